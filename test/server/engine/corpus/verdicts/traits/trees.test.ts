import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICT_TREES } from '../../../../../../server/src/engine/corpus/verdicts/figures/verdictTrees.ts';
import {
    type ForestTable,
    mayReach,
    oracleOf,
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
        const forest = readForest(TABLE, ['rain', 'wind']);
        const most = 1 / (1 + Math.exp(-score));
        const may = [-0.001, 0.001].map(more => mayReach(forest, Float64Array.from(values), [most + more]));
        expect(may).toEqual([true, false]);
    });

    it('does not look at outcomes that nobody asks for', () => {
        const forest = readForest(TABLE, ['rain', 'wind']);
        expect(mayReach(forest, Float64Array.of(1, 3), [Number.POSITIVE_INFINITY])).toBe(false);
        expect(mayReach(forest, Float64Array.of(1, 3), [])).toBe(false);
    });

    it('holds for possible whatever the traits that are not known yet may come to', () => {
        const forest = readForest(VERDICT_TREES, VERDICT_TREES.traits);
        const value = fc.constantFrom(0, 0, 1, 0.3, 2.5);
        const length = VERDICT_TREES.traits.length;
        const traits = fc.array(fc.tuple(value, fc.boolean()), { minLength: length, maxLength: length });
        fc.assert(
            fc.property(traits, traits => {
                const known = Float64Array.from(traits, ([value]) => value);
                const seen = Float64Array.from(traits, ([value, isSeen]) => (isSeen ? value : Number.NaN));
                for (const [i, share] of sharesBy(forest, known).slice(0, -1).entries())
                    expect(mayReach(forest, seen, outcome(i, share))).toBe(true);
            }),
        );
    });
});

/** Of one outcome so much, of the others nobody asks. */
function outcome(place: number, enough: number): readonly number[] {
    return Array.from({ length: place + 1 }, (_, i) => (i === place ? enough : Number.POSITIVE_INFINITY));
}

describe('an oracle', () => {
    const sharesOf = oracleOf(TABLE, ['rain', 'wind']);

    it('tells the shares where one of them is enough', () => {
        const [likely = 0] = sharesOf([0.9], () => Float64Array.of(1, 3)) ?? [];
        expect(likely).toBeCloseTo(1 / (1 + Math.exp(-3)), 10);
    });

    it.each([
        ['none is enough', Float64Array.of(0, 3)],
        ['it is told that nothing may matter', undefined],
    ])('tells nothing where %s', (_, values) => {
        expect(sharesOf([0.9], () => values)).toBeUndefined();
    });

    it('says of what is known whether the rest may matter', () => {
        const seen: boolean[] = [];
        sharesOf([0.9], mayMatter => {
            seen.push(mayMatter(Float64Array.of(1, Number.NaN)), mayMatter(Float64Array.of(0, Number.NaN)));
            return undefined;
        });
        expect(seen).toEqual([true, false]);
    });
});
