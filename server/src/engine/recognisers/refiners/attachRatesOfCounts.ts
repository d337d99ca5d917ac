/** Makes rates of counted and measured things: "80 trees per day", "500 calls a week", "300 tons of steel a year". */

import { figuresTogether } from '../figures/figureRefiner.ts';
import { type PassageReading, tokenIndexAt } from '../figures/passageReading.ts';
import { rateBaseAt } from '../figures/rates.ts';
import type { Dimension, Quantity } from '../mention.ts';

/** Needs what is counted; the figure then reaches over it to the end of the rate, and over the number that this may hold. */
export const attachRatesOfCounts = figuresTogether('attachRatesOfCounts', (figures, reading) => {
    const rates: Quantity[] = [];
    for (const figure of figures) {
        const before = rates.at(-1);
        if (!before || before.end <= figure.start) rates.push(rateOf(figure, reading));
    }
    return rates;
});

function rateOf(figure: Quantity, reading: PassageReading): Quantity {
    const { of, unit, dimension, modifier } = figure;
    if (!of || modifier === 'multiplier') return figure;
    const isMeasured = MEASURES_OF_THINGS.has(dimension) && !unit.includes(' per ');
    if (!isMeasured && (unit !== '' || dimension !== 'count')) return figure;
    // What is counted may also stand before the number, or after "of".
    if (of.start < figure.end || of.start > figure.end + (isMeasured ? 4 : 3)) return figure;
    if (isMeasured && !/^ of $/.test(reading.words.slice(figure.end, of.start))) return figure;
    const base = rateBaseAt(reading, tokenIndexAt(reading.tokens, of.end));
    if (!base) return figure;
    const rate = unit === '' ? `per ${base.name}` : `${unit} per ${base.name}`;
    return { ...figure, end: base.end, unit: rate, dimension: 'rate' };
}

const MEASURES_OF_THINGS: ReadonlySet<Dimension> = new Set(['mass', 'volume', 'energy', 'data']);
