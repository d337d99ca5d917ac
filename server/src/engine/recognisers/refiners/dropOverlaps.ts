/** Of mentions of one kind that overlap, keeps the longest. */

import type { Mention } from '../mention.ts';
import type { Refiner } from '../recogniser.ts';

/**
 * Names, times and figures are chosen apart: "24 years" may stay both a time and a figure. Of two that are equally
 * long the one that came first wins, so the order of the recognisers decides between two readings of the same words.
 */
export const dropOverlaps: Refiner = {
    name: 'dropOverlaps',
    refine(mentions) {
        const kept = new Set<Mention>();
        for (const kind of ['name', 'time', 'figure'] as const) {
            for (const mention of longestOf(mentions.filter(each => each.kind === kind))) kept.add(mention);
        }
        return mentions.filter(mention => kept.has(mention));
    },
};

function longestOf(mentions: readonly Mention[]): readonly Mention[] {
    const byLength = mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    // Sorted by start; no two overlap.
    const kept: Mention[] = [];
    for (const mention of byLength) {
        const at = firstFrom(kept, mention.start);
        const previous = kept[at - 1];
        const next = kept[at];
        if (previous && previous.end > mention.start) continue;
        if (next && next.start < mention.end) continue;
        kept.splice(at, 0, mention);
    }
    return kept;
}

/** The index of the first that starts at or after `offset`. */
function firstFrom(sorted: readonly Mention[], offset: number): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const mention = sorted[middle];
        if (mention && mention.start < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}
