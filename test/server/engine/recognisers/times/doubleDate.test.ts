import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('a day by both calendars', () => {
    it.each([
        'The weavers struck on [[1 (14) March 1917|1917-03-14]].',
        'The weavers struck on [[1/14 March 1917|1917-03-14]].',
        'The guns were heard on [[8 (20) May 1878|1878-05-20]].',
    ])('%s', checkTimes);

    it('reads no two days that lie otherwise apart', () => {
        checkTimes('It rained on the 1/[[2 March 1917|1917-03-02]].');
    });
});
