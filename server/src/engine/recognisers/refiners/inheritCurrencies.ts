/** Sums whose currency is said once: "turnover rose to 1.2 billion crowns, and the profit came to 85 million". */

import { contains } from '../../text/span.ts';
import { figuresTogether } from '../figures/figureRefiner.ts';
import { sumsOfMoney } from '../lexicon/en/rates.ts';
import type { Quantity } from '../mention.ts';

/** Needs what is counted. Of a large number alone: of "a profit of 85" nobody knows what it is. */
export const inheritCurrencies = figuresTogether('inheritCurrencies', (figures, { words }, { passage }) => {
    const isOfMoney = ({ dimension, unit }: Quantity) => dimension === 'money' && !unit.includes(' per ');
    if (!figures.some(isOfMoney)) return figures;
    let before: Quantity | undefined;
    return figures.map((figure, i) => {
        const sum = before && isOfMoney(before) && isBesideSum(figure, before, words) ? before : undefined;
        before = sum ? { ...figure, unit: sum.unit, dimension: sum.dimension } : figure;
        if (sum) return before;
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

/** "Sales rose to 1.9 billion kronor from 1.72 billion", "62 million crowns, of which the county pays 40 million". */
function isBesideSum({ dimension, unit, start, end, of }: Quantity, sum: Quantity, words: string): boolean {
    // "Including to 2 million pensioners"
    if (of && of.start >= end) return false;
    if (dimension !== 'count' || unit !== '' || !SCALE.test(words.slice(start, end))) return false;
    const between = words.slice(sum.end, start);
    return (
        FORMER_OR_PART.test(between) ||
        OF_NEXT_NAME.test(between) ||
        (between === ', ' && DIFFERENCE.test(words.slice(end, end + REACH)))
    );
}

const FORMER_OR_PART =
    /^(?: (?:this|last|next) year)?,? (?:(?:up |down )?from (?:an? |its |the |their )?(?:(?:earlier|previous|prior|initial|original|old) )?(?:(?:forecast|estimate|target|guidance|outlook|range|plan|projection) of )?|(?:of which|of that|including) (?:[\p{L}’'-]{1,20} ){0,5})$/u;
/** "The Union promised 1.1 billion euros, Norland 450 million and the republic of Qasra 300 million". */
const OF_NEXT_NAME =
    /^(?:,| and|, and)(?: (?:the|[\p{L}’'-]{2,14})){0,4} \p{Lu}[\p{L}’'-]{1,20}(?: (?:gave|gives|promised|pledged|paid|pays|offered|another|some|about))? $/u;
/** "79 million crowns, 17 million more than planned". */
const DIFFERENCE = /^ (?:more|less|over|above|below)\b/;
/** In UTF-16 code units. */
const REACH = 8;

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
