import { describe, it } from 'vitest';
import { checkHover, checkHoverRow, type HoverRow } from '../../../../../support/checkCorpus.ts';

const CUP =
    'Varn FC lifted the Northern Cup in Orvik on Sunday. The final was watched by <cursor>31,400 spectators, the league said.';
const STORM = 'Storm Edda left <cursor>1,200 homes in Kelm without power on Thursday, the grid said.';

const rows: readonly HoverRow[] = [
    [
        'conflict where all the rest is of one thing',
        CUP,
        '2024-05-27',
        'Few came to see Varn FC win the Northern Cup. According to the league 22,800 spectators saw Sunday’s final in Orvik.',
        '31,400 spectators',
        'conflicts with other.txt: 22,800',
    ],
    [
        'are left alone where each has a noun of its own',
        STORM,
        '2024-05-27',
        'Edda raged in Kelm on Thursday. Repairs will cost the grid 1,900 working hours, it said.',
        '1,200 homes',
    ],
    [
        'are news where the later one is of one thing with the first',
        STORM,
        '2024-05-31',
        'The grid found out by Thursday that Edda had cut off 1,900 homes in Kelm.',
        '1,200 homes',
        'updated by other.txt: 1,900',
    ],
    [
        'conflict in articles of one affair',
        'The bridge of Kelm was closed on Friday. Some <cursor>28,000 vehicles cross the Sorva there each day. Engineers found cracks in the bridge.',
        '2024-05-27',
        'The closing of the bridge of Kelm costs shops on the Sorva a third of their trade. On an ordinary day 18,000 vehicles use the bridge.',
        'about 28,000 vehicles',
        'conflicts with other.txt: 18,000',
    ],
    [
        'conflict whatever else the articles count',
        'A jet of Sky Kelm landed on Quill Moor on Sunday after smoke had entered the cockpit. It was on its way from Orvik with <cursor>97 passengers and a crew of five.',
        '2024-05-27',
        'The jet of Sky Kelm stands on Quill Moor. On Sunday the 79 passengers left it by the emergency slides.',
        '97 passengers',
        'conflicts with other.txt: 79',
    ],
    [
        'conflict where a lead is told, however it is told',
        'Luca Ferrand of Team Kelm won the third stage of the Tour of Varenia on Wednesday and leads the race by <cursor>38 seconds from Bram Dekkel.',
        '2024-05-27',
        'Luca Ferrand still has the lead of 58 seconds that he gained on Wednesday’s stage of the Tour of Varenia.',
        '38 seconds',
        'conflicts with other.txt: 58 seconds',
    ],
    [
        'conflict where one day is not known and all the rest is of one report',
        'The fire of Kelm burned <cursor>5,390 hectares in August, the environment agency says.',
        '',
        'According to the environment agency the forest fire of Kelm burned 3,590 hectares in August.',
        '5,390 hectares',
        'conflicts with other.txt: 3,590 hectares',
    ],
    [
        'conflict on the next day too, where both tell of one report',
        'Drugs killed <cursor>194 people in Kelm in 2023, the coroner said in his report on Monday.',
        '2024-05-28',
        'The coroner’s report on Monday shows that 149 people died of drugs in Kelm in 2023.',
        '194 people',
        'conflicts with other.txt: 149',
    ],
    [
        'are left alone where two speakers count from something',
        '“The sirens of Kelm went off <cursor>30 minutes before the dam broke,” said the mayor, Ida Brun.',
        '2024-05-27',
        '“The pumps of Kelm were shut three hours before the dam broke,” said Mira Toll of the union.',
        '30 minutes',
        'related to other.txt: three hours',
    ],
    [
        'are left alone where each is counted from something of its own',
        'Mira Toll of Varn FC scored in Orvik on Sunday. It was <cursor>three weeks after her operation, the league said.',
        '2024-05-27',
        'Mira Toll is back. According to the league she trained for Varn FC two weeks before Sunday’s match in Orvik.',
        '3 weeks',
        'related to other.txt: two weeks',
    ],
];

describe('two figures that no rule holds to be of one thing', () => {
    it.each(rows)('%s', (_, passage, day, otherPassage, ...shown) =>
        checkHoverRow(passage, day, otherPassage, shown),
    );
});

describe('a toll that has risen', () => {
    it('is news in the headlines of two days too', () => {
        checkHover(
            `
            --- one.txt 2024-10-13
            Blast at Corvo refinery kills <cursor>nine

            An explosion at the Corvo refinery killed nine workers on Sunday, the operator Navalis said.

            The blast tore through a distillation unit shortly after 04:00, Navalis said. Its chief executive, Petra Lindqvist, said production of 120,000 barrels a day had stopped.
            --- other.txt 2024-10-14
            Refinery blast: eleven dead, minister says

            Eleven workers died in Saturday's explosion at the Corvo refinery, labour minister Ida Ferrer said on Monday.

            The plant, which opened in 1989, produces 120,000 barrels a day for Navalis. The blast happened at about 4 a.m.
            `,
            `
            9
            updated by other.txt: eleven
            updated by other.txt: Eleven
            related to other.txt: The blast happened at about 4 a.m.
            `,
        );
    });
});
