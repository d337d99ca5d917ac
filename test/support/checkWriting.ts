/** Checks of what is written into drafts: references, later figures, spellings, completed names. */

import { expect } from 'vitest';
import {
    completionsAt,
    latestFigureAt,
    sourceReferenceAt,
    spellingChangesIn,
    type TextChange,
} from '../../server/src/engine/engine.ts';
import { corpusOf } from './check.ts';
import { type FixtureDocument, readFixture } from './fixture.ts';
import { withNames } from './nameModel.ts';

/** The text of the document with the cursor once the latest figure is used there; undefined when nobody has one. */
export function checkLatestFigure(source: string, expected: string | undefined): void {
    const { snapshot, document, offset } = draftOf(source);
    const latest = latestFigureAt(snapshot, document.uri, offset);
    expect(latest && applied(document.text, [latest.change])).toBe(expected);
}

/** The text once a reference to the document `of` is inserted for the mention that the cursor is in, given by its words. */
export function checkReference(
    source: string,
    reference: { readonly words: string; readonly of: string; readonly form: 'link' | 'footnote' },
    expected: string,
): void {
    const { snapshot, document } = draftOf(source);
    const start = document.text.indexOf(reference.words);
    const changes = sourceReferenceAt(
        snapshot,
        document.uri,
        { start, end: start + reference.words.length },
        { form: reference.form, source: `file:///${reference.of}`, path: `../${reference.of}` },
    );
    expect(applied(document.text, changes)).toBe(expected);
}

/** "Saric → Šarić", in order, for the first document. */
export function checkSpellings(source: string, expected: readonly string[]): void {
    const { snapshot, document } = draftOf(source);
    const changes = spellingChangesIn(snapshot, document.uri);
    for (const { start, end, form } of changes) expect(document.text.slice(start, end)).toBe(form);
    expect(changes.map(({ form, text }) => `${form} → ${text}`)).toEqual(expected);
}

/** A line each: what is typed, what is written in its place, and in how many other documents that is named. */
export function checkCompletions(source: string, expected: readonly string[]): void {
    const { snapshot, document, offset } = draftOf(source);
    const found = completionsAt(snapshot, document.uri, offset);
    expect(
        found.map(
            ({ name, span, documents }) =>
                `${document.text.slice(span.start, span.end)} → ${name} (${documents})`,
        ),
    ).toEqual(expected);
    for (const { span } of found) expect(span.end).toBe(offset);
}

function draftOf(source: string) {
    const fixture = readFixture(source);
    const { cursor } = fixture;
    const [first] = fixture.documents;
    const document: FixtureDocument | undefined =
        fixture.documents.find(({ uri }) => uri === cursor?.uri) ?? first;
    if (!document) throw new Error('the fixture has no document');
    const snapshot = corpusOf(fixture, withNames).snapshot();
    return { snapshot, document, offset: cursor?.offset ?? 0 };
}

/** As an editor does it: from the end backwards, so that no change moves another. */
function applied(text: string, changes: readonly TextChange[]): string {
    let changed = text;
    for (const { start, end, text: added } of changes.toReversed())
        changed = changed.slice(0, start) + added + changed.slice(end);
    return changed;
}
