/** Infers when a document without a date was published, from the days that its own words tie to each other. */

import type { Day, DayInterval } from '../../text/day.ts';
import { dayOf, intervalOfDay, lengthInDays, partsOf, plusDays, weekdayOf } from '../../text/day.ts';
import type { Block } from '../../text/document.ts';
import { placed } from '../../text/place.ts';
import type { Span } from '../../text/span.ts';
import type { TimeExpression } from '../mention.ts';
import type { DocumentPass, RecognisedPassage, Recognition } from '../recogniser.ts';
import { sentenceAt } from '../timex/sentenceAt.ts';
import { tenseAt } from '../timex/tenseAt.ts';
import { resolveTimes } from './resolveTimes.ts';

/**
 * A text tells its day when it ties "today" or "yesterday" to a date ("today, March 14"; "was presented today … the
 * March 14 report"), names the weekday of a date ("on Wednesday, March 13"), says which year this year is, or says when
 * it was published. A date without a year gets the first one after the latest past event of the text. What the ties
 * allow together is the interval; where there is no tie, or ties exclude each other, nothing is inferred.
 */
export const datePublication: DocumentPass = {
    name: 'datePublication',
    apply(recognition) {
        if (recognition.published) return recognition;
        const told = toldTimes(recognition);
        const latest = latestPast(told);
        const ties = TIES.flatMap(tiesOf => tiesOf(told, latest));
        const inferred = intersection(ties);
        return inferred ? { ...recognition, published: { ...inferred, basis: 'text' } } : recognition;
    },
};

/** A time of the story, with what is known of it without the day of publication. */
interface Told {
    readonly time: TimeExpression;
    readonly passage: RecognisedPassage;
    readonly block: Block;
    readonly sentence: Span;
    readonly tense: -1 | 1 | undefined;
}

/** What one tie allows. */
interface Tie {
    readonly days: DayInterval;
    readonly evidence: readonly Span[];
}

function toldTimes(recognition: Recognition): readonly Told[] {
    const { passages } = resolveTimes.apply(recognition, { names: undefined });
    return passages.flatMap((passage, i) => {
        const block = recognition.document.blocks[i];
        if (!block || block.kind === 'boilerplate') return [];
        return passage.mentions.flatMap(time => {
            if (time.kind !== 'time' || (time.type !== 'DATE' && time.type !== 'TIME')) return [];
            const sentence = sentenceAt(passage, time);
            return [{ time, passage, block, sentence, tense: tenseAt(passage.words, sentence, time) }];
        });
    });
}

