/** Fills in what times leave open, from the day of publication, the tense and the earlier dates of the text. */

import type { DayInterval } from '../../text/day.ts';
import { intervalOfDay, lengthInDays, partsOf, plusDays } from '../../text/day.ts';
import type { Block } from '../../text/document.ts';
import { placed } from '../../text/place.ts';
import type { Span } from '../../text/span.ts';
import type { Mention, ResolvedTime, TimeExpression, TimeReading } from '../mention.ts';
import type { DocumentPass, RecognisedPassage, Recognition } from '../recogniser.ts';
import { daysOfValue } from '../timex/daysOfValue.ts';
import { type DateOrder, resolveReading } from '../timex/resolveReading.ts';
import { sentenceAt } from '../timex/sentenceAt.ts';
import { tenseAt } from '../timex/tenseAt.ts';
import { orderShownBy } from './numericDate.ts';

/**
 * Publication is mostly one day. Where only an interval is known, a time is resolved when both ends of it lead to the
 * same value ("last year" in an article of some day in May), and stays open otherwise.
 */
export const resolveTimes: DocumentPass = {
    name: 'resolveTimes',
    apply(recognition) {
        const story: Story = {
            published: recognition.published?.days,
            last: undefined,
            scene: undefined,
            quarter: undefined,
            order: orderIn(recognition),
        };
        const passages = recognition.passages.map((passage, i) => {
            const block = recognition.document.blocks[i];
            return block && passage.mentions.some(isTime) ? resolvePassage(passage, block, story) : passage;
        });
        return { ...recognition, passages };
    },
};

/** As the first date in figures shows it of which only one reading is a day. */
function orderIn({ passages, document }: Recognition): ShownOrder | undefined {
    for (const [i, { mentions, words }] of passages.entries()) {
        for (const mention of mentions) {
            const order = isTime(mention) ? orderShownBy(words.slice(mention.start, mention.end)) : undefined;
            const block = document.blocks[i];
            if (order && block) return { order, evidence: placed(block, mention) };
        }
    }
    return undefined;
}

/** What is known while the text is read from its beginning. */
interface Story {
    readonly published: DayInterval | undefined;
    last: Told | undefined;
    /** The last date whose words tell the year, carried on by the months that continue it. */
    scene: Scene | undefined;
    /** The value of the last quarter or half of a year. */
    quarter: string | undefined;
    /** The order of day and month in dates in figures, and the date that shows it. */
    readonly order: ShownOrder | undefined;
}

interface ShownOrder {
    readonly order: DateOrder;
    readonly evidence: Span;
}

