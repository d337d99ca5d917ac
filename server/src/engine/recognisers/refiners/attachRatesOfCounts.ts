/** Makes rates of counted things: "80 trees per day", "500 calls a week". */

import { figureByFigure } from '../figures/figureRefiner.ts';
import { tokenIndexAt } from '../figures/passageReading.ts';
import { rateBaseAt } from '../figures/rates.ts';

/** Needs what is counted; the figure then reaches over it to the end of the rate. */
export const attachRatesOfCounts = figureByFigure('attachRatesOfCounts', (figure, reading) => {
    const { of, unit, dimension, modifier } = figure;
    if (!of || unit !== '' || dimension !== 'count' || modifier === 'multiplier') return figure;
    // What is counted may also stand before the number, or after "of".
    if (of.start < figure.end || of.start > figure.end + 3) return figure;
    const base = rateBaseAt(reading, tokenIndexAt(reading.tokens, of.end));
    return base ? { ...figure, end: base.end, unit: `per ${base.name}`, dimension: 'rate' } : figure;
});
