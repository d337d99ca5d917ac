/** Shares whose percent is said once: "won by 50.8 percent to 49.2". */

import { figuresTogether } from '../figures/figureRefiner.ts';
import type { Quantity } from '../mention.ts';

/** Needs what is counted: in "gave 5 percent to 12 clubs" the second counts clubs. */
export const inheritPercentages = figuresTogether('inheritPercentages', (figures, { words }) => {
    let read: Quantity[] | undefined;
    for (const [i, figure] of figures.entries()) {
        const before = (read ?? figures)[i - 1];
        if (!before || !isShare(before) || !isBare(figure, words)) continue;
        if (!/^ ?(?:to|against|-|–) ?$/.test(words.slice(before.end, figure.start))) continue;
        read ??= [...figures];
        read[i] = { ...figure, unit: before.unit, dimension: before.dimension };
    }
    return read ?? figures;
});

/** Of "rose 8 percent to 3.65" the second is no share. */
function isShare({ unit, change, value }: Quantity): boolean {
    return unit === 'percent' && change === undefined && value !== undefined;
}

/** Nothing is told of it but the number. */
function isBare({ unit, dimension, change, value, of, end }: Quantity, words: string): boolean {
    if (dimension !== 'count' || unit !== '' || change !== undefined || (of && of.start >= end)) return false;
    return (
        value !== undefined &&
        value <= 100 &&
        /^(?:[.,;:)!?]|$| (?:in|on|of the vote|at|for|by|and)\b)/.test(words.slice(end, end + 14))
    );
}
