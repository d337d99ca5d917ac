import { describe, it } from 'vitest';
import { checkHover } from '../../../../../support/checkCorpus.ts';

const REPORT = `
            --- report.txt 2025-03-04
            The town library of Tarn burnt down on Monday night. Forty firefighters fought the flames until the morning.

            The library held 61,000 books, said its director, Mira Toll. It was insured for 4.2 million crowns.
`;

/** The last paragraph of a column on that fire, and what the hover of its figure shows. */
type Row = readonly [what: string, paragraph: string, ...shown: readonly string[]];

const rows: readonly Row[] = [
    [
        'shows the value that stands in the same place, though nothing says what it counts',
        'All the <cursor>64,000 that Mira Toll had on the shelves of the library are ash.',
        '64,000',
        'related to report.txt: 61,000',
    ],
    [
        'does not when it is of another fate',
        'On the same night <cursor>64,000 people were evacuated.',
        '64,000 people',
    ],
];

describe('a figure in the same place of another article', () => {
    it.each(rows)('%s', (_, paragraph, ...shown) => {
        checkHover(
            `${REPORT}
            --- column.txt 2025-03-06
            I learnt to read in the library that burnt in Tarn. My ticket bore the number 317.

            A new library in Tarn would cost three times as much as the old one. ${paragraph}
            `,
            shown.map(line => `            ${line}`).join('\n'),
        );
    });
});
