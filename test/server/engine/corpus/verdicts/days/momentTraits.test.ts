import { describe, expect, it } from 'vitest';
import { momentsAt } from '../../../../../../server/src/engine/corpus/verdicts/days/moments.ts';
import {
    type Dated,
    MOMENT_TRAITS,
    momentTraitsOf,
} from '../../../../../../server/src/engine/corpus/verdicts/days/momentTraits.ts';
import { MOMENT_TREES } from '../../../../../../server/src/engine/corpus/verdicts/days/momentTrees.ts';
import { kinshipOf } from '../../../../../../server/src/engine/corpus/verdicts/sides/side.ts';
import { sidesIn } from '../../../../../support/checkCorpus.ts';

const VOTE = 'Kelm will elect its mayor on 16 April, the council said.';

/** Another article of the same day, what holds of the first moments of both, and what does not. */
type Row = readonly [article: string, other: string, holds: readonly string[], not: readonly string[]];

const rows: readonly Row[] = [
    [
        VOTE,
        'The council has called the election of a mayor in Kelm for 23 April.',
        ['days: a week', 'days: whole weeks', 'single days', 'no rivals', 'names in both sentences'],
        ['hours', 'years', 'put off', 'a day in both sentences'],
    ],
    [
        VOTE,
        'The election in Kelm has been put off until 14 May. On 16 April the council meets in Orvik.',
        ['put off', 'days: a month', 'the other is told too'],
        ['no rivals', 'hours'],
    ],
    [
        'The ferry left Kelm at 4.15 a.m. on Friday.',
        'At 6.45 on Friday morning the ferry cast off in Kelm.',
        ['hours', 'hours: within three'],
        ['hours: whole ones', 'hours of two days', 'days: one'],
    ],
    [
        'The bridge of Orvik was opened in 1961.',
        'The bridge of Orvik was built in 1967.',
        ['years', 'days: more'],
        ['hours', 'single days', 'both of these days'],
    ],
];

describe('what is seen of two days or hours', () => {
    it.each(rows)('%s %s', (text, otherText, holds, not) => {
        const [one, other] = firstMoments([text, otherText]);
        const seen = traitsBetween(one, other);
        expect(holds.filter(name => !(seen.get(name) ?? 0))).toEqual([]);
        expect(not.filter(name => seen.get(name))).toEqual([]);
    });

    it.each(rows)('is the same from both sides: %s %s', (text, otherText) => {
        const [one, other] = firstMoments([text, otherText]);
        expect(traitsBetween(other, one)).toEqual(traitsBetween(one, other));
    });

    it('is what the trees were learnt by, and no two traits have one name', () => {
        expect(MOMENT_TRAITS).toEqual(MOMENT_TREES.traits);
        expect(new Set(MOMENT_TRAITS).size).toBe(MOMENT_TRAITS.length);
    });
});

function firstMoments(articles: readonly string[]): readonly [Dated, Dated] {
    const [one, other] = sidesIn(articles).map(sides =>
        sides.flatMap(side => momentsAt(side.claim, side.document).map(moment => ({ side, moment }))).at(0),
    );
    if (!one || !other) throw new Error('an article without a day');
    return [one, other];
}

function traitsBetween(one: Dated, other: Dated): ReadonlyMap<string, number> {
    const traits = momentTraitsOf(one, other, kinshipOf(one.side, other.side));
    return new Map(MOMENT_TRAITS.map((name, i) => [name, traits[i] ?? 0]));
}
