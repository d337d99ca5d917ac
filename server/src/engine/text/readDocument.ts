/** From a host's text to a document. */

import type { LocalDateline } from './dateline.ts';
import type { Block, Dateline, Document, Source, YearlessDay } from './document.ts';
import { draftsOf } from './drafts.ts';
import { frontMatterOf, titleDraft } from './frontMatter.ts';
import { kindsOf, LONGEST_HEADER } from './kinds.ts';
import { languageOf } from './language.ts';
import { WEEKDAYS } from './lexicon/days.ts';
import { dateInLine } from './lineKinds.ts';
import { gregorianDay, isOldStyle } from './oldStyle.ts';
import { outletIn } from './outlet.ts';
import { placed } from './place.ts';
import { publicationInYear, publicationOf, type StatedDay } from './publication.ts';
import { ReadingMemory } from './readingMemory.ts';
import { dayBesideSource, dayOfByline } from './sourceLine.ts';
import { dayOfTitle } from './titleDay.ts';
import type { WrittenDay } from './writtenDay.ts';

/** The year of a day that a document tells without it; undefined when nothing tells. */
export type YearOf = (day: YearlessDay) => number | undefined;

/** Total: any string yields a document. Of blocks that are as they were in what the memory saw last, it has the same objects. */
export function readDocument(
    source: Source,
    memory: ReadingMemory = new ReadingMemory(),
    yearOf: YearOf = () => undefined,
): Document {
    const { uri, text, format } = source;
    memory.turn();
    const frontMatter = frontMatterOf(text, memory.frontMatter.get);
    const looks = { linesIn: memory.lines.read, ofParagraphs: memory.drafts.read };
    const drafts = draftsOf(text, format, frontMatter?.end ?? 0, looks);
    const kinds = kindsOf(drafts, frontMatter?.title, memory.paragraphs.read);
    const title = kinds.includes('headline') ? undefined : titleDraft(text, frontMatter);
    const blocks = title
        ? memory.blocksOf([title, ...drafts], ['headline', ...kinds])
        : memory.blocksOf(drafts, kinds);
    const dateline = datelineIn(blocks, memory);
    const headline = blocks.find(({ kind }) => kind === 'headline');
    const day = dateline?.stated ?? dateLineIn(blocks) ?? dayOfTitleIn(blocks);
    const stated = publicationOf(source, frontMatter, day);
    const yearless = stated ? undefined : (dateline?.yearless ?? yearlessLineIn(blocks));
    return {
        uri,
        text,
        format,
        language: languageOf(frontMatter?.language, wordsOfStory(blocks), memory.languages.get),
        frontMatter,
        headline: headline && { start: headline.start, end: headline.end },
        byline: bylineIn(blocks),
        outlet: outletIn(blocks.slice(0, LONGEST_HEADER)),
        dateline: dateline?.dateline,
        blocks,
        published: stated ?? (yearless && publicationInYear(yearless, yearOf(yearless))),
        yearless,
    };
}

interface FoundDateline {
    readonly dateline: Dateline;
    readonly stated: StatedDay | undefined;
    readonly yearless: YearlessDay | undefined;
}

/** It stands at the start of the first paragraph of the story, or of the next when a deck comes before it. */
function datelineIn(blocks: readonly Block[], memory: ReadingMemory): FoundDateline | undefined {
    const paragraphs = blocks.slice(0, HEADER).filter(({ kind }) => kind === 'paragraph');
    for (const [i, block] of paragraphs.slice(0, 3).entries()) {
        const local = memory.datelines.get(block.words).dateline;
        if (local && (i === 0 || local.day || local.credit) && !isEntry(local, i, paragraphs, memory))
            return {
                dateline: placedDateline(block, local),
                stated: statedDay(block, local),
                yearless: local.day &&
                    local.dayOfYear && {
                        ...placed(block, local.day),
                        ...local.dayOfYear,
                        toldWeekday: weekdayTold(block.words.slice(local.end)),
                    },
            };
    }
    return undefined;
}

