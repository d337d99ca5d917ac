/** The days at which two figures hold, and how these lie to each other. */

import { earned } from '../../../recognisers/lexicon/en/measures.ts';
import { type DayInterval, dayNumber, lengthInDays } from '../../../text/day.ts';
import {
    compareTimes,
    gapInDays,
    isSingleDay,
    SAME_EVENT_DAYS,
    SAME_NEWS_DAYS,
    type TimeRelation,
} from '../sides/compareTimes.ts';
import type { Occasion } from '../sides/rule.ts';
import { isLevel, type Side } from '../sides/side.ts';
import type { FigurePair } from './figurePair.ts';

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
    const areSeasons = relation === 'meet' && areStated;
    const isStatedApart =
        areSeasons ||
        (isApart && (areStated || (isOneStated && gapInDays(a.days, b.days) > SAME_EVENT_DAYS)));
    const isInferred = a.isInferred || b.isInferred;
    const common = {
        isStatedApart,
        areOfTwoPeriods:
            (isApart && isOfPeriod(pair, one) && isOfPeriod(pair, other)) || areOfYearAndMonth(pair),
        // "86,000 homes at its peak" is of these days, though it is not told of which.
        isHistory: (isApart || relation === 'unknown') && isHistory(one) !== isHistory(other),
    };
    if (occasion.isShared && !isStatedApart)
        return { relation: 'same', days: a.days, otherDays: b.days, isInferred: false, ...common };
    const [days, otherDays] = [daysAt(pair, one), daysAt(pair, other)];
    return { relation: compareTimes(days, otherDays), days, otherDays, isInferred, ...common };
}

/** What is planned is planned on the day of the report; "so far this year" holds on it too. */
function daysAt({ one, other }: FigurePair, side: Side): DayInterval | undefined {
    const arePlans = one.claim.modality !== 'asserted' && other.claim.modality !== 'asserted';
    const { published, claim } = side;
    const rival = side === one ? other : one;
    if (isOfAnyDay(side, rival) || isOfNoDay(side, rival) || isOfPeriodReported(side, rival))
        return rival.claim.when.days;
    if (areOfOneNews(side, rival)) return published?.days;
    if (isSingleDay(published?.days) && (arePlans || isOngoing(side))) return published?.days;
    return claim.when.days;
}

/** Said on the eve, or on no day that is told, in the news of one day. */
function areOfOneNews(side: Side, rival: Side): boolean {
    const [a, b] = [side.claim.when, rival.claim.when];
    if (a.basis === 'stated' || b.basis === 'stated' || a.basis === 'unknown' || b.basis === 'unknown')
        return false;
    const [day, rivalDay] = [side.published?.days, rival.published?.days];
    if (!isSingleDay(day) || compareTimes(day, rivalDay) !== 'same') return false;
    return gapInDays(a.days, day) <= SAME_NEWS_DAYS && gapInDays(b.days, day) <= SAME_NEWS_DAYS;
}

/**
 * "Ninety-two miners were underground", told in news of the same day as "118 were underground on Wednesday": what was,
 * was when the other says.
 */
function isOfAnyDay(side: Side, rival: Side): boolean {
    const { claim, published } = side;
    if (claim.when.basis !== 'publication' || rival.claim.when.basis !== 'stated') return false;
    const isSameDay = compareTimes(published?.days, rival.published?.days) === 'same';
    if (!isSingleDay(published?.days) || (!isSameDay && isLevel(side.claim))) return false;
    const isRecent = gapInDays(published?.days, rival.claim.when.days) <= SAME_NEWS_DAYS;
    return (
        isRecent && isSingleDay(rival.claim.when.days) && PAST.test(claim.words) && !PRESENT.test(claim.words)
    );
}

/** "Must go to prison for four years", in news of the same day as "sentenced on Wednesday": no level, and so of no day of its own. */
function isOfNoDay(side: Side, rival: Side): boolean {
    const { claim, published } = side;
    if (claim.measure?.dimension !== 'time' || isLevel(side.claim) || PRESENT.test(claim.words)) return false;
    if (claim.when.basis !== 'publication' || rival.claim.when.basis !== 'stated') return false;
    const isSameDay = compareTimes(published?.days, rival.published?.days) === 'same';
    const gap = gapInDays(published?.days, rival.claim.when.days);
    return (
        isSameDay &&
        isSingleDay(published?.days) &&
        isSingleDay(rival.claim.when.days) &&
        gap <= SAME_NEWS_DAYS
    );
}

/**
 * "Operating profit of 212 million", in a report of the same days as "third-quarter operating profit fell to 221 million": what a
 * firm earned is of the period that is reported, not of the day of the report.
 */
function isOfPeriodReported({ claim, published }: Side, rival: Side): boolean {
    const { when } = rival.claim;
    if (claim.measure?.dimension !== 'money' || !earned.has(claim.measure.counted)) return false;
    if (claim.when.basis !== 'publication' || !isTold(when) || !when.days) return false;
    const day = published?.days;
    const length = lengthInDays(when.days);
    return (
        day !== undefined &&
        isSingleDay(day) &&
        length >= SHORTEST_PERIOD &&
        length <= LONGEST_QUARTER &&
        gapInDays(day, rival.published?.days) <= SAME_NEWS_DAYS &&
        when.days.until <= day.from &&
        dayNumber(day.from) - dayNumber(when.days.until) <= SAME_EVENT_DAYS
    );
}

/** "Third-quarter profit rose" is told of the quarter, though it is the day on which it was reported that counts elsewhere. */
function isTold({ basis }: Side['claim']['when']): boolean {
    return basis === 'stated' || basis === 'reported';
}

const LONGEST_QUARTER = 92;

const PAST =
    /\b(?:was|were|had|\p{Ll}{2,20}ed|fell|rose|hit|took|left|lost|won|cut|struck|blew|got|saw|went|drew|came|sank|broke)\b/u;
const PRESENT = /\b(?:is|are|has|have|now|currently|today)\b/;

/** Told of a stretch of days in which the report itself lies. */
function isOngoing({ claim: { when }, published }: Side): boolean {
    const day = published?.days;
    if (!day || !when.days || !isSingleDay(day) || isSingleDay(when.days)) return false;
    return when.days.from <= day.from && day.until <= when.days.until;
}

function isOfPeriod({ measure }: FigurePair, side: Side): boolean {
    const { when } = side.claim;
    if (!isTold(when) || when.days === undefined || lengthInDays(when.days) < SHORTEST_PERIOD) return false;
    if (when.basis === 'reported' && !earned.has(measure.counted)) return false;
    return measure.dimension !== 'count' || !isLevel(side.claim);
}

/** "3 percent this year", "3.3 percent in May": what holds on average over a year, and within one month of it or of another. */
function areOfYearAndMonth({ one, other, measure }: FigurePair): boolean {
    if (measure.dimension !== 'percentage') return false;
    const [length, otherLength] = [lengthOfPeriod(one), lengthOfPeriod(other)];
    return (
        Math.max(length, otherLength) >= SHORTEST_YEAR &&
        Math.min(length, otherLength) >= SHORTEST_PERIOD &&
        Math.min(length, otherLength) <= LONGEST_QUARTER
    );
}

/** In days; 0 where none is told. */
function lengthOfPeriod({ claim: { when } }: Side): number {
    return isTold(when) && when.days ? lengthInDays(when.days) : 0;
}

const SHORTEST_YEAR = 360;

function isHistory({ claim: { when }, published }: Side): boolean {
    if (!published || !when.days || when.basis === 'publication') return false;
    return dayNumber(published.days.from) - dayNumber(when.days.until) > HISTORY_DAYS;
}
