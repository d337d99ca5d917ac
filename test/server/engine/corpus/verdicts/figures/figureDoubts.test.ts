import { describe, it } from 'vitest';
import {
    checkHover,
    checkVerdict,
    checkVerdictsOf,
    type VerdictRow,
} from '../../../../../support/checkCorpus.ts';

const speakers: readonly VerdictRow[] = [
    [
        'of one thing',
        '“Kelm Bank in Tarn held 12 people as hostages,” said the mayor, Ida Brun.',
        '“Kelm Bank in Tarn held 40 people as hostages,” said Mira Toll.',
        'disputed',
    ],
    [
        'of two things',
        '“Kelm Bank in Tarn held 12 people,” said the mayor, Ida Brun.',
        '“Kelm Bank in Tarn employs 40 people,” said Mira Toll.',
        'related',
    ],
    [
        'of which one does not say what it counts',
        '“There was one cable of Kelm Telecom left to Tarn,” said Ida Brun of the port of Tarn.',
        '“Kelm Telecom to Tarn lost 4,” said Mira Toll.',
        'related',
    ],
    [
        'of whom one rejects something else',
        'Kelm Lines rejected claims that the Mira was overloaded when it went down off Tarn with the loss of 17 lives.',
        '“The Mira went down off Tarn and 29 people died,” said the mayor, Ida Brun.',
        'conflicts',
    ],
];

describe('what may be of two fires', () => {
    it('is no conflict', () => {
        checkVerdict(
            { day: '2024-03-04', sentence: 'More than 60 firefighters took four hours to put the fire out.' },
            { day: '2024-03-04', sentence: 'Some 40 firefighters took two hours to put the fire out.' },
            'related',
        );
    });
});

describe('the crowds of two matches', () => {
    it('are no news of each other', () => {
        checkVerdict(
            {
                day: '2024-03-04',
                sentence: 'The Tarn Rovers beat Kelm 2-1 in Tarn in front of 41,200 spectators.',
            },
            { day: '2024-04-07', sentence: 'A crowd of 67,450 saw the Tarn Rovers beat Orvik 3-1 in Tarn.' },
            'no verdict',
        );
    });
});

describe('what a contract is worth', () => {
    it('is no news of what all of it costs', () => {
        checkHover(
            `
            --- one.txt 2021-09-02
            Kelm Bau has the contract for the Kelm bridge. The contract is worth 1.7<cursor>4 billion kroner, the county of Tarn said.

            --- other.txt 2025-06-22
            The Kelm bridge is open. The cost of the Kelm bridge has come to 3.1 billion kroner, the county of Tarn says.
            `,
            `
            1.74 billion kroner
            related to other.txt: 3.1 billion kroner
            `,
        );
    });
});

describe('what one among several is worth', () => {
    it('is no news of what all of them are', () => {
        checkHover(
            `
            --- one.txt 2025-10-06
            Two brothers stole eleven works of art from the Kelm museum in Tarn, the state says.

            Two works, including Aalen's "The Lace Maker", which is valued at 1<cursor>4 million euros, have not been found.

            --- other.txt 2026-02-27
            Two brothers were sentenced for the theft of eleven works of art from the Kelm…

            Judge Almut Kern put the value of the works at 31 million euros.
            `,
            `
            14 million euros
            related to other.txt: 31 million euros
            related to other.txt: Two brothers were sentenced for the theft of eleven works of art from the Kelm…
            `,
        );
    });
});

describe('two speakers with two figures', () => {
    it.each(speakers)('%s', checkVerdictsOf('2024-03-04', '2024-03-04'));
});

