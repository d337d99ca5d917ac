import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('feasts', () => {
    it.each([
        'Shops close on [[Christmas Eve|XXXX-12-24]].',
        'Shops closed on [[Easter Monday 2024|2024-04-01]].',
        'Shops closed on [[Orthodox Easter 2024|2024-05-05]].',
        'Shops closed on [[Thanksgiving 2023|2023-11-23]].',
        'Shops closed on [[Memorial Day 2024|2024-05-27]].',
    ])('%s', checkTimes);

    it('takes the week that is called by one', () => {
        checkTimes(`
            --- a.txt 2024-03-05
            Ferries will run in [[Easter week|2024-W13]].
        `);
    });

    it('resolves them by the day of publication', () => {
        checkTimes(`
            --- a.txt 2024-03-05
            Sales fell before [[Christmas|2023-12-25]]. Schools will close for [[Easter|2024-03-31]].
        `);
    });
});
