/** From the claims and entities of a document to its statements. */

import type { Claim, Measure } from '../claims/claim.ts';
import type { NameType } from '../recognisers/mention.ts';
import type { DocumentEntity } from './entities.ts';
import type { Statement } from './statement.ts';

/** How many of a document's most named entities count as its context. */
const MAIN_ENTITIES = 5;

export function statementsOf(
    uri: string,
    claims: readonly Claim[],
    entities: readonly DocumentEntity[],
): readonly Statement[] {
    const byOffset = new Map<number, DocumentEntity>();
    for (const entity of entities) for (const { start } of entity.mentions) byOffset.set(start, entity);
    const main = [...entities]
        .sort((a, b) => b.mentions.length - a.mentions.length || firstStart(a) - firstStart(b))
        .slice(0, MAIN_ENTITIES);
    const statements: Statement[] = [];
    let around: ReadonlyMap<string, NameType> = new Map(main.map(({ key, type }) => [key, type]));
    for (const group of bySentence(claims)) {
        const first = group[0];
        if (!first) continue;
        const keys = new Map<string, NameType>();
        for (const { start } of first.names) {
            const entity = byOffset.get(start);
            if (entity) keys.set(entity.key, entity.type);
        }
        statements.push({
            ...first.sentence,
            uri,
            index: statements.length,
            claims: group,
            keys,
            context: without(around, keys),
            terms: termsOf(group, keys),
        });
        if (keys.size === 0) continue;
        const next = new Map(keys);
        for (const { key, type } of main) next.set(key, type);
        around = next;
    }
    return statements;
}

/** The same map where there is nothing to leave out. */
function without(
    all: ReadonlyMap<string, NameType>,
    some: ReadonlyMap<string, NameType>,
): ReadonlyMap<string, NameType> {
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

function termsOf(claims: readonly Claim[], keys: ReadonlyMap<string, NameType>): readonly string[] {
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
