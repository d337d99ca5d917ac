/** What stands around this place, from the word to the whole document? */

import { clausesOf } from '../claims/clauses.ts';
import type { Article, Snapshot } from '../corpus/corpus.ts';
import { placedMentions } from '../corpus/placedMentions.ts';
import type { Block, Document } from '../text/document.ts';
import { placed } from '../text/place.ts';
import { contains, overlaps, type Span, touches } from '../text/span.ts';

/**
 * Word, mention, clause, sentence, quotation, paragraph, section, document: those that hold the offset, from the inside
 * out. Each holds the one before and is longer; the last is the whole document. Empty when there is no such document.
 */
export function selectionsAt(snapshot: Snapshot, uri: string, offset: number): readonly Span[] {
    const article = snapshot.article(uri);
    if (!article) return [];
    const { document } = article.recognition;
    const around = [...partsAt(article, offset)]
        .map(span => trimmed(document.text, span))
        .filter(span => span.start < span.end && touches(span, offset))
        .sort((a, b) => a.end - a.start - (b.end - b.start));
    const nested: Span[] = [];
    // Of two that cross, such as a sentence and a quotation that ends in it, the shorter one is kept.
    for (const span of [...around, { start: 0, end: document.text.length }]) {
        const inner = nested.at(-1);
        if (!inner || (contains(span, inner) && span.end - span.start > inner.end - inner.start))
            nested.push(span);
    }
    return nested;
}

function* partsAt(article: Article, offset: number): Iterable<Span> {
    const { document } = article.recognition;
    yield* wordAt(document.text, offset);
    for (const { start, end } of placedMentions(article)) yield { start, end };
    const index = document.blocks.findLastIndex(({ start }) => start <= offset);
    const block = document.blocks[index];
    if (block) {
        yield* partsOf(article, block, index);
        yield* sectionsOf(document, index);
    }
    if (document.frontMatter) {
        yield* document.frontMatter.spans.values();
        yield { start: document.frontMatter.start, end: document.frontMatter.end };
    }
}

/** Clauses, sentences, quotations with and without their marks, and the paragraph itself. */
function* partsOf({ recognition, claims }: Article, block: Block, index: number): Iterable<Span> {
    const { sentences = [], quotations = [] } = recognition.passages[index] ?? {};
    for (const sentence of sentences) {
        yield placed(block, sentence);
        for (const clause of clausesOf(block.words, sentence)) yield placed(block, clause);
    }
    for (const { span } of claims) yield span;
    for (const quotation of quotations) {
        yield placed(block, quotation.content);
        yield placed(block, quotation);
        // Of a sentence that goes on outside of it, the part that is said.
        for (const sentence of sentences)
            if (overlaps(sentence, quotation.content))
                yield placed(block, common(sentence, quotation.content));
    }
    yield { start: block.start, end: block.end };
}

function common(one: Span, other: Span): Span {
    return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}

/** From the subheading above the block, or from the start of the story, to the next subheading. */
function* sectionsOf({ blocks, text }: Document, index: number): Iterable<Span> {
    const isHeading = (block: Block) => block.kind === 'subheading';
    const heading = blocks.slice(0, index + 1).findLast(isHeading);
    const next = blocks.slice(index + 1).findIndex(isHeading);
    const first = heading ?? blocks[0];
    const last = next < 0 ? blocks.at(-1) : blocks[index + next];
    // The marks of a heading in Markdown stand before its words.
    if (first && last) yield { start: text.lastIndexOf('\n', first.start - 1) + 1, end: last.end };
}

/** Letters and digits with the hyphens, apostrophes and points between them. */
const WORD = /[\p{L}\p{N}\p{M}](?:(?:[\p{L}\p{N}\p{M}'’-]|[.,](?=\p{N})){0,98}[\p{L}\p{N}\p{M}])?/gu;
/** How far from the offset a word is looked for. */
const REACH = 100;

function* wordAt(text: string, offset: number): Iterable<Span> {
    const from = Math.max(0, offset - REACH);
    let last: Span | undefined;
    for (const match of text.slice(from, offset + REACH).matchAll(WORD)) {
        const span = { start: from + match.index, end: from + match.index + match[0].length };
        if (touches(span, offset)) last = span;
    }
    if (last) yield last;
}

function trimmed(text: string, { start, end }: Span): Span {
    const words = text.slice(start, end);
    const left = words.length - words.trimStart().length;
    return { start: start + left, end: Math.max(start + left, start + words.trimEnd().length) };
}
