/** Checks of what the editor asks about one document: mentions of the same, folds, links, selections, conflicts. */

import { expect } from 'vitest';
import {
    conflictsIn,
    crossReferencesAt,
    doubtfulDatesIn,
    foldsOf,
    hintsOf,
    innerFindingsIn,
    linksOf,
    occurrencesAt,
    type Snapshot,
    selectionsAt,
} from '../../server/src/engine/engine.ts';
import { corpusOf } from './check.ts';
import { type FixtureDocument, readFixture } from './fixture.ts';
import { withNames } from './nameModel.ts';

/** The mentions of what is at `<cursor>` are those that its document promises with the value `same`. */
export function checkOccurrences(source: string): void {
    const { snapshot, document, offset } = pointedAt(source);
    const found = occurrencesAt(snapshot, document.uri, offset);
    const promised = document.promises.filter(({ value }) => value === 'same');
    expect(found?.map(({ start, end }) => `${document.text.slice(start, end)} at ${start}`) ?? []).toEqual(
        promised.map(({ words, start }) => `${words} at ${start}`),
    );
}

/** A line each: the kind of the fold, its first and its last words. */
export function checkFolds(source: string, expected: readonly string[]): void {
    const { snapshot, document } = first(source);
    const folds = foldsOf(snapshot, document.uri).map(({ kind, start, end }) => {
        const lines = document.text.slice(start, end).split('\n');
        return `${kind}: ${lines[0]} … ${lines.at(-1)}`;
    });
    expect(folds).toEqual(expected);
}

/** The addresses that are links, in order; each stands where it is said to. */
export function checkLinks(source: string, expected: readonly string[]): void {
    const { snapshot, document } = first(source);
    const links = linksOf(snapshot, document.uri);
    expect(links.map(({ target }) => target)).toEqual(expected);
    for (const { start, end, target } of links) expect(document.text.slice(start, end)).toBe(target);
}

/** What is selected step by step at `<cursor>`, the whole document left out. */
export function checkSelections(source: string, expected: readonly string[]): void {
    const { snapshot, document, offset } = pointedAt(source);
    const spans = selectionsAt(snapshot, document.uri, offset);
    expect(spans.at(-1)).toEqual({ start: 0, end: document.text.length });
    expect(spans.slice(0, -1).map(({ start, end }) => document.text.slice(start, end))).toEqual(expected);
}

/** Of the first document, a line each: the words, the message, then what each of the other documents says. */
export function checkConflicts(source: string, expected: readonly string[]): void {
    const { snapshot, document } = first(source);
    const lines = conflictsIn(snapshot, document.uri).flatMap(({ start, end, message, others }) => [
        `${document.text.slice(start, end)}: ${message}`,
        ...others.map(({ uri, message: other }) => `${uri.split('/').at(-1)}: ${other}`),
    ]);
    expect(lines).toEqual(expected);
}

/** Of the first document, a line each: the rule, the words and what is said of them. */
export function checkInnerFindings(source: string, expected: readonly string[]): void {
    const { snapshot, document } = first(source);
    const found = innerFindingsIn(snapshot, document.uri);
    expect(
        found.map(
            ({ rule, start, end, message }) => `${rule} ${document.text.slice(start, end)}: ${message}`,
        ),
    ).toEqual(expected);
}

/** Of the first document, a line each: the word before the hint, its label, and how it is known. */
export function checkHints(source: string, expected: readonly string[], units?: 'metric' | 'imperial'): void {
    const { snapshot, document } = first(source);
    const hints = hintsOf(snapshot, document.uri, { units });
    expect(
        hints.map(({ at, label, basis }) => {
            const word = /[^\s]+$/.exec(document.text.slice(0, at))?.[0];
            return `${word} [${label}] ${basis ?? ''}`.trim();
        }),
    ).toEqual(expected);
    for (const hint of hints)
        expect(
            hintsOf(snapshot, document.uri, { units, range: { start: hint.at, end: hint.at } }),
        ).toContainEqual(hint);
}

/** Of the first document, a line each: the words and what cannot be. */
export function checkDoubtfulDates(source: string, expected: readonly string[]): void {
    const { snapshot, document } = first(source);
    const found = doubtfulDatesIn(snapshot, document.uri);
    expect(found.map(({ start, end, message }) => `${document.text.slice(start, end)}: ${message}`)).toEqual(
        expected,
    );
}

/**
 * At `<cursor>`: the words that are asked about in quotation marks, then a line each: the verdict, the document, what was
 * compared or the sentence, and the reason. Nothing at all where nothing can be asked about.
 */
export function checkCrossReferences(source: string, expected: readonly string[]): void {
    const { snapshot, document, offset } = pointedAt(source);
    const found = crossReferencesAt(snapshot, document.uri, { start: offset, end: offset });
    const items = found?.items ?? [];
    expect(
        found
            ? [
                  `“${found.words}”`,
                  ...items.map(({ label, uri, value, sentence, reason }) =>
                      [`${label} ${uri.split('/').at(-1)}`, value || sentence, reason].join(': '),
                  ),
              ]
            : [],
    ).toEqual(expected);
    for (const { uri, sentence, there } of items) {
        const text = snapshot.article(uri)?.recognition.document.text ?? '';
        expect(sentence).toContain(text.slice(there.start, there.end));
    }
}

interface Asked {
    readonly snapshot: Snapshot;
    readonly document: FixtureDocument;
}

function first(source: string): Asked {
    const fixture = readFixture(source);
    const [document] = fixture.documents;
    if (!document) throw new Error('the fixture has no document');
    return { snapshot: corpusOf(fixture, withNames).snapshot(), document };
}

function pointedAt(source: string): Asked & { readonly offset: number } {
    const fixture = readFixture(source);
    const { cursor } = fixture;
    const document = fixture.documents.find(({ uri }) => uri === cursor?.uri);
    if (!cursor || !document) throw new Error('the fixture has no <cursor>');
    return { snapshot: corpusOf(fixture, withNames).snapshot(), document, offset: cursor.offset };
}
