/** What the list of problems says of each document, and what of it a client has already. */

import {
    type CancellationToken,
    type Diagnostic,
    type DocumentDiagnosticReport,
    DocumentDiagnosticReportKind,
    type PreviousResultId,
    type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import {
    type Article,
    conflictsIn,
    conflictsOf,
    type FoundConflicts,
    findConflicts,
    findInnerFindings,
    hashed,
    innerFindingsIn,
    type RelatedClaim,
    type Snapshot,
} from '../engine/engine.ts';
import type { Context } from './convert.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { cancelled } from './errors.ts';
import type { Scheduler, Urgency } from './scheduler.ts';
import type { ConflictSeverity } from './settings.ts';
import { canonicalUri } from './uris.ts';

export interface DiagnosingOptions {
    readonly scheduler: Scheduler;
    readonly context: () => Context;
    readonly severity: (uri: string) => ConflictSeverity;
    /** Undefined when the document is not open. */
    readonly version: (uri: string) => number | undefined;
    /** Resolves when files are read and the typing rests; rejects when the request is cancelled or the server stops. */
    readonly settled: (token: CancellationToken) => Promise<void>;
    readonly showsRelated: boolean;
    /** Among more documents than these, conflicts are looked for only in those that are open and in what they conflict with. */
    readonly mostSearched?: number;
}

/** Takes reports as they are found, before the answer. */
export type Hears = (items: WorkspaceDocumentDiagnosticReport[]) => void;

/**
 * A conflict has two sides. So when a document changes, only that document is looked at again, those it conflicted with
 * and those it conflicts with now; never the whole corpus. The search begins with the documents that are open.
 * FIXME: a name that is read differently because of a third document is seen when the document is opened, or when the
 * files are indexed again.
 */
export class Diagnosing {
    readonly #options: DiagnosingOptions;
    readonly #known = new Map<string, Known>();
    readonly #suspects = new Set<string>();
    /** Documents of which the client was told something, and not yet that it is over. */
    readonly #listed = new Set<string>();
    /** A number for each version of an article, so that nothing here keeps an earlier one in memory. */
    readonly #stamps = new WeakMap<Article, number>();
    #stamp = 0;
    /** The state of the corpus in which nothing was left to look at. */
    #complete: number | undefined;
    #runs = 0;

    constructor(options: DiagnosingOptions) {
        this.#options = options;
    }

    /** Of one document, in the state of the moment at which its conflicts have been found. */
    async document(
        uri: string,
        previousResultId: string | undefined,
        token: CancellationToken,
    ): Promise<DocumentDiagnosticReport> {
        const found: Known[] = [];
        await this.#run(
            'asked',
            this.#jobOfOne(uri, token, known => found.push(known)),
        );
        const [known] = found;
        if (!known) throw cancelled();
        const { items, resultId } = known;
        if (items.length > 0) this.#listed.add(uri);
        else this.#listed.delete(uri);
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { kind: DocumentDiagnosticReportKind.Full, items: [...items], resultId };
    }

    /**
     * Of all documents that there is something to say of, and of those of which the client believes so. Waits until
     * the corpus is at rest. What `hears` takes is not in the answer.
     */
    async workspace(
        previous: readonly PreviousResultId[],
        token: CancellationToken,
        hears?: Hears,
    ): Promise<WorkspaceDocumentDiagnosticReport[]> {
        const ids = new Map(previous.map(({ uri, value }) => [canonicalUri(uri), { uri, value }]));
        const told = new Map<string, string>();
        do {
            await this.#options.settled(token);
            await this.#lookAtAll(token, uri => {
                const known = this.#known.get(uri);
                if (!hears || !known || known.items.length === 0 || known.resultId === ids.get(uri)?.value)
                    return;
                told.set(uri, known.resultId);
                hears([this.#full(uri, known)]);
            });
        } while (!this.#isComplete());
        const uris = new Set([...ids.keys(), ...this.#known.keys(), ...this.#listed]);
        const rest = [...uris].flatMap(uri => {
            const known = this.#known.get(uri);
            if (known && told.get(uri) === known.resultId) return [];
            return this.#answer(uri, known, ids.get(uri)) ?? [];
        });
        if (!hears || told.size === 0) return rest;
        // Once a part was told before the answer, all of it must be.
        hears(rest);
        return [];
    }

    /** Of all documents that are looked at, in the state in which the corpus comes to rest. */
    async conflicts(token: CancellationToken): Promise<AllConflicts> {
        do {
            await this.#options.settled(token);
            await this.#lookAtAll(token, () => undefined);
        } while (!this.#isComplete());
        const known = [...this.#known];
        return {
            found: new Map(known.flatMap(([uri, { found }]) => (found.length > 0 ? [[uri, found]] : []))),
            inner: new Map(known.map(([uri, { items }]) => [uri, items.filter(isInner)])),
            unsearched: known.filter(([, { isDeep }]) => !isDeep).length,
        };
    }

    /** All is to be looked at again, since settings have changed or files are read anew. */
    forget(): void {
        this.#known.clear();
        this.#suspects.clear();
        this.#complete = undefined;
    }

    /** What is said of these documents, or of others because of them, is to be looked at again. */
    suspect(uris: readonly string[]): void {
        for (const uri of uris) this.#suspects.add(uri);
        for (const [uri, { partners }] of this.#known)
            if (uris.some(partner => partners.has(partner))) this.#suspects.add(uri);
    }

    #answer(
        uri: string,
        known: Known | undefined,
        previous: PreviousResultId | undefined,
    ): WorkspaceDocumentDiagnosticReport | undefined {
        if (!known || known.items.length === 0) {
            // Without an id the client does not ask for it again: it is cleared once. One that was closed while it was
            // asked about may be listed still, and the client not know why.
            if (!this.#listed.delete(uri) && !previous) return undefined;
            return {
                kind: DocumentDiagnosticReportKind.Full,
                uri: previous?.uri ?? uri,
                version: this.#version(uri),
                items: [],
            };
        }
        if (previous?.value !== known.resultId) return this.#full(previous?.uri ?? uri, known);
        const { uri: written, value: resultId } = previous;
        return {
            kind: DocumentDiagnosticReportKind.Unchanged,
            uri: written,
            version: this.#version(uri),
            resultId,
        };
    }

    #full(uri: string, { items, resultId }: Known): WorkspaceDocumentDiagnosticReport {
        this.#listed.add(canonicalUri(uri));
        const version = this.#version(canonicalUri(uri));
        return { kind: DocumentDiagnosticReportKind.Full, uri, version, items: [...items], resultId };
    }

    #version(uri: string): number | null {
        return this.#options.version(uri) ?? null;
    }

    #isComplete(): boolean {
        return this.#complete === this.#options.context().snapshot.version;
    }

    async #lookAtAll(token: CancellationToken, found: (uri: string) => void): Promise<void> {
        if (!this.#isComplete()) await this.#run('idle', this.#job(token, found));
        if (token.isCancellationRequested) throw cancelled();
    }

    /** Under a name of its own: two requests at once do not drop each other. */
    async #run(urgency: Urgency, job: Generator<void, void>): Promise<void> {
        this.#runs += 1;
        await this.#options.scheduler.run(`diagnostics ${this.#runs}`, urgency, job);
    }

    *#jobOfOne(uri: string, token: CancellationToken, found: (known: Known) => void): Generator<void, void> {
        const isOver = () => token.isCancellationRequested;
        yield* this.#find(uri, isOver);
        // In the step that ends the search: after it, the corpus may be another and nothing known of it.
        if (!isOver()) found(this.#look(uri));
    }

    *#job(token: CancellationToken, found: (uri: string) => void): Generator<void, void> {
        for (;;) {
            const { snapshot } = this.#options.context();
            const outdated = this.#outdated(snapshot);
            if (outdated.length === 0) {
                this.#complete = snapshot.version;
                return;
            }
            const isOver = () =>
                token.isCancellationRequested ||
                this.#options.context().snapshot.version !== snapshot.version;
            for (const uri of this.#openFirst(outdated)) {
                const isDeep = this.#isSearched(uri, snapshot);
                yield;
                if (isDeep) yield* this.#find(uri, isOver);
                if (isOver()) return;
                this.#look(uri, isDeep);
                found(uri);
            }
        }
    }

    #openFirst(uris: readonly string[]): readonly string[] {
        const isOpen = (uri: string) => this.#options.version(uri) !== undefined;
        return [...uris.filter(isOpen), ...uris.filter(uri => !isOpen(uri))];
    }

    /** Whether conflicts are looked for without being asked for this one document. */
    #isSearched(uri: string, { size }: Snapshot): boolean {
        const { mostSearched = MOST_SEARCHED, version } = this.#options;
        if (size <= mostSearched || this.#suspects.has(uri)) return true;
        return version(uri) !== undefined || this.#known.get(uri)?.isDeep === true;
    }

    *#find(uri: string, isOver: () => boolean): Generator<void, void> {
        yield;
        if (this.#options.severity(uri) === 'off' || isOver()) return;
        const current = () => this.#options.context().snapshot;
        for (const _ of findConflicts(current, uri)) {
            yield;
            if (isOver()) return;
        }
        for (const _ of findInnerFindings(current, uri)) {
            yield;
            if (isOver()) return;
        }
    }

    #outdated(snapshot: Snapshot): readonly string[] {
        for (const uri of this.#known.keys()) if (!snapshot.article(uri)) this.#known.delete(uri);
        return snapshot.uris().filter(uri => {
            const known = this.#known.get(uri);
            if (!known || this.#suspects.has(uri)) return true;
            if (known.stamp !== this.#stampOf(snapshot, uri)) return true;
            return [...known.partners].some(([partner, stamp]) => stamp !== this.#stampOf(snapshot, partner));
        });
    }

    /** Another for each version of the article; undefined when there is none. */
    #stampOf(snapshot: Snapshot, uri: string): number | undefined {
        const article = snapshot.article(uri);
        if (!article) return undefined;
        const known = this.#stamps.get(article);
        if (known !== undefined) return known;
        this.#stamp += 1;
        this.#stamps.set(article, this.#stamp);
        return this.#stamp;
    }

    /** Without `isDeep` no conflicts are looked for, as when they are switched off. */
    #look(uri: string, isDeep = true): Known {
        const { context, severity, showsRelated } = this.#options;
        const { snapshot } = context();
        const before = this.#known.get(uri);
        if (before?.version === snapshot.version && before.isDeep === isDeep) return before;
        const level = isDeep ? severity(uri) : 'off';
        const conflicts = level === 'off' ? [] : conflictsIn(snapshot, uri);
        const inner = level === 'off' ? [] : innerFindingsIn(snapshot, uri);
        const items = diagnosticsOf({ uri, conflicts, inner, severity: level, showsRelated }, context());
        const partners = new Map(
            conflicts.flatMap(({ others }) =>
                others.map(other => [other.uri, this.#stampOf(snapshot, other.uri)] as const),
            ),
        );
        const known: Known = {
            version: snapshot.version,
            isDeep,
            stamp: this.#stampOf(snapshot, uri),
            partners,
            found: level === 'off' ? [] : conflictsOf(snapshot, uri),
            items,
            // The same for the same findings, also in another run of the server.
            resultId: hashed(JSON.stringify(items)),
        };
        this.#known.set(uri, known);
        this.#suspects.delete(uri);
        // One that was looked at in this state has had its say.
        for (const partner of partners.keys()) {
            const other = this.#known.get(partner);
            if (other?.partners.has(uri)) continue;
            if (other?.version !== snapshot.version || !other.isDeep) {
                this.#suspects.add(partner);
                this.#complete = undefined;
            }
        }
        return known;
    }
}

/** With more documents than this, a search in each of them for conflicts with all others would keep a machine busy. */
const MOST_SEARCHED = 2000;

export interface AllConflicts {
    readonly found: FoundConflicts;
    /** By document, where it is at odds with itself. */
    readonly inner: ReadonlyMap<string, readonly Diagnostic[]>;
    /** Documents in which no conflicts are looked for unless they are opened. */
    readonly unsearched: number;
}

function isInner({ code }: Diagnostic): boolean {
    return typeof code === 'string' && code.startsWith('inner-');
}

interface Known {
    readonly version: number;
    readonly isDeep: boolean;
    readonly stamp: number | undefined;
    /** The other sides of its conflicts, as they were. */
    readonly partners: ReadonlyMap<string, number | undefined>;
    readonly found: readonly RelatedClaim[];
    readonly items: readonly Diagnostic[];
    readonly resultId: string;
}
