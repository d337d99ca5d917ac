/** What a report says of the years in which it can have been published, where nothing ties it to a day. */

import type { DayInterval } from '../../text/day.ts';
import { intervalOfDay, lengthInDays, partsOf, plusDays, readDay, weekdayOf } from '../../text/day.ts';
import type { TimeReading } from '../mention.ts';
import { daysOfValue } from '../timex/daysOfValue.ts';
import { tenseOfVerbAt } from '../timex/tenseAt.ts';
import { shiftedDay } from '../timex/timexValue.ts';
import { intersection, type Tie, todaysIn } from './ties.ts';
import { dayShift, evidenceOf, isCountedFromPublication, type Told } from './told.ts';

/** Bounds further apart, in days, tell a reader nothing. */
const WIDEST = 2 * 366;

/**
 * The days that all bounds allow together, when they are two years or less; a day of the month that the text ties to its
 * own ("on Tuesday, May 6") picks one of them, if only one can be meant. Undefined when nothing in the text is counted
 * from its day: histories are no reports.
 */
export function boundedDays(told: readonly Told[]): Tie | undefined {
    if (!told.some(isCountedFromPublication)) return undefined;
    const bounds = BOUNDS.flatMap(boundsOf => boundsOf(told));
    const years = intersection(bounds);
    if (!years || lengthInDays(years.days) > WIDEST) return undefined;
    return dayWithin(years, told) ?? years;
}

const BOUNDS: readonly ((told: readonly Told[]) => readonly Tie[])[] = [
    reportedPeriods,
    distances,
    anniversaries,
    sameDayTwice,
    sameEventTwice,
    pastAndFuture,
];

function statedDays({ time }: Told): DayInterval | undefined {
    // Of a fiscal year too, whose days nobody tells: near enough for bounds.
    return time.resolved?.basis.kind === 'stated' ? daysOfValue(time.resolved.value) : undefined;
}

/** From the first day of a year to the last of another. */
function yearsFrom(first: number, last: number): DayInterval | undefined {
    const from = readDay(`${String(first).padStart(4, '0')}-01-01`);
    const until = readDay(`${String(last + 1).padStart(4, '0')}-01-01`);
    return from === undefined || until === undefined ? undefined : { from, until };
}

function tie(days: DayInterval | undefined, ...told: readonly Told[]): readonly Tie[] {
    return days ? [{ days, evidence: told.flatMap(evidenceOf) }] : [];
}

const PERIOD =
    /^(?:the )?\d{4}(?: (?:fiscal|first|second|third|fourth|nine|six))?[- ](?:period|quarter|half|months)\b/i;

/** What a year is told of when it is the last that is over: results, trade, budgets. */
const RESULTS =
    /\b(?:earned|earnings|revenues?|sales|profits?|turnover|net (?:income|loss)|exports|imports|output|deficit)\b/i;

const FORECAST =
    /\b(?:expect|forecast|estimat|predict|project|plan|will|would|could|may)(?:s|ed|ing|e|es)?\b/i;

/** "rose to 48 million from 40 million in the 1988 period": then this year is the one after it. */
const COMPARED = /\b(?:from|compared (?:with|to)|against|versus)\b(?:[^.;]|\.(?=\d)){0,120}$/i;

/** Reports on a year appear until the spring after it, in days. */
const REPORTING = 90;

/**
 * "the 1988 period", "fiscal 1988", "In 1988, the firm earned …": a report compares with the year before; at times it is
 * the year itself. Of several years the last counts.
 */
function reportedPeriods(told: readonly Told[]): readonly Tie[] {
    let last: Told | undefined;
    for (const each of told) {
        const days = statedDays(each);
        if (!days || each.tense !== -1 || lengthInDays(days) > 366 || lengthInDays(days) < 32) continue;
        if (isReported(each) && days.from > ((last && statedDays(last)?.from) ?? '')) last = each;
    }
    const days = last && statedDays(last);
    if (!last || !days) return [];
    const { year } = partsOf(days.from);
    const { passage, sentence, time } = last;
    const isBefore =
        isPeriod(last) &&
        COMPARED.test(passage.words.slice(Math.max(sentence.start, time.start - 160), time.start));
    if (!isBefore) return tie(yearsFrom(year, year + 1), last);
    const next = yearsFrom(year + 1, year + 1);
    return tie(next && { from: next.from, until: plusDays(next.until, REPORTING) }, last);
}

