import { describe, expect, it } from 'vitest';
import { haveCommonGround } from '../../../../../server/src/engine/corpus/verdicts/commonGround.ts';
import { kinshipOf } from '../../../../../server/src/engine/corpus/verdicts/sides/side.ts';
import { sidesIn } from '../../../../support/checkCorpus.ts';

/** Two sentences of two articles, and whether rules take a look at them. */
const rows: readonly (readonly [what: string, one: string, other: string, have: boolean])[] = [
    ['nothing', 'The pier of Orvik was old.', 'Few people speak Lenish.', false],
    ['a name', 'The pier of Orvik was old.', 'Orvik is cold.', false],
    ['a word', 'The pier of Orvik was old.', 'A pier needs care.', false],
    ['a name and a word', 'The pier of Orvik was old.', 'Orvik needs a pier.', true],
    ['two words', 'The old pier was loved.', 'A pier gets old.', true],
    ['figures of one dimension', 'The pier cost 12 million crowns.', 'Rooms are let for 90 crowns.', true],
    ['figures of two', 'The pier cost 12 million crowns.', 'It rained for nine hours.', false],
    ['a count of none', 'Nobody was hurt.', 'Doctors treated 12 people.', true],
    ['times', 'The pier was shut on 3 May 2024.', 'Ulsa Brenn sang on 4 May 2024.', true],
    ['a time in one', 'The pier was shut on 3 May 2024.', 'Ulsa Brenn sang.', false],
    ['deeds that exclude each other', 'The pier was closed.', 'The road reopened.', true],
    ['what is said and denied', 'Ulsa Brenn denied it.', 'The pier is old, said Brann Osk.', true],
    ['a denial of what nobody said', 'Ulsa Brenn denied it.', 'The pier of Orvik was old.', false],
    ['two holders of posts', 'Chairwoman Mira Toll sang.', 'Joran Esk, the chairman, met a choir.', true],
    ['accusations', 'Tarn accused Velmora.', 'Orvik blamed Ondria.', true],
];

describe('two claims', () => {
    it.each(rows)('with %s in common', (_, one, other, have) => {
        const [a, b] = sidesIn([one, other]).map(([first]) => first);
        if (!a || !b) throw new Error('no claim');
        expect(haveCommonGround(a, b, kinshipOf(a, b))).toBe(have);
        expect(haveCommonGround(b, a, kinshipOf(b, a))).toBe(have);
    });
});
