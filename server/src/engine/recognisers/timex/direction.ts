/** Which way a word points from the day of reference: "last", "this", "next". */

import { DIRECTIONS } from '../lexicon/en/directions.ts';
import type { Direction } from '../mention.ts';

/** Undefined for no word and for one that does not point. */
export function directionOf(word: string): Direction | undefined {
    return DIRECTIONS.get(word);
}
