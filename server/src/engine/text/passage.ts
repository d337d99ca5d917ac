/** The sentences and direct quotations of one block. */

import type { Block, Quotation } from './document.ts';
import type { Span } from './span.ts';

/** Local spans: offsets in the words of the block. */
export interface ReadBlock {
    readonly kind: Block['kind'];
    readonly words: string;
    readonly sentences: readonly Span[];
    readonly quotations: readonly Quotation[];
}

export function passageOf(block: Pick<Block, 'kind' | 'words'>): ReadBlock {
    return { kind: block.kind, words: block.words, sentences: [], quotations: [] };
}
