import { describe, expect, it } from 'vitest';
import { AGREEMENT_TREES } from '../../../../../../server/src/engine/corpus/verdicts/figures/agreementTrees.ts';
import { figuresOfOneDimension } from '../../../../../../server/src/engine/corpus/verdicts/figures/figurePair.ts';
import {
    TRAIT_NAMES,
    traitsOf,
} from '../../../../../../server/src/engine/corpus/verdicts/figures/figureTraits.ts';
import { VERDICT_TREES } from '../../../../../../server/src/engine/corpus/verdicts/figures/verdictTrees.ts';
import { kinshipOf, type Side } from '../../../../../../server/src/engine/corpus/verdicts/sides/side.ts';
import { sidesIn } from '../../../../../support/checkCorpus.ts';

const FINAL = 'The final in Orvik on Sunday was watched by 31,400 spectators, the league said.';

/** Another article of the same day, what holds of both figures, and what does not. */
type Row = readonly [other: string, holds: readonly string[], not: readonly string[]];

const rows: readonly Row[] = [
    [
        'The league counted 34,100 spectators at the final in Orvik on Sunday.',
        [
            'one noun',
            'a digit apart',
            'a day in both sentences',
            'a tenth apart',
            'no rivals',
            'news of one day',
        ],
        ['two nouns', 'small counts', 'two places', 'done and planned'],
    ],
    [
        'Some 90 stewards will watch over the final in Kelm on Saturday.',
        ['two nouns', 'further apart', 'one is rounded', 'other days in the sentences', 'done and planned'],
        ['one noun', 'a digit apart', 'a day in both sentences'],
    ],
    [
        'Of the 31,400 spectators 12 fainted. Orvik saw 29,000 spectators a year ago.',
        ['most rivals', 'the other value is told too'],
        ['no rivals'],
    ],
];

describe('what is seen of two figures', () => {
    it.each(rows)('%s', (text, holds, not) => {
        const [one, other] = lastFigures([FINAL, text]);
        const seen = traitsBetween(one, other);
        expect(holds.filter(name => !(seen.get(name) ?? 0))).toEqual([]);
        expect(not.filter(name => seen.get(name))).toEqual([]);
    });

    it.each(rows)('is the same from both sides: %s', text => {
        const [one, other] = lastFigures([FINAL, text]);
        expect(traitsBetween(other, one)).toEqual(traitsBetween(one, other));
    });

    it('is what the trees were learnt by, and no two traits have one name', () => {
        expect(VERDICT_TREES.traits).toEqual(TRAIT_NAMES);
        expect(AGREEMENT_TREES.traits).toEqual(TRAIT_NAMES);
        expect(new Set(TRAIT_NAMES).size).toBe(TRAIT_NAMES.length);
    });
});

function lastFigures(articles: readonly string[]): readonly [Side, Side] {
    const [one, other] = sidesIn(articles).map(sides => sides.filter(({ claim }) => claim.figure).at(-1));
    if (!one || !other) throw new Error('an article without a figure');
    return [one, other];
}

function traitsBetween(one: Side, other: Side): ReadonlyMap<string, number> {
    const pair = figuresOfOneDimension(one, other, kinshipOf(one, other));
    if (!pair) throw new Error('figures of two dimensions');
    const traits = traitsOf(pair);
    return new Map(TRAIT_NAMES.map((name, i) => [name, traits[i] ?? 0]));
}
