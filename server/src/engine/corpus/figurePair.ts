/** Two claims with figures, side by side. */

import type { Measure } from '../claims/claim.ts';
import { stemOf } from '../claims/words.ts';
import { compareQuantities, type QuantityComparison } from '../recognisers/figures/compareQuantities.ts';
import { eventNouns } from '../recognisers/lexicon/en/events.ts';
import type { Quantity } from '../recognisers/mention.ts';
import { compareMeasures, type MeasureRelation } from './compareMeasures.ts';
import type { Kinship, Side } from './side.ts';

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
        kinship.terms.some(term => EVENTS.has(term));
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

/** Stems that both sentences have beyond those of what they count. */
export function ownTerms({ kinship, measure, otherMeasure }: FigurePair): readonly string[] {
    return kinship.terms.filter(term => !isOfMeasure(term, measure) && !isOfMeasure(term, otherMeasure));
}

function isOfMeasure(term: string, { counted, narrowedBy, unit }: Measure): boolean {
    return (
        counted.startsWith(term) ||
        term.startsWith(counted || '\0') ||
        (unit !== '' && stemOf(unit) === term) ||
        narrowedBy.includes(term)
    );
}
