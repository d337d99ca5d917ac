/** Checks of what the views ask about all documents: conflicts by topic, entities, sources. */

import { expect } from 'vitest';
import {
    conflictsOf,
    conflictTopicsOf,
    documentsNaming,
    entityRowsOf,
    mentionsNaming,
    type Snapshot,
    sourcesOf,
} from '../../server/src/engine/engine.ts';
import { corpusOf } from './check.ts';
import { readFixture } from './fixture.ts';
import { withNames } from './nameModel.ts';

function snapshotOf(source: string): Snapshot {
    return corpusOf(readFixture(source), withNames).snapshot();
}

function nameOf(uri: string): string {
    return uri.split('/').at(-1) ?? '';
}

/** A line for each topic, "title: documents", then one for each of its conflicts: values, documents and reason. */
export function checkConflictTopics(source: string, expected: readonly string[]): void {
    const snapshot = snapshotOf(source);
    const found = new Map(snapshot.uris().map(uri => [uri, conflictsOf(snapshot, uri)]));
    const lines = conflictTopicsOf(snapshot, found).flatMap(({ title, conflicts, documents }) => [
        `${title}: ${documents}`,
        ...conflicts.map(({ one, other, reason }) =>
            [...[one, other].map(({ value, uri }) => `${value} (${nameOf(uri)})`), reason].join(', '),
        ),
    ]);
    expect(lines).toEqual(expected);
}

/** A line for each entity, "type name: mentions in documents", then one for each of its documents with what is marked. */
export function checkEntities(source: string, text: string, expected: readonly string[]): void {
    const snapshot = snapshotOf(source);
    const lines = entityRowsOf(snapshot, text).flatMap(({ id, type, name, mentions, documents }) => [
        `${type} ${name}: ${mentions} in ${documents}`,
        ...documentsNaming(snapshot, id).map(({ uri, mentions: count }) => {
            const found = mentionsNaming(snapshot, id, uri);
            expect(found).toHaveLength(count);
            const excerpts = found.map(({ span, excerpt }) => {
                const [mark] = excerpt.marks;
                const words = excerpt.text.slice(mark?.start, mark?.end);
                const { text } = snapshot.article(uri)?.recognition.document ?? { text: '' };
                expect(text.slice(span.start, span.end)).toBe(words);
                return `${excerpt.text.slice(0, mark?.start)}[${words}]${excerpt.text.slice(mark?.end)}`;
            });
            return `${nameOf(uri)}: ${excerpts.join(' / ')}`;
        }),
    ]);
    expect(lines).toEqual(expected);
}

/** A line for each document: its name, its day, how it is known, what it repeats and why. */
export function checkSources(source: string, expected: readonly string[]): void {
    const lines = sourcesOf(snapshotOf(source)).map(
        ({ uri, day, shortDay, source: outlet, basis, repeats, whyRepeated }) =>
            [
                `${nameOf(uri)} (${shortDay ?? ''})`,
                day ?? '',
                outlet ?? '',
                basis,
                ...repeats.map(nameOf),
                whyRepeated,
            ]
                .filter(part => part !== '')
                .join(' | '),
    );
    expect(lines).toEqual(expected);
}