/** The latest date that is told as past. A bare year must be told so by its clause: "the 2030 agenda" is not. */
function latestPast(told: readonly Told[]): Told | undefined {
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

const TIES: readonly ((told: readonly Told[], latest: Told | undefined) => readonly Tie[])[] = [
    saidToBePublished,
    apposedDay,
    namedAfterItsDay,
    weekdayOfDate,
    apposedYear,
];

/** What a line about the article says before its day; the day of the first kind that is there counts. */
const LINES_OF_DAY: readonly RegExp[] = [
    /(?:^|[\s|·•])(?:published|posted|date)(?: on| at)?:? {0,2}$/iu,
    /(?:^|[\s|·•])updated(?: on| at)?:? {0,2}(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?$/iu,
];

/** "Published: 14 March 2024"; else "Updated: …". */
function saidToBePublished(told: readonly Told[]): readonly Tie[] {
    for (const line of LINES_OF_DAY) {
        for (const { time, passage, block } of told) {
            const days = time.resolved?.days;
            const before = passage.words.slice(Math.max(0, time.start - 24), time.start);
            if (days && lengthInDays(days) === 1 && passage.words.length <= LINE && line.test(before))
                return [{ days, evidence: [placed(block, time)] }];
        }
    }
    return [];
}

/** The longest line about an article, in characters; longer ones tell a story. */
const LINE = 120;

/** "today, March 14", "yesterday (13 March 2024)". */
function apposedDay(told: readonly Told[], latest: Told | undefined): readonly Tie[] {
    return told.flatMap((each, i) => {
        const shift = dayShift(each.time);
        const date = told[i + 1];
        if (shift === undefined || !date || !areApposed(each, date)) return [];
        return tieOfDay(date, latest, shift, [each]);
    });
}

/** -1 for "yesterday", 0 for "today"; undefined for what is no such word. */
function dayShift(time: TimeExpression | undefined): number | undefined {
    const reading = time?.reading;
    const day = reading?.kind === 'timeOfDay' ? reading.day : reading;
    return day?.kind === 'shift' && day.unit === 'day' && day.from === 'publication' && !day.isDistance
        ? day.amount
        : undefined;
}

function areApposed(a: Told, b: Told): boolean {
    return (
        a.passage === b.passage && /^,? ?[(,–-]? ?$/u.test(a.passage.words.slice(a.time.end, b.time.start))
    );
}

/** The day of publication when `date` is `shift` days from it. */
function tieOfDay(
    date: Told,
    latest: Told | undefined,
    shift: number,
    others: readonly Told[],
): readonly Tie[] {
    const day = dayOfTold(date, latest);
    if (day === undefined) return [];
    const isYearTold = date.time.resolved?.basis.kind === 'stated';
    const evidence = [...others, date, ...(isYearTold || !latest ? [] : [latest])];
    return [
        {
            days: intervalOfDay(plusDays(day, -shift)),
            evidence: evidence.flatMap(evidenceOf),
        },
    ];
}

/** Where it stands, and the date that tells its year. */
function evidenceOf({ block, time }: Told): readonly Span[] {
    const basis = time.resolved?.basis;
    return basis?.kind === 'text' ? [basis.evidence, placed(block, time)] : [placed(block, time)];
}

/**
 * The day of a date. One without a year is the first since the latest past event; after a bare year ("in 2023") it may
 * lie in that year or in the next, so that only its weekday can tell. Undefined when it cannot be told.
 */
function dayOfTold(told: Told, latest: Told | undefined): Day | undefined {
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
    if (isBareYear && weekday === undefined) return undefined;
    const { year } = partsOf(since.from);
    const days = [year, year + 1]
        .map(each => dayOf(each, month, dayOfMonth))
        .filter(day => day !== undefined)
        .filter(day => day >= since.from);
    if (weekday !== undefined && isBareYear) return days.find(day => weekdayOf(day) === weekday);
    const [first] = days;
    return first === undefined || (weekday !== undefined && weekdayOf(first) !== weekday) ? undefined : first;
}

/** The noun after a date that stands before it: "the March 14 report". */
const NOUN = /^ (\p{Ll}{4,30})(?!\p{L})/u;

/** The word before such a date, which belongs to the noun. */
const OF_IT = /(?:(?<!\p{L})(?:the|its|his|her|their|this|that|a)|['’]s?) $/iu;

/** What came out today is later named after its day: "was presented today … according to the March 14 report". */
function namedAfterItsDay(told: readonly Told[], latest: Told | undefined): readonly Tie[] {
    const doneToday = wordsOfToday(told);
    return told.flatMap(date => {
        const { time, passage, tense } = date;
        const noun = NOUN.exec(passage.words.slice(time.end, time.end + 32))?.[1];
        const isNamed = OF_IT.test(passage.words.slice(Math.max(0, time.start - 24), time.start));
        if (noun === undefined || !isNamed || tense === 1) return [];
        const today = doneToday.get(noun);
        return today && today !== date ? tieOfDay(date, latest, dayShift(today.time) ?? 0, [today]) : [];
    });
}

/** The words of the sentences that tell what was done today or yesterday, each with the first time that says so. */
function wordsOfToday(told: readonly Told[]): ReadonlyMap<string, Told> {
    const words = new Map<string, Told>();
    for (const [i, each] of told.entries()) {
        const isRead = told[i - 1]?.sentence === each.sentence && dayShift(told[i - 1]?.time) !== undefined;
        if (isRead || dayShift(each.time) === undefined || each.tense === 1) continue;
        const { passage, sentence } = each;
        for (const [word] of passage.words
            .slice(sentence.start, sentence.end)
            .toLowerCase()
            .matchAll(/\p{L}{2,30}/gu))
            if (!words.has(word)) words.set(word, each);
    }
    return words;
}

/** The longest after a day that papers still name its weekday beside its date. */
const DAYS_OF_NEWS = 10;

/** "said on Wednesday, March 13": of the last days, if no later date is told. */
function weekdayOfDate(told: readonly Told[], latest: Told | undefined): readonly Tie[] {
    // A history names weekdays too, but hardly "yesterday".
    if (!told.some(isCountedFromPublication)) return [];
    return told.flatMap(each => {
        if (each.tense !== -1 || !hasWeekday(each) || each.time.resolved?.basis.kind === 'stated') return [];
        const day = dayOfTold(each, latest);
        const since = latest?.time.resolved?.days?.from ?? '';
        if (day === undefined || day < since) return [];
        const evidence = latest ? [each, latest] : [each];
        return [
            {
                days: { from: day, until: plusDays(day, DAYS_OF_NEWS) },
                evidence: evidence.flatMap(evidenceOf),
            },
        ];
    });
}

/** "yesterday", "last week", "on Friday": told by one who reports. */
function isCountedFromPublication({ time: { reading } }: Told): boolean {
    if (reading?.kind === 'shift') return reading.from === 'publication' && !reading.isDistance;
    return reading?.kind === 'weekday' || reading?.kind === 'weekend';
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

function hasWeekday({ time, passage }: Told): boolean {
    return WEEKDAY.test(passage.words.slice(time.start, time.end));
}

/** "this year (2023)", "last year, 2022". */
function apposedYear(told: readonly Told[]): readonly Tie[] {
    return told.flatMap((each, i) => {
        const { reading } = each.time;
        const date = told[i + 1];
        const days = date?.time.resolved?.days;
        const isYear =
            reading?.kind === 'shift' &&
            reading.unit === 'year' &&
            !reading.isDistance &&
            reading.from === 'publication';
        if (!isYear || !date || !days || lengthInDays(days) < 365 || !areApposed(each, date)) return [];
        const year = partsOf(days.from).year - reading.amount;
        const from = `${String(year).padStart(4, '0')}-01-01`;
        return [
            {
                days: { from, until: plusDays(`${from.slice(0, 4)}-12-31`, 1) },
                evidence: [each, date].flatMap(evidenceOf),
            },
        ];
    });
}

/** The days that all ties allow, with the evidence of those that bound them; undefined when there are none. */
function intersection(ties: readonly Tie[]): Tie | undefined {
    const [first] = ties;
    if (!first) return undefined;
    let [earliest, latest] = [first, first];
    for (const tie of ties) {
        if (tie.days.from > earliest.days.from) earliest = tie;
        if (tie.days.until < latest.days.until) latest = tie;
    }
    const days = { from: earliest.days.from, until: latest.days.until };
    if (days.from >= days.until) return undefined;
    return { days, evidence: distinct([...earliest.evidence, ...latest.evidence]) };
}

function distinct(spans: readonly Span[]): readonly Span[] {
    const byStart = new Map(spans.map(span => [span.start, span]));
    return [...byStart.values()].sort((a, b) => a.start - b.start);
}
