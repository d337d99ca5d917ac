import { describe, it } from 'vitest';
import { checkTimelineCsv } from '../../../support/checkFeatures.ts';

describe('a timeline in CSV', () => {
    it('tells what was said, what it allows, when, and where it stands', () => {
        checkTimelineCsv(
            `
            --- one.txt 2024-03-04
            The flood in Brennik killed 1<cursor>2 people, the Interior Ministry said.

            --- other.txt 2024-03-04
            The flood in Brennik killed at least 17 people, the Interior Ministry said.
            `,
            [
                'number',
                'from',
                'until',
                'value',
                'min',
                'max',
                'hedge',
                'unit',
                'conflicts_with',
                'document',
                'column',
            ],
            [
                '1 | 2024-03-04 | 2024-03-05 | 12 | 12 | 12 | exact | people killed | 2 | one.txt | 29',
                '2 | 2024-03-04 | 2024-03-05 | 17 | 17 |  | atLeast | people killed | 1 | other.txt | 29',
            ],
        );
    });

    it('quotes commas and quotation marks', () => {
        checkTimelineCsv(
            '--- one.txt 2024-03-04\nThe "Kelmet mission", she said, has 3,7<cursor>35 soldiers.',
            ['value', 'sentence'],
            ['3735 | "The ""Kelmet mission"", she said, has 3,735 soldiers."'],
        );
    });

    it('lets no spreadsheet run what an article says', () => {
        checkTimelineCsv(
            `
            --- one.txt 2024-03-04
            =HYPERLINK("x") he wrote

            The Kelmet mission has 3,7<cursor>35 soldiers.
            `,
            ['title'],
            [`"'=HYPERLINK(""x"") he wrote"`],
        );
    });
});