function isPeriod({ passage: { words }, time }: Told): boolean {
    return PERIOD.test(words.slice(time.start, time.end + 24));
}

function isReported(told: Told): boolean {
    const { time, passage, sentence } = told;
    const words = passage.words.slice(sentence.start, Math.min(sentence.end, sentence.start + 300));
    if (FORECAST.test(words)) return false;
    const before = passage.words.slice(Math.max(0, time.start - 8), time.start);
    if (isPeriod(told)) return true;
    if (/\bfiscal (?:\d{4})?$/i.test(before + passage.words.slice(time.start, time.start + 11))) return true;
    return /\b(?:in|for) $/i.test(before) && RESULTS.test(words);
}

/** How near "two years ago" stands to the date of what was then, in characters. */
const NEAR = 200;

/** "killed almost two years ago … on 6 March 2021": the distance is rounded, so half a year more or less. */
function distances(told: readonly Told[]): readonly Tie[] {
    const dated = told.filter(each => statedDays(each) !== undefined || isYearsAgo(each));
    return dated.flatMap((each, i) => {
        const { reading } = each.time;
        if (reading?.kind !== 'shift' || !isYearsAgo(each)) return [];
        const date = [dated[i + 1], dated[i - 1]].find(other => other && isBeside(each, other));
        const days = date && statedDays(date);
        // "Ten years ago … in 1989": a year is as round as the distance.
        if (!date || !days || lengthInDays(days) > 366) return [];
        const from = plusDays(shiftedDay(days.from, -reading.amount, 'year'), -HALF);
        return tie(
            { from, until: plusDays(shiftedDay(days.until, -reading.amount, 'year'), HALF) },
            each,
            date,
        );
    });
}

const HALF = 183;

/** "Twenty years ago" is a round number. */
const LONGEST = 12;

function isYearsAgo({ time: { reading } }: Told): boolean {
    if (reading?.kind !== 'shift' || reading.from !== 'publication' || !reading.isDistance) return false;
    // "A year ago" is what a quarter is compared with.
    return reading.unit === 'year' && reading.amount < -1 && reading.amount >= -LONGEST;
}

function isBeside(one: Told, other: Told): boolean {
    if (one.passage !== other.passage || isYearsAgo(other)) return false;
    const gap = Math.max(one.time.start, other.time.start) - Math.min(one.time.end, other.time.end);
    return gap <= NEAR;
}

const ANNIVERSARY = /(?<![\d\p{L}])(\d{1,3})(?:st|nd|rd|th)[- ]anniversary (?:of|since) [^.;]{0,60}$/u;

/** "the 25th anniversary of the 1999 flood". */
function anniversaries(told: readonly Told[]): readonly Tie[] {
    return told.flatMap(each => {
        const days = statedDays(each);
        if (!days || lengthInDays(days) > 366) return [];
        const { words } = each.passage;
        const before = words.slice(Math.max(each.sentence.start, each.time.start - 90), each.time.start);
        const count = Number(ANNIVERSARY.exec(before)?.[1]);
        if (!(count > 0)) return [];
        const { year } = partsOf(days.from);
        return tie(yearsFrom(year + count - 1, year + count), each);
    });
}

/** "on March 2, 2025 … March 2 last year": one day, told in full and from the day of publication. */
function sameDayTwice(told: readonly Told[]): readonly Tie[] {
    const full = new Map<string, Told>();
    for (const each of told) {
        const days = statedDays(each);
        if (days && lengthInDays(days) === 1) full.set(days.from.slice(5), each);
    }
    return told.flatMap(each => {
        const { reading } = each.time;
        if (reading?.kind !== 'within' || reading.part.kind !== 'monthDay') return [];
        const { part, whole } = reading;
        if (whole.kind !== 'shift' || whole.unit !== 'year' || whole.from !== 'publication') return [];
        const { month = 0, dayOfMonth = 0 } = part;
        const date = full.get(`${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`);
        const year = date && partsOf(statedDays(date)?.from ?? '').year - whole.amount;
        return date && year ? tie(yearsFrom(year, year), each, date) : [];
    });
}

/** So many long words two sentences share that tell of one event. */
const SHARED = 3;

/** The first so many are looked at: what a report is about it tells at its beginning. */
const MOST_COMPARED = 20;

