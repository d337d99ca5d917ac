/** What the `.gitignore` files of a folder and of those below it leave out. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The rules that hold in one folder: its own and those of the folders above, up to the one that was opened. */
export interface IgnoreRules {
    /** The rules of a folder below this one. `path` is relative to the opened folder, with `/` between its parts. */
    within(path: string): Promise<IgnoreRules>;
    /** `path` as above; that of a folder ends with `/`. */
    isIgnored(path: string): boolean;
}

/** Those of the opened folder; rules of folders above it do not count, as in the search of VS Code. */
export async function ignoreRulesOf(root: string): Promise<IgnoreRules> {
    return withRules(root, [], '');
}

interface Layer {
    /** Empty for the opened folder, else ends with `/`. */
    readonly prefix: string;
    readonly rules: Ignore;
}

async function withRules(root: string, outer: readonly Layer[], path: string): Promise<IgnoreRules> {
    const own = await readRules(join(root, path, '.gitignore'));
    const prefix = path === '' ? '' : `${path}/`;
    const layers = own ? [...outer, { prefix, rules: own }] : outer;
    return {
        within: below => withRules(root, layers, below),
        isIgnored: candidate => isIgnoredBy(layers, candidate),
    };
}

/** The innermost file that has a say decides. */
function isIgnoredBy(layers: readonly Layer[], path: string): boolean {
    for (const { prefix, rules } of layers.toReversed()) {
        const { ignored, unignored } = rules.test(path.slice(prefix.length));
        if (ignored) return true;
        if (unignored) return false;
    }
    return false;
}

async function readRules(path: string): Promise<Ignore | undefined> {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text.trim() === '') return undefined;
    // Git compares names as the file system does.
    return ignore({ ignorecase: process.platform !== 'linux' }).add(text);
}
