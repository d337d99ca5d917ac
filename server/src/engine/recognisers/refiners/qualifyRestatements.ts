/** What is told of a figure also holds of the same said again in brackets: "more than 7 miles (11 km) of road". */

import { figuresTogether } from '../figures/figureRefiner.ts';
import type { Quantity } from '../mention.ts';
import { qualified } from './attachHedges.ts';

/** Hedge, change and what is measured; the last may stand after the brackets and is then that of both. */
export const qualifyRestatements = figuresTogether('qualifyRestatements', (figures, { words }) =>
    figures.map((figure, i) => {
        const [before, after] = [figures[i - 1], figures[i + 1]];
        if (before && isRestated(before, figure, words)) return likewise(before, figure);
        const of = after && isRestated(figure, after, words) ? (figure.of ?? after.of) : figure.of;
        return of === figure.of ? figure : { ...figure, of };
    }),
);

/** The same dimension in another unit, directly after and in brackets. */
function isRestated(said: Quantity, again: Quantity, words: string): boolean {
    if (said.dimension !== again.dimension || said.unit === again.unit) return false;
    return /^ ?\($/.test(words.slice(said.end, again.start)) && words[again.end] === ')';
}

function likewise(said: Quantity, again: Quantity): Quantity {
    const { modifier } = said;
    const shared = { change: again.change ?? said.change, of: again.of ?? said.of };
    const isInterval = modifier === 'range' || modifier === 'vague' || modifier === 'multiplier';
    if (isInterval || again.modifier !== 'exact') return { ...again, ...shared };
    return { ...qualified(again, modifier), ...shared };
}
