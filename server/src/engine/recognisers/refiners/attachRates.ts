/** Makes rates: "$3 a share", "58 dollars per barrel", "12 per 100,000 people", "$15/hour". */

import { figuresTogether } from '../figures/figureRefiner.ts';
import { type PassageReading, tokenIndexAt } from '../figures/passageReading.ts';
import { rateBaseAt } from '../figures/rates.ts';
import { unitNamed } from '../figures/unitAfter.ts';
import type { Quantity } from '../mention.ts';

/** A number after "per" belongs to the rate and is no figure of its own. */
export const attachRates = figuresTogether('attachRates', (figures, reading) => {
    const rates: Quantity[] = [];
    for (const [i, figure] of figures.entries()) {
        const before = rates.at(-1);
        if (before && before.end > figure.start) continue;
        const again = figures[i + 1];
        const closing = again && isRestated(figure, again, reading) ? again.end + 1 : undefined;
        // "9 billion crowns ($2 billion) | a year": both, and the words of the rate stand beside neither.
        const behind = closing === undefined ? undefined : rateOf({ ...figure, end: closing }, reading);
        rates.push(
            behind && behind.unit !== figure.unit ? { ...behind, end: figure.end } : rateOf(figure, reading),
        );
    }
    return rates;
});

function isRestated(figure: Quantity, again: Quantity, { words }: PassageReading): boolean {
    return words[again.end] === ')' && /^ ?\($/.test(words.slice(figure.end, again.start));
}

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
