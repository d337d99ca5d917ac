/** The report of a folder and the editor are two answers to one question: on what do the documents contradict each other? */

import { it } from 'vitest';
import { checkEditorTellsTheSame, checkReportedConflicts } from '../../../support/checkReport.ts';
import { newsroomSnapshot } from '../../../support/newsroom.ts';

it('tells of two figures', () => {
    checkReportedConflicts(
        `
    --- herald.txt 2024-03-04
    The port of Lindvik had 1,200 dock workers on 3 March 2024, the mayor said.

    --- courier.txt 2024-03-04
    The port of Lindvik had 1,500 dock workers on 3 March 2024, said a union.
`,
        [
            '1,500 dock workers (courier.txt) – 1,200 dock workers (herald.txt): 1,500 is more than 1,200 by 300 (25%), at the same time',
        ],
    );
});

it('tells of two days, where the sentences count something as well', () => {
    checkReportedConflicts(
        `
    --- herald.txt 2024-03-05
    The dam at Lindvik broke on Sunday, March 3, and flooded 40 farms.

    --- courier.txt 2024-03-06
    The dam at Lindvik broke on Saturday, March 2, along 200 metres.
`,
        [
            '2 March 2024 (courier.txt) – 3 March 2024 (herald.txt): one dates it to 2 March 2024, the other to 3 March 2024',
        ],
    );
});

it('tells of who is named, where the sentences count something as well', () => {
    checkReportedConflicts(
        `
    --- herald.txt 2024-03-05
    Hanna Brekke was elected mayor of Lindvik on Sunday with 4,210 votes.

    --- courier.txt 2024-03-05
    Olav Sunde was elected mayor of Lindvik on Sunday after 3 rounds.
`,
        [
            'Olav Sunde (courier.txt) – Hanna Brekke (herald.txt): one names Olav Sunde, the other Hanna Brekke',
        ],
    );
});

it('tells once of who is named, however many figures the sentences have', () => {
    checkReportedConflicts(
        `
    --- herald.txt 2024-03-05
    Hanna Brekke was elected mayor of Lindvik on Sunday with 4,210 votes, 312 more than her rival.

    --- courier.txt 2024-03-05
    Olav Sunde was elected mayor of Lindvik on Sunday after 3 rounds and 11 hours.
`,
        [
            'Olav Sunde (courier.txt) – Hanna Brekke (herald.txt): one names Olav Sunde, the other Hanna Brekke',
        ],
    );
});

it('tells once of a day that both tell, however many days the sentences have', () => {
    checkReportedConflicts(
        `
    --- herald.txt 2024-03-05
    Hanna Brekke, who took over the port of Lindvik in 2020, said on Monday that she would decide next week.

    --- courier.txt 2024-03-05
    Hanna Brekke, who has led the port of Lindvik since 2021, will speak on Friday.
`,
        ['2021 (courier.txt) – 2020 (herald.txt): one dates it to 2021, the other to 2020'],
    );
});

it('tells of the example articles what the editor tells', () => {
    checkEditorTellsTheSame(newsroomSnapshot());
});
