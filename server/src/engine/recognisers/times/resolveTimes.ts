/** Fills in what times leave open, from the day of publication, the tense and the earlier dates of the text. */

import type { DayInterval } from '../../text/day.ts';
import { intervalOfDay, lengthInDays, partsOf, plusDays } from '../../text/day.ts';
import type { LocalSpan } from '../../text/place.ts';
import { FollowedList, NO_ENDS, sameEnds } from '../../text/sameEnds.ts';
import type { Span } from '../../text/span.ts';
import type { Mention, ResolvedTime, TimeExpression, TimeReading } from '../mention.ts';
import type { DocumentPass, RecognisedPassage, Recognition } from '../recogniser.ts';
import { timeOfSpeaking } from '../timex/dayOfSpeaking.ts';
import { daysOfValue } from '../timex/daysOfValue.ts';
import { type DateOrder, resolveReading } from '../timex/resolveReading.ts';
import { sentenceAt } from '../timex/sentenceAt.ts';
import { tenseAt } from '../timex/tenseAt.ts';
import { orderShownBy } from './numericDate.ts';

/**
 * Publication is mostly one day. Where only an interval is known, a time is resolved when both ends of it lead to the
 * same value ("last year" in an article of some day in May), and stays open otherwise.
 */
export function resolveTimes(): DocumentPass {
    const memory: TimeMemory = {
        timeless: new WeakSet(),
        orders: new FollowedList(orderShownIn),
        tenses: new WeakMap(),
        resolved: new WeakMap(),
        last: undefined,
    };
    return {
        name: 'resolveTimes',
        apply(recognition) {
            const story: Story = {
                published: recognition.published?.days,
                last: undefined,
                scene: undefined,
                quarter: undefined,
                order: orderIn(recognition, memory),
                tenses: memory.tenses,
            };
            return { ...recognition, passages: resolvedIn(recognition.passages, story, memory) };
        },
    };
}

/** Where a version of the text tells what the last one did before a passage, so do all the passages behind it that have stayed. */
function resolvedIn(
    passages: readonly RecognisedPassage[],
    story: Story,
    memory: TimeMemory,
): readonly RecognisedPassage[] {
    const { published, order } = story;
    const last = memory.last && isToldAlike(memory.last, story) ? memory.last : undefined;
    const ends = last ? sameEnds(last.passages, passages) : NO_ENDS;
    const results = last ? last.results.slice(0, ends.head) : [];
    const told = last ? last.told.slice(0, ends.head) : [];
    // The blocks behind the change are those of the last version, under the same numbers.
    const tail = last?.passages.length === passages.length ? passages.length - ends.tail : passages.length;
    goOn(story, told.at(-1));
    for (let block = ends.head; block < passages.length; block++) {
        if (last && block >= tail && isSameStory(story, last.told[block - 1])) {
            memory.last = {
                published,
                order,
                passages,
                results: results.concat(last.results.slice(block)),
                told: told.concat(last.told.slice(block)),
            };
            return memory.last.results;
        }
        const passage = passages[block];
        if (!passage) continue;
        if (hasTimes(passage, memory)) {
            story.scene = undefined;
            results.push(resolvedPassage(passage, block, story, memory));
        } else results.push(passage);
        told.push({ last: story.last, quarter: story.quarter });
    }
    memory.last = { published, order, passages, results, told };
    return results;
}

/** The last version of a document. */
interface LastTimes extends Pick<Story, 'published' | 'order'> {
    readonly passages: readonly RecognisedPassage[];
    readonly results: readonly RecognisedPassage[];
    /** What is known behind each of them. */
    readonly told: readonly Pick<Story, 'last' | 'quarter'>[];
}

function isToldAlike(last: LastTimes, { published, order }: Story): boolean {
    return (
        isSameDays(last.published, published) &&
        last.order?.order === order?.order &&
        isSameSpan(last.order?.evidence, order?.evidence)
    );
}

function goOn(story: Story, told: LastTimes['told'][number] | undefined): void {
    story.last = told?.last;
    story.quarter = told?.quarter;
}

function isSameStory({ last, quarter }: Story, told: LastTimes['told'][number] | undefined): boolean {
    return (
        quarter === told?.quarter &&
        isSameDays(last?.days, told?.last?.days) &&
        isSameSpan(last?.evidence, told?.last?.evidence)
    );
}

/** What was found in earlier versions of a document. */
interface TimeMemory {
    readonly timeless: WeakSet<RecognisedPassage>;
    /** The first time of a passage that shows the order of day and month. */
    readonly orders: FollowedList<RecognisedPassage, ShownIn | undefined>;
    readonly tenses: TenseMemory;
    readonly resolved: WeakMap<RecognisedPassage, ResolvedPassage>;
    last: LastTimes | undefined;
}

