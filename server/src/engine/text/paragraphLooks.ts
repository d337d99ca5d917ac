/** What a paragraph looks like by its own words, wherever it stands. */

import { isBoilerplate, isByline, isCredit, trailingCreditAt } from './lineKinds.ts';
import { isMailHeader } from './mailLines.ts';

export interface ParagraphLooks {
    /** What it is if it is the story's neighbour rather than the story. */
    readonly aside: 'boilerplate' | 'credit' | 'byline' | undefined;
    /** Sentences that are long enough to tell something: not a line of the header. */
    readonly isProse: boolean;
    /** Where the credit at its end begins. */
    readonly creditAt: number | undefined;
}

export function looksOfParagraph(words: string): ParagraphLooks {
    return { aside: asideOf(words), isProse: isProse(words), creditAt: trailingCreditAt(words) };
}

/** No headline is longer. */
export const LONGEST_HEADLINE = 220;

function asideOf(words: string): ParagraphLooks['aside'] {
    if (isBoilerplate(words)) return 'boilerplate';
    if (isCredit(words)) return 'credit';
    return isByline(words) || isMailHeader(words) ? 'byline' : undefined;
}

function isProse(words: string): boolean {
    if (words.length > LONGEST_HEADLINE) return true;
    // "PHEW! WHAT A SCORCHER – 41C!"
    const least = /\p{Ll}/u.test(words) ? 6 : 12;
    return SENTENCE_END.test(words) && wordCount(words) >= least;
}

const SENTENCE_END = /[.!?…]\s?["'”’“»)\]]{0,3}(?:\s?\[\d{1,3}\]){0,3}$/;

/** In the first 400 characters. */
export function wordCount(words: string): number {
    let count = 0;
    for (const _ of words.slice(0, 400).matchAll(/\S{1,400}/g)) count++;
    return count;
}
