/** From a reading and a day of reference to a full TIMEX3 value. */

import {
    type Day,
    type DayInterval,
    dayNumber,
    dayOf,
    partsOf,
    plusDays,
    weekdayOf,
} from '../../text/day.ts';
import { gregorianDay } from '../../text/oldStyle.ts';
import type { Direction, TimeReading } from '../mention.ts';
import { daysOfValue } from './daysOfValue.ts';
import { holidayIn } from './holidayIn.ts';
import { shiftedDay, twoDigits, unitValue, weekValue } from './timexValue.ts';

export interface ReadingContext {
    readonly day: Day;
    /** The tense of the clause: whether what is told lies before or after the day of reference. */
    readonly tense: -1 | 1 | undefined;
    /** The days of the last date of the text; undefined when there is none. */
    readonly last: DayInterval | undefined;
    /** The last quarter or half of a year that the text spoke of, as a value: reports compare with it. */
    readonly quarter: string | undefined;
    /** The order of the document's dates in figures, when one of them tells it. */
    readonly order: DateOrder | undefined;
}

export type DateOrder = 'monthFirst' | 'dayFirst';

/** Undefined when the reading cannot be told from this context: "that year" in a text without any year. */
export function resolveReading(reading: TimeReading, context: ReadingContext): string | undefined {
    switch (reading.kind) {
        case 'shift':
            return resolveShift(reading, context);
        case 'weekday':
            return resolveWeekday(reading, context);
        case 'monthDay':
            return resolveMonthDay(reading, context);
        case 'partOfYear':
            return resolvePartOfYear(reading, context);
        case 'timeOfDay':
            return resolveTimeOfDay(reading, context);
        case 'weekend':
            return resolveWeekend(reading.direction, context);
        case 'holiday':
            return nearest(
                years(context.day).map(year => holidayIn(year, reading.name)),
                reading.direction,
                context,
            );
        case 'eitherOrder':
            return resolveOrder(reading, context);
        case 'weekOf': {
            const day = resolveReading(reading.day, context);
            return day === undefined ? undefined : weekValue(day);
        }
        case 'beside': {
            const day = resolveReading(reading.day, context);
            return day === undefined ? undefined : plusDays(day, reading.amount);
        }
        case 'oldStyle': {
            const day = resolveReading(reading.day, context);
            return day === undefined ? undefined : gregorianDay(day);
        }
        case 'within':
            return resolveWithin(reading, context);
        case 'same':
            return resolveSame(reading, context);
    }
}

function resolveShift(
    { amount, unit, from, isDistance }: Extract<TimeReading, { kind: 'shift' }>,
    { day, last, quarter }: ReadingContext,
): string | undefined {
    // "a year earlier" in a report on a quarter is the same quarter of the year before.
    const years =
        unit === 'year' && isDistance
            ? amount
            : unit === 'quarter' && from === 'text'
              ? amount / 4
              : undefined;
    if (quarter !== undefined && years !== undefined && Math.abs(years) === 1)
        return yearsLater(quarter, years);
    if (unit === 'quarter' && from === 'text') {
        // "Third-quarter revenue rose from the previous quarter"; where none is told, a report speaks of the one that has ended.
        return last && isQuarter(last)
            ? unitValue(shiftedDay(last.from, amount, unit), unit)
            : unitValue(shiftedDay(day, amount - 1, unit), unit);
    }
    // "Buried some 3,100 years ago": before the first year there is no day.
    if (partsOf(day).year + amount * (YEARS_OF[unit] ?? 0) < 1) return undefined;
    // Said on a Sunday, last week is the one that ends.
    if (from === 'publication' && unit === 'week' && amount === -1 && !isDistance && weekdayOf(day) === 7)
        return unitValue(day, unit);
    if (from === 'publication') return unitValue(shiftedDay(day, amount, unit), unit);
    if (!last) return undefined;
    // "the next day" after a date that is only a month cannot be told.
    if (lengthOf(last) > LONGEST[unit]) return undefined;
    return unitValue(shiftedDay(last.from, amount, unit), unit);
}

