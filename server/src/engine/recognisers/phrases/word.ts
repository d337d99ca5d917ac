/** A word of a passage as phrases see it: its text, how it follows the word before it, and what it may stand for. */

import type { Span } from '../../text/span.ts';

export interface Word extends Span {
    /** Lower case, straight apostrophe, without the period of an abbreviation; a mark of punctuation is a word too. */
    readonly text: string;
    readonly isCapitalised: boolean;
    readonly joint: Joint;
    readonly senses: readonly Sense[];
}

/** How a word follows the one before it: `far` at the start and after wide gaps. */
export type Joint = 'none' | 'space' | 'hyphen' | 'far';

/** A class of words (`MONTH`, `NUMBER`, `UNIT` …) with what the word stands for in it. */
export interface Sense {
    readonly class: string;
    readonly value: string | number;
}

export function valueIn(word: Word | undefined, className: string): string | number | undefined {
    if (!word) return undefined;
    for (const sense of word.senses) if (sense.class === className) return sense.value;
    return undefined;
}