type TenseMemory = WeakMap<TimeExpression, { readonly tense: -1 | 1 | undefined }>;

interface ShownIn {
    readonly order: DateOrder;
    readonly time: TimeExpression;
}

/** A passage with its times resolved, and what was known before it and after it. */
interface ResolvedPassage {
    readonly result: RecognisedPassage;
    readonly published: DayInterval | undefined;
    readonly before: Known;
    readonly order: DateOrder | undefined;
    readonly after: Known & { readonly last: TimeExpression | undefined };
    /** Where it stood and where the dates stood that it could go by, when a time of it names such a place. */
    readonly place: Place | undefined;
}

interface Place {
    /** The index of the block. */
    readonly block: number;
    readonly last: LocalSpan | undefined;
    readonly order: LocalSpan | undefined;
}

interface Known {
    readonly days: DayInterval | undefined;
    readonly quarter: string | undefined;
}

function hasTimes(passage: RecognisedPassage, { timeless, resolved }: TimeMemory): boolean {
    if (resolved.has(passage)) return true;
    if (timeless.has(passage)) return false;
    const isTimeless = !passage.mentions.some(isTime);
    if (isTimeless) timeless.add(passage);
    return !isTimeless;
}

/** As the first date in figures shows it of which only one reading is a day. */
function orderIn({ passages }: Recognition, { orders }: TimeMemory): ShownOrder | undefined {
    const shown = orders.read(passages);
    const block = shown.findIndex(each => each !== undefined);
    const first = shown[block];
    return first && { order: first.order, evidence: localSpan(block, first.time) };
}

function orderShownIn({ mentions, words }: RecognisedPassage): ShownIn | undefined {
    for (const time of mentions) {
        const order = isTime(time) ? orderShownBy(words.slice(time.start, time.end)) : undefined;
        if (order && isTime(time)) return { order, time };
    }
    return undefined;
}

/** What is known while the text is read from its beginning. */
interface Story {
    readonly published: DayInterval | undefined;
    readonly tenses: TenseMemory;
    last: Told | undefined;
    /** The last date of the paragraph whose words tell the year, carried on by the months that continue it. */
    scene: Scene | undefined;
    /** The value of the last quarter or half of a year. */
    quarter: string | undefined;
    /** The order of day and month in dates in figures, and the date that shows it. */
    readonly order: ShownOrder | undefined;
}

interface ShownOrder {
    readonly order: DateOrder;
    readonly evidence: LocalSpan;
}

/** The last date of the text: its days, and where it stands. */
interface Told {
    readonly days: DayInterval;
    readonly evidence: LocalSpan;
}

interface Scene extends Told {
    /** Where the year stands. */
    readonly year: Span;
    /** Where the last date that continued it ends. */
    readonly end: number;
}

function isTime(mention: Mention): mention is TimeExpression {
    return mention.kind === 'time';
}

function localSpan(block: number, { start, end }: Span): LocalSpan {
    return { block, start, end };
}

/** The passage as it was, when nothing that its times rest on has changed. */
function resolvedPassage(
    passage: RecognisedPassage,
    block: number,
    story: Story,
    { resolved }: TimeMemory,
): RecognisedPassage {
    const { published, order } = story;
    const before: Known = { days: story.last?.days, quarter: story.quarter };
    const known = resolved.get(passage);
    if (
        known &&
        isSameDays(known.published, published) &&
        isSameDays(known.before.days, before.days) &&
        known.before.quarter === before.quarter &&
        known.order === order?.order &&
        (!known.place || isSamePlace(known.place, placeIn(story, block)))
    ) {
        const { days, quarter, last } = known.after;
        if (last && days) story.last = { days, evidence: localSpan(block, last) };
        story.quarter = quarter;
        return known.result;
    }
    let last: TimeExpression | undefined;
    const placeBefore = placeIn(story, block);
    let place: Place | undefined;
    const mentions = passage.mentions.map(mention => {
        if (!isTime(mention)) return mention;
        const value = resolvedTime(mention, passage, block, story);
        if (value && tell(story, mention, value, localSpan(block, mention))) last = mention;
        if (value?.basis.kind === 'text') place = placeBefore;
        return { ...mention, resolved: value };
    });
    const result = { ...passage, mentions };
    const after = { days: story.last?.days, quarter: story.quarter, last };
    resolved.set(passage, { result, published, before, order: order?.order, after, place });
    return result;
}

