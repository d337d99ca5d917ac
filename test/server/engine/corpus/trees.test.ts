import { describe, expect, it } from 'vitest';
import { type ForestTable, readForest, sharesBy } from '../../../../server/src/engine/corpus/trees.ts';

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
});
