/** What one part of a document tells about the names in another. */

import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';
import { withNames } from '../../../../support/nameModel.ts';

function checkNames(source: string): void {
    checkMentions(source, ['name'], withNames);
}

describe('the names of a document', () => {
    it('gives a surname the type of the full name', () => {
        checkNames(`
            Opposition leader [[Amina Jordan|person]] was released on Friday.

            [[Jordan|person]] thanked her lawyers.

            Police said [[Jordan|person]] must report every week.
        `);
    });

    it('gives an acronym the type of what it stands for', () => {
        checkNames(`
            The [[Civil Aviation Authority|organisation]] ([[CAVA|organisation]]) grounded the aircraft.

            Pilots blamed [[CAVA|organisation]] for the delay.
        `);
    });

    it('leaves words alone that only begin a sentence', () => {
        checkNames(`
            Residents waited for hours. Water came in the evening.

            Many residents said the water was brown.
        `);
    });
});
