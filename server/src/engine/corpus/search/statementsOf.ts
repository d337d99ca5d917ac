/** From the claims and entities of a document to its statements. */

import type { Claim, Measure } from '../../claims/claim.ts';
import { fieldOfBirth } from '../../recognisers/lexicon/en/fields.ts';
import type { NameType } from '../../recognisers/mention.ts';
import { sameEnds } from '../../text/sameEnds.ts';
import {
    type DocumentEntity,
    type EntitiesByPlace,
    entitiesByPlace,
    namingOf,
} from '../entities/entities.ts';
import { happeningsOf } from './happenings.ts';
import type { Statement } from './statement.ts';

/** How many of a document's most named entities count as its context. */
const MAIN_ENTITIES = 5;

/** What was made of a document before. It changes no answer. */
export class StatementMemory {
    /** The claims of each paragraph of the last version, and what was made of them. */
    claims: readonly (readonly Claim[])[] = [];
    read: readonly ReadParagraph[] = [];
    naming: object | undefined;
    #main: Keys = new Map();

    /** The same map as long as the document speaks most of the same. */
    mainOf(entities: readonly DocumentEntity[]): Keys {
        const main = mainOf(entities);
        if (!areSameKeys(main, this.#main)) this.#main = main;
        return this.#main;
    }
}

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
    memory = new StatementMemory(),
): Generator<void, readonly Statement[]> {
    const byPlace = entitiesByPlace(entities);
    const main = memory.mainOf(entities);
    const ends = sameEnds(memory.claims, claims);
    const behind = memory.claims.length - claims.length;
    const naming = namingOf(entities);
    const isNamedAlike = memory.naming === naming;
    const read: ReadParagraph[] = [];
    let around = main;
    for (let i = 0; i < claims.length; i++) {
        const paragraph = claims[i] ?? [];
        const isChanged = i >= ends.head && i < claims.length - ends.tail;
        let known = isChanged ? undefined : memory.read[i < ends.head ? i : i + behind];
        if (known && !(areSameKeys(known.main, main) && areSameKeys(known.around, around))) known = undefined;
        if (!known || !isNamedAlike) {
            const inBlock = byPlace.get(paragraph[0]?.block ?? -1);
            if (!known || !isNamedAsRead(known, inBlock))
                known = readParagraph(uri, paragraph, { inBlock, main, around });
        }
        read.push(known);
        around = known.next;
        if ((i + 1) % PARAGRAPHS_PER_STEP === 0) yield;
    }
    memory.claims = claims;
    memory.read = read;
    memory.naming = naming;
    return statementsIn(read);
}

function statementsIn(paragraphs: readonly ReadParagraph[]): readonly Statement[] {
    const all: Statement[] = [];
    for (const { statements } of paragraphs) for (const statement of statements) all.push(statement);
    return all;
}

type Keys = ReadonlyMap<string, NameType>;

/** What the document speaks of most; of what it names equally often, what it names first. */
function mainOf(entities: readonly DocumentEntity[]): Keys {
    const main: DocumentEntity[] = [];
    for (const entity of entities) {
        const times = entity.mentions.length;
        let at = main.length;
        while (at > 0 && (main[at - 1]?.mentions.length ?? 0) < times) at -= 1;
        main.splice(at, 0, entity);
        if (main.length > MAIN_ENTITIES) main.pop();
    }
    return new Map(main.map(({ key, type }) => [key, type]));
}

/** What stands around the statements of a paragraph. */
interface Surroundings {
    /** What the document speaks of most. */
    readonly main: Keys;
    /** What stands before the paragraph, and `main`. */
    readonly around: Keys;
}

interface ReadParagraph extends Surroundings {
    /** The names of its sentences, in order, with the entities that they denoted. */
    readonly names: readonly NamedEntity[];
    readonly statements: readonly Statement[];
    /** What stands around the paragraph after it. */
    readonly next: Keys;
}

interface NamedEntity {
    readonly start: number;
    readonly key: string | undefined;
    readonly type: NameType | undefined;
}

type InBlock = ReturnType<EntitiesByPlace['get']>;

function isNamedAsRead(known: ReadParagraph, inBlock: InBlock): boolean {
    return known.names.every(({ start, key, type }) => {
        const entity = inBlock?.get(start)?.entity;
        return entity?.key === key && entity?.type === type;
    });
}

function readParagraph(
    uri: string,
    claims: readonly Claim[],
    { inBlock, main, around: before }: Surroundings & { readonly inBlock: InBlock },
): ReadParagraph {
    const names: NamedEntity[] = [];
    const statements: Statement[] = [];
    let around = before;
    let meant: string | undefined;
    for (const group of bySentence(claims)) {
        const [first] = group;
        if (!first) continue;
        const keys = new Map<string, NameType>();
        for (const { start } of first.names) {
            const { key, type } = inBlock?.get(start)?.entity ?? {};
            names.push({ start, key, type });
            if (key !== undefined && type !== undefined) keys.set(key, type);
        }
        const persons = personsIn(keys);
        const isMeant =
            persons.length === 0 && (OF_PERSON.test(first.words) || fieldOfBirth.test(first.words));
        if (persons.length > 0) meant = persons.length === 1 ? persons[0] : undefined;
        else if (fieldOfBirth.test(first.words)) meant = personBefore(around);
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
            terms: termsOf(
                group,
                isMeant && meant !== undefined ? [...keys.keys(), meant] : [...keys.keys()],
            ),
        });
        if (keys.size > 0) around = new Map([...keys, ...main]);
    }
    return { main, around: before, names, statements, next: around };
}

function personsIn(keys: Keys): readonly string[] {
    return [...keys].flatMap(([key, type]) => (type === 'person' ? key : []));
}

/** "Name: Mara Doll", and in the next line "Date of birth: …": whom the last sentence that named anybody names first. */
function personBefore(around: Keys): string | undefined {
    const [[key, type] = []] = around;
    return type === 'person' ? key : undefined;
}

/** "She has led it since 2021" is found by whom the sentence before names, where that is one person. */
const OF_PERSON = /\b(?:he|she|him|her|his)\b/i;

/** In the same order: they are shown in it. */
function areSameKeys(one: Keys, other: Keys): boolean {
    if (one === other) return true;
    if (one.size !== other.size) return false;
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

function termsOf(claims: readonly Claim[], keys: readonly string[]): readonly string[] {
    const stems = claims[0]?.terms ?? [];
    const terms = new Set(stems);
    const capitals = claims[0]?.capitals.inside ?? [];
    for (const stem of stems) {
        // "Battle Creek" is no battle.
        if (!capitals.includes(stem)) for (const kind of happeningsOf(stem)) terms.add(`~${kind}`);
    }
    for (const key of keys) terms.add(`@${key}`);
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
