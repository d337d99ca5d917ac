/** One file that a person named. */

import { resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { diskWorkspace } from '../workspace/diskWorkspace.ts';
import { uriOf } from '../workspace/fileUri.ts';
import type { ReadFile } from '../workspace/workspace.ts';
import { MAX_BYTES } from './folder.ts';
import { type Io, UsageError } from './io.ts';

export interface NamedFile {
    /** As it was named. */
    readonly path: string;
    readonly uri: string;
    readonly file: Extract<ReadFile, { kind: 'text' }>;
}

/** Throws `UsageError` when it cannot be read. */
export async function readNamed(path: string, { cwd }: Pick<Io, 'cwd'>): Promise<NamedFile> {
    const uri = uriOf(resolve(cwd, path));
    const file = await diskWorkspace().read(uri, { maxBytes: MAX_BYTES });
    if (file.kind === 'leftOut') throw new UsageError(l10n.t('{0}: it {1}.', path, file.reason));
    return { path, uri, file };
}
