/** Dates in figures: "14/03/2024", "3/14/24", "14.03.2024". */

import { dayOf } from '../../text/day.ts';
import type { Recogniser } from '../recogniser.ts';
import { PIVOT } from '../timex/yearOf.ts';

const NUMERIC = /(?<![\w/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-]|\.\d)/g;
const YEAR_FIRST = /(?<![\w/.-])(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?![\w/-]|\.\d)/g;

/**
 * With slashes and hyphens the month comes first, as in American papers, unless its number is no month; with periods
 * the day comes first, as on the continent. A document of which one date tells the order is not yet read as a whole.
 */
export const numericDate: Recogniser = {
    name: 'numericDate',
    *find({ words }) {
        for (const match of words.matchAll(NUMERIC)) {
            const [written, first = '', sign = '', second = '', year = ''] = match;
            // "10.11.12" is a version or a score rather than a date.
            if (year.length === 2 && sign !== '/') continue;
            const day = readOrder(Number(first), Number(second), fullYear(year), sign === '.');
            if (day !== undefined) yield dateAt(match.index, written.length, day);
        }
        for (const match of words.matchAll(YEAR_FIRST)) {
            const [written, year, , month, dayOfMonth] = match;
            const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
            if (day !== undefined) yield dateAt(match.index, written.length, day);
        }
    },
};

function readOrder(first: number, second: number, year: number, isDayFirst: boolean): string | undefined {
    const monthFirst = dayOf(year, first, second);
    const dayFirst = dayOf(year, second, first);
    return isDayFirst ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

function fullYear(digits: string): number {
    const year = Number(digits);
    if (digits.length === 4) return year;
    return year < PIVOT ? 2000 + year : 1900 + year;
}

function dateAt(start: number, length: number, day: string) {
    return {
        kind: 'time',
        start,
        end: start + length,
        type: 'DATE',
        stated: day,
        mod: undefined,
        reading: undefined,
        resolved: undefined,
    } as const;
}
