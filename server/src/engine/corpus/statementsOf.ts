/** From the claims and entities of a document to its statements. */

import type { Claim, Measure } from '../claims/claim.ts';
import type { NameType } from '../recognisers/mention.ts';
import { type DocumentEntity, type EntitiesByPlace, entitiesByPlace } from './entities.ts';
import type { Statement } from './statement.ts';

/** How many of a document's most named entities count as its context. */
const MAIN_ENTITIES = 5;

/** What was made of paragraphs before, by their claims. It changes no answer. */
export type StatementMemory = WeakMap<readonly Claim[], ReadParagraph>;

/** After so many paragraphs a job gives way. */
const PARAGRAPHS_PER_STEP = 50;

/**
 * `claims` are those of each paragraph. A job that yields now and then, and returns the statements in order: the same ones
 * for a paragraph that says and names what it did before, behind one that names the same.
 */
export function* statementsOf(
    uri: string,
    claims: readonly (readonly Claim[])[],
    entities: readonly DocumentEntity[],
    memory: StatementMemory = new WeakMap(),
): Generator<void, readonly Statement[]> {
    const byPlace = entitiesByPlace(entities);
    const main: Keys = new Map(
        [...entities]
            .sort((a, b) => b.mentions.length - a.mentions.length)
            .slice(0, MAIN_ENTITIES)
            .map(({ key, type }) => [key, type]),
    );
    const statements: Statement[] = [];
    let around = main;
    for (const [i, paragraph] of claims.entries()) {
        let known = memory.get(paragraph);
        const keys = keysIn(paragraph, byPlace, known?.keys);
        if (
            !known ||
            keys !== known.keys ||
            !areSameKeys(known.main, main) ||
            !areSameKeys(known.around, around)
        ) {
            known = readParagraph(uri, paragraph, { keys, main, around });
            memory.set(paragraph, known);
        }
        for (const statement of known.statements) statements.push(statement);
        around = known.next;
        if ((i + 1) % PARAGRAPHS_PER_STEP === 0) yield;
    }
    return statements;
}

type Keys = ReadonlyMap<string, NameType>;

/** What the statements of a paragraph were made from besides its claims. */
interface Surroundings {
    /** Of each of its sentences. */
    readonly keys: readonly Keys[];
    readonly main: Keys;
    readonly around: Keys;
}

interface ReadParagraph extends Surroundings {
    readonly statements: readonly Statement[];
    /** What stands around the paragraph after it. */
    readonly next: Keys;
}

/** `known` itself where its sentences name the same. */
function keysIn(
    claims: readonly Claim[],
    byPlace: EntitiesByPlace,
    known: readonly Keys[] | undefined,
): readonly Keys[] {
    const inBlock = byPlace.get(claims[0]?.block ?? -1);
    const keys = bySentence(claims).map(([first]) => {
        const own = new Map<string, NameType>();
        for (const { start } of first?.names ?? []) {
            const entity = inBlock?.get(start)?.entity;
            if (entity) own.set(entity.key, entity.type);
        }
        return own;
    });
    const isSame = known?.length === keys.length && keys.every((own, i) => areSameKeys(own, known[i]));
    return known && isSame ? known : keys;
}

function readParagraph(uri: string, claims: readonly Claim[], surroundings: Surroundings): ReadParagraph {
    const { main } = surroundings;
    let { around } = surroundings;
    const statements: Statement[] = [];
    for (const [i, group] of bySentence(claims).entries()) {
        const [first] = group;
        const keys = surroundings.keys[i] ?? NO_KEYS;
        if (!first) continue;
        const { block } = first;
        const { start, end } = first.sentence;
        const context = without(around, keys);
        statements.push({
            block,
            start,
            end,
            uri,
            claims: group,
            keys,
            context,
            terms: termsOf(group, keys),
        });
        if (keys.size > 0) around = new Map([...keys, ...main]);
    }
    return { ...surroundings, statements, next: around };
}

const NO_KEYS: Keys = new Map();

/** In the same order: they are shown in it. */
function areSameKeys(one: Keys, other: Keys | undefined): boolean {
    if (one === other) return true;
    if (!other || one.size !== other.size) return false;
    const others = other.entries();
    for (const [key, type] of one) {
        const [otherKey, otherType] = others.next().value ?? [];
        if (key !== otherKey || type !== otherType) return false;
    }
    return true;
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
