/** How does a draft refer to the document that bears out what it says here? */

import type { Snapshot } from '../corpus/corpus.ts';
import { sourceOf, titleOf } from '../corpus/sources/documentTitle.ts';
import { inWords } from '../text/dayInWords.ts';
import type { Document } from '../text/document.ts';
import { insideQuotation } from '../text/insideQuotation.ts';
import { blockBefore, localSpanIn, placed } from '../text/place.ts';
import { contains, type Span, textOf } from '../text/span.ts';
import type { TextChange } from '../text/textChange.ts';

export interface ReferenceOptions {
    /** A link is Markdown's; a footnote can be read in plain text too. */
    readonly form: 'link' | 'footnote';
    /** The document that is referred to. */
    readonly source: string;
    /** Where a reader finds it, from the draft on: a path, encoded as in a uri. Its own address on the web comes first. */
    readonly path: string | undefined;
}

/**
 * For the words in a span: sorted changes that do not overlap. Empty when a link cannot be written there: in plain text,
 * inside another link, or to a document that has neither address nor path.
 */
export function sourceReferenceAt(
    snapshot: Snapshot,
    uri: string,
    span: Span,
    { form, source, path }: ReferenceOptions,
): readonly TextChange[] {
    const document = snapshot.article(uri)?.recognition.document;
    const referred = snapshot.article(source)?.recognition;
    if (!document || !referred) return [];
    const address = addressOf(referred.document) ?? path;
    if (form === 'link')
        return document.format === 'markdown' && address !== undefined
            ? linkAt(snapshot, document, span, { title: titleOf(referred.document), address })
            : [];
    const day = referred.published && inWords(referred.published.days);
    const outlet = sourceOf(referred.document);
    const note = [`“${insideQuotation(titleOf(referred.document))}”`, outlet, day, address]
        .filter(part => part)
        .join(', ');
    return footnoteAt(snapshot, document, span, `Source: ${note}`);
}

/** Undefined for what would be no link to a page. */
function addressOf({ frontMatter }: Document): string | undefined {
    const url = frontMatter?.url;
    return url !== undefined && /^https?:\/\/[^\s<>()[\]"]{1,2000}$/.test(url) ? url : undefined;
}

/** So many words can be clicked on; beyond that the title of the source stands in brackets behind them. In UTF-16 code units. */
const LONGEST_LINKED = 60;

function linkAt(
    snapshot: Snapshot,
    document: Document,
    span: Span,
    { title, address }: { readonly title: string; readonly address: string },
): readonly TextChange[] {
    const words = textOf(document.text, span);
    if (words.length <= LONGEST_LINKED && !/[[\]\r\n]/.test(words)) {
        const isInLink = /\[[^\]\r\n]{0,300}$/.test(
            document.text.slice(Math.max(0, span.start - 300), span.start),
        );
        if (isInLink) return [];
        return [
            { start: span.start, end: span.start, text: '[' },
            { start: span.end, end: span.end, text: `](${address})` },
        ];
    }
    const { end } = sentenceAt(snapshot, document, span);
    // Before the full stop, as a writer would.
    const at = /[.!?]$/.test(document.text.slice(0, end)) ? end - 1 : end;
    return [{ start: at, end: at, text: ` ([${escaped(title)}](${address}))` }];
}

function footnoteAt(snapshot: Snapshot, document: Document, span: Span, note: string): readonly TextChange[] {
    const { text, format } = document;
    const isMarkdown = format === 'markdown';
    const written = isMarkdown ? escaped(note) : note;
    const notes = [...text.matchAll(isMarkdown ? MARKDOWN_NOTE : PLAIN_NOTE)];
    const known = notes.find(([, , words]) => words?.trim() === written);
    const number = known?.[1] ?? String(1 + Math.max(0, ...notes.map(([, number]) => Number(number))));
    const { end } = sentenceAt(snapshot, document, span);
    const mark = { start: end, end, text: isMarkdown ? `[^${number}]` : `[${number}]` };
    if (known) return [mark];
    const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
    const body = text.trimEnd();
    const isAfterNote = notes.some(match => match.index + match[0].trimEnd().length === body.length);
    const definition = isMarkdown ? `[^${number}]: ${written}` : `[${number}] ${written}`;
    const gap = isAfterNote ? eol : eol + eol;
    const added = `${gap}${definition}${eol}`;
    // The last sentence: two changes at one place would have no order.
    if (end >= body.length) return [{ start: body.length, end: text.length, text: mark.text + added }];
    return [mark, { start: body.length, end: text.length, text: added }];
}

const MARKDOWN_NOTE = /^\[\^(\d{1,4})\]:[ \t]{1,20}(.{0,3000})$/gm;
const PLAIN_NOTE = /^\[(\d{1,4})\] (.{0,3000})$/gm;

/** Where the sentence of the words stands; the words themselves where there is none. */
function sentenceAt(snapshot: Snapshot, document: Document, span: Span): Span {
    const index = blockBefore(document.blocks, span.start);
    const block = document.blocks[index];
    const passage = snapshot.article(document.uri)?.recognition.passages[index];
    if (!block || !passage) return span;
    const local = localSpanIn(block, span);
    const sentence = passage.sentences.find(each => contains(each, { start: local.start, end: local.start }));
    const end = sentence ? placed(block, sentence).end : span.end;
    const kept = document.text.slice(span.start, end).trimEnd();
    return { start: span.start, end: Math.max(span.end, span.start + kept.length) };
}

/** Plain in Markdown. */
function escaped(words: string): string {
    return words.replace(/[\\`*_[\]<>]/g, '\\$&');
}
