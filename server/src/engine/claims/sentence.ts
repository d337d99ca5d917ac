/** A sentence, taken apart for the makers of claims. */

import type { Mention, Name, Quantity, TimeExpression } from '../recognisers/mention.ts';
import type { RecognisedPassage } from '../recognisers/recogniser.ts';
import { contains, type Span } from '../text/span.ts';
import { clausesOf } from './clauses.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence with what was found in it. All spans are local to its passage. */
export interface ReadSentence extends Span {
    readonly passage: RecognisedPassage;
    readonly words: readonly Word[];
    readonly clauses: readonly Span[];
    readonly names: readonly Name[];
    readonly times: readonly TimeExpression[];
    readonly figures: readonly Quantity[];
}

export function readSentence(passage: RecognisedPassage, sentence: Span): ReadSentence {
    const { start, end } = sentence;
    const mentions = passage.mentions.filter(mention => contains(sentence, mention));
    return {
        start,
        end,
        passage,
        words: wordsOf(passage.words.slice(start, end), start),
        clauses: clausesOf(passage.words, sentence),
        names: mentions.filter(isName),
        times: mentions.filter(isTime),
        figures: mentions.filter(isFigure),
    };
}

function isName(mention: Mention): mention is Name {
    return mention.kind === 'name';
}

function isTime(mention: Mention): mention is TimeExpression {
    return mention.kind === 'time';
}

function isFigure(mention: Mention): mention is Quantity {
    return mention.kind === 'figure';
}
