import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('days of the week', () => {
    it('takes the direction from words and tense', () => {
        checkTimes(`
            --- a.txt 2024-03-06
            The court ruled on [[Monday|2024-03-04]]. It will sit again on [[Friday|2024-03-08]].

            The minister said [[Wednesday|2024-03-06]] that talks would go on.

            Work stopped [[last Friday|2024-03-01]] and resumes [[next Monday|2024-03-11]].

            They have until [[Thursday|2024-03-07]] to answer.
        `);
    });

    it.each([
        'The court rules on [[Monday|XXXX-WXX-1]].',
        'The court ruled on [[Friday morning|XXXX-WXX-5TMO]].',
        'The court ruled on [[Tuesday|XXXX-WXX-2]].',
    ])('%s', checkTimes);

    it.each(['He sat in the sun.', 'They wed in secret.', 'Fri was not there.'])('is silent: %s', checkTimes);
});