/** What is expected, and what it came to; rates of two kinds. */
const rates: readonly VerdictRow[] = [
    [
        'a forecast and what it came to',
        'Kelm Bank sees inflation in Tarn at 3 percent on average this year.',
        'Inflation in Tarn was 4 percent, Kelm Bank said.',
        'related',
    ],
    [
        'a forecast of which it is not said that it is one',
        'GDP growth in Tarn this year is lifted to 2 percent, Kelm Bank said.',
        'Kelm Bank expects growth of 3 percent in Tarn in 2024.',
        'updates backward',
    ],
    [
        'of a year, and of a month',
        'Inflation in Tarn is 3 percent this year, Kelm Bank said.',
        'Inflation in Tarn was 4 percent in February, Kelm Bank said.',
        'related',
    ],
    [
        'rates of two kinds',
        'The policy rate of Kelm Bank in Tarn was cut to 4 percent.',
        'The mortgage rate of Kelm Bank in Tarn was 6 percent.',
        'related',
    ],
    [
        'of one kind by two names',
        'The policy rate of Kelm Bank in Tarn was cut to 4 percent.',
        'The benchmark rate of Kelm Bank in Tarn was cut to 3 percent.',
        'updates backward',
    ],
    [
        'core inflation, told before a comma',
        'Inflation in Tarn is 3 percent, Kelm Bank said.',
        'Core inflation in Tarn, at 4 percent, is too high, Kelm Bank said.',
        'related',
    ],
    [
        'a rate that has a name, and one that has none',
        'Inflation in Tarn is 3 percent, Ida Brun of Kelm Bank said.',
        'Ida Brun of Kelm Bank argued for a reduction to 4 percent in Tarn.',
        'related',
    ],
    [
        'those asked in two polls',
        'Of 24 economists polled by Kelm Bank in Tarn 19 expected a cut.',
        'Of 25 economists polled by Kelm Bank in Tarn 13 expected a cut.',
        'related',
    ],
    [
        'votes of another month',
        'The board of Kelm Bank in Tarn cut the rate by six votes to three.',
        'In January the board of Kelm Bank in Tarn cut the rate by seven votes to two.',
        'related',
    ],
];

describe('rates, forecasts and votes', () => {
    it.each(rates)('%s', checkVerdictsOf('2024-02-20', '2024-03-12'));
});

/** Those of one place, and of all. */
const parts: readonly VerdictRow[] = [
    [
        'all, and those of a place that has a part of them',
        'Some 2,300 refugees from Tarn are registered, among them 910 in Kelmia.',
        'Kelmia counts 940 refugees from Tarn.',
        'related',
    ],
    [
        'those whom one place has taken in, and all',
        'Kelmia has taken in 940 refugees from Tarn, Ida Brun said.',
        'Some 2,300 refugees have left Tarn, Ida Brun said.',
        'related',
    ],
    [
        'two sums that are promised',
        'Altogether the donors in Tarn promised 3.8 billion euros for Kelmia.',
        'The European Union and others promised 3.4 billion euros for Kelmia in Tarn.',
        'conflicts',
    ],
    [
        'the weight of one thing',
        'The gold collar of Tarn weighs 312 grams, Ida Brun said.',
        'Ida Brun of the museum in Tarn showed the 321-gram gold collar.',
        'conflicts',
    ],
];

describe('those of one place, and of all', () => {
    it.each(parts)('%s', checkVerdictsOf('2024-03-04', '2024-03-05'));
});

describe('those who are missing at an hour', () => {
    it.each<VerdictRow>([
        [
            'are others at another',
            'In Kelm 34 people were missing, the mayor said in the afternoon.',
            'In Kelm 28 people are missing, the mayor said.',
            'related',
        ],
        [
            'of which nobody tells are the same',
            'In Kelm 34 people were missing, the mayor said.',
            'In Kelm 28 people are missing, the mayor said.',
            'conflicts',
        ],
    ])('%s', checkVerdictsOf('2024-03-04', '2024-03-04'));
});

