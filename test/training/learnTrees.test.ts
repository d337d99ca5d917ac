import { describe, expect, it } from 'vitest';
import { forestOf, readForest, sharesBy } from '../../server/src/engine/corpus/verdicts/traits/trees.ts';
import { type Example, learnTrees } from '../../training/learnTrees.ts';

/** What no single trait tells: the outcome is 0 where just one of two traits is set, else 1; a third trait is noise. */
const examples: readonly Example[] = Array.from({ length: 400 }, (_, i) => {
    const [a, b, noise] = [i & 1, (i >> 1) & 1, (i * 7919) % 13];
    return { traits: Float64Array.of(a, b, noise), outcome: a !== b ? 0 : 1, weight: 1 };
});

describe('trees that are learnt', () => {
    it('tell what only two traits together tell', () => {
        const forest = forestOf(learnTrees(examples, 2));
        const shareOf = (...traits: number[]) => sharesBy(forest, Float64Array.from(traits))[0] ?? 0;
        expect(shareOf(1, 0, 5)).toBeGreaterThan(0.9);
        expect(shareOf(0, 1, 5)).toBeGreaterThan(0.9);
        expect(shareOf(1, 1, 5)).toBeLessThan(0.1);
        expect(shareOf(0, 0, 5)).toBeLessThan(0.1);
    });

    it('are the same again', () => {
        expect(learnTrees(examples, 2)).toEqual(learnTrees(examples, 2));
    });

    it('weigh what counts for more', () => {
        const heavy = examples.map(example => ({ ...example, weight: example.outcome === 1 ? 5 : 0.2 }));
        const noise = heavy.map(example => ({ ...example, traits: Float64Array.of(0, 0, 0) }));
        const [share = 0] = sharesBy(forestOf(learnTrees(noise, 2)), Float64Array.of(0, 0, 0));
        expect(share).toBeLessThan(0.1);
    });

    it('say the same when they were written and read', async () => {
        const { writtenForest } = await import('../../training/learnTrees.ts');
        const forest = learnTrees(examples, 2);
        const written = writtenForest(forest, ['a', 'b', 'noise'], ['one', 'both']);
        const table = new Function(`return ${written}`)();
        const read = readForest(table, ['a', 'b', 'noise']);
        for (const { traits } of examples.slice(0, 20))
            expect(sharesBy(read, traits)).toEqual(sharesBy(forestOf(forest), traits));
    });
});
