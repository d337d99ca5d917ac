import { describe, it } from 'vitest';
import { checkHints } from '../../../support/checkFeatures.ts';

describe('hints', () => {
    it('name the days of relative dates, with their basis', () => {
        checkHints(
            `
            --- a.txt 2024-03-07
            The dam broke last Tuesday. The council met two weeks later, and will meet again next month.
            `,
            [
                'Tuesday [5 March 2024] counted from the day of publication, 7 March 2024 (set in crosscheck.json)',
                'later [18–24 March 2024] from another date of the text, “last Tuesday”',
                'month [April 2024] counted from the day of publication, 7 March 2024 (set in crosscheck.json)',
            ],
        );
    });

    it('leave dates that read well, lengths of time, and days that cannot be told', () => {
        checkHints(
            `
            --- a.txt 2024-03-07
            The dam broke on March 5, 2024. It had been built in 1961 and stood for 63 years; in April it opens daily.
            `,
            [],
        );
        checkHints('The dam broke last Tuesday.', []);
    });

    it('tell at the headline when an article was published that does not say so', () => {
        checkHints(
            `
            Council of Velmora resigns

            The council of Velmora resigned today, 14 March 2024, after a vote on Monday.
            `,
            [
                'resigns [published 14 March 2024 (inferred)] inferred from “today”, “14 March 2024”',
                'today [14 March 2024] counted from the day of publication, 14 March 2024, inferred from “today”, “14 March 2024”',
                'Monday [11 March 2024] counted from the day of publication, 14 March 2024, inferred from “today”, “14 March 2024”',
            ],
        );
    });
});
