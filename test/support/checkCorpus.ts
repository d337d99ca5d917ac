/** Checks of what a corpus says: verdicts and hovers. */

import { expect } from 'vitest';
import { sidesOf } from '../../server/src/engine/corpus/relatedClaims.ts';
import type { Side } from '../../server/src/engine/corpus/verdicts/sides/side.ts';
import { Corpus, hoverAt, relatedTo, type Snapshot } from '../../server/src/engine/engine.ts';
import { corpusOf } from './check.ts';
import { outdented, readFixture } from './fixture.ts';
import { withNames } from './nameModel.ts';

export interface DatedSentence {
    readonly day: string | undefined;
    readonly sentence: string;
}

/**
 * The verdict on the first claim of `one` and what `other` says, each an article of one sentence: a verdict with its
 * direction, or `no verdict` when the two are at most near each other.
 */
export function checkVerdict(one: DatedSentence, other: DatedSentence, expected: string): void {
    const corpus = new Corpus(withNames);
    corpus.set({ uri: 'file:///one.txt', text: one.sentence, format: 'plain', published: one.day });
    corpus.set({ uri: 'file:///other.txt', text: other.sentence, format: 'plain', published: other.day });
    expect(verdictIn(corpus.snapshot(), 'file:///one.txt', one.sentence.length)).toBe(expected);
}

/** What two articles say, each in one sentence, and the verdict on it. */
export type VerdictRow = readonly [what: string, sentence: string, otherSentence: string, verdict: string];

/** Checks rows whose first sentence was published on one day, and the other on another: for `it.each`. */
export function checkVerdictsOf(day: string, otherDay: string): (...row: VerdictRow) => void {
    return (_, sentence, otherSentence, verdict) =>
        checkVerdict({ day, sentence }, { day: otherDay, sentence: otherSentence }, verdict);
}

/** The same, each sentence at the head of an article that goes on with a lead of its own: so both are known to be of one affair. */
export function checkVerdictsBefore(
    [day, lead]: readonly [day: string, lead: string],
    [otherDay, otherLead]: readonly [day: string, lead: string],
): (...row: VerdictRow) => void {
    const check = checkVerdictsOf(day, otherDay);
    return (what, sentence, otherSentence, verdict) =>
        check(what, `${sentence}\n\n${lead}`, `${otherSentence}\n\n${otherLead}`, verdict);
}

/** What is compared of each article: a side for each of its claims, in order of the text. */
export function sidesIn(articles: readonly string[]): readonly (readonly Side[])[] {
    const corpus = new Corpus(withNames);
    for (const [i, text] of articles.entries())
        corpus.set({ uri: `file:///${i}.txt`, text, format: 'plain', published: '2024-03-05' });
    const snapshot = corpus.snapshot();
    return articles.map((_, i) =>
        snapshot.claims.statements(`file:///${i}.txt`).flatMap(statement => sidesOf(snapshot, statement)),
    );
}

function verdictIn(snapshot: Snapshot, uri: string, length: number): string {
    const [found] = relatedTo(snapshot, uri, { start: 0, end: length }, 1);
    if (!found?.isCompared) return 'no verdict';
    return found.direction ? `${found.verdict} ${found.direction}` : found.verdict;
}

/**
 * The hover at `<cursor>`: its title, then a line for each related claim: the label, the document's name, and the marked
 * words (the whole sentence when none are marked).
 */
export function checkHover(source: string, expected: string): void {
    const fixture = readFixture(source);
    if (!fixture.cursor) throw new Error('the fixture has no <cursor>');
    const { uri, offset } = fixture.cursor;
    const card = hoverAt(corpusOf(fixture, withNames).snapshot(), uri, offset);
    const names = new Map(fixture.documents.map(document => [document.uri, document.name]));
    const lines = (card?.related ?? []).map(({ label, location, excerpt, marks }) => {
        const marked = marks.map(({ start, end }) => excerpt.slice(start, end)).join(', ');
        return `${label} ${names.get(location.uri)}: ${marked || excerpt}`;
    });
    expect([card?.title ?? 'nothing', ...lines].join('\n')).toBe(outdented(expected));
}

/** A passage of 27 May 2024 with what is pointed at, the day (empty where it is not known) and passage of another paper, and all that the hover shows of it. */
export type HoverRow = readonly [
    what: string,
    passage: string,
    day: string,
    otherPassage: string,
    ...shown: string[],
];