const YEARS_OF: Readonly<Partial<Record<string, number>>> = { year: 1, decade: 10, century: 100 };

function yearsLater(quarter: string, years: number): string {
    return `${String(Number(quarter.slice(0, 4)) + years).padStart(4, '0')}${quarter.slice(4)}`;
}

/** The longest date from which one can count in a unit. */
const LONGEST = {
    day: 1,
    hour: 1,
    minute: 1,
    week: 7,
    month: 31,
    quarter: 92,
    year: 366,
    decade: 3660,
    century: 36600,
} as const;

function lengthOf(days: DayInterval): number {
    return dayNumber(days.until) - dayNumber(days.from);
}

function isQuarter(days: DayInterval): boolean {
    return lengthOf(days) >= SHORTEST_QUARTER && lengthOf(days) <= LONGEST.quarter;
}

/** In days. */
const SHORTEST_QUARTER = 90;

function resolveSame(
    { unit }: Extract<TimeReading, { kind: 'same' }>,
    { day, last, quarter }: ReadingContext,
): string | undefined {
    if (unit === 'quarter') return quarter ?? unitValue(shiftedDay(day, -1, unit), unit);
    if (!last) return undefined;
    if (unit === undefined) return lengthOf(last) === 1 ? last.from : undefined;
    return lengthOf(last) > LONGEST[unit] ? undefined : unitValue(last.from, unit);
}

function resolveWeekday(
    { weekday, direction }: Extract<TimeReading, { kind: 'weekday' }>,
    { day, tense }: ReadingContext,
): Day {
    const ahead = (weekday - weekdayOf(day) + 7) % 7;
    const behind = (7 - ahead) % 7;
    if (direction === -1) return plusDays(day, -(behind || 7));
    if (direction === 1) return plusDays(day, ahead || 7);
    if (direction === 0 || tense === 1) return plusDays(day, ahead);
    return plusDays(day, -behind);
}

function resolveMonthDay(
    reading: Extract<TimeReading, { kind: 'monthDay' }>,
    context: ReadingContext,
): string | undefined {
    const { month, dayOfMonth, direction, weekday } = reading;
    if (month === undefined) return undefined;
    if (weekday !== undefined && dayOfMonth !== undefined) {
        const fitting = years(context.day, 6)
            .map(year => dayOf(year, month, dayOfMonth))
            .filter(day => day !== undefined && weekdayOf(day) === weekday);
        return nearest(fitting, undefined, { ...context, tense: undefined });
    }
    if (dayOfMonth === undefined) {
        const months = years(context.day).map(year => `${String(year).padStart(4, '0')}-${twoDigits(month)}`);
        return nearest(months, direction, context);
    }
    return nearest(
        years(context.day).map(year => dayOf(year, month, dayOfMonth)),
        direction,
        context,
    );
}

function years(day: Day, reach = 1): readonly number[] {
    const { year } = partsOf(day);
    return Array.from({ length: 2 * reach + 1 }, (_, i) => year - reach + i);
}

/** Of candidates in order of time the one that direction and tense point at; without either the nearest. */
function nearest(
    candidates: readonly (string | undefined)[],
    direction: Direction | undefined,
    { day, tense }: ReadingContext,
): string | undefined {
    const known = candidates.flatMap(value => {
        const days = value === undefined ? undefined : daysOfValue(value);
        return value === undefined || !days ? [] : [{ value, days }];
    });
    const before = known.findLast(({ days }) => days.until <= day);
    const after = known.find(({ days }) => days.from > day);
    const around = known.find(({ days }) => days.from <= day && day < days.until);
    if (direction === -1) return before?.value;
    if (direction === 1) return after?.value;
    // "This winter", said in February, began last year.
    if (direction === 0)
        return (around ?? known.find(({ days }) => partsOf(days.from).year === partsOf(day).year))?.value;
    if (around) return around.value;
    if (!before || !after) return (before ?? after)?.value;
    const behind = dayNumber(day) - dayNumber(before.days.until);
    const ahead = dayNumber(after.days.from) - dayNumber(day);
    // A tense that would lead almost a year away has been misread; of last year's days news mostly tells the year.
    if (tense === 1) return ahead <= FARTHEST_AHEAD ? after.value : before.value;
    if (tense === -1) return behind <= FARTHEST_BEHIND ? before.value : after.value;
    return behind <= PAST_BIAS * ahead ? before.value : after.value;
}

