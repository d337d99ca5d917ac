/** Many documents, kept current one by one. */

import type { Claim } from '../claims/claim.ts';
import { type ClaimMemory, claimsOf } from '../claims/claimsOf.ts';
import { freshPasses, recognise } from '../recognisers/recognise.ts';
import type { DocumentPass, Recognition, Resources } from '../recognisers/recogniser.ts';
import type { Source } from '../text/document.ts';
import { readDocument } from '../text/readDocument.ts';
import { ReadingMemory } from '../text/readingMemory.ts';
import { ClaimIndex } from './claimIndex.ts';
import { type Sketch, type SketchMemory, sketchOf } from './copies.ts';
import type { RelatedClaim } from './crossReference.ts';
import { type DocumentEntity, EntityMemory, entitiesOf } from './entities.ts';
import { EntityIndex } from './entityIndex.ts';
import type { InnerFinding } from './innerFindings.ts';
import { KnownSides } from './knownSides.ts';
import { NO_RULES, type Rules } from './rules.ts';
import { NOTHING_ASIDE, SetAside, type SetAsideOptions } from './setAside.ts';
import { type StatementMemory, statementsOf } from './statementsOf.ts';

/** One document with all that was found in it, sorted by position. See `placedMentions` for mentions in the text. */
export interface Article {
    readonly recognition: Recognition;
    readonly claims: readonly Claim[];
    readonly entities: readonly DocumentEntity[];
    readonly sketch: Sketch;
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
    readonly entities: Pick<EntityIndex, 'idOf' | 'keysLike' | 'entity' | 'ids' | 'keys' | 'documentCount'>;
    readonly claims: Pick<ClaimIndex, 'statements' | 'candidates'>;
    /** What `conflictsOf` has found in this state, by document. */
    readonly knownConflicts: Map<string, readonly RelatedClaim[]>;
    /** What `innerFindingsIn` has found in this state, by document. */
    readonly knownInnerFindings: Map<string, readonly InnerFinding[]>;
    /** By document, the ids of the claims that conflicted when that was last looked at, in this state or an earlier one. */
    readonly conflictingClaims: Map<string, ReadonlySet<string>>;
    /** What `sidesOf` has made, in this state or an earlier one. */
    readonly knownSides: KnownSides;
    /** What is not to be held against each other, or not to be reported. */
    readonly setAside: SetAside;
}

export class Corpus {
    readonly #resources: Resources;
    readonly #articles = new Map<string, Article>();
    readonly #entities = new EntityIndex();
    readonly #claims = new ClaimIndex();
    readonly #claimMemory: ClaimMemory = new WeakMap();
    readonly #sketchMemory: SketchMemory = new WeakMap();
    readonly #conflictingClaims = new Map<string, ReadonlySet<string>>();
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
     * until its end.
     */
    *replace(source: Source, rules = NO_RULES): Generator<void, void> {
        const previous = this.#articles.get(source.uri)?.recognition;
        const memory = previous && this.#memoryOf(source.uri);
        const document = readDocument(source, memory?.reading);
        yield;
        const resources = { ...this.#resources, rules: rules.names };
        const recognition = yield* recognise(document, resources, previous, memory?.passes);
        const claims = yield* claimsOf(recognition, this.#claimMemory);
        yield;
        const entities = entitiesOf(recognition.passages, rules.entities, memory?.entities);
        yield;
        const statements = yield* statementsOf(source.uri, claims, entities, memory?.statements);
        yield;
        const sketch = yield* sketchOf(recognition, this.#sketchMemory);
        yield;
        const before = this.#articles.get(source.uri);
        this.#articles.set(source.uri, { recognition, claims: claims.flat(), entities, sketch, rules });
        if (before?.rules.entities === rules.entities)
            this.#entities.replace(source.uri, before.entities, entities);
        else {
            if (before) this.#entities.remove(source.uri, before.entities, before.rules.entities);
            this.#entities.add(source.uri, entities, rules.entities);
        }
        this.#claims.set(source.uri, statements);
        this.#knownSides.forget(source.uri);
        this.#changed();
    }

    /** The same in one go. */
    set(source: Source, rules?: Rules): void {
        for (const _ of this.replace(source, rules));
    }

    /** False when there was no such document. */
    remove(uri: string): boolean {
        const article = this.#articles.get(uri);
        if (!article) return false;
        this.#articles.delete(uri);
        this.#entities.remove(uri, article.entities, article.rules.entities);
        this.#claims.remove(uri);
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
            setAside: this.#setAside,
        };
    }

    #memoryOf(uri: string): EditMemory {
        const memory = this.#edited.get(uri) ?? {
            reading: new ReadingMemory(),
            passes: freshPasses(),
            entities: new EntityMemory(),
            statements: new WeakMap(),
        };
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

/**
 * What is remembered of a document that is read again and again: much more than of one that is only read, so that an
 * edit costs no more than the paragraph that it changes. It changes no answer.
 */
interface EditMemory {
    readonly reading: ReadingMemory;
    readonly passes: readonly DocumentPass[];
    readonly entities: EntityMemory;
    readonly statements: StatementMemory;
}

/** Nobody edits more documents at a time; and when all files change at once, most of them do so only once. */
const MOST_EDITED = 8;
