import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('seasons', () => {
    it.each([
        'The drought of [[summer 2022|2022-SU]] is over.',
        'The drought began in [[the winter of 1994|1994-WI]].',
        'Sowing begins in [[spring|XXXX-SP]].',
    ])('%s', checkTimes);

    it('resolves them by the day of publication', () => {
        checkTimes(`
            --- a.txt 2024-03-05
            The well dried up [[last summer|2023-SU]] and may again [[this summer|2024-SU]].
        `);
    });

    it.each([
        ['2024-02-04', 'It has snowed twice [[this winter|2023-WI]].'],
        ['2024-12-20', 'It has snowed twice [[this winter|2024-WI]].'],
        ['2024-07-01', 'It may snow more [[this winter|2024-WI]].'],
    ])('takes a winter for the one that lasts: %s', (day, words) => {
        checkTimes(`
            --- a.txt ${day}
            ${words}
        `);
    });

    it.each([
        'Prices may fall.',
        'A spring broke.',
        'The fall of the wall surprised them.',
        'The fall in prices hurt.',
    ])('is silent: %s', checkTimes);
});
