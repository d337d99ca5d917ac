/** The days that a sentence tells right beside a deed. */

import type { DayInterval } from '../../../text/day.ts';
import type { Side } from '../sides/side.ts';
import type { Deed } from './deedsOf.ts';

/** The days that stand within a few words of the verb, where neither another day nor another statement begins between them. */
export function daysBeside(deed: Deed, { claim }: Side): readonly DayInterval[] {
    const dated = claim.times.flatMap(({ start, end, resolved }) =>
        resolved?.days
            ? { start: start - claim.sentence.start, end: end - claim.sentence.start, days: resolved.days }
            : [],
    );
    return dated.flatMap(({ start, end, days }) => {
        // "Jailed on Wednesday for": the day may stand inside.
        if (start < deed.end && end > deed.start) return days;
        const [from, until] = start >= deed.end ? [deed.end, start] : [end, deed.start];
        const between = claim.words.slice(from, until);
        // "On Friday | at 22:40" are one, and "next year's budget" is what was passed on Tuesday.
        const isNext = !dated.some(
            other =>
                other.start >= from &&
                other.end <= until &&
                Math.max(start - other.end, other.start - end) > JOINED &&
                !/^['’]s? /.test(claim.words.slice(other.end, other.end + 3)),
        );
        return isNext && between.length <= BESIDE && !BEGINS_ANOTHER.test(between) ? days : [];
    });
}

/** "On Wednesday, three days after it sacked him". */
const BEGINS_ANOTHER = /[;“”]|\b(?:after|before|when|while|who|whose|which|where|since|until|because)\b/i;

/** In characters. */
const BESIDE = 60;
/** Of "at", "on", "in" with its spaces. */
const JOINED = 5;
