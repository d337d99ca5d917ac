/** Two claims with figures, side by side. */

import type { Measure } from '../claims/claim.ts';
import { stemOf, wordsOf } from '../claims/words.ts';
import { compareQuantities, type QuantityComparison } from '../recognisers/figures/compareQuantities.ts';
import { eventNouns } from '../recognisers/lexicon/en/events.ts';
import { stateOf } from '../recognisers/lexicon/en/measures.ts';
import type { Quantity } from '../recognisers/mention.ts';
import { compareMeasures, type MeasureRelation } from './compareMeasures.ts';
import { isLevel, type Kinship, type Side } from './side.ts';

export interface FigurePair {
    readonly one: Side;
    readonly other: Side;
    readonly kinship: Kinship;
    readonly a: Quantity;
    readonly b: Quantity;
    readonly measure: Measure;
    readonly otherMeasure: Measure;
    readonly measures: MeasureRelation;
    readonly values: QuantityComparison;
    /** What happened once (people killed, an increase), not a level that changes in time (people employed). */
    readonly isEvent: boolean;
}

/** Undefined when one has no figure, or the two can never be held against each other. */
export function figurePair(one: Side, other: Side, kinship: Kinship): FigurePair | undefined {
    const { figure: a, measure } = one.claim;
    const { figure: b, measure: otherMeasure } = other.claim;
    if (!a || !b || !measure || !otherMeasure) return undefined;
    const measures = compareMeasures(
        { measure, terms: one.claim.terms },
        { measure: otherMeasure, terms: other.claim.terms },
    );
    if (measures === 'different') return undefined;
    const isEvent =
        [measure, otherMeasure].some(({ state, aspect }) => state !== undefined || aspect === 'increment') ||
        (kinship.terms.some(term => EVENTS.has(term)) && !isLevel(one) && !isLevel(other));
    const values = compareQuantities(a, b);
    return { one, other, kinship, a, b, measure, otherMeasure, measures, values, isEvent };
}

const EVENTS: ReadonlySet<string> = new Set([...eventNouns].flatMap(noun => stemOf(noun) ?? []));

/** Nouns that say too little to be compared by. */
const OF_ANYTHING: ReadonlySet<string> = new Set([
    '',
    'person',
    'man',
    'woman',
    'seat',
    'point',
    'game',
    'time',
    'thing',
    'case',
]);

/** Troops or injured people are told apart by their noun; people, metres and crowns are of anything. */
export function isTelling({ dimension, counted, narrowedBy, state }: Measure): boolean {
    if (dimension !== 'count') return !OF_ANYTHING.has(counted);
    return state !== undefined || !OF_ANYTHING.has(counted) || (counted !== '' && narrowedBy.length > 0);
}

/** What the two sentences say beyond the figures and what these count. */
export interface OwnWords {
    /** Stems that both have, names aside. */
    readonly shared: number;
    /** Stems that both have, as a part of those of the shorter sentence, 0 to 1. */
    readonly overlap: number;
}

export function ownWordsOf({ one, other, kinship, measure, otherMeasure }: FigurePair): OwnWords {
    const ofFigures = new Set([...stemsOfFigure(one), ...stemsOfFigure(other)]);
    const isOwn = (term: string) =>
        !ofFigures.has(term) && !isOfMeasure(term, measure) && !isOfMeasure(term, otherMeasure);
    const [a, b] = [one.claim.terms.filter(isOwn), other.claim.terms.filter(isOwn)];
    const known = new Set(b);
    const common = a.filter(term => known.has(term)).length;
    const shorter = Math.min(a.length, b.length);
    return {
        shared: kinship.terms.filter(isOwn).length,
        overlap: shorter > 0 ? common / shorter : 0,
    };
}

/** Of its words, "two dozen" or "million dollars". */
function stemsOfFigure({ claim: { figure, words, sentence } }: Side): readonly string[] {
    if (!figure) return [];
    const told = words.slice(figure.start - sentence.start, figure.end - sentence.start);
    return wordsOf(told).flatMap(({ folded }) => stemOf(folded) ?? []);
}

function isOfMeasure(term: string, { counted, narrowedBy, state }: Measure): boolean {
    return (
        counted.startsWith(term) ||
        term.startsWith(counted || '\0') ||
        narrowedBy.includes(term) ||
        (state !== undefined && STATE_OF_STEM.get(term) === state) ||
        (counted === 'person' && term === 'peopl')
    );
}

const STATE_OF_STEM: ReadonlyMap<string, string> = new Map(
    [...stateOf].flatMap(([word, state]) => {
        const stem = stemOf(word);
        return stem === undefined ? [] : [[stem, state] as const];
    }),
);
