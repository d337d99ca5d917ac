/** Sums whose currency is said once: "turnover rose to 1.2 billion crowns, and the profit came to 85 million". */

import { contains } from '../../text/span.ts';
import { figuresTogether } from '../figures/figureRefiner.ts';
import { sumsOfMoney } from '../lexicon/en/rates.ts';
import type { Quantity } from '../mention.ts';

/** Needs what is counted. Of a large number alone: of "a profit of 85" nobody knows what it is. */
export const inheritCurrencies = figuresTogether('inheritCurrencies', (figures, { words }, { passage }) => {
    const isOfMoney = ({ dimension, unit }: Quantity) => dimension === 'money' && !unit.includes(' per ');
    if (!figures.some(isOfMoney)) return figures;
    return figures.map((figure, i) => {
        const before = figures[i - 1];
        const isFormer = before !== undefined && isOfMoney(before) && isFormerOf(figure, before, words);
        if (isFormer) return { ...figure, unit: before.unit, dimension: before.dimension };
        if (!isSum(figure, words)) return figure;
        const sentence = passage.sentences.find(each => contains(each, figure));
        const isSaid = (other: Quantity) =>
            isOfMoney(other) && sentence !== undefined && contains(sentence, other);
        const money =
            figures.slice(0, i).findLast(isSaid) ??
            figures.slice(i).find(isSaid) ??
            onlyCurrency(figures.filter(isOfMoney));
        return money ? { ...figure, unit: money.unit, dimension: money.dimension } : figure;
    });
});

/** "Asked for another 31 million euros. That would bring the cost to 245 million": where the paragraph has one currency. */
function onlyCurrency([first, ...more]: readonly Quantity[]): Quantity | undefined {
    return more.every(({ unit }) => unit === first?.unit) ? first : undefined;
}

/** "Sales rose to 1.9 billion kronor from 1.72 billion". */
function isFormerOf({ dimension, unit, start, end }: Quantity, now: Quantity, words: string): boolean {
    if (dimension !== 'count' || unit !== '' || !SCALE.test(words.slice(start, end))) return false;
    return /^,? (?:up |down )?from $/.test(words.slice(now.end, start));
}

function isSum({ dimension, unit, modifier, of, start, end, value, max }: Quantity, words: string): boolean {
    if (dimension !== 'count' || unit !== '' || modifier === 'multiplier' || !of) return false;
    if ((value ?? max ?? 0) < LEAST || !SCALE.test(words.slice(start, end))) return false;
    const nouns = words.slice(of.start, of.end).toLowerCase().split(/[ -]/);
    // "Job losses", "the loss of weight"
    return sumsOfMoney.has(nouns.at(-1) ?? '') && !nouns.some(noun => NO_MONEY.test(noun));
}

const NO_MONEY = /^(?:jobs?|seats?|votes?|weight|members?|followers?)$/;

const LEAST = 1e6;
const SCALE = /(?:million|billion|trillion|m|mn|bn)$/i;
