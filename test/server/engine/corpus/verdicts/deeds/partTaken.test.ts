import { describe, expect, it } from 'vitest';
import { deedsOf } from '../../../../../../server/src/engine/corpus/verdicts/deeds/deedsOf.ts';
import {
    type PartTaken,
    partTakenBy,
} from '../../../../../../server/src/engine/corpus/verdicts/deeds/partTaken.ts';
import { sidesIn } from '../../../../../support/checkCorpus.ts';

type Row = readonly [sentence: string, verb: string, part: string, taken: PartTaken];

const rows: readonly Row[] = [
    ['Ove Lund killed a cyclist in Kelm on Monday.', 'killed', 'Ove Lund', 'agent'],
    ['Ove Lund killed a cyclist in Kelm on Monday.', 'killed', 'a cyclist', 'patient'],
    ['A cyclist was killed by a motorist in Kelm on Monday.', 'killed', 'A cyclist', 'patient'],
    ['A cyclist was killed by a motorist in Kelm on Monday.', 'killed', 'a motorist', 'agent'],
    ['A cyclist was struck and killed by a motorist in Kelm.', 'struck', 'a motorist', 'agent'],
    ['A climber from Kelm died on Monday.', 'died', 'A climber', 'patient'],
    ['The killing of a teenager shook Kelm on Monday.', 'killing', 'a teenager', 'patient'],
    ['Police in Kelm have a suspect after the fall that killed a cyclist.', 'killed', 'a suspect', undefined],
    ['Mira Toll receives the Kelm prize on Monday.', 'receives the Kelm prize', 'Mira Toll', 'recipient'],
    ['This year the Lantern Prize went to a poet from Kelm.', 'went to', 'a poet', 'recipient'],
];

describe('the part taken in a deed', () => {
    it.each(rows)('%s %s: %s', (sentence, verb, part, taken) => {
        const side = sidesIn([sentence])[0]?.[0];
        const deed = side && deedsOf(side).find(({ words }) => words === verb);
        if (!deed) throw new Error('no such deed');
        const start = sentence.indexOf(part);
        expect(partTakenBy({ start, end: start + part.length }, deed, side)).toBe(taken);
    });
});
