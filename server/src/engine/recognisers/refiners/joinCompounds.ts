/** Joins a figure in two units into one: "six feet two inches", "13 dollars and 45 cents", "11 stone 4 pounds". */

import { exactFigure } from '../figures/figure.ts';
import { figuresTogether } from '../figures/figureRefiner.ts';
import type { Quantity } from '../mention.ts';

export const joinCompounds = figuresTogether('joinCompounds', (figures, { words }) => {
    if (figures.length < 2) return figures;
    const joined: Quantity[] = [];
    for (const figure of figures) {
        const before = joined.at(-1);
        const whole = before && compound(before, figure, words);
        if (whole) joined[joined.length - 1] = whole;
        else joined.push(figure);
    }
    return joined;
});

/** How many of the second unit make one of the first. */
const SMALLER: ReadonlyMap<string, readonly [unit: string, count: number]> = new Map([
    ['foot', ['inch', 12]],
    ['stone', ['pound-mass', 14]],
    ['pound-mass', ['ounce', 16]],
    ['US dollar', ['cent', 100]],
    ['euro', ['cent', 100]],
    ['pound sterling', ['penny', 100]],
]);

function compound(large: Quantity, small: Quantity, words: string): Quantity | undefined {
    const smaller = SMALLER.get(large.unit);
    if (large.unit === 'foot' && small.unit === '') return bareInches(large, small, words);
    if (smaller?.[0] !== small.unit || large.value === undefined || small.value === undefined)
        return undefined;
    if (!/^[ \u00a0-]?(?:and |, ?)?$/.test(words.slice(large.end, small.start))) return undefined;
    // "1.85 euros, 12 cents more than last week".
    if (small.value >= smaller[1] || COMPARED.test(words.slice(small.end, small.end + 8))) return undefined;
    const { unit, dimension } = large;
    const value = large.value + small.value / smaller[1];
    return exactFigure({ start: large.start, end: small.end }, { value, unit, dimension });
}

const COMPARED = /^ (?:more|less|fewer|higher|lower|up|down)\b/;

/** "5ft 10", "12 ft 2 in": the inches may be left out, and "in" may be the word. */
function bareInches(large: Quantity, small: Quantity, words: string): Quantity | undefined {
    if (large.value === undefined || small.value === undefined || small.dimension !== 'count')
        return undefined;
    if (!Number.isInteger(small.value) || small.value < 0 || small.value > 11) return undefined;
    if (!/^[ \u00a0-]?$/.test(words.slice(large.end, small.start))) return undefined;
    const inches = INCHES.exec(words.slice(small.end, small.end + LONGEST_INCHES))?.[0] ?? '';
    const { unit, dimension } = large;
    const value = large.value + small.value / 12;
    return exactFigure({ start: large.start, end: small.end + inches.length }, { value, unit, dimension });
}

const INCHES = /^ ?in(?=[.,;:)]|$| (?:tall|high|long|wide|deep|thick|and|or|by|more|less)\b)/;
const LONGEST_INCHES = 12;
