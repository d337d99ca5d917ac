/** Two sentences that date to two years what happened once, long ago: "opened its first shop in 1974", "whose story begins in 1989". */

import { type DayInterval, intervalsMeet, lengthInDays } from '../../../text/day.ts';
import { freeActorsOf } from '../deeds/actors.ts';
import { daysBeside } from '../deeds/daysBeside.ts';
import { isVerb } from '../deeds/deedParts.ts';
import { type Deed, deedsOf, mayMeet, sharedThings } from '../deeds/deedsOf.ts';
import { areToldApart, isDated, likenessOf } from '../deeds/oneEvent.ts';
import { gapInDays } from '../sides/compareTimes.ts';
import { contradiction, daysIn } from '../sides/contradiction.ts';
import type { Rule } from '../sides/rule.ts';
import type { Side } from '../sides/side.ts';
import { datedApart } from './momentsApart.ts';

/** So much two sentences must share (see `likenessOf`); more where the deeds have one thing in common alone. */
const ONE_DEED = 6;
const SURELY_ONE_DEED = 7;

export const compareYears: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared || !isDated(one) || !isDated(other) || !mayMeet(one, other)) return undefined;
    const apart = deedApart(one, other);
    if (!apart || areToldApart(one, other)) return undefined;
    const { year, otherYear, things } = apart;
    if (likenessOf(one, other, kinship) < (things < FEWEST_THINGS ? SURELY_ONE_DEED : ONE_DEED))
        return undefined;
    // "Founded a mill in Tarn in 1974 and one in Velm in 1989": two names are two things.
    if (freeActorsOf(one, other).length > 0 && freeActorsOf(other, one).length > 0) return undefined;
    return contradiction(one, other, datedApart(year, otherYear), [
        daysIn(one, year),
        daysIn(other, otherYear),
    ]);
};

interface DeedApart {
    readonly year: DayInterval;
    readonly otherYear: DayInterval;
    /** How many stems the words around the two deeds share. */
    readonly things: number;
}

/** A deed that is done once, which the two sentences date to two years. */
function deedApart(one: Side, other: Side): DeedApart | undefined {
    const answers = deedsOf(other);
    for (const deed of deedsOf(one)) {
        // "The creamery building" tells of no building.
        if (!DONE_ONCE.has(deed.kind.name) || !isVerb(deed, one)) continue;
        const year = yearOf(deed, one);
        if (!year) continue;
        for (const answer of answers) {
            if (answer.kind !== deed.kind || answer.isNegated !== deed.isNegated || !isVerb(answer, other))
                continue;
            const otherYear = yearOf(answer, other);
            const things = sharedThings(deed, answer, one, other);
            if (otherYear && things > 0 && areOfTwoYears(year, otherYear)) return { year, otherYear, things };
        }
    }
    return undefined;
}

/** Days of one year are compared as days. */
function areOfTwoYears(one: DayInterval, other: DayInterval): boolean {
    if (intervalsMeet(one, other)) return false;
    const isLong = lengthInDays(one) >= A_MONTH && lengthInDays(other) >= A_MONTH;
    return isLong || one.from.slice(0, 4) !== other.from.slice(0, 4);
}

/** Long before the article, right beside the deed; or else the one day, season or year that the sentence tells. */
function yearOf(deed: Deed, side: Side): DayInterval | undefined {
    const { claim, published } = side;
    const beside = daysBeside(deed, side);
    const told = claim.times.flatMap(({ resolved }) => resolved?.days ?? []);
    const [days, ...more] = beside.length > 0 ? beside : told;
    if (!days || more.length > 0 || claim.when.isInferred) return undefined;
    const isLongAgo =
        gapInDays(days, published?.days) >= LONG_AGO && days.from <= (published?.days.from ?? '');
    return isLongAgo ? days : undefined;
}

const A_MONTH = 28;
const LONG_AGO = 400;

const DONE_ONCE: ReadonlySet<string> = new Set([
    'found',
    'steal',
    'discover',
    'author',
    'dormant',
    'launch',
    'set up',
    'open',
]);
const FEWEST_THINGS = 2;
