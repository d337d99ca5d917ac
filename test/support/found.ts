/** All that was found in one document, as text that a person can review: the snapshots of whole articles. */

import {
    type Article,
    type Claim,
    Corpus,
    type DayInterval,
    type Document,
    type Format,
    inText,
    type Publication,
    placedMentions,
    type Resources,
    type Span,
} from '../../server/src/engine/engine.ts';
import { lengthInDays } from '../../server/src/engine/text/day.ts';
import { written } from './check.ts';

/** What the document is, then block by block its mentions (words, kind, value) and its claims. */
export function foundIn(name: string, text: string, format: Format, resources: Resources): string {
    const uri = `file:///${name}`;
    const corpus = new Corpus(resources);
    corpus.set({ uri, text, format });
    const article = corpus.snapshot().article(uri);
    if (!article) return 'nothing was read\n';
    const { document } = article.recognition;
    const lines = [...headOf(document, article.recognition.published)];
    for (const [i, block] of document.blocks.entries()) {
        const line = text.slice(0, block.start).split('\n').length;
        lines.push('', `line ${line}, ${block.kind}: ${shortened(block.words)}`);
        for (const mention of placedMentions(article))
            if (isWithin(mention, block))
                lines.push(
                    `    ${mention.kind.padEnd(6)}  ${quoted(text, mention)}  =  ${written(mention, text)}`,
                );
        lines.push(...claimLines(article, i));
    }
    return `${lines.join('\n')}\n`;
}

function headOf(document: Document, published: Publication | undefined): readonly string[] {
    const { text, language, headline, byline, outlet, dateline } = document;
    const lines = [`language: ${language.code} (${language.basis})`];
    if (headline) lines.push(`headline: ${quoted(text, headline)}`);
    if (byline) lines.push(`byline: ${quoted(text, byline)}`);
    if (outlet) lines.push(`outlet: ${quoted(text, outlet)}`);
    if (dateline) lines.push(`dateline: ${quoted(text, dateline)}`);
    if (!published) return [...lines, 'published: unknown'];
    const evidence = published.evidence.map(span => quoted(text, span)).join(', ');
    return [
        ...lines,
        `published: ${days(published.days)} (${published.basis}${evidence ? `: ${evidence}` : ''})`,
    ];
}

function claimLines(article: Article, block: number): readonly string[] {
    return article.claims
        .filter(claim => claim.block === block)
        .map(claim => `    claim   ${claimed(claim, article.recognition.document)}`);
}

/** "148.6 million kronor": operating profit, 2024-05-16 (publication), said by Hanna Breitling, planned. */
function claimed(claim: Claim, document: Document): string {
    const { block, figure, measure, when, attribution, accusation, modality } = claim;
    const inArticle = (span: Span) => quoted(document.text, inText(document, block, span));
    const partOf = (span: Span | undefined) => (span ? inArticle(span) : 'somebody');
    const parts: string[] = [];
    if (measure)
        parts.push(
            [
                measure.aspect,
                measure.dimension,
                measure.unit,
                measure.counted && `of ${measure.counted}`,
                measure.state,
                measure.narrowedBy.length > 0 && `(${measure.narrowedBy.join(' ')})`,
            ]
                .filter(part => part)
                .join(' '),
        );
    parts.push(
        `${when.days ? days(when.days) : 'no day'} (${when.basis}${when.isInferred ? ', inferred' : ''})`,
    );
    if (attribution)
        parts.push(`${attribution.isDirect ? 'quoted' : 'said'} by ${partOf(attribution.source)}`);
    if (accusation) parts.push(`${partOf(accusation.by)} ${accusation.kind} ${partOf(accusation.of)}`);
    if (modality !== 'asserted') parts.push(modality);
    return `${inArticle(figure ?? claim.span)}: ${parts.join('; ')}`;
}

function quoted(text: string, span: Span): string {
    return `[${shortened(text.slice(span.start, span.end))}]`;
}

/** On one line; a no-break space is shown, so that it cannot be mistaken. */
function shortened(words: string): string {
    const line = words.replaceAll('\u00a0', '␣').replace(/\s{1,200}/g, ' ');
    return line.length <= 100 ? line : `${line.slice(0, 70)} … ${line.slice(-27)}`;
}

/** "2024-05-16" for one day, else its first day and the day after its last. */
function days(interval: DayInterval): string {
    return lengthInDays(interval) === 1 ? interval.from : `${interval.from} until ${interval.until}`;
}

function isWithin(inner: Span, outer: Span): boolean {
    return outer.start <= inner.start && inner.end <= outer.end;
}
