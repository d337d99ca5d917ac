/** Days as front matter, date lines and datelines write them. */

import { type Day, type DayOfYear, dayOf } from './day.ts';
import { MONTHS, WEEKDAYS } from './lexicon/days.ts';
import type { Span } from './span.ts';

/** A day in words. `day` is undefined when the words leave the year open: "March 4", "Monday". */
export interface WrittenDay extends Span {
    readonly day: Day | undefined;
    /** Defined when the words tell all but the year. */
    readonly dayOfYear: DayOfYear | undefined;
}

/**
 * The day that the words from `from` on begin with: "2024-03-14T09:30:00+01:00", "Thursday, 14 March 2024", "Mar. 14".
 * A time of day after it is not part of it, and moves it into no other time zone. Undefined when there is none.
 */
export function writtenDayAt(words: string, from: number): WrittenDay | undefined {
    const text = words.slice(from, from + LONGEST);
    for (const read of [isoDay, numericDay, dayMonthYear, monthDayYear, weekday]) {
        const found = read(text);
        if (found) {
            const { length, day, dayOfYear } = found;
            return { start: from, end: from + length, day, dayOfYear };
        }
    }
    return undefined;
}

/** The day of a whole field, as "14 March 2024" or an ISO date-time; undefined when it is no full day. */
export function dayOfField(words: string): Day | undefined {
    const value = words.trim();
    const found = writtenDayAt(value, 0);
    return found?.day !== undefined && TIME_OF_DAY.test(value.slice(found.end, found.end + LONGEST))
        ? found.day
        : undefined;
}

const LONGEST = 60;

/** What may follow a day: nothing, or a time of day with its zone. */
const TIME_OF_DAY =
    /^(?:,? ?(?:T|at |–|-|\|)? ?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d{1,9})?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}|\(?[A-Z]{2,5}\)?))?)?$/i;

interface Found {
    readonly length: number;
    readonly day: Day | undefined;
    readonly dayOfYear?: DayOfYear | undefined;
}

function isoDay(text: string): Found | undefined {
    const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
    if (!match) return undefined;
    const day = dayOf(Number(match[1]), Number(match[3]), Number(match[4]));
    return day === undefined ? undefined : { length: match[0].length, day };
}

/** "14.3.2024", "14/3/24": with full stops the day comes first; with strokes nobody knows, unless one of the two is no month. */
function numericDay(text: string): Found | undefined {
    const match = NUMERIC.exec(text);
    if (!match) return undefined;
    const [first, second] = [Number(match[1]), Number(match[3])];
    const year = yearOf(match[4]);
    const days = [
        dayOf(year, second, first),
        ...(match[2] === '.' ? [] : [dayOf(year, first, second)]),
    ].filter(day => day !== undefined);
    const [day, other = day] = days;
    return day === undefined ? undefined : { length: match[0].length, day: day === other ? day : undefined };
}

/** The day that "3/4/2024" is where people write the day before the month; undefined where no such day begins. */
export function dayBeforeMonthAt(words: string, from: number): WrittenDay | undefined {
    const match = NUMERIC.exec(words.slice(from, from + LONGEST));
    if (!match) return undefined;
    const day = dayOf(yearOf(match[4]), Number(match[3]), Number(match[1]));
    return day === undefined
        ? undefined
        : { start: from, end: from + match[0].length, day, dayOfYear: undefined };
}

/** Two digits are a year between full stops or strokes; between hyphens they may as well be a telephone number. */
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}(?!\d)|(?<=[./])\d{2}(?![\d./-]?\d))/;
/** As in the text itself: see `yearOf` of the recognisers. */
const FIRST_OF_LAST_CENTURY = 40;

function yearOf(digits = ''): number {
    const year = Number(digits);
    return digits.length === 2 ? year + (year < FIRST_OF_LAST_CENTURY ? 2000 : 1900) : year;
}

const WEEKDAY = String.raw`(?:(\p{L}{3,9})\.?,? {1,2})?`;
const YEAR = String.raw`(?:(?:,? {1,2}|-)(\d{4})(?![\d\p{L}]))?`;
const ORDINAL = '(?:st|nd|rd|th|ST|ND|RD|TH)?';
const DAY_MONTH_YEAR = new RegExp(
    String.raw`^${WEEKDAY}(\d{1,2})${ORDINAL}(?:(?: of)? {1,2}|-)(\p{L}{3,9})(?!\p{L})\.?${YEAR}`,
    'u',
);
const MONTH_DAY_YEAR = new RegExp(
    String.raw`^${WEEKDAY}(\p{L}{3,9})\.? {1,2}(\d{1,2})(?!\d)${ORDINAL}${YEAR}`,
    'u',
);

function dayMonthYear(text: string): Found | undefined {
    const match = DAY_MONTH_YEAR.exec(text);
    return match ? written(match[0], match[1], match[4], match[3], match[2]) : undefined;
}

function monthDayYear(text: string): Found | undefined {
    const match = MONTH_DAY_YEAR.exec(text);
    return match ? written(match[0], match[1], match[4], match[2], match[3]) : undefined;
}

function weekday(text: string): Found | undefined {
    const match = /^\p{L}{3,9}(?!\p{L})\.?/u.exec(text);
    if (!match || !isWeekday(match[0].replace('.', ''))) return undefined;
    return { length: match[0].length, day: undefined };
}

function written(
    words: string,
    weekdayName: string | undefined,
    year: string | undefined,
    monthName: string | undefined,
    dayOfMonth: string | undefined,
): Found | undefined {
    if (weekdayName !== undefined && !isWeekday(weekdayName)) return undefined;
    const month = MONTHS.get((monthName ?? '').toLowerCase());
    if (month === undefined) return undefined;
    // A leap year, so that "29 February" is a day of some year.
    const day = dayOf(Number(year ?? 2000), month, Number(dayOfMonth));
    if (day === undefined) return undefined;
    if (year !== undefined) return { length: words.length, day };
    const weekday = WEEKDAYS.get((weekdayName ?? '').toLowerCase());
    return {
        length: words.length,
        day: undefined,
        dayOfYear: { month, dayOfMonth: Number(dayOfMonth), weekday },
    };
}

function isWeekday(name: string): boolean {
    return WEEKDAYS.has(name.toLowerCase());
}
