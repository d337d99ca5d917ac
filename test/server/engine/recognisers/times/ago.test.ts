import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('distances from a day', () => {
    it('counts from the day of publication', () => {
        checkTimes(`
            --- a.txt 2024-03-15
            It opened [[three weeks ago|2024-W08]], [[10 days ago|2024-03-05]], [[two years ago|2022]], [[a decade ago|2014]].

            It will close [[two months from now|2024-05]].

            It opened [[nearly four years ago|2020 LESS_THAN]] and [[several years ago|PAST_REF]].
        `);
    });

    it('counts from the last date of the text', () => {
        checkTimes(`
            --- a.txt 2024-03-15
            It opened on [[2 April 2019|2019-04-02]] and burnt down [[three days later|2019-04-05]].

            It was planned [[a year earlier|2018]].
        `);
    });

    it('leaves the hour open when only the day before it is known', () => {
        checkTimes(`
            --- a.txt 2024-03-15
            He was found dead [[an hour later|XXXX-XX-XXTXX]].
        `);
    });

    it('counts to no day before the first year', () => {
        checkTimes(`
            --- a.txt 2024-03-15
            It was buried [[3,100 years ago|XXXX]].
        `);
    });

    it('counts no distance to something else', () => {
        checkTimes('He arrived [[two years|P2Y]] later than planned.');
    });
});
