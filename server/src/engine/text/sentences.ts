/** Where the sentences of a paragraph begin and end. */

import {
    NUMBER_ABBREVIATIONS,
    OTHER_ABBREVIATIONS,
    SENTENCE_STARTERS,
    SPEECH_VERBS,
    TIME_WORDS,
    TITLE_ABBREVIATIONS,
} from './lexicon/en.ts';
import { isSpaceAt } from './lines.ts';
import type { Span } from './span.ts';

/** Sorted, without the white space between them; together they hold every word. Linear. */
export function sentencesOf(words: string): readonly Span[] {
    const sentences: Span[] = [];
    let start = afterSpace(words, 0);
    let at = start;
    let isQuoting = false;
    while (at < words.length) {
        if (!TERMINATORS.has(words.charAt(at))) {
            if (words.charAt(at) === '"') isQuoting = !isQuoting;
            at++;
            continue;
        }
        const mark = markAt(words, at, start, isQuoting);
        for (let i = at; i < mark.end; i++) if (words.charAt(i) === '"') isQuoting = !isQuoting;
        if (mark.isEnd) {
            add(sentences, words, { start, end: mark.end });
            start = afterSpace(words, mark.end);
            at = start;
        } else at = mark.end;
    }
    let end = words.length;
    while (end > start && isSpaceAt(words, end - 1)) end--;
    if (end > start) add(sentences, words, { start, end });
    return sentences;
}

/** Dots and quotation marks that stand alone belong to the sentence before. */
function add(sentences: Span[], words: string, sentence: Span): void {
    const last = sentences.at(-1);
    const isWordless =
        sentence.end - sentence.start < 12 &&
        !/[\p{L}\p{N}]/u.test(words.slice(sentence.start, sentence.end));
    if (last && isWordless) sentences[sentences.length - 1] = { start: last.start, end: sentence.end };
    else sentences.push(sentence);
}

interface Mark {
    /** After the full stop and the quotation marks and brackets that close behind it. */
    readonly end: number;
    readonly isEnd: boolean;
}

const TERMINATORS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '！', '？']);
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", '”', '’', '“', '»', '›', ')', ']', '*', '_']);
const LONGEST_WORD = 24;

/** What a full stop (or several) at `at` means in the sentence that begins at `start`. */
function markAt(words: string, at: number, start: number, isQuoting: boolean): Mark {
    let stop = at;
    while (stop < words.length && TERMINATORS.has(words.charAt(stop))) stop++;
    let end = stop;
    while (end < words.length && CLOSERS.has(words.charAt(end)) && !isOpener(words, end)) end++;
    end = afterSpacedCloser(words, end, isQuoting && !words.slice(stop, end).includes('"'));
    if (end >= words.length) return { end, isEnd: true };
    if (!isSpaceAt(words, end)) return { end, isEnd: end === stop && isLostSpace(words, at, end) };
    const next = words.slice(afterSpace(words, end), afterSpace(words, end) + LONGEST_WORD);
    const isFullStop = stop === at + 1 && words.charAt(at) === '.';
    if (!isFullStop) return { end, isEnd: canBegin(next) && !isSpeechVerbNext(next, end > stop) };
    const before = wordBefore(words, at, start);
    return { end, isEnd: endsAfter(before, next, end > stop) };
}

/** A closing mark behind a space, as careless typing and some converters leave it: `He said: "No. " Then he left.` */
function afterSpacedCloser(words: string, from: number, isQuoting: boolean): number {
    if (from >= words.length || !isSpaceAt(words, from)) return from;
    const mark = words.charAt(from + 1);
    const isCloser = mark === '”' || mark === '’' || mark === '»' || (mark === '"' && isQuoting);
    const isFree = from + 2 >= words.length || isSpaceAt(words, from + 2);
    return isCloser && isFree ? from + 2 : from;
}