function placeIn({ last, order }: Story, block: number): Place {
    return { block, last: last?.evidence, order: order?.evidence };
}

function isSamePlace(one: Place, other: Place): boolean {
    return (
        one.block === other.block && isSameSpan(one.last, other.last) && isSameSpan(one.order, other.order)
    );
}

function isSameSpan(one: LocalSpan | undefined, other: LocalSpan | undefined): boolean {
    return one?.block === other?.block && one?.start === other?.start && one?.end === other?.end;
}

function isSameDays(one: DayInterval | undefined, other: DayInterval | undefined): boolean {
    return one?.from === other?.from && one?.until === other?.until;
}

/** Remembers a date for those that follow. False for what is none. */
function tell(
    story: Story,
    time: TimeExpression,
    { value, days, basis }: ResolvedTime,
    evidence: LocalSpan,
): boolean {
    if (time.type !== 'DATE' && time.type !== 'TIME') return false;
    if (QUARTER.test(value) && !isCompared(time)) story.quarter = value;
    if (!days) return false;
    story.last = { days, evidence };
    if (basis.kind === 'stated' && lengthInDays(days) <= 366)
        story.scene = { days, evidence, year: time, end: time.end };
    else if (basis.kind === 'text' && time.reading && lacksYear(time.reading) && story.scene)
        story.scene = { ...story.scene, days, end: time.end };
    return true;
}

const QUARTER = /-[QH]\d$/;

/** "the year-ago quarter" is what a report compares with, not what it is on. */
function isCompared({ reading }: TimeExpression): boolean {
    return reading?.kind === 'shift' || (reading?.kind === 'partOfYear' && reading.yearsBefore !== undefined);
}

function resolvedTime(
    time: TimeExpression,
    passage: RecognisedPassage,
    block: number,
    story: Story,
): ResolvedTime | undefined {
    const { reading, stated } = time;
    if (!reading) {
        if (/^XX|[-PT\d]X/.test(stated)) return undefined;
        return { value: stated, days: daysMeant(stated, time, passage), basis: { kind: 'stated' } };
    }
    const where = { passage, block };
    return (
        narratedTime(time, reading, where, story) ??
        spokenTime(time, reading, where, story) ??
        publishedTime(time, reading, passage, story)
    );
}

/** Undefined for a fiscal year or quarter: each house begins it when it likes. */
function daysMeant(value: string, time: Span, { words }: RecognisedPassage): DayInterval | undefined {
    const isFiscal = FISCAL.test(words.slice(Math.max(0, time.start - 10), time.end));
    return isFiscal ? undefined : daysOfValue(value);
}

const FISCAL = /\b(?:fiscal|financial)[ -](?:year |\d|first|second|third|fourth|quarter)/i;

/** Counted from the day on which a quotation was spoken: "“We vote tomorrow,” she said on Monday". */
function spokenTime(
    time: TimeExpression,
    reading: TimeReading,
    where: Where,
    story: Story,
): ResolvedTime | undefined {
    const { passage, block } = where;
    const saying = timeOfSpeaking(time, passage);
    const days = saying && resolvedTime(saying, passage, block, story)?.days;
    if (!days || lengthInDays(days) > 1) return undefined;
    const counted = publishedTime(time, reading, passage, { ...story, published: days });
    return counted && { ...counted, basis: { kind: 'text', evidence: localSpan(block, saying) } };
}

/** Counted from the day of publication. */
function publishedTime(
    time: TimeExpression,
    reading: TimeReading,
    passage: RecognisedPassage,
    { published, last, quarter, order, tenses }: Story,
): ResolvedTime | undefined {
    if (!published) return undefined;
    const context = {
        tense: tenseOf(time, passage, tenses),
        last: last?.days,
        quarter,
        order: order?.order,
    };
    const value = resolveReading(reading, { day: published.from, ...context });
    if (value === undefined) return undefined;
    const isSafe =
        lengthInDays(published) === 1 ||
        resolveReading(reading, { day: plusDays(published.until, -1), ...context }) === value;
    return isSafe
        ? { value, days: daysMeant(value, time, passage), basis: { kind: 'publication' } }
        : undefined;
}

function tenseOf(time: TimeExpression, passage: RecognisedPassage, tenses: TenseMemory): -1 | 1 | undefined {
    const known = tenses.get(time);
    if (known) return known.tense;
    const tense = tenseAt(passage.words, sentenceAt(passage, time), time);
    tenses.set(time, { tense });
    return tense;
}

/** A passage, and its place in the document. */
interface Where {
    readonly passage: RecognisedPassage;
    /** The index of its block. */
    readonly block: number;
}

