/** Which dates of this document cannot be as they are written? */

import * as l10n from '@vscode/l10n';
import type { Snapshot } from '../corpus/corpus.ts';
import { placedMentions } from '../corpus/placedMentions.ts';
import type { TimeExpression } from '../recognisers/mention.ts';
import {
    type Day,
    dayNumber,
    dayOf,
    daysInMonth,
    intervalOfDay,
    lengthInDays,
    partsOf,
    weekdayOf,
} from '../text/day.ts';
import { inWords, monthInWords, weekdayInWords } from '../text/dayInWords.ts';
import type { Block, Publication } from '../text/document.ts';
import { MONTHS } from '../text/lexicon/days.ts';
import { placed } from '../text/place.ts';
import type { Span } from '../text/span.ts';

export interface DoubtfulDate extends Span {
    /** In words for the reader: "14 March 2024 is a Thursday". */
    readonly message: string;
}

/** Sorted by position. A weekday that its date does not fall on, and days that no month has. */
export function doubtfulDatesIn(snapshot: Snapshot, uri: string): readonly DoubtfulDate[] {
    const article = snapshot.article(uri);
    if (article?.recognition.document.language.code !== 'en') return [];
    const { document, published } = article.recognition;
    const weekdays = placedMentions(article).flatMap(mention =>
        mention.kind === 'time'
            ? wrongWeekday(mention, document.text.slice(mention.start, mention.end), published)
            : [],
    );
    const days = document.blocks.flatMap(block => (block.kind === 'boilerplate' ? [] : missingDays(block)));
    const { setAside } = snapshot;
    if (setAside.isOff(uri, 'date')) return [];
    return [...weekdays, ...days]
        .filter(({ start, end }) => !setAside.isIgnored({ uri, span: { start, end } }, 'date'))
        .sort((a, b) => a.start - b.start);
}

const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const WEEKDAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'];

/** So far from the day of publication, in days, a date without a year is surely meant to lie. */
const NEAR = 45;

function wrongWeekday(
    time: TimeExpression,
    words: string,
    published: Publication | undefined,
): readonly DoubtfulDate[] {
    const told = WEEKDAYS.indexOf(WEEKDAY.exec(words)?.[1]?.toLowerCase() ?? '') + 1;
    const day = told > 0 ? dayMeant(time, published) : undefined;
    if (day === undefined || weekdayOf(day) === told) return [];
    const { start, end } = time;
    const message = l10n.t(
        '{0} is a {1}, not a {2}',
        inWords(intervalOfDay(day)),
        weekdayInWords(weekdayOf(day)),
        weekdayInWords(told),
    );
    return [{ start, end, message }];
}

/** The day of a date without its weekday; of one without a year that which lies near to the known day of publication. */
function dayMeant(
    { reading, resolved, stated }: TimeExpression,
    published: Publication | undefined,
): Day | undefined {
    if (!reading)
        return /^\d{4}-\d\d-\d\d$/.test(stated) && resolved?.basis.kind === 'stated' ? stated : undefined;
    if (reading.kind !== 'monthDay' || published?.basis === 'text' || !published) return undefined;
    const { month, dayOfMonth } = reading;
    if (month === undefined || dayOfMonth === undefined || lengthInDays(published.days) > 1) return undefined;
    const { from } = published.days;
    const { year } = partsOf(from);
    return [year - 1, year, year + 1]
        .map(each => dayOf(each, month, dayOfMonth))
        .find(day => day !== undefined && Math.abs(dayNumber(day) - dayNumber(from)) <= NEAR);
}

/** Those with fewer than 31 days; the longer names come first. */
const MONTH = [...MONTHS]
    .filter(([, month]) => daysInMonth(2000, month) < 31)
    .map(([name]) => name)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** "June 31", "31 June 2024", "February 29, 2023"; a number that is not part of a longer one. */
const LATE_DAYS = [
    new RegExp(
        `(?<!\\p{L})(?<month>${MONTH})\\.? (?<day>29|3[01])(?:th|st)?(?:,? (?<year>\\d{4}))?(?![\\p{L}\\d%]|[.,:]\\d)`,
        'giu',
    ),
    new RegExp(
        `(?<![\\p{L}\\d.,:])(?<day>29|3[01])(?:(?:th|st) of|th|st)? (?<month>${MONTH})(?:,? (?<year>\\d{4}))?(?![\\p{L}\\d])`,
        'giu',
    ),
    /(?<![\d-])(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>29|3[01])(?![\d-])/g,
];

function missingDays(block: Block): readonly DoubtfulDate[] {
    return LATE_DAYS.flatMap(pattern =>
        Array.from(block.words.matchAll(pattern)).flatMap(match => {
            const { month: name = '', day, year } = match.groups ?? {};
            const month = MONTHS.get(name.toLowerCase()) ?? Number(name);
            // A leap year, unless another year is told.
            const longest = daysInMonth(year === undefined ? 2000 : Number(year), month);
            if (Number(day) <= longest) return [];
            const span = placed(block, { start: match.index, end: match.index + match[0].length });
            const message =
                year === undefined || month !== 2
                    ? l10n.t('{0} has {1} days', monthInWords(month), longest)
                    : l10n.t('{0} {1} has {2} days', monthInWords(month), year, longest);
            return [{ start: span.start, end: span.end, message }];
        }),
    );
}
