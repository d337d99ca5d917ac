/** What lives between requests: open documents, settings, the corpus. */

import * as l10n from '@vscode/l10n';
import {
    type CancellationToken,
    CodeLensRefreshRequest,
    type Connection,
    type InitializeParams,
    type TextDocumentContentChangeEvent,
    TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
    Corpus,
    type Format,
    JUDGEMENTS_FOLDER,
    type Judgement,
    judgementOf,
    type Resources,
    type RulesProblem,
    readJudgement,
    type Snapshot,
} from '../engine/engine.ts';
import {
    CORPUS_CHANGED,
    DECORATIONS_CHANGED,
    INDEX_STATUS,
    type IndexStatus,
    NOTES_CHANGED,
    type NotesChangedParams,
    OTHER_ENCODING,
    type OtherEncodingParams,
} from '../protocol.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Abilities, abilitiesOf } from './abilities.ts';
import { Colouring } from './colouring.ts';
import { applyChanges, type Encoding, encodingFor, linesOf, toPosition } from './convert.ts';
import { CorpusNews } from './corpusNews.ts';
import { Diagnosing } from './diagnosing.ts';
import { lostDiagnosticsOf, rulesDiagnosticsOf } from './diagnostics.ts';
import { DiskReadings } from './diskReadings.ts';
import { cancelled } from './errors.ts';
import { type Folders, folderOf, isArticle, isOn, readFolder, settingsFor } from './folders.ts';
import { GoneArticles } from './goneArticles.ts';
import { Indexing, type IndexingListener, type Progress } from './indexing.ts';
import { KeptFiles } from './keptFiles.ts';
import { NoteKeeping } from './noteKeeping.ts';
import { RulesFiles, rulesUri } from './rulesFiles.ts';
import { Scheduler } from './scheduler.ts';
import { readInitializationOptions, readSettings, type Settings } from './settings.ts';
import { TokenMemory } from './tokenMemory.ts';
import { canonicalUri, uriIn } from './uris.ts';

/** What a host (a process with a disk, a web worker without) gives to the server. */
export interface Host {
    /** Undefined without a disk: the corpus is then the open documents. */
    readonly workspace: Workspace | undefined;
    /** The bytes of a model or table of the engine, undefined when there is none. A web worker fetches it under `dataUri`. */
    readData(name: string, dataUri: string | undefined): Promise<Uint8Array | undefined>;
}

export interface SessionOptions {
    readonly connection: Connection;
    readonly workspace: Workspace | undefined;
    readonly resources: Resources;
    readonly params: InitializeParams;
}

