/** The times of a story with what each tells before the day of publication is known. */

import type { Day } from '../../text/day.ts';
import { dayOf, lengthInDays, partsOf, weekdayOf } from '../../text/day.ts';
import type { Block, Document } from '../../text/document.ts';
import { inText, placed } from '../../text/place.ts';
import type { Span } from '../../text/span.ts';
import type { TimeExpression } from '../mention.ts';
import type { RecognisedPassage, Recognition } from '../recogniser.ts';
import { sentenceAt } from '../timex/sentenceAt.ts';
import { tenseAt } from '../timex/tenseAt.ts';

/** A time of the story, with what is known of it without the day of publication. */
export interface Told {
    readonly time: TimeExpression;
    readonly passage: RecognisedPassage;
    readonly block: Block;
    readonly document: Document;
    readonly sentence: Span;
    readonly tense: -1 | 1 | undefined;
}

/** Dates and times of day in order of position; `recognition` is resolved as far as it can be without that day. */
export function toldTimes({ document, passages }: Recognition): readonly Told[] {
    return passages.flatMap((passage, i) => {
        const block = document.blocks[i];
        if (!block || block.kind === 'boilerplate') return [];
        return timesIn(passage).map(told => ({ ...told, block, document }));
    });
}

type ToldAnywhere = Omit<Told, 'block' | 'document'>;

/** Nothing but a memory of what was computed: most passages are the same after an edit. */
const known = new WeakMap<RecognisedPassage, readonly ToldAnywhere[]>();

function timesIn(passage: RecognisedPassage): readonly ToldAnywhere[] {
    const before = known.get(passage);
    if (before) return before;
    const times = passage.mentions.flatMap(time => {
        if (time.kind !== 'time' || (time.type !== 'DATE' && time.type !== 'TIME')) return [];
        const sentence = sentenceAt(passage, time);
        return [{ time, passage, sentence, tense: tenseAt(passage.words, sentence, time) }];
    });
    known.set(passage, times);
    return times;
}

/** The latest date that is told as past. A bare year must be told so by its clause: "the 2030 agenda" is not. */
export function latestPast(told: readonly Told[]): Told | undefined {
    let latest: Told | undefined;
    for (const each of told) {
        const days = each.time.resolved?.days;
        if (!days || each.tense === 1 || each.time.mod === 'BEFORE') continue;
        if (lengthInDays(days) > 31 && each.tense !== -1) continue;
        const from = latest?.time.resolved?.days?.from ?? '';
        const isBetterTold = days.from === from && each.time.resolved?.basis.kind === 'stated';
        if (days.from > from || isBetterTold) latest = each;
    }
    return latest;
}

/** Where it stands, and the date that tells its year. Offsets in the document. */
export function evidenceOf({ block, document, time }: Told): readonly Span[] {
    const basis = time.resolved?.basis;
    const own = placed(block, time);
    return basis?.kind === 'text' ? [inText(document, basis.evidence.block, basis.evidence), own] : [own];
}

/** -1 for "yesterday", 0 for "today"; undefined for what is no such word. */
export function dayShift(time: TimeExpression | undefined): number | undefined {
    const reading = time?.reading;
    const day = reading?.kind === 'timeOfDay' ? reading.day : reading;
    return day?.kind === 'shift' && day.unit === 'day' && day.from === 'publication' && !day.isDistance
        ? day.amount
        : undefined;
}

/** "yesterday", "last week", "on Friday": told by one who reports. */
export function isCountedFromPublication({ time: { reading } }: Told): boolean {
    const day = reading?.kind === 'timeOfDay' ? reading.day : reading;
    if (day?.kind === 'shift') return day.from === 'publication' && !day.isDistance;
    return day?.kind === 'weekday' || day?.kind === 'weekend';
}

/** "today, March 14", "last year (2022)": nothing but a mark between the two. */
export function areApposed(a: Told, b: Told): boolean {
    return (
        a.passage === b.passage && /^,? ?[(,–-]? ?$/u.test(a.passage.words.slice(a.time.end, b.time.start))
    );
}

/** True where "last year" or "this year" stands: such a text names no year that is its own by its number. */
export function saysLastYear(told: readonly Told[]): boolean {
    return told.some(({ time: { reading } }) => {
        const whole = reading?.kind === 'within' ? reading.whole : reading;
        if (whole?.kind !== 'shift' || whole.unit !== 'year' || whole.isDistance) return false;
        return whole.from === 'publication' && (whole.amount === 0 || whole.amount === -1);
    });
}

/**
 * The day of a date. One without a year is the first since the latest past event; after a bare year ("in 2023") it may
 * lie in that year or in the next, so that only its weekday can tell, or that the bare year `isOver`. Undefined when it
 * cannot be told.
 */
export function dayOfTold(told: Told, latest: Told | undefined, isOver = false): Day | undefined {
    const { resolved, reading } = told.time;
    if (resolved?.days && resolved.basis.kind === 'stated')
        return lengthInDays(resolved.days) === 1 ? resolved.days.from : undefined;
    // That it continues the year of a sentence before it is a guess too weak to date the article by.
    if (told === latest) return undefined;
    const since = latest?.time.resolved?.days;
    if (
        !since ||
        reading?.kind !== 'monthDay' ||
        reading.month === undefined ||
        reading.dayOfMonth === undefined
    )
        return undefined;
    const { month, dayOfMonth, weekday } = reading;
    const isBareYear = lengthInDays(since) > 31;
    if (isBareYear && weekday === undefined && !isOver) return undefined;
    const { year } = partsOf(since.from);
    const days = (isBareYear && isOver ? [year + 1] : [year, year + 1])
        .map(each => dayOf(each, month, dayOfMonth))
        .filter(day => day !== undefined)
        .filter(day => day >= since.from);
    if (weekday !== undefined && isBareYear) return days.find(day => weekdayOf(day) === weekday);
    const [first] = days;
    return first === undefined || (weekday !== undefined && weekdayOf(first) !== weekday) ? undefined : first;
}
