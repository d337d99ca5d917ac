/** Which statements are shown as merely related: those of the same event, not of another of its kind. */

import { describe, it } from 'vitest';
import { checkRelated } from '../../../support/checkCorpus.ts';

const MILL_STREET = `
    --- courier.txt 2024-05-06
    Man shot dead outside a bakery on Mill Street in Ostrel.

    A gunman in a grey van fired at Dario Benk, 41, who had just locked the bakery. Neighbours heard three shots.

    <cursor>Police said on Monday that the gunman had fled in the van and that they were looking for witnesses.
    `;

const MILL_STREET_TOO = `
    --- herald.txt 2024-05-06
    Ostrel baker killed on Mill Street.

    Dario Benk, whose bakery stands on Mill Street, was shot on Sunday. Officers found the grey van burned out by the river.

    The police asked witnesses on Monday to come forward; the gunman has not been found.
    `;

const HARBOUR = `
    --- gazette.txt 2024-05-06
    Student wounded in shooting at the harbour of Tarvik.

    Two masked men fired at a student from a motorcycle near the ferry. She was taken to hospital and is out of danger.

    Police said on Monday that the gunmen had fled on the motorcycle and that they were looking for witnesses.
    `;

const FILLER = `
    --- prices.txt 2024-05-06
    Bread prices rose in April, the statistics office said. Flour had become dear after the harvest failed.

    --- football.txt 2024-05-06
    Rovers won the cup final in Lindvik on Sunday. The captain lifted the trophy in the rain.
    `;

describe('what is merely related', () => {
    it('is of the same event, though another of its kind is told in the same words', () => {
        checkRelated([MILL_STREET, MILL_STREET_TOO, HARBOUR, FILLER].join('\n'), ['related: herald.txt']);
    });

    it('is shown beside a copy of the article too', () => {
        const copy = MILL_STREET.replace('courier', 'copy').replace('<cursor>', '');
        checkRelated([MILL_STREET, MILL_STREET_TOO, copy, FILLER].join('\n'), [
            'agrees: copy.txt',
            'related: herald.txt',
            'related: copy.txt',
        ]);
    });
});
