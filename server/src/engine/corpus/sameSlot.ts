/**
 * How likely two figures of two articles are of the same thing. Of all figures of the other article that could be, which
 * is it, or is it none? Each figure of both articles asks, and the answer counts as far as both agree (mutual best match).
 * A conditional logit over the candidates and "none", its weights learnt from what needs no labels: figures of articles
 * of one affair that have the same value (see training/slots.ts).
 */

import { areOfOneSentence, type Claim } from '../claims/claim.ts';
import { remembered } from '../claims/remembered.ts';
import { sharedInAffairs } from './affair.ts';
import { commonNames } from './commonNames.ts';
import { SLOT_FEATURES, slotFeatures } from './slotFeatures.ts';
import { type Slot, slotsOf } from './slots.ts';
import { NO_SLOT, SLOT_WEIGHTS } from './slotWeights.ts';

/** A claim, and all claims of its document. */
export interface InDocument {
    readonly claim: Claim;
    readonly document: readonly Claim[];
}

/**
 * 0 to 1, symmetric; 0 when the articles are not of one affair or have few sentences, when one has no value, and when one article tells the
 * value of the other: then that is what is to be compared.
 */
export function likelihoodOfOneSlot(one: InDocument, other: InDocument): number {
    const names = namesOfAffair(one.document, other.document);
    if (names === undefined || sentencesIn(one.document) < FEWEST_SENTENCES) return 0;
    if (sentencesIn(other.document) < FEWEST_SENTENCES) return 0;
    const [slot, otherSlot] = [slotAt(one), slotAt(other)];
    if (!slot || !otherSlot || !areAlike(slot, otherSlot)) return 0;
    const [slots, others] = [slotsOf(one.document), slotsOf(other.document)];
    if (!isSameValue(slot, otherSlot) && (isTold(slot, others) || isTold(otherSlot, slots))) return 0;
    const none = NO_SLOT.always - NO_SLOT.names * names;
    return Math.min(shareOf(otherSlot, slot, others, none), shareOf(slot, otherSlot, slots, none));
}

const MOST_NAMES = 8;

/** How many names the articles share, at most eight; undefined when nothing tells that they are of one affair. */
export function namesOfAffair(one: readonly Claim[], other: readonly Claim[]): number | undefined {
    const names = commonNames(one, other);
    return names >= FEWEST_NAMES || sharedInAffairs(one, other).isOneAffair
        ? Math.min(names, MOST_NAMES)
        : undefined;
}

const FEWEST_NAMES = 2;

/** Of a sentence or two there is no telling which other figure it might have been. */
const FEWEST_SENTENCES = 4;

const sentencesIn = remembered((claims: readonly Claim[]): number => {
    let count = 0;
    let last: Claim | undefined;
    for (const claim of claims) {
        if (!last || !areOfOneSentence(last, claim)) count += 1;
        last = claim;
    }
    return count;
});

/** The part of all likelihood that falls to figures of the value of `wanted`. */
function shareOf(wanted: Slot, asked: Slot, candidates: readonly Slot[], none: number): number {
    let [all, share] = [Math.exp(none), 0];
    for (const candidate of candidates) {
        if (!areAlike(asked, candidate)) continue;
        const likelihood =
            Math.exp(scoreOf(asked, candidate)) * likelihoodOfValues(asked.value, candidate.value);
        all += likelihood;
        if (isSameValue(wanted, candidate)) share += likelihood;
    }
    return share / all;
}

/** Kept: each figure is asked about by several others of a document. */
function scoreOf(one: Slot, other: Slot): number {
    const known = scores.get(one)?.get(other) ?? scores.get(other)?.get(one);
    if (known !== undefined) return known;
    const features = slotFeatures(one, other);
    let score = 0;
    for (const name of SLOT_FEATURES) score += SLOT_WEIGHTS[name] * features[name];
    const ofOne = scores.get(one) ?? new WeakMap<Slot, number>();
    scores.set(one, ofOne.set(other, score));
    return score;
}

const scores = new WeakMap<Slot, WeakMap<Slot, number>>();

/**
 * Of one thing sources seldom tell values far apart; of two things there is no telling. Equal values cannot teach it: a
 * table by hand, of the factors by which two values differ.
 */
function likelihoodOfValues(one: number, other: number): number {
    if (one === other) return 1;
    const [low, high] = [Math.abs(one), Math.abs(other)].sort((a, b) => a - b);
    if (low === undefined || high === undefined || low === 0) return 0.1;
    const [, factor] = FACTORS.find(([until]) => high / low <= until) ?? [0, FAR_APART];
    return factor * (isSlip(low, high) ? factorOfSlip(low) : 1);
}

const FACTORS: readonly (readonly [number, number])[] = [
    [1.1, 6],
    [1.5, 4],
    [2, 2],
    [3, 1],
];
const FAR_APART = 0.15;

/** 318 and 381, 1,342 and 2,142: a digit of one number is another, or two have changed places. */
function isSlip(one: number, other: number): boolean {
    const [a, b] = [digitsOf(one), digitsOf(other)];
    if (a.length !== b.length || a.length < 2) return false;
    const differing = [...a.keys()].filter(i => a[i] !== b[i]);
    const [first, second] = differing;
    if (differing.length === 1) return true;
    return (
        differing.length === 2 &&
        first !== undefined &&
        second !== undefined &&
        a[first] === b[second] &&
        a[second] === b[first]
    );
}

function factorOfSlip(value: number): number {
    return digitsOf(value).length >= MANY_DIGITS ? 3 : 1.5;
}

const MANY_DIGITS = 3;

/** Without zeros at both ends: 118,000 has the digits 118. */
function digitsOf(value: number): readonly string[] {
    return [
        ...value.toPrecision(10).replace('.', '').replace(/e.*$/, '').replace(/^0+/, '').replace(/0+$/, ''),
    ];
}

function slotAt({ claim, document }: InDocument): Slot | undefined {
    const { figure } = claim;
    return (
        figure &&
        slotsOf(document).find(
            slot =>
                slot.claim.block === claim.block &&
                slot.claim.sentence.start === claim.sentence.start &&
                slot.figure.start === figure.start,
        )
    );
}

/** They could be of one thing: the same unit, and the same fate when both tell one. */
export function areAlike(
    { claim: { measure: a }, figure }: Slot,
    { claim: { measure: b }, figure: other }: Slot,
): boolean {
    if (!areOfOneUnit({ figure }, { figure: other })) return false;
    return a?.state === undefined || b?.state === undefined || a.state === b.state;
}

function areOfOneUnit({ figure }: Pick<Slot, 'figure'>, { figure: other }: Pick<Slot, 'figure'>): boolean {
    return figure.dimension === other.dimension && figure.unit === other.unit;
}

/** The same number; or nearly, when one is hedged. */
export function isSameValue({ value, figure }: Slot, { value: otherValue, figure: other }: Slot): boolean {
    if (value === otherValue) return true;
    if (figure.modifier === 'exact' && other.modifier === 'exact') return false;
    const high = Math.max(Math.abs(value), Math.abs(otherValue));
    return high >= LEAST_HEDGED && Math.abs(value - otherValue) <= NEARLY * high;
}

const LEAST_HEDGED = 20;
const NEARLY = 0.06;

/** Whatever became of those counted: the number is in both articles. */
function isTold(slot: Slot, others: readonly Slot[]): boolean {
    return others.some(other => areOfOneUnit(slot, other) && isSameValue(slot, other));
}
