/** Two sentences that date to two years what happened once, long ago: "opened its first shop in 1974", "whose story begins in 1989". */

import { type DayInterval, intervalsMeet, lengthInDays } from '../../../text/day.ts';
import { freeActorsOf } from '../deeds/actors.ts';
import { deedsOf, mayMeet, sharedThings } from '../deeds/deedsOf.ts';
import { areToldApart, isDated, likenessOf } from '../deeds/oneEvent.ts';
import { gapInDays } from '../sides/compareTimes.ts';
import { contradiction, daysIn } from '../sides/contradiction.ts';
import type { Rule } from '../sides/rule.ts';
import type { Side } from '../sides/side.ts';
import { datedApart } from './momentsApart.ts';

/** So much two sentences must share (see `likenessOf`). */
const ONE_DEED = 6;

export const compareYears: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared || !isDated(one) || !isDated(other)) return undefined;
    const [year, otherYear] = [yearOf(one), yearOf(other)];
    if (!year || !otherYear || intervalsMeet(year, otherYear) || !haveOneDeed(one, other)) return undefined;
    if (areToldApart(one, other) || likenessOf(one, other, kinship) < ONE_DEED) return undefined;
    // "Founded a mill in Tarn in 1974 and one in Velm in 1989": two names are two things.
    if (freeActorsOf(one, other).length > 0 && freeActorsOf(other, one).length > 0) return undefined;
    return contradiction(one, other, datedApart(year, otherYear), [
        daysIn(one, year),
        daysIn(other, otherYear),
    ]);
};

/** A year, or a season of it, long before the article; it tells no other. */
function yearOf({ claim, published }: Side): DayInterval | undefined {
    const { basis, days, isInferred } = claim.when;
    if (basis !== 'stated' || !days || isInferred || lengthInDays(days) < A_MONTH) return undefined;
    if (gapInDays(days, published?.days) < LONG_AGO || days.from > (published?.days.from ?? ''))
        return undefined;
    const dated = claim.times.filter(({ resolved }) => resolved?.days);
    return dated.length === 1 ? days : undefined;
}

const A_MONTH = 28;
const LONG_AGO = 400;

function haveOneDeed(one: Side, other: Side): boolean {
    if (!mayMeet(one, other)) return false;
    const answers = deedsOf(other);
    return deedsOf(one).some(
        deed =>
            DONE_ONCE.has(deed.kind.name) &&
            answers.some(
                answer =>
                    answer.kind === deed.kind &&
                    answer.isNegated === deed.isNegated &&
                    sharedThings(deed, answer, one, other) >= FEWEST_THINGS,
            ),
    );
}

const DONE_ONCE: ReadonlySet<string> = new Set(['found', 'steal', 'discover', 'author', 'dormant']);
const FEWEST_THINGS = 2;
