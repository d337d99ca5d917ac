/** Days of the proleptic Gregorian calendar as plain strings; arithmetic without `Date`, clock or time zone. */

/** A day as ISO 8601 writes it: `2024-03-14`. Days compare with `<` as strings (years 0001 to 9999). */
export type Day = string;

/** The days from `from` until before `until`: `{ from: '2024-03-01', until: '2024-04-01' }` is March 2024. */
export interface DayInterval {
    readonly from: Day;
    readonly until: Day;
}

/** A day of which the year is left open: "Monday, Oct. 14". */
export interface DayOfYear {
    /** 1 is January. */
    readonly month: number;
    readonly dayOfMonth: number;
    /** 1 is Monday; undefined where the words do not name it. */
    readonly weekday: number | undefined;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The same day if it exists in the calendar, else undefined: `2023-02-29` is no day. */
export function readDay(text: string): Day | undefined {
    const match = DAY.exec(text);
    if (!match) return undefined;
    return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * The days of a date that may be known in part only: `2024-03-14`, `2024-03`, `2024`; zeros stand for what is unknown
 * (`2024-03-00`), and a time of day after a `T` is passed over. Undefined for anything else.
 */
export function readDays(text: string): DayInterval | undefined {
    const [, year, month = '00', dayOfMonth = '00'] = DATE.exec(text) ?? [];
    if (year === undefined || (month === '00' && dayOfMonth !== '00')) return undefined;
    const from = dayOf(Number(year), Number(month) || 1, Number(dayOfMonth) || 1);
    if (from === undefined) return undefined;
    if (dayOfMonth !== '00') return intervalOfDay(from);
    const isWholeYear = month === '00' || month === '12';
    const until = isWholeYear ? dayOf(Number(year) + 1, 1, 1) : dayOf(Number(year), Number(month) + 1, 1);
    return { from, until: until ?? LAST };
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.,Z+-]{1,40})?)?)?$/;
/** There is no later day that can be written. */
const LAST = '9999-12-31';

/** Undefined when there is no such day. Months count from 1. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
    if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
    if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
    if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month))
        return undefined;
    return written(year, month, dayOfMonth);
}

export function daysInMonth(year: number, month: number): number {
    if (month === 2) return isLeapYear(year) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
export function dayNumber(day: Day): number {
    const known = numbers.get(day);
    if (known !== undefined) return known;
    const number = numberOf(partsOf(day));
    if (numbers.size >= MOST_NUMBERS) numbers.clear();
    numbers.set(day, number);
    return number;
}

/** Numbers found before: news tells of few days, and whoever compares two claims asks for them again and again. */
const numbers = new Map<Day, number>();
const MOST_NUMBERS = 10_000;

function numberOf({ year, month, dayOfMonth }: DayParts): number {
    const y = month <= 2 ? year - 1 : year;
    const era = Math.floor(y / 400);
    const yearOfEra = y - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayNumber` (civil_from_days). Clamped to the years 0001 to 9999. */
export function dayOfNumber(number: number): Day {
    const clamped = Math.min(Math.max(Math.trunc(number), -719162), 2932896);
    const z = clamped + 719468;
    const era = Math.floor(z / 146097);
    const dayOfEra = z - era * 146097;
    const yearOfEra = Math.floor(
        (dayOfEra -
            Math.floor(dayOfEra / 1460) +
            Math.floor(dayOfEra / 36524) -
            Math.floor(dayOfEra / 146096)) /
            365,
    );
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
    const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
    const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
}

export function plusDays(day: Day, days: number): Day {
    return dayOfNumber(dayNumber(day) + days);
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export function weekdayOf(day: Day): number {
    return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

interface DayParts {
    readonly year: number;
    readonly month: number;
    readonly dayOfMonth: number;
}

export function partsOf(day: Day): DayParts {
    return {
        year: Number(day.slice(0, 4)),
        month: Number(day.slice(5, 7)),
        dayOfMonth: Number(day.slice(8, 10)),
    };
}

export function lengthInDays(interval: DayInterval): number {
    return dayNumber(interval.until) - dayNumber(interval.from);
}

export function intervalOfDay(day: Day): DayInterval {
    return { from: day, until: plusDays(day, 1) };
}

export function intervalsMeet(a: DayInterval, b: DayInterval): boolean {
    return a.from < b.until && b.from < a.until;
}

function written(year: number, month: number, dayOfMonth: number): Day {
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