/** A straight or low quotation mark that stands before a word opens it: `He left. "I am tired."` */
function isOpener(words: string, at: number): boolean {
    const next = words.charAt(at + 1);
    return at > 0 && isSpaceAt(words, at - 1) && next !== '' && !isSpaceAt(words, at + 1);
}

/** "…in the city.The mayor…": a full stop between a lower-case word and a capitalised one. */
function isLostSpace(words: string, at: number, end: number): boolean {
    return (
        /^\p{Ll}{3}$/u.test(words.slice(Math.max(0, at - 3), at)) &&
        /^["“„«]?\p{Lu}\p{Ll}/u.test(words.slice(end, end + 3)) &&
        !/^(?:Com|Org|Net|Js|Io)\b/.test(words.slice(end, end + 4))
    );
}

interface WordBefore {
    readonly word: string;
    /** True when nothing of the sentence stands before it: "1. The council …". */
    readonly isFirst: boolean;
}

function wordBefore(words: string, at: number, start: number): WordBefore {
    let from = at;
    while (from > start && at - from < LONGEST_WORD && !BORDERS.test(words.charAt(from - 1))) from--;
    return { word: words.slice(from, at), isFirst: from === start };
}

const BORDERS = /[\s"'“”„‘«»([{<–—/\-\u200b]/;

function endsAfter({ word, isFirst }: WordBefore, next: string, isClosed: boolean): boolean {
    if (/^[–—-]/.test(next)) return false;
    const lower = word.toLowerCase();
    if (isFirst && /^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})$/.test(word)) return false;
    if (TITLE_ABBREVIATIONS.has(lower) && !isClosed) return false;
    if (/^[ap]\.m$/i.test(word))
        return canBegin(next) && !TIME_WORDS.has(firstWord(next)) && !/^\d/.test(next);
    if (NUMBER_ABBREVIATIONS.has(lower) && /^[\d#]/.test(next)) return false;
    if (isAbbreviation(word, lower)) return SENTENCE_STARTERS.has(firstWord(next)) && /^\P{Ll}/u.test(next);
    if (canBegin(next)) return true;
    // Careless writing forgets the capital letter; after a closed quotation the sentence goes on: `"No." said he`.
    return !isClosed && /^\p{Ll}{4,24}$/u.test(word) && /^\p{Ll}/u.test(next);
}

/** Initials ("J."), letters with full stops ("U.S."), "b." and "d." before the days of a life, and the words of the list. */
function isAbbreviation(word: string, lower: string): boolean {
    return (
        /^(?:\p{Lu}|[bd])$/u.test(word) ||
        /^\p{L}{1,2}(?:\.\p{L}{1,2}){1,6}$/u.test(word) ||
        OTHER_ABBREVIATIONS.has(lower)
    );
}

/** Not lower case, but for names that are written so: "al-Rahim", "de Vries", "iPhone". */
function canBegin(next: string): boolean {
    if (!/^[“"„«‘'(¿¡[]{0,2}\p{Ll}/u.test(next)) return !/^[,;:.)\]–—-]/.test(next);
    return /^(?:(?:al|el|ibn|bin|bint|de|da|di|del|van|von|der|den|ter|ten|la|le|du)[- ’']|[a-z](?=\p{Lu}))\p{Lu}/u.test(
        next,
    );
}

function firstWord(next: string): string {
    return (/^["“„«‘'([]{0,2}(\p{L}{1,24})/u.exec(next)?.[1] ?? '').toLowerCase();
}

/** `"Why?" asked Orlo` goes on; so does `"Why?" Orlo asked`. */
function isSpeechVerbNext(next: string, isClosed: boolean): boolean {
    const verb = isClosed ? /^\p{Lu}\S{1,15} (\p{Ll}{2,12})\b/u.exec(next)?.[1] : undefined;
    return verb !== undefined && SPEECH_VERBS.has(verb);
}

function afterSpace(words: string, from: number): number {
    let at = from;
    while (at < words.length && isSpaceAt(words, at)) at++;
    return at;
}
