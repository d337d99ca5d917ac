/**
 * How likely two figures, or two names, of two articles are of the same thing. Of all in the other article that could be,
 * which is it, or is it none? Both articles ask, and the answer counts as far as both agree (mutual best match). A
 * conditional logit over the candidates and "none", its weights learnt from what needs no labels: in articles of one affair
 * what is equal is mostly of one thing (see training/slots.ts).
 */

import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import type { Span } from '../../../text/span.ts';
import { sharedInAffairs } from '../sides/affair.ts';
import { commonNames } from '../sides/commonNames.ts';
import { isLike } from '../sides/side.ts';
import { type SlotFeatures, slotFeatures } from './slotFeatures.ts';
import {
    type FigureSlot,
    figureSlotsOf,
    haveSentences,
    type NameSlot,
    nameSlotsOf,
    type Slot,
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
    /** Those of the slots that may be alike with one, all that are among them. */
    readonly perhapsAlike: (claims: readonly Claim[], one: S) => readonly S[];
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
    perhapsAlike: grouped(figureSlotsOf, ({ figure }) => figure.unit),
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
    perhapsAlike: grouped(nameSlotsOf, ({ type }) => type),
    areAlike: (one, other) => one.type === other.type,
    areSame: ({ key }, { key: other }) => isLike(key, other) || hasWords(key, other) || hasWords(other, key),
    factorOf: () => 1,
    weights: NAME_WEIGHTS,
};

/** Kept with the claims. */
function grouped<S extends Slot>(
    slotsOf: (claims: readonly Claim[]) => readonly S[],
    groupOf: (slot: S) => string,
): SlotKind<S>['perhapsAlike'] {
    const groupsOf = remembered((claims: readonly Claim[]): ReadonlyMap<string, readonly S[]> => {
        const groups = new Map<string, S[]>();
        for (const slot of slotsOf(claims)) {
            const group = groups.get(groupOf(slot));
            if (group) group.push(slot);
            else groups.set(groupOf(slot), [slot]);
        }
        return groups;
    });
    return (claims, one) => groupsOf(claims).get(groupOf(one)) ?? NONE;
}

const NONE: readonly never[] = [];

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

/** Slots stand in the order of the text. */
export function slotOf({ claim: { block, figure }, document }: InDocument): FigureSlot | undefined {
    if (!figure) return undefined;
    const slots = figureSlotsOf(document);
    let [low, high] = [0, slots.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const slot = slots[middle];
        if (slot && isBefore(slot, block, figure.start)) low = middle + 1;
        else high = middle;
    }
    const found = slots[low];
    return found && isAt(found, { block }, figure) ? found : undefined;
}

function isBefore({ claim, span }: Slot, block: number, start: number): boolean {
    return claim.block === block ? span.start < start : claim.block < block;
}

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
    const { areAlike, areSame, slotsOf, perhapsAlike, weights } = kind;
    if (!areAlike(slot, otherSlot)) return 0;
    const names = namesOfTwo(document, otherDocument);
    if (names === undefined) return 0;
    const none = weights.none - weights.names * names;
    const [candidates, others] = [perhapsAlike(document, otherSlot), perhapsAlike(otherDocument, slot)];
    const shareOfOther = () => shareOf(kind, otherSlot, slot, others, { none, least });
    const shareOfOne = () => shareOf(kind, slot, otherSlot, candidates, { none, least });
    // Most pairs end with the shorter of the articles.
    const [first, second] =
        others.length < candidates.length ? [shareOfOther, shareOfOne] : [shareOfOne, shareOfOther];
    const share = first();
    if (share === 0) return 0;
    const isTold =
        !areSame(slot, otherSlot) &&
        (slotsOf(otherDocument).some(other => areSame(slot, other)) ||
            slotsOf(document).some(other => areSame(otherSlot, other)));
    return isTold ? 0 : Math.min(share, second());
}

/** As `namesOfAffair`; undefined too where one has few sentences. Of two documents many pairs are asked for in turn. */
function namesOfTwo(one: readonly Claim[], other: readonly Claim[]): number | undefined {
    const last = lastNames.get(other);
    if (last?.one === one) return last.names;
    const isShort = !haveSentences(one, FEWEST_SENTENCES) || !haveSentences(other, FEWEST_SENTENCES);
    const names = isShort ? undefined : namesOfAffair(one, other);
    lastNames.set(other, { one, names });
    return names;
}

/** Of each document, with which other it was asked for last. */
const lastNames = new WeakMap<
    readonly Claim[],
    { readonly one: readonly Claim[]; readonly names: number | undefined }
>();

