/** What a document says by itself: all that is found in it without a look at any other. */

import type { Claim } from '../claims/claim.ts';
import { type ClaimMemory, claimsOf } from '../claims/claimsOf.ts';
import { freshPasses, recognise } from '../recognisers/recognise.ts';
import type { DocumentPass, Recognition, Resources } from '../recognisers/recogniser.ts';
import type { Source } from '../text/document.ts';
import { readDocument } from '../text/readDocument.ts';
import { ReadingMemory } from '../text/readingMemory.ts';
import { type Sketch, type SketchMemory, sketchOf } from './copies.ts';
import { type DocumentEntity, EntityMemory, entitiesOf } from './entities.ts';
import type { Rules } from './rules.ts';
import type { Statement } from './statement.ts';
import { type StatementMemory, statementsOf } from './statementsOf.ts';

/** Plain data, which may be read in one thread and taken into a corpus in another. */
export interface ReadArticle {
    readonly recognition: Recognition;
    readonly claims: readonly Claim[];
    readonly entities: readonly DocumentEntity[];
    readonly sketch: Sketch;
    readonly statements: readonly Statement[];
}

/** An earlier version of the document; it makes the reading quicker and changes no answer. */
export interface Earlier {
    readonly recognition: Recognition;
    readonly memory: EditMemory;
}

/**
 * What is remembered of a document that is read again and again: much more than of one that is only read, so that an
 * edit costs no more than the paragraph that it changes. It changes no answer.
 */
export class EditMemory {
    readonly reading = new ReadingMemory();
    readonly passes: readonly DocumentPass[] = freshPasses();
    readonly claims: ClaimMemory = new WeakMap();
    readonly entities = new EntityMemory();
    readonly statements: StatementMemory = new WeakMap();
    readonly sketch: SketchMemory = new WeakMap();
}

/** A job that yields after every paragraph. */
export function* readArticle(
    source: Source,
    rules: Rules,
    resources: Resources,
    earlier?: Earlier,
): Generator<void, ReadArticle> {
    const memory = earlier?.memory;
    const document = readDocument(source, memory?.reading);
    yield;
    const withRules = { ...resources, rules: rules.names };
    const recognition = yield* recognise(document, withRules, earlier?.recognition, memory?.passes);
    const claims = yield* claimsOf(recognition, memory?.claims);
    yield;
    const entities = entitiesOf(recognition.passages, rules.entities, memory?.entities);
    yield;
    const statements = yield* statementsOf(source.uri, claims, entities, memory?.statements);
    yield;
    const sketch = yield* sketchOf(recognition, memory?.sketch);
    return { recognition, claims: claims.flat(), entities, sketch, statements };
}
