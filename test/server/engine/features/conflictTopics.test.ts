/** On what the documents contradict each other, topic by topic. */

import { it } from 'vitest';
import { checkConflictTopics, checkTopicSizes, checkTopicTitles } from '../../../support/checkViews.ts';

const HERALD = `
    --- herald.txt 2024-03-04
    The port of Lindvik had 1,200 dock workers on 3 March 2024, the mayor said.
`;
const COURIER = `
    --- courier.txt 2024-03-04
    Lindvik grows. The port of Lindvik had 1,500 dock workers on 3 March 2024, said a union.
`;

/** Long enough for copies of it to be known as such. */
function portReport(count: string): string {
    return `The port of Lindvik had ${count} dock workers on 3 March 2024, the mayor said. She spoke at the opening of a new hall for nets, in which two dozen people will work by the end of the year.`;
}

it('puts both sides of a conflict under what is counted, once', () => {
    checkConflictTopics(HERALD + COURIER, [
        'dock workers · Lindvik: 2',
        '1,500 dock workers (courier.txt), 1,200 dock workers (herald.txt), 1,500 is more than 1,200 by 300 (25%), at the same time',
    ]);
});

it('names what an amount is told of rather than its unit', () => {
    checkConflictTopics(
        `
    --- herald.txt 2024-03-04
    The bridge in Lindvik was built at a cost of €63m, the mayor said.

    --- courier.txt 2024-03-04
    The bridge in Lindvik was built at a cost of €56m, the mayor said.
`,
        [
            'cost · Lindvik: 2',
            '56 million euros (courier.txt), 63 million euros (herald.txt), 56 million euros is less than 63 million euros by 7 million euros (11%), at the same time',
        ],
    );
});

it.each([
    [
        'where a sentence begins with it',
        'Profit fell to €63m, Lindvik Foods said.',
        'Profit fell to €56m, Lindvik Foods said.',
        'profit · Lindvik Foods',
    ],
    [
        'by no name that stands before it',
        'Brandt wins 44.9 percent in the vote in Lindvik.',
        'Brandt wins 49.4 percent in the vote in Lindvik.',
        'percent · Brandt',
    ],
    [
        'with what became of it',
        'Lindvik Foods will cut 140 jobs, its head said.',
        'Lindvik Foods will cut 160 jobs, its head said.',
        'jobs lost · Lindvik Foods',
    ],
    [
        'with what became of them',
        'Lindvik Foods sacked 140 workers on Monday, its head said.',
        'Lindvik Foods sacked 160 workers on Monday, its head said.',
        'workers laid off · Lindvik Foods',
    ],
])('names what is measured %s', (_, one, other, title) => {
    checkTopicTitles(
        `
        --- herald.txt 2024-03-04
        ${one}

        --- courier.txt 2024-03-04
        ${other}
    `,
        [title],
    );
});

it('joins conflicts about one matter', () => {
    checkConflictTopics(
        `${HERALD}${COURIER}
    --- gazette.txt 2024-03-04
    The port of Lindvik had 1,800 dock workers on 3 March 2024, a newspaper counted.
`,
        [
            'dock workers · Lindvik: 3',
            '1,500 dock workers (courier.txt), 1,200 dock workers (herald.txt), 1,500 is more than 1,200 by 300 (25%), at the same time',
            '1,500 dock workers (courier.txt), 1,800 dock workers (gazette.txt), 1,500 is less than 1,800 by 300 (17%), at the same time',
            '1,800 dock workers (gazette.txt), 1,200 dock workers (herald.txt), 1,800 is more than 1,200 by 600 (50%), at the same time',
        ],
    );
});

