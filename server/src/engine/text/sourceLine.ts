/** The line that tells where an article is from, and when: "Norvik Post, 4 March 2024". */

import { MONTHS, WEEKDAYS } from './lexicon/days.ts';
import { DATE_LINE_WORDS, PAGE_LABELS, PAPER_WORDS } from './lexicon/lines.ts';
import { isNameLike } from './lineKinds.ts';
import { dayBeforeMonthAt, type WrittenDay, writtenDayAt } from './writtenDay.ts';

/**
 * Where the first full day stands in a line that tells where an article is from, and when, and no more: "Norvik Post, 4 March
 * 2024", "Ana Orlo – 4 March 2024, 10:30", "NEA (4 March 2024)", "4 March 2024 · 4 min read". Such a line may be a headline too.
 */
export function dayBesideSource(words: string): WrittenDay | undefined {
    if (words.length > 120 || /[^\p{L}]\p{L}{3,20}[.!?]$/u.test(words)) return undefined;
    const day = fullDayIn(words);
    if (!day) return undefined;
    const rest = `${words.slice(0, day.start)}|${words.slice(day.end)}`;
    const parts = rest.split(/[,|–—•·()/;]|\s-{1,2}(?:\s|$)|:\s/).map(part => part.trim());
    // "City sketch | 4 March 2024": between strokes stand the name of a section and what can be clicked.
    const isOfPage = /\s[|•·]\s/.test(words);
    return parts.every(part => isPartOfSource(part) || (isOfPage && SECTION.test(part))) ? day : undefined;
}

/** The first day that the line of a writer, or one of dates alone, tells in full. */
export function dayOfByline(words: string): WrittenDay | undefined {
    return fullDayIn(words.slice(0, LONGEST_BYLINE));
}

const LONGEST_BYLINE = 300;

function fullDayIn(words: string): WrittenDay | undefined {
    for (const { index } of words.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) {
        const found = writtenDayAt(words, index);
        if (found?.day !== undefined) return found;
        // "03/04/2024 17:45": who writes the day behind the month counts the hours to twelve.
        if (found && TWENTY_FOUR_HOURS.test(words.slice(found.end, found.end + 20)))
            return dayBeforeMonthAt(words, index) ?? found;
    }
    return undefined;
}

const TWENTY_FOUR_HOURS = /^,?\s(?:at\s|[-–|]\s)?(?:0\d|1\d|2[0-3])[:.][0-5]\d(?!\d)(?!\s?[ap]\.?m)/i;

function isPartOfSource(part: string): boolean {
    const name = part.replace(SOURCE_LABEL, '').replace(NUMBERED, '').trim();
    const words = name.toLowerCase().match(/\p{L}{1,20}|\d{1,20}/gu) ?? [];
    const isOfDate = words.every(
        word => /^\d{1,4}$/.test(word) || WEEKDAYS.has(word) || MONTHS.has(word) || DATE_LINE_WORDS.has(word),
    );
    const isOfPaper = words.length > 0 && words.every(word => PAPER_WORDS.has(word));
    return (
        isOfDate ||
        isOfPaper ||
        MINUTES_OF_READING.test(name) ||
        PAGE_LABELS.has(name.toLowerCase()) ||
        BY_SOMEBODY.test(part) ||
        (isNameLike(name) && words.length <= MOST_OF_SOURCE)
    );
}

const SOURCE_LABEL = /^(?:by|from|source|via|posted|published|written by|posted by|published by)(?:\s|$)/i;
const MINUTES_OF_READING = /^\d{1,3}\s?-?min(?:ute)?s?\.?\sread$/i;
/** "by admin" */
const BY_SOMEBODY = /^by \S{1,30}$/i;
/** "No. 12", "Volume 612", "page A3", "p. 32", "#214" */
const NUMBERED =
    /(?:^|\s)(?:(?:no|nr|vol|issue|volume|number|edition|page|pp?|column)\.?\s?|#)[A-Z]?\d{1,5}$/i;
/** "City sketch" */
const SECTION = /^\p{Lu}[\p{L}’'&-]{1,20}(?: [\p{L}’'&-]{1,20}){0,2}$/u;
/** More words with capitals are a headline. */
const MOST_OF_SOURCE = 5;
