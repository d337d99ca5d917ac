import { describe, expect, it } from 'vitest';
import {
    hourInDigits,
    minutesBetween,
    momentsOf,
} from '../../../../../../server/src/engine/corpus/verdicts/days/moments.ts';
import { sidesIn } from '../../../../../support/checkCorpus.ts';

/** A sentence of 5 March 2024, and its moments: the day or hour, with what it is told to be before or behind. */
const rows: readonly (readonly [sentence: string, ...moments: string[]])[] = [
    ['The ferry left Kelm at 4.15 a.m. on Friday.', '04:15 2024-03-01', '2024-03-01'],
    ['The gates stay shut until 3 June.', 'until 2024-06-03'],
    ['It struck shortly after 3 a.m. on Monday.', '03:00 2024-03-04', '2024-03-04'],
    ['Votes must be in by 20:00.', 'by 20:00'],
    ['The first bus leaves at half past eight.', '08:30?'],
    ['The river peaked an hour before midnight.'],
    ['The council met on Thursday, its spokesman said on Friday.', '2024-02-29'],
];

describe('the moments of a sentence', () => {
    it.each(rows)('%s', (sentence, ...expected) => {
        const [[side] = []] = sidesIn([sentence]);
        const found = momentsOf(side?.document ?? []).map(({ bound, hour, on }) =>
            [bound, hour && `${hourInDigits(hour)}${hour.isOfEitherHalf ? '?' : ''}`, on?.from]
                .filter(part => part !== undefined)
                .join(' '),
        );
        expect(found).toEqual(expected);
    });

    it.each([
        ['It left at 11.40 p.m.', 'It left at 12.20 a.m.', 40],
        ['It left at half past eight.', 'It left at 8.45 p.m.', 15],
        ['It left at 6 a.m.', 'It left at 6 p.m.', 720],
        ['2024-03-04 04:10 UTC: it left.', 'At 6:10 a.m. local time it left.', 0],
    ])('%s %s', (one, other, minutes) => {
        const [first, second] = sidesIn([one, other]).map(([side]) => momentsOf(side?.document ?? [])[0]);
        expect(first && second && minutesBetween(first, second)).toBe(minutes);
    });
});
