/** Pairs what a value was with what it became: "from 3,800 to 4,600", "from $75 a barrel in October to $46". */

import { figuresTogether } from '../figures/figureRefiner.ts';
import { type PassageReading, tokenIndexAt } from '../figures/passageReading.ts';
import { determiners } from '../lexicon/en/nounGroups.ts';
import type { Quantity } from '../mention.ts';

/** Both stay figures of their own, for only one of them holds at a time; the second follows the first. */
export const readMovements = figuresTogether('readMovements', (figures, reading) => {
    let read: Quantity[] | undefined;
    for (let i = 1; i < figures.length; i++) {
        const left = figures[i - 1];
        const reached = figures[i];
        const unit =
            left && reached && isMoved(left, reached, reading) ? unitReached(left, reached) : undefined;
        if (!left || !reached || unit === undefined) continue;
        read ??= [...figures];
        read[i - 1] = { ...left, movement: 'left' };
        read[i] = { ...reached, unit, dimension: left.dimension, movement: 'reached' };
        i++;
    }
    return read ?? figures;
});

function isMoved(left: Quantity, reached: Quantity, { words, tokens }: PassageReading): boolean {
    if (reached.start - left.end > LONGEST_GAP || !isLevel(left) || !isLevel(reached)) return false;
    if (openingOf(reached, tokens) !== 'to' || openingOf(left, tokens) !== 'from') return false;
    const between = words.slice(left.end, words.lastIndexOf('to', reached.start));
    return !LEAVES.test(between) && !isOfTwoThings(left, reached, words);
}

/** A range of what was ("from 5–7%") is no one value, and an amount of change is none that is reached. */
function isLevel({ value, change, modifier }: Quantity): boolean {
    return value !== undefined && change === undefined && modifier !== 'multiplier';
}

/** The word before the figure, its article left out: "from | a record 1,200". */
function openingOf({ start }: Quantity, tokens: PassageReading['tokens']): string | undefined {
    const before = tokenIndexAt(tokens, start) - 1;
    const word = tokens[before]?.lower ?? '';
    return determiners.has(word) ? tokens[before - 1]?.lower : word;
}

/** "From 3 camps to 5 shelters": each counts what follows it. */
function isOfTwoThings(left: Quantity, reached: Quantity, words: string): boolean {
    const [one, other] = [left.of, reached.of];
    if (!one || !other || one.start < left.end || other.start < reached.end) return false;
    return words.slice(one.start, one.end) !== words.slice(other.start, other.end);
}

/** "From $75 a barrel to $46": the rate is said once. Undefined when the two measure different things. */
function unitReached(left: Quantity, reached: Quantity): string | undefined {
    if (left.unit === reached.unit) return left.dimension === reached.dimension ? left.unit : undefined;
    const [amount, base] = left.unit.split(' per ');
    const isOfRate = base !== undefined && amount !== '' && reached.unit.endsWith(amount ?? '');
    return isOfRate && reached.dimension === 'money' ? left.unit : undefined;
}

/** Another sentence, clause or aim begins between the two. */
const LEAVES = /[,;:!?()]|\b(?:and|or|but|who|which|that|while|when|to) /i;
const LONGEST_GAP = 60;
