/** What a claim says, in a few words: its figure, else its day. */

import type { Claim } from '../../claims/claim.ts';
import type { Article } from '../corpus.ts';
import { dateInWords, figureInWords } from './wordedMentions.ts';

/** "more than 4,600 troops", "24 September 2023"; '' for what is told in words only. */
export function claimValueOf(article: Article | undefined, { block, figure, times }: Claim): string {
    const { words = '' } = article?.recognition.passages[block] ?? {};
    const time = times.find(({ resolved }) => resolved?.days !== undefined);
    if (figure) return figureInWords(words, figure);
    return time ? dateInWords(words, time) : '';
}
