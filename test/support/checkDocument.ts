/** The only place where tests of the document model call it: articles in, their parts in words out. */

import { expect } from 'vitest';
import type { Day } from '../../server/src/engine/text/day.ts';
import type { Block, Document, Format } from '../../server/src/engine/text/document.ts';
import { passageOf } from '../../server/src/engine/text/passage.ts';
import { localOffset, placed } from '../../server/src/engine/text/place.ts';
import { readDocument, type YearOf } from '../../server/src/engine/text/readDocument.ts';
import type { Span } from '../../server/src/engine/text/span.ts';
import { outdented } from './fixture.ts';

export interface Options {
    readonly format?: Format;
    readonly uri?: string;
    readonly published?: Day;
    readonly yearOf?: YearOf;
}

/** Indentation common to all lines is left out. */
export function documentOf(article: string, options: Options = {}): Document {
    return documentOfText(outdented(article), options);
}

/** The text as it is. */
export function documentOfText(
    text: string,
    { format = 'plain', uri = 'file:///article', published, yearOf }: Options = {},
): Document {
    return readDocument({ uri, text, format, published }, undefined, yearOf);
}

/** Each block as `kind: words`, in order. */
export function checkBlocks(article: string, expected: string, options: Options = {}): void {
    expect(blocksOf(documentOf(article, options))).toEqual(linesIn(expected));
}

export function checkBlocksOfText(text: string, expected: string, options: Options = {}): void {
    expect(blocksOf(documentOfText(text, options))).toEqual(linesIn(expected));
}

/** The kind of the only block among a headline, a byline and two paragraphs of story that stands after the first of these. */
export function kindOfLine(line: string): Block['kind'] | undefined {
    const text = `Ferry line to Sarn returns\n\n${STORY}\n\n${line}\n\n${STORY}`;
    return documentOfText(text).blocks[2]?.kind;
}

const STORY = 'The council of Norvik agreed on Monday to pay for a ferry that sails twice a day.';

/** `|` stands between sentences. */
export function checkSentences(marked: string): void {
    const sentences = marked.split('|').map(sentence => sentence.trim());
    const words = marked.replace(/\s?\|\s?/g, ' ').trim();
    const found = passageOf({ kind: 'paragraph', words }).sentences;
    expect(found.map(span => words.slice(span.start, span.end))).toEqual(sentences);
}

/** What stands in `[[ ]]` is a quotation, with its marks; in `[[ ~]]` one that is not closed. */
export function checkQuotations(marked: string): void {
    const expected = [...marked.matchAll(/\[\[(.*?)\]\]/g)].map(match => match[1] ?? '');
    const words = marked.replace(/\[\[|~?\]\]/g, '');
    const found = passageOf({ kind: 'paragraph', words }).quotations;
    expect(found.map(({ start, end, isClosed }) => words.slice(start, end) + (isClosed ? '' : '~'))).toEqual(
        expected,
    );
    for (const { start, end, content, isClosed } of found) {
        const width = words.startsWith('``', start) ? 2 : 1;
        expect(content).toEqual({ start: start + width, end: isClosed ? end - width : end });
    }
}

export function textAt(document: Document, span: Span | undefined): string | undefined {
    return span && document.text.slice(span.start, span.end);
}

/** The four promises as far as a document goes: total, in bounds and order, exact, the same twice. */
export function checkPromises(text: string, format: Format): void {
    const document = documentOfText(text, { format });
    expect(documentOfText(text, { format })).toEqual(document);
    const { frontMatter, headline, byline, dateline, published, blocks } = document;
    const title = frontMatter?.spans.get('title');
    const story = blocks.filter(({ start }) => !title || start >= title.end);
    checkOrder(blocks.slice(0, blocks.length - story.length), title ?? { start: 0, end: 0 });
    checkOrder(story, { start: frontMatter?.end ?? 0, end: text.length });
    for (const block of document.blocks) {
        checkPieces(block, text);
        checkPassage(block);
    }
    const spans = [headline, byline, dateline, dateline?.place, dateline?.day, dateline?.credit];
    for (const span of [...spans, ...(frontMatter?.problems ?? []), ...(published?.evidence ?? [])])
        if (span) checkOrder([span], { start: 0, end: text.length });
}

function checkPieces(block: Block, text: string): void {
    const { words, pieces } = block;
    ensure(words.trim() !== '', 'words are not blank');
    ensure(pieces[0]?.start === block.start && pieces.at(-1)?.end === block.end, 'pieces fill their block');
    checkOrder(pieces, block);
    checkOrder(
        pieces.map(({ at, length }) => ({ start: at, end: at + length })),
        { start: 0, end: words.length },
    );
    ensure(pieces.reduce((sum, { length }) => sum + length, 0) === words.length, 'pieces cover the words');
    for (const { at, length, start, end } of pieces) {
        for (let i = 0; i < length && end - start === length; i++)
            ensure(
                isSame(words.charAt(at + i), text.charAt(start + i)),
                `words are those of the text at ${start + i}`,
            );
        ensure(localOffset(block, start) === at, `the document's ${start} is ${at} in the words`);
        ensure(
            placed(block, { start: at, end: at + 1 }).start === start,
            `the words' ${at} is ${start} in the text`,
        );
    }
}

/** A line end is a space among the words, the border of two cells a tab; all else is as it was. */
function isSame(word: string, character: string): boolean {
    if (word === character) return true;
    return (word === ' ' && /[\s\u200b\u0085\ufeff]/.test(character)) || (word === '\t' && character === '|');
}

function checkPassage(block: Block): void {
    const { words, sentences, quotations } = passageOf(block);
    for (const spans of [sentences, quotations]) {
        checkOrder(spans, { start: 0, end: words.length });
        checkOrder(
            spans.map(span => placed(block, span)),
            block,
        );
    }
    let end = 0;
    for (const sentence of [...sentences, { start: words.length, end: words.length }]) {
        ensure(!/[^\s\u200b\u0085]/.test(words.slice(end, sentence.start)), 'each word is in a sentence');
        end = sentence.end;
    }
}

/** Sorted, not empty, without overlap, inside. */
function checkOrder(spans: readonly Span[], inside: Span): void {
    let end = inside.start;
    for (const span of spans) {
        ensure(
            span.start >= end && span.end > span.start && span.end <= inside.end,
            `${span.start} to ${span.end} is in order`,
        );
        end = span.end;
    }
}

/** `expect` takes too long for each character of a long text. */
function ensure(isTrue: boolean, promise: string): void {
    if (!isTrue) throw new Error(`Broken promise: ${promise}`);
}

function blocksOf(document: Document): readonly string[] {
    return document.blocks.map(({ kind, words }) => `${kind}: ${words}`);
}

function linesIn(text: string): readonly string[] {
    return outdented(text)
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '');
}
