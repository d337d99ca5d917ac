/** What speaks for two figures, or two names, of two articles being of the same thing, before they themselves are looked at. */

import type { Measure } from '../../../claims/claim.ts';
import type { Slot } from './slots.ts';

export interface SlotFeatures {
    /** How much of the words near each figure stands near the other too, 0 to 1. */
    readonly nearWords: number;
    /** How much of the words of each sentence the other has too, 0 to 1. */
    readonly words: number;
    /** The logarithm of how many words near the figures both have. */
    readonly nearCount: number;
    /** The logarithm of how many words both sentences have. */
    readonly count: number;
    /** The words right before the figures are the same, and those right behind. */
    readonly wordBefore: number;
    readonly wordAfter: number;
    /** The same of the nearest words that carry meaning. */
    readonly stemBefore: number;
    readonly stemAfter: number;
    /** Other figures that both sentences have; at most two. */
    readonly figures: number;
    /** A day that both sentences tell. */
    readonly day: number;
    /** Both stand at the head of their articles. */
    readonly first: number;
    /** Of figures: the same noun for what is counted. */
    readonly counted: number;
    /** Of figures: the same fate of those counted. */
    readonly state: number;
    /** Of figures: one is all of something, the other a change or a share. */
    readonly aspect: number;
}

export const SLOT_FEATURES = [
    'nearWords',
    'words',
    'nearCount',
    'count',
    'wordBefore',
    'wordAfter',
    'stemBefore',
    'stemAfter',
    'figures',
    'day',
    'first',
    'counted',
    'state',
    'aspect',
] as const satisfies readonly (keyof SlotFeatures)[];

const MOST_FIGURES = 2;
/** Two words beside the figure weigh little: shares of less than half a word are none. */
const LEAST_WEIGHT = 0.5;

/** Symmetric. */
export function slotFeatures(one: Slot, other: Slot): SlotFeatures {
    const { near, nearOther, count } = sharedWords(one, other);
    const [a, b] = [measureOf(one), measureOf(other)];
    return {
        nearWords:
            (near / Math.max(one.weight, LEAST_WEIGHT) + nearOther / Math.max(other.weight, LEAST_WEIGHT)) /
            2,
        words: (count / Math.max(one.words.size, 1) + count / Math.max(other.words.size, 1)) / 2,
        nearCount: Math.log1p((near + nearOther) / 2),
        count: Math.log1p(count),
        wordBefore: is(one.wordBefore !== '' && one.wordBefore === other.wordBefore),
        wordAfter: is(one.wordAfter !== '' && one.wordAfter === other.wordAfter),
        stemBefore: is(one.stemBefore !== undefined && one.stemBefore === other.stemBefore),
        stemAfter: is(one.stemAfter !== undefined && one.stemAfter === other.stemAfter),
        figures: Math.min(MOST_FIGURES, inBoth(one.figures, other.figures)),
        day: is(inBoth(one.days, other.days) > 0),
        first: is(one.isFirst && other.isFirst),
        counted: is(a !== undefined && a.counted !== '' && a.counted === b?.counted),
        state: is(a?.state !== undefined && a.state === b?.state),
        aspect: is(a?.aspect !== b?.aspect),
    };
}

/** What the figure measures; undefined where a name stands. */
function measureOf({ claim: { figure, measure }, span }: Slot): Measure | undefined {
    return figure?.start === span.start ? measure : undefined;
}

/** How much alike the places are by their words alone, 0 for nothing in common. Symmetric. */
export function nearnessOf(one: Slot, other: Slot): number {
    const { nearWords, words, wordBefore, stemBefore } = slotFeatures(one, other);
    return 2 * nearWords + words + 0.3 * wordBefore + 0.3 * stemBefore;
}

/** How near a figure the shared words stand; a word that is near one figure only counts for less. */
function sharedWords(
    one: Slot,
    other: Slot,
): { readonly near: number; readonly nearOther: number; readonly count: number } {
    let [near, nearOther, count] = [0, 0, 0];
    for (const [stem, weight] of one.words) {
        const otherWeight = other.words.get(stem);
        if (otherWeight === undefined) continue;
        near += weight * Math.min(1, Math.sqrt(otherWeight / weight));
        nearOther += otherWeight * Math.min(1, Math.sqrt(weight / otherWeight));
        count += 1;
    }
    return { near, nearOther, count };
}

function inBoth(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
    if (one.size === 0 || other.size === 0) return 0;
    let count = 0;
    for (const key of one) if (other.has(key)) count += 1;
    return count;
}

function is(holds: boolean): number {
    return holds ? 1 : 0;
}
