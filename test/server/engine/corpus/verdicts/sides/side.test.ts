/** Names that are like each other, and what is found once for two sentences. */

import { describe, expect, it } from 'vitest';
import {
    isLike,
    kinshipOf,
    ofPair,
    ofSentences,
    ofStatement,
} from '../../../../../../server/src/engine/corpus/verdicts/sides/side.ts';
import { sidesIn } from '../../../../../support/checkCorpus.ts';

type Row = readonly [one: string, other: string, isLike: boolean];

const rows: readonly Row[] = [
    ['tarn', 'tarn', true],
    ['tarnia', 'tarnian', true],
    ['tarnian', 'tarnias', true],
    ['tarn', 'tarni', false],
    ['interior ministry', 'varenias interior ministry', true],
    ['ministry', 'interior ministry', false],
    ['superior ministry', 'ior ministry', false],
    ['ward six', 'ward six of the gellin hospital', true],
    ['ward', 'ward of the gellin hospital', false],
    ['ward six', 'ward sixteen', false],
    ['north tarn', 'north tarns', false],
    ['', 'tarn', false],
];

describe('names that are like each other', () => {
    it.each(rows)('%s, %s', (one, other, expected) => {
        expect(isLike(one, other)).toBe(expected);
        expect(isLike(other, one)).toBe(expected);
    });
});

describe('what several rules ask of a pair', () => {
    const [[dead, hurt] = [], [others] = []] = sidesIn([
        'The flood in Brennik killed 12 people and injured 40 others.',
        'The flood in Brennik killed 17 people.',
    ]);
    if (!dead || !hurt || !others) throw new Error('the sentences make no claims');

    it('is found once for the pair, and anew for another', () => {
        let count = 0;
        const find = ofPair(() => ++count);
        const [kinship, another] = [kinshipOf(dead, others), kinshipOf(hurt, others)];
        expect([find(dead, others, kinship), find(dead, others, kinship)]).toEqual([1, 1]);
        expect(find(hurt, others, another)).toBe(2);
    });

    it('is found once for all claims of two sentences where it is of the sentences', () => {
        let count = 0;
        const find = ofSentences(() => ++count);
        const found = [dead, hurt].map(side => find(side, others, kinshipOf(side, others)));
        expect(found).toEqual([1, 1]);
        // The other way round it may be another.
        expect(find(others, dead, kinshipOf(others, dead))).toBe(2);
    });

    it('is read once for all claims of a statement', () => {
        let count = 0;
        const read = ofStatement(() => ++count);
        expect([dead, hurt, others, dead].map(read)).toEqual([1, 1, 2, 1]);
    });
});