/** "Two brothers pleaded not guilty on Monday to …": of the first sentence. */
function weekdayTold(words: string): number | undefined {
    const [first = ''] = /^[^\n]{0,400}?(?:[.!?](?= |$)|$)/.exec(words) ?? [];
    const told = [...first.matchAll(ON_WEEKDAY)].map(([, day = '']) => WEEKDAYS.get(day.toLowerCase()));
    return new Set(told).size === 1 ? told[0] : undefined;
}

const ON_WEEKDAY = /(?<!last |next )\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/g;

/** "12 March 2024 - The council votes.", and the next paragraph begins with a day too: a chronicle. */
function isEntry(
    { place, credit }: LocalDateline,
    at: number,
    paragraphs: readonly Block[],
    { datelines }: ReadingMemory,
): boolean {
    if (place || credit) return false;
    return paragraphs.some(({ words }, i) => i !== at && datelines.get(words).dateline?.day !== undefined);
}

/** How many blocks at the top may be about the article instead of its story. */
const HEADER = 8;

function placedDateline(block: Block, local: LocalDateline): Dateline {
    return {
        ...placed(block, local),
        place: local.place && placed(block, local.place),
        day: local.day && placed(block, local.day),
        credit: local.credit && placed(block, local.credit),
    };
}

function statedDay(block: Block, { day, date }: LocalDateline): StatedDay | undefined {
    return day && date !== undefined ? { ...placed(block, day), day: date } : undefined;
}

/** The first line of the header that gives a full day, and beside it at most who wrote it and where: "Published 4 March 2024". */
function dateLineIn(blocks: readonly Block[]): StatedDay | undefined {
    let left = HEADER;
    for (const block of blocks.slice(0, LONGEST_HEADER)) {
        const found = dayIn(block);
        if (found?.day !== undefined) {
            const behind = block.words.slice(found.end);
            const day = isOldStyle('', behind) ? gregorianDay(found.day) : found.day;
            return { ...placed(block, found), day };
        }
        // What a page puts above its article may be long.
        if (block.kind !== 'boilerplate') left--;
        if (left === 0) return undefined;
    }
    return undefined;
}

/** The first line of nothing but days that gives one without its year: "Monday, 4 March, 10:30". */
function yearlessLineIn(blocks: readonly Block[]): YearlessDay | undefined {
    for (const block of blocks.slice(0, HEADER)) {
        const found = block.kind === 'byline' ? dateInLine(block.words) : undefined;
        if (found?.dayOfYear) return { ...placed(block, found), ...found.dayOfYear };
    }
    return undefined;
}

function dayIn({ kind, words }: Block): WrittenDay | undefined {
    if (NOT_OF_PUBLICATION.test(words)) return undefined;
    if (kind === 'byline') return dayOfByline(words);
    // "4 March 2024 · 4 min read"
    return kind === 'boilerplate' ? dayBesideSource(words) : undefined;
}

/** Where no other line tells a day. */
function dayOfTitleIn(blocks: readonly Block[]): StatedDay | undefined {
    for (const block of blocks.slice(0, HEADER)) {
        const found = dayOfTitle(block.words);
        if (found?.day !== undefined) return { ...placed(block, found), day: found.day };
    }
    return undefined;
}

/** When somebody had it in hands later: "Transcribed 12 May 2019, K. Dorn". */
const NOT_OF_PUBLICATION =
    /^(?:transcri(?:bed|ption)|scanned|digiti[sz]ed|translated|retrieved|accessed|archived|captured|downloaded|saved|typed|copied)\b/i;

/** The line of the writer rather than that of the outlet or the day, which have no small letters or are dates. */
function bylineIn(blocks: readonly Block[]): Document['byline'] {
    const bylines = blocks.filter(({ kind }) => kind === 'byline');
    const best = bylines.find(({ words }) => /\p{Ll}/u.test(words) && !dateInLine(words)) ?? bylines[0];
    return best && { start: best.start, end: best.end };
}

function* wordsOfStory(blocks: readonly Block[]): Iterable<string> {
    for (const { kind, words } of blocks)
        if (kind !== 'boilerplate' && kind !== 'credit' && kind !== 'byline') yield words;
}
