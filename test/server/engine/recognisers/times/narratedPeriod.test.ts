import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('periods counted from the last date of the text', () => {
    it.each([
        'The king died on [[12 May 1902|1902-05-12]]. [[The following year|1903]] his son fell ill.',
        'The king died on [[12 May 1902|1902-05-12]]. [[The next day|1902-05-13]] his son was crowned.',
        'The king died on [[12 May 1902|1902-05-12]]. [[That same day|1902-05-12]] the crown was lost.',
        'The king died in [[May 1902|1902-05]] and his son in [[September of that year|1902-09]].',
        'The king died on [[12 May 1902|1902-05-12]]. [[The next morning|1902-05-13TMO]] the crown was lost.',
        'The king died on [[12 May 1902|1902-05-12]]. His son had left [[the day before|1902-05-11]].',
        'The king died on [[12 May 1902|1902-05-12]], the day before his son came home.',
        // A day cannot be counted from a month.
        'The king died in [[May 1902|1902-05]]. [[The next day|XXXX-XX-XX]] his son was crowned.',
        // Nothing has been told before.
        '[[That year|XXXX]] the crown was lost.',
    ])('%s', checkTimes);
});
