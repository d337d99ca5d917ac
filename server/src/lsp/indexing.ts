/** Reads the files of the folders into the corpus, and keeps up with the disk. */

import * as l10n from '@vscode/l10n';
import type { Corpus } from '../engine/engine.ts';
import type { IndexState, IndexStatus } from '../protocol.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Folder, type Folders, folderOf, isOn } from './folders.ts';
import type { Scheduler } from './scheduler.ts';

/** What the indexing needs of the session, and whom it tells. */
export interface IndexingOptions {
    readonly workspace: Workspace | undefined;
    readonly corpus: Corpus;
    readonly scheduler: Scheduler;
    readonly folders: () => Folders;
    /** The text of a document that is open in the editor wins over the disk. */
    readonly isOpen: (uri: string) => boolean;
    readonly hears: IndexingListener;
}

export interface IndexingListener {
    status(status: IndexStatus): void;
    /** Localised: what could not be read, and why. */
    note(text: string): void;
    /** Undefined where progress cannot be shown. `onCancel` is called when the user stops it. */
    begins(onCancel: () => void): Promise<Progress | undefined>;
    /** The corpus has changed by more than the document that is being edited. */
    changed(): void;
}

export interface Progress {
    report(percentage: number, message: string): void;
    done(): void;
}

/** All uris are canonical. */
export class Indexing {
    readonly #options: IndexingOptions;
    readonly #leftOut = new Map<string, string>();
    #current: AbortController | undefined;
    #state: IndexState = 'reading';
    #total = 0;
    #told = 0;
    #findAgain: ReturnType<typeof setTimeout> | undefined;

    constructor(options: IndexingOptions) {
        this.#options = options;
    }

    get isReading(): boolean {
        return this.#state === 'reading';
    }

