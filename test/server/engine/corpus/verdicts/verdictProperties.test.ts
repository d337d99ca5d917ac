/** What holds of all verdicts, whatever the texts: tried on the pairs of test/verdicts and the affairs of test/affairs. */

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../../../server/src/engine/corpus/relatedClaims.ts';
import { compareClaims } from '../../../../../server/src/engine/corpus/verdicts/compareClaims.ts';
import { Corpus, conflictsOf, type Snapshot } from '../../../../../server/src/engine/engine.ts';
import { type AffairDocument, readAffair, withChange } from '../../../../support/affairs.ts';
import { withNames } from '../../../../support/nameModel.ts';
import { readPairs } from '../../../../support/verdictPairs.ts';

const AFFAIRS = new URL('../../../../affairs/', import.meta.url);
const PAIRS = new URL('../../../../verdicts/', import.meta.url);

/** Each affair with the first of its changes made: there are conflicts in most of them. */
const affairs = pagesIn(AFFAIRS).map(([, page]) => {
    const affair = readAffair(page);
    const [change] = affair.changes;
    return change ? withChange(affair, change) : affair.documents;
});

const pairs = pagesIn(PAIRS)
    .filter(([name]) => !name.startsWith('blind-'))
    .flatMap(([name, page]) =>
        readPairs(page).map(({ one, other, title }) => ({
            title: `${name}: ${title}`,
            documents: [one, other].map(
                ({ text, published }, i): AffairDocument => ({ uri: `file:///${i}.txt`, text, published }),
            ),
        })),
    );

function pagesIn(folder: URL): readonly (readonly [name: string, page: string])[] {
    return readdirSync(folder)
        .filter(name => /^(?!README|said|found).*\.md$/.test(name))
        .sort()
        .map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
}

function snapshotOf(documents: readonly AffairDocument[]): Snapshot {
    const corpus = new Corpus(withNames);
    for (const { uri, text, published } of documents) corpus.set({ uri, text, format: 'article', published });
    return corpus.snapshot();
}

/** All conflicts of these documents, in words. */
function conflictsAmong(snapshot: Snapshot, documents: readonly AffairDocument[]): readonly string[] {
    return documents
        .flatMap(({ uri }) =>
            conflictsOf(snapshot, uri).map(
                ({ of, uri: other, claim, reason }) =>
                    `${uri} ${of.words} / ${other} ${claim.words} / ${reason}`,
            ),
        )
        .sort();
}

describe('a verdict', () => {
    it('does not depend on what was compared before it', () => {
        for (const { title, documents } of pairs) {
            const snapshot = snapshotOf(documents);
            const [ones = [], others = []] = documents.map(({ uri }) =>
                snapshot.claims.statements(uri).flatMap(statement => sidesOf(snapshot, statement)),
            );
            const all = ones.flatMap(one => others.map(other => [one, other] as const));
            const verdicts = (pairs: typeof all) =>
                pairs.map(([one, other]) => {
                    const { verdict, reason } = compareClaims(one, other, { isShared: false }) ?? {};
                    return [verdict, reason];
                });
            expect([title, verdicts(all.toReversed()).reverse()]).toEqual([title, verdicts(all)]);
        }
    }, 180_000);

    it('is the same from both sides, with its direction turned round', () => {
        for (const { title, documents } of pairs) {
            const snapshot = snapshotOf(documents);
            const [ones, others] = documents.map(({ uri }) =>
                snapshot.claims.statements(uri).flatMap(statement => sidesOf(snapshot, statement)),
            );
            for (const one of ones ?? []) {
                for (const other of others ?? []) {
                    const there = compareClaims(one, other, { isShared: false });
                    const back = compareClaims(other, one, { isShared: false });
                    const words = `${title}: ${one.claim.words} / ${other.claim.words}`;
                    expect([words, back?.verdict, back?.rule]).toEqual([words, there?.verdict, there?.rule]);
                    if (there?.direction === undefined) continue;
                    expect([words, back?.direction]).toEqual([
                        words,
                        there.direction === 'forward' ? 'backward' : 'forward',
                    ]);
                }
            }
        }
    }, 180_000);

    it('does not hang on the order in which documents came', () => {
        for (const documents of affairs) {
            const wanted = conflictsAmong(snapshotOf(documents), documents);
            fc.assert(
                fc.property(fc.shuffledSubarray([...documents], { minLength: documents.length }), order => {
                    expect(conflictsAmong(snapshotOf(order), documents)).toEqual(wanted);
                }),
                { numRuns: 1 },
            );
        }
    }, 180_000);

    it('is not moved by documents on other matters', () => {
        const all = affairs.map((documents, i) =>
            documents.map(document => ({ ...document, uri: `file:///${i}/${document.uri.slice(8)}` })),
        );
        const together = snapshotOf(all.flat());
        for (const documents of all) {
            const alone = conflictsAmong(snapshotOf(documents), documents);
            const uris = new Set(documents.map(({ uri }) => uri));
            const own = conflictsAmong(together, documents).filter(words =>
                [...uris].some(uri => words.includes(` / ${uri} `)),
            );
            expect(own).toEqual(alone);
            // Nor is anything of one affair held against another.
            expect(conflictsAmong(together, documents)).toEqual(own);
        }
    }, 180_000);
});
