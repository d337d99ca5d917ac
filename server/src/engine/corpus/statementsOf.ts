/** From the claims and entities of a document to its statements. */

import type { Claim, Measure } from '../claims/claim.ts';
import type { NameType } from '../recognisers/mention.ts';
import type { DocumentEntity } from './entities.ts';
import type { Statement } from './statement.ts';

/** How many of a document's most named entities count as its context. */
const MAIN_ENTITIES = 5;

/**
 * What was read in sentences before, by their terms, which all claims of a sentence share wherever it moves. It changes
 * no answer.
 */
export type StatementMemory = WeakMap<readonly string[], ReadSentence>;

/** After so many sentences a job gives way. */
const SENTENCES_PER_STEP = 200;

/** A job that yields now and then, and returns the statements in order. */
export function* statementsOf(
    uri: string,
    claims: readonly Claim[],
    entities: readonly DocumentEntity[],
    memory: StatementMemory = new WeakMap(),
): Generator<void, readonly Statement[]> {
    const byOffset = new Map<number, DocumentEntity>();
    for (const entity of entities) for (const { start } of entity.mentions) byOffset.set(start, entity);
    const main: Keys = new Map(
        [...entities]
            .sort((a, b) => b.mentions.length - a.mentions.length || firstStart(a) - firstStart(b))
            .slice(0, MAIN_ENTITIES)
            .map(({ key, type }) => [key, type]),
    );
    const statements: Statement[] = [];
    let around = main;
    for (const group of bySentence(claims)) {
        const first = group[0];
        if (!first) continue;
        const { start, end } = first.sentence;
        const sentence = readSentence(group, keysIn(first, byOffset), memory);
        const { keys, terms } = sentence;
        const context = contextOf(sentence, around);
        statements.push({ start, end, uri, index: statements.length, claims: group, keys, context, terms });
        if (keys.size > 0) around = aroundNext(sentence, main);
        if (statements.length % SENTENCES_PER_STEP === 0) yield;
    }
    return statements;
}

type Keys = ReadonlyMap<string, NameType>;

/** What a sentence says of itself, with what was last made of it. */
interface ReadSentence {
    readonly keys: Keys;
    readonly terms: readonly string[];
    context?: { readonly around: Keys; readonly result: Keys };
    next?: { readonly main: Keys; readonly result: Keys };
}

function keysIn({ names }: Claim, byOffset: ReadonlyMap<number, DocumentEntity>): Keys {
    const keys = new Map<string, NameType>();
    for (const { start } of names) {
        const entity = byOffset.get(start);
        if (entity) keys.set(entity.key, entity.type);
    }
    return keys;
}

function readSentence(group: readonly Claim[], keys: Keys, memory: StatementMemory): ReadSentence {
    const key = group[0]?.terms ?? [];
    const known = memory.get(key);
    if (known && areSameKeys(known.keys, keys)) return known;
    const sentence: ReadSentence = { keys, terms: termsOf(group, keys) };
    memory.set(key, sentence);
    return sentence;
}

/** In the same order: they are shown in it. */
function areSameKeys(one: Keys, other: Keys): boolean {
    if (one.size !== other.size) return false;
    const others = other.entries();
    for (const [key, type] of one) {
        const [otherKey, otherType] = others.next().value ?? [];
        if (key !== otherKey || type !== otherType) return false;
    }
    return true;
}

/** What stands around a sentence, but for what it names itself. */
function contextOf(sentence: ReadSentence, around: Keys): Keys {
    if (!sentence.context || !areSameKeys(sentence.context.around, around))
        sentence.context = { around, result: without(around, sentence.keys) };
    return sentence.context.result;
}

function aroundNext(sentence: ReadSentence, main: Keys): Keys {
    if (!sentence.next || !areSameKeys(sentence.next.main, main))
        sentence.next = { main, result: new Map([...sentence.keys, ...main]) };
    return sentence.next.result;
}

/** The same map where there is nothing to leave out. */
function without(all: Keys, some: Keys): Keys {
    let left: Map<string, NameType> | undefined;
    for (const key of some.keys()) {
        if (!all.has(key)) continue;
        left ??= new Map(all);
        left.delete(key);
    }
    return left ?? all;
}

function firstStart({ mentions }: DocumentEntity): number {
    return mentions[0]?.start ?? 0;
}

function bySentence(claims: readonly Claim[]): readonly (readonly Claim[])[] {
    const groups: Claim[][] = [];
    for (const claim of claims) {
        const last = groups.at(-1);
        if (last?.[0] && last[0].sentence.start === claim.sentence.start) last.push(claim);
        else groups.push([claim]);
    }
    return groups;
}

function termsOf(claims: readonly Claim[], keys: Keys): readonly string[] {
    const terms = new Set(claims[0]?.terms);
    for (const key of keys.keys()) terms.add(`@${key}`);
    for (const { figure, measure } of claims) {
        for (const number of [figure?.value, figure?.min, figure?.max]) {
            if (number !== undefined) terms.add(`#${number}`);
        }
        if (measure) terms.add(measureTerm(measure));
    }
    return [...terms];
}

/** The term by which claims with comparable figures find each other whatever their words. */
function measureTerm(measure: Measure): string {
    const state = measure.state ?? '';
    return `=${measure.dimension} ${state || measure.counted || measure.unit}`;
}
