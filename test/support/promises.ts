/** The four promises of ARCHITECTURE.md, checked on one text: total, local, snapshot, traceable. */

import { expect } from 'vitest';
import {
    Corpus,
    contains,
    definitionAt,
    entitiesMatching,
    type Format,
    highlightsOf,
    hoverAt,
    innerFindingsIn,
    type Location,
    lensesOf,
    outlineOf,
    placedMentions,
    placedSentences,
    referencesAt,
    reportOf,
    type Snapshot,
    type Source,
    type Span,
} from '../../server/src/engine/engine.ts';
import { finished } from './finished.ts';
import { mentionsOf } from './mentionsOf.ts';
import { withNames } from './nameModel.ts';

const URI = 'file:///text';
const COMPANION = 'file:///companion.txt';

/** Something that other documents can be compared with. */
const companion = {
    uri: COMPANION,
    text: 'Floods at Norvik\n\nNORVIK, May 3 – Mayor Hanna Brekke said on Friday that 14 people had died and about 2,300 had left Norvik. The Harbour Board (HB) blamed the mayor.\n',
    format: 'plain',
    published: '2024-05-03',
} as const;

/** Total: an answer to every question, spans in bounds and in order, and the same twice. */
export function checkTotal(text: string, format: Format): void {
    const snapshot = corpusOf(text, format).snapshot();
    const article = snapshot.article(URI);
    expect(article).toBeDefined();
    if (!article) return;
    const { blocks } = article.recognition.document;
    checkSpans(blocks, text);
    checkSpans(placedSentences(article), text);
    checkSpans(highlightsOf(snapshot, URI), text);
    const mentions = placedMentions(article);
    checkBounds(mentions, text);
    expect(mentions.map(({ start }) => start)).toEqual(
        mentions.map(({ start }) => start).sort((a, b) => a - b),
    );
    for (const { block, sentence, span, figure, names, times, attribution, accusation } of article.claims) {
        const { words = '' } = blocks[block] ?? {};
        checkBounds([sentence, span], words);
        expect(contains(sentence, span)).toBe(true);
        const parts = [figure, ...names, ...times, attribution?.source, attribution?.cue];
        for (const part of [...parts, accusation?.by, accusation?.of]) if (part) checkBounds([part], words);
    }
    expect(foundIn(corpusOf(text, format).snapshot())).toBe(foundIn(snapshot));
}

/** Traceable: what a reader is shown stands in a text, at the place that is named. */
export function checkTraceable(text: string, format: Format): void {
    const snapshot = corpusOf(text, format).snapshot();
    for (const uri of [URI, COMPANION]) {
        const own = textOf(snapshot, uri);
        for (const { start } of mentionsOf(snapshot.article(uri))) {
            const card = hoverAt(snapshot, uri, start);
            if (card) checkBounds([card.span], own);
            for (const { location, excerpt, marks } of card?.related ?? []) {
                expect(location.uri).not.toBe(uri);
                checkLocation(snapshot, location);
                checkSpans(marks, excerpt);
            }
            for (const location of referencesAt(snapshot, uri, start)) checkLocation(snapshot, location);
            for (const location of definitionAt(snapshot, uri, start)?.targets ?? [])
                checkLocation(snapshot, location);
        }
        checkOutline(outlineOf(snapshot, uri), { start: 0, end: own.length });
        checkSpans(lensesOf(snapshot, uri, false), own);
        for (const { start, end, others } of innerFindingsIn(snapshot, uri))
            checkBounds([{ start, end }, ...others], own);
    }
    for (const { location } of entitiesMatching(snapshot, '', 100)) checkLocation(snapshot, location);
    for (const { claims, pairs } of finished(reportOf(snapshot)).topics) {
        for (const claim of claims) checkLocation(snapshot, claim);
        for (const { one, other } of pairs) expect(claims[one] && claims[other]).toBeDefined();
    }
}

/** Local: neither other documents nor what was there before change what is recognised in a document. */
export function checkLocal(before: string, text: string, format: Format): void {
    const alone = new Corpus(withNames);
    alone.set({ uri: URI, text, format });
    // A year is the one thing that documents tell each other: see `yearsTold.test.ts`.
    const edited = corpusOf(before, format, { ...companion, published: undefined });
    const untouched = edited.snapshot().article(COMPANION);
    edited.set({ uri: URI, text, format });
    expect(foundIn(edited.snapshot())).toBe(foundIn(alone.snapshot()));
    expect(edited.snapshot().article(COMPANION)).toBe(untouched);
}

function corpusOf(text: string, format: Format, beside: Source = companion): Corpus {
    const corpus = new Corpus(withNames);
    corpus.set(beside);
    corpus.set({ uri: URI, text, format });
    return corpus;
}

function foundIn(snapshot: Snapshot): string {
    const article = snapshot.article(URI);
    return JSON.stringify([
        mentionsOf(article),
        article?.claims,
        article && placedSentences(article),
        article?.recognition.published,
        article?.recognition.passages,
    ]);
}

function checkOutline(items: ReturnType<typeof outlineOf>, within: Span): void {
    for (const { span, selection, children } of items) {
        expect(contains(within, span) && contains(span, selection)).toBe(true);
        checkOutline(children, span);
    }
}

function checkLocation(snapshot: Snapshot, { uri, span }: Location): void {
    expect(snapshot.article(uri)).toBeDefined();
    checkBounds([span], textOf(snapshot, uri));
}

function textOf(snapshot: Snapshot, uri: string): string {
    return snapshot.article(uri)?.recognition.document.text ?? '';
}

/** Within the text, none empty, in order, none overlapping. */
function checkSpans(spans: readonly Span[], text: string): void {
    checkBounds(spans, text);
    let last = 0;
    for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
    }
}

function checkBounds(spans: readonly Span[], text: string): void {
    for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
    }
}
