import { expect, it } from 'vitest';
import { addEdge, type ClaimEdge, type ClaimNode } from '../../../../server/src/engine/corpus/claimGraph.ts';
import type {
    ComparisonRule,
    RelatedClaim,
} from '../../../../server/src/engine/corpus/verdicts/sides/crossReference.ts';
import { Corpus } from '../../../../server/src/engine/engine.ts';
import { withNames } from '../../../support/nameModel.ts';

const [ONE, OTHER] = ['file:///one.txt', 'file:///other.txt'];

function claimsOf(corpus: Corpus, uri: string) {
    return corpus.snapshot().article(uri)?.claims ?? [];
}

/** How many edges all pairs of claims of two sentences with two figures each make. */
function edgesBy(rule: ComparisonRule): number {
    const corpus = new Corpus(withNames);
    corpus.set({ uri: ONE, text: 'In Marn 12 farms and 3 mills burnt down.', format: 'plain' });
    corpus.set({ uri: OTHER, text: 'In Marn 14 farms and 5 mills stood again.', format: 'plain' });
    const nodes = new Map<string, ClaimNode>();
    const edges = new Map<string, ClaimEdge>();
    for (const of of claimsOf(corpus, ONE))
        for (const claim of claimsOf(corpus, OTHER)) {
            const found: RelatedClaim = {
                uri: OTHER,
                claim,
                of,
                rule,
                verdict: 'updates',
                direction: 'backward',
                reason: '',
                isCompared: true,
                score: 1,
            };
            addEdge(nodes, edges, ONE, found);
        }
    return edges.size;
}

it.each([
    ['figures', 4],
    ['accounts', 1],
] as const)('joins two sentences by %s', (rule, count) => {
    expect(edgesBy(rule)).toBe(count);
});