/** What two articles of two days say, and the verdict. */
const figures: readonly VerdictRow[] = [
    [
        'all of those arrested',
        'The navy arrested 23 smugglers off Tarn on Saturday, Ida Brun said.',
        'The navy arrested 31 smugglers off Tarn on Saturday, Ida Brun said.',
        'conflicts',
    ],
    [
        'waves at what is built',
        'Waves at the pier of Kelm in Tarn were 6 metres high, Ida Brun said.',
        'Waves at the pier of Kelm in Tarn were 4 metres high, Ida Brun said.',
        'updates forward',
    ],
    [
        'a rate that comes back',
        'Unemployment in Tarn fell from 5.4 to 5.1 percent, the Kelm office said.',
        'Unemployment in Tarn rose to 5.4 percent, the Kelm office said.',
        'updates forward',
    ],
    [
        'two ranges, which are no votes',
        'Prices in Tarn will rise by 10 to 15 percent, Kelm Bank said.',
        'Prices in Tarn will rise by 5 to 8 percent, Kelm Bank said.',
        'updates forward',
    ],
    [
        'what is measured above a mark',
        'The Tarn rose above its danger mark at Kelm to 5.1 metres.',
        'The Tarn stood at 5.4 metres at Kelm.',
        'updates forward',
    ],
    [
        'what is only asked',
        'Did Kelm Bank in Tarn build 42,000 homes?',
        'Kelm Bank in Tarn will build 34,000 homes.',
        'related',
    ],
    [
        'a part of what the other tells',
        'The navy arrested 23 smugglers off Tarn on Saturday, Ida Brun said.',
        'Of the 23 smugglers that the navy arrested off Tarn on Saturday 12 are sailors, Ida Brun said.',
        'moreSpecific forward',
    ],
    [
        'a list that adds up to what the other tells',
        'Three people died in the fire at Kelm Bank in Tarn on Saturday.',
        'Two women and one man died in the fire at Kelm Bank in Tarn on Saturday.',
        'moreSpecific forward',
    ],
    [
        'more than all of them some time before',
        'The fire at Kelm Bank in Tarn has killed nine.',
        'The fire at Kelm Bank in Tarn has killed eleven workers.',
        'updates forward',
    ],
    [
        'all of a long time, and one event',
        'Two children were shot in Kelm on Saturday, the mayor, Ida Brun, said.',
        'Eight children were shot in Kelm in the past 17 months, the mayor, Ida Brun, said.',
        'related',
    ],
    [
        'all since some day, and those of the last one',
        'Since the first of March the Kelm Army has lost 1,240 soldiers (410 in 24 hours) near Tarn.',
        'During the past day the Kelm Army lost 380 soldiers near Tarn.',
        'related',
    ],
    [
        'the losses of two sides, each of which tells its own',
        'Our own losses near Tarn since Saturday: 410 dead, 660 wounded.',
        'Our losses near Tarn: 187 dead and 402 wounded.',
        'related',
    ],
    [
        'two offers of one bidder',
        'Kelm Bank offered 140 million crowns for the Tarn Line.',
        'Kelm Bank has offered 160 million crowns for the Tarn Line.',
        'updates forward',
    ],
    [
        'a whole beside a part of it',
        'The Tarn List won 11 seats in the council of Kelm, Ida Brun said.',
        'The Tarn List holds 12 of the 31 seats in the council of Kelm, Ida Brun said.',
        'related',
    ],
    [
        'of two rounds of voting',
        'Turnout in Kelm was 58.7 percent, Ida Brun of the Tarn List said.',
        'Ida Brun of the Tarn List lost Sunday’s run-off in Kelm. Turnout in Kelm was 52.3 percent.',
        'related',
    ],
    [
        'a rate of some, and of all',
        'Unemployment in Kelm stood at 5.2 percent, the Tarn Institute said.',
        'Youth unemployment in Kelm stood at 14.1 percent, the Tarn Institute said.',
        'related',
    ],
    [
        'a median and an average',
        'The average wage in Kelm is 3,450 crowns, the Tarn Institute said.',
        'The median wage in Kelm is 2,870 crowns, the Tarn Institute said.',
        'related',
    ],
    [
        'an amount that is told to be something, and one that is not',
        'The turnover of Kelm Motors in Tarn was 18.4 million crowns.',
        'Kelm Motors in Tarn got 4.9 million crowns.',
        'related',
    ],
    [
        'all since one year, counted twice',
        'Ida Brun said that the police of Kelm have hired 1,200 guards since 2021.',
        'The Kelm police have hired 740 guards since 2021.',
        'conflicts',
    ],
    [
        'so many to each, and all of them',
        'The Kelm hospital in Tarn has one nurse to seven patients, Ida Brun said.',
        'The Kelm hospital in Tarn has 12 patients with the germ, Ida Brun said.',
        'related',
    ],
    [
        'more dead than before',
        'Four patients have died in the Kelm hospital in Tarn, Ida Brun said.',
        'Six patients have died in the Kelm hospital in Tarn, Ida Brun said.',
        'updates forward',
    ],
    [
        'fewer dead than before',
        'Four patients have died in the Kelm hospital in Tarn, Ida Brun said.',
        'One patient has died in the Kelm hospital in Tarn, Ida Brun said.',
        'related',
    ],
    [
        'each since a day of its own',
        'Two wards of the Kelm hospital in Tarn were closed on Saturday, Ida Brun said.',
        'Three wards of the Kelm hospital in Tarn have been closed since Monday, Ida Brun said.',
        'related',
    ],
    [
        'of one illness',
        'The measles have infected 26 people in the Kelm hospital in Tarn, Ida Brun said.',
        'The measles have infected 37 people in the Kelm hospital in Tarn, Ida Brun said.',
        'updates forward',
    ],
    [
        'of two illnesses',
        'The norovirus has infected 26 people in the Kelm hospital in Tarn, Ida Brun said.',
        'The measles have infected 37 people in the Kelm hospital in Tarn, Ida Brun said.',
        'related',
    ],
    [
        'those who were tested, and those who are ill',
        'In the Kelm hospital in Tarn 412 people were tested, Ida Brun said.',
        'In the Kelm hospital in Tarn 31 people were infected, Ida Brun said.',
        'related',
    ],
    [
        'those who are confirmed, and those who are not',
        'In the Kelm hospital in Tarn 26 cases were confirmed, Ida Brun said.',
        'In the Kelm hospital in Tarn 8 cases have not been confirmed, Ida Brun said.',
        'related',
    ],
    [
        'bail and a fine',
        'Joran Esk was released by the court of Tarn on bail of 150,000 crowns.',
        'Joran Esk was given a fine of 180,000 crowns by the court of Tarn.',
        'related',
    ],
    [
        'a mark on a scale, and what is measured',
        'The Sorl stands at 3.1 metres in Tarn, Ida Brun said.',
        'The Sorl rose again in Tarn, where its flood stage is 4.2 metres, Ida Brun said.',
        'related',
    ],
    [
        'of another country',
        'At least four people were killed by Storm Mira on the coast of Varenia, Ida Brun said.',
        'In neighbouring Tarn Storm Mira killed six people, Ida Brun said.',
        'related',
    ],
    [
        'those who had left by two days',
        'The Sorl rose to five metres on Monday, and 2,600 people were evacuated from Tarn.',
        'Some 3,400 people had been evacuated in Tarn.',
        'updates forward',
    ],
    [
        'those of a place that the other does not tell of',
        'The Sorl rose to five metres on Monday, and 2,600 people were evacuated from Tarn.',
        'Evacuated by the Tarn List: 500 in Orvik and 300 in Brennik.',
        'related',
    ],
    [
        'differences from two things',
        'The budget of the Kelm hospital will be 388 million crowns, 12 million crowns less than this year.',
        'The Kelm hospital spent 21 million crowns more than its budget of 388 million crowns.',
        'agrees',
    ],
    [
        'offers of two bidders',
        'Kelm Bank offered 140 million crowns for the Tarn Line.',
        'Orvik Holding has offered 160 million crowns for the Tarn Line.',
        'related',
    ],
];

