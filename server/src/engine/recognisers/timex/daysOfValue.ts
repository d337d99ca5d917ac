/** The days that a TIMEX3 value of type DATE or TIME covers. */

import {
    type DayInterval,
    dayNumber,
    dayOf,
    dayOfNumber,
    intervalOfDay,
    plusDays,
    weekdayOf,
} from '../../text/day.ts';

const VALUE =
    /^(\d{2,4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})(-WE)?|(Q[1-4]|H[12]|SP|SU|FA|WI)))?(?:T.{1,20})?$/;

/** First month and length in months of a part of a year; the winter of a year is the one that begins in it. */
const PARTS: Readonly<Record<string, readonly [month: number, months: number]>> = {
    Q1: [1, 3],
    Q2: [4, 3],
    Q3: [7, 3],
    Q4: [10, 3],
    H1: [1, 6],
    H2: [7, 6],
    SP: [3, 3],
    SU: [6, 3],
    FA: [9, 3],
    WI: [12, 3],
};

/** Undefined for durations, sets, references such as PRESENT_REF, and for values with an X. */
export function daysOfValue(value: string): DayInterval | undefined {
    const match = VALUE.exec(value);
    if (!match) return undefined;
    const [, digits = '', month, dayOfMonth, week, weekend, part] = match;
    const year = Number(digits);
    if (digits.length < 4) {
        const size = digits.length === 3 ? 10 : 100;
        return month === undefined && week === undefined && part === undefined
            ? years(year * size, size)
            : undefined;
    }
    if (week !== undefined) return weekDays(year, Number(week), weekend !== undefined);
    const range = part === undefined ? undefined : PARTS[part];
    if (range) return months(year, range[0], range[1]);
    if (month === undefined) return years(year, 1);
    if (dayOfMonth === undefined) return months(year, Number(month), 1);
    const day = dayOf(year, Number(month), Number(dayOfMonth));
    return day === undefined ? undefined : intervalOfDay(day);
}

function years(year: number, count: number): DayInterval | undefined {
    return months(year, 1, 12 * count);
}

function months(year: number, month: number, count: number): DayInterval | undefined {
    const last = year * 12 + month - 1 + count;
    const from = dayOf(year, month, 1);
    const until = dayOf(Math.floor(last / 12), (last % 12) + 1, 1);
    return from === undefined || until === undefined ? undefined : { from, until };
}

/** ISO 8601: week 1 is the one with 4 January. */
function weekDays(year: number, week: number, isWeekend: boolean): DayInterval | undefined {
    const fourth = dayOf(year, 1, 4);
    if (fourth === undefined || week < 1 || week > 53) return undefined;
    const monday = dayOfNumber(dayNumber(fourth) - weekdayOf(fourth) + 1 + 7 * (week - 1));
    return isWeekend
        ? { from: plusDays(monday, 5), until: plusDays(monday, 7) }
        : { from: monday, until: plusDays(monday, 7) };
}
