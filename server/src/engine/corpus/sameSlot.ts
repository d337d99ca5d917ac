/**
 * How likely two figures, or two names, of two articles are of the same thing. Of all in the other article that could be,
 * which is it, or is it none? Both articles ask, and the answer counts as far as both agree (mutual best match). A
 * conditional logit over the candidates and "none", its weights learnt from what needs no labels: in articles of one affair
 * what is equal is mostly of one thing (see training/slots.ts).
 */

import type { Claim } from '../claims/claim.ts';
import { remembered } from '../claims/remembered.ts';
import type { Span } from '../text/span.ts';
import { sharedInAffairs } from './affair.ts';
import { commonNames } from './commonNames.ts';
import { isLike } from './side.ts';
import { SLOT_FEATURES, slotFeatures } from './slotFeatures.ts';
import {
    type FigureSlot,
    figureSlotsOf,
    type NameSlot,
    nameSlotsOf,
    type Slot,
    sentencesOf,
} from './slots.ts';
import { FIGURE_WEIGHTS, NAME_WEIGHTS, type SlotWeights } from './slotWeights.ts';

/** A claim, and all claims of its document. */
export interface InDocument {
    readonly claim: Claim;
    readonly document: readonly Claim[];
}

/** What is asked of slots of one kind. */
export interface SlotKind<S extends Slot> {
    readonly slotsOf: (claims: readonly Claim[]) => readonly S[];
    /** They could be of one thing. */
    readonly areAlike: (one: S, other: S) => boolean;
    /** The same stands in both: then it is no rival. */
    readonly areSame: (one: S, other: S) => boolean;
    /** How likely sources tell just these two of one thing, as a factor. */
    readonly factorOf: (one: S, other: S) => number;
    readonly weights: SlotWeights;
}

/** Of the same unit, and of the same fate when both tell one. */
export const FIGURES: SlotKind<FigureSlot> = {
    slotsOf: figureSlotsOf,
    areAlike: (one, other) => {
        const [a, b] = [one.claim.measure?.state, other.claim.measure?.state];
        return areOfOneUnit(one, other) && (a === undefined || b === undefined || a === b);
    },
    // Whatever became of those counted.
    areSame: (one, other) => areOfOneUnit(one, other) && isSameValue(one, other),
    factorOf: (one, other) => factorOfValues(one.value, other.value),
    weights: FIGURE_WEIGHTS,
};

export const NAMES: SlotKind<NameSlot> = {
    slotsOf: nameSlotsOf,
    areAlike: (one, other) => one.type === other.type,
    areSame: ({ key }, { key: other }) => isLike(key, other) || hasWords(key, other) || hasWords(other, key),
    factorOf: () => 1,
    weights: NAME_WEIGHTS,
};

/** "Ivo Marn" has the word of "Marn". */
function hasWords(name: string, part: string): boolean {
    return name.includes(part) && ` ${name} `.includes(` ${part} `);
}

/** Of the figures of two claims: see `likelihoodOfOne`; 0 when one has none. */
export function likelihoodOfOneSlot(one: InDocument, other: InDocument, least = 0): number {
    const [slot, otherSlot] = [slotOf(one), slotOf(other)];
    return slot && otherSlot
        ? likelihoodOfOne(FIGURES, [slot, one.document], [otherSlot, other.document], least)
        : 0;
}

function slotOf({ claim: { block, figure }, document }: InDocument): FigureSlot | undefined {
    return figure && slotsByPlace(document).get(placeOf(block, figure));
}

const slotsByPlace = remembered(
    (claims: readonly Claim[]): ReadonlyMap<number, FigureSlot> =>
        new Map(figureSlotsOf(claims).map(slot => [placeOf(slot.claim.block, slot.span), slot])),
);

/** One number for a block and an offset in it. */
function placeOf(block: number, { start }: Pick<Span, 'start'>): number {
    return block * LONGEST_BLOCK + start;
}

const LONGEST_BLOCK = 2 ** 30;

export function isAt(slot: Slot, { block }: Pick<Claim, 'block'>, { start }: Pick<Span, 'start'>): boolean {
    return slot.claim.block === block && slot.span.start === start;
}

/**
 * 0 to 1, symmetric. 0 when the articles are not of one affair or have few sentences, and when one article has elsewhere what
 * the other has here: then that is what is to be compared. What is less than `least` may be told as 0, for less work.
 */
