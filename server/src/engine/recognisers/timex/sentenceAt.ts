/** The sentence in which something stands. */

import type { Span } from '../../text/span.ts';
import type { Passage } from '../recogniser.ts';

/** The whole passage when it has no sentences, or none at this place. */
export function sentenceAt({ sentences, words }: Pick<Passage, 'sentences' | 'words'>, at: Span): Span {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const sentence = sentences[middle];
        if (sentence && sentence.start <= at.start) low = middle + 1;
        else high = middle;
    }
    const sentence = sentences[low - 1];
    return sentence && at.start < sentence.end ? sentence : { start: 0, end: words.length };
}
