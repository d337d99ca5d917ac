/** Makes rates: "$3 a share", "58 dollars per barrel", "12 per 100,000 people", "$15/hour". */

import { figuresTogether } from '../figures/figureRefiner.ts';
import { type PassageReading, tokenIndexAt } from '../figures/passageReading.ts';
import { baseOfSale, type RateBase, rateBaseAt } from '../figures/rates.ts';
import { unitNamed } from '../figures/unitAfter.ts';
import { beforePrices } from '../lexicon/en/rates.ts';
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
    if (base) return { ...rateFor(figure, base), end: base.end };
    if (dimension !== 'money') return figure;
    const behind = soldBehind(figure, reading);
    if (behind) return { ...rateFor(figure, behind), end: behind.end };
    const sold = soldBefore(figure, reading);
    return sold ? rateFor(figure, sold) : figure;
}

function rateFor(figure: Quantity, { name }: RateBase): Quantity {
    const unit =
        figure.unit === '' ? `per ${name}` : `${AS_TRADED.get(figure.unit) ?? figure.unit} per ${name}`;
    return { ...figure, unit, dimension: unitNamed(unit)?.dimension ?? 'rate' };
}

/** "Nine euros for a kilo". */
function soldBehind({ end }: Quantity, reading: PassageReading): RateBase | undefined {
    const at = tokenIndexAt(reading.tokens, end);
    const [preposition, article] = [reading.tokens[at]?.lower, reading.tokens[at + 1]?.lower ?? ''];
    return preposition === 'for' && ONE.test(article) ? baseOfSale(reading, at + 2) : undefined;
}

const ONE = /^(?:an?|one|each|every)$/;

/** "A kilo of herring fetched 9 crowns", "a tonne of cocoa changed hands for 6,900 dollars". */
function soldBefore({ start }: Quantity, reading: PassageReading): RateBase | undefined {
    const { tokens } = reading;
    const first = tokenIndexAt(tokens, start);
    if (!beforePrices.has(tokens[first - 1]?.lower ?? '')) return undefined;
    for (let i = first - 1; i > Math.max(0, first - REACH_OF_SALE); i--) {
        const token = tokens[i];
        if (token?.kind !== 'word') return undefined;
        if (token.lower === 'of' && ONE.test(tokens[i - 2]?.lower ?? '')) return baseOfSale(reading, i - 1);
    }
    return undefined;
}

/** In tokens. */
const REACH_OF_SALE = 9;
