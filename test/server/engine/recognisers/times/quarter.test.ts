import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('quarters and halves of a year', () => {
    it.each([
        'Profit rose in [[the third quarter of 2022|2022-Q3]].',
        'Profit rose in [[Q3 2022|2022-Q3]].',
        'Profit rose in [[the first half of 2022|2022-H1]].',
        'It posted a [[third-quarter|XXXX-Q3]] loss.',
    ])('%s', checkTimes);

    it.each([
        'Profit rose in [[the last half of 2022|2022-H2]].',
        'It grew in [[the first two quarters of 2023|2023-H1]] and [[the last two quarters of 2021|2021-H2]].',
    ])('%s', checkTimes);

    it('takes the quarter of a year before for what is compared with, not for what is told', () => {
        checkTimes(`
            --- a.txt 2023-11-02
            Profit was 40 million crowns in [[the third quarter|2023-Q3]], 38 million in [[the year-ago third quarter|2022-Q3]].

            Sales rose from [[a year earlier|2022-Q3]].
        `);
    });

    it('resolves them by the day of publication', () => {
        checkTimes(`
            --- a.txt 2023-11-02
            Profit rose in [[the third quarter|2023-Q3]] from [[a year earlier|2022-Q3]].

            It expects a loss in [[next year’s first quarter|2024-Q1]].

            Sales fell in [[the fourth quarter of last year|2022-Q4]].
        `);
    });

    it('counts the one before from the one that was told last', () => {
        checkTimes(`
            --- a.txt 2023-11-02
            Sales were 44 million crowns in [[the third quarter|2023-Q3]], after 42 million in [[the previous quarter|2023-Q2]].
        `);
    });

    it.each(['A quarter of the voters stayed at home.', 'The third quarter-finalist lost.'])(
        'is silent: %s',
        checkTimes,
    );
});

describe('a quarter of a ball game', () => {
    it('is no time', () => {
        checkTimes('Okonta scored the last touchdown in the fourth quarter, and the second half was worse.');
        checkTimes('Velmora led by nine at halftime and lost the third quarter.');
        checkTimes('With a first-half free throw, Okonta passed the record of the club.');
        checkTimes('The midfielder missed the second half.');
    });
});

describe('a quarter told by its end', () => {
    it('is that of the calendar, and what it is compared with the one of the year before', () => {
        checkTimes(`
            --- a.txt 2024-10-30
            In [[the quarter|2024-Q3]] ended [[September 30|2024-09-30]] sales rose to 40 million crowns from 38 million [[a year earlier|2023-Q3]].
        `);
    });

    it('is no quarter when it is a year', () => {
        checkTimes(`
            --- a.txt 2024-10-30
            Sales were 40 million crowns in [[the year|P1Y]] ended [[September 30|2024-09-30]].
        `);
    });
});
