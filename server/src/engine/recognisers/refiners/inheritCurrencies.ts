/** Sums whose currency is said once: "turnover rose to 1.2 billion crowns, and the profit came to 85 million". */

import { figuresTogether } from '../figures/figureRefiner.ts';
import { sumsOfMoney } from '../lexicon/en/rates.ts';
import type { Quantity } from '../mention.ts';

/** Needs what is counted. Of a large number alone: of "a profit of 85" nobody knows what it is. */
export const inheritCurrencies = figuresTogether('inheritCurrencies', (figures, { words }) => {
    const isOfMoney = ({ dimension, unit }: Quantity) => dimension === 'money' && !unit.includes(' per ');
    if (!figures.some(isOfMoney)) return figures;
    return figures.map((figure, i) => {
        if (!isSum(figure, words)) return figure;
        const money = figures.slice(0, i).findLast(isOfMoney) ?? figures.slice(i).find(isOfMoney);
        return money ? { ...figure, unit: money.unit, dimension: money.dimension } : figure;
    });
});

function isSum({ dimension, unit, modifier, of, start, end, value, max }: Quantity, words: string): boolean {
    if (dimension !== 'count' || unit !== '' || modifier === 'multiplier' || !of) return false;
    if ((value ?? max ?? 0) < LEAST || !SCALE.test(words.slice(start, end))) return false;
    const noun = words.slice(of.start, of.end).toLowerCase().split(/[ -]/).at(-1) ?? '';
    return sumsOfMoney.has(noun);
}

const LEAST = 1e6;
const SCALE = /(?:million|billion|trillion|m|mn|bn)$/i;
