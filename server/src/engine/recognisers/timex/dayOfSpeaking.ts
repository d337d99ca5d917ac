/** When the words of a quotation were spoken, where the sentence around it tells. */

import { contains } from '../../text/span.ts';
import { SAYING } from '../lexicon/en/tense.ts';
import type { TimeExpression } from '../mention.ts';
import type { RecognisedPassage } from '../recogniser.ts';
import { sentenceAt } from './sentenceAt.ts';

/** "she said on", "told reporters late on", right before the time. */
const BESIDE = /(\p{L}{3,12})(?: \p{L}{2,12}){0,3} $/u;
const REACH = 48;

/**
 * The time outside the quotation that a verb of speech dates: "“We vote tomorrow,” she said on Monday". Undefined for a
 * time that stands in no quotation, and where nothing tells.
 */
export function timeOfSpeaking(time: TimeExpression, passage: RecognisedPassage): TimeExpression | undefined {
    const { quotations, mentions, words } = passage;
    const quotation = quotations.find(each => contains(each, time));
    if (!quotation) return undefined;
    for (const each of mentions) {
        if (each.kind !== 'time' || each.type !== 'DATE' || quotations.some(other => contains(other, each)))
            continue;
        const sentence = sentenceAt(passage, each);
        if (sentence.start > quotation.end || sentence.end < quotation.start) continue;
        if (isSaidThen(words.slice(Math.max(sentence.start, each.start - REACH), each.start))) return each;
    }
    return undefined;
}

function isSaidThen(before: string): boolean {
    const words = BESIDE.exec(before)?.[0].trim().toLowerCase().split(' ') ?? [];
    return words.some(word => SAYING.has(word));
}