describe('two figures of two days', () => {
    it.each(figures)('%s', (_, sentence, otherSentence, verdict) => {
        checkVerdict(
            { day: '2024-03-05', sentence: otherSentence },
            { day: '2024-03-04', sentence },
            verdict,
        );
    });
});

describe('what the earlier article tells itself', () => {
    it('is no news of another value there', () => {
        checkHover(
            `
            --- one.txt 2024-07-08
            A turboprop of Aero Vesta crashed near Marn airport on Monday, killing all 74 people on board. “There are no survivors,” minister Pavel Dorn said. Rescuers had recovered <cursor>31 bodies by nightfall, he said.
            --- other.txt 2024-07-15
            Both engines of the turboprop that crashed near Marn were running, investigators said. All 74 people aboard died. Aero Vesta will pay.
            `,
            `
            31 bodies
            related to other.txt: 74
            `,
        );
    });
});

describe('how many a ship may carry', () => {
    it('differs, whatever place it is from and however many were aboard', () => {
        checkHover(
            `
            --- one.txt 2024-07-08
            The Queen of Marn went down off Cape Tolo. The vessel, built in Japan in 1984 and licensed to carry <cursor>250 passengers and 31 crew, was operated by Kelm Lines. Its manifest listed 268 passengers.
            --- other.txt 2024-07-09
            Kelm Lines mourns the victims of the Queen of Marn off Cape Tolo. There were 268 passengers on board. The vessel was certified to carry 280 passengers.
            `,
            `
            250 passengers
            conflicts with other.txt: 280
            related to other.txt: 268
            `,
        );
    });
});

