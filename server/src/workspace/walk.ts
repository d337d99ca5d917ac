/** All the files under a folder, each once. */

import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import { type IgnoreRules, ignoreRulesOf } from './gitIgnore.ts';
import { type FindOptions, isNeverRead } from './workspace.ts';

/**
 * Paths relative to `root` with `/` between their parts, sorted by name folder by folder; without what Git ignores and
 * without folders that are never read. Symbolic links come last: then a file that stands in the folder goes by its own
 * name, and a link is followed only to what was not found yet (so that a circle ends).
 */
export async function* filesUnder(root: string, onNote?: FindOptions['onNote']): AsyncGenerator<string> {
    const seen = new Set<string>();
    const links: Link[] = [];
    const rules = await ignoreRulesOf(root);
    const realRoot = await realpath(root).catch(() => undefined);
    if (realRoot === undefined) return;
    yield* below('', realRoot, rules);
    for (let link = links.shift(); link; link = links.shift()) yield* behind(link);

    async function* below(folder: string, realFolder: string, rules: IgnoreRules): AsyncGenerator<string> {
        if (seen.has(realFolder)) return;
        seen.add(realFolder);
        for (const entry of await entriesOf(join(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const realPath = join(realFolder, entry.name);
            if (entry.isSymbolicLink()) {
                if (!isNeverRead(entry.name)) links.push({ path, rules });
            } else if (entry.isDirectory()) {
                if (isNeverRead(entry.name) || rules.isIgnored(`${path}/`)) continue;
                yield* below(path, realPath, await rules.within(path));
            } else if (entry.isFile()) {
                if (seen.has(realPath) || rules.isIgnored(path)) continue;
                seen.add(realPath);
                yield path;
            }
        }
    }

    async function* behind({ path, rules }: Link): AsyncGenerator<string> {
        const target = await targetOf(join(root, path));
        if (!target || seen.has(target.realPath)) return;
        if (target.isFolder) {
            if (rules.isIgnored(`${path}/`)) return;
            yield* below(path, target.realPath, await rules.within(path));
        } else if (!rules.isIgnored(path)) {
            seen.add(target.realPath);
            yield path;
        }
    }

    async function entriesOf(path: string): Promise<readonly Dirent[]> {
        try {
            const entries = await readdir(path, { withFileTypes: true });
            const named: Dirent[] = [];
            for (const entry of entries) if (await isNamed(path, entry.name)) named.push(entry);
            return named.sort((a, b) => (a.name < b.name ? -1 : 1));
        } catch {
            onNote?.(l10n.t('The folder {0} cannot be read.', path), 'unreadable');
            return [];
        }
    }

    /** False, after a note, for a name whose bytes are no UTF-8: no path and no uri leads there. */
    async function isNamed(folder: string, name: string): Promise<boolean> {
        if (!name.includes(REPLACEMENT)) return true;
        const path = join(folder, name);
        const isThere = await lstat(path).then(
            () => true,
            () => false,
        );
        if (!isThere)
            onNote?.(l10n.t('{0} cannot be read: its name is not valid UTF-8.', path), 'unreadable');
        return isThere;
    }
}

const REPLACEMENT = '\ufffd';

interface Link {
    readonly path: string;
    readonly rules: IgnoreRules;
}

interface Target {
    readonly realPath: string;
    readonly isFolder: boolean;
}

/** Undefined for a link that leads nowhere, or to a pipe or device. */
async function targetOf(path: string): Promise<Target | undefined> {
    try {
        const realPath = await realpath(path);
        const stats = await stat(realPath);
        if (!stats.isFile() && !stats.isDirectory()) return undefined;
        return { realPath, isFolder: stats.isDirectory() };
    } catch {
        return undefined;
    }
}
