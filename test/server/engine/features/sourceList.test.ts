/** When documents were published, how that is known, and which of them repeat each other. */

import { it } from 'vitest';
import { checkSources } from '../../../support/checkViews.ts';

it('puts the latest first and those without a day last, each with how its day is known', () => {
    checkSources(
        `
    --- 2024-03-02-port.txt
    Fishing boats came back to Lindvik with empty nets.

    --- herald.md
    ---
    title: Harbour grows
    source: The Herald
    date: 2024-03-04
    ---

    The port of Lindvik grows.

    --- set.txt 2024-03-05
    A storm took the roof off the town hall.

    --- letter.txt
    The port of Lindvik was always too small.

    --- wire.txt
    LINDVIK, March 3, 2024 (Agency) – The port of Lindvik is to have a hall for nets.
`,
        [
            'set.txt (2024-03-05) | 5 March 2024 | The day is set in crosscheck.json.',
            'herald.md (2024-03-04) | 4 March 2024 | The Herald | The day is stated in the front matter.',
            'wire.txt (2024-03-03) | 3 March 2024 | The day is stated in the dateline, “March 3, 2024”.',
            '2024-03-02-port.txt (2024-03-02) | 2 March 2024 | The day stands in the name of the file.',
            'letter.txt () | The article does not say when it was published.',
        ],
    );
});

it('tells where the year of a date line is from', () => {
    checkSources(
        `
    --- wire.txt
    LINDVIK, March 3 (Agency) – The port of Lindvik is to have a hall for nets.

    --- set.txt 2024-03-05
    A storm took the roof off the town hall.
`,
        [
            'set.txt (2024-03-05) | 5 March 2024 | The day is set in crosscheck.json.',
            'wire.txt (2024-03-03) | 3 March 2024 (year inferred) | The day is stated in the dateline, “March 3”; its year is inferred from the days of other documents.',
        ],
    );
});

it('says which documents share their wording', () => {
    const text =
        'The mayor of Lindvik opened a new hall for nets, in which two dozen people will work by the end of the year.';
    checkSources(
        `
    --- agency.txt 2024-03-04
    ${text}

    --- herald.txt 2024-03-05
    ${text}

    --- other.txt 2024-03-06
    Nobody in Lindvik wanted the hall.
`,
        [
            'other.txt (2024-03-06) | 6 March 2024 | The day is set in crosscheck.json.',
            'herald.txt (2024-03-05) | 5 March 2024 | The day is set in crosscheck.json. | agency.txt | They share 100% of their wording, so they count as one source.',
            'agency.txt (2024-03-04) | 4 March 2024 | The day is set in crosscheck.json. | herald.txt | They share 100% of their wording, so they count as one source.',
        ],
    );
});
