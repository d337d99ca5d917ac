/** Days of the Julian calendar, which much of Europe kept until 1752, 1918 or 1923: "1 March 1917 (O.S.)". */

import { type Day, partsOf, plusDays } from './day.ts';

/** The same day in the calendar of today: "1917-03-01" is 14 March. */
export function gregorianDay(julian: Day): Day {
    const { year, month } = partsOf(julian);
    const century = Math.floor((month <= 2 ? year - 1 : year) / 100);
    return plusDays(julian, century - Math.floor(century / 4) - 2);
}

/** Whether the words right before or behind a date, up to its neighbours, say that it is of the old calendar. */
export function isOldStyle(before: string, behind: string): boolean {
    if (MARK_BEFORE.test(before.slice(-REACH))) return true;
    // "14 March (O.S. 1 March)": the mark belongs to what follows.
    return MARK_BEHIND.test(behind.slice(0, REACH)) && !MARK_BEFORE.test(behind.slice(-REACH));
}

const REACH = 40;
const MARK_BEFORE = /(?:^|[\s([])(?:O\.\s?S\.|OS|[Oo]ld [Ss]tyle):?\s$/;
const MARK_BEHIND =
    /^,?\s?[([]?(?:(?:O\.\s?S\.|OS\b|[Oo]ld [Ss]tyle\b|Julian\b)|(?:by|in|according to) the (?:[Oo]ld|Julian) (?:[Cc]alendar|[Ss]tyle)\b)/;
