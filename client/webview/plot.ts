/** Where everything of a timeline stands: pure geometry, in pixels from the top left. */

import { scaleLinear, scaleUtc } from 'd3-scale';
import type { TimelineAnswer, TimelineAnswerEvent, TimelineAnswerValue } from '../../server/src/protocol.ts';

export interface Plot {
    readonly width: number;
    readonly height: number;
    /** The part between the axes. */
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly xTicks: readonly XTick[];
    readonly yTicks: readonly YTick[];
    /** In the order of the timeline's values. */
    readonly marks: readonly Mark[];
    readonly events: readonly EventMark[];
    /** Where the values of an unknown day stand; undefined when there are none. */
    readonly unknown: { readonly left: number; readonly right: number } | undefined;
}

export interface XTick {
    readonly x: number;
    readonly date: Date;
    readonly grain: 'year' | 'month' | 'day';
}

export interface YTick {
    readonly y: number;
    readonly value: number;
}

export interface Mark {
    /** Of the symbol. */
    readonly x: number;
    readonly y: number;
    /** The days for which it is told; both undefined where they are not known, or narrower than the symbol. */
    readonly from: number | undefined;
    readonly until: number | undefined;
    /** Bounds of what the words allow, from above; undefined where that is the number itself. */
    readonly bar: Bar | undefined;
    /** No number was said, or the number itself is not included. */
    readonly isHollow: boolean;
}

export interface Bar {
    readonly top: number;
    readonly bottom: number;
    /** How it ends: `cap` at a bound that was said, `fade` where the words are vague, `arrow` where there is no bound. */
    readonly topEnd: BarEnd;
    readonly bottomEnd: BarEnd;
}

export type BarEnd = 'cap' | 'fade' | 'arrow' | 'none';

export interface EventMark {
    /** Of the day. */
    readonly x: number;
    /** Of its number, moved aside where several days are near. */
    readonly labelX: number;
    readonly labelY: number;
}

export interface PlotSize {
    readonly width: number;
    readonly height: number;
    /** How wide the numbers of the axis are. */
    readonly widthOfTick: (value: number) => number;
    /** How wide the words under the values of an unknown day are. */
    readonly widthOfUnknown: number;
}

/** Half of a symbol. */
export const RADIUS = 6;

export function plotOf(
    timeline: TimelineAnswer,
    { width, height, widthOfTick, widthOfUnknown }: PlotSize,
): Plot {
    const { values, events } = timeline;
    const top = events.length > 0 ? TOP_WITH_EVENTS : TOP;
    const bottom = height - BELOW;
    const y = yScale(values, [bottom - INSIDE, top + INSIDE]);
    const yTicks = y.ticks(Math.max(2, Math.floor((bottom - top) / 44)));
    const left = Math.ceil(Math.max(MIN_LEFT, ...yTicks.map(widthOfTick)) + 14);
    const right = width - RIGHT;
    const undated = values.filter(({ from }) => from === undefined).length;
    const isAllUnknown = undated === values.length;
    const band = isAllUnknown
        ? right - left
        : undated === 0
          ? 0
          : bandOf(undated, right - left, widthOfUnknown);
    const until = right - band;
    const x = xScale(values, events, [left + INSIDE, until - INSIDE]);
    const marks = values.map(value => markOf(value, y, { top, bottom, x: x && (date => x(date)) }));
    const unknown = undated === 0 ? undefined : { left: isAllUnknown ? left : until, right };
    return {
        width,
        height,
        left,
        right,
        top,
        bottom,
        xTicks: x ? xTicks(x, { left, until: band === 0 ? width : until }) : [],
        yTicks: yTicks.map(value => ({ value, y: y(value) })),
        marks: dodged(marks, values, { left, until: isAllUnknown ? right : until, unknown }),
        events: x ? eventMarks(events, x, { left: left + RADIUS, until, top }) : [],
        unknown,
    };
}

/** Wide enough for the words below it; the values stand side by side in it as far as there is room. */
function bandOf(undated: number, width: number, widthOfUnknown: number): number {
    return Math.max(widthOfUnknown + 12, Math.min(24 + undated * APART, width * 0.3));
}

const TOP = 28;
const TOP_WITH_EVENTS = 52;
const BELOW = 44;
const RIGHT = 14;
const MIN_LEFT = 18;
/** No symbol stands on an axis. */
const INSIDE = 16;

