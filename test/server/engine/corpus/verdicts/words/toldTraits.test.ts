import { describe, expect, it } from 'vitest';
import type { Side } from '../../../../../../server/src/engine/corpus/verdicts/sides/side.ts';
import {
    TOLD_TRAITS,
    toldTraitsOf,
} from '../../../../../../server/src/engine/corpus/verdicts/words/toldTraits.ts';
import { TOLD_TREES } from '../../../../../../server/src/engine/corpus/verdicts/words/toldTrees.ts';
import { sidesIn } from '../../../../../support/checkCorpus.ts';

/** Two articles of one day, what holds of their first sentences, and what does not. */
type Row = readonly [article: string, other: string, holds: readonly string[], not: readonly string[]];

const rows: readonly Row[] = [
    [
        'The council of Kelm will decide on the pool next month.',
        'The council of Kelm wants to close the pool, the mayor said.',
        ['to come: earlier', 'to come: later', 'names in both sentences', 'news of one day'],
        ['spoken against: earlier', 'spoken against: later', 'a day of news that is not known'],
    ],
    [
        'No gate was open in Kelm, “not one”, the union insisted.',
        'The union denied that a gate was open in Kelm.',
        ['spoken against: earlier', 'spoken against: later'],
        ['to come: earlier', 'to come: later', 'numbers: earlier', 'numbers: later'],
    ],
    [
        'Several people were hurt in Kelm.',
        'Some people were hurt in Kelm, police said.',
        ['roughly: earlier', 'roughly: later', 'was done: earlier', 'was done: later'],
        ['quotation marks: earlier', 'quotation marks: later', 'days between the news'],
    ],
];

describe('what is seen of two sentences', () => {
    it.each(rows)('%s %s', (text, otherText, holds, not) => {
        const seen = traitsBetween(...firstSides([text, otherText]));
        expect(holds.filter(name => !(seen.get(name) ?? 0))).toEqual([]);
        expect(not.filter(name => seen.get(name))).toEqual([]);
    });

    it.each(rows)('is the same from both sides: %s %s', (text, otherText) => {
        const [one, other] = firstSides([text, otherText]);
        expect(traitsBetween(other, one)).toEqual(traitsBetween(one, other));
    });

    it('is what the trees were learnt by, and no two traits have one name', () => {
        expect(TOLD_TRAITS.toSorted()).toEqual(TOLD_TREES.traits.toSorted());
        expect(new Set(TOLD_TRAITS).size).toBe(TOLD_TRAITS.length);
    });
});

function firstSides(articles: readonly string[]): readonly [Side, Side] {
    const [one, other] = sidesIn(articles).map(([side]) => side);
    if (!one || !other) throw new Error('an article without a claim');
    return [one, other];
}

function traitsBetween(one: Side, other: Side): ReadonlyMap<string, number> {
    const traits = toldTraitsOf(one, other);
    return new Map(TOLD_TRAITS.map((name, i) => [name, traits[i] ?? 0]));
}
