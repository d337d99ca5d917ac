/** The year that a phrase names in two or four digits or in words. */

import type { PhraseMatch } from '../phrases/pattern.ts';

/** "'98" is 1998, "'23" is 2023: of the two digits alone the century is a convention, not a reading. */
export const PIVOT = 40;

/** Undefined when the phrase has no year. */
export function yearOf(match: PhraseMatch): number | undefined {
    const number = match.number('year');
    if (number === undefined || number >= 100) return number;
    return number < PIVOT ? 2000 + number : 1900 + number;
}