/** "The mill on the Sorva burned down last year. … when it burned down on May 3, 2023": one event, dated in two ways. */
function sameEventTwice(told: readonly Told[]): readonly Tie[] {
    const dated = told
        .filter(each => lengthInDays(statedDays(each) ?? NO_DAYS) === 1)
        .slice(0, MOST_COMPARED);
    const relative = told.filter(({ time: { reading } }) => isLastYear(reading)).slice(0, MOST_COMPARED);
    if (dated.length === 0 || relative.length === 0) return [];
    const words = new Map([...dated, ...relative].map(each => [each, longWordsOf(each)]));
    return relative.flatMap(each => {
        const own = words.get(each);
        const date = dated.find(
            other =>
                other.sentence !== each.sentence &&
                [...(words.get(other) ?? [])].filter(word => own?.has(word)).length >= SHARED,
        );
        const days = date && statedDays(date);
        if (!date || !days) return [];
        const { year } = partsOf(days.from);
        return tie(yearsFrom(year + 1, year + 1), each, date);
    });
}

const NO_DAYS: DayInterval = { from: '0001-01-01', until: '0001-01-01' };

function isLastYear(reading: TimeReading | undefined): boolean {
    if (reading?.kind !== 'shift' || reading.from !== 'publication' || reading.isDistance) return false;
    return reading.unit === 'year' && reading.amount === -1;
}

function longWordsOf({ passage, sentence }: Told): ReadonlySet<string> {
    const words = passage.words.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
    return new Set(Array.from(words.toLowerCase().matchAll(/\p{L}{5,30}/gu), ([word]) => word));
}

/** After the latest date that is told as past, and before the end of the first that is told as to come. */
function pastAndFuture(told: readonly Told[]): readonly Tie[] {
    let past: Told | undefined;
    let coming: Told | undefined;
    for (const each of told) {
        const days = statedDays(each);
        if (!days || lengthInDays(days) > 366 || each.time.mod === 'BEFORE') continue;
        const from = (past && statedDays(past)?.from) ?? '';
        const until = (coming && statedDays(coming)?.until) ?? '9999-12-31';
        if (each.tense === -1 && days.from > from && !isLimit(each)) past = each;
        if (isToCome(each) && days.until < until) coming = each;
    }
    const from = past && statedDays(past)?.from;
    const until = coming && statedDays(coming)?.until;
    if (!past || !coming || from === undefined || until === undefined || from >= until) return [];
    return tie({ from, until }, past, coming);
}

/** "It had said that by 2030 it wanted …": the day by which something is to be may lie ahead of one that tells it. */
function isLimit({ passage, time }: Told): boolean {
    return /\bby (?:the )?$/i.test(passage.words.slice(Math.max(0, time.start - 8), time.start));
}

/** "ruled until 2005" is over: a verb must say that it will be. */
function isToCome({ passage, sentence, time, tense }: Told): boolean {
    return tense === 1 && tenseOfVerbAt(passage.words, sentence, time) === 1;
}

/** How long after a day papers still name its weekday beside its date. */
const DAYS_OF_NEWS = 10;

/** A day of the month that is tied to that of publication, in one of the years. */
function dayWithin(years: Tie, told: readonly Told[]): Tie | undefined {
    const todayOf = todaysIn(told);
    for (const each of told) {
        const { reading } = each.time;
        if (reading?.kind !== 'monthDay' || reading.month === undefined || reading.dayOfMonth === undefined)
            continue;
        const today = todayOf(each);
        if (reading.weekday === undefined && !today) continue;
        const monthDay = `${String(reading.month).padStart(2, '0')}-${String(reading.dayOfMonth).padStart(2, '0')}`;
        const fitting: string[] = [];
        for (let year = partsOf(years.days.from).year; year <= partsOf(years.days.until).year; year += 1) {
            const day = readDay(`${String(year).padStart(4, '0')}-${monthDay}`);
            if (day === undefined || day < years.days.from || day >= years.days.until) continue;
            if (reading.weekday === undefined || weekdayOf(day) === reading.weekday) fitting.push(day);
        }
        const [day, ...others] = fitting;
        if (day === undefined || others.length > 0) continue;
        const evidence = [...years.evidence, ...evidenceOf(each), ...(today ? evidenceOf(today) : [])];
        if (today) return { days: intervalOfDay(plusDays(day, -(dayShift(today.time) ?? 0))), evidence };
        if (each.tense === -1) return { days: { from: day, until: plusDays(day, DAYS_OF_NEWS) }, evidence };
    }
    return undefined;
}
