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
        ['where they may matter', true, [1, 0.25, 0], ['dear']],
        ['not where they cannot', false, undefined, []],
    ])('tell the dear ones %s', (_, mayMatter, values, asked) => {
        const facts: Facts = { asked: [] };
        const found =
            mayMatter === undefined
                ? valuesOf(traits, facts)
                : valuesOf(traits, facts, seen => {
                      expect([...seen]).toEqual([1, Number.NaN, 0]);
                      return mayMatter;
                  });
        expect(found && [...found]).toEqual(values);
        expect(facts.asked).toEqual(asked);
    });
});