/**
 * A time that continues a date told before it: "a week later", "that day", and a month or day without a year soon after
 * a year was stated ("In 2019 … on March 14 …").
 */
function narratedTime(
    time: TimeExpression,
    reading: TimeReading,
    where: Where,
    story: Story,
): ResolvedTime | undefined {
    const source = sourceOf(time, reading, where, story);
    if (!source) return undefined;
    const context = {
        day: source.days.from,
        tense: undefined,
        last: source.days,
        quarter: story.quarter,
        order: story.order?.order,
    };
    const value = resolveReading(inYearOf(reading), context);
    if (value === undefined) return undefined;
    const days = daysMeant(value, time, where.passage);
    return { value, days, basis: { kind: 'text', evidence: source.evidence } };
}

/** The farthest that a stated year reaches on in its paragraph, in characters. */
const REACH = 250;

/** The date of the text that the time continues; undefined when it stands for itself. */
function sourceOf(
    time: TimeExpression,
    reading: TimeReading,
    { passage, block }: Where,
    { last, scene, published, order, tenses }: Story,
): Pick<Told, 'days' | 'evidence'> | undefined {
    if (reading.kind === 'eitherOrder')
        return order && { days: intervalOfDay(reading.monthFirst), evidence: order.evidence };
    if (reading.kind === 'timeOfDay' && reading.day === undefined)
        return last?.evidence.block === block && lengthInDays(last.days) === 1 ? last : undefined;
    if (countsFromText(reading)) return last;
    if (!lacksYear(reading) || !scene || time.start - scene.end > REACH) return undefined;
    // Days of the last months need no year: only the story of an earlier year is continued.
    if (published && partsOf(scene.days.from).year >= partsOf(published.from).year) return undefined;
    const from = sentenceAt(passage, scene.year);
    const sentence = sentenceAt(passage, time);
    if (sentence.start !== from.start && scene.year.start - from.start > HEAD) return undefined;
    if (isOfOrigin(passage, scene.year)) return undefined;
    return tenseOf(time, passage, tenses) === 1 ? undefined : scene;
}

/**
 * "The ferry was built in 1996 and last inspected in April", "has led it since 2019 and resigned in May", "the plant, which
 * opened in 1978, burned down in May": no year of the story.
 */
function isOfOrigin({ words }: RecognisedPassage, { start, end }: Span): boolean {
    const before = words.slice(Math.max(0, start - REACH_OF_ORIGIN), start);
    if (!/^\d{4}$/.test(words.slice(start, end))) return BIRTH.test(before);
    return ORIGIN.test(before) || (words[end] === ',' && ASIDE.test(before));
}

/** In UTF-16 code units. */
const REACH_OF_ORIGIN = 60;

/** A clause that only adds something, up to its year. */
const ASIDE = /,\s(?:which|who|whose|where)\s[^,]{1,50}$/;

const ORIGIN =
    /(?:\bsince|\b(?:born|built|commissioned|completed|constructed|created|dates|dating|established|formed|founded|launched|made)(?:\s[\p{L}\d-]{1,20}){0,4}?\s(?:back\sto|from|in))\s$/u;

/** "Orlo, who was born on 3 March 1967, was arrested on 24 January": nobody acts in the year of his birth. */
const BIRTH = /\bborn(?:\s[\p{L}\d-]{1,20}){0,4}?\son\s$/u;

/** "In 2019, …": a year at the head of its sentence sets the scene for the next ones. */
const HEAD = 8;

function countsFromText(reading: TimeReading): boolean {
    if (reading.kind === 'within') return countsFromText(reading.whole);
    if (reading.kind === 'timeOfDay') return reading.day !== undefined && countsFromText(reading.day);
    return reading.kind === 'same' || (reading.kind === 'shift' && reading.from === 'text');
}

function lacksYear(reading: TimeReading): boolean {
    if (reading.kind === 'oldStyle') return lacksYear(reading.day);
    if (reading.kind === 'monthDay') return reading.direction === undefined && reading.weekday === undefined;
    return (reading.kind === 'partOfYear' || reading.kind === 'holiday') && reading.direction === undefined;
}

/** The reading within the year of the day of context. */
function inYearOf(reading: TimeReading): TimeReading {
    if (!lacksYear(reading)) return reading;
    if (reading.kind === 'oldStyle') return { ...reading, day: inYearOf(reading.day) };
    if (reading.kind === 'monthDay' || reading.kind === 'partOfYear' || reading.kind === 'holiday')
        return { ...reading, direction: 0 };
    return reading;
}
