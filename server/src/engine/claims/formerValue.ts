/** What a value was before it changed: "from 61.20 to 64.05", "64.05, up from 61.20". */

import type { Claim } from './claim.ts';
import { remembered } from './remembered.ts';

export const isFormerValue: (claim: Claim) => boolean = remembered(({ figure, words, sentence }: Claim) => {
    if (!figure) return false;
    if (figure.movement === 'left') return true;
    const end = figure.start - sentence.start;
    return UP_FROM.test(words.slice(Math.max(0, end - REACH), end));
});

const UP_FROM = /\b(?:up|down) from (?:the |a |about |some )?$/;

/** In UTF-16 code units. */
const REACH = 30;
