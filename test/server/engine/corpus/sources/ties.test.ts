/** Documents that belong together by pairs are what a walk from one to the next reaches. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ties } from '../../../../../server/src/engine/corpus/sources/ties.ts';

interface Pair {
    readonly uris: readonly [string, string];
}

const URIS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

function tied(pairs: readonly (readonly [string, string])[]): Ties<Pair> {
    const ties = new Ties<Pair>([...URIS].reverse(), (_, uris) => ({ uris }));
    for (const [one, other] of pairs) if (!ties.areTied(one, other)) ties.tie({ uris: [one, other] });
    return ties;
}

/** All that can be reached, one step after the other. */
function reachedFrom(first: string, pairs: readonly (readonly [string, string])[]): readonly string[] {
    const reached = new Set([first]);
    for (let before = 0; before < reached.size; ) {
        before = reached.size;
        for (const [one, other] of pairs) {
            if (reached.has(one)) reached.add(other);
            if (reached.has(other)) reached.add(one);
        }
    }
    return [...reached].sort();
}

describe('tied documents', () => {
    it('are those that pairs lead to, in whatever order the pairs come', () => {
        const uri = fc.constantFrom(...URIS);
        fc.assert(
            fc.property(fc.array(fc.tuple(uri, uri), { maxLength: 12 }), pairs => {
                const groups = tied(pairs).groups();
                expect(groups.flatMap(({ uris }) => uris).sort()).toEqual([...URIS]);
                for (const { uris, reasons } of groups) {
                    expect(uris).toEqual(reachedFrom(uris[0] ?? '', pairs));
                    // No more reasons than it takes, each from a document that is there to one that is not.
                    const there = new Set(uris.slice(0, 1));
                    for (const [one, other] of reasons.map(reason => reason.uris)) {
                        expect([there.has(one), there.has(other)]).toEqual([true, false]);
                        there.add(other);
                    }
                    expect([...there].sort()).toEqual(uris);
                }
            }),
        );
    });

    it('come in the order of their first', () => {
        const groups = tied([
            ['h', 'b'],
            ['c', 'a'],
        ]).groups();
        expect(groups.map(({ uris }) => uris.join(''))).toEqual(['ac', 'bh', 'd', 'e', 'f', 'g']);
    });
});
