/** What qualifies a figure also qualifies the same said again in brackets: "more than 7 miles (11 km)". */

import type { Quantity } from '../mention.ts';
import { qualified } from './attachHedges.ts';
import { figuresTogether } from './figureRefiner.ts';

export const qualifyRestatements = figuresTogether('qualifyRestatements', (figures, { words }) =>
    figures.map((figure, i) => {
        const before = figures[i - 1];
        return before && isRestated(before, figure, words) ? likewise(before, figure) : figure;
    }),
);

/** The same dimension in another unit, directly after and in brackets. */
function isRestated(said: Quantity, again: Quantity, words: string): boolean {
    if (said.dimension !== again.dimension || said.unit === again.unit || again.modifier !== 'exact')
        return false;
    return /^ ?\($/.test(words.slice(said.end, again.start)) && words[again.end] === ')';
}

function likewise(said: Quantity, again: Quantity): Quantity {
    const { modifier } = said;
    const change = again.change ?? said.change;
    if (modifier === 'range' || modifier === 'vague' || modifier === 'multiplier')
        return { ...again, change };
    return { ...qualified(again, modifier), change };
}