/** All uris are canonical, but for those of `TextDocument`, which are the client's. */
export class Session {
    readonly abilities: Abilities;
    readonly encoding: Encoding;
    readonly indexing: Indexing;
    readonly rules: RulesFiles;
    readonly judgements: KeptFiles<Judgement>;
    readonly notes: NoteKeeping;
    readonly goneArticles: GoneArticles;
    readonly tokens = new TokenMemory();
    readonly diagnosing: Diagnosing;
    readonly colouring: Colouring;
    readonly #connection: Connection;
    readonly #news = new CorpusNews(() =>
        this.#inBackground(this.#connection.sendNotification(CORPUS_CHANGED)),
    );
    readonly #workspace: Workspace | undefined;
    readonly #corpus: Corpus;
    readonly #scheduler = new Scheduler();
    readonly #documents: TextDocuments<TextDocument>;
    readonly #diskReadings: DiskReadings;
    /** Files of judgements of which it was told that their words are gone. */
    readonly #lostJudgements = new Set<string>();
    readonly #open = new Map<string, TextDocument>();
    /** Edits that are not in the corpus yet. */
    readonly #edits = new Map<string, Promise<void>>();
    #folderUris: readonly string[];
    #folders: Folders = { all: [], loose: readSettings(undefined) };
    /** Settings as pushed by a client that cannot be asked. */
    #pushed: unknown;
    #ready: Promise<void>;
    #setReady: () => void = () => undefined;
    #reloads = 0;
    #isStopped = false;
    #isReadingOutdated = false;
    #lastOutdated = '';
    #refreshSoon: ReturnType<typeof setTimeout> | undefined;
    #changedAt = 0;

    constructor({ connection, workspace, resources, params }: SessionOptions) {
        this.#connection = connection;
        this.#workspace = workspace;
        this.#corpus = new Corpus(resources);
        const options = readInitializationOptions(params.initializationOptions);
        this.abilities = abilitiesOf(params.capabilities, options);
        this.encoding = encodingFor(this.abilities.positionEncodings);
        this.#folderUris = foldersOf(params).map(canonicalUri);
        this.#pushed = options.settings;
        this.goneArticles = new GoneArticles(options.seen);
        this.#ready = new Promise(resolve => {
            this.#setReady = resolve;
        });
        this.#documents = new TextDocuments({
            create: TextDocument.create,
            update: (document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number) => {
                this.#diskReadings.change(document, changes, version);
                this.notes.change(document, changes, this.encoding);
                return applyChanges(document, changes, version, this.encoding);
            },
        });
        this.#diskReadings = new DiskReadings({
            workspace,
            encoding: () => this.encoding,
            isOtherwise: (document, encoding) => this.#offer(document, encoding),
        });
        this.rules = new RulesFiles({
            workspace,
            openText: uri => this.#open.get(uri)?.getText(),
            folderOf: uri => {
                const folder = folderOf(this.#folders, uri);
                return folder && isOn(folder) ? folder.uri : undefined;
            },
            tell: (uri, text, problems) => this.#tellOfRules(uri, text, problems),
            changed: folder => this.#readUnderRules(folder),
            switched: () => {
                this.#setAside();
                this.diagnosing.forget();
            },
        });
        this.judgements = new KeptFiles<Judgement>({
            path: JUDGEMENTS_FOLDER,
            read: (text, folder) => {
                const { judgement, problems } = readJudgement(text);
                return { value: judgement && judgementOf(judgement, path => uriIn(folder, path)), problems };
            },
            workspace,
            openText: uri => this.#open.get(uri)?.getText(),
            tell: (uri, text, problems) => this.#tellOfRules(uri, text, problems),
            changed: (before, after) => {
                this.#setAside();
                this.diagnosing.suspect(
                    [...before, ...after].flatMap(({ claims }) => claims.map(({ uri }) => uri)),
                );
            },
        });
        this.notes = new NoteKeeping({
            workspace,
            openText: uri => this.#open.get(uri)?.getText(),
            tell: (uri, text, problems) => this.#tellOfRules(uri, text, problems),
            changed: uris => {
                const params: NotesChangedParams = uris ? { uris } : {};
                this.#inBackground(this.#connection.sendNotification(NOTES_CHANGED, params));
            },
        });
        this.indexing = new Indexing({
            workspace,
            rulesOf: uri => this.rules.of(uri),
            corpus: this.#corpus,
            scheduler: this.#scheduler,
            folders: () => this.#folders,
            isOpen: uri => this.#isRead(uri),
            hears: this.#listener(),
        });
        this.diagnosing = new Diagnosing({
            scheduler: this.#scheduler,
            context: () => ({ snapshot: this.#corpus.snapshot(), encoding: this.encoding }),
            severity: uri => settingsFor(this.#folders, uri).conflicts.severity,
            version: uri => this.version(uri),
            settled: token => this.#settled(token),
            showsRelated: this.abilities.showsRelatedInformation,
        });
        this.colouring = new Colouring({
            scheduler: this.#scheduler,
            snapshot: () => this.#corpus.snapshot(),
            isReading: () => this.indexing.isReading,
            changed: () => this.#refresh(),
            failed: (uri, error) => this.log('error', `${uri}: ${describe(error)}`),
        });
        this.#listen();
    }

    get folders(): Folders {
        return this.#folders;
    }

    snapshot(): Snapshot {
        return this.#corpus.snapshot();
    }

    /** Of an article as it is now: as the editor shows it, else as it was read. Undefined for what is no article. */
    textOf(uri: string): string | undefined {
        const open = this.#open.get(uri);
        return open
            ? this.#diskReadings.textOf(open)
            : this.snapshot().article(uri)?.recognition.document.text;
    }

    /** Undefined when the document is not open. */
    version(uri: string): number | undefined {
        return this.#open.get(uri)?.version;
    }

    /**
     * What a client waits for and what takes long: in slices, on one state of the corpus, and from the beginning when that
     * has changed. Rejects as cancelled when the same was asked for again.
     */
    async asked<T>(name: string, jobOn: (snapshot: Snapshot) => Generator<void, T>): Promise<T> {
        const results: T[] = [];
        const snapshot = () => this.#corpus.snapshot();
        function* work(): Generator<void, void> {
            for (let state = snapshot(), job = jobOn(state); ; yield) {
                if (snapshot().version !== state.version) {
                    state = snapshot();
                    job = jobOn(state);
                }
                const { done, value } = job.next();
                if (!done) continue;
                results.push(value);
                return;
            }
        }
        await this.#scheduler.run(name, 'asked', work());
        const [result] = results;
        if (result === undefined) throw cancelled();
        return result;
    }

    /** Reads settings and folders, then all that is open, then all files. Resolves before the files are read. */
    async start(): Promise<void> {
        try {
            this.#folders = await this.#readFolders();
            await this.#followRules();
        } finally {
            // Whatever has failed, nobody may wait for ever.
            for (const document of this.#open.values()) this.#read(document);
            this.#setReady();
        }
        this.#inBackground(this.indexing.run());
    }

    /** Resolves when the corpus holds the document as the client sees it now. */
    async current(uri: string): Promise<void> {
        await this.#ready;
        for (let edit = this.#edits.get(uri); edit; edit = this.#edits.get(uri)) await edit;
    }

    /** After a change of the settings or folders: everything that follows from them, anew. */
    async reload(pushed?: unknown): Promise<void> {
        if (pushed !== undefined) this.#pushed = pushed;
        this.#reloads += 1;
        const own = this.#reloads;
        const folders = await this.#readFolders();
        // Of several that overlap the last one knows best.
        if (own !== this.#reloads || JSON.stringify(folders) === JSON.stringify(this.#folders)) return;
        const before = this.#folders;
        this.#folders = folders;
        await this.#followRules();
        this.diagnosing.forget();
        if (readsTheSame(before, folders)) {
            this.#refresh();
            return;
        }
        for (const document of this.#open.values()) this.#read(document);
        await this.indexing.run();
    }

    async changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
        const gone = new Set(removed.map(canonicalUri));
        const stay = this.#folderUris.filter(uri => !gone.has(uri));
        this.#folderUris = [...new Set([...stay, ...added.map(canonicalUri)])];
        await this.reload();
    }

    /** Whether a folder stands there on the disk now. */
    async isFolder(uri: string): Promise<boolean> {
        return (await this.#workspace?.isFolder(uri)) ?? false;
    }

    /** Whether no file is there; false where that cannot be known. */
    async isGone(uri: string): Promise<boolean> {
        const file = await this.#workspace?.read(uri, { maxBytes: 1 });
        return file?.kind === 'leftOut' && file.isGone === true;
    }

    /** The articles about which a person has kept or laid down something. */
    keptArticles(): readonly string[] {
        const { all } = this.notes.files;
        const kept = [
            ...all.flatMap(({ value }) => (value.kind === 'note' ? [value.uri] : [])),
            ...this.judgements.all.flatMap(({ value }) => value.claims.map(({ uri }) => uri)),
            ...this.rules.dated(),
        ];
        return [...new Set(kept)];
    }

    /** A request was answered, and the next may follow at once. */
    rest(): void {
        this.#scheduler.rest();
    }

    /** After `shutdown`. */
    get isStopped(): boolean {
        return this.#isStopped;
    }

    /** Into the output channel; nothing once the client has said goodbye, when what still runs is bound to fail. */
    log(level: 'error' | 'warn' | 'info', message: string): void {
        if (!this.#isStopped) this.#connection.console[level](message);
    }

    /** What a request cost and the like: only to a client that has asked to be told. */
    trace(message: string): void {
        if (!this.#isStopped) this.#connection.tracer.log(message);
    }

    stop(): void {
        this.#isStopped = true;
        this.colouring.stop();
        this.#news.stop();
        this.rules.stop();
        this.judgements.stop();
        this.notes.stop();
        clearTimeout(this.#refreshSoon);
        this.indexing.stop();
    }

    #listen(): void {
        this.#documents.onDidChangeContent(({ document }) => {
            const uri = canonicalUri(document.uri);
            this.#open.set(uri, document);
            this.#read(document);
            this.#lookAtRules(uri);
        });
        this.#documents.onDidOpen(({ document }) => this.#inBackground(this.#lookAtDisk(document)));
        this.#documents.onDidSave(() => {
            // Whoever is not told of changes looks for them at the next occasion.
            if (!this.abilities.watchesFiles) {
                this.indexing.findSoon('changed');
                this.#inBackground(this.rules.lookAgain());
                this.#inBackground(this.judgements.lookAgain());
                this.#inBackground(this.notes.files.lookAgain());
            }
            this.#refresh();
        });
        this.#documents.onDidClose(({ document }) => {
            const uri = canonicalUri(document.uri);
            this.#open.delete(uri);
            this.notes.forget(uri);
            this.tokens.forget(uri);
            this.#diskReadings.forget(uri);
            this.#scheduler.drop(uri);
            this.#lookAtRules(uri);
            // The text that was never saved is gone: that of the disk, if there is one, comes back.
            if (uri.startsWith('file:') && this.#workspace) this.#inBackground(this.indexing.read(uri));
            else this.indexing.remove(uri);
        });
        this.#documents.listen(this.#connection);
    }

    /** Whether the document's text comes from the editor. */
    #isRead(uri: string): boolean {
        return this.#open.has(uri);
    }

    #read(document: TextDocument): void {
        const uri = canonicalUri(document.uri);
        const text = this.#diskReadings.textOf(document);
        const { maxBytes } = settingsFor(this.#folders, uri).files;
        // The limit counts bytes on the disk; so long a text has at least as many.
        const isWanted = isArticle(this.#folders, uri, document.languageId);
        const isTooLarge = isWanted && text.length > maxBytes;
        this.indexing.leaveOut(uri, isTooLarge ? tooLarge(text, maxBytes) : undefined);
        if (isTooLarge || !isWanted) {
            this.#scheduler.drop(uri);
            this.#corpus.remove(uri);
            this.indexing.recount();
            return;
        }
        this.#changedAt = performance.now();
        const { rules, published } = this.rules.of(uri);
        const source = { uri, text, format: formatOf(document.languageId), published };
        const edit = this.#scheduler
            .run(uri, 'edit', this.#corpus.replace(source, rules, { isEdited: true }))
            .then(
                () => undefined,
                error => this.log('error', `${uri}: ${describe(error)}`),
            )
            .then(() => {
                if (this.#edits.get(uri) === edit) this.#edits.delete(uri);
                this.indexing.recount();
                if (!this.#isStopped) this.#news.changed();
                this.#readOutdated();
                if (this.#open.size > 1) this.#refresh(REFRESH_AFTER_EDIT_MS);
            });
        this.#edits.set(uri, edit);
    }

    /** If these are the rules of a folder, a judgement or a note, they are read as they stand now. */
    #lookAtRules(uri: string): void {
        const folder = this.#folders.all.find(folder => isOn(folder) && rulesUri(folder.uri) === uri);
        const failed = (error: unknown) => this.log('error', `${uri}: ${describe(error)}`);
        if (folder) this.rules.lookSoon(folder.uri, failed);
        if (this.judgements.isOne(uri)) this.judgements.lookSoon(uri, failed);
        if (this.notes.files.isOne(uri)) this.notes.files.lookSoon(uri, failed);
    }

    /** What is set aside is another than before. */
    #setAside(): void {
        this.#corpus.setAside({
            judgements: this.judgements.all.map(({ value }) => value),
            isOff: (uri, rule) => this.rules.isOff(uri, rule),
        });
        this.#refresh();
    }

    async #followRules(): Promise<void> {
        const folders = this.#folders.all.filter(isOn).map(({ uri }) => uri);
        await Promise.all([
            this.rules.follow(folders),
            this.judgements.follow(folders),
            this.notes.files.follow(folders),
        ]);
    }

    /** Other rules hold in the folder: its articles, and no others, are read anew. */
    #readUnderRules(folder: string): void {
        this.#inBackground(this.#readAgain(uri => folderOf(this.#folders, uri)?.uri === folder));
    }

    /** Of some documents without a year the others tell another one than before. While all are being read that is not known yet. */
    #readOutdated(): void {
        if (this.#isReadingOutdated || this.#isStopped || this.indexing.isReading) return;
        const outdated = new Set(this.#corpus.outdated());
        const which = [...outdated].join(' ');
        // Those that cannot be read again would be read without end.
        if (outdated.size === 0 || which === this.#lastOutdated) return;
        this.#isReadingOutdated = true;
        this.#lastOutdated = which;
        const ended = this.#readAgain(uri => outdated.has(uri)).finally(() => {
            this.#isReadingOutdated = false;
            // Meanwhile a day may have been changed once more.
            this.#readOutdated();
            if (!this.#isReadingOutdated) this.#lastOutdated = '';
        });
        this.#inBackground(ended);
    }

    async #readAgain(isMeant: (uri: string) => boolean): Promise<void> {
        for (const [uri, document] of this.#open) if (isMeant(uri)) this.#read(document);
        await this.indexing.readAgain(isMeant);
    }

    #tellOfRules(uri: string, text: string, problems: readonly RulesProblem[]): void {
        const lines = linesOf(text, this.encoding);
        const diagnostics = rulesDiagnosticsOf(problems, lines);
        this.#inBackground(this.#connection.sendDiagnostics({ uri, diagnostics }));
        this.#tell(this.indexing.status());
    }

    #tellOfLostJudgements(): void {
        const kept = new Map(this.judgements.all.map(({ file, value }) => [file, value]));
        for (const file of new Set([...kept.keys(), ...this.#lostJudgements])) {
            const judgement = kept.get(file);
            const lines = linesOf(this.judgements.textOf(file) ?? '', this.encoding);
            const diagnostics = judgement ? lostDiagnosticsOf(judgement, this.snapshot(), lines) : [];
            const isKnown = this.#lostJudgements.delete(file);
            if (diagnostics.length > 0) this.#lostJudgements.add(file);
            // What is wrong with a file that says nothing is told by whoever has read it.
            if (diagnostics.length > 0 || (isKnown && judgement))
                this.#inBackground(this.#connection.sendDiagnostics({ uri: file, diagnostics }));
        }
    }

    async #lookAtDisk(document: TextDocument): Promise<void> {
        await this.#ready;
        const uri = canonicalUri(document.uri);
        const { maxBytes } = settingsFor(this.#folders, uri).files;
        if (!isArticle(this.#folders, uri, document.languageId)) return;
        const isMended = await this.#diskReadings.look(document, maxBytes);
        if (!isMended) return;
        if (this.#open.get(uri) === document) this.#read(document);
        else this.#diskReadings.forget(uri);
    }

    #offer({ uri }: TextDocument, encoding: string): void {
        this.log('info', l10n.t('{0} is written in {1}, and shown in another encoding.', uri, encoding));
        const params: OtherEncodingParams = { uri, encoding };
        this.#inBackground(this.#connection.sendNotification(OTHER_ENCODING, params));
    }

    async #readFolders(): Promise<Folders> {
        const [loose, ...own] = await this.#readSettings([undefined, ...this.#folderUris]);
        const all = await Promise.all(
            this.#folderUris.map((uri, i) =>
                readFolder(uri, own[i] ?? readSettings(undefined), this.#workspace),
            ),
        );
        return { all, loose: loose ?? readSettings(undefined) };
    }

    /** Those of each scope; undefined is the window. */
    async #readSettings(scopes: readonly (string | undefined)[]): Promise<readonly Settings[]> {
        if (!this.abilities.asksForSettings) return scopes.map(() => readSettings(this.#pushed));
        try {
            const items = scopes.map(uri => ({ section: 'crosscheck', ...(uri && { scopeUri: uri }) }));
            const answers: readonly unknown[] = await this.#connection.workspace.getConfiguration(items);
            return scopes.map((_, i) => readSettings(answers[i] ?? this.#pushed));
        } catch (error) {
            this.log('warn', l10n.t('The settings could not be read: {0}', describe(error)));
            return scopes.map(() => readSettings(this.#pushed));
        }
    }

    #listener(): IndexingListener {
        return {
            status: status => this.#tell(status),
            note: text => this.log('info', text),
            begins: onCancel => this.#begin(onCancel),
            found: isThere => this.goneArticles.look(this.snapshot(), this.keptArticles(), isThere),
            changed: () => {
                this.#refresh();
                this.#readOutdated();
                this.notes.changeSoon();
            },
        };
    }

    #tell(status: IndexStatus): void {
        const error = this.rules.firstError();
        const rulesError = error && {
            uri: error.uri,
            line: toPosition(linesOf(error.text, this.encoding), error.problem.start).line,
        };
        const told: IndexStatus = { ...status, ...(rulesError && { rulesError }) };
        this.#inBackground(this.#connection.sendNotification(INDEX_STATUS, told));
    }

    async #begin(onCancel: () => void): Promise<Progress | undefined> {
        if (!this.abilities.showsProgress) return undefined;
        const progress = await this.#connection.window.createWorkDoneProgress().catch(() => undefined);
        if (!progress) return undefined;
        progress.begin(l10n.t('Crosscheck reads articles'), 0, undefined, true);
        progress.token.onCancellationRequested(onCancel);
        return {
            report: (percentage, message) => progress.report(percentage, message),
            done: () => progress.done(),
        };
    }

    /** What other documents say bears on this one too, so the editor asks for all of it anew; once for many changes. */
    #refresh(afterMs = REFRESH_AFTER_MS): void {
        clearTimeout(this.#refreshSoon);
        if (this.#isStopped) return;
        this.#news.changed();
        this.#refreshSoon = setTimeout(() => {
            this.#tellOfLostJudgements();
            const { languages } = this.#connection;
            if (this.abilities.refreshesTokens) this.#inBackground(languages.semanticTokens.refresh());
            if (this.abilities.refreshesDiagnostics) this.#inBackground(languages.diagnostics.refresh());
            if (this.abilities.refreshesHints) this.#inBackground(languages.inlayHint.refresh());
            if (this.abilities.refreshesLenses)
                this.#inBackground(this.#connection.sendRequest(CodeLensRefreshRequest.type));
            this.#inBackground(this.#connection.sendNotification(DECORATIONS_CHANGED));
        }, afterMs);
    }

    async #settled(token: CancellationToken): Promise<void> {
        await this.#ready;
        for (;;) {
            if (token.isCancellationRequested || this.#isStopped) throw cancelled();
            const rested = performance.now() - this.#changedAt;
            const isReading = this.indexing.status().state === 'reading';
            if (!isReading && this.#edits.size === 0 && rested >= REST_MS) return;
            await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS));
        }
    }

    #inBackground(work: Promise<unknown>): void {
        work.catch(error => this.log('error', describe(error)));
    }
}

const REFRESH_AFTER_MS = 200;
/** The other documents are seen while this one is typed in, but less closely. */
const REFRESH_AFTER_EDIT_MS = 1000;
/** So long nothing may have been typed before all documents are looked at. */
const REST_MS = 500;
const LOOK_EVERY_MS = 100;

/** Whether the same files are articles for both. */
function readsTheSame(one: Folders, other: Folders): boolean {
    const whatIsRead = ({ all, loose }: Folders) =>
        JSON.stringify([
            all.map(({ uri, state, settings }) => [uri, state, settings.enable, settings.files]),
            loose.enable,
            loose.files,
        ]);
    return whatIsRead(one) === whatIsRead(other);
}

function tooLarge(text: string, maxBytes: number): string {
    return l10n.t('is too large: {0} characters, the limit is {1}', text.length, maxBytes);
}

function formatOf(languageId: string): Format {
    return languageId === 'markdown' || languageId === 'article' ? languageId : 'plain';
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
    if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
    return rootUri ? [rootUri] : [];
}

export function describe(error: unknown): string {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
