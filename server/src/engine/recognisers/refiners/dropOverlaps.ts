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
        if (!overlap(mentions)) return mentions;
        const dropped = new Set<Mention>();
        for (const kind of ['name', 'time', 'figure'] as const)
            addDropped(
                mentions.filter(each => each.kind === kind),
                dropped,
            );
        return dropped.size === 0 ? mentions : mentions.filter(mention => !dropped.has(mention));
    },
};

function overlap(sorted: readonly Mention[]): boolean {
    let end = 0;
    for (const mention of sorted) {
        if (mention.start < end) return true;
        end = mention.end;
    }
    return false;
}

/** Most mentions overlap no other: only those that do are chosen from. `sorted` by start. */
function addDropped(sorted: readonly Mention[], dropped: Set<Mention>): void {
    for (let first = 0; first < sorted.length; ) {
        let end = sorted[first]?.end ?? 0;
        let next = first + 1;
        for (let mention = sorted[next]; mention && mention.start < end; mention = sorted[++next])
            end = Math.max(end, mention.end);
        if (next > first + 1) {
            const cluster = sorted.slice(first, next);
            const kept = new Set(longestOf(cluster));
            for (const mention of cluster) if (!kept.has(mention)) dropped.add(mention);
        }
        first = next;
    }
}

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
