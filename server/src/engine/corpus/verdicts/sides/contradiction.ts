/** The verdict on two claims that cannot both hold. */

import type { DayInterval } from '../../../text/day.ts';
import type { Span } from '../../../text/span.ts';
import type { Judged, Points } from './crossReference.ts';
import type { Side } from './side.ts';
import { areParties } from './speakers.ts';

/** Speakers who contradict each other are a dispute, not an error of the sources. */
export function contradiction(one: Side, other: Side, reason: string, points: Points): Judged {
    const verdict = areParties(one, other) ? 'disputed' : 'conflicts';
    return { verdict, direction: undefined, reason, points };
}

/** Where they stand first in the sentence. */
export function wordsIn({ claim }: Side, words: string): Span | undefined {
    const start = claim.words.indexOf(words);
    return start < 0 ? undefined : { start, end: start + words.length };
}

/** Where the sentence tells a day that lies in these: offsets in its words. */
export function daysIn({ claim }: Side, { from, until }: DayInterval): Span | undefined {
    const { times, sentence } = claim;
    const time = times.find(({ resolved }) => {
        const days = resolved?.days;
        return days !== undefined && from <= days.from && days.until <= until;
    });
    return time && { start: time.start - sentence.start, end: time.end - sentence.start };
}
