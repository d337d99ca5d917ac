import { describe, it } from 'vitest';
import { checkVerdict } from '../../../support/checkCorpus.ts';

/** Day and sentence of one article, day and sentence of another, and the verdict on the first seen from it. */
type Row = readonly [
    what: string,
    day: string | undefined,
    sentence: string,
    otherDay: string | undefined,
    otherSentence: string,
    verdict: string,
];

const agreeing: readonly Row[] = [
    [
        'the same figure',
        '2024-03-04',
        'The flood in Brennik killed 12 people, police said.',
        '2024-03-04',
        'Police in Brennik said the flood had killed 12 people.',
        'agrees',
    ],
    [
        'a hedge that holds the other',
        '2024-03-04',
        'More than 4,600 soldiers serve in the Kelmet mission.',
        '2024-03-20',
        'The Kelmet mission has 4,636 troops.',
        'agrees',
    ],
    [
        'about as much',
        '2024-03-04',
        'The Kelmet mission has about 2,100 troops.',
        '2024-03-10',
        'Some 2,140 soldiers serve in the Kelmet mission.',
        'agrees',
    ],
    [
        'words and digits',
        '2024-03-04',
        'The blast in Tarn killed twelve people.',
        '2024-03-04',
        'The blast in Tarn killed 12 people.',
        'agrees',
    ],
    [
        'miles and kilometres',
        '2024-03-04',
        'The Sorva levee broke over a length of 10 kilometres.',
        '2024-03-04',
        'The Sorva levee broke over a length of 6.2 miles.',
        'agrees',
    ],
    [
        'an accusation reported twice',
        '2024-03-04',
        'Velmora blamed Tarn for the raid on the border post.',
        '2024-03-05',
        'Velmora has blamed Tarn for the raid on the border post.',
        'agrees',
    ],
];

const moreSpecific: readonly Row[] = [
    [
        'dozens and a number',
        '2024-03-04',
        'Dozens of people were injured in the Dorna clashes.',
        '2024-03-06',
        'The Dorna clashes left 93 people injured.',
        'moreSpecific backward',
    ],
    [
        'a number and dozens',
        '2024-03-06',
        'The Dorna clashes left 93 people injured.',
        '2024-03-04',
        'Dozens of people were injured in the Dorna clashes.',
        'moreSpecific forward',
    ],
    [
        'a range and a number',
        '2024-03-04',
        'Between 40 and 60 houses in Brennik burned down.',
        '2024-03-04',
        'In Brennik 52 houses burned down.',
        'moreSpecific backward',
    ],
];

const updating: readonly Row[] = [
    [
        'a day that was put off',
        '2024-10-01',
        'The new bridge over the Sorva in Brennik will open on May 4, 2026.',
        '2025-02-11',
        'The new bridge over the Sorva in Brennik will open on June 15, 2026.',
        'updates backward',
    ],
    [
        'a toll that rises',
        '2024-03-04',
        'The flood in Brennik killed 12 people.',
        '2024-03-06',
        'The death toll of the flood in Brennik rose to 19.',
        'updates backward',
    ],
    [
        'a toll, seen from the later report',
        '2024-03-06',
        'The death toll of the flood in Brennik rose to 19.',
        '2024-03-04',
        'The flood in Brennik killed 12 people.',
        'updates forward',
    ],
    [
        'a strength half a year later',
        '2023-09-29',
        'The Kelmet mission has 3,735 soldiers.',
        '2024-03-14',
        'The Kelmet mission now has 4,700 troops.',
        'updates backward',
    ],
    [
        'an unemployment rate',
        '2024-01-10',
        'Unemployment in Velmora stood at 5.1 percent, the labour office said.',
        '2024-02-10',
        'Unemployment in Velmora stood at 5.4 percent, the labour office said.',
        'updates backward',
    ],
];

