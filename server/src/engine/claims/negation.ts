/** The words that deny what a clause tells. */

import { negations, notAll } from '../recognisers/lexicon/en/speech.ts';

/** Whether one of them denies; folded, in order. "Not only" says that more is true. */
export function isDeniedBy(words: readonly string[]): boolean {
    return words.some((word, i) => negations.has(word) && !notAll.has(words[i + 1] ?? ''));
}