type YScale = ReturnType<typeof scaleLinear<number, number>>;
type XScale = ReturnType<typeof scaleUtc<number, number>>;

/** Counts do not begin at zero: what matters are the differences. A value alone stands in the middle. */
function yScale(values: readonly TimelineAnswerValue[], range: readonly [number, number]): YScale {
    const numbers = values.flatMap(({ value, min, max }) => [value, min, max].filter(n => n !== undefined));
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    if (numbers.length === 0) return scaleLinear([0, 1], range);
    // An open end needs room to be seen as one.
    const isOpenAbove = values.some(({ max, min }) => max === undefined && min === high);
    const isOpenBelow = values.some(({ min, max }) => min === undefined && max === low);
    // Numbers that differ less than they can be told apart are one.
    const size = Math.max(Math.abs(high), Math.abs(low));
    const isOne = high - low <= 1e-9 * Math.max(size, 1e-3);
    const spread = isOne ? Math.max(size * 0.2, 1) : high - low;
    const above = high + spread * (isOpenAbove ? 0.25 : isOne ? 0.5 : 0.06);
    const below = low - spread * (isOpenBelow ? 0.25 : isOne ? 0.5 : 0.06);
    return scaleLinear([low >= 0 ? Math.max(0, below) : below, above], range).nice(4);
}

/** Undefined when nothing has a day. */
function xScale(
    values: readonly TimelineAnswerValue[],
    events: readonly TimelineAnswerEvent[],
    range: readonly [number, number],
): XScale | undefined {
    const days = [
        ...values.flatMap(({ from, until }) => (from && until ? [timeOf(from), timeOf(until)] : [])),
        ...events.flatMap(({ day }) => [timeOf(day), timeOf(day) + DAY_MS]),
    ];
    if (days.length === 0) return undefined;
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const around = Math.max(0, (FEWEST_DAYS * DAY_MS - (last - first)) / 2);
    return scaleUtc([first - around, last + around], range);
}

/** One day alone stands in the middle, with room for many values in it. */
const FEWEST_DAYS = 3;
const DAY_MS = 86_400_000;

/** The days before the year 100 too: `Date.UTC` would take them for years of the twentieth century. */
function timeOf(day: string): number {
    return new Date(`${day}T00:00:00Z`).getTime();
}

function xTicks(x: XScale, { left, until }: Pick<Columns, 'left' | 'until'>): readonly XTick[] {
    const ticks = x.ticks(Math.max(2, Math.floor((until - left) / 72)));
    // A week has no more ticks than days: hours tell nothing here. Words at the very end would run into others.
    const days = ticks.filter(
        date => date.getTime() % DAY_MS === 0 && x(date) >= left && x(date) <= until - HALF_OF_DATE,
    );
    return days.map(date => ({ x: x(date), date, grain: grainOf(days) }));
}

/** Of "31 Dec", in pixels. */
const HALF_OF_DATE = 20;

/** What is said at a tick: as coarse as all of them are. */
function grainOf(all: readonly Date[]): XTick['grain'] {
    if (all.every(date => date.getUTCMonth() === 0 && date.getUTCDate() === 1)) return 'year';
    return all.every(date => date.getUTCDate() === 1) ? 'month' : 'day';
}

interface Field {
    readonly top: number;
    readonly bottom: number;
    readonly x: ((date: Date) => number) | undefined;
}

function markOf(found: TimelineAnswerValue, y: YScale, field: Field): Mark {
    const { value, min, max, minOpen, maxOpen, hedge, from, until } = found;
    const [start, end] =
        from && until && field.x
            ? [field.x(new Date(timeOf(from))), field.x(new Date(timeOf(until)))]
            : [undefined, undefined];
    const middle = value ?? (min !== undefined && max !== undefined ? (min + max) / 2 : (min ?? max ?? 0));
    // A single day is a point in time, however wide a day is drawn.
    const isSpan = from !== undefined && until !== undefined && timeOf(until) - timeOf(from) > DAY_MS;
    const isWide = isSpan && start !== undefined && end !== undefined && end - start > 3 * RADIUS;
    const bar = barOf(found, y, field);
    return {
        x: start === undefined || end === undefined ? 0 : (start + end) / 2,
        y: y(middle),
        from: isWide ? start : undefined,
        until: isWide ? end : undefined,
        bar,
        isHollow:
            value === undefined || (hedge === 'moreThan' && minOpen) || (hedge === 'lessThan' && maxOpen),
    };
}

