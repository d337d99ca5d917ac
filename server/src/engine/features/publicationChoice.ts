/** Where may the day of publication be set, and how is it known so far? */

import type { Snapshot } from '../corpus/corpus.ts';
import { publicationInWords } from '../corpus/sources/documentTitle.ts';
import { type Day, lengthInDays } from '../text/day.ts';
import type { Document, Publication } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { TextChange } from '../text/textChange.ts';

export interface PublicationChoice {
    /** Undefined when it is not known to the day. */
    readonly day: Day | undefined;
    /** "14 March 2024 (inferred)"; undefined when nothing is known. */
    readonly inWords: string | undefined;
    /** Nobody has stated it: neither the article nor the user. */
    readonly isOpen: boolean;
}

/** Undefined for what is no article, or a stretch of it that is not about its publication while its day is stated. */
export function publicationChoiceAt(
    snapshot: Snapshot,
    uri: string,
    selected: Span,
): PublicationChoice | undefined {
    const recognition = snapshot.article(uri)?.recognition;
    if (!recognition) return undefined;
    const { document, published } = recognition;
    const isOpen = published === undefined || published.basis === 'text' || published.basis === 'others';
    if (!isOpen && !isAboutPublication(document, selected)) return undefined;
    return { day: dayOf(published), inWords: publicationInWords(published), isOpen };
}

function dayOf(published: Publication | undefined): Day | undefined {
    return published && lengthInDays(published.days) === 1 ? published.days.from : undefined;
}

function isAboutPublication(
    { headline, byline, dateline, frontMatter, published }: Document,
    selected: Span,
): boolean {
    return [headline, byline, dateline, frontMatter, ...(published?.evidence ?? [])].some(
        part => part && part.start <= selected.end && selected.start <= part.end,
    );
}

/** What sets the day in the article's front matter, which is made where there is none. */
export function dayInFrontMatter(document: Document, day: Day): TextChange {
    const { frontMatter, text } = document;
    const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
    const known = frontMatter?.spans.get('date');
    if (known) return { start: known.start, end: known.end, text: day };
    if (!frontMatter) return { start: 0, end: 0, text: `---${eol}date: ${day}${eol}---${eol}${eol}` };
    // The line behind the one that opens it.
    const start = (/^[^\r\n]{0,40}(?:\r\n|\r|\n)/.exec(text)?.[0] ?? '').length;
    return { start, end: start, text: `date: ${day}${eol}` };
}
