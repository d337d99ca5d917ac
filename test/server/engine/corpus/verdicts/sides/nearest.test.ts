import { describe, expect, it } from 'vitest';
import {
    areAmongNearest,
    areNearest,
} from '../../../../../../server/src/engine/corpus/verdicts/sides/nearest.ts';
import { kinshipOf } from '../../../../../../server/src/engine/corpus/verdicts/sides/side.ts';
import { sidesIn } from '../../../../../support/checkCorpus.ts';

const CLOSED = 'The old pier of Orvik was closed on Monday.';
/** A sentence of another article, whether it comes nearest to that, and whether it does but for a word. */
type Row = readonly [
    what: string,
    article: string,
    answer: string,
    isNearest: boolean,
    isAmongNearest: boolean,
];

const rows: readonly Row[] = [
    ['alone', 'The pier of Orvik is shut.', 'The pier', true, true],
    [
        'beside one that shares less',
        'The pier of Orvik is shut. The mayor of Orvik spoke.',
        'The pier',
        true,
        true,
    ],
    [
        'beside one that shares more',
        'The pier of Orvik is shut. It was closed on Monday, the old pier of Orvik.',
        'The pier',
        false,
        false,
    ],
    [
        'beside one that shares as much',
        'The pier of Orvik is shut. Orvik mourns the pier.',
        'Orvik mourns',
        true,
        true,
    ],
    [
        'beside one that shares one word more',
        'The pier of Orvik is shut. The old pier of Orvik is gone.',
        'The pier',
        false,
        true,
    ],
];

describe('a sentence of another article', () => {
    it.each(rows)('%s', (_, article, answer, isNearest, isAmongNearest) => {
        const [own, others] = sidesIn([CLOSED, article]);
        const one = own?.[0];
        const other = others?.find(({ claim }) => claim.words.startsWith(answer));
        if (!one || !other) throw new Error('no such sentence');
        expect(areNearest(one, other, kinshipOf(one, other))).toBe(isNearest);
        expect(areNearest(other, one, kinshipOf(other, one))).toBe(isNearest);
        expect(areAmongNearest(one, other, kinshipOf(one, other))).toBe(isAmongNearest);
    });
});
