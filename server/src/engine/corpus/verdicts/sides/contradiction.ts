/** The verdict on two claims that cannot both hold. */

import { inSentence } from '../../../claims/claim.ts';
import type { DayInterval } from '../../../text/day.ts';
import type { Span } from '../../../text/span.ts';
import type { Judged, Points } from './crossReference.ts';
import type { Side } from './side.ts';
import { areParties } from './speakers.ts';

/** Speakers who contradict each other are a dispute, not an error of the sources. */
export function contradiction(one: Side, other: Side, reason: string, points?: Points): Judged {
    const verdict = areParties(one, other) ? 'disputed' : 'conflicts';
    return { verdict, direction: undefined, reason, points };
}

/** Where they stand first in the sentence, as words of their own: no "fire" in "firehouse". */
export function wordsIn({ claim }: Side, words: string): Span | undefined {
    for (let start = claim.words.indexOf(words); start >= 0; start = claim.words.indexOf(words, start + 1)) {
        const end = start + words.length;
        if (!isInside(claim.words, start) && !isInside(claim.words, end)) return { start, end };
    }
    return undefined;
}

/** Of a word or a number. */
function isInside(words: string, at: number): boolean {
    return /^[\p{L}\d]{2}$/u.test(words.slice(Math.max(0, at - 1), at + 1));
}

/** Where the sentence tells a day that lies in these: offsets in its words. */
export function daysIn({ claim }: Side, { from, until }: DayInterval): Span | undefined {
    const time = claim.times.find(({ resolved }) => {
        const days = resolved?.days;
        return days !== undefined && from <= days.from && days.until <= until;
    });
    return time && inSentence(claim, time);
}