const conflicting: readonly Row[] = [
    [
        'two winners of one vote',
        '2025-06-02',
        'Ilse Ranft won the mayoral election in Tarn on Sunday.',
        '2025-06-02',
        'Bertil Quaas won the mayoral election in Tarn on Sunday.',
        'conflicts',
    ],
    [
        'two ages of one man',
        '2025-07-02',
        'Dynamo Velm signed Anders Tofte, 24, on Tuesday.',
        '2025-07-02',
        'The 27-year-old striker Anders Tofte joined Dynamo Velm on Tuesday.',
        'conflicts',
    ],
    [
        'two years in which it began',
        '2024-10-23',
        'The Border Mission in Tarvia began in 2001.',
        '2024-10-23',
        'The Border Mission in Tarvia began in 1999.',
        'conflicts',
    ],
    [
        'two days that are planned, told on one day',
        '2024-10-01',
        'The new bridge over the Sorva in Brennik will open on May 4, 2026.',
        '2024-10-01',
        'The new bridge over the Sorva in Brennik will open on June 15, 2026.',
        'conflicts',
    ],
    [
        'two tolls of one day',
        '2024-03-04',
        'The flood in Brennik killed 12 people.',
        '2024-03-04',
        'The flood in Brennik killed 17 people.',
        'conflicts',
    ],
    [
        'two strengths of one day',
        '2024-03-04',
        'The Kelmet mission has 4,700 troops.',
        '2024-03-04',
        'The Kelmet mission has 3,735 troops.',
        'conflicts',
    ],
    [
        'two counts of one night',
        '2024-03-04',
        'The storm cut power to 30,000 households in Tarn on Sunday.',
        '2024-03-04',
        'The storm cut power to 50,000 households in Tarn on Sunday.',
        'conflicts',
    ],
    [
        'two days of one event',
        '2024-03-04',
        'The Sorva levee at Brennik broke on March 2.',
        '2024-03-04',
        'The Sorva levee at Brennik broke on March 3.',
        'conflicts',
    ],
];

/** The same told in other words. */
const paraphrased: readonly Row[] = [
    [
        'a count told behind its noun',
        '2025-07-08',
        'Kelmet had recorded 418 cases of cholera by Sunday, July 6, the health ministry said.',
        '2025-07-08',
        'The health ministry put the number of cholera cases in Kelmet since the outbreak began at 351 as of Sunday, July 6.',
        'conflicts',
    ],
    [
        'jobs that are cut and people who lose them',
        '2025-02-27',
        'Norrby Motors said on Wednesday it would cut 1,200 jobs at its plant in Tarn.',
        '2025-02-27',
        'Two thousand people will lose their jobs at the plant of Norrby Motors in Tarn, the carmaker said on Wednesday.',
        'conflicts',
    ],
    [
        'prices that rise and inflation',
        '2025-02-13',
        'Consumer prices in Velmora rose 5.2 percent in January, the statistics office said on Wednesday.',
        '2025-02-13',
        'Inflation in Velmora stood at 3.8 percent in January, according to the release of the statistics office.',
        'conflicts',
    ],
    [
        'the day of a report is not the day it tells of',
        '2024-06-05',
        'The peace mission in Tarn had 5,120 soldiers on June 1, its monthly report of Tuesday says.',
        '2024-06-05',
        'As of June 1, according to the report the mission published on Tuesday, 4,310 soldiers were in Tarn with the peace mission.',
        'conflicts',
    ],
    [
        'what was, told without a day in the news of one day',
        '2024-06-05',
        'On Tuesday 92 miners were underground in the Brenn pit, the owner said.',
        '2024-06-05',
        'The owner of the Brenn pit said that 118 miners were underground.',
        'conflicts',
    ],
    [
        'a climb that is no bound',
        '2025-04-18',
        'A loaf of bread costs 12 crowns in the bakeries of Tarn this week.',
        '2025-10-10',
        'Bread has gone up to 19 crowns a loaf in the bakeries of Tarn, our reporter found on Thursday.',
        'updates backward',
    ],
    [
        'the last day of a year',
        '2025-02-11',
        'Velm Telecom had 5.2 million customers at the end of December, according to its annual report.',
        '2025-02-11',
        'On 31 December Velm Telecom counted 6,184,300 subscribers, according to its annual report.',
        'conflicts',
    ],
    [
        'cases and people infected',
        '2025-09-23',
        'There have been 1,207 cases of dengue in Velmora this year, the health office said on Monday.',
        '2025-09-23',
        'The health office said on Monday that dengue had infected just over 1,200 people in Velmora this year.',
        'agrees',
    ],
    [
        'a nationality and its country',
        '2024-07-12',
        'Velmora moved 7,940 soldiers to the Tarn border on Thursday, its general staff said.',
        '2024-07-12',
        'Almost 8,000 Velmoran troops stood on the Tarn border on Thursday, according to the general staff.',
        'agrees',
    ],
];