export function likelihoodOfOne<S extends Slot>(
    kind: SlotKind<S>,
    [slot, document]: readonly [S, readonly Claim[]],
    [otherSlot, otherDocument]: readonly [S, readonly Claim[]],
    least = 0,
): number {
    const { areAlike, areSame, slotsOf, weights } = kind;
    if (!areAlike(slot, otherSlot)) return 0;
    const names = namesOfAffair(document, otherDocument);
    if (names === undefined) return 0;
    if ([document, otherDocument].some(claims => sentencesOf(claims).length < FEWEST_SENTENCES)) return 0;
    const [slots, others] = [slotsOf(document), slotsOf(otherDocument)];
    const none = weights.none - weights.names * names;
    const shareOfOther = () => shareOf(kind, otherSlot, slot, others, { none, least });
    const shareOfOne = () => shareOf(kind, slot, otherSlot, slots, { none, least });
    // Most pairs end with the shorter of the articles.
    const [first, second] =
        others.length < slots.length ? [shareOfOther, shareOfOne] : [shareOfOne, shareOfOther];
    const share = first();
    if (share === 0) return 0;
    const isTold =
        !areSame(slot, otherSlot) &&
        (others.some(other => areSame(slot, other)) || slots.some(other => areSame(otherSlot, other)));
    return isTold ? 0 : Math.min(share, second());
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

/** Of a sentence or two there is no telling which other one it might have been. */
const FEWEST_SENTENCES = 4;

/** The part of all likelihood that falls to what is the same as `wanted`; 0 where it cannot be as much as `least`. */
function shareOf<S extends Slot>(
    { areAlike, areSame, factorOf, weights }: SlotKind<S>,
    wanted: S,
    asked: S,
    candidates: readonly S[],
    { none, least }: { readonly none: number; readonly least: number },
): number {
    const likelihoodOf = (candidate: S) =>
        Math.exp(scoreOf(weights, asked, candidate)) * factorOf(asked, candidate);
    let [all, share] = [Math.exp(none), 0];
    for (const candidate of candidates)
        if (areAlike(asked, candidate) && areSame(wanted, candidate)) share += likelihoodOf(candidate);
    // Most end here: whatever else there is makes the part smaller.
    if (share < least * (all + share)) return 0;
    for (const candidate of candidates) {
        if (!areAlike(asked, candidate)) continue;
        all += likelihoodOf(candidate);
        if (share < least * all) return 0;
    }
    return share / all;
}

/** Kept: each slot is asked about by several others of a document. */
function scoreOf({ features: weights }: SlotWeights, one: Slot, other: Slot): number {
    const known = scores.get(one)?.get(other) ?? scores.get(other)?.get(one);
    if (known !== undefined) return known;
    const features = slotFeatures(one, other);
    let score = 0;
    for (const name of SLOT_FEATURES) score += weights[name] * features[name];
    const ofOne = scores.get(one) ?? new WeakMap<Slot, number>();
    scores.set(one, ofOne.set(other, score));
    return score;
}

const scores = new WeakMap<Slot, WeakMap<Slot, number>>();

/**
 * Of one thing sources seldom tell values far apart; of two things there is no telling. Equal values cannot teach it: a
 * table by hand, of the factors by which two values differ.
 */
function factorOfValues(one: number, other: number): number {
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
    const differing: number[] = [];
    for (let i = 0; i < a.length && differing.length <= 2; i++) if (a[i] !== b[i]) differing.push(i);
    const [first = 0, second = 0] = differing;
    if (differing.length === 1) return true;
    return differing.length === 2 && a[first] === b[second] && a[second] === b[first];
}

function factorOfSlip(value: number): number {
    return digitsOf(value).length >= MANY_DIGITS ? 3 : 1.5;
}

const MANY_DIGITS = 3;

/** Without zeros at both ends: 118,000 has the digits 118. */
function digitsOf(value: number): string {
    const known = digits.get(value);
    if (known !== undefined) return known;
    const written = value.toPrecision(10).replace('.', '').replace(/e.*$/, '');
    const found = written.replace(/^0+/, '').replace(/0+$/, '');
    if (digits.size >= MOST_DIGITS) digits.clear();
    digits.set(value, found);
    return found;
}

/** Digits found before: each figure is held against many others. */
const digits = new Map<number, string>();
const MOST_DIGITS = 10_000;

function areOfOneUnit({ figure }: FigureSlot, { figure: other }: FigureSlot): boolean {
    return figure.dimension === other.dimension && figure.unit === other.unit;
}

/** The same number; or nearly, when one is hedged. */
function isSameValue(
    { value, figure }: FigureSlot,
    { value: otherValue, figure: other }: FigureSlot,
): boolean {
    if (value === otherValue) return true;
    if (figure.modifier === 'exact' && other.modifier === 'exact') return false;
    const high = Math.max(Math.abs(value), Math.abs(otherValue));
    return high >= LEAST_HEDGED && Math.abs(value - otherValue) <= NEARLY * high;
}

const LEAST_HEDGED = 20;
const NEARLY = 0.06;
