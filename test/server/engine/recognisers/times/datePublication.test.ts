import { describe, it } from 'vitest';
import { checkInferredPublication, checkTimes } from '../../../../support/checkTimes.ts';

describe('the day of publication, inferred from the text', () => {
    it('reads a date that stands beside "today" or "yesterday"', () => {
        checkInferredPublication(
            'The council of Velmora resigned today, 14 March 2024, after a vote.',
            '2024-03-14..2024-03-15',
            ['today', '14 March 2024'],
        );
        checkInferredPublication(
            'The council of Velmora resigned yesterday (13 March 2024) after a vote.',
            '2024-03-14..2024-03-15',
            ['yesterday', '13 March 2024'],
        );
    });

    it('dates a report that was presented today by the day after which it is named', () => {
        checkInferredPublication(
            `
            The yearly report of the water board was presented today in Velmora.

            The river flooded the town in late November 2022.

            According to the February 7 report, the dam held.
            `,
            '2023-02-07..2023-02-08',
            ['today', 'late November 2022', 'February 7'],
        );
    });

    it('takes the year in which the date falls on its weekday', () => {
        checkInferredPublication(
            `
            The dam broke in June 2023 and killed nobody.

            The mayor said on Wednesday, March 13, that it would be rebuilt. Work was voted down last week.
            `,
            '2024-03-13..2024-03-23',
            ['June 2023', 'Wednesday, March 13'],
        );
    });

    it('takes a full date with its weekday that tells when somebody spoke', () => {
        checkInferredPublication(
            'The dam broke last week and killed nobody, the mayor said on Wednesday, March 13, 2024.',
            '2024-03-13..2024-03-23',
            ['Wednesday, March 13, 2024'],
        );
        checkInferredPublication(
            'The dam that broke on Monday will be rebuilt. The mayor saw it on Monday, March 11, 2024.',
            '2024-03-11..2024-03-21',
            ['Monday, March 11, 2024'],
        );
    });

    it('tells by the weekday which of two years it is', () => {
        checkInferredPublication(
            'In 2023 the dam held. The mayor said on Wednesday, March 13, that it broke yesterday.',
            '2024-03-13..2024-03-23',
            ['2023', 'Wednesday, March 13'],
        );
    });

    it('reads a line that says it', () => {
        checkInferredPublication(
            `
            The dam of Velmora

            Published: 14 March 2024 | Updated: 15 March 2024

            The dam broke in June 2023 and killed nobody.
            `,
            '2024-03-14..2024-03-15',
            ['14 March 2024'],
        );
    });

    it('reads which year this year is', () => {
        checkInferredPublication('Rents rose last year (2022) more than ever.', '2023-01-01..2024-01-01', [
            'last year',
            '2022',
        ]);
    });

    it('resolves what both ends of an interval agree on, and leaves the rest open', () => {
        checkTimes(`
            Rents rose [[last year|2022]] ([[2022|2022]]) more than ever. They rose again [[last month|XXXX-XX]].
        `);
    });

    it.each([
        // Nothing ties the past to the present.
        'The dam broke in June 2003. The mayor said on Friday that it would be rebuilt.',
        // March of 2023, or of the year after?
        'The report came out today. In 2023 it rained more than ever. It was the March 14 report that said so.',
        // A history, not a report.
        'War broke out in 1914. On Sunday, June 28, the archduke was shot.',
        // The day has a name, but not that of what was done today.
        'The firm today fixed a flaw that thieves used in 2007. It began with a raid on November 11 that emptied a bank.',
        // Today is not tied to a date.
        'The dam broke on 3 June 2003. It was rebuilt and today feeds the town.',
        // The weekday belongs to no year near.
        'The dam broke in June 2023. The mayor said on Friday, March 13, that it would be rebuilt.',
        // The ties exclude each other.
        'The mayor resigned today, 14 March 2024. She was elected last year (2019).',
    ])('is silent: %s', words => {
        checkInferredPublication(words, undefined);
    });

    it('leaves a day that is known', () => {
        checkInferredPublication(
            `
            --- a.txt 2020-01-02
            The council resigned today, 14 March 2024.
            `,
            '2020-01-02..2020-01-03',
        );
    });

    it('takes no limit of a story long past for what is to come', () => {
        checkInferredPublication(
            'The force was cut to 26,000 in June 2003, then to 17,500 by the end of 2003, and today it has 3,800 men.',
            undefined,
        );
        checkInferredPublication(
            'She joined the board in March 1998 and ran it until December 1999. On Monday she spoke of it in Velmora.',
            undefined,
        );
        checkInferredPublication(
            'It had told its staff that by 2032 it wanted half of the market. The mill will open in 2033, it said on Monday.',
            undefined,
        );
    });
});