/** What two articles of a few days tell. */
const ofScope: readonly VerdictRow[] = [
    [
        'a lead, and what one has',
        'The gap between Mira Toll and Jorun Hask in Kelm was 11,482 votes after the count, the commission said.',
        'After the count Mira Toll had 14,208 votes in Kelm and Jorun Hask fewer, the commission said.',
        'related',
    ],
    [
        'the dead of one hospital, and of all',
        'The hospital of Kelm alone counted 19 deaths from the fever in Tarvia.',
        'The number of deaths from the fever in Tarvia has risen to 31, the hospital of Kelm said.',
        'related',
    ],
    [
        'the dead of all on two days',
        'The hospital of Kelm counted 19 deaths from the fever in Tarvia.',
        'The number of deaths from the fever in Tarvia has risen to 31, the hospital of Kelm said.',
        'updates backward',
    ],
    [
        'what a firm earned in the quarter that it reports',
        'Third-quarter operating profit of Kelm Lines fell to 221 million euros.',
        'Kelm Lines reported an operating profit of 212 million euros.',
        'conflicts',
    ],
    [
        'what one demands, and another offers',
        'The union of Kelm Lines in Tarn demands a pay rise of 7.5 percent for its drivers.',
        'Kelm Lines in Tarn offers its drivers a pay rise of 3 percent.',
        'related',
    ],
    [
        'what one demands on two days',
        'The union of Kelm Lines in Tarn demands a pay rise of 7.5 percent for its drivers.',
        'The union of Kelm Lines in Tarn now demands a pay rise of 6 percent for its drivers.',
        'updates backward',
    ],
    [
        'what two firms earned',
        'Sales of Kelm Lines in Tarvia rose to 2.96 billion euros.',
        'Sales of Dorna Steel in Tarvia rose to 1.84 billion euros.',
        'no verdict',
    ],
    [
        'what a firm earned in two quarters',
        'Third-quarter operating profit of Kelm Lines fell to 221 million euros.',
        'Kelm Lines had reported an operating profit of 231 million euros for the third quarter of 2023.',
        'related',
    ],
];

describe('two figures of a few days', () => {
    it.each(ofScope)('%s', checkVerdictsOf('2024-10-29', '2024-10-31'));
});

describe('what another year cost', () => {
    it('is no second value of the toll of these days', () => {
        checkHover(
            `
            --- one.txt 2024-07-16
            The Queen of Marn went down off Cape Tolo. The coast guard puts the toll at 97. In 2013 the sinking of the Mira Clara cost <cursor>137 lives.
            --- other.txt 2024-07-08
            The Queen of Marn sank off Cape Tolo on Sunday, killing at least 41. It is the worst ferry accident since 2013, when 116 people died after the Mira Clara collided with a cargo ship.
            `,
            `
            137 lives
            conflicts with other.txt: 116
            `,
        );
    });
});

/** What two articles of two years say. */
const ofYears: readonly VerdictRow[] = [
    [
        'a part that its sentence tells',
        'The bridge of Kelm will cost 62 million crowns, of which the county of Tarn pays 40 million crowns.',
        'The county of Tarn paid 40 million crowns for the bridge of Kelm.',
        'agrees',
    ],
    [
        'two divisions of a chamber',
        'The council of Kelm approved the bridge by 7 votes to 2.',
        'The council of Kelm decided on Monday by 6 votes to 4 to close the school.',
        'no verdict',
    ],
    [
        'what there was until then',
        'The Kelm hospital in Tarn said it had cut 38 posts so far this year.',
        'The Kelm hospital in Tarn said that 44 posts were cut in 2024.',
        'updates backward',
    ],
    [
        'what was long ago, and at its peak',
        'In 2014 Storm Freda left 400,000 homes in Tarn without power.',
        'Storm Mira left 86,000 homes in Tarn without power at its peak.',
        'related',
    ],
];

describe('two figures of two years', () => {
    it.each(ofYears)('%s', checkVerdictsOf('2024-06-12', '2025-03-04'));
});
