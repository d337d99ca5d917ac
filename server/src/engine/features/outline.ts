/** What are the parts of this article, and which claims with figures stand in them? */

import type { Article, Snapshot } from '../corpus/corpus.ts';
import { titleOf } from '../corpus/sources/documentTitle.ts';
import { figureInWords, stateInWords } from '../corpus/wording/wordedMentions.ts';
import type { Block } from '../text/document.ts';
import { placed } from '../text/place.ts';
import { contains, type Span } from '../text/span.ts';

export interface OutlineItem {
    readonly kind: 'headline' | 'section' | 'claim';
    readonly title: string;
    readonly detail: string;
    /** All of it: a section reaches to the next. Lies within its parent's. */
    readonly span: Span;
    /** What is selected when it is chosen. Lies within `span`. */
    readonly selection: Span;
    readonly children: readonly OutlineItem[];
}

/** The headline holds all of the rest, when there is one; without it the sections and claims stand side by side. */
export function outlineOf(snapshot: Snapshot, uri: string): readonly OutlineItem[] {
    const article = snapshot.article(uri);
    if (!article) return [];
    const { document } = article.recognition;
    const { blocks, text, headline } = document;
    const subheadings = blocks.filter(({ kind }) => kind === 'subheading');
    const start = headline?.start ?? blocks[0]?.start ?? 0;
    const lead = claimsWithin(article, { start, end: subheadings[0]?.start ?? text.length });
    const sections = subheadings.map((block, i) =>
        sectionOf(article, block, subheadings[i + 1]?.start ?? text.length),
    );
    const children = [...lead, ...sections];
    if (!headline) return children;
    // Front matter with a damaged fence is a heading of Markdown, and stands before the headline.
    const first = Math.min(headline.start, subheadings[0]?.start ?? headline.start);
    const span = { start: first, end: Math.max(text.length, headline.end) };
    return [{ kind: 'headline', title: titleOf(document), detail: '', span, selection: headline, children }];
}

function sectionOf(article: Article, block: Block, end: number): OutlineItem {
    const span = { start: block.start, end };
    return {
        kind: 'section',
        title: block.words.trim() || '–',
        detail: '',
        span,
        selection: { start: block.start, end: block.end },
        children: claimsWithin(article, span),
    };
}

function claimsWithin(article: Article, span: Span): readonly OutlineItem[] {
    const { document } = article.recognition;
    return article.claims.flatMap(({ figure, measure, words, block }) => {
        const of = document.blocks[block];
        if (!figure || !of || of.kind === 'subheading') return [];
        const selection = placed(of, figure);
        if (!contains(span, selection)) return [];
        // "31 others were missing": where no noun follows, what became of them tells what the figure is.
        const isTold = figure.of !== undefined && figure.of.start >= figure.start;
        const state = isTold ? undefined : stateInWords(measure);
        const title = [figureInWords(of.words, figure), state].filter(part => part).join(' ');
        return [
            {
                kind: 'claim' as const,
                title: title || words.slice(0, 40),
                detail: words,
                span: selection,
                selection,
                children: [],
            },
        ];
    });
}