const MOST_NAMES = 8;

/** How many names the articles share, at most eight; undefined when nothing tells that they are of one affair. */
export function namesOfAffair(one: readonly Claim[], other: readonly Claim[]): number | undefined {
    const names = commonNames(one, other, MOST_NAMES);
    return names >= FEWEST_NAMES || sharedInAffairs(one, other).isOneAffair ? names : undefined;
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

/**
 * By how much the words around two figures have more in common than those around one of them and any other value in the other's
 * article, at most three; negative where another has more, undefined where there is none.
 */
export function leadOverRivals(one: InDocument, other: InDocument): number | undefined {
    const [slot, otherSlot] = [slotOf(one), slotOf(other)];
    if (!slot || !otherSlot) return undefined;
    const rivals = [
        ...rivalsOf(slot, otherSlot, other.document).map(rival => scoreOf(FIGURE_WEIGHTS, slot, rival)),
        ...rivalsOf(otherSlot, slot, one.document).map(rival => scoreOf(FIGURE_WEIGHTS, otherSlot, rival)),
    ];
    if (rivals.length === 0) return undefined;
    const lead = scoreOf(FIGURE_WEIGHTS, slot, otherSlot) - Math.max(...rivals);
    return Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));
}

const MOST_LEAD = 3;

/** What else in an article could be of one thing with the figure. */
function rivalsOf(slot: FigureSlot, than: FigureSlot, document: readonly Claim[]): readonly FigureSlot[] {
    return figureSlotsOf(document).filter(
        rival => rival !== than && FIGURES.areAlike(slot, rival) && !FIGURES.areSame(than, rival),
    );
}

/** Kept: each slot is asked about by several others of a document. */
function scoreOf({ features: weights }: SlotWeights, one: Slot, other: Slot): number {
    const [first, second] = one.number < other.number ? [one, other] : [other, one];
    const known = scores.get(first);
    const score = known?.get(second.number);
    if (score !== undefined) return score;
    const found = weighed(weights, slotFeatures(one, other));
    if (!known) scores.set(first, new Map([[second.number, found]]));
    else {
        if (known.size >= MOST_SCORES) known.clear();
        known.set(second.number, found);
    }
    return found;
}

/** By the numbers of two slots, the lower of which keeps it. */
const scores = new WeakMap<Slot, Map<number, number>>();
const MOST_SCORES = 2000;

/** One by one: a loop over the names takes many times as long. */
function weighed(weights: SlotWeights['features'], features: SlotFeatures): number {
    return (
        weights.nearWords * features.nearWords +
        weights.words * features.words +
        weights.nearCount * features.nearCount +
        weights.count * features.count +
        weights.wordBefore * features.wordBefore +
        weights.wordAfter * features.wordAfter +
        weights.stemBefore * features.stemBefore +
        weights.stemAfter * features.stemAfter +
        weights.figures * features.figures +
        weights.day * features.day +
        weights.first * features.first +
        weights.counted * features.counted +
        weights.state * features.state +
        weights.aspect * features.aspect
    );
}

/**
 * Of one thing sources seldom tell values far apart; of two things there is no telling. Equal values cannot teach it: a
 * table by hand, of the factors by which two values differ.
 */
function factorOfValues(one: number, other: number): number {
    if (one === other) return 1;
    const low = Math.min(Math.abs(one), Math.abs(other));
    const high = Math.max(Math.abs(one), Math.abs(other));
    if (low === 0) return 0.1;
    return factorOfRatio(high / low) * (isSlip(low, high) ? factorOfSlip(low) : 1);
}

function factorOfRatio(ratio: number): number {
    for (const { until, factor } of FACTORS) if (ratio <= until) return factor;
    return FAR_APART;
}

const FACTORS: readonly { readonly until: number; readonly factor: number }[] = [
    { until: 1.1, factor: 6 },
    { until: 1.5, factor: 4 },
    { until: 2, factor: 2 },
    { until: 3, factor: 1 },
];
const FAR_APART = 0.15;

/** 318 and 381, 1,342 and 2,142: a digit of one number is another, or two have changed places. */
export function isSlip(one: number, other: number): boolean {
    const a = digitsOf(one);
    const b = digitsOf(other);
    if (a.length !== b.length || a.length < 2) return false;
    let [differing, first, second] = [0, 0, 0];
    for (let i = 0; i < a.length && differing <= 2; i++) {
        if (a[i] === b[i]) continue;
        differing += 1;
        if (differing === 1) first = i;
        else second = i;
    }
    if (differing === 1) return true;
    return differing === 2 && a[first] === b[second] && a[second] === b[first];
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
