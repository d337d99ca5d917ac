/** Claims side by side, and the verdict on each two of them. */

import { describe, it } from 'vitest';
import { checkComparison } from '../../../support/checkViews.ts';

const HERALD = `
    --- herald.txt 2024-03-04
    The town grows. The port of Lindvik had [[1,200|figure]] dock workers on 3 March 2024, the mayor said. More are to come.
`;
const COURIER = `
    --- courier.txt 2024-03-05
    The port of Lindvik had [[1,500|figure]] dock workers on 3 March 2024.
`;

describe('a comparison', () => {
    it('of two claims tells the verdict, then each with its day, its speaker and what stands around it', () => {
        checkComparison(HERALD + COURIER, [
            '1,200 dock workers conflicts with 1,500 dock workers: 1,200 is less than 1,500 by 300 (20%), at the same time',
            'The town grows. {The port of Lindvik had [1,200] dock workers on 3 March 2024, the mayor said.} More are to come. | 3 March 2024 (stated) | 4 March 2024 | the mayor',
            '{The port of Lindvik had [1,500] dock workers on 3 March 2024.}  | 3 March 2024 (stated) | 5 March 2024',
        ]);
    });

    it('of three tells the verdict on each two', () => {
        checkComparison(
            `${HERALD}${COURIER}
    --- letter.txt 2024-03-06
    In May the port of Lindvik will have [[2,000|figure]] dock workers.
`,
            [
                '1,200 dock workers conflicts with 1,500 dock workers: 1,200 is less than 1,500 by 300 (20%), at the same time',
                '1,200 dock workers related to 2,000 dock workers: one is done, the other planned or possible',
                '1,500 dock workers related to 2,000 dock workers: one is done, the other planned or possible',
                'The town grows. {The port of Lindvik had [1,200] dock workers on 3 March 2024, the mayor said.} More are to come. | 3 March 2024 (stated) | 4 March 2024 | the mayor',
                '{The port of Lindvik had [1,500] dock workers on 3 March 2024.}  | 3 March 2024 (stated) | 5 March 2024',
                '{In May the port of Lindvik will have [2,000] dock workers.}  | May 2024 (stated) | 6 March 2024 | planned, not done',
            ],
        );
    });

    it('of claims that have nothing in common says so', () => {
        checkComparison(
            `${HERALD}
    --- letter.txt 2024-03-06
    Ana Orlova planted [[300|figure]] trees in Sarna.
`,
            [
                '1,200 dock workers beside 300 trees: their values cannot be compared',
                'The town grows. {The port of Lindvik had [1,200] dock workers on 3 March 2024, the mayor said.} More are to come. | 3 March 2024 (stated) | 4 March 2024 | the mayor',
                '{Ana Orlova planted [300] trees in Sarna.}  | 6 March 2024 (day of publication) | 6 March 2024',
            ],
        );
    });

    it('of claims that somebody has judged apart says that', () => {
        checkComparison(
            HERALD + COURIER,
            [
                '1,200 dock workers beside 1,500 dock workers: judged not to be about the same thing',
                'The town grows. {The port of Lindvik had [1,200] dock workers on 3 March 2024, the mayor said.} More are to come. | 3 March 2024 (stated) | 4 March 2024 | the mayor',
                '{The port of Lindvik had [1,500] dock workers on 3 March 2024.}  | 3 March 2024 (stated) | 5 March 2024',
            ],
            { isApart: true },
        );
    });

    it('of days marks these', () => {
        checkComparison(
            `
    --- herald.txt 2024-03-04
    The bridge of Sarna opened [[on 3 March 2024|day]].

    --- courier.txt 2024-03-05
    The bridge of Sarna opened [[on 2 March 2024|day]].
`,
            [
                '3 March 2024 conflicts with 2 March 2024: one dates it to 3 March 2024, the other to 2 March 2024',
                '{The bridge of Sarna opened on [3 March 2024].}  | 3 March 2024 (stated) | 4 March 2024',
                '{The bridge of Sarna opened on [2 March 2024].}  | 2 March 2024 (stated) | 5 March 2024',
            ],
        );
    });

    it('of the second day of a sentence marks that', () => {
        checkComparison(
            `
    --- herald.txt 2024-03-08
    The bridge of Sarna was closed on 1 March 2024 and opened [[on 5 March 2024|day]].

    --- courier.txt 2024-03-08
    The bridge of Sarna was closed on 1 March 2024 and opened [[on 4 March 2024|day]].
`,
            [
                '5 March 2024 conflicts with 4 March 2024: one dates it to 5 March 2024, the other to 4 March 2024',
                '{The bridge of Sarna was closed on 1 March 2024 and opened on [5 March 2024].}  | 5 March 2024 (stated) | 8 March 2024',
                '{The bridge of Sarna was closed on 1 March 2024 and opened on [4 March 2024].}  | 4 March 2024 (stated) | 8 March 2024',
            ],
        );
    });

    it('of whom the sentences name marks these, beside their figures', () => {
        checkComparison(
            `
    --- herald.txt 2024-03-05
    [[Hanna Brekke|name]] was elected mayor of Lindvik on Sunday with 4,210 votes.

    --- courier.txt 2024-03-05
    [[Olav Sunde|name]] was elected mayor of Lindvik on Sunday after 3 rounds.
`,
            [
                'Hanna Brekke conflicts with Olav Sunde: one names Hanna Brekke, the other Olav Sunde',
                '{[Hanna Brekke] was elected mayor of Lindvik on Sunday with 4,210 votes.}  | 3 March 2024 (stated) | 5 March 2024',
                '{[Olav Sunde] was elected mayor of Lindvik on Sunday after 3 rounds.}  | 3 March 2024 (stated) | 5 March 2024',
            ],
        );
    });

    it('cuts what stands around a claim in a long paragraph', () => {
        const long = 'Nobody on the quay could say how it had come to this, and those who could kept silent.';
        checkComparison(
            `
    --- herald.txt 2024-03-04
    ${long} ${long} The port of Lindvik had [[1,200|figure]] dock workers on 3 March 2024. ${long} ${long}
${COURIER}`,
            [
                '1,200 dock workers conflicts with 1,500 dock workers: 1,200 is less than 1,500 by 300 (20%), at the same time',
                '…quay could say how it had come to this, and those who could kept silent. Nobody on the quay could say how it had come to this, and those who could kept silent. {The port of Lindvik had [1,200] dock workers on 3 March 2024.} Nobody on the quay could say how it had come to this, and those who could kept silent. Nobody on the quay could say how it had come to this, and those who could… | 3 March 2024 (stated) | 4 March 2024',
                '{The port of Lindvik had [1,500] dock workers on 3 March 2024.}  | 3 March 2024 (stated) | 5 March 2024',
            ],
        );
    });

    it('of one claim with what is no article has one side', () =>
        checkComparison(HERALD, [
            'The town grows. {The port of Lindvik had [1,200] dock workers on 3 March 2024, the mayor said.} More are to come. | 3 March 2024 (stated) | 4 March 2024 | the mayor',
        ]));
});
