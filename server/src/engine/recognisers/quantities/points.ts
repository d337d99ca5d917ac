/** Points of an index: "fell 300 points", "closed at 1,478.2 points". Those of a game and of a league are counted. */

import { exactFigure } from '../figures/figure.ts';
import { numeralByNumeral } from '../figures/numeralByNumeral.ts';
import { changesBefore } from '../lexicon/en/changes.ts';
import { levelVerbs } from '../lexicon/en/levelVerbs.ts';
import type { Numeral } from '../numbers/numerals.ts';
import type { Token } from '../numbers/tokens.ts';

export const points = numeralByNumeral('points', (numeral, { tokens }) => {
    const noun = tokens[numeral.next];
    if (noun?.lower !== 'points') return undefined;
    const isIndex = isOfIndex(numeral) && isMoved(tokens, numeral.first);
    if (!isIndex && !isCompared(tokens, numeral.next + 1)) return undefined;
    return exactFigure(
        { start: numeral.start, end: noun.end },
        { value: numeral.value, unit: 'point', dimension: 'other' },
    );
});

/** "Turnout was nine points | lower than": of percentages. */
function isCompared(tokens: readonly Token[], at: number): boolean {
    return /^(?:lower|higher)$/.test(tokens[at]?.lower ?? '');
}

/** No team scores a hundred points between two reports, and none half a point. */
function isOfIndex({ value, isDigits }: Numeral): boolean {
    return isDigits && (value >= LEAST || !Number.isInteger(value));
}

const LEAST = 100;

/** "Up", "fell by", "closed at", with at most a hedge between. */
function isMoved(tokens: readonly Token[], first: number): boolean {
    // "Ended the game with 2,129 points": whoever has them.
    if (tokens[first - 1]?.lower === 'with') return false;
    return tokens.slice(Math.max(0, first - REACH), first).some(({ lower }) => {
        return changesBefore.has(lower) || levelVerbs.has(lower) || /^(?:at|to|by)$/.test(lower);
    });
}

const REACH = 4;