const FARTHEST_AHEAD = 320;
const FARTHEST_BEHIND = 280;

/** News looks back: without a tense a day ahead must be this many times nearer than the one behind. */
const PAST_BIAS = 3;

function resolvePartOfYear(
    reading: Extract<TimeReading, { kind: 'partOfYear' }>,
    context: ReadingContext,
): string | undefined {
    const value = partMeant(reading, context);
    return value && reading.yearsBefore ? yearsLater(value, -reading.yearsBefore) : value;
}

function partMeant(
    { part, direction }: Extract<TimeReading, { kind: 'partOfYear' }>,
    context: ReadingContext,
): string | undefined {
    const candidates = years(context.day).map(year => `${String(year).padStart(4, '0')}-${part}`);
    if (direction !== undefined || !/^[QH]/.test(part)) return nearest(candidates, direction, context);
    // Quarters are reported after they end: the last that began, unless a future one is spoken of.
    const begun = candidates.findLast(value => (daysOfValue(value)?.from ?? '9999') <= context.day);
    const coming = candidates.find(value => (daysOfValue(value)?.from ?? '') > context.day);
    const until = begun === undefined ? undefined : daysOfValue(begun)?.until;
    const isLongOver = until !== undefined && dayNumber(context.day) - dayNumber(until) > 120;
    return context.tense === 1 && isLongOver ? coming : begun;
}

function resolveTimeOfDay(
    { time, day }: Extract<TimeReading, { kind: 'timeOfDay' }>,
    context: ReadingContext,
): string | undefined {
    if (day) {
        const value = resolveReading(day, context);
        return value !== undefined && value.length === 10 ? `${value}${time}` : undefined;
    }
    return `${context.day}${time}`;
}

function resolveWeekend(direction: Direction | undefined, { day, tense }: ReadingContext): string {
    const weekday = weekdayOf(day);
    const isWeekend = weekday >= 6;
    const present = `${weekValue(day)}-WE`;
    if (direction === 1) return `${weekValue(plusDays(day, 7))}-WE`;
    if (direction === 0)
        return isWeekend || tense !== -1 || weekday >= 4 ? present : `${weekValue(plusDays(day, -7))}-WE`;
    if (direction === undefined && (isWeekend || tense === 1)) return present;
    return `${weekValue(plusDays(day, -7))}-WE`;
}

/** By the other dates in figures; else the order by which the date is not yet to come; else it cannot be told. */
function resolveOrder(
    { monthFirst, dayFirst }: Extract<TimeReading, { kind: 'eitherOrder' }>,
    { day, order }: ReadingContext,
): Day | undefined {
    if (order !== undefined) return order === 'monthFirst' ? monthFirst : dayFirst;
    if (monthFirst <= day && dayFirst > day) return monthFirst;
    return dayFirst <= day && monthFirst > day ? dayFirst : undefined;
}

/** The part that lies in the whole. */
function resolveWithin(
    { part, whole }: Extract<TimeReading, { kind: 'within' }>,
    context: ReadingContext,
): string | undefined {
    const value = resolveReading(whole, context);
    const days = value === undefined ? undefined : daysOfValue(value);
    if (value === undefined || !days) return undefined;
    if (part.kind === 'partOfYear') return `${value}-${part.part}`;
    if (part.kind === 'weekday') return plusDays(days.from, part.weekday - 1);
    // "The 3rd inst."
    if (part.kind === 'monthDay' && part.month === undefined) {
        const { year, month } = partsOf(days.from);
        return part.dayOfMonth === undefined ? undefined : dayOf(year, month, part.dayOfMonth);
    }
    const middle = plusDays(days.from, Math.floor(lengthOf(days) / 2));
    return resolveReading(
        part.kind === 'monthDay' || part.kind === 'holiday' ? { ...part, direction: 0 } : part,
        {
            ...context,
            day: middle,
        },
    );
}
