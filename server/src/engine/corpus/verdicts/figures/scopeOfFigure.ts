/** Of what a figure is told, where the words around it say so: a mark on a scale, another country, what there was until then. */

import type { Claim } from '../../../claims/claim.ts';
import { remembered, rememberedOfWords } from '../../../claims/remembered.ts';
import { stemOf, wordsOf } from '../../../claims/words.ts';
import { marksOfScales } from '../../../recognisers/lexicon/en/changing.ts';
import type { FigurePair } from './figurePair.ts';

/** "Its flood stage there is 4.2 metres": what is measured may lie above it or below. */
export const isOfMark = remembered(({ figure, words, sentence }: Claim): boolean => {
    if (!figure) return false;
    return marksOfScales.test(words.slice(0, figure.start - sentence.start));
});

/** "In neighbouring Tarvia the same storm killed three". */
export const isOfElsewhere = rememberedOfWords(words => OF_ELSEWHERE.test(words));

const OF_ELSEWHERE =
    /^(?:(?:In|Across|Over in) (?:the )?neighbou?ring (?:[\p{Ll}-]{2,14} )?(?=\p{Lu})|Across the border\b|Elsewhere in (?=\p{Lu}))/u;

/** "38 posts so far this year": no more than what there was until then. */
export const isSoFar = rememberedOfWords(words => SO_FAR.test(words));

const SO_FAR = /\b(?:so far|to date|thus far|until now|up to now)\b/i;

/** "21 million more than its budget", "12 million less than last year": differences from two things. */
export function areFromTwoThings({ one, other, a, b }: FigurePair): boolean {
    if (a.change === undefined || b.change === undefined) return false;
    const [from, otherFrom] = [baselineOf(one.claim), baselineOf(other.claim)];
    return from.length > 0 && otherFrom.length > 0 && !from.some(word => otherFrom.includes(word));
}

const baselineOf = remembered(({ figure, words, sentence }: Claim): readonly string[] => {
    if (!figure) return [];
    const [, baseline] = THAN.exec(words.slice(figure.end - sentence.start)) ?? [];
    return wordsOf(baseline ?? '').flatMap(({ folded }) => {
        if (DETERMINER.test(folded)) return [];
        return OF_PLAN.test(folded) ? 'plan' : (stemOf(folded) ?? folded);
    });
});

/** "More than planned", "more than its budget": from one thing. */
const OF_PLAN = /^(?:plan|budget|expect|forecast|estimat|project|anticipat|foreseen|intended)/;

const DETERMINER = /^(?:the|a|an|its|his|her|their|of|in)$/;
const THAN = /^(?: (?:more|less|fewer|higher|lower|above|below))? than ((?:[\p{L}’'-]{1,20} ?){1,3})/u;

/** "By seven votes to two", "by 6 votes to 4": of another day, and so on something else. */
export const isOfDivision = rememberedOfWords(words => DIVISION.test(words));

const DIVISION =
    /\bby (?:\p{Ll}{3,9}|\d{1,4}) votes to (?:\p{Ll}{3,9}|\d{1,4})\b|\bby \d{1,4}(?:-| to )\d{1,4}\b(?! ?(?:%|\p{L}|\.\d))/u;