it('keeps what is counted of other things apart, the topic of most documents first', () => {
    checkConflictTopics(
        `${HERALD}${COURIER}
    --- monday.txt 2024-05-06
    The observer mission in Porto Alba had 4,700 troops on 5 May 2024.

    --- tuesday.txt 2024-05-07
    The observer mission in Porto Alba had 3,700 troops on 5 May 2024.

    --- sunday.txt 2024-05-12
    The observer mission in Porto Alba had 2,700 troops on 5 May 2024.
`,
        [
            'troops · Porto Alba: 3',
            '4,700 troops (monday.txt), 2,700 troops (sunday.txt), 4,700 is more than 2,700 by 2,000 (74%), at the same time',
            '4,700 troops (monday.txt), 3,700 troops (tuesday.txt), 4,700 is more than 3,700 by 1,000 (27%), at the same time',
            '2,700 troops (sunday.txt), 3,700 troops (tuesday.txt), 2,700 is less than 3,700 by 1,000 (27%), at the same time',
            'dock workers · Lindvik: 2',
            '1,500 dock workers (courier.txt), 1,200 dock workers (herald.txt), 1,500 is more than 1,200 by 300 (25%), at the same time',
        ],
    );
});

it('counts copies of one text once', () => {
    checkConflictTopics(
        `
    --- agency.txt 2024-03-04
    ${portReport('1,200')}

    --- herald.txt 2024-03-04
    ${portReport('1,200')}
${COURIER}`,
        [
            'dock workers · Lindvik: 2',
            '1,200 dock workers (agency.txt), 1,500 dock workers (courier.txt), 1,200 is less than 1,500 by 300 (20%), at the same time',
        ],
    );
});

it('tells what a copy has changed', () => {
    checkConflictTopics(
        `
    --- agency.txt 2024-03-04
    ${portReport('1,200')}

    --- gazette.txt 2024-03-04
    ${portReport('1,200')}

    --- herald.txt 2024-03-04
    ${portReport('1,700')}
`,
        [
            'dock workers · Lindvik: 2',
            '1,200 dock workers (agency.txt), 1,700 dock workers (herald.txt), 1,200 is less than 1,700 by 500 (29%), at the same time',
        ],
    );
});

it('tells a topic that nobody would read to its end apart by days', () => {
    const told = (paper: number, { year, rest }: { readonly year: number; readonly rest: number }) => `
    --- paper-${paper}-${year}.txt ${year}-03-14
    ${openingOf(paper + year)} The port of Lindvik had ${paper},${rest} dock workers on 13 March ${year}.
`;
    const papers = Array.from({ length: 9 }, (_, i) => i + 1);
    const years = [
        { year: 2014, rest: 300 },
        { year: 2024, rest: 700 },
    ];
    checkTopicSizes(years.flatMap(year => papers.map(paper => told(paper, year))).join(''), [
        'dock workers · Lindvik · 13 March 2014: 36 of 9',
        'dock workers · Lindvik · 13 March 2024: 36 of 9',
    ]);
});

const SEEN =
    'cranes ropes gulls nets anchors lamps boats sheds barrels flags bells tides masts oars crates gates stairs roofs chains wheels pipes tanks rails carts doors walls hooks sails tools boots coats hats maps clocks tables stoves benches'.split(
        ' ',
    );

/** Another one for each number, so that no paper is taken for a copy of another. */
function openingOf(number: number): string {
    const seen = Array.from({ length: 14 }, (_, i) => SEEN[(number + i * (number + 1)) % SEEN.length]);
    return `There was fog on ${seen.join(' and ')} in the morning.`;
}

it('is empty where nothing is contradicted', () => checkConflictTopics(HERALD, []));

it('puts two ages of one person under their name', () => {
    checkConflictTopics(
        `
    --- herald.txt 2024-03-04
    The mayor of Lindvik, Hanna Brekke, 52, opened the new hall.

    --- courier.txt 2024-03-04
    Hanna Brekke, 54, the mayor of Lindvik, opened the hall on Monday.
`,
        [
            'age · Hanna Brekke: 2',
            '54 years old (courier.txt), 52 years old (herald.txt), 54 years old is more than 52 years old by 2 years, of the same person',
        ],
    );
});
