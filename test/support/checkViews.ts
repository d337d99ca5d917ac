/** Checks of what the views ask about all documents: conflicts by topic, entities, sources. */

import { expect } from 'vitest';
import { selectorOf } from '../../server/src/engine/corpus/anchors.ts';
import {
    type ConflictTopic,
    comparisonOf,
    conflictsOf,
    conflictTopicsOf,
    documentsNaming,
    entityRowsOf,
    type Judgement,
    mentionsNaming,
    type OutlineItem,
    outlineOf,
    type Snapshot,
    sourcesOf,
} from '../../server/src/engine/engine.ts';
import { contains } from '../../server/src/engine/text/span.ts';
import { corpusOf } from './check.ts';
import { type Fixture, readFixture } from './fixture.ts';
import { withNames } from './nameModel.ts';

function snapshotOf(source: string): Snapshot {
    return corpusOf(readFixture(source), withNames).snapshot();
}

function nameOf(uri: string): string {
    return uri.split('/').at(-1) ?? '';
}

/** A line for each topic, "title: documents", then one for each of its conflicts: values, documents and reason. */
export function checkConflictTopics(source: string, expected: readonly string[]): void {
    const lines = topicsOf(source).flatMap(({ title, conflicts, documents }) => [
        `${title}: ${documents}`,
        ...conflicts.map(({ one, other, reason }) =>
            [...[one, other].map(({ value, uri }) => `${value} (${nameOf(uri)})`), reason].join(', '),
        ),
    ]);
    expect(lines).toEqual(expected);
}

/** A line for each topic, "title: conflicts of documents". */
export function checkTopicSizes(source: string, expected: readonly string[]): void {
    const lines = topicsOf(source).map(
        ({ title, conflicts, documents }) => `${title}: ${conflicts.length} of ${documents}`,
    );
    expect(lines).toEqual(expected);
}

export function checkTopicTitles(source: string, expected: readonly string[]): void {
    expect(topicsOf(source).map(({ title }) => title)).toEqual(expected);
}

function topicsOf(source: string): readonly ConflictTopic[] {
    const snapshot = snapshotOf(source);
    const found = new Map(snapshot.uris().map(uri => [uri, conflictsOf(snapshot, uri)]));
    return conflictTopicsOf(snapshot, found);
}

/** A line for each part of the one document: its title, two spaces further in than what it is a part of. */
export function checkOutline(source: string, expected: readonly string[]): void {
    const snapshot = snapshotOf(source);
    const lines = (items: readonly OutlineItem[], indent: string): readonly string[] =>
        items.flatMap(({ title, span, children }) => {
            for (const child of children) expect(contains(span, child.span)).toBe(true);
            return [`${indent}${title}`, ...lines(children, `${indent}  `)];
        });
    expect(snapshot.uris().flatMap(uri => lines(outlineOf(snapshot, uri), ''))).toEqual(expected);
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

/**
 * The claims at what the documents promise, in order: a line for each two of them, then one for each claim, in which its
 * value is marked. `isApart`: somebody holds that the first two are not about the same thing.
 */
export function checkComparison(source: string, expected: readonly string[], { isApart = false } = {}): void {
    const fixture = readFixture(source);
    const corpus = corpusOf(fixture, withNames);
    if (isApart) corpus.setAside({ judgements: [apart(fixture)], isOff: () => false });
    const places = fixture.documents.flatMap(({ uri, promises }) =>
        promises.map(({ start, end }) => ({ uri, span: { start, end } })),
    );
    const { claims, verdicts } = comparisonOf(corpus.snapshot(), places);
    expect([
        ...verdicts.map(({ one, other, label, reason }) =>
            `${claims[one]?.value} ${label} ${claims[other]?.value}: ${reason}`.trim(),
        ),
        ...claims.map(({ sentence, mark, before, after, when, published, speaker, modality }) => {
            const marked = mark
                ? `${sentence.slice(0, mark.start)}[${sentence.slice(mark.start, mark.end)}]${sentence.slice(mark.end)}`
                : sentence;
            const told = [when, published, speaker, modality].filter(part => part !== undefined);
            return `${before} {${marked}} ${after} | ${told.join(' | ')}`.trim();
        }),
    ]).toEqual(expected);
}

function apart({ documents }: Fixture): Judgement {
    const claims = documents.flatMap(({ uri, text, promises }) =>
        promises.flatMap(promise => {
            const selector = selectorOf(text, promise);
            return selector ? [{ uri, selector }] : [];
        }),
    );
    const [one, other] = claims;
    if (!one || !other) throw new Error('the fixture promises no two places');
    return { kind: 'notTheSame', claims: [one, other] };
}
