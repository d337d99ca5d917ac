/** What a document says by itself: all that is found in it without a look at any other, but for a year that only others tell. */

import type { Claim } from '../claims/claim.ts';
import { ClaimMemory, claimsOf } from '../claims/claimsOf.ts';
import { freshPasses, recognise } from '../recognisers/recognise.ts';
import type { DocumentPass, Recognition, Resources } from '../recognisers/recogniser.ts';
import type { Source } from '../text/document.ts';
import { readDocument, type YearOf } from '../text/readDocument.ts';
import { ReadingMemory } from '../text/readingMemory.ts';
import { type DocumentEntity, EntityMemory, entitiesOf } from './entities/entities.ts';
import type { Rules } from './entities/rules.ts';
import type { Statement } from './search/statement.ts';
import { StatementMemory, statementsOf } from './search/statementsOf.ts';
import { type Sketch, SketchMemory, sketchOf } from './sources/copies.ts';
import { AffairMemory } from './verdicts/sides/affair.ts';

/** Plain data, which may be read in one thread and taken into a corpus in another. */
export interface ReadArticle {
    readonly recognition: Recognition;
    readonly claims: readonly Claim[];
    readonly entities: readonly DocumentEntity[];
    readonly sketch: Sketch;
    readonly statements: readonly Statement[];
}

export interface ReadingResources extends Resources {
    /** What the other documents tell of a day without a year. */
    readonly yearOf?: YearOf;
}

/** An earlier version of the document, if there is one; it makes the reading quicker and changes no answer. */
export interface Earlier {
    readonly recognition: Recognition | undefined;
    readonly memory: EditMemory;
}

/**
 * What is remembered of a document that is read again and again: much more than of one that is only read, so that an
 * edit costs no more than the paragraph that it changes. It changes no answer.
 */
export class EditMemory {
    readonly reading = new ReadingMemory();
    readonly passes: readonly DocumentPass[] = freshPasses();
    readonly claims = new ClaimMemory();
    readonly entities = new EntityMemory();
    readonly statements = new StatementMemory();
    readonly sketch = new SketchMemory();
    readonly affair = new AffairMemory();
}

/** A job that yields after every paragraph. */
export function* readArticle(
    source: Source,
    rules: Rules,
    resources: ReadingResources,
    earlier?: Earlier,
): Generator<void, ReadArticle> {
    const memory = earlier?.memory;
    const document = readDocument(source, memory?.reading, resources.yearOf);
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
    const all = joined(claims);
    memory?.affair.read(all);
    return { recognition, claims: all, entities, sketch, statements };
}

/** As `flat` does, ten times as fast. */
function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
    const all: T[] = [];
    for (const list of lists) for (const each of list) all.push(each);
    return all;
}
