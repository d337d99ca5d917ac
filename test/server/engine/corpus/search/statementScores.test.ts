/** The best statements are those of a plain count over all of them, whatever was added and taken away before. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../../server/src/engine/corpus/search/statement.ts';
import {
    type Entry,
    nthLargest,
    StatementScores,
} from '../../../../../server/src/engine/corpus/search/statementScores.ts';

const TERMS = ['harbour', 'ferry', 'strike', '@dorvik', '#14', '=count ferry'] as const;

const someTerms = fc.subarray([...TERMS], { minLength: 1 });

function statement(uri: string, terms: readonly string[]): Statement {
    return { uri, terms, block: 0, start: 0, end: 0, claims: [], keys: new Map(), context: new Map() };
}

/** Documents of one statement each, under their numbers. */
function indexed(documents: readonly (readonly string[])[]) {
    const scores = new StatementScores();
    const entries = documents.map((terms, i): Entry => {
        const uri = `file:///${String(i).padStart(3, '0')}.txt`;
        const entry = scores.enter(uri);
        entry.statements = [statement(uri, terms)];
        entry.slots = [scores.add(entry, 0, terms)];
        return entry;
    });
    return { scores, entries };
}

/** What the words of BM25 say, one statement at a time. */
function plainScores(entries: readonly Entry[], wanted: readonly { name: string; weight: number }[]) {
    const statements = entries.flatMap(entry => entry.statements);
    const average = statements.reduce((sum, { terms }) => sum + terms.length, 0) / statements.length;
    return statements
        .map(({ uri, terms }) => {
            const length = 1.2 * (1 - 0.4 + (0.4 * terms.length) / average);
            const found = wanted.filter(({ name }) => terms.includes(name));
            return { uri, score: found.reduce((sum, { weight }) => sum + weight * (2.2 / (1 + length)), 0) };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.uri < b.uri ? -1 : 1));
}

describe('the best statements', () => {
    it('are those of a count over all', () => {
        fc.assert(
            fc.property(
                fc.array(someTerms, { minLength: 2, maxLength: 40 }),
                fc.array(fc.nat(39), { maxLength: 20 }),
                fc.integer({ min: 1, max: 10 }),
                (documents, gone, count) => {
                    const { scores, entries } = indexed(documents);
                    const left = new Set(entries);
                    for (const i of gone) {
                        const entry = entries[i];
                        if (!entry || !left.delete(entry)) continue;
                        scores.remove(entry.slots[0] ?? -1, entry.statements[0]?.terms ?? []);
                        // Its number is free for another, which comes again with fewer terms.
                        if (i % 2 === 0) continue;
                        const terms = documents[i]?.slice(0, 1) ?? [];
                        entry.statements = [statement(entry.uri, terms)];
                        entry.slots = [scores.add(entry, 0, terms)];
                        left.add(entry);
                    }
                    const own = [...left][0];
                    const wanted = TERMS.map((name, i) => ({ name, weight: 1 + i }));
                    const terms = wanted.map(({ name, weight }) => ({ names: [name], weight }));
                    const found = scores.best(terms, own, count).map(({ entry, score }) => ({
                        uri: entry.uri,
                        score: Number(score.toFixed(9)),
                    }));
                    const expected = left.size === 0 ? [] : plainScores([...left], wanted);
                    const best = expected
                        .filter(({ uri }) => uri !== own?.uri)
                        .map(({ uri, score }) => ({ uri, score: Number(score.toFixed(9)) }));
                    const byUri = (a: { uri: string }, b: { uri: string }) => (a.uri < b.uri ? -1 : 1);
                    expect([...found].sort(byUri)).toEqual(best.slice(0, count).sort(byUri));
                },
            ),
        );
    });

    it('count one of several terms that mean the same', () => {
        const { scores } = indexed([['ferry', '@dorvik'], ['@dorvik', '@port of dorvik'], ['strike']]);
        const terms = [{ names: ['@dorvik', '@port of dorvik'], weight: 1 }];
        const [first, second, third] = scores.best(terms, undefined, 3);
        expect(first?.score).toBe(second?.score);
        expect(third).toBeUndefined();
    });
});

describe('the documents that share most', () => {
    it('come in the order of the weight that they share, each term counted once', () => {
        const { scores, entries } = indexed([
            ['ferry', 'strike'],
            ['ferry'],
            ['strike'],
            ['ferry', 'harbour', 'strike'],
        ]);
        const terms = [
            { names: ['ferry'], weight: 2 },
            { names: ['strike', 'strike'], weight: 1.5 },
        ];
        const found = scores.documents(terms, entries[3], 10);
        expect(found.map(({ uri }) => uri)).toEqual([
            'file:///000.txt',
            'file:///001.txt',
            'file:///002.txt',
        ]);
        expect(scores.documents(terms, entries[0], 1).map(({ uri }) => uri)).toEqual(['file:///003.txt']);
    });
});

describe('the nth largest', () => {
    it('is the one of the sorted list', () => {
        fc.assert(
            fc.property(
                fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }),
                fc.nat(20),
                (values, n) => {
                    const sorted = [...values].sort((a, b) => b - a);
                    expect(nthLargest(Float64Array.from(values), n + 1)).toBe(sorted[n] ?? 0);
                },
            ),
        );
    });
});
