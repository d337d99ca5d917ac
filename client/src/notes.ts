/** The notes as the server tells of them, and how changes of them are written. */

import * as vscode from 'vscode';
import {
    type BaseLanguageClient,
    DidChangeWatchedFilesNotification,
    FileChangeType,
    type FileEvent,
    State,
} from 'vscode-languageclient';
import {
    CHANGE_NOTES,
    type ChangeNotesParams,
    type ChangeNotesResult,
    NOTES,
    NOTES_CHANGED,
    type NoteFile,
    type NoteGesture,
    type NoteItem,
    type NotesChangedParams,
    type NotesParams,
    SEEN_ARTICLES,
    type SeenArticle,
} from '../../server/src/protocol.ts';
import { whenChanged } from './views/corpusFollower.ts';

/** A file as it was before a change; undefined when there was none. */
export interface FileBefore {
    readonly uri: vscode.Uri;
    readonly bytes: Uint8Array | undefined;
}

export interface NotesChange {
    /** What was written or deleted, and as it was before. */
    readonly files: readonly FileBefore[];
    /** Why not all of it could be done, localised. */
    readonly reason: string | undefined;
}

export class Notes implements vscode.Disposable {
    readonly #client: BaseLanguageClient;
    readonly #kept: vscode.Memento;
    readonly #changed = new vscode.EventEmitter<void>();
    readonly onDidChange = this.#changed.event;
    readonly #listeners: vscode.Disposable;
    #items: readonly NoteItem[] = [];
    /** One question after another, so that an older answer never comes last. */
    #asking: Promise<void> = Promise.resolve();
    #following: Promise<void> = Promise.resolve();

    /** `kept` is of the workspace, and outlives the window. */
    constructor(client: BaseLanguageClient, kept: vscode.Memento) {
        this.#client = client;
        this.#kept = kept;
        this.#listeners = vscode.Disposable.from(
            this.#changed,
            client.onNotification(NOTES_CHANGED, (params: NotesChangedParams) => this.#ask(params)),
            client.onDidChangeState(({ newState }) => {
                if (newState === State.Running) this.#ask({});
            }),
            vscode.workspace.onDidSaveTextDocument(({ uri }) => {
                const written = client.code2ProtocolConverter.asUri(uri);
                if (this.#items.some(item => item.uri === written))
                    void this.change({ kind: 'follow', uri: written });
            }),
            vscode.workspace.onDidRenameFiles(({ files }) => this.#move(files)),
            // Of what is moved outside of the editor the corpus hears first.
            whenChanged(client, () => {
                this.#follow({ kind: 'followMoved' });
                this.#keepSeen();
            }),
        );
    }

    /** By article and place. */
    get all(): readonly NoteItem[] {
        return this.#items;
    }

    of(uri: vscode.Uri): readonly NoteItem[] {
        const written = this.#client.code2ProtocolConverter.asUri(uri);
        return this.#items.filter(item => item.uri === written);
    }

    async change(gesture: NoteGesture): Promise<NotesChange> {
        const author = vscode.workspace.getConfiguration('crosscheck').get<string>('notes.author')?.trim();
        const params: ChangeNotesParams = { gesture, ...(author && { author }) };
        const { files, reason } = await this.#client.sendRequest<ChangeNotesResult>(CHANGE_NOTES, params);
        const unsaved = files.find(({ uri }) => isUnsaved(this.#client.protocol2CodeConverter.asUri(uri)));
        // What a person has open and unsaved holds back what they ask for, but not what merely goes along with an article.
        const goesAlong = gesture.kind === 'move' || gesture.kind === 'followMoved';
        if (unsaved && !goesAlong) {
            const path = vscode.workspace.asRelativePath(
                this.#client.protocol2CodeConverter.asUri(unsaved.uri),
            );
            return { files: [], reason: vscode.l10n.t('Save {0} first: it was changed by hand.', path) };
        }
        const isFree = ({ uri }: NoteFile) => !isUnsaved(this.#client.protocol2CodeConverter.asUri(uri));
        return { files: await this.#write(files.filter(isFree)), reason };
    }

    /** As they were before the change. */
    async takeBack(files: readonly FileBefore[]): Promise<void> {
        await inTurns(files, ({ uri, bytes }) => writeBytes(uri, bytes));
        await this.#tellServer(files.map(({ uri }) => uri));
    }

    dispose(): void {
        this.#listeners.dispose();
    }

    #move(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): void {
        const { code2ProtocolConverter } = this.#client;
        this.#follow({
            kind: 'move',
            files: files.map(({ oldUri, newUri }) => ({
                from: code2ProtocolConverter.asUri(oldUri),
                to: code2ProtocolConverter.asUri(newUri),
            })),
        });
    }

    /** One after another: the same article may be asked about twice, once as renamed and once as gone. */
    #follow(gesture: NoteGesture): void {
        if (this.#client.state !== State.Running) return;
        this.#following = this.#following.then(async () => {
            try {
                await this.change(gesture);
            } catch (error) {
                // The server went down, or a file cannot be written: then the notes are orphans, and shown as such.
                this.#client.warn(`${gesture.kind}: ${String(error)}`, undefined, false);
            }
        });
    }

    /** After what was moved has been followed: what is gone is then known as it was. */
    #keepSeen(): void {
        if (this.#client.state !== State.Running) return;
        this.#following = this.#following.then(async () => {
            try {
                const seen = await this.#client.sendRequest<readonly SeenArticle[] | null>(SEEN_ARTICLES);
                if (seen && JSON.stringify(seen) !== JSON.stringify(seenArticles(this.#kept)))
                    await this.#kept.update(SEEN, seen);
            } catch (error) {
                this.#client.info(String(error), undefined, false);
            }
        });
    }

    async #write(files: readonly NoteFile[]): Promise<readonly FileBefore[]> {
        const uris = files.map(({ uri }) => this.#client.protocol2CodeConverter.asUri(uri));
        for (const uri of uris) await makeFolder(vscode.Uri.joinPath(uri, '..'));
        const before = await inTurns(files, async ({ uri: written, text }) => {
            const uri = this.#client.protocol2CodeConverter.asUri(written);
            const bytes = await bytesOf(uri);
            await writeBytes(uri, text === undefined ? undefined : new TextEncoder().encode(text));
            return { uri, bytes };
        });
        await this.#tellServer(before.map(({ uri }) => uri));
        return before;
    }

    /** The watcher may be late, and does not know a folder that has just been made. */
    async #tellServer(uris: readonly vscode.Uri[]): Promise<void> {
        if (uris.length === 0) return;
        const changes: FileEvent[] = uris.map(uri => ({
            uri: this.#client.code2ProtocolConverter.asUri(uri),
            type: FileChangeType.Changed,
        }));
        await this.#client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    }

    #ask(params: NotesParams): void {
        this.#asking = this.#asking.then(async () => {
            try {
                const items = await this.#client.sendRequest<readonly NoteItem[]>(NOTES, params);
                this.#items = withItems(this.#items, items, params);
                this.#changed.fire();
            } catch (error) {
                // A server that is going down answers nothing; the next one is asked anew.
                this.#client.info(String(error), undefined, false);
            }
        });
    }
}

