/** workspace/didChangeWatchedFiles and workspace/did…Files: the corpus keeps up with the disk. */

import {
    DidChangeWatchedFilesNotification,
    FileChangeType,
    type FileEvent,
    type FileOperationRegistrationOptions,
    type FileSystemWatcher,
} from 'vscode-languageserver';
import { articleFilter } from '../../workspace/workspace.ts';
import { type Folder, folderOf, SIGNS } from '../folders.ts';
import type { Handler } from '../handler.ts';
import { rulesUri } from '../rulesFiles.ts';
import type { Session } from '../session.ts';
import { canonicalUri, nameOf, relativePath } from '../uris.ts';

// The editor tells of a folder that it deletes or renames by one event, which watchers of files do not hear.
const FOLDERS: FileOperationRegistrationOptions = {
    filters: [{ scheme: 'file', pattern: { glob: '**', matches: 'folder' } }],
};

export const watchedFiles: Handler = {
    name: 'watchedFiles',
    capability: { workspace: { fileOperations: { didDelete: FOLDERS, didRename: FOLDERS } } },
    register: (connection, on) => {
        connection.onDidChangeWatchedFiles(
            on.notice((session, { changes }) =>
                Promise.all(changes.map(change => follow(session, change))).then(),
            ),
        );
        connection.workspace.onDidDeleteFiles(
            on.notice((session, { files }) => {
                for (const { uri } of files) forget(session, canonicalUri(uri));
            }),
        );
        connection.workspace.onDidRenameFiles(
            on.notice((session, { files }) => {
                for (const { oldUri } of files) forget(session, canonicalUri(oldUri));
                session.indexing.findSoon();
            }),
        );
    },
    begin: async (connection, { abilities }) => {
        if (!abilities.watchesFiles) return;
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    },
};

// What is an article is decided here, by the settings of its folder, which may change while the watcher stays.
const watchers: FileSystemWatcher[] = [{ globPattern: '**/*' }];

async function follow(session: Session, { uri: written, type }: FileEvent): Promise<void> {
    const uri = canonicalUri(written);
    const folder = folderOf(session.folders, uri);
    if (!folder) return;
    if (folder.state === 'quiet') return isSign(folder, uri) ? session.reload() : undefined;
    if (uri === rulesUri(folder.uri)) return session.rules.look(folder.uri);
    const kept = [session.judgements, session.notes.files];
    const one = kept.find(files => files.isOne(uri));
    const isGone = type === FileChangeType.Deleted;
    if (one) return isGone ? one.gone(uri) : one.look(uri);
    // A folder may hold both.
    const some = kept.filter(files => files.mayHoldSome(uri));
    if (some.length > 0)
        return void (await Promise.all(some.map(files => (isGone ? files.gone(uri) : files.lookAgain()))));
    if (!isGone) session.goneArticles.forget(uri);
    if (isGone) forget(session, uri);
    else if (session.snapshot().article(uri)) await session.indexing.read(uri);
    else if (
        mayBringArticles(folder, uri) ||
        (type === FileChangeType.Created && (await session.isFolder(uri)))
    )
        await session.indexing.appeared(uri);
}

/** An article, or a folder that may hold some. */
function forget(session: Session, uri: string): void {
    const isGone = (article: string) => article === uri || article.startsWith(`${uri}/`);
    session.goneArticles.remember(session.snapshot(), session.keptArticles().filter(isGone));
    session.indexing.remove(uri);
}

/** A file that switches Crosscheck on in a code repository. */
function isSign(folder: Folder, uri: string): boolean {
    return articleFilter({ include: SIGNS, exclude: folder.settings.files.exclude })(pathIn(folder, uri));
}

/** An article, or a change of what Git ignores. */
function mayBringArticles(folder: Folder, uri: string): boolean {
    if (nameOf(uri) === '.gitignore') return true;
    return articleFilter(folder.settings.files)(pathIn(folder, uri));
}

function pathIn(folder: Folder, uri: string): string {
    return relativePath(folder.uri, uri) ?? '';
}
