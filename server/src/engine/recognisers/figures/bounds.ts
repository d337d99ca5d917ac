/** Two bounds of one amount: "more than 10 and less than 40", "above 1,000 but below 1,500". */

import type { Quantity } from '../mention.ts';

/** The figures with each pair of bounds made one; what allows nothing ("above 40 and below 10") stays two. */
export function withBothBounds(figures: readonly Quantity[], words: string): readonly Quantity[] {
    const joined: Quantity[] = [];
    for (const figure of figures) {
        const before = joined.at(-1);
        const both = before && bounded(before, figure, words);
        if (both) joined[joined.length - 1] = both;
        else joined.push(figure);
    }
    return joined;
}

function bounded(low: Quantity, high: Quantity, words: string): Quantity | undefined {
    if (low.min === undefined || low.max !== undefined || low.value === undefined) return undefined;
    if (high.max === undefined || high.min !== undefined || high.value === undefined) return undefined;
    if (low.min >= high.max || (low.unit !== high.unit && low.unit !== '')) return undefined;
    if (!JOINT.test(words.slice(low.end, high.start))) return undefined;
    const { end, max, maxOpen, unit, dimension } = high;
    return { ...low, end, max, maxOpen, unit, dimension, value: undefined, modifier: 'range' };
}

const JOINT = /^,? (?:and|but) (?:is |are |was |were )?$/;
