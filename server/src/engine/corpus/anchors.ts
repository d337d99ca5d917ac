/** Selectors: where words stand in a text, said so that their place is found again after edits, or known to be lost. */

import type { Span } from '../text/span.ts';

/**
 * The TextQuoteSelector and the TextPositionSelector of the W3C's Web Annotation Data Model, in one. The quotation alone
 * decides; the position tells people where the words stood.
 */
export interface Selector {
    readonly exact: string;
    /** What stands right before and right after. */
    readonly prefix: string;
    readonly suffix: string;
    /** In code points, as the W3C counts; end exclusive. */
    readonly start: number;
    readonly end: number;
}

/**
 * Undefined where words cannot be told apart from others in the same text: the same words stand somewhere else in like
 * surroundings, or there is hardly anything around them. Whoever asks may try again with a longer stretch.
 */
export function selectorOf(text: string, span: Span): Selector | undefined {
    const { start, end } = withoutSpace(text, span);
    const exact = text.slice(start, end);
    const pattern = patternOf(exact);
    if (!pattern) return undefined;
    const [first, length] = [lengthInCodePoints(text.slice(0, start)), lengthInCodePoints(exact)];
    const prefix = text.slice(startOfWordsBefore(text, start, CONTEXT), start);
    const suffix = text.slice(end, endOfWordsAfter(text, end, CONTEXT));
    const selector = { exact, prefix, suffix, start: first, end: first + length };
    const quote = quoteOf(selector);
    if (!isTelling(quote)) return undefined;
    const others = occurrencesOf(pattern, text)?.filter(place => place.start !== start);
    const isAlone = others?.every(
        place =>
            likenessAt(text, place, quote).likeness < STRANGE &&
            likenessOfLines(text, { start, end }, place) < STRANGE,
    );
    return isAlone ? selector : undefined;
}

/** Undefined when the place is lost: its words have changed, or nothing tells any more which of several it is. */
export function placeOf(text: string, selector: Selector): Span | undefined {
    const pattern = patternOf(selector.exact);
    const quote = quoteOf(selector);
    if (!pattern || !isTelling(quote)) return undefined;
    const needed = quote.before.length + quote.after.length < FEW_WORDS ? 1 : ALIKE;
    const found = (occurrencesOf(pattern, text) ?? [])
        .filter(place => continues(text, place) === quote.continues)
        .map(place => ({ place, ...likenessAt(text, place, quote) }))
        .sort((a, b) => b.likeness - a.likeness);
    const [best, next] = found;
    if (!best || best.likeness < needed || !best.isBorne) return undefined;
    return next && next.likeness > best.likeness - APART ? undefined : best.place;
}

/**
 * Where a part of the exact words stands in a text that says them, perhaps with other white space; the text is that of
 * the place alone. Undefined when it says something else there.
 */
export function partIn(text: string, exact: string, part: Span): Span | undefined {
    const pattern = patternOf(exact.slice(part.start, part.end));
    const before = pattern && occurrencesOf(pattern, exact)?.filter(({ start }) => start < part.start).length;
    return pattern && before !== undefined ? occurrencesOf(pattern, text)?.[before] : undefined;
}

/**
 * How many words are kept on each side. More would tell a paragraph from its double by what stands around both, which
 * no longer holds when one of them is moved.
 */
const CONTEXT = 12;

/** Another place below this likeness, from 0 to 1, is none that edits would ever make like this one. */
const STRANGE = 0.5;
/** The place itself keeps this likeness through usual edits. */
const ALIKE = 0.75;
/** By so much the next best place must be less like it. */
const APART = 0.2;
/** With fewer words around none of them may have changed. */
const FEW_WORDS = 8;
/** With fewer words in all nothing is certain. */
const FEWEST_WORDS = 5;

interface Quote {
    readonly words: number;
    /** The nearest first. */
    readonly before: readonly string[];
    readonly after: readonly string[];
    /** How many of them, and of the words themselves, stand in the paragraph on this side. */
    readonly upToHere: number;
    readonly fromHere: number;
    /** See `continues`. */
    readonly continues: string;
}

function quoteOf({ exact, prefix, suffix }: Selector): Quote {
    const place = { start: prefix.length, end: prefix.length + exact.length };
    const words = wordsIn(exact).length;
    return {
        words,
        upToHere: words + wordsIn(prefix.split(PARAGRAPH_END).at(-1) ?? '').length,
        fromHere: words + wordsIn(suffix.split(PARAGRAPH_END)[0] ?? '').length,
        before: wordsIn(prefix).reverse(),
        after: wordsIn(suffix),
        continues: continues(prefix + exact + suffix, place),
    };
}

const PARAGRAPH_END = /\r?\n[ \t]{0,20}\r?\n/;

function isTelling({ words, before, after }: Quote): boolean {
    return words + before.length + after.length >= FEWEST_WORDS && before.length + after.length > 0;
}

