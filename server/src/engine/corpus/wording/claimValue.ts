/** What a claim says, in a few words: what it was compared by, its figure, or its day. */

import type { Claim } from '../../claims/claim.ts';
import { pointIn } from '../claimPoint.ts';
import type { Article } from '../corpus.ts';
import { dateInWords, figureInWords } from './wordedMentions.ts';

/** "more than 4,600 troops", "24 September 2023", "Hanna Brekke"; '' for what is told in words only. */
export function claimValueOf(article: Article | undefined, claim: Claim): string {
    const { block, figure, times } = claim;
    const { words = '' } = article?.recognition.passages[block] ?? {};
    if (figure) return figureInWords(words, figure);
    const point = pointIn(claim);
    if (!point) return '';
    const day = times.find(({ start, type }) => start === point.start && type === 'DATE');
    if (day) return dateInWords(words, day);
    const told = words.slice(point.start, point.end);
    return PRONOUN.test(told) ? '' : told;
}

/** Who it is stands elsewhere. */
const PRONOUN = /^(?:he|she|it|they|we|i|him|her|them|us)$/i;
