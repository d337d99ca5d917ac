import { describe, it } from 'vitest';
import { checkSeries } from '../../../support/checkCorpus.ts';

describe('a series', () => {
    it('puts the values of one measure in order of time, of whatever document', () => {
        checkSeries(
            `
            --- march.txt 2024-03-05
            The Border Mission in Tarvia has 3,1<cursor>20 troops, General Ruud Fennick said.

            --- june.txt 2024-06-11
            The Border Mission in Tarvia has about 3,600 troops, General Ruud Fennick said.

            --- october.txt 2024-10-22
            The Border Mission in Tarvia has 4,050 troops, General Ruud Fennick said.
            `,
            '2024: 3,120 (5 March) → about 3,600 (11 June) → 4,050 (22 October)',
        );
    });

    it('sets values of one day side by side', () => {
        checkSeries(
            `
            --- gazette.txt 2024-05-03
            The flood in Brennik killed 1<cursor>2 people, the Interior Ministry said.

            --- times.txt 2024-05-03
            The flood in Brennik killed 17 people, the Interior Ministry said.

            --- later.txt 2024-05-05
            The flood in Brennik has killed 19 people, the Interior Ministry said.

            --- last.txt 2024-05-09
            The flood in Brennik has killed 23 people, the Interior Ministry said.
            `,
            '2024: 12 / 17 (3 May) → 19 (5 May) → 23 (9 May)',
        );
    });

    it('tells the years when they differ, of the last that fit in a line', () => {
        checkSeries(
            `
            --- first.txt 2022-03-05
            The Border Mission in Tarvia has 3,1<cursor>20 troops, General Ruud Fennick said.

            --- second.txt 2023-06-11
            The Border Mission in Tarvia has about 3,600 troops, General Ruud Fennick said.

            --- third.txt 2024-10-22
            The Border Mission in Tarvia has 4,050 troops, General Ruud Fennick said.
            `,
            // In one line of a hover, with the links behind it.
            'over time: … → about 3,600 (11 June 2023) → 4,050 (22 October 2024)',
        );
    });

    it('is not told of two days, which the claims themselves tell', () => {
        checkSeries(
            `
            --- march.txt 2024-03-05
            The Border Mission in Tarvia has 3,1<cursor>20 troops, General Ruud Fennick said.

            --- october.txt 2024-10-22
            The Border Mission in Tarvia has 4,050 troops, General Ruud Fennick said.
            `,
            undefined,
        );
    });

    it('holds no other measure', () => {
        checkSeries(
            `
            --- march.txt 2024-03-05
            The Border Mission in Tarvia has 3,1<cursor>20 troops, General Ruud Fennick said.

            --- june.txt 2024-06-11
            The Border Mission in Tarvia has soldiers from 27 countries.

            --- october.txt 2024-10-22
            The alliance sent 930 more troops to the Border Mission in Tarvia.
            `,
            undefined,
        );
    });
});