function wordsIn(text: string): string[] {
    return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The exact words with any white space between them: a paragraph may have been broken into other lines. */
function patternOf(exact: string): RegExp | undefined {
    const parts = exact.split(/\s+/).filter(part => part !== '');
    if (parts.length === 0) return undefined;
    return new RegExp(parts.map(escaped).join('\\s{1,100}'), 'g');
}

function escaped(part: string): string {
    return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Undefined when the words stand there so often that none of the places tells anything. */
function occurrencesOf(pattern: RegExp, text: string): readonly Span[] | undefined {
    const found: Span[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        if (found.length === MOST_OCCURRENCES) return undefined;
        found.push({ start: match.index, end: match.index + match[0].length });
        pattern.lastIndex = match.index + 1;
    }
    return found;
}

const MOST_OCCURRENCES = 2000;

interface Likeness {
    /** How much of what stood around the words stands around the place too, in the same order: from 0 to 1. */
    readonly likeness: number;
    /**
     * Whether that is enough by itself. Where the words next to the place are others on one side, the place must be bound to
     * the other side in one paragraph: else whatever now ends where the words ended, before the same next paragraph, would
     * be taken for them.
     */
    readonly isBorne: boolean;
}

/**
 * One side alone is enough when it is nearly whole, since a paragraph may have been put in or taken out on the other.
 */
function likenessAt(text: string, { start, end }: Span, quote: Quote): Likeness {
    const { before, after, upToHere, fromHere } = quote;
    const own = (words: readonly string[]) => words.length + SLACK;
    const first = startOfWordsBefore(text, start, own(before));
    const last = endOfWordsAfter(text, end, own(after));
    const wordsBefore = wordsIn(text.slice(first, start)).reverse();
    const wordsAfter = wordsIn(text.slice(end, last));
    const left = inCommon(before, wordsBefore);
    const right = inCommon(after, wordsAfter);
    const both = (left + right) / Math.max(1, before.length + after.length);
    const byLeft = oneSide(left, before, wordsBefore);
    const byRight = oneSide(right, after, wordsAfter);
    const isBoundLeft = upToHere >= FEW_WORDS;
    const isBoundRight = fromHere >= FEW_WORDS;
    const isBorne =
        (both >= ALIKE &&
            (isBoundRight || isTouching(before, wordsBefore)) &&
            (isBoundLeft || isTouching(after, wordsAfter))) ||
        (byLeft >= ALIKE && isBoundLeft) ||
        (byRight >= ALIKE && isBoundRight);
    return { likeness: Math.max(both, byLeft, byRight), isBorne };
}

/** Whether any of the nearest words stands there still; none is needed where there never were any. */
function isTouching(words: readonly string[], there: readonly string[]): boolean {
    const nearest = words.slice(0, NEAREST);
    return nearest.length === 0 || inCommon(nearest, there.slice(0, NEAREST)) > 0;
}

/** The same by what stands in the same line alone: a line may be moved to where its double stood. */
function likenessOfLines(text: string, one: Span, other: Span): number {
    const [a, b] = [lineAround(text, one), lineAround(text, other)];
    const common = inCommon(a.before, b.before) + inCommon(a.after, b.after);
    const most = Math.max(a.before.length + a.after.length, b.before.length + b.after.length);
    return most === 0 ? 1 : common / most;
}

function lineAround(text: string, { start, end }: Span): Pick<Quote, 'before' | 'after'> {
    const before = text.slice(Math.max(0, start - LONGEST_LINE), start);
    const after = text.slice(end, end + LONGEST_LINE);
    return {
        before: wordsIn(before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)),
        after: wordsIn(/^[^\r\n]*/.exec(after)?.[0] ?? ''),
    };
}

/** So much of a line is looked at, in UTF-16 code units. */
const LONGEST_LINE = 300;

/** So many words may have been put in between. */
const SLACK = 4;

function oneSide(common: number, words: readonly string[], there: readonly string[]): number {
    if (words.length < FEW_WORDS || !words.slice(0, NEAREST).every((word, i) => word === there[i])) return 0;
    return (ONE_SIDE * common) / words.length;
}

const ONE_SIDE = 0.85;
/** Where one side is all that is left, the words next to the place must be as they were. */
const NEAREST = 3;

/** The length of the longest common subsequence. */
function inCommon(one: readonly string[], other: readonly string[]): number {
    let row = new Array<number>(other.length + 1).fill(0);
    for (const word of one) {
        const next = [0];
        for (const [i, otherWord] of other.entries())
            next.push(word === otherWord ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
        row = next;
    }
    return row[other.length] ?? 0;
}

/** Where the last so many words before the offset begin. */
function startOfWordsBefore(text: string, offset: number, count: number): number {
    const from = Math.max(0, offset - count * LONGEST_WORD);
    const before = text.slice(from, offset);
    const starts = [...before.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index }) => from + index);
    // The first one may be cut.
    if (from > 0) starts.shift();
    if (starts.length <= count) return starts.length === 0 || from === 0 ? from : (starts[0] ?? from);
    return starts.at(-count) ?? from;
}

/** Where the first so many words after the offset end. */
function endOfWordsAfter(text: string, offset: number, count: number): number {
    const until = Math.min(text.length, offset + count * LONGEST_WORD);
    const after = text.slice(offset, until);
    const ends = [...after.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(
        match => offset + match.index + match[0].length,
    );
    if (until < text.length) ends.pop();
    if (ends.length <= count) return until === text.length ? until : (ends.at(-1) ?? until);
    return ends[count - 1] ?? until;
}

/** With the white space around it; in UTF-16 code units. */
const LONGEST_WORD = 20;

/** Whether the words are a part of something longer on either side: "200" of "1,200", "port" of "airport". */
function continues(text: string, { start, end }: Span): string {
    const isPartBefore = /[\p{L}\p{M}\p{N}]$|\p{N}[.,]$/u.test(text.slice(Math.max(0, start - 3), start));
    const isPartAfter = /^[\p{L}\p{M}\p{N}]|^[.,]\p{N}/u.test(text.slice(end, end + 3));
    const isWord = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character);
    return `${isPartBefore && isWord(text.slice(start, start + 2))} ${isPartAfter && isWord(text.slice(end - 2, end))}`;
}

function withoutSpace(text: string, { start, end }: Span): Span {
    const words = text.slice(start, end);
    const first = start + words.length - words.trimStart().length;
    return { start: first, end: Math.max(first, end - (words.length - words.trimEnd().length)) };
}

function lengthInCodePoints(text: string): number {
    let length = 0;
    for (const _ of text) length += 1;
    return length;
}
