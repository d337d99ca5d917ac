/** Which articles are drafts: texts that somebody is writing, into which Crosscheck may be asked to write. */

import picomatch from 'picomatch/posix';
import type { Document } from '../engine/engine.ts';
import { type Folders, folderOf } from './folders.ts';
import { relativePath } from './uris.ts';

/** A text in the language `article`, and every article in a folder that `crosscheck.drafts` names. */
export function isDraft(folders: Folders, { uri, format }: Pick<Document, 'uri' | 'format'>): boolean {
    if (format === 'article') return true;
    const folder = folderOf(folders, uri);
    const path = folder && relativePath(folder.uri, uri);
    if (!folder || path === undefined) return false;
    const named = folder.settings.drafts.map(glob => glob.replace(/\/+$/, ''));
    return (
        named.length > 0 &&
        picomatch(
            named.flatMap(glob => [glob, `${glob}/**`]),
            { dot: true },
        )(path)
    );
}