/** The last date of the text: its days, and where it stands. */
interface Told {
    readonly days: DayInterval;
    readonly evidence: Span;
    readonly passage: RecognisedPassage;
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

function resolvePassage(passage: RecognisedPassage, block: Block, story: Story): RecognisedPassage {
    const mentions = passage.mentions.map(mention => {
        if (!isTime(mention)) return mention;
        const resolved = resolvedTime(mention, passage, story);
        if (resolved) tell(story, mention, resolved, { passage, evidence: placed(block, mention) });
        return { ...mention, resolved };
    });
    return { ...passage, mentions };
}

/** Remembers a date for those that follow. */
function tell(
    story: Story,
    time: TimeExpression,
    { value, days, basis }: ResolvedTime,
    where: Omit<Told, 'days'>,
): void {
    if (!days || (time.type !== 'DATE' && time.type !== 'TIME')) return;
    story.last = { days, ...where };
    if (QUARTER.test(value) && time.reading?.kind !== 'shift') story.quarter = value;
    if (basis.kind === 'stated' && lengthInDays(days) <= 366)
        story.scene = { days, ...where, year: time, end: time.end };
    else if (
        basis.kind === 'text' &&
        time.reading &&
        lacksYear(time.reading) &&
        story.scene?.passage === where.passage
    )
        story.scene = { ...story.scene, days, end: time.end };
}

const QUARTER = /-[QH]\d$/;

function resolvedTime(
    time: TimeExpression,
    passage: RecognisedPassage,
    story: Story,
): ResolvedTime | undefined {
    const { reading, stated } = time;
    if (!reading) {
        if (/^XX|[-PT\d]X/.test(stated)) return undefined;
        return { value: stated, days: daysOfValue(stated), basis: { kind: 'stated' } };
    }
    return narratedTime(time, reading, passage, story) ?? publishedTime(time, reading, passage, story);
}

/** Counted from the day of publication. */
function publishedTime(
    time: TimeExpression,
    reading: TimeReading,
    passage: RecognisedPassage,
    { published, last, quarter, order }: Story,
): ResolvedTime | undefined {
    if (!published) return undefined;
    const context = {
        tense: tenseAt(passage.words, sentenceAt(passage, time), time),
        last: last?.days,
        quarter,
        order: order?.order,
    };
    const value = resolveReading(reading, { ...context, day: published.from });
    if (value === undefined) return undefined;
    const isSafe =
        lengthInDays(published) === 1 ||
        resolveReading(reading, { ...context, day: plusDays(published.until, -1) }) === value;
    return isSafe ? { value, days: daysOfValue(value), basis: { kind: 'publication' } } : undefined;
}

/**
 * A time that continues a date told before it: "a week later", "that day", and a month or day without a year soon after
 * a year was stated ("In 2019 … on March 14 …").
 */
function narratedTime(
    time: TimeExpression,
    reading: TimeReading,
    passage: RecognisedPassage,
    story: Story,
): ResolvedTime | undefined {
    const source = sourceOf(time, reading, passage, story);
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
    return { value, days: daysOfValue(value), basis: { kind: 'text', evidence: source.evidence } };
}

/** The farthest that a stated year reaches on in its paragraph, in characters. */
const REACH = 250;

/** The date of the text that the time continues; undefined when it stands for itself. */
function sourceOf(
    time: TimeExpression,
    reading: TimeReading,
    passage: RecognisedPassage,
    { last, scene, published, order }: Story,
): Pick<Told, 'days' | 'evidence'> | undefined {
    if (reading.kind === 'eitherOrder')
        return order && { days: intervalOfDay(reading.monthFirst), evidence: order.evidence };
    if (reading.kind === 'timeOfDay' && reading.day === undefined)
        return last?.passage === passage && lengthInDays(last.days) === 1 ? last : undefined;
    if (countsFromText(reading)) return last;
    if (!lacksYear(reading) || scene?.passage !== passage || time.start - scene.end > REACH) return undefined;
    // Days of the last months need no year: only the story of an earlier year is continued.
    if (published && partsOf(scene.days.from).year >= partsOf(published.from).year) return undefined;
    const from = sentenceAt(passage, scene.year);
    const sentence = sentenceAt(passage, time);
    if (sentence.start !== from.start && scene.year.start - from.start > HEAD) return undefined;
    return tenseAt(passage.words, sentence, time) === 1 ? undefined : scene;
}

/** "In 2019, …": a year at the head of its sentence sets the scene for the next ones. */
const HEAD = 8;

function countsFromText(reading: TimeReading): boolean {
    if (reading.kind === 'within') return countsFromText(reading.whole);
    if (reading.kind === 'timeOfDay') return reading.day !== undefined && countsFromText(reading.day);
    return reading.kind === 'same' || (reading.kind === 'shift' && reading.from === 'text');
}

function lacksYear(reading: TimeReading): boolean {
    if (reading.kind === 'monthDay') return reading.direction === undefined && reading.weekday === undefined;
    return (reading.kind === 'partOfYear' || reading.kind === 'holiday') && reading.direction === undefined;
}

/** The reading within the year of the day of context. */
function inYearOf(reading: TimeReading): TimeReading {
    if (!lacksYear(reading)) return reading;
    if (reading.kind === 'monthDay' || reading.kind === 'partOfYear' || reading.kind === 'holiday')
        return { ...reading, direction: 0 };
    return reading;
}
