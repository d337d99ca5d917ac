/** The sentences and direct quotations of one block. */

import type { Block, Quotation } from './document.ts';
import { quotationsOf } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import type { Span } from './span.ts';

/** Local spans: offsets in the words of the block. */
export interface ReadBlock {
    readonly kind: Block['kind'];
    readonly words: string;
    /** Sorted; no two overlap. A headline, a subheading and the row of a table are one sentence each. */
    readonly sentences: readonly Span[];
    /** Sorted; no two overlap. */
    readonly quotations: readonly Quotation[];
}

export function passageOf({ kind, words }: Pick<Block, 'kind' | 'words'>): ReadBlock {
    return { kind, words, sentences: sentencesIn(kind, words), quotations: quotationsOf(words) };
}

function sentencesIn(kind: Block['kind'], words: string): readonly Span[] {
    const isOne = kind === 'headline' || kind === 'subheading' || kind === 'tableRow';
    if (!isOne) return sentencesOf(words);
    const start = words.length - words.trimStart().length;
    const end = words.trimEnd().length;
    return start < end ? [{ start, end }] : [];
}
