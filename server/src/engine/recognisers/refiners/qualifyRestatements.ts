/** What is told of a figure also holds of the same said again in brackets: "more than 7 miles (11 km) of road". */

import { figuresTogether } from '../figures/figureRefiner.ts';
import type { Quantity } from '../mention.ts';
import { qualified } from './attachHedges.ts';

/** Hedge, change and what is measured; the last may stand after the brackets and is then that of both. */
export const qualifyRestatements = figuresTogether('qualifyRestatements', (figures, { words }) => {
    const qualified: Quantity[] = [];
    /** What the brackets that are open say again. */
    let said: Quantity | undefined;
    for (const [i, figure] of figures.entries()) {
        const [before, after] = [figures[i - 1], figures[i + 1]];
        const isAgain = before !== undefined && isRestated(before, figure, words);
        const isAnother: boolean =
            before !== undefined && said !== undefined && isListed(before, figure, words);
        if (isAgain) said = qualified[i - 1];
        else if (!isAnother) said = undefined;
        const of = !said && after && isRestated(figure, after, words) ? (figure.of ?? after.of) : figure.of;
        qualified.push(said ? likewise(said, figure) : of === figure.of ? figure : { ...figure, of });
    }
    return qualified;
});

/** The same dimension in another unit, directly after and in brackets; "1.3 billion ($1.7bn)" has lost a sign. */
function isRestated(said: Quantity, again: Quantity, words: string): boolean {
    if (again.start - said.end > LONGEST_JOINT) return false;
    const isBareAmount = said.dimension === 'count' && said.unit === '' && again.dimension === 'money';
    if ((said.dimension !== again.dimension && !isBareAmount) || said.unit === again.unit) return false;
    return (
        /^ ?\($/.test(words.slice(said.end, again.start)) &&
        CLOSING.test(words.slice(again.end, again.end + 3))
    );
}

/** "(224 kW | / 300 PS)". */
function isListed(before: Quantity, figure: Quantity, words: string): boolean {
    if (
        figure.start - before.end > LONGEST_JOINT ||
        before.dimension !== figure.dimension ||
        before.unit === figure.unit
    )
        return false;
    return (
        /^ ?[/;,] ?$/.test(words.slice(before.end, figure.start)) &&
        CLOSING.test(words.slice(figure.end, figure.end + 3))
    );
}

const LONGEST_JOINT = 3;
const CLOSING = /^(?:\)| ?[/;,])/;

function likewise(said: Quantity, again: Quantity): Quantity {
    const { modifier } = said;
    const shared = { change: again.change ?? said.change, of: again.of ?? said.of };
    const isInterval = modifier === 'range' || modifier === 'vague' || modifier === 'multiplier';
    if (isInterval || again.modifier !== 'exact') return { ...again, ...shared };
    return { ...qualified(again, modifier), ...shared };
}
