/** What two sentences date by a month or a year, each beside the words that tell it: a founding, a picture, a ship's building. */

import { type Claim, inSentence } from '../../../claims/claim.ts';
import { type DayInterval, intervalsMeet, lengthInDays } from '../../../text/day.ts';
import type { Span } from '../../../text/span.ts';
import { compareTimes } from '../sides/compareTimes.ts';
import { contradiction } from '../sides/contradiction.ts';
import type { Judged } from '../sides/crossReference.ts';
import type { Side } from '../sides/side.ts';
import { datedAlike, datedApart } from './momentsApart.ts';

export interface Dated {
    readonly days: DayInterval;
    /** Where the time is told, in the words of the sentence. */
    readonly point: Span;
}

/** In the order of the text. A day is mostly that of something else: of a reopening, of a test. */
export function longTimesIn(claim: Claim): readonly Dated[] {
    return claim.times.flatMap(time => {
        const { resolved } = time;
        return resolved?.days && resolved.basis.kind === 'stated' && lengthInDays(resolved.days) >= A_MONTH
            ? [{ days: resolved.days, point: inSentence(claim, time) }]
            : [];
    });
}

const A_MONTH = 28;

/** Of one and the same fact. */
export function compareDated(one: Side, other: Side, dated: Dated, rival: Dated): Judged | undefined {
    if (!intervalsMeet(dated.days, rival.days))
        return contradiction(one, other, datedApart(dated.days, rival.days), [dated.point, rival.point]);
    // What else the two tell is compared by their figures.
    const isAlike =
        compareTimes(dated.days, rival.days) === 'same' && !one.claim.figure && !other.claim.figure;
    return isAlike ? datedAlike(dated.days) : undefined;
}
