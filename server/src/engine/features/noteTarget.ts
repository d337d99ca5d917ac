/** Which words does a person mean who makes a note here? */

import type { Selector } from '../corpus/anchors.ts';
import { selectorOf } from '../corpus/anchors.ts';
import type { Article, Snapshot } from '../corpus/corpus.ts';
import { placedSentences } from '../corpus/placedMentions.ts';
import { shownMentionAt } from '../corpus/shownMentions.ts';
import { contains, type Span, touches } from '../text/span.ts';

export interface NoteTarget {
    readonly span: Span;
    readonly selector: Selector;
}

/**
 * The words that are selected; at a cursor the mention there, else the sentence. Where these cannot be told from others,
 * the sentence around them, then the paragraph; undefined when none of them can, or too much is selected.
 */
export function noteTargetAt(snapshot: Snapshot, uri: string, span: Span): NoteTarget | undefined {
    const article = snapshot.article(uri);
    if (!article || span.end - span.start > LONGEST) return undefined;
    const { text } = article.recognition.document;
    for (const { start, end } of candidates(article, span)) {
        const selector = selectorOf(text, { start, end });
        // White space around the words is not meant.
        if (selector) return { span: placeIn(text, { start, end }), selector };
    }
    return undefined;
}

/** In UTF-16 code units: a few paragraphs. Whoever selects more means the article. */
const LONGEST = 5000;

function* candidates(article: Article, span: Span): Iterable<Span> {
    const { text, blocks } = article.recognition.document;
    const isCursor = text.slice(span.start, span.end).trim() === '';
    const mention = isCursor ? shownMentionAt(article, span.start) : undefined;
    if (mention?.kind === 'figure' && mention.of) yield around(mention, mention.of);
    if (mention) yield mention;
    if (!isCursor) yield span;
    const meant = mention ?? (isCursor ? { start: span.start, end: span.start } : span);
    const holds = (outer: Span) =>
        contains(outer, meant) || (isCursor && !mention && touches(outer, span.start));
    yield* placedSentences(article).filter(holds).slice(0, 1);
    yield* blocks.filter(holds).slice(0, 1);
}

/** A figure and what it counts: "40 passengers". */
function around(one: Span, other: Span): Span {
    return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function placeIn(text: string, { start, end }: Span): Span {
    const words = text.slice(start, end);
    const first = start + words.length - words.trimStart().length;
    return { start: first, end: Math.max(first, start + words.trimEnd().length) };
}