    status(): IndexStatus {
        const documents = this.#options.corpus.snapshot().size;
        return { state: this.#state, documents, total: this.#total, leftOut: this.#leftOut.size };
    }

    /** Tells how many documents there are if that has changed: some are open that no folder holds. */
    recount(): void {
        if (this.status().documents !== this.#told) this.#set(this.#state);
    }

    /** Finds all files and reads them; a run that is under way ends first. Resolves when everything is read, never rejects. */
    async run(what: 'all' | 'new' = 'all'): Promise<void> {
        const { folders, hears } = this.#options;
        clearTimeout(this.#findAgain);
        this.#current?.abort();
        const run = new AbortController();
        this.#current = run;
        if (what === 'all') this.#leftOut.clear();
        this.#set(idleState(folders()) ?? 'reading');
        try {
            await this.#findAndRead(what, run);
        } catch (error) {
            hears.note(String(error));
        }
        if (run.signal.aborted) return;
        this.#set(idleState(folders()) ?? 'ready');
        hears.changed();
    }

    /** Keeps what was read. False when nothing was being read. */
    cancel(): boolean {
        if (this.#state !== 'reading') return false;
        this.#current?.abort();
        this.#set('cancelled');
        this.#options.hears.changed();
        return true;
    }

    /** Reads the file from the disk again, unless it is open; if it is no article any more, it leaves the corpus. */
    async read(uri: string): Promise<void> {
        const folder = folderOf(this.#options.folders(), uri);
        const { workspace, corpus, isOpen, hears } = this.#options;
        if (isOpen(uri)) return;
        const isArticle =
            folder && isOn(folder) && (await workspace?.isArticle(folder.uri, uri, folder.settings.files));
        if (isArticle) await this.#readOne(uri, folder);
        else if (!isOpen(uri)) corpus.remove(uri);
        this.#set(this.#state);
        hears.changed();
    }

    /** Takes a file, or a folder with all that stands in it, out of the corpus. Open documents stay. */
    remove(uri: string): void {
        const { corpus, isOpen, hears, scheduler } = this.#options;
        const gone = corpus
            .snapshot()
            .uris()
            .filter(known => (known === uri || known.startsWith(`${uri}/`)) && !isOpen(known));
        for (const known of gone) {
            scheduler.drop(known);
            corpus.remove(known);
        }
        this.#leftOut.delete(uri);
        if (gone.length === 0) return;
        this.#set(this.#state);
        hears.changed();
    }

    /** A file or folder has appeared. Who has stopped the reading gets no more than this one file. */
    async appeared(uri: string): Promise<void> {
        if (this.#state === 'cancelled') await this.read(uri);
        else this.findSoon();
    }

    /** Looks for all files that are new, once for many that appear together. */
    findSoon(): void {
        // A run under way would be cut off, and finds the most of them itself.
        clearTimeout(this.#findAgain);
        const again = () => (this.#state === 'reading' ? this.findSoon() : void this.run('new'));
        this.#findAgain = setTimeout(again, 300);
    }

    stop(): void {
        clearTimeout(this.#findAgain);
        this.#current?.abort();
    }

    async #findAndRead(what: 'all' | 'new', run: AbortController): Promise<void> {
        const { corpus, isOpen } = this.#options;
        const files = await this.#find(run.signal);
        if (run.signal.aborted) return;
        this.#total = files.size;
        for (const uri of corpus.snapshot().uris()) if (!files.has(uri) && !isOpen(uri)) corpus.remove(uri);
        const known = new Set(what === 'new' ? corpus.snapshot().uris() : []);
        const unread = [...files].filter(([uri]) => !known.has(uri));
        if (unread.length > 0) await this.#readAll(unread, run);
    }

    async #find(signal: AbortSignal): Promise<ReadonlyMap<string, Folder>> {
        const { folders, hears, workspace } = this.#options;
        const found = new Map<string, Folder>();
        if (!workspace) return found;
        for (const folder of folders().all.filter(isOn)) {
            const { files } = folder.settings;
            const options = { ...files, maxFiles: files.maxCount, onNote: hears.note };
            for await (const { uri } of workspace.find(folder.uri, options)) {
                if (signal.aborted) return found;
                // A folder inside another one has settings of its own: it finds its files itself.
                if (folderOf(folders(), uri) === folder) found.set(uri, folder);
            }
        }
        return found;
    }

    async #readAll(files: readonly (readonly [string, Folder])[], run: AbortController): Promise<void> {
        const progress = await this.#options.hears.begins(() => this.cancel());
        let lastTold = 0;
        for (const [i, [uri, folder]] of files.entries()) {
            if (run.signal.aborted) break;
            await this.#readOne(uri, folder, run.signal);
            if (performance.now() - lastTold < TELL_EVERY_MS) continue;
            lastTold = performance.now();
            progress?.report(
                Math.floor((100 * (i + 1)) / files.length),
                l10n.t('{0} of {1}', i + 1, files.length),
            );
            if (!run.signal.aborted) this.#set('reading');
        }
        progress?.done();
    }

    async #readOne(uri: string, folder: Folder, signal?: AbortSignal): Promise<void> {
        const { corpus, hears, isOpen, scheduler, workspace } = this.#options;
        if (!workspace || isOpen(uri)) return;
        const file = await workspace.read(uri, { maxBytes: folder.settings.files.maxBytes });
        // While the disk was read the document may have been opened: then its text in the editor is the truth.
        if (isOpen(uri) || signal?.aborted) return;
        if (file.kind === 'leftOut') {
            corpus.remove(uri);
            if (file.isGone) {
                this.#leftOut.delete(uri);
                return;
            }
            if (this.#leftOut.get(uri) !== file.reason)
                hears.note(l10n.t('Left out: {0} {1}', uri, file.reason));
            this.#leftOut.set(uri, file.reason);
            return;
        }
        this.#leftOut.delete(uri);
        try {
            await scheduler.run(
                uri,
                'background',
                corpus.replace({ uri, text: file.text, format: file.format }),
            );
        } catch (error) {
            hears.note(l10n.t('Left out: {0} {1}', uri, String(error)));
            this.#leftOut.set(uri, String(error));
        }
    }

    #set(state: IndexState): void {
        this.#state = state;
        const status = this.status();
        this.#told = status.documents;
        this.#options.hears.status(status);
    }
}

/** Where no folder is on there is nothing to read, and the reader is told why. */
function idleState({ all, loose }: Folders): IndexState | undefined {
    if (all.length === 0) return loose.enable === 'off' ? 'off' : undefined;
    if (all.some(isOn)) return undefined;
    return all.some(folder => folder.state === 'quiet') ? 'quiet' : 'off';
}

const TELL_EVERY_MS = 100;
