/** Many documents, kept current one by one. */

import type { Resources } from '../recognisers/recogniser.ts';
import type { Source } from '../text/document.ts';
import type { YearOf } from '../text/readDocument.ts';
import type { Span } from '../text/span.ts';
import { EntityIndex } from './entities/entityIndex.ts';
import { NO_RULES, type Rules } from './entities/rules.ts';
import type { InnerFinding } from './findings/innerFindings.ts';
import { KnownSides } from './knownSides.ts';
import { EditMemory, type ReadArticle, readArticle } from './readArticle.ts';
import { ClaimIndex } from './search/claimIndex.ts';
import { NOTHING_ASIDE, SetAside, type SetAsideOptions } from './setAside.ts';
import { type Compare, compareArticles } from './verdicts/comparedOnce.ts';
import type { RelatedClaim } from './verdicts/sides/crossReference.ts';
import { YearsTold } from './yearsTold.ts';

/** One document with all that was found in it, sorted by position. See `placedMentions` for mentions in the text. */
export interface Article extends Omit<ReadArticle, 'statements'> {
    /** Those of its folder, under which it was read. */
    readonly rules: Rules;
}

/** One state of the corpus. Valid for the length of one synchronous call; a view, never a copy. */
export interface Snapshot {
    /** Grows by one with every change. */
    readonly version: number;
    article(uri: string): Article | undefined;
    /** How many documents there are. */
    readonly size: number;
    /** Sorted, so that no answer depends on the order in which documents were added. */
    uris(): readonly string[];
    readonly entities: Pick<
        EntityIndex,
        'version' | 'idOf' | 'keysLike' | 'entity' | 'nameOf' | 'ids' | 'keys' | 'documentCount'
    >;
    readonly claims: Pick<ClaimIndex, 'statements' | 'candidates'>;
    /** What `conflictsOf` has found in this state, by document. */
    readonly knownConflicts: Map<string, readonly RelatedClaim[]>;
    /** What `innerFindingsIn` has found in this state, by document. */
    readonly knownInnerFindings: Map<string, readonly InnerFinding[]>;
    /** By document, the claims that conflicted when that was last looked at, in this state or an earlier one. */
    readonly conflictingClaims: Map<string, ConflictingClaims>;
    /** What `sidesOf` has made, in this state or an earlier one. */
    readonly knownSides: KnownSides;
    readonly compare: Compare;
    /** What is not to be held against each other, or not to be reported. */
    readonly setAside: SetAside;
}

/** By the id of the claim, the words that conflict, as far as they are told: offsets in the words of its sentence. */
export type ConflictingClaims = ReadonlyMap<string, readonly Span[]>;

export class Corpus {
    readonly #resources: Resources;
    readonly #articles = new Map<string, Article>();
    readonly #entities = new EntityIndex();
    readonly #claims = new ClaimIndex();
    readonly #years = new YearsTold();
    readonly #conflictingClaims = new Map<string, ConflictingClaims>();
    /** By document, the last edited at the end. */
    readonly #edited = new Map<string, EditMemory>();
    #knownConflicts = new Map<string, readonly RelatedClaim[]>();
    #knownInnerFindings = new Map<string, readonly InnerFinding[]>();
    readonly #knownSides = new KnownSides();
    #setAside: SetAside = NOTHING_ASIDE;
    #version = 0;

    constructor(resources: Resources) {
        this.#resources = resources;
    }

    /**
     * Adds the document or replaces its earlier version: a job that yields after every paragraph. The old state stands
     * until its end. `isEdited`: it is going to be read again and again.
     */
    *replace(
        source: Source,
        rules = NO_RULES,
        { isEdited = false }: { readonly isEdited?: boolean } = {},
    ): Generator<void, void> {
        const recognition = this.#articles.get(source.uri)?.recognition;
        const earlier =
            recognition || isEdited ? { recognition, memory: this.#memoryOf(source.uri) } : undefined;
        const yearOf: YearOf = day => this.#years.yearOf(day, source.uri);
        const resources = { ...this.#resources, yearOf };
        const read = yield* readArticle(source, rules, resources, earlier);
        yield;
        this.take(read, rules);
    }

    /** Adds a document that was read elsewhere by `readArticle`, or puts it in the place of its earlier version. */
    take({ statements, ...read }: ReadArticle, rules = NO_RULES): void {
        const { uri } = read.recognition.document;
        const before = this.#articles.get(uri);
        this.#articles.set(uri, { ...read, rules });
        if (before?.rules.entities === rules.entities)
            this.#entities.replace(uri, before.entities, read.entities);
        else {
            if (before) this.#entities.remove(uri, before.entities, before.rules.entities);
            this.#entities.add(uri, read.entities, rules.entities);
        }
        this.#claims.set(uri, statements);
        this.#years.set(uri, read.recognition, read.claims);
        this.#knownSides.forget(uri);
        this.#changed();
    }

    /** The same in one go; `settle` is for when all are there. */
    set(source: Source, rules?: Rules): void {
        for (const _ of this.replace(source, rules));
    }

    /**
     * Documents that tell their day without its year, and were read when the others told another year than they do now, or
     * none: to be read again. Sorted.
     */
    outdated(): readonly string[] {
        return this.#years.outdated();
    }

    isOutdated(uri: string): boolean {
        return this.#years.isOutdated(uri);
    }

    /** Reads them again, in one go. */
    settle(): void {
        for (const uri of this.outdated()) {
            const article = this.#articles.get(uri);
            if (!article) continue;
            const { text, format } = article.recognition.document;
            this.set({ uri, text, format }, article.rules);
        }
    }

    /** False when there was no such document. */
    remove(uri: string): boolean {
        const article = this.#articles.get(uri);
        if (!article) return false;
        this.#articles.delete(uri);
        this.#entities.remove(uri, article.entities, article.rules.entities);
        this.#claims.remove(uri);
        this.#years.remove(uri);
        this.#conflictingClaims.delete(uri);
        this.#edited.delete(uri);
        this.#knownSides.forget(uri);
        this.#changed();
        return true;
    }

    /** In place of what was set aside before. */
    setAside(options: SetAsideOptions): void {
        this.#setAside = new SetAside(options, uri => this.#articles.get(uri));
        this.#changed();
    }

    snapshot(): Snapshot {
        return {
            version: this.#version,
            article: uri => this.#articles.get(uri),
            uris: () => [...this.#articles.keys()].sort(),
            entities: this.#entities,
            claims: this.#claims,
            size: this.#articles.size,
            knownConflicts: this.#knownConflicts,
            knownInnerFindings: this.#knownInnerFindings,
            conflictingClaims: this.#conflictingClaims,
            knownSides: this.#knownSides,
            compare: compareArticles,
            setAside: this.#setAside,
        };
    }

    #memoryOf(uri: string): EditMemory {
        const memory = this.#edited.get(uri) ?? new EditMemory();
        this.#edited.delete(uri);
        this.#edited.set(uri, memory);
        const [oldest] = this.#edited.keys();
        if (this.#edited.size > MOST_EDITED && oldest !== undefined) this.#edited.delete(oldest);
        return memory;
    }

    #changed(): void {
        this.#version += 1;
        this.#knownConflicts = new Map();
        this.#knownInnerFindings = new Map();
    }
}

/** Nobody edits more documents at a time; and when all files change at once, most of them do so only once. */
const MOST_EDITED = 8;
