import { describe, it } from 'vitest';
import { checkDoubtfulDates } from '../../../support/checkFeatures.ts';

describe('dates that cannot be', () => {
    it.each([
        [
            'on Wednesday, March 14, 2024',
            'Wednesday, March 14, 2024: 14 March 2024 is a Thursday, not a Wednesday',
        ],
        ['on Wednesday, 14 March', 'Wednesday, 14 March: 14 March 2024 is a Thursday, not a Wednesday'],
        ['on June 31', 'June 31: June has 30 days'],
        ['on 31 April 2023', '31 April 2023: April has 30 days'],
        ['on February 29, 2023', 'February 29, 2023: February 2023 has 28 days'],
        ['on the 31st of June', '31st of June: June has 30 days'],
        ['on Feb. 30', 'Feb. 30: February has 29 days'],
        ['on 2023-02-30', '2023-02-30: February 2023 has 28 days'],
    ])('%s', (words, expected) => {
        checkDoubtfulDates(
            `
            --- a.txt 2024-03-15
            The dam broke ${words}, the mayor said.
            `,
            [expected],
        );
    });

    it.each([
        'on Thursday, March 14, 2024',
        'on Thursday, March 14',
        // Of another year: which one, nobody says.
        'on Thursday, September 19',
        'on February 29, 2024',
        'on February 29',
        'on June 30',
        'after June, 31, had left',
        'on page 31 of June 2023',
        'when June 31.5 percent was reached',
        'by 1.31 April reports',
        'in March 1931',
    ])('may be: %s', words => {
        checkDoubtfulDates(
            `
            --- a.txt 2024-03-15
            The dam broke ${words}, the mayor said.
            `,
            [],
        );
    });

    it('are not looked for without a day of publication to count from', () => {
        checkDoubtfulDates('The dam broke on Wednesday, March 14, the mayor said.', []);
    });
});
