import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('days of this month, the last and the next', () => {
    it('counts the months from the day of the letter', () => {
        checkTimes(`
            --- letter.txt 1916-09-05
            We took the wood on [[the 3rd inst|1916-09-03]]. after a bombardment.

            I had your parcel of [[the 21st ult|1916-08-21]].

            The mills, idle since [[the 14th ultimo|1916-08-14]], open on [[the 5th prox|1916-10-05]].

            No wagon came on [[the 2nd instant|1916-09-02]] or later.
        `);
    });

    it.each(['He sent two inst. messages.', 'The first instant messages were short.'])(
        'is silent: %s',
        checkTimes,
    );
});
