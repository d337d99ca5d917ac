/** TIMEX3 values (ISO-TimeML): how dates, durations and parts of them are written; X for what is not known. */

import { type Day, dayNumber, dayOfNumber, daysInMonth, partsOf, weekdayOf } from '../../text/day.ts';
import type { CalendarUnit } from '../mention.ts';

export interface DateParts {
    readonly year?: number | undefined;
    readonly month?: number | undefined;
    readonly dayOfMonth?: number | undefined;
}

/** `2024-03-14`, `XXXX-03`, `2024`. Undefined when there is no such day. */
export function dateValue({ year, month, dayOfMonth }: DateParts): string | undefined {
    if (dayOfMonth !== undefined && (dayOfMonth < 1 || dayOfMonth > longestMonth(year, month)))
        return undefined;
    const y = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
    if (month === undefined) return dayOfMonth === undefined ? y : `${y}-XX-${twoDigits(dayOfMonth)}`;
    const m = `${y}-${twoDigits(month)}`;
    return dayOfMonth === undefined ? m : `${m}-${twoDigits(dayOfMonth)}`;
}

function longestMonth(year: number | undefined, month: number | undefined): number {
    return month === undefined ? 31 : daysInMonth(year ?? 2000, month);
}

export function twoDigits(number: number): string {
    return String(number).padStart(2, '0');
}

const DATE_UNITS: Readonly<Record<string, readonly [code: string, size: number]>> = {
    day: ['D', 1],
    night: ['D', 1],
    week: ['W', 1],
    weekend: ['WE', 1],
    fortnight: ['W', 2],
    month: ['M', 1],
    semester: ['M', 6],
    quarter: ['Q', 1],
    year: ['Y', 1],
    decade: ['Y', 10],
    century: ['Y', 100],
    millennium: ['Y', 1000],
};

const CLOCK_UNITS: Readonly<Record<string, string>> = { hour: 'H', minute: 'M', second: 'S' };

const HALVES: Readonly<Record<string, string>> = { year: '6M', day: 'T12H', hour: '30M', minute: '30S' };

/** `P3Y`, `PT90M`, `P2Y6M`, `PXD`. The number may be 'X'. Undefined for a unit that is not known. */
export function durationValue(number: number | 'X', unit: string): string | undefined {
    const clock = CLOCK_UNITS[unit];
    const half = typeof number === 'number' && number % 1 === 0.5 ? HALVES[unit] : undefined;
    if (half !== undefined && typeof number === 'number') {
        const whole = Math.floor(number);
        const code = clock ?? DATE_UNITS[unit]?.[0];
        if (whole === 0) return clock ? `PT${half}` : `P${half}`;
        return clock ? `PT${whole}${code}${half}` : `P${whole}${code}${half}`;
    }
    if (clock) return `PT${number}${clock}`;
    const date = DATE_UNITS[unit];
    if (!date) return undefined;
    const [code, size] = date;
    if (number === 'X') return unit === 'century' ? 'PXC' : unit === 'decade' ? 'PXE' : `PX${code}`;
    return `P${Math.round(number * size * 1000) / 1000}${code}`;
}

/** The value of the unit of the calendar that holds the day: `2024-03`, `2024-W11`, `2024-Q1`, `202`, `20`. */
export function unitValue(day: Day, unit: CalendarUnit): string {
    const { year, month } = partsOf(day);
    switch (unit) {
        case 'week':
            return weekValue(day);
        case 'month':
            return day.slice(0, 7);
        case 'quarter':
            return `${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
        case 'year':
            return day.slice(0, 4);
        case 'decade':
            return String(Math.floor(year / 10)).padStart(3, '0');
        case 'century':
            return twoDigits(Math.floor(year / 100));
        case 'day':
        case 'hour':
        case 'minute':
            return day;
    }
}

/** `2024-W11`: the week of ISO 8601, which begins on Monday and belongs to the year of its Thursday. */
export function weekValue(day: Day): string {
    const { year, week } = isoWeekOf(day);
    return `${String(year).padStart(4, '0')}-W${twoDigits(week)}`;
}

function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
    const thursday = dayOfNumber(dayNumber(day) + 4 - weekdayOf(day));
    const { year } = partsOf(thursday);
    const first = dayNumber(`${thursday.slice(0, 4)}-01-01`);
    return { year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
}

/** The day moved by units of the calendar; the last day of the month when the month is too short. */
export function shiftedDay(day: Day, amount: number, unit: CalendarUnit): Day {
    switch (unit) {
        case 'day':
            return dayOfNumber(dayNumber(day) + amount);
        case 'week':
            return dayOfNumber(dayNumber(day) + 7 * amount);
        case 'month':
            return monthsLater(day, amount);
        case 'quarter':
            return monthsLater(day, 3 * amount);
        case 'year':
            return monthsLater(day, 12 * amount);
        case 'decade':
            return monthsLater(day, 120 * amount);
        case 'century':
            return monthsLater(day, 1200 * amount);
        case 'hour':
        case 'minute':
            return day;
    }
}

function monthsLater(day: Day, months: number): Day {
    const { year, month, dayOfMonth } = partsOf(day);
    const index = Math.min(Math.max(year * 12 + month - 1 + Math.trunc(months), 12), 9999 * 12 + 11);
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
    return `${String(y).padStart(4, '0')}-${twoDigits(m)}-${twoDigits(Math.min(dayOfMonth, daysInMonth(y, m)))}`;
}
