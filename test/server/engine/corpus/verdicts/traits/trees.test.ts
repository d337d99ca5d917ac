import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICT_TREES } from '../../../../../../server/src/engine/corpus/verdicts/figures/verdictTrees.ts';
import {
    type ForestTable,
    mostBy,
    readForest,
    sharesBy,
} from '../../../../../../server/src/engine/corpus/verdicts/traits/trees.ts';

/** One outcome against the rest: likely where the first trait is above a half, more so where the second is above 2. */
const TABLE: ForestTable = {
    traits: ['rain', 'wind'],
    trees: [
        ['0>0.5 1>1000000000 1>2 0>1000000000 0>1000000000 0>1000000000 0>1000000000 = -1 0 0 0 1 0 3 0'],
    ],
};

describe('a forest', () => {
    it.each([
        [[0, 9], -1],
        [[1, 0], 1],
        [[1, 3], 3],
    ])('adds up what the leaves say: %j', (values, score) => {
        const [likely = 0, rest = 0] = sharesBy(
            readForest(TABLE, ['rain', 'wind']),
            Float64Array.from(values),
        );
        expect(likely).toBeCloseTo(1 / (1 + Math.exp(-score)), 10);
        expect(likely + rest).toBeCloseTo(1, 10);
    });

    it('finds its traits wherever they stand', () => {
        const [likely = 0] = sharesBy(readForest(TABLE, ['wind', 'snow', 'rain']), Float64Array.of(3, 0, 1));
        expect(likely).toBeCloseTo(1 / (1 + Math.exp(-3)), 10);
    });

    it('is not read where a trait is gone', () => {
        expect(() => readForest(TABLE, ['rain'])).toThrow('no trait is called “wind”');
    });

    it.each([
        ['nothing is known', [Number.NaN, Number.NaN], 3],
        ['it rains', [1, Number.NaN], 3],
        ['there is no wind', [Number.NaN, 0], 1],
        ['all is known', [1, 0], 1],
    ])('tells what it may come to where %s', (_, values, score) => {
        const [most = 0] = mostBy(readForest(TABLE, ['rain', 'wind']), Float64Array.from(values));
        expect(most).toBeCloseTo(1 / (1 + Math.exp(-score)), 10);
    });

    it('never tells more, once all is known, than it may come to', () => {
        const forest = readForest(VERDICT_TREES, VERDICT_TREES.traits);
        const value = fc.constantFrom(0, 0, 1, 0.3, 2.5);
        const length = VERDICT_TREES.traits.length;
        const traits = fc.array(fc.tuple(value, fc.boolean()), { minLength: length, maxLength: length });
        fc.assert(
            fc.property(traits, traits => {
                const known = Float64Array.from(traits, ([value]) => value);
                const seen = Float64Array.from(traits, ([value, isSeen]) => (isSeen ? value : Number.NaN));
                const most = mostBy(forest, seen);
                for (const [i, share] of sharesBy(forest, known).entries())
                    expect(share).toBeLessThanOrEqual((most[i] ?? 0) + 1e-9);
            }),
        );
    });
});
