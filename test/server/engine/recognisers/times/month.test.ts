import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('months', () => {
    it.each([
        'The strike began in [[March 2023|2023-03]].',
        'The strike began in [[March, 2023|2023-03]].',
        'The strike began in [[Feb. 2023|2023-02]].',
        "She was arrested in [[April '43|1943-04]].",
        'The strike began in [[May|XXXX-05]].',
        'The strike began in [[early May|XXXX-05 START]].',
        'The strike began in [[mid-November|XXXX-11 MID]].',
        'It lasted from [[May|XXXX-05]] to [[September|XXXX-09]].',
        'It lasted from [[April|XXXX-04]] until [[mid-June 2021|2021-06 MID]].',
        'The [[March|XXXX-03]] report is out.',
    ])('%s', checkTimes);

    it.each([
        'May he rest in peace.',
        'Talks may resume.',
        'Theresa May resigned.',
        'March on, he said.',
        'The Long March shaped him.',
        'Jan called his brother.',
        'The august body met.',
    ])('is silent: %s', checkTimes);

    it('takes the direction from words and tense', () => {
        checkTimes(`
            --- a.txt 2024-03-05
            The mill closed [[last May|2023-05]] and will reopen in [[May|2024-05]].

            Prices fell in [[December|2023-12]]. The vote is planned for [[October|2024-10]].
            The line, planned by the council in [[February|2024-02]], would have 14 stops.

            A ruling is due [[next January|2025-01]].
        `);
    });
});
