import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('dates in figures', () => {
    it.each([
        'Updated [[2024-03-14|2024-03-14]].',
        'Updated [[2024-03-14T09:30Z|2024-03-14T09:30]].',
        'Updated [[14/03/2024|2024-03-14]].',
        'Updated [[3/14/2024|2024-03-14]].',
        'Updated [[14.03.2024|2024-03-14]].',
        'Updated [[04.03.2024|2024-03-04]].',
        // Which number is the month cannot be told.
        'Updated [[04/03/2024|2024-XX-XX]].',
        'Opened [[04/03/2024|2024-03-04]], updated [[14/03/2024|2024-03-14]].',
        'Opened [[04/03/2024|2024-04-03]], updated [[04/14/2024|2024-04-14]].',
    ])('%s', checkTimes);

    it('takes the order by which a date is not yet to come', () => {
        checkTimes(`
            --- a.txt 2024-03-20
            Opened [[04/03/2024|2024-03-04]], with permits of [[05/02/2023|2023-XX-XX]].
        `);
    });

    it.each([
        'Version 10.11.12 is out.',
        'It is 1/2 full.',
        'Call 555-123-4567.',
        'On 99/99/9999 nothing happened.',
    ])('is silent: %s', checkTimes);
});
