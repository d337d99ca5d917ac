/** Reads the files of the folders into the corpus, and keeps up with the disk. */

import * as l10n from '@vscode/l10n';
import {
    type Article,
    areAlikeFor,
    type Corpus,
    type Rules,
    rehearseHovers,
    type Source,
} from '../engine/engine.ts';
import type { IndexState, IndexStatus } from '../protocol.ts';
import type { NoteKind, ReadFile, Workspace } from '../workspace/workspace.ts';
import { type Folder, type Folders, folderOf, isOn, isOnDisk } from './folders.ts';
import type { ArticleRules } from './rulesFiles.ts';
import type { Scheduler } from './scheduler.ts';

/** What the indexing needs of the session, and whom it tells. */
export interface IndexingOptions {
    readonly workspace: Workspace | undefined;
    readonly corpus: Corpus;
    readonly scheduler: Scheduler;
    readonly folders: () => Folders;
    readonly rulesOf: (uri: string) => ArticleRules;
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
    /** Which files there are, before the corpus follows. */
    found(isThere: (uri: string) => boolean): void;
    /** The corpus has changed by more than the document that is being edited. */
    changed(): void;
}

export interface Progress {
    report(percentage: number, message: string): void;
    done(): void;
}

/** `changed`: as `all`, but without a word while it lasts. */
type What = 'all' | 'new' | 'changed';

/** All uris are canonical. */
export class Indexing {
    readonly #options: IndexingOptions;
    /** By uri, the reason. */
    readonly #leftOut = new Map<string, string>();
    /** Of each file the latest reading: what an earlier one brings is outdated. */
    readonly #readings = new Map<string, symbol>();
    /** Files that have changed while they may have been read already. */
    readonly #heard = new Set<string>();
    readonly #noted = new Set<string>();
    /** What the last search could not look into, each with its note. */
    readonly #unreadable = new Set<string>();
    #isLimited = false;
    /** Whether the last run has found a text that was not known. */
    #hasRead = false;
    #isRehearsed = false;
    #current: AbortController | undefined;
    #state: IndexState = 'reading';
    #total = 0;
    #told = '';
    #next: 'new' | 'changed' = 'new';
    #findAgain: ReturnType<typeof setTimeout> | undefined;
    /** When the search that waits is put off no longer. */
    #findBy: number | undefined;

    constructor(options: IndexingOptions) {
        this.#options = options;
    }

    get isReading(): boolean {
        return this.#state === 'reading';
    }

