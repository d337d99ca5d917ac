/** When the words of a quotation were spoken, where the sentence around it tells. */

import type { Quotation } from '../../text/document.ts';
import { contains, type Span } from '../../text/span.ts';
import { SAYING } from '../lexicon/en/tense.ts';
import type { TimeExpression } from '../mention.ts';
import type { RecognisedPassage } from '../recogniser.ts';
import { sentenceAt } from './sentenceAt.ts';

/** "she said on", "told reporters late on", right before the time. */
const BESIDE = /(\p{L}{3,12})(?: \p{L}{2,12}){0,3} $/u;
const REACH = 48;

/** How far from the quotation the time may stand, in characters. */
const FARTHEST = 200;

/**
 * The time outside the quotation that a verb of speech dates: "“We vote tomorrow,” she said on Monday". Undefined for a
 * time that stands in no quotation, and where nothing tells.
 */
export function timeOfSpeaking(time: TimeExpression, passage: RecognisedPassage): TimeExpression | undefined {
    const { quotations, mentions, words } = passage;
    const quotation = quotationAt(time, quotations);
    if (!quotation) return undefined;
    for (let i = firstFrom(mentions, quotation.start - FARTHEST); i < mentions.length; i += 1) {
        const each = mentions[i];
        if (!each || each.start > quotation.end + FARTHEST) break;
        if (each.kind !== 'time' || each.type !== 'DATE' || quotationAt(each, quotations)) continue;
        const sentence = sentenceAt(passage, each);
        if (sentence.start > quotation.end || sentence.end < quotation.start) continue;
        if (isSaidThen(words.slice(Math.max(sentence.start, each.start - REACH), each.start))) return each;
    }
    return undefined;
}

function quotationAt(time: Span, quotations: readonly Quotation[]): Quotation | undefined {
    const quotation = quotations[firstFrom(quotations, time.start + 1) - 1];
    return quotation && contains(quotation, time) ? quotation : undefined;
}

/** The index of the first that starts there or later. */
function firstFrom(sorted: readonly Span[], offset: number): number {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

function isSaidThen(before: string): boolean {
    const words = BESIDE.exec(before)?.[0].trim().toLowerCase().split(' ') ?? [];
    return words.some(word => SAYING.has(word));
}
