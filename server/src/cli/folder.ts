/** From a folder on the disk to a corpus. */

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { contributes } from '../../../package.json';
import { Corpus, type Resources } from '../engine/engine.ts';
import { diskWorkspace } from '../workspace/diskWorkspace.ts';
import { uriOf } from '../workspace/fileUri.ts';
import { type Io, UsageError, write } from './io.ts';
import { judgementsFor } from './judgements.ts';
import { withProgress } from './progress.ts';
import { rulesFor } from './rules.ts';
import { oneLine } from './terminal.ts';

export interface FolderOptions {
    readonly include?: readonly string[] | undefined;
    readonly exclude?: readonly string[] | undefined;
}

export interface ReadFolder {
    /** Ends with `/`. */
    readonly uri: string;
    readonly corpus: Corpus;
    readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
    readonly uri: string;
    /** Localised. */
    readonly reason: string;
}

/** The same limit as in the editor. */
export const MAX_BYTES = defaultOf(settings => settings['crosscheck.files.maxBytes']);

/**
 * Reads every article of the folder, and those named besides; shows how far it is, and tells on standard error what
 * could not be read. Throws `UsageError` when there is no such folder.
 */
export async function readFolder(
    folder: string,
    { include, exclude }: FolderOptions,
    context: { readonly io: Io; readonly resources: Resources; readonly besides?: readonly string[] },
): Promise<ReadFolder> {
    const { io, resources } = context;
    const path = resolve(io.cwd, folder);
    if (!(await isFolder(path)))
        throw new UsageError(
            l10n.t('There is no folder {0}.', path),
            l10n.t('Give the folder that holds the articles: crosscheck check FOLDER'),
        );
    const root = uriOf(path);
    const workspace = diskWorkspace();
    const uris = new Set(context.besides);
    const found = workspace.find(root, {
        include: include ?? defaultOf(settings => settings['crosscheck.files.include']),
        exclude: exclude ?? defaultOf(settings => settings['crosscheck.files.exclude']),
        maxFiles: defaultOf(settings => settings['crosscheck.files.maxCount']),
        onNote: note => io.stderr.write(`${oneLine(note)}\n`),
    });
    for await (const { uri } of found) uris.add(uri);

    const rules = await rulesFor(path, io);
    const corpus = new Corpus(resources);
    const judgements = await judgementsFor(path, io);
    corpus.setAside({ judgements, isOff: rules.isOff });
    const leftOut: LeftOut[] = [];
    await withProgress(io, { label: l10n.t('Reading'), total: uris.size }, async onStep => {
        for (const uri of uris) {
            const file = await workspace.read(uri, { maxBytes: MAX_BYTES });
            const { rules: own, published } = rules.of(uri);
            if (file.kind === 'text')
                corpus.set({ uri, text: file.text, format: file.format, published }, own);
            else leftOut.push({ uri, reason: file.reason });
            onStep();
        }
    });
    corpus.settle();
    const read = { uri: root.endsWith('/') ? root : `${root}/`, corpus, leftOut };
    for (const { uri, reason } of leftOut)
        await write(
            io.stderr,
            `${l10n.t('{0} is left out: it {1}.', oneLine(shownPath(read, uri)), reason)}\n`,
        );
    return read;
}

/** The path of a file as a person would write it: relative to the folder when it lies in there. */
export function shownPath({ uri: folder }: Pick<ReadFolder, 'uri'>, uri: string): string {
    const path = uri.startsWith(folder) ? uri.slice(folder.length) : uri.replace(/^file:\/\//, '');
    try {
        return decodeURIComponent(path);
    } catch {
        return path;
    }
}

type SettingsOfSection = (typeof contributes.configuration)[number]['properties'];

/** Each setting stands in one section of the manifest. */
function defaultOf<T>(settingIn: (section: SettingsOfSection) => { readonly default: T } | undefined): T {
    for (const { properties } of contributes.configuration) {
        const setting = settingIn(properties);
        if (setting) return setting.default;
    }
    throw new Error('The manifest lacks a setting');
}

/** False also when there is nothing at this place. */
export async function isFolder(path: string): Promise<boolean> {
    const stats = await stat(path).catch(() => undefined);
    return stats?.isDirectory() === true;
}