/** Too little tells that both are of one thing: at most they are related. */
const unsure: readonly Row[] = [
    [
        'the points of two players, a day apart',
        '2025-03-08',
        'Bertil Quaas of Dynamo Velm scored 14 points on Saturday.',
        '2025-03-09',
        'Dynamo Velm also got 9 points from Nils Ranft.',
        'related',
    ],
    [
        'a number that tells nothing of what it counts',
        '2025-03-08',
        'The guards of Tarn were shot at from a house with 40 windows.',
        '2025-03-09',
        'In Tarn the protest had begun some 20 blocks from the house where the guards were shot at.',
        'no verdict',
    ],
    [
        'a total that the other article tells as well',
        '2025-03-08',
        'The navy seized six rifles in the raid off Tarn.',
        '2025-03-08',
        'The navy has seized a total of 14 rifles off Tarn.',
        'related',
    ],
];

/** Words of scope that exclude each other: nothing to hold against each other, however alike the sentences. */
const contrasting: readonly Row[] = [
    [
        'a season and a career',
        '2025-11-10',
        'Nils Ranft has scored 9 goals this season for Dynamo Velm.',
        '2025-11-10',
        'Nils Ranft of Dynamo Velm has scored 143 goals in his career.',
        'related',
    ],
    [
        'imports and exports',
        '2025-11-10',
        'Grain exports of Velmora came to 4 million tonnes in October.',
        '2025-11-10',
        'Grain imports of Velmora came to 9 million tonnes in October.',
        'related',
    ],
    [
        'revenue and profit',
        '2025-05-28',
        'Tarn Bank posted revenue of 6.1 billion crowns for 2024.',
        '2025-05-28',
        'Tarn Bank posted a profit of 910 million crowns for 2024.',
        'related',
    ],
    [
        'north and south',
        '2025-05-28',
        'The Kelmet mission has 700 soldiers in the northern districts.',
        '2025-05-28',
        'The Kelmet mission has 900 soldiers in the southern districts.',
        'related',
    ],
    [
        'two seasons',
        '2025-05-28',
        'Nils Ranft scored 19 goals for Dynamo Velm in the 2024-25 season.',
        '2025-05-28',
        'In the 2023-24 season Nils Ranft scored 11 goals for Dynamo Velm.',
        'no verdict',
    ],
];

const disputed: readonly Row[] = [
    [
        'each blames the other',
        '2024-03-04',
        'Velmora blamed Tarn for the raid on the border post.',
        '2024-03-04',
        'Tarn accused Velmora of staging the raid on the border post.',
        'disputed',
    ],
    [
        'one accuses, one denies',
        '2024-03-04',
        'Velmora accused Tarn of the raid on the border post.',
        '2024-03-05',
        'Tarn denied any part in the raid on the border post.',
        'disputed',
    ],
    [
        'a minister and a union',
        '2024-03-04',
        'The minister said 40 jobs would be lost at the Sorva power station.',
        '2024-03-04',
        'The union said 400 jobs would be lost at the Sorva power station.',
        'disputed',
    ],
];

const related: readonly Row[] = [
    [
        'a total and an addition',
        '2024-03-04',
        'The Kelmet mission has 4,700 troops.',
        '2024-03-04',
        'The Kelmet mission received 1,000 additional troops.',
        'related',
    ],
    [
        'a strength told of an earlier year',
        '2024-03-14',
        'The Kelmet mission has 4,700 troops.',
        '2024-03-20',
        'In June 2003 the Kelmet mission had 26,000 troops.',
        'related',
    ],
    [
        'planned and done',
        '2024-03-04',
        'The Kelmet mission will have 6,000 troops.',
        '2024-03-04',
        'The Kelmet mission has 4,700 troops.',
        'related',
    ],
    [
        'the day of one is not known',
        undefined,
        'The Kelmet mission has 4,700 troops.',
        '2024-03-04',
        'The Kelmet mission has 3,735 troops.',
        'related',
    ],
    [
        'a part and the whole',
        '2024-03-04',
        'The Kelmet mission has 4,700 troops.',
        '2024-03-04',
        'The Kelmet mission has 300 reserve troops.',
        'related',
    ],
];

