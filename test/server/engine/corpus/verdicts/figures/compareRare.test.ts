import { describe, it } from 'vitest';
import { checkHover } from '../../../../../support/checkCorpus.ts';

/** A paragraph of a report on a flood, one of a column on it, and all that the hover of the column's figure shows. */
type Row = readonly [what: string, report: string, column: string, ...shown: readonly string[]];

const rows: readonly Row[] = [
    [
        'agrees, whatever the words for what it counts',
        'The water reached 1,240 cellars, the fire brigade said.',
        'Pumps are wanted for <cursor>1,240 homes.',
        '1,240 homes',
        'agrees with report.txt: 1,240',
    ],
    [
        'agrees with what it is rounded to',
        'The water reached 1,243 cellars, the fire brigade said.',
        'Pumps are wanted for <cursor>about 1,200 homes.',
        'about 1,200 homes',
        'agrees with report.txt: 1,243',
    ],
    [
        'says nothing when it is round',
        'The water reached 1,000 cellars, the fire brigade said.',
        'Pumps are wanted for <cursor>1,000 homes.',
        '1,000 homes',
    ],
    [
        'says nothing when it may be anything from there on',
        'The water reached 1,240 cellars, the fire brigade said.',
        'Pumps are wanted for <cursor>at least 1,240 homes.',
        'at least 1,240 homes',
    ],
    [
        'says nothing when one is only planned',
        'The water reached 1,240 cellars, the fire brigade said.',
        'The mayor wants to build <cursor>1,240 homes.',
        '1,240 homes',
    ],
];

describe('a rare number in two articles on one affair', () => {
    it.each(rows)('%s', (_, report, column, ...shown) => {
        checkHover(
            `
            --- report.txt 2025-03-04
            The river Orl burst its banks in Tarn on Monday night. ${report}

            --- column.txt 2025-03-05
            Tarn is still under water. Nobody can say when the Orl will be back in its bed.

            ${column}
            `,
            shown.map(line => `            ${line}`).join('\n'),
        );
    });
});
