import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('years', () => {
    it.each([
        'In [[1998|1998]], the dam broke.',
        'The dam broke in [[early 1998|1998 START]].',
        'The dam broke by [[the end of 2003|2003 END]].',
        'It cost more than in [[the year 2000|2000]].',
        'Sales in [[fiscal 1990|1990]] fell.',
        'The class of [[’98|1998]] met.',
        'Output is back at [[pre-2019|2019 BEFORE]] levels.',
        'They ruled from [[1919|1919]] to [[1923|1923]].',
        'The [[2019|2019]]-[[21|2021]] plan failed.',
        'The [[2019|2019]]–[[21|2021]] plan failed.',
        'None was born in [[2024|2024]]: the ward stood empty.',
        'In [[nineteen ninety-four|1994]], the dam broke.',
    ])('%s', checkTimes);

    it.each([
        'The firm sold 2,000 tickets.',
        'It employs 1900 people.',
        'They paid $2000 for it.',
        'They paid £1950.',
        'He lives in Room 1984.',
        'A total of 2000 troops left.',
        'It rose 1.1998 points.',
        'Call 2024/31 was closed.',
        'See section 2010.',
    ])('is silent: %s', checkTimes);
});
