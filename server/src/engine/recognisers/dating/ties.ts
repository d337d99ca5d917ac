/** Ties between the day of publication and dates of the text: each by itself tells the day, or nearly. */

import type { DayInterval } from '../../text/day.ts';
import { intervalOfDay, lengthInDays, partsOf, plusDays } from '../../text/day.ts';
import { placed } from '../../text/place.ts';
import type { Span } from '../../text/span.ts';
import { reportNouns } from '../lexicon/en/speech.ts';
import {
    areApposed,
    dayOfTold,
    dayShift,
    evidenceOf,
    isCountedFromPublication,
    latestPast,
    saysLastYear,
    type Told,
} from './told.ts';

/** What one tie, or all of them, allow. */
export interface Tie {
    readonly days: DayInterval;
    readonly evidence: readonly Span[];
}

/** In no order; most texts have none. */
export function tiesIn(told: readonly Told[]): readonly Tie[] {
    const latest = latestPast(told);
    return TIES.flatMap(tiesOf => tiesOf(told, latest));
}

/** The days that all ties allow, with the evidence of those that bound them; undefined when they exclude each other. */
export function intersection(ties: readonly Tie[]): Tie | undefined {
    const [first] = ties;
    if (!first) return undefined;
    let [earliest, latest] = [first, first];
    for (const tie of ties) {
        if (tie.days.from > earliest.days.from) earliest = tie;
        if (tie.days.until < latest.days.until) latest = tie;
    }
    const days = { from: earliest.days.from, until: latest.days.until };
    if (days.from >= days.until) return undefined;
    return { days, evidence: [...earliest.evidence, ...latest.evidence] };
}

const TIES: readonly ((told: readonly Told[], latest: Told | undefined) => readonly Tie[])[] = [
    saidToBePublished,
    dayOfToday,
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

/** Dates that the text ties to "today" or "yesterday". */
function dayOfToday(told: readonly Told[], latest: Told | undefined): readonly Tie[] {
    const todayOf = todaysIn(told);
    const isOver = saysLastYear(told);
    return told.flatMap(date => {
        const today = todayOf(date);
        const day = today && dayOfTold(date, latest, isOver);
        if (!today || day === undefined) return [];
        const isYearTold = date.time.resolved?.basis.kind === 'stated';
        const evidence = [today, date, ...(isYearTold || !latest ? [] : [latest])];
        return [
            {
                days: intervalOfDay(plusDays(day, -(dayShift(today.time) ?? 0))),
                evidence: evidence.flatMap(evidenceOf),
            },
        ];
    });
}

/** The noun after a date that stands before it: "the March 14 report". */
const NOUN = /^ (\p{Ll}{4,30})(?!\p{L})/u;

/** The word before such a date, which belongs to the noun. */
const OF_IT = /(?:(?<!\p{L})(?:the|its|his|her|their|this|that|a)|['’]s?) $/iu;

/**
 * The "today" or "yesterday" to which a date is tied: beside it ("today, March 14"; "yesterday (13 March 2024)"), or
 * because what came out then is later named after its day ("was presented today … according to the March 14 report").
 */
export function todaysIn(told: readonly Told[]): (date: Told) => Told | undefined {
    const doneToday = wordsOfToday(told);
    const apposed = new Map<Told, Told>();
    for (const [i, each] of told.entries()) {
        const date = told[i + 1];
        if (date && dayShift(each.time) !== undefined && areApposed(each, date)) apposed.set(date, each);
    }
    return date => {
        const { time, passage, tense } = date;
        if (apposed.has(date)) return apposed.get(date);
        const noun = NOUN.exec(passage.words.slice(time.end, time.end + 32))?.[1];
        const isNamed = OF_IT.test(passage.words.slice(Math.max(0, time.start - 24), time.start));
        if (noun === undefined || !isNamed || tense === 1) return undefined;
        const today = doneToday.get(noun) ?? (reportNouns.has(noun) ? reportOf(doneToday) : undefined);
        return today === date ? undefined : today;
    };
}

/** "presented its inquiry today": a report by another name. */
function reportOf(doneToday: ReadonlyMap<string, Told>): Told | undefined {
    for (const [word, today] of doneToday) if (reportNouns.has(word)) return today;
    return undefined;
}

/** What is longer, in characters, is no sentence. */
const LONGEST_SENTENCE = 2000;

/** The words of the sentences that tell what was done today or yesterday, each with the first time that says so. */
function wordsOfToday(told: readonly Told[]): ReadonlyMap<string, Told> {
    const words = new Map<string, Told>();
    let last: Told | undefined;
    for (const each of told) {
        if (dayShift(each.time) === undefined || each.tense === 1) continue;
        const { passage, sentence } = each;
        const isRead = last?.passage === passage && last.sentence.start === sentence.start;
        if (isRead) continue;
        last = each;
        for (const [word] of passage.words
            .slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE))
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
        if (each.tense !== -1 || !hasWeekday(each)) return [];
        if (each.time.resolved?.basis.kind === 'stated' && !isOfNews(each, told)) return [];
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

/**
 * "Said on Thursday, 11 April 2024", "since Sunday … on Sunday, 11 August 2024", where the story begins: a history that tells the year
 * too names who said it, or the weekday alone, hardly ever.
 */
function isOfNews(date: Told, told: readonly Told[]): boolean {
    const { time, passage, sentence, document, block } = date;
    const paragraphs = document.blocks.filter(({ kind }) => kind === 'paragraph');
    if (!paragraphs.slice(0, FIRST_PARAGRAPHS).includes(block)) return false;
    if (SAID.test(passage.words.slice(sentence.start, time.start))) return true;
    const weekday = weekdayIn(date);
    return told.some(other => other.time.reading?.kind === 'weekday' && weekdayIn(other) === weekday);
}

const FIRST_PARAGRAPHS = 3;
const SAID = /\b(?:said|announced|reported|told|filed|confirmed|published|released) [^,;.]{0,80}$/;

function weekdayIn({ time, passage }: Told): string | undefined {
    return WEEKDAY.exec(passage.words.slice(time.start, time.end))?.[0].toLowerCase();
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
