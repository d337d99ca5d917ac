import { describe, expect, it } from 'vitest';
import {
    type Trait,
    valuesOf,
} from '../../../../../../server/src/engine/corpus/verdicts/traits/pairTraits.ts';

interface Facts {
    readonly asked: string[];
}

const traits: readonly Trait<Facts>[] = [
    { name: 'cheap', of: () => true },
    {
        name: 'dear',
        isDear: true,
        of: ({ asked }) => {
            asked.push('dear');
            return 0.25;
        },
    },
    { name: 'not known', of: () => undefined },
];

describe('the values of traits', () => {
    it.each([
        ['always', undefined, [1, 0.25, 0], ['dear']],
        ['where they may matter', [true, true], [1, 0.25, 0], ['dear']],
        ['not where they cannot', [false], undefined, []],
        [
            'but not all where one of them is enough to see that they cannot',
            [true, false],
            undefined,
            ['dear'],
        ],
    ])('tell the dear ones %s', (_, answers, values, asked) => {
        const facts: Facts = { asked: [] };
        const seen: (readonly number[])[] = [];
        const found = answers
            ? valuesOf(traits, facts, so => answers[seen.push([...so]) - 1] ?? false)
            : valuesOf(traits, facts);
        expect(found && [...found]).toEqual(values);
        expect(facts.asked).toEqual(asked);
        expect(seen).toEqual(
            [
                [1, Number.NaN, 0],
                [1, 0.25, 0],
            ].slice(0, answers?.length ?? 0),
        );
    });

    it('are followed by what is known beside them', () => {
        const beside = [Float64Array.of(3, 4), Float64Array.of(5)];
        expect([...valuesOf(traits, { asked: [] }, undefined, beside)]).toEqual([1, 0.25, 0, 3, 4, 5]);
    });
});
