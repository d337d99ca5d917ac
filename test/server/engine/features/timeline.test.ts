import { describe, it } from 'vitest';
import {
    checkTimeline,
    checkTimelineEvents,
    checkTimelineHead,
    checkTimelineNumbers,
} from '../../../support/checkFeatures.ts';

const MISSION = `
    --- spring.txt 2024-03-05
    The Kelmet mission has 3,735 soldiers, Colonel Ana Ruzic said.

    --- summer.txt 2024-06-11
    The Kelmet mission now has about 4,100 soldiers, Ruzic said.

    --- autumn.txt 2024-09-06
    The Kelmet mission now has more than 4,6<cursor>00 soldiers, Ruzic said.
`;

const FLOOD = `
    --- one.txt 2024-03-04
    The flood in Brennik killed 1<cursor>2 people, the Interior Ministry said.

    --- other.txt 2024-03-04
    The flood in Brennik killed 17 people, the Interior Ministry said.

    --- later.txt 2024-03-06
    The Interior Ministry said that the flood in Brennik had killed 19 people.
`;

describe('a timeline', () => {
    it('tells the values of a measure in order of time, with how each day is known', () => {
        checkTimeline(MISSION, [
            'spring.txt, 5 March 2024: 3,735 soldiers [day of publication]',
            'summer.txt, 11 June 2024: about 4,100 soldiers [day of publication]',
            'autumn.txt, 6 September 2024: more than 4,600 soldiers [day of publication]',
        ]);
    });

    it('names the values that conflict, and only these', () => {
        checkTimeline(FLOOD, [
            'one.txt, 4 March 2024: 12 people [day of publication] ≠ 17 people',
            'other.txt, 4 March 2024: 17 people [day of publication] ≠ 12 people',
            'later.txt, 6 March 2024: 19 people [day of publication]',
        ]);
    });

    it('names those that conflict though they are told a few days apart', () => {
        checkTimeline(
            `
            --- one.txt 2024-03-04
            Kelm Motors in Tarn employs 1,90<cursor>0 people at its works in Tarn.

            --- other.txt 2024-03-08
            Kelm Motors employs 2,400 people in Tarn at its works.
            `,
            [
                'one.txt, 4 March 2024: 1,900 people [day of publication] ≠ 2,400 people',
                'other.txt, 8 March 2024: 2,400 people [day of publication] ≠ 1,900 people',
            ],
        );
    });

    it('takes the day that a sentence tells before that of the report', () => {
        checkTimeline(
            `
            --- history.txt 2024-03-05
            In June 2021 the Kelmet mission had 5,20<cursor>0 soldiers.

            --- today.txt 2024-03-05
            The Kelmet mission has 3,735 soldiers.
            `,
            [
                'history.txt, June 2021: 5,200 soldiers [day told in the sentence]',
                'today.txt, 5 March 2024: 3,735 soldiers [day of publication]',
            ],
        );
    });

    it('tells what the same article says of another day', () => {
        checkTimeline(
            `
            --- one.txt 2024-03-05
            The Kelmet mission has 3,7<cursor>35 soldiers. In June 2021 the Kelmet mission had 5,200 soldiers.
            `,
            [
                'one.txt, June 2021: 5,200 soldiers [day told in the sentence]',
                'one.txt, 5 March 2024: 3,735 soldiers [day of publication]',
            ],
        );
    });

    it('puts values of an unknown day last', () => {
        checkTimeline(
            `
            --- dated.txt 2024-03-05
            The Kelmet mission has 3,7<cursor>35 soldiers.

            --- undated.txt
            The Kelmet mission has 4,100 soldiers.
            `,
            [
                'dated.txt, 5 March 2024: 3,735 soldiers [day of publication]',
                'undated.txt, day not known: 4,100 soldiers [day not known]',
            ],
        );
    });

    it('of a sentence that tells all and a part of them tells all', () => {
        checkTimeline(
            `
            --- one.txt 2024-03-04
            The flood in Brennik injured 8<cursor>0 people.

            --- later.txt 2024-03-06
            The flood in Brennik injured 88 people, of whom nine were badly injured.
            `,
            [
                'one.txt, 4 March 2024: 80 people [day of publication]',
                'later.txt, 6 March 2024: 88 people [day of publication]',
            ],
        );
    });

    it('tells a value once that an article repeats', () => {
        checkTimeline(
            `
            --- one.txt 2024-03-04
            The flood in Brennik killed 1<cursor>2 people.

            --- later.txt 2024-03-06
            Flood in Brennik kills 19 people

            The flood in Brennik killed 19 people, the Interior Ministry said.
            `,
            [
                'one.txt, 4 March 2024: 12 people [day of publication]',
                'later.txt, 6 March 2024: 19 people [day of publication]',
            ],
        );
    });

    it('keeps out what counts something else', () => {
        checkTimeline(
            `
            --- one.txt 2024-03-04
            The Kelmet mission has 3,7<cursor>35 soldiers.

            --- other.txt 2024-09-06
            The Kelmet mission has 19 helicopters. The League will send 1,000 additional soldiers to the Kelmet mission.

            --- third.txt 2024-09-06
            The army of Varenia has 45,000 soldiers.
            `,
            ['one.txt, 4 March 2024: 3,735 soldiers [day of publication]'],
        );
    });

    it('is not drawn where no figure stands', () => {
        checkTimeline('--- one.txt 2024-03-04\nThe wat<cursor>er is cold.', []);
        checkTimeline('--- one.txt 2024-03-04\nAna Ruzic spoke on Mon<cursor>day.', []);
    });
});

describe('what is drawn of a value', () => {
    it('is what its words allow', () => {
        checkTimelineNumbers(MISSION, 'soldiers', [
            'exact 3735 [3735, 3735]',
            'about 4100 [4050, 4150]',
            'moreThan 4600 (4600, …]',
        ]);
    });

    it('has the unit of the figure that was asked about', () => {
        checkTimelineNumbers(
            `
            --- one.txt 2024-03-04
            The road from Brennik to Halm is 5<cursor>0 kilometres long.

            --- other.txt 2024-09-06
            The road from Brennik to Halm is 100 miles long.
            `,
            'kilometres',
            ['exact 50 [50, 50]', 'exact 160.9344 [160.9344, 160.9344]'],
        );
    });

    it('is below zero for a fall', () => {
        checkTimelineNumbers(
            `
            --- one.txt 2024-03-04
            Sales of the Halm yard fell by <cursor>3% in the first quarter, the Halm yard said.
            `,
            '%',
            ['exact -3 [-3, -3]'],
        );
    });
});

describe('the head of a timeline', () => {
    it('says what is measured, and how many sources are independent', () => {
        checkTimelineHead(FLOOD, 'people killed · Brennik: 3 documents, 3 independent');
    });
});

describe('events beside the values', () => {
    it('are what the documents tell of single days of that time, once however many tell it', () => {
        checkTimelineEvents(
            `
            --- one.txt 2024-03-04
            The Kelmet mission has 3,7<cursor>35 soldiers.

            General Ana Ruzic took command of the Kelmet mission on March 1, 2024.

            --- other.txt 2024-03-20
            The Kelmet mission has 4,100 soldiers. Ana Ruzic took over the command of the Kelmet mission on March 1, 2024.

            --- third.txt 2024-03-21
            The cup final was played in Velmora on March 2, 2024. The Kelmet mission was founded on June 12, 1999.
            `,
            ['1 March 2024: General Ana Ruzic took command of the Kelmet mission on March 1, 2024. (2)'],
        );
    });
});
