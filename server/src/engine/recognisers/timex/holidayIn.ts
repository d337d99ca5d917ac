/** The day of a feast in a year. */

import { type Day, dayOf, daysInMonth, plusDays, weekdayOf } from '../../text/day.ts';
import { HOLIDAYS, type HolidayRule } from '../lexicon/en/holidays.ts';
import { twoDigits } from './timexValue.ts';

/** Undefined for a name that is not known and for years before the Gregorian calendar. */
export function holidayIn(year: number, name: string): Day | undefined {
    const rule = HOLIDAYS[name];
    if (!rule || year < 1583) return undefined;
    if ('easter' in rule) {
        const easter = rule.easter === 'western' ? westernEaster(year) : orthodoxEaster(year);
        return easter === undefined ? undefined : plusDays(easter, rule.plus);
    }
    if ('dayOfMonth' in rule) return dayOf(year, rule.month, rule.dayOfMonth);
    return nthWeekday(year, rule);
}

/** What the name alone tells: `XXXX-12-25`, `XXXX-11`, `XXXX`. */
export function statedHoliday(name: string): string {
    const rule = HOLIDAYS[name];
    if (!rule || 'easter' in rule) return 'XXXX-XX-XX';
    if ('dayOfMonth' in rule) return `XXXX-${twoDigits(rule.month)}-${twoDigits(rule.dayOfMonth)}`;
    return `XXXX-${twoDigits(rule.month)}-XX`;
}

function nthWeekday(year: number, rule: Extract<HolidayRule, { readonly nth: number }>): Day | undefined {
    const first = dayOf(year, rule.month, rule.nth > 0 ? 1 : daysInMonth(year, rule.month));
    if (first === undefined) return undefined;
    const offset =
        rule.nth > 0
            ? ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1)
            : -((weekdayOf(first) - rule.weekday + 7) % 7);
    return plusDays(first, offset + (rule.plus ?? 0));
}

/** The anonymous Gregorian algorithm ("Meeus/Jones/Butcher"). */
function westernEaster(year: number): Day | undefined {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const e = b % 4;
    const g = Math.floor((8 * b + 13) / 25);
    const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
    const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const n = h + l - 7 * m + 114;
    return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Meeus's Julian algorithm, moved to the Gregorian calendar. */
function orthodoxEaster(year: number): Day | undefined {
    const d = (19 * (year % 19) + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const n = d + e + 114;
    const julian = dayOf(year, Math.floor(n / 31), (n % 31) + 1);
    if (julian === undefined) return undefined;
    const shift = Math.floor(year / 100) - Math.floor(year / 400) - 2;
    return plusDays(julian, shift);
}
