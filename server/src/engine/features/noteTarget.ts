/** Which words does a person mean who makes a note here? */

import type { Selector } from '../corpus/anchors.ts';
import { selectorOf } from '../corpus/anchors.ts';
import type { Article, Snapshot } from '../corpus/corpus.ts';
import { placedSentences } from '../corpus/placedMentions.ts';
import { shownMentionAt } from '../corpus/shownMentions.ts';
import { contains, type Span, touches } from '../text/span.ts';

export interface NoteTarget {
    /** What is meant. */
    readonly span: Span;
    readonly selector: Selector;
    /** Where that stands in the exact words of the selector; undefined when it is all of them. */
    readonly part: Span | undefined;
}

/**
 * The words that are selected; at a cursor the mention there, else the sentence. Where these cannot be told from others
 * they are a part of the sentence around them, or of the paragraph; undefined when that cannot be told either, or too much
 * is selected.
 */
export function noteTargetAt(snapshot: Snapshot, uri: string, span: Span): NoteTarget | undefined {
    const article = snapshot.article(uri);
    if (!article || span.end - span.start > LONGEST) return undefined;
    const { text } = article.recognition.document;
    let meant: Span | undefined;
    for (const candidate of candidates(article, span)) {
        // White space around the words is not meant.
        const around = placeIn(text, candidate);
        meant ??= around;
        const selector = selectorOf(text, around);
        if (!selector) continue;
        const part = { start: meant.start - around.start, end: meant.end - around.start };
        const isAll = meant.start === around.start && meant.end === around.end;
        return { span: meant, selector, part: isAll ? undefined : part };
    }
    return undefined;
}

/** In UTF-16 code units: a few paragraphs. Whoever selects more means the article. */
const LONGEST = 5000;

function* candidates(article: Article, span: Span): Iterable<Span> {
    const { text, blocks } = article.recognition.document;
    const isCursor = text.slice(span.start, span.end).trim() === '';
    const mention = isCursor ? shownMentionAt(article, span.start) : undefined;
    if (mention) yield mention.kind === 'figure' && mention.of ? around(mention, mention.of) : mention;
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