const SEEN = 'seenArticles';

/** The articles about which people keep something, as they were when a window of this workspace last saw them. */
export function seenArticles(kept: vscode.Memento): readonly SeenArticle[] {
    return kept.get<readonly SeenArticle[]>(SEEN, []);
}

/** Those of some articles in place of what was known of them. */
function withItems(
    before: readonly NoteItem[],
    items: readonly NoteItem[],
    { uris }: NotesParams,
): readonly NoteItem[] {
    if (!uris) return items;
    const asked = new Set(uris);
    const others = before.filter(({ uri }) => uri === undefined || !asked.has(uri));
    // Notes of an article stand together: what comes behind is put where its article belongs.
    return [...others, ...items].sort((a, b) => {
        const [one, other] = [a.uri ?? '', b.uri ?? ''];
        if (one === other) return 0;
        return one < other ? -1 : 1;
    });
}

function isUnsaved(uri: vscode.Uri): boolean {
    const written = uri.toString();
    return vscode.workspace.textDocuments.some(
        document => document.isDirty && document.uri.toString() === written,
    );
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
    try {
        return await vscode.workspace.fs.readFile(uri);
    } catch {
        return undefined; // There is none yet.
    }
}

/**
 * VS Code watches the inside of a folder once it has noticed that folder: of two that are made at once it would never hear
 * what others write into the inner one.
 */
async function makeFolder(uri: vscode.Uri): Promise<void> {
    if (await isThere(uri)) return;
    const above = vscode.Uri.joinPath(uri, '..');
    if (above.path !== uri.path) await makeFolder(above);
    await vscode.workspace.fs.createDirectory(uri);
    await new Promise(resolve => setTimeout(resolve, NOTICED_AFTER_MS));
}

const NOTICED_AFTER_MS = 400;

async function isThere(uri: vscode.Uri): Promise<boolean> {
    try {
        await vscode.workspace.fs.stat(uri);
        return true;
    } catch {
        return false; // Whatever keeps it from being looked at will be told when it is written.
    }
}

async function writeBytes(uri: vscode.Uri, bytes: Uint8Array | undefined): Promise<void> {
    if (bytes) await vscode.workspace.fs.writeFile(uri, bytes);
    else await vscode.workspace.fs.delete(uri);
}

/** A few at a time: hundreds of files at once are too many for some file systems. */
async function inTurns<T, R>(all: readonly T[], work: (each: T) => Promise<R>): Promise<readonly R[]> {
    const done: R[] = [];
    for (let i = 0; i < all.length; i += AT_ONCE)
        done.push(...(await Promise.all(all.slice(i, i + AT_ONCE).map(work))));
    return done;
}

const AT_ONCE = 20;
