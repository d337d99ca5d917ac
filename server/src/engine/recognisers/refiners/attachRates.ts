/** Makes rates: "$3 a share", "58 dollars per barrel", "12 per 100,000 people", "$15/hour". */

import { figuresTogether } from '../figures/figureRefiner.ts';
import { type PassageReading, tokenIndexAt } from '../figures/passageReading.ts';
import { rateBaseAt } from '../figures/rates.ts';
import { unitNamed } from '../figures/unitAfter.ts';
import type { Quantity } from '../mention.ts';

/** A number after "per" belongs to the rate and is no figure of its own. */
export const attachRates = figuresTogether('attachRates', (figures, reading) => {
    const rates: Quantity[] = [];
    for (const figure of figures) {
        const before = rates.at(-1);
        if (!before || before.end <= figure.start) rates.push(rateOf(figure, reading));
    }
    return rates;
});

/** Prices are quoted in dollars: "dollar per barrel" is the unit's name on every market. */
const AS_TRADED: ReadonlyMap<string, string> = new Map([['US dollar', 'dollar']]);

function rateOf(figure: Quantity, reading: PassageReading): Quantity {
    const { dimension, modifier } = figure;
    if (dimension === 'age' || dimension === 'percentage' || modifier === 'multiplier') return figure;
    const base = rateBaseAt(reading, tokenIndexAt(reading.tokens, figure.end));
    if (!base) return figure;
    const unit =
        figure.unit === ''
            ? `per ${base.name}`
            : `${AS_TRADED.get(figure.unit) ?? figure.unit} per ${base.name}`;
    return { ...figure, end: base.end, unit, dimension: unitNamed(unit)?.dimension ?? 'rate' };
}
