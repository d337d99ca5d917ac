/** What speaks for a statement as an answer to a question. */

import { ASKED_AS, type Terms } from './terms.ts';

/** What speaks for a statement; `rankingWeights.ts` says how much. Shares are parts of all that was asked for, 0 to 1. */
export interface Features {
    /** The share of the asked words that it has, less for a long statement. */
    readonly words: number;
    /** The same of words that are written with a capital. */
    readonly capitals: number;
    /** The same of entities, whatever they are called. */
    readonly names: number;
    /** The same of numbers, and of what they measure. */
    readonly figures: number;
    /** How many of the asked words and numbers it has. */
    readonly count: number;
    /** How many of the asked words that tell of something that happens it has. */
    readonly events: number;
    /** How many kinds of happening both tell of: one says "shot", the other "gunfire". */
    readonly happenings: number;
    /** The share of the asked words that the sentences beside it have, and not it. */
    readonly neighbours: number;
    /** The share of the asked words that its document has somewhere. */
    readonly document: number;
    /** How alike the two documents are, as a part of the likeness of the most alike. */
    readonly likeness: number;
    /** The same up to the half: from there on both tell of one incident, whatever else they have in common. */
    readonly sameIncident: number;
    /** How much it says of what the documents most alike keep saying. */
    readonly incident: number;
    /** The logarithm of how many terms it has. */
    readonly length: number;
    /** How far it falls short of six terms, 0 to 1. */
    readonly brevity: number;
    /** The logarithm of how many statements stand before it. */
    readonly position: number;
}

/** The terms of a statement and what is known of its document. */
export interface Surroundings {
    /** By their numbers. */
    readonly terms: readonly number[];
    /** Those of the statements beside it. */
    readonly before: readonly number[];
    readonly after: readonly number[];
    /** How many statements stand before it. */
    readonly index: number;
    readonly likeness: number;
    /** The weight of the asked terms that stand in the document. */
    readonly weight: number;
    readonly averageLength: number;
}

const FEW_TERMS = 6;
/** Documents that are half as alike as the most alike mostly tell of the same incident. */
const ONE_INCIDENT = 0.5;
/** Brings what is learnt of it near 1. */
const INCIDENT_SCALE = 10;

/**
 * What a question asks for is written in `known` (see `Terms.want`); `asked` is the weight of all of it.
 * Deterministic: sums go in the order of the statement's terms.
 */
export function featuresOf(
    known: KnownOfTerms,
    asked: number,
    { terms, before, after, index, likeness, weight, averageLength }: Surroundings,
): Features {
    const { kinds, weights, happenings: isHappening, events: isEvent, common } = known;
    let [words, capitals, names, figures] = [0, 0, 0, 0];
    let [count, events, happenings, incident, length] = [0, 0, 0, 0, 0];
    for (let i = 0; i < terms.length; i++) {
        const term = terms[i] ?? 0;
        if (isHappening[term] === 0) length += 1;
        incident += common[term] ?? 0;
        const kind = kinds[term];
        if (!kind) continue;
        const askedWeight = weights[term] ?? 0;
        if (kind === ASKED_AS.word) words += askedWeight;
        else if (kind === ASKED_AS.capital) capitals += askedWeight;
        else if (kind === ASKED_AS.name) names += askedWeight;
        else if (kind === ASKED_AS.figure) figures += askedWeight;
        if (isHappening[term] === 1) happenings += 1;
        else if (kind !== ASKED_AS.name) count += 1;
        if (isEvent[term] === 1) events += 1;
    }
    const all = asked || 1;
    const part = saturation(length, averageLength) / all;
    return {
        words: words * part,
        capitals: capitals * part,
        names: names * part,
        figures: figures * part,
        count,
        events,
        happenings,
        neighbours: neighbouring(known, terms, before, after) / all,
        document: weight / all,
        likeness,
        sameIncident: Math.min(likeness, ONE_INCIDENT),
        incident: (incident * saturation(length, averageLength)) / INCIDENT_SCALE,
        length: Math.log(1 + length),
        brevity: Math.max(0, 1 - length / FEW_TERMS),
        position: Math.log(1 + index),
    };
}

export const FEATURE_NAMES = [
    'words',
    'capitals',
    'names',
    'figures',
    'count',
    'events',
    'happenings',
    'neighbours',
    'document',
    'likeness',
    'sameIncident',
    'incident',
    'length',
    'brevity',
    'position',
] as const satisfies readonly (keyof Features)[];

/** How many terms tell what the statement says; kinds of happening repeat it. */
export function lengthOf(terms: readonly string[]): number {
    let length = 0;
    for (const term of terms) if (!tellsHappening(term)) length += 1;
    return length;
}

/** Its first character is `~`. */
function tellsHappening(term: string): boolean {
    return term.charCodeAt(0) === 0x7e;
}

/** BM25's saturation of the length of statements (Robertson and Zaragoza 2009); a term counts once in a statement. */
export function saturation(length: number, averageLength: number): number {
    return (K1 + 1) / (1 + K1 * (1 - B + (B * length) / averageLength));
}

const K1 = 1.2;
const B = 0.4;

/** The weight of the asked words that stand beside the statement, and not in it. */
function neighbouring(
    { kinds, weights, happenings }: KnownOfTerms,
    terms: readonly number[],
    before: readonly number[],
    after: readonly number[],
): number {
    let sum = 0;
    for (const term of before) if (isBeside(term)) sum += weights[term] ?? 0;
    for (const term of after) if (isBeside(term) && !before.includes(term)) sum += weights[term] ?? 0;
    return sum;

    function isBeside(term: number): boolean {
        return kinds[term] !== 0 && happenings[term] === 0 && !terms.includes(term);
    }
}

/** What is written of the terms under their numbers. */
type KnownOfTerms = Pick<Terms, 'kinds' | 'weights' | 'happenings' | 'events' | 'common'>;
