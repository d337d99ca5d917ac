/** Fills in what times leave open, from the day of publication, the tense and the earlier dates of the text. */

import type { DayInterval } from '../../text/day.ts';
import { lengthInDays, partsOf, plusDays } from '../../text/day.ts';
import type { Block } from '../../text/document.ts';
import { placed } from '../../text/place.ts';
import type { Span } from '../../text/span.ts';
import type { Mention, ResolvedTime, TimeExpression, TimeReading } from '../mention.ts';
import type { DocumentPass, RecognisedPassage } from '../recogniser.ts';
import { daysOfValue } from '../timex/daysOfValue.ts';
import { type ReadingContext, resolveReading } from '../timex/resolveReading.ts';
import { tenseAt } from '../timex/tenseAt.ts';

/**
 * Publication is mostly one day. Where only an interval is known, a time is resolved when both ends of it lead to the
 * same value ("last year" in an article of some day in May), and stays open otherwise.
 */
export const resolveTimes: DocumentPass = {
    name: 'resolveTimes',
    apply(recognition) {
        const story: Story = { published: recognition.published?.days, last: undefined };
        const passages = recognition.passages.map((passage, i) => {
            const block = recognition.document.blocks[i];
            return block && passage.mentions.some(isTime) ? resolvePassage(passage, block, story) : passage;
        });
        return { ...recognition, passages };
    },
};

/** What is known while the text is read from its beginning. */
interface Story {
    readonly published: DayInterval | undefined;
    last: Told | undefined;
}

/** The last date of the text: its days, and where it stands. */
interface Told {
    readonly days: DayInterval;
    readonly evidence: Span;
    /** True when its words alone tell the year. */
    readonly isStated: boolean;
    readonly passage: RecognisedPassage;
    readonly end: number;
}

function isTime(mention: Mention): mention is TimeExpression {
    return mention.kind === 'time';
}

function resolvePassage(passage: RecognisedPassage, block: Block, story: Story): RecognisedPassage {
    const mentions = passage.mentions.map(mention => {
        if (!isTime(mention)) return mention;
        const resolved = resolvedTime(mention, passage, story);
        const isTold = resolved?.days && (mention.type === 'DATE' || mention.type === 'TIME');
        if (isTold && resolved.days)
            story.last = {
                days: resolved.days,
                evidence: placed(block, mention),
                isStated: resolved.basis.kind === 'stated',
                passage,
                end: mention.end,
            };
        return { ...mention, resolved };
    });
    return { ...passage, mentions };
}

function resolvedTime(
    time: TimeExpression,
    passage: RecognisedPassage,
    story: Story,
): ResolvedTime | undefined {
    const { reading, stated } = time;
    if (!reading) {
        if (/X/.test(stated.replace('XXXX-WXX-WE', 'X'))) return undefined;
        return { value: stated, days: daysOfValue(stated), basis: { kind: 'stated' } };
    }
    const sentence = passage.sentences.find(each => each.start <= time.start && time.end <= each.end) ?? {
        start: 0,
        end: passage.words.length,
    };
    const narrated = narratedTime(time, reading, passage, story);
    if (narrated) return narrated;
    if (!story.published) return undefined;
    const tense = tenseAt(passage.words, sentence, time);
    const last = story.last?.days;
    const first = resolveReading(reading, { day: story.published.from, tense, last });
    if (first === undefined) return undefined;
    const isExact = lengthInDays(story.published) === 1;
    const same =
        isExact ||
        resolveReading(reading, { day: plusDays(story.published.until, -1), tense, last }) === first;
    if (!same) return undefined;
    const evidence = story.last?.evidence;
    const basis =
        evidence && countsFromText(reading)
            ? ({ kind: 'text', evidence } as const)
            : ({ kind: 'publication' } as const);
    return { value: first, days: daysOfValue(first), basis };
}

function countsFromText(reading: TimeReading): boolean {
    if (reading.kind === 'within') return countsFromText(reading.whole);
    if (reading.kind === 'timeOfDay') return reading.day === undefined || countsFromText(reading.day);
    return reading.kind === 'same' || (reading.kind === 'shift' && reading.from === 'text');
}

/**
 * A time that continues a date told before it: "a week later", "that day", and a month or day without a year soon after
 * a year was stated ("In 2019 … on March 14 …").
 */
function narratedTime(
    time: TimeExpression,
    reading: TimeReading,
    passage: RecognisedPassage,
    { last, published }: Story,
): ResolvedTime | undefined {
    if (!last) return undefined;
    const day = contextDay(reading, last, time, passage, published);
    if (day === undefined) return undefined;
    const context: ReadingContext = { day, tense: undefined, last: last.days };
    const value = resolveReading(atYear(reading), context);
    return value === undefined
        ? undefined
        : { value, days: daysOfValue(value), basis: { kind: 'text', evidence: last.evidence } };
}

/** The farthest that a stated year reaches on in its paragraph, in characters. */
const REACH = 250;

function contextDay(
    reading: TimeReading,
    last: Told,
    time: TimeExpression,
    passage: RecognisedPassage,
    published: DayInterval | undefined,
): string | undefined {
    if (countsFromText(reading) && !(reading.kind === 'timeOfDay' && reading.day === undefined))
        return last.days.from;
    if (reading.kind === 'timeOfDay' && reading.day === undefined)
        return last.passage === passage && lengthInDays(last.days) === 1 ? last.days.from : undefined;
    const lacksYear =
        (reading.kind === 'monthDay' || reading.kind === 'partOfYear' || reading.kind === 'holiday') &&
        reading.direction === undefined;
    if (!lacksYear || !last.isStated || lengthInDays(last.days) > 366) return undefined;
    if (published) {
        const isNear = last.passage === passage && time.start - last.end <= REACH;
        if (!isNear || partsOf(last.days.from).year >= partsOf(published.from).year) return undefined;
    }
    return last.days.from;
}

/** The reading within the year of the day of context. */
function atYear(reading: TimeReading): TimeReading {
    if (reading.kind === 'monthDay' && reading.weekday !== undefined) return reading;
    if (reading.kind === 'monthDay' || reading.kind === 'partOfYear' || reading.kind === 'holiday')
        return { ...reading, direction: 0 };
    return reading;
}
