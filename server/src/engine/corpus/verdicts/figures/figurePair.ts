/** Two claims with figures, side by side. */

import type { Claim, Measure } from '../../../claims/claim.ts';
import { isFormerValue } from '../../../claims/formerValue.ts';
import { remembered } from '../../../claims/remembered.ts';
import { stemOf, stemsIn } from '../../../claims/words.ts';
import {
    compareQuantities,
    type QuantityComparison,
} from '../../../recognisers/figures/compareQuantities.ts';
import { eventNouns } from '../../../recognisers/lexicon/en/events.ts';
import { stateOf } from '../../../recognisers/lexicon/en/measures.ts';
import type { Quantity } from '../../../recognisers/mention.ts';
import { areAgesOfTwo } from '../sides/bearerOfAge.ts';
import { compareTimes } from '../sides/compareTimes.ts';
import { isLevel, type Kinship, type Side } from '../sides/side.ts';
import { compareMeasures, type MeasureRelation } from './compareMeasures.ts';

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
}

/** Undefined when one has no figure, or the two can never be held against each other. */
export function figurePair(one: Side, other: Side, kinship: Kinship): FigurePair | undefined {
    const { figure: a, measure } = one.claim;
    const { figure: b, measure: otherMeasure } = other.claim;
    if (!a || !b || !measure || !otherMeasure) return undefined;
    const measures = measuresOf(one.claim, other.claim);
    if (measures === 'different' || (a.dimension === 'age' && areAgesOfTwo(one, other))) return undefined;
    const values = compareQuantities(a, b);
    return { one, other, kinship, a, b, measure, otherMeasure, measures, values };
}

/** Whatever is said of what they measure; undefined for figures of two dimensions, which are never of one thing. */
export function figuresOfOneDimension(one: Side, other: Side, kinship: Kinship): FigurePair | undefined {
    const { figure: a, measure } = one.claim;
    const { figure: b, measure: otherMeasure } = other.claim;
    if (!a || !b || !measure || !otherMeasure || a.dimension !== b.dimension) return undefined;
    const values = compareQuantities(a, b);
    if (values.relation === 'notComparable') return undefined;
    if (a.dimension === 'age' && areAgesOfTwo(one, other)) return undefined;
    const measures = measuresOf(one.claim, other.claim);
    return { one, other, kinship, a, b, measure, otherMeasure, measures, values };
}

function measuresOf(one: Claim, other: Claim): MeasureRelation {
    return one.measure && other.measure
        ? compareMeasures(
              { measure: one.measure, terms: one.terms },
              { measure: other.measure, terms: other.terms },
          )
        : 'different';
}

/** What happened once (people killed, an increase), not a level that changes in time (people employed). */
export function isOfEvent({ one, other, kinship, measure, otherMeasure }: FigurePair): boolean {
    return (
        [measure, otherMeasure].some(({ state, aspect }) => state !== undefined || aspect === 'increment') ||
        (kinship.terms.some(term => EVENTS.has(term)) && !isLevel(one.claim) && !isLevel(other.claim))
    );
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

/** Both count the same, by a noun or a fate of its own: soldiers and soldiers, not people and people. */
export function isOfOneNoun({ measures, measure, otherMeasure }: FigurePair): boolean {
    return measures === 'same' && isTelling(measure) && isTelling(otherMeasure);
}

/** What the two sentences say beyond the figures and what these count. */
export interface OwnWords {
    /** Stems that both have, names aside. */
    readonly shared: number;
    /** Stems that both have, as a part of those of the shorter sentence, 0 to 1. */
    readonly overlap: number;
}

export function ownWordsOf({ one, other, kinship, measure, otherMeasure }: FigurePair): OwnWords {
    const [ofFigure, ofOther] = [stemsOfFigure(one.claim), stemsOfFigure(other.claim)];
    const isOwn = (term: string) =>
        !ofFigure.includes(term) &&
        !ofOther.includes(term) &&
        !isOfMeasure(term, measure) &&
        !isOfMeasure(term, otherMeasure);
    const [a, b] = [one.claim.terms.filter(isOwn), other.claim.terms.filter(isOwn)];
    const common = a.filter(term => b.includes(term)).length;
    const shorter = Math.min(a.length, b.length);
    return {
        shared: kinship.terms.filter(isOwn).length,
        overlap: shorter > 0 ? common / shorter : 0,
    };
}

/** Of its words, "two dozen" or "million dollars". */
const stemsOfFigure = remembered(({ figure, words, sentence }: Claim): readonly string[] => {
    if (!figure) return [];
    return stemsIn(words.slice(figure.start - sentence.start, figure.end - sentence.start));
});

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

/** "Rose in May from 4.2% to 4.8%": the first held before May, so it is neither at odds with what is told of May nor the same. */
export function isOfBefore({ one, other, a, b, values }: FigurePair): boolean {
    if (values.relation === 'apart' && isFormerValue(one.claim) !== isFormerValue(other.claim)) return true;
    if ((a.movement === 'left') === (b.movement === 'left')) return false;
    const [left, rival] = a.movement === 'left' ? [one, other] : [other, one];
    const { when } = left.claim;
    if (values.relation === 'apart') return true;
    const isTold = /^(?:stated|reported)$/.test(rival.claim.when.basis);
    return when.basis === 'reported' && isTold && compareTimes(when.days, rival.claim.when.days) === 'same';
}
