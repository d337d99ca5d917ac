/** The days at which two figures hold, and how these lie to each other. */

import { wordsOf } from '../claims/words.ts';
import { levelVerbs } from '../recognisers/lexicon/en/events.ts';
import { type DayInterval, dayNumber, lengthInDays } from '../text/day.ts';
import type { Occasion } from './compareClaims.ts';
import { compareTimes, gapInDays, isSingleDay, type TimeRelation } from './compareTimes.ts';
import type { FigurePair } from './figurePair.ts';
import type { Side } from './side.ts';

export interface FigureTimes {
    /** Of the first figure to the other, by the days at which they hold. */
    readonly relation: TimeRelation;
    readonly days: DayInterval | undefined;
    readonly otherDays: DayInterval | undefined;
    /** The days of what happened are told, and they share none. */
    readonly isStatedApart: boolean;
    /** Each is of a month, a year, a season of its own: a later one does not update an earlier one. */
    readonly areOfTwoPeriods: boolean;
    /** One tells of the present, the other of what was long ago. */
    readonly isHistory: boolean;
    readonly isInferred: boolean;
}

/** Further apart than this, an event that is told with its day and one that is told without are two. */
const SAME_NEWS_DAYS = 60;

/** A month or longer. */
const SHORTEST_PERIOD = 28;

/** What an article tells of a day longer ago than this is history to it. */
const HISTORY_DAYS = 540;

export function timesOf(pair: FigurePair, occasion: Occasion): FigureTimes {
    const { one, other } = pair;
    const [a, b] = [one.claim.when, other.claim.when];
    const relation = compareTimes(a.days, b.days);
    const isApart = relation === 'before' || relation === 'after';
    const areStated = a.basis === 'stated' && b.basis === 'stated';
    const isOneStated = a.basis === 'stated' || b.basis === 'stated';
    // Two seasons share a year, and are two; a year and the week in which an article counts are not.
    const areSeasons = relation === 'meet' && areStated && !isOngoing(one) && !isOngoing(other);
    const isStatedApart =
        areSeasons || (isApart && (areStated || (isOneStated && gapInDays(a.days, b.days) > SAME_NEWS_DAYS)));
    const isInferred = a.isInferred || b.isInferred;
    const common = {
        isStatedApart,
        areOfTwoPeriods: isApart && isOfPeriod(pair, one) && isOfPeriod(pair, other),
        isHistory: isApart && isHistory(one) !== isHistory(other),
    };
    if (occasion.isShared && !isStatedApart)
        return { ...common, relation: 'same', days: a.days, otherDays: b.days, isInferred: false };
    const [days, otherDays] = [daysAt(pair, one), daysAt(pair, other)];
    return { ...common, relation: compareTimes(days, otherDays), days, otherDays, isInferred };
}

/** What is planned is planned on the day of the report; "so far this year" holds on it too. */
function daysAt({ one, other }: FigurePair, side: Side): DayInterval | undefined {
    const arePlans = one.claim.modality !== 'asserted' && other.claim.modality !== 'asserted';
    const { published, claim } = side;
    if (isSingleDay(published?.days) && (arePlans || isOngoing(side))) return published?.days;
    return claim.when.days;
}

/** Told of a stretch of days in which the report itself lies. */
function isOngoing({ claim: { when }, published }: Side): boolean {
    const day = published?.days;
    if (!day || !when.days || !isSingleDay(day) || isSingleDay(when.days)) return false;
    return when.days.from <= day.from && day.until <= when.days.until;
}

function isOfPeriod({ measure }: FigurePair, side: Side): boolean {
    const { when } = side.claim;
    if (when.basis !== 'stated' || when.days === undefined || lengthInDays(when.days) < SHORTEST_PERIOD) return false;
    return measure.dimension !== 'count' || !isLevel(side);
}

function isHistory({ claim: { when }, published }: Side): boolean {
    if (!published || !when.days || when.basis === 'publication') return false;
    return dayNumber(published.days.from) - dayNumber(when.days.until) > HISTORY_DAYS;
}

/** "Has 4,700 troops": the last verb before the figure tells how many there are at a time. */
export function isLevel({ claim: { figure, words, sentence } }: Side): boolean {
    const before = wordsOf(words.slice(0, (figure?.start ?? sentence.start) - sentence.start));
    return before.slice(-REACH_OF_LEVEL).some(({ folded }) => levelVerbs.has(folded));
}

const REACH_OF_LEVEL = 3;
