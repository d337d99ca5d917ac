/** One file that a person named. */

import { resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { diskWorkspace } from '../workspace/diskWorkspace.ts';
import { uriOf } from '../workspace/fileUri.ts';
import type { ReadFile } from '../workspace/workspace.ts';
import { MAX_BYTES } from './folder.ts';
import type { Io } from './io.ts';

export interface NamedFile extends Extract<ReadFile, { kind: 'text' }> {
    /** As it was named. */
    readonly path: string;
    readonly uri: string;
}

/** Why a file could not be read, localised: "harbour.txt: it is not there". */
export interface UnreadFile {
    readonly kind: 'unread';
    readonly message: string;
}

export async function readNamed(path: string, { cwd }: Pick<Io, 'cwd'>): Promise<NamedFile | UnreadFile> {
    const uri = uriOf(resolve(cwd, path));
    const file = await diskWorkspace().read(uri, { maxBytes: MAX_BYTES });
    if (file.kind === 'text') return { ...file, path, uri };
    return { kind: 'unread', message: l10n.t('{0}: it {1}.', path, file.reason) };
}