    status(): IndexStatus {
        const documents = this.#options.corpus.snapshot().size;
        return {
            state: this.#state,
            documents,
            total: this.#total,
            leftOut: this.#leftOut.size + this.#unreadable.size,
            ...(this.#isLimited && { isLimited: true }),
            ...(this.#isOpenOnly() && { isOpenOnly: true }),
        };
    }

    /** Tells how many documents there are if that has changed: some are open that no folder holds. */
    recount(): void {
        if (this.#inWords() !== this.#told) this.#set(this.#state);
    }

    /** A text that is not read, and why (localised: "is too large …"); undefined when nothing is amiss any more. */
    leaveOut(uri: string, reason: string | undefined): void {
        if (reason === undefined) {
            this.#leftOut.delete(uri);
            return;
        }
        if (this.#leftOut.get(uri) !== reason)
            this.#options.hears.note(l10n.t('Left out: {0} {1}', uri, reason));
        this.#leftOut.set(uri, reason);
    }

    /** Finds all files and reads them; a run that is under way ends first. Resolves when everything is read, never rejects. */
    async run(what: What = 'all'): Promise<void> {
        const { folders, hears } = this.#options;
        clearTimeout(this.#findAgain);
        this.#findBy = undefined;
        this.#current?.abort();
        const run = new AbortController();
        this.#current = run;
        if (what === 'all') this.#forgetLeftOut();
        // A look at what has changed on the disk is nothing to wait for.
        if (what !== 'changed') this.#set(idleState(folders()) ?? 'reading');
        try {
            await this.#findAndRead(what, run);
        } catch (error) {
            hears.note(String(error));
        }
        if (run.signal.aborted) return;
        this.#current = undefined;
        const before = this.#told;
        this.#set(idleState(folders()) ?? 'ready');
        if (what !== 'changed' || this.#told !== before || this.#hasRead) hears.changed();
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
        if (isArticle) await this.#readOne(uri);
        else if (!isOpen(uri)) {
            this.#readings.delete(uri);
            this.leaveOut(uri, undefined);
            corpus.remove(uri);
        }
        this.#set(this.#state);
        hears.changed();
    }

    /** Reads these articles anew, since they mean something else by now; those that are open are not its business. */
    async readAgain(isMeant: (uri: string) => boolean): Promise<void> {
        const { corpus, hears } = this.#options;
        const known = new Set([...corpus.snapshot().uris(), ...this.#readings.keys()]);
        for (const uri of known) if (isMeant(uri)) await this.#readOne(uri);
        hears.changed();
    }

    /** Takes a file, or a folder with all that stands in it, out of the corpus. Open documents stay. */
    remove(uri: string): void {
        const { corpus, isOpen, hears, scheduler } = this.#options;
        const isGone = (known: string) => (known === uri || known.startsWith(`${uri}/`)) && !isOpen(known);
        // What is being read now would come back when it has been read.
        for (const known of [...this.#readings.keys()].filter(isGone)) {
            this.#readings.delete(known);
            scheduler.drop(known);
        }
        for (const known of [...this.#leftOut.keys()].filter(isGone)) this.#leftOut.delete(known);
        const gone = corpus.snapshot().uris().filter(isGone);
        for (const known of gone) {
            scheduler.drop(known);
            corpus.remove(known);
        }
        this.recount();
        if (gone.length > 0) hears.changed();
    }

    /** A file or folder has appeared or changed. Who has stopped the reading gets no more than this one file. */
    async appeared(uri: string): Promise<void> {
        if (this.#state === 'cancelled') return this.read(uri);
        this.#heard.add(uri);
        this.findSoon();
    }

    /**
     * Looks for all files that are new, once for many that appear together; `changed`: reads the others again too, for
     * editors that do not watch files.
     */
    findSoon(what: 'new' | 'changed' = 'new'): void {
        // A run under way would be cut off, and finds the most of them itself.
        clearTimeout(this.#findAgain);
        if (what === 'changed') this.#next = what;
        // Where files change without end, as while a folder is synchronised, there is no moment of rest to wait for.
        this.#findBy ??= performance.now() + FIND_WITHIN_MS;
        const again = () => {
            this.#findBy = undefined;
            if (this.#current && this.#state !== 'cancelled') return this.findSoon();
            const next = this.#next;
            this.#next = 'new';
            void this.run(next);
        };
        const left = Math.max(0, this.#findBy - performance.now());
        this.#findAgain = setTimeout(again, Math.min(FIND_AFTER_MS, left));
    }

    stop(): void {
        clearTimeout(this.#findAgain);
        this.#options.scheduler.drop(REHEARSAL);
        this.#current?.abort();
    }

    async #findAndRead(what: What, run: AbortController): Promise<void> {
        const { corpus, isOpen, hears } = this.#options;
        this.#hasRead = false;
        const heard = new Set(this.#heard);
        this.#heard.clear();
        const files = await this.#find(run.signal);
        if (run.signal.aborted) {
            for (const uri of heard) this.#heard.add(uri);
            return;
        }
        this.#total = files.size;
        hears.found(uri => files.has(uri));
        for (const uri of corpus.snapshot().uris()) if (!files.has(uri) && !isOpen(uri)) corpus.remove(uri);
        for (const uri of this.#leftOut.keys())
            if (!files.has(uri) && !isOpen(uri)) this.#leftOut.delete(uri);
        const known = new Set(what === 'new' ? corpus.snapshot().uris() : []);
        const unread = [...files.keys()].filter(uri => !known.has(uri) || heard.has(uri));
        if (unread.length > 0) await this.#readAll(unread, run, what !== 'changed');
        // The year of some is told by others, which may have come behind them.
        for (const uri of corpus.outdated()) if (!run.signal.aborted) await this.#readOne(uri, run.signal);
    }

    async #find(signal: AbortSignal): Promise<ReadonlyMap<string, Folder>> {
        const { folders, workspace } = this.#options;
        const found = new Map<string, Folder>();
        this.#isLimited = false;
        this.#unreadable.clear();
        if (!workspace) return found;
        for (const folder of folders().all.filter(isOn)) {
            const { files } = folder.settings;
            const onNote = (note: string, kind: NoteKind) => {
                if (kind === 'limit') this.#isLimited = true;
                else this.#unreadable.add(note);
                this.#noteOnce(note);
            };
            const options = { ...files, maxFiles: files.maxCount, onNote };
            for await (const { uri } of workspace.find(folder.uri, options)) {
                if (signal.aborted) return found;
                // A folder inside another one has settings of its own: it finds its files itself.
                if (folderOf(folders(), uri) === folder) found.set(uri, folder);
            }
        }
        return found;
    }

    async #readAll(files: readonly string[], run: AbortController, isShown: boolean): Promise<void> {
        const progress = isShown ? await this.#options.hears.begins(() => this.cancel()) : undefined;
        let lastTold = 0;
        for (const [i, uri] of files.entries()) {
            if (run.signal.aborted) break;
            await this.#readOne(uri, run.signal);
            if (i >= FEWEST_TO_REHEARSE) this.#rehearse(files.length);
            if (performance.now() - lastTold < TELL_EVERY_MS) continue;
            lastTold = performance.now();
            progress?.report(
                Math.floor((100 * (i + 1)) / files.length),
                l10n.t('{0} of {1}', i + 1, files.length),
            );
            if (!run.signal.aborted && isShown) this.#set('reading');
        }
        progress?.done();
    }

    /**
     * Once in a process, while nothing else is to do: the first hovers would take many times as long as later ones. Where reading
     * goes on for long, somebody is likely to ask before its end: then before what is left to read.
     */
    #rehearse(count: number): void {
        const { corpus, scheduler, hears } = this.#options;
        if (this.#isRehearsed) return;
        this.#isRehearsed = true;
        const job = rehearseHovers(() => corpus.snapshot(), REHEARSED);
        scheduler
            .run(REHEARSAL, count >= MANY ? 'background' : 'idle', job)
            .catch(error => hears.note(String(error)));
    }

    async #readOne(uri: string, signal?: AbortSignal): Promise<void> {
        const { folders, isOpen, workspace } = this.#options;
        const folder = folderOf(folders(), uri);
        if (!workspace || !folder || isOpen(uri)) return;
        const reading = Symbol(uri);
        this.#readings.set(uri, reading);
        const file = await workspace.read(uri, { maxBytes: folder.settings.files.maxBytes });
        // While the disk was read the file may have gone, or changed and been read again.
        if (this.#readings.get(uri) !== reading) return;
        try {
            const isStill = folderOf(folders(), uri)?.uri === folder.uri;
            // It may also have been opened: then its text in the editor is the truth.
            if (isStill && !isOpen(uri) && !signal?.aborted) await this.#take(uri, file);
        } finally {
            if (this.#readings.get(uri) === reading) this.#readings.delete(uri);
        }
    }

    async #take(uri: string, file: ReadFile): Promise<void> {
        const { corpus, scheduler, rulesOf } = this.#options;
        if (file.kind === 'leftOut') {
            scheduler.drop(uri);
            corpus.remove(uri);
            this.leaveOut(uri, file.isGone ? undefined : file.reason);
            return;
        }
        this.leaveOut(uri, undefined);
        const { rules, published } = rulesOf(uri);
        const source = { uri, text: file.text, format: file.format, published };
        if (isAsRead(corpus.snapshot().article(uri), source, rules) && !corpus.isOutdated(uri)) {
            // An earlier text may still wait for its turn.
            scheduler.drop(uri);
            return;
        }
        this.#hasRead = true;
        try {
            await scheduler.run(uri, 'background', corpus.replace(source, rules));
        } catch (error) {
            this.leaveOut(uri, String(error));
        }
    }

    /** All reasons are to be told again, but for those of open documents, which nobody reads here. */
    #forgetLeftOut(): void {
        const { isOpen } = this.#options;
        for (const uri of this.#leftOut.keys()) if (!isOpen(uri)) this.#leftOut.delete(uri);
        this.#noted.clear();
    }

    /** A folder that is looked through often is complained of once. */
    #noteOnce(note: string): void {
        if (!this.#noted.has(note)) this.#options.hears.note(note);
        this.#noted.add(note);
    }

    #isOpenOnly(): boolean {
        const { folders, workspace } = this.#options;
        const { all } = folders();
        return !workspace || (all.length > 0 && !all.some(isOnDisk));
    }

    #inWords(): string {
        const { documents, leftOut } = this.status();
        return `${documents} ${leftOut}`;
    }

    #set(state: IndexState): void {
        this.#state = state;
        this.#told = this.#inWords();
        this.#options.hears.status(this.status());
    }
}

/** Whether this very text was read under these rules, or others that say the same of it. */
function isAsRead(known: Article | undefined, { text, format, published }: Source, rules: Rules): boolean {
    if (known?.rules.entities !== rules.entities) return false;
    const { document } = known.recognition;
    const set = document.published?.basis === 'user' ? document.published.days.from : undefined;
    const isSame = document.text === text && document.format === format && set === published;
    return isSame && areAlikeFor(document, known.rules.names, rules.names);
}

/** Where no folder is on there is nothing to read, and the reader is told why. */
function idleState({ all, loose }: Folders): IndexState | undefined {
    if (all.length === 0) return loose.enable === 'off' ? 'off' : undefined;
    if (all.some(isOn)) return undefined;
    return all.some(folder => folder.state === 'quiet') ? 'quiet' : 'off';
}

/** Few articles have little to be compared. */
const FEWEST_TO_REHEARSE = 8;
/** So many hovers later one takes about as long as ever after. */
const REHEARSED = 40;
/** So many files take several times as long as the rehearsal. */
const MANY = 200;
/** A name that no uri has. */
const REHEARSAL = 'rehearsal';

const TELL_EVERY_MS = 100;
/** Files that appear together are looked for together. */
const FIND_AFTER_MS = 300;
const FIND_WITHIN_MS = 2000;