/** Nothing, or at most that they speak of the same matter. */
const silent: readonly Row[] = [
    [
        'the winners of two races',
        '2024-09-16',
        "Selam Tesfu won the women's race of the Tarn marathon on Sunday.",
        '2024-09-16',
        "Miko Arvela won the men's race of the Tarn marathon on Sunday.",
        'no verdict',
    ],
    [
        'the seats of two parties',
        '2024-10-15',
        "The Civic Union won 87 seats in Sunday's election in Varenia.",
        '2024-10-15',
        "The Farmers' League won 23 seats in Sunday's election in Varenia.",
        'no verdict',
    ],
    [
        'a boy and the one who shot him',
        '2024-10-15',
        'Wilson Hart, 14, was inside his home in Tarn.',
        '2024-10-16',
        'The 15-year-old shot Wilson Hart in his home in Tarn.',
        'no verdict',
    ],
    [
        'killed and injured',
        '2024-03-04',
        'The flood in Brennik killed 12 people.',
        '2024-03-04',
        'The flood in Brennik injured 40 people.',
        'no verdict',
    ],
    [
        'two places',
        '2024-03-04',
        'A fire in Tarn killed 3 people.',
        '2024-03-04',
        'A bus crash in Velmora killed 9 people.',
        'no verdict',
    ],
    [
        'troops and countries',
        '2024-03-04',
        'The Kelmet mission has 4,700 troops.',
        '2024-03-04',
        'The Kelmet mission has soldiers from 27 countries.',
        'no verdict',
    ],
    [
        'another year’s flood',
        '2024-03-04',
        'The flood of 1978 in Brennik killed 41 people.',
        '2024-03-04',
        'The flood on Monday in Brennik killed 12 people.',
        'no verdict',
    ],
    [
        'officers and attackers',
        '2024-03-04',
        'The raid on Dorna killed one police officer.',
        '2024-03-04',
        'The raid on Dorna killed three attackers.',
        'no verdict',
    ],
    [
        'money and people',
        '2024-03-04',
        'The flood relief for Brennik costs 12 million crowns.',
        '2024-03-04',
        'The flood in Brennik hit 12 million people.',
        'no verdict',
    ],
];

/** Differences that a careful reader would not sign as a conflict: at most the two are related. */
const innocent: readonly Row[] = [
    [
        'a district and its province',
        '2024-03-04',
        'Cholera has killed 38 people in Kadu province.',
        '2024-03-04',
        'In Lemba, the worst affected district, cholera has killed 21 people.',
        'no verdict',
    ],
    [
        'some of those who are counted',
        '2024-03-04',
        'Nine of the injured in Karsk were in a serious condition.',
        '2024-03-04',
        'In Karsk more than 30 people were injured.',
        'related',
    ],
    [
        'those since a day',
        '2024-03-04',
        'Four people have died of cholera in Kadu since Monday.',
        '2024-03-04',
        'Cholera has killed 38 people in Kadu.',
        'related',
    ],
    [
        'the ages of two people',
        '2024-03-04',
        'Joseph Horn, 48, was arrested in Karsk.',
        '2024-03-04',
        'Thomas Horn, 5, was found in Karsk.',
        'no verdict',
    ],
    [
        'an earlier value',
        '2024-03-04',
        'Turnout in Velmora was the highest since 2003, when it was 66 percent.',
        '2024-03-04',
        'Turnout in Velmora reached 58.4 percent on Sunday.',
        'related',
    ],
    [
        'a bound that is kept',
        '2024-03-04',
        'At least 10 people were injured in Karsk.',
        '2024-03-04',
        'In Karsk 50 people were injured.',
        'related',
    ],
    [
        'the man who stands accused',
        '2024-03-04',
        'A man accused of the Karsk robbery appeared in court.',
        '2024-03-04',
        'The woman accused of the Karsk arson appeared in court.',
        'no verdict',
    ],
];

describe.each([
    ['agrees', agreeing],
    ['is more specific', moreSpecific],
    ['updates', updating],
    ['conflicts', conflicting],
    ['sees through other words', paraphrased],
    ['asks for enough that speaks for one thing', unsure],
    ['sees words of scope', contrasting],
    ['is disputed', disputed],
    ['is only related', related],
    ['is not compared', silent],
    ['is no conflict', innocent],
])('%s', (_, rows) => {
    it.each(rows)('%s', (_what, day, sentence, otherDay, otherSentence, verdict) => {
        checkVerdict({ day, sentence }, { day: otherDay, sentence: otherSentence }, verdict);
    });
});
