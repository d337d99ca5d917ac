/** English words before or after a time that make it earlier, later, longer, shorter or vaguer. */

import type { TimeModifier } from '../../mention.ts';

/** Before a date, with a space or a hyphen: "early 1990", "mid-November". */
export const PART_BEFORE: ReadonlyMap<string, TimeModifier> = new Map([
    ['early', 'START'],
    ['earlier', 'START'],
    ['mid', 'MID'],
    ['late', 'END'],
    ['later', 'END'],
]);

/** Before "of" and a date: "the end of the month". */
export const PART_OF: ReadonlyMap<string, TimeModifier> = new Map([
    ['beginning', 'START'],
    ['start', 'START'],
    ['outset', 'START'],
    ['dawn', 'START'],
    ['middle', 'MID'],
    ['end', 'END'],
    ['close', 'END'],
]);

/** Before a length of time or a distance; the longer come first. */
export const HEDGES: readonly (readonly [words: string, mod: TimeModifier])[] = [
    ['no more than', 'EQUAL_OR_LESS'],
    ['no less than', 'EQUAL_OR_MORE'],
    ['no fewer than', 'EQUAL_OR_MORE'],
    ['not more than', 'EQUAL_OR_LESS'],
    ['more than', 'MORE_THAN'],
    ['less than', 'LESS_THAN'],
    ['fewer than', 'LESS_THAN'],
    ['at least', 'EQUAL_OR_MORE'],
    ['at most', 'EQUAL_OR_LESS'],
    ['up to', 'EQUAL_OR_LESS'],
    ['well over', 'MORE_THAN'],
    ['just over', 'MORE_THAN'],
    ['just under', 'LESS_THAN'],
    ['over', 'MORE_THAN'],
    ['under', 'LESS_THAN'],
    ['nearly', 'LESS_THAN'],
    ['almost', 'LESS_THAN'],
    ['about', 'APPROX'],
    ['around', 'APPROX'],
    ['approximately', 'APPROX'],
    ['roughly', 'APPROX'],
    ['some', 'APPROX'],
];

/** After a length of time: "two years or so". */
export const TAILS: readonly (readonly [words: string, mod: TimeModifier])[] = [
    ['or so', 'APPROX'],
    ['or more', 'EQUAL_OR_MORE'],
    ['or longer', 'EQUAL_OR_MORE'],
    ['or less', 'EQUAL_OR_LESS'],
];
