import { describe, it } from 'vitest';
import { checkHover } from '../../../support/checkCorpus.ts';

const REPORT = `
            --- report.txt 2025-03-04
            Chief executive Ida Brun announced the purchase of 14 jets for the airline in Tarn on Monday.

            The jets will replace the oldest of its fleet. It flies from Tarn to 61 cities.

            The unions in Tarn were not told.
`;

type Row = readonly [what: string, paragraph: string, ...shown: readonly string[]];

const rows: readonly Row[] = [
    [
        'shows the name that stands in its place',
        'The purchase of 14 jets that chief executive Joran E<cursor>sk announced on Monday is the bold part.',
        'Joran Esk',
        'related to report.txt: Ida Brun',
    ],
    [
        'shows nothing of what stands elsewhere',
        'The jets are painted in the colours of Lund, says the painter Mira T<cursor>oll.',
        'Mira Toll',
    ],
];

describe('a name that no other article has', () => {
    it.each(rows)('%s', (_, paragraph, ...shown) => {
        checkHover(
            `${REPORT}
            --- column.txt 2025-03-06
            A year ago few would have lent the airline money. Now Tarn is proud of it again.

            ${paragraph}

            Half of it will come from leasing. The pilots in Tarn have a contract until December.
            `,
            shown.map(line => `            ${line}`).join('\n'),
        );
    });
});

describe('two names of which one stands in the place of a third', () => {
    const column = (words: string) => `
            --- report.txt 2025-03-04
            The council of Tarn met on Monday after the attack in Velmora in September.

            Two guards of Tarn were killed in the attack. The council asked for an inquiry.

            The inquiry is to begin in May.

            --- column.txt 2025-03-06
            Nobody in Tarn forgets September, when gunmen killed two guards in an attack ${words}.

            The council of Tarn has asked for an inquiry. It is late.

            The guards of Tarn are tired.
            `;

    it('is the likelier one', () => {
        checkHover(
            column('at Vel<cursor>nora in Orlin'),
            `
            Velnora
            related to report.txt: Velmora
            `,
        );
    });

    it('is not the other', () => {
        checkHover(column('at Velnora in Or<cursor>lin'), 'Orlin');
    });
});