function barOf({ value, min, max, hedge }: TimelineAnswerValue, y: YScale, field: Field): Bar | undefined {
    if (min === undefined && max === undefined) return undefined;
    if (max === undefined) {
        const bottom = y(min ?? 0);
        return { bottom, top: Math.max(field.top, bottom - OPEN), topEnd: 'arrow', bottomEnd: 'none' };
    }
    // "Up to 50" has no bound below, or none but zero.
    if (min === undefined || hedge === 'atMost' || hedge === 'lessThan') {
        const top = y(max);
        return { top, bottom: Math.min(field.bottom, top + OPEN), topEnd: 'none', bottomEnd: 'arrow' };
    }
    if (min === max) return undefined;
    const isVague = hedge === 'about' || hedge === 'vague';
    const end = isVague ? 'fade' : 'cap';
    const [top, bottom] = [y(max), y(min)];
    // Where the bounds are nearer than the symbol is large, the fading would not be seen.
    const least = value === undefined ? 0 : isVague ? LEAST_FADE : RADIUS + 3;
    const middle = (top + bottom) / 2;
    return {
        top: Math.min(top, middle - least),
        bottom: Math.max(bottom, middle + least),
        topEnd: end,
        bottomEnd: end,
    };
}

const OPEN = 44;
const LEAST_FADE = 18;

interface Columns {
    readonly left: number;
    readonly until: number;
    readonly unknown: Plot['unknown'];
}

/** Symbols that would cover each other stand side by side, the earlier in the list the nearer to its day. */
function dodged(
    marks: readonly Mark[],
    values: readonly TimelineAnswerValue[],
    { left, until, unknown }: Columns,
): readonly Mark[] {
    const placed: Mark[] = [];
    for (const [i, mark] of marks.entries()) {
        const isUndated = values[i]?.from === undefined;
        const [from, to] = isUndated && unknown ? [unknown.left, unknown.right] : [left, until];
        const wanted = isUndated ? (from + to) / 2 : mark.x;
        const x = freePlace(wanted, mark, placed, [from + RADIUS + 2, to - RADIUS - 2]);
        placed.push({ ...mark, x });
    }
    return placed;
}

/** The nearest place on either side at which no other symbol stands; the wanted one when all near it are taken. */
function freePlace(
    wanted: number,
    mark: Mark,
    placed: readonly Mark[],
    [first, last]: readonly [number, number],
): number {
    const near = placed.filter(other => Math.min(...overlapOf(mark, other)) > COVERED);
    const isFree = (x: number) => near.every(other => Math.abs(other.x - x) >= APART);
    for (let step = 0; step <= MOST_STEPS; step++) {
        const [after, before] = [wanted + step * APART, wanted - step * APART];
        if (after <= last && isFree(after)) return after;
        if (before >= first && isFree(before)) return before;
    }
    return Math.min(Math.max(wanted, first), last);
}

const APART = 2 * RADIUS + 3;
/** Further from its day a symbol would tell another. */
const MOST_STEPS = 4;
/** From so many pixels on that they cover each other; a little air is between those that do not. */
const COVERED = -2;

/** How far the two reach into each other, seen from above and from below. */
function overlapOf(one: Mark, other: Mark): readonly [number, number] {
    const [a, b] = [extentOf(one), extentOf(other)];
    return [a.bottom - b.top, b.bottom - a.top];
}

function extentOf({ y, bar }: Mark): { readonly top: number; readonly bottom: number } {
    return {
        top: Math.min(y - RADIUS, bar?.top ?? y),
        bottom: Math.max(y + RADIUS, bar?.bottom ?? y),
    };
}

function eventMarks(
    events: readonly TimelineAnswerEvent[],
    x: XScale,
    { left, until, top }: { readonly left: number; readonly until: number; readonly top: number },
): readonly EventMark[] {
    const days = events.map(({ day }) => x(new Date(timeOf(day) + DAY_MS / 2)));
    const labels: number[] = [];
    for (const day of days) labels.push(Math.max(day, (labels.at(-1) ?? left - EVENT_APART) + EVENT_APART));
    // What was pushed over the end is pushed back, the last first.
    for (let i = labels.length - 1, limit = until - EVENT_APART / 2; i >= 0; i--, limit -= EVENT_APART)
        labels[i] = Math.min(labels[i] ?? 0, limit);
    return days.map((day, i) => ({ x: day, labelX: labels[i] ?? day, labelY: top - 16 }));
}

const EVENT_APART = 21;
