/** How the days of two claims lie to each other. */

import * as l10n from '@vscode/l10n';
import { type DayInterval, dayNumber, intervalsMeet, lengthInDays } from '../../../text/day.ts';

/**
 * `same`: the same single day, or exactly the same stretch of days. `before`, `after`: apart, the first earlier or later.
 * `within`, `around`: one lies in the other. `meet`: they share some days. `unknown`: one of them is not known.
 */
export type TimeRelation = 'same' | 'before' | 'after' | 'within' | 'around' | 'meet' | 'unknown';

export function compareTimes(one: DayInterval | undefined, other: DayInterval | undefined): TimeRelation {
    if (!one || !other) return 'unknown';
    if (one.from === other.from && one.until === other.until) return 'same';
    if (!intervalsMeet(one, other)) return one.from < other.from ? 'before' : 'after';
    if (one.from >= other.from && one.until <= other.until) return 'within';
    if (other.from >= one.from && other.until <= one.until) return 'around';
    return 'meet';
}

export function isSingleDay(days: DayInterval | undefined): boolean {
    return days !== undefined && lengthInDays(days) === 1;
}

/** In days. */
export const LONGEST_MONTH = 31;

/** In days: reports of one event appear within so few of each other; those further apart may be of two. */
export const SAME_NEWS_DAYS = 3;

/** In days: what changes slowly, or was counted once, is hardly another number within so few. */
export const FEW_DAYS = 10;

/** In days: what lies further apart, and is of no day that both tell, is not one event. */
export const SAME_EVENT_DAYS = 60;

/** Days between the first days of both; 0 when one is not known. */
export function gapInDays(one: DayInterval | undefined, other: DayInterval | undefined): number {
    return one && other ? Math.abs(dayNumber(one.from) - dayNumber(other.from)) : 0;
}

/** From the last day of the earlier one to the first of the later one. */
function daysBetween(one: DayInterval, other: DayInterval): number {
    const [earlier, later] = one.from < other.from ? [one, other] : [other, one];
    return Math.max(0, dayNumber(later.from) - dayNumber(earlier.until) + 1);
}

/**
 * The time between two stretches of days, in words: "2 days", "5 months". From one year to another it is counted from
 * beginning to beginning; from a year to a day of the next, from the end of the year.
 */
export function gapInWords(one: DayInterval, other: DayInterval): string {
    // Months and years are not all of one length.
    const isOfOneLength = Math.abs(lengthInDays(one) - lengthInDays(other)) <= 3;
    const days = isOfOneLength ? gapInDays(one, other) : daysBetween(one, other);
    if (days === 1) return l10n.t('1 day');
    if (days < 45) return l10n.t('{0} days', days);
    const months = Math.round(days / 30.44);
    if (months < 24) return l10n.t('{0} months', months);
    return l10n.t('{0} years', Math.round(days / 365.25));
}
