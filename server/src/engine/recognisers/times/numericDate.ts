/** Dates in figures: "14/03/2024", "3/14/24", "14.03.2024". */

import { dayOf } from '../../text/day.ts';
import type { TimeExpression } from '../mention.ts';
import type { Recogniser } from '../recogniser.ts';
import { PIVOT } from '../timex/yearOf.ts';

const NUMERIC = /(?<![\w/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-]|\.\d)/g;
const YEAR_FIRST = /(?<![\w/.-])(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?![\w/-]|\.\d)/g;

/**
 * With slashes and hyphens either may come first: both readings are kept unless one is no day, and the rest of the
 * document decides. With periods the day comes first, as on the continent.
 */
export const numericDate: Recogniser = {
    name: 'numericDate',
    *find({ words }) {
        for (const match of words.matchAll(NUMERIC)) {
            const [written, first = '', sign = '', second = '', year = ''] = match;
            // "10.11.12" is a version or a score rather than a date.
            if (year.length === 2 && sign !== '/') continue;
            const sense = readOrder(Number(first), Number(second), fullYear(year), sign === '.');
            if (sense) yield dateAt(match.index, written.length, sense);
        }
        for (const match of words.matchAll(YEAR_FIRST)) {
            const [written, year, , month, dayOfMonth] = match;
            const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
            if (day !== undefined)
                yield dateAt(match.index, written.length, { stated: day, reading: undefined });
        }
    },
};

type NumericSense = Pick<TimeExpression, 'stated' | 'reading'>;

function readOrder(
    first: number,
    second: number,
    year: number,
    isContinental: boolean,
): NumericSense | undefined {
    const monthFirst = dayOf(year, first, second);
    const dayFirst = dayOf(year, second, first);
    const only = isContinental || first === second ? (dayFirst ?? monthFirst) : undefined;
    const stated =
        only ?? (dayFirst === undefined ? monthFirst : monthFirst === undefined ? dayFirst : undefined);
    if (stated !== undefined) return { stated, reading: undefined };
    if (monthFirst === undefined || dayFirst === undefined) return undefined;
    return {
        stated: `${monthFirst.slice(0, 4)}-XX-XX`,
        reading: { kind: 'eitherOrder', monthFirst, dayFirst },
    };
}

function fullYear(digits: string): number {
    const year = Number(digits);
    if (digits.length === 4) return year;
    return year < PIVOT ? 2000 + year : 1900 + year;
}

function dateAt(start: number, length: number, { stated, reading }: NumericSense): TimeExpression {
    return {
        kind: 'time',
        start,
        end: start + length,
        type: 'DATE',
        stated,
        mod: undefined,
        reading,
        resolved: undefined,
    };
}

const IN_FIGURES = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}$/;

/** The order that a date in figures shows by itself ("14/03/2024"); undefined when it shows none. */
export function orderShownBy(written: string): 'monthFirst' | 'dayFirst' | undefined {
    const match = IN_FIGURES.exec(written);
    if (!match) return undefined;
    if (Number(match[1]) > 12) return 'dayFirst';
    return Number(match[2]) > 12 ? 'monthFirst' : undefined;
}
