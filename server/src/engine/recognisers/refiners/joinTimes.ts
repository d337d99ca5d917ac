/** Joins neighbours that tell one time together: "9 a.m." + "Tuesday", "July" + "last year", "next year's" + "first quarter". */

import { byPosition } from '../../text/span.ts';
import type { TimeExpression, TimeReading } from '../mention.ts';
import type { Refiner } from '../recogniser.ts';

/** Needs times of which no two overlap. */
export const joinTimes: Refiner = {
    name: 'joinTimes',
    refine(mentions, { words }) {
        const joined: TimeExpression[] = [];
        for (const mention of mentions) {
            if (mention.kind !== 'time') continue;
            const previous = joined.at(-1);
            const whole = previous && joinedTime(previous, mention, words.slice(previous.end, mention.start));
            if (whole) joined[joined.length - 1] = whole;
            else joined.push(mention);
        }
        giveDays(joined, words);
        if (joined.length === 0) return mentions;
        // Of a time and a figure of the same words the time comes first, as it was found.
        const names = mentions.filter(({ kind }) => kind === 'name');
        const figures = mentions.filter(({ kind }) => kind === 'figure');
        return [...names, ...joined, ...figures].sort(byPosition);
    },
};

/** "at 5 p.m. on Friday", "10:35 a.m. (0735 GMT) Friday": two mentions, of which the second tells the day of the first. */
function giveDays(times: TimeExpression[], words: string): void {
    for (let i = times.length - 2; i >= 0; i -= 1) {
        const [time, next] = [times[i], times[i + 1]];
        if (!time || !next || next.start - time.end > LONGEST_LINK) continue;
        if (!LINK.test(words.slice(time.end, next.start))) continue;
        const day = isDay(next) ? next : dayOfTime(next);
        const sense = day && timeOnDay(time, day, '');
        if (sense) times[i] = { ...time, ...sense };
    }
}

const LONGEST_LINK = 6;
const LINK = /^(?: \(|\),? (?:on )?|,? on )$/;

/** The day of a time of day that was given one. */
function dayOfTime(time: TimeExpression): TimeExpression | undefined {
    const { reading, stated } = time;
    if (time.type !== 'TIME' || reading?.kind !== 'timeOfDay') return undefined;
    return (
        reading.day && {
            ...time,
            type: 'DATE',
            stated: stated.slice(0, -reading.time.length),
            reading: reading.day,
        }
    );
}

/** "in July of last year", "Friday, 9 a.m."; the longest gap that is looked at. */
const LONGEST_GAP = 4;

function joinedTime(a: TimeExpression, b: TimeExpression, gap: string): TimeExpression | undefined {
    if (gap.length > LONGEST_GAP) return undefined;
    const between = gap.trim().replace('’', "'");
    if (between !== '' && between !== ',' && between !== 'of' && between !== "'s") return undefined;
    const sense =
        timeOnDay(a, b, between) ??
        timeOnDay(b, a, between) ??
        partOfWhole(a, b, between) ??
        dayOfWeek(a, b, between);
    return sense && { ...a, ...sense, end: b.end, mod: a.mod ?? b.mod };
}

type Sense = Pick<TimeExpression, 'type' | 'stated' | 'reading'>;

/** "9 a.m. EST Tuesday", "Nov. 6, 5 p.m.": a time of day that lacks its day, and a day. */
function timeOnDay(time: TimeExpression, day: TimeExpression, between: string): Sense | undefined {
    if (between === "'s") return undefined;
    const { reading } = time;
    if (reading?.kind !== 'timeOfDay' || reading.day !== undefined || !isDay(day)) return undefined;
    const stated = `${day.stated}${reading.time}`;
    return {
        type: 'TIME',
        stated,
        reading: day.reading && { kind: 'timeOfDay', time: reading.time, day: day.reading },
    };
}

function isDay({ type, stated, reading }: TimeExpression): boolean {
    if (type !== 'DATE') return false;
    if (reading === undefined) return /^\d{4}-\d\d-\d\d$/.test(stated);
    return (
        reading.kind === 'weekday' ||
        (reading.kind === 'monthDay' && reading.dayOfMonth !== undefined) ||
        (reading.kind === 'shift' && reading.unit === 'day')
    );
}

/** "July last year", "the third quarter of that year", "this year's first half", "Tuesday of next week". */
function partOfWhole(a: TimeExpression, b: TimeExpression, between: string): Sense | undefined {
    if (between === ',') return undefined;
    const [part, whole] = between === "'s" ? [b, a] : [a, b];
    if (!part.reading || !isPartOf(part.reading, whole)) return undefined;
    if (!whole.reading)
        return { type: part.type, stated: part.stated.replace('XXXX', whole.stated), reading: undefined };
    return {
        type: part.type,
        stated: part.stated,
        reading: { kind: 'within', part: part.reading, whole: whole.reading },
    };
}

function isPartOf(part: TimeReading, whole: TimeExpression): boolean {
    const isYear = /^(?:XXXX|\d{4})$/.test(whole.stated);
    if (part.kind === 'monthDay' || part.kind === 'partOfYear' || part.kind === 'holiday') return isYear;
    const { reading } = whole;
    const unit = reading?.kind === 'shift' || reading?.kind === 'same' ? reading.unit : undefined;
    return part.kind === 'weekday' && unit === 'week';
}

/** "this coming Sunday, March 8": the date decides, the weekday confirms it. */
function dayOfWeek(a: TimeExpression, b: TimeExpression, between: string): Sense | undefined {
    if (between !== ',' && between !== '') return undefined;
    if (a.reading?.kind !== 'weekday' || b.reading?.kind !== 'monthDay' || b.reading.dayOfMonth === undefined)
        return undefined;
    return { type: 'DATE', stated: b.stated, reading: { ...b.reading, weekday: a.reading.weekday } };
}
