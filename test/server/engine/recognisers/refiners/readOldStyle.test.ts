import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('dates of the Julian calendar', () => {
    it.each([
        'The strike began on [[14 March 1917|1917-03-14]] (O.S. [[1 March 1917|1917-03-14]]).',
        'They fired on [[8 March 1917|1917-03-21]] (O.S.).',
        'They fired on [[8 March 1917|1917-03-21]], Old Style.',
        'It was [[8 March 1917|1917-03-21]] by the old calendar.',
        'On [[1 March 1917|1917-03-14]] ([[14 March 1917|1917-03-14]]) the weavers struck.',
        'The fort fell on [[5 June 1770|1770-06-16]] (O.S.).',
    ])('%s', checkTimes);

    it.each([
        'On [[8 March 1917|1917-03-08]] the guard fired, on [[10 March 1917|1917-03-10]] ([[12 March 1917|1917-03-12]]).',
        'On [[8 March 1917|1917-03-08]] the OS map was drawn.',
    ])('leaves others as they are: %s', checkTimes);

    it('counts days without a year from the day of publication, too', () => {
        checkTimes(`
            --- report.txt 1917-04-04
            They fired on [[8 March|1917-03-21]] (O.S.), as the strike of [[1 March|1917-03-14]] ([[14 March|1917-03-14]]) went on.
        `);
    });
});
