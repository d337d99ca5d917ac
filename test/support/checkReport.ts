/** What the report of a corpus tells of conflicts, beside what the editor tells of them. */

import { expect } from 'vitest';
import {
    conflictsOf,
    conflictTopicsOf,
    inText,
    type Location,
    reportOf,
    type Snapshot,
} from '../../server/src/engine/engine.ts';
import { contains } from '../../server/src/engine/text/span.ts';
import { corpusOf } from './check.ts';
import { finished } from './finished.ts';
import { readFixture } from './fixture.ts';
import { withNames } from './nameModel.ts';

/** A line for each conflict: "value (document) – value (document): reason". */
export function checkReportedConflicts(source: string, expected: readonly string[]): void {
    const snapshot = corpusOf(readFixture(source), withNames).snapshot();
    expect(reported(snapshot).map(({ line }) => line)).toEqual(expected);
    checkEditorTellsTheSame(snapshot);
}

/** Both find conflicts in the same pairs of sentences. */
export function checkEditorTellsTheSame(snapshot: Snapshot): void {
    expect([...new Set(reported(snapshot).map(({ places }) => places))].sort()).toEqual(told(snapshot));
}

function reported(snapshot: Snapshot) {
    return finished(reportOf(snapshot)).topics.flatMap(({ claims, pairs }) =>
        pairs.flatMap(({ verdict, one, other, reason }) => {
            const sides = [claims[one], claims[other]].flatMap(claim => claim ?? []);
            if (verdict !== 'conflicts') return [];
            const names = sides.map(({ value, uri }) => `${value} (${uri.split('/').at(-1)})`);
            return {
                line: `${names.join(' – ')}: ${reason}`,
                places: pairOf(sides.map(side => sentenceAt(snapshot, side))),
            };
        }),
    );
}

function told(snapshot: Snapshot): readonly string[] {
    const found = new Map(snapshot.uris().map(uri => [uri, conflictsOf(snapshot, uri)]));
    const pairs = conflictTopicsOf(snapshot, found).flatMap(({ conflicts }) =>
        conflicts.map(({ one, other }) => pairOf([one, other].map(side => sentenceAt(snapshot, side)))),
    );
    return [...new Set(pairs)].sort();
}

function sentenceAt(snapshot: Snapshot, { uri, span }: Location): string {
    const { blocks } = snapshot.article(uri)?.recognition.document ?? { blocks: [] };
    const statement = snapshot.claims
        .statements(uri)
        .find(({ block, ...sentence }) => contains(inText({ blocks }, block, sentence), span));
    return `${uri} ${statement?.block} ${statement?.start}`;
}

function pairOf(sentences: readonly string[]): string {
    return [...sentences].sort().join(' – ');
}
