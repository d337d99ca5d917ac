import { describe, it } from 'vitest';
import { checkHoverRow, type HoverRow } from '../../../../../support/checkCorpus.ts';

const rows: readonly HoverRow[] = [
    [
        'two days of one vote to come, told on one day',
        'The city of Kelm will elect its mayor on <cursor>16 June, the electoral board said. Five people want the office.',
        '2024-05-27',
        'Five candidates want to be mayor of Kelm. The electoral board has called the election for 23 June.',
        '16 June 2024',
        'conflicts with other.txt: 23 June',
        'related to other.txt: Five candidates want to be mayor of Kelm.',
    ],
    [
        'a day of the stretch that the other tells',
        'The ferry “Mora” lay at anchor off Kelm from <cursor>21 to 27 May, the coastguard said.',
        '2024-05-29',
        'The “Mora” left Kelm on 24 May and lay at anchor, the coastguard said.',
        '21 May 2024',
        'less specific than other.txt: 24 May',
    ],
    [
        'the same where it was put off',
        'The bridge of Orvik will open to traffic on <cursor>3 June, the roads office said.',
        '2024-05-30',
        'Cars must wait: the opening of the bridge of Orvik has been put off until 17 June, the roads office said on Thursday.',
        '3 June 2024',
        'updated by other.txt: 17 June',
    ],
    [
        'two hours of one departure',
        'The ferry “Mora” left Kelm at <cursor>4.15 a.m. on Sunday, the coastguard said.',
        '2024-05-27',
        'The “Mora” sailed from Kelm at 6.45 on Sunday morning, the coastguard said.',
        '26 May 2024',
        'conflicts with other.txt: 6.45',
    ],
    [
        'no two hours of one storm, of which one is told nearly',
        'Storm Mira made landfall near Kelm at <cursor>11.40 p.m. on Sunday, the coastguard said.',
        '2024-05-27',
        'Storm Mira made landfall near Kelm shortly before midnight on Sunday, the coastguard said.',
        '26 May 2024',
        'agrees with other.txt: midnight, Sunday',
    ],
    [
        'no two days of one storm, of which one is that of its peak',
        'Storm Mira, which made landfall near Kelm on <cursor>26 May, left 8,600 homes without power.',
        '2024-05-28',
        'Power in Kelm after Storm Mira: 3,100 homes are without it (8,600 at the peak on 27 May).',
        '26 May 2024',
        'related to other.txt: Power in Kelm after Storm Mira: 3,100 homes are without it (8,600 at the peak on 27…',
    ],
    [
        'two hours, each of the day that its article tells',
        'The ferry “Mora” left Kelm with forty passengers on Sunday. It sailed from the northern pier of Kelm at <cursor>4.15 in the morning.',
        '2024-05-27',
        'The “Mora” had sailed from the northern pier of Kelm at ten to seven on Sunday morning, the coastguard said.',
        '26 May 2024',
        'conflicts with other.txt: ten to seven',
    ],
    [
        'two days within what both call this spring',
        'The only test of the sirens of Kelm this spring will be on <cursor>3 June, the town hall said.',
        '2024-05-27',
        'The sirens of Kelm will be tested once this spring, on 5 June, the town hall said.',
        '3 June 2024',
        'conflicts with other.txt: 5 June',
    ],
    [
        'two days that follow each other, told in other words',
        'The ferry “Mora” ran aground off Kelm on <cursor>Saturday.',
        '2024-05-27',
        'The “Mora” sat on a sandbank off Kelm from Sunday, when it ran aground.',
        '25 May 2024',
        'conflicts with other.txt: Sunday',
    ],
    [
        'nothing where each is of a person of its own',
        'Joran Esk has been held in Kelm since his arrest on <cursor>12 February.',
        '2024-09-16',
        'Mira Toll was arrested in Kelm on 13 February 2024.',
        '12 February 2024',
        'related to other.txt: Mira Toll was arrested in Kelm on 13 February 2024.',
    ],
    [
        'nothing where hours are of two nights',
        'Drones came last night. The oil depot near Orvik was hit at <cursor>3.40 a.m., the mayor of Kelm said.',
        '2024-05-29',
        'Firefighters put out the last tank at the Orvik oil depot at 5.20 a.m. on Wednesday, two days after drones hit it, the mayor of Kelm said.',
        '26 May 2024',
        'related to other.txt: Firefighters put out the last tank at the Orvik oil depot at 5.20 a.m. on Wednesday,…',
    ],
    [
        'nothing where one day is that of a picture',
        'The railway bridge at Orvik was destroyed on <cursor>Saturday, the Kelm army said.',
        '2024-05-27',
        'Satellite imagery dated 26 May shows the railway bridge at Orvik destroyed, with two spans in the water.',
        '25 May 2024',
        'related to other.txt: Satellite imagery dated 26 May shows the railway bridge at Orvik destroyed, with two…',
    ],
    [
        'nothing where hours are of two departures',
        'The ferry “Mora” left Kelm at <cursor>4.15 a.m. on Sunday, the coastguard said.',
        '2024-05-27',
        'The lifeboat of Orvik came back at 6.45 on Sunday morning with four swimmers.',
        '26 May 2024',
    ],
    [
        'nothing where one day is a deadline',
        'The bridge of Orvik will open on <cursor>3 June, the roads office said.',
        '2024-05-27',
        'Whoever wants to speak at the opening of the bridge of Orvik must write to the roads office by 31 May.',
        '3 June 2024',
        'related to other.txt: Whoever wants to speak at the opening of the bridge of Orvik must write to the roads…',
    ],
];

describe('days and hours that differ', () => {
    it.each(rows)('%s', (_, passage, day, otherPassage, ...shown) =>
        checkHoverRow(passage, day, otherPassage, shown),
    );
});