/** Of a row but for what it is about. */
export function checkHoverRow(
    passage: string,
    day: string,
    otherPassage: string,
    shown: readonly string[],
): void {
    checkHover(
        `
        --- one.txt 2024-05-27
        ${passage}
        --- other.txt${day && ` ${day}`}
        ${otherPassage}
        `,
        shown.map(line => `        ${line}`).join('\n'),
    );
}

/** What a reader is shown for the sentence that begins at `<cursor>`, by verdict and document, each once. */
export function checkRelated(source: string, expected: readonly string[]): void {
    const fixture = readFixture(source);
    if (!fixture.cursor) throw new Error('the fixture has no <cursor>');
    const { uri, offset } = fixture.cursor;
    const names = new Map(fixture.documents.map(document => [document.uri, document.name]));
    const span = { start: offset, end: offset + 1 };
    const found = relatedTo(corpusOf(fixture, withNames).snapshot(), uri, span, 10);
    const told = found.map(({ verdict, uri }) => `${verdict}: ${names.get(uri)}`);
    expect([...new Set(told)]).toEqual(expected);
}

/** The first statements for the sentence that begins at `<cursor>`, each with its document's name; as many as expected. */
export function checkRanking(source: string, expected: readonly string[]): void {
    const fixture = readFixture(source);
    if (!fixture.cursor) throw new Error('the fixture has no <cursor>');
    const { uri, offset } = fixture.cursor;
    const names = new Map(fixture.documents.map(document => [document.uri, document.name]));
    const span = { start: offset, end: offset + 1 };
    const found = relatedTo(corpusOf(fixture, withNames).snapshot(), uri, span, expected.length, {
        isLoose: true,
    });
    expect(found.map(({ uri: other, claim }) => `${names.get(other)}: ${claim.words}`)).toEqual(expected);
}

/** The line of the hover at `<cursor>` that tells the values over time; undefined when it tells none. */
export function checkSeries(source: string, expected: string | undefined): void {
    const fixture = readFixture(source);
    if (!fixture.cursor) throw new Error('the fixture has no <cursor>');
    const { uri, offset } = fixture.cursor;
    const card = hoverAt(corpusOf(fixture, withNames).snapshot(), uri, offset);
    expect(card?.facts.find(fact => fact.includes(' → '))).toBe(expected);
}

/** What else the hover at `<cursor>` knows of what stands there, a line each; nothing where there is no hover. */
export function checkHoverFacts(source: string, expected: readonly string[]): void {
    const fixture = readFixture(source);
    if (!fixture.cursor) throw new Error('the fixture has no <cursor>');
    const { uri, offset } = fixture.cursor;
    expect(hoverAt(corpusOf(fixture, withNames).snapshot(), uri, offset)?.facts ?? []).toEqual(expected);
}

/** The first day of each claim of a sentence of 5 March 2024, a Tuesday, and how it is known. */
export function checkDays(sentence: string, expected: readonly string[]): void {
    const corpus = new Corpus(withNames);
    const uri = 'file:///one.txt';
    corpus.set({ uri, text: sentence, format: 'plain', published: '2024-03-05' });
    const claims = corpus.snapshot().article(uri)?.claims ?? [];
    expect(claims.map(({ when: { days, basis } }) => `${days?.from} ${basis}`)).toEqual(expected);
}

/** Who says the first claim of a sentence, in its words; undefined for what the article says itself. */
export function checkSpeaker(sentence: string, expected: string | undefined): void {
    const corpus = new Corpus(withNames);
    const uri = 'file:///one.txt';
    corpus.set({ uri, text: sentence, format: 'plain', published: '2024-03-04' });
    const source = corpus.snapshot().article(uri)?.claims[0]?.attribution?.source;
    expect(source && sentence.slice(source.start, source.end)).toBe(expected);
}

/** The claims of one sentence, a line each: the figure's words, what is counted, its state, its aspect, its modality. */
export function checkClaims(sentence: string, expected: readonly string[]): void {
    const corpus = new Corpus(withNames);
    const uri = 'file:///one.txt';
    corpus.set({ uri, text: sentence, format: 'plain', published: '2024-03-04' });
    const claims = corpus.snapshot().article(uri)?.claims ?? [];
    const lines = claims.map(({ figure, measure, modality }) => {
        if (!figure || !measure) return '-';
        const rest = [
            measure.state,
            measure.aspect === 'total' ? undefined : measure.aspect,
            modality === 'asserted' ? undefined : modality,
        ];
        const words = sentence.slice(figure.start, figure.end);
        return [`${words} | ${measure.counted}`, ...rest.filter(part => part !== undefined)].join(' ');
    });
    expect(lines).toEqual(expected);
}
