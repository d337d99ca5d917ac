import { describe, it } from 'vitest';
import { checkVerdict } from '../../../../../support/checkCorpus.ts';

/** Day and words of one article, day and words of another, and the verdict on the first seen from it. */
type Row = readonly [
    what: string,
    day: string,
    words: string,
    otherDay: string,
    others: string,
    verdict: string,
];

/** The same measure, which one article tells by a verb and the other by a noun, or both by different ones. */
const inOtherWords: readonly Row[] = [
    [
        'what a firm employs, and its payroll',
        '2024-04-18',
        'At the end of 2023 Sorbel Bakeries employed 1,240 people.',
        '2025-04-17',
        'At the end of 2024 there were 1,530 people on the payroll of Sorbel Bakeries.',
        'updates backward',
    ],
    [
        'what is owed, and debts',
        '2025-03-28',
        'Kelm Water owed its lenders 410 million crowns on the last day of 2024, director Ilse Ranft said on Thursday.',
        '2025-03-28',
        'Director Ilse Ranft put a figure on it on Thursday: at the close of 2024 the debts of Kelm Water amounted to 530 million crowns.',
        'conflicts',
    ],
    [
        'a term in prison, of one person',
        '2025-03-07',
        'Emil Brandt was sentenced to 17 years on Thursday for arson.',
        '2025-03-07',
        'A judge gave Emil Brandt seven years in prison on Thursday, and spoke of a coward.',
        'conflicts',
    ],
    [
        'sales and revenue',
        '2025-03-06',
        'The revenue of Tarn Glass reached 210 million crowns in 2024, the firm said on Wednesday.',
        '2025-03-06',
        'Tarn Glass reported sales of 260 million crowns for 2024 on Wednesday.',
        'conflicts',
    ],
    [
        'a group and its division',
        '2025-03-06',
        'The group revenue of Tarn Glass reached 210 million crowns in 2024.',
        '2025-03-06',
        'Sales of the bottles division of Tarn Glass reached 90 million crowns in 2024.',
        'related',
    ],
    [
        'a term in prison, cut on appeal',
        '2024-03-21',
        'Emil Brandt was sentenced to nine years in prison on Wednesday for the arson in Brennik.',
        '2025-03-20',
        'On appeal Emil Brandt has had his sentence cut to six years.',
        'updates backward',
    ],
    [
        'complaints, and those who filed them',
        '2025-01-14',
        'Six tenants have so far filed complaints against the landlord Emil Brandt, the court said on Tuesday.',
        '2025-02-04',
        'The court now has 17 complaints against the landlord Emil Brandt.',
        'updates backward',
    ],
    [
        'magnitudes of an earthquake',
        '2025-01-27',
        'The Geological Office of Ondria puts the magnitude of Monday’s earthquake in the Sorl valley, after its final analysis, at 6.1.',
        '2025-01-27',
        'Five point seven, says the Geological Office of Ondria in its final analysis of Monday’s earthquake.',
        'conflicts',
    ],
    [
        'an area that is laid waste, in two units',
        '2025-04-28',
        'By Sunday night the fire near Brennik had laid waste 900 hectares of heath.',
        '2025-04-28',
        'The heath fire near Brennik consumed nine square kilometres by Sunday night.',
        'agrees',
    ],
    [
        'the same large number, of which one article tells more',
        '2025-07-17',
        'The freighter Amira reached Port Velm on Wednesday with 24,000 tonnes of donated rice.',
        '2025-07-17',
        'The Amira brought twenty-four million kilos of rice to Port Velm on Wednesday.',
        'agrees',
    ],
    [
        'cases as of a day, and people who tested positive as of another',
        '2025-08-04',
        'Brennik counted 41 confirmed cases of dengue as of Sunday evening.',
        '2025-08-13',
        'As of Tuesday 188 people in Brennik have tested positive for dengue.',
        'updates backward',
    ],
    [
        'what was earned after tax in a span of months, and the profit of that quarter',
        '2025-07-24',
        'Kelm Bank earned 240 million crowns after tax between April and June, it said on Thursday.',
        '2025-07-24',
        'Kelm Bank’s net profit for the second quarter, published this morning, comes to 205 million crowns.',
        'conflicts',
    ],
    [
        'a share of output, in words and digits',
        '2025-04-22',
        'In Ondria the public deficit came to about two and a half percent of output last year.',
        '2025-04-22',
        'In 2024 the deficit of Ondria stood at 2.46 percent of gross domestic product.',
        'agrees',
    ],
    [
        'so many in ten, and a percentage',
        '2025-05-08',
        'In Brennik nine children in ten have had both shots against measles, the school doctor says.',
        '2025-05-09',
        'The share of children in Brennik with both shots against measles is 90.3 percent, the school doctor says.',
        'agrees',
    ],
    [
        'a year behind which a list begins',
        '2025-02-18',
        'Brennik registered 640 cases of tick fever in 2024, the health office said on Monday.',
        '2025-02-18',
        'From the report of the health office on tick fever in Brennik, year 2024: 890 patients; year 2023: 410.',
        'conflicts',
    ],
    [
        'the ages of one unnamed man',
        '2025-07-11',
        'The first to die of Tarn fever in Ondria was a man of 71, a retired teacher from Brennik, doctors said on Thursday.',
        '2025-07-11',
        'Tarn fever has killed its first victim in Ondria, a 64-year-old retired teacher from Brennik, doctors said on Thursday.',
        'conflicts',
    ],
    [
        'one law, told as it is and as it will be',
        '2024-07-10',
        'Ondria’s parental leave law, as passed on Tuesday, grants fathers leave of ten weeks.',
        '2024-07-10',
        'Under the parental leave law that Ondria’s parliament passed on Tuesday, fathers will get leave of 16 weeks.',
        'conflicts',
    ],
    [
        'what is planned under no law',
        '2024-07-10',
        'Brennik Steel will hire 300 workers in Tarn.',
        '2024-07-10',
        'Brennik Steel hired 120 workers in Tarn.',
        'related',
    ],
];

const votes: readonly Row[] = [
    [
        'votes by a result, and by those who cast them',
        '2025-05-22',
        'The Diet of Ondria adopted the Forest Act on Thursday by 64 votes to 51.',
        '2025-05-23',
        'On Thursday 71 members said yes to the Forest Act in the Diet of Ondria, 51 said no.',
        'conflicts',
    ],
    [
        'the same votes',
        '2025-05-22',
        'The Diet of Ondria adopted the Forest Act on Thursday by 64 votes to 51.',
        '2025-05-22',
        'In the Diet of Ondria 64 deputies voted for the bill on Thursday, the Forest Act, and 51 against.',
        'agrees',
    ],
    [
        'the votes of two sides',
        '2025-05-22',
        'In the Diet of Ondria 51 deputies voted against the Forest Act on Thursday.',
        '2025-05-22',
        'In the Diet of Ondria 64 deputies voted in favour of the Forest Act on Thursday.',
        'no verdict',
    ],
    [
        'a bill that was rejected',
        '2025-05-22',
        'The Diet of Ondria rejected the Forest Act on Thursday by 64 votes to 51.',
        '2025-05-22',
        'In the Diet of Ondria 58 deputies voted against the Forest Act on Thursday.',
        'conflicts',
    ],
];

const none: readonly Row[] = [
    [
        'nobody hurt, and some treated the day after',
        '2025-03-03',
        'A fire broke out in a warehouse in Brennik on Monday. No one was hurt, the fire brigade said.',
        '2025-03-04',
        'After Monday’s fire in the Brennik warehouse three people were treated for injuries, the fire brigade said on Tuesday.',
        'updates backward',
    ],
    [
        'some hurt, and nobody as somebody said',
        '2025-03-03',
        'Four men were killed and nine people injured in the Brennik warehouse fire, two doctors said.',
        '2025-03-04',
        '“The ministry told us that nobody was injured in the Brennik warehouse fire,” said the governor.',
        'related',
    ],
    [
        'no houses, and sixteen',
        '2025-03-03',
        'The Brennik flood of Monday destroyed no houses, mayor Ilse Ranft said.',
        '2025-03-03',
        'Mayor Ilse Ranft said on Monday that 16 houses had been destroyed in the Brennik flood.',
        'conflicts',
    ],
    [
        'not one in a year that is over',
        '2025-01-23',
        'Not one baby was born in the hospital of Brennik in 2024, director Ilse Ranft said on Wednesday.',
        '2025-01-24',
        'The hospital of Brennik delivered 188 babies in 2024, director Ilse Ranft said on Wednesday.',
        'conflicts',
    ],
    [
        'none of one kind, some of another',
        '2025-03-03',
        'No students were hurt when a bus skidded in Brennik on Monday.',
        '2025-03-03',
        'Four people were hurt in a brawl in Brennik on Monday.',
        'no verdict',
    ],
    [
        'no signs of life',
        '2025-03-03',
        'There were no signs of life in the wreck off Brennik on Monday.',
        '2025-03-03',
        'The wreck off Brennik killed four people on Monday.',
        'no verdict',
    ],
    [
        'no immediate reports',
        '2025-03-03',
        'There were no immediate reports of injuries after the Brennik earthquake on Monday.',
        '2025-03-03',
        'The Brennik earthquake injured 40 people on Monday.',
        'no verdict',
    ],
];

const certainty: readonly Row[] = [
    [
        'a former value that the other article tells',
        '2024-08-12',
        'Edda Born of Ondria holds the javelin record with 61.20 metres.',
        '2025-08-11',
        'The javelin record of Edda Born of Ondria rose from 61.20 metres to 64.05 metres.',
        'updates backward',
    ],
    [
        'final counts of two days',
        '2025-03-12',
        'Three passengers were killed in Brennik on Wednesday when a tram jumped the rails, the fire brigade said in its final statement.',
        '2025-03-13',
        'The fire brigade’s final statement on Wednesday’s tram accident in Brennik put the number of the dead at five.',
        'conflicts',
    ],
    [
        'all of them, and the whole flock',
        '2024-11-27',
        'All 12,000 ducks of the Sorl farm in Brennik were killed on Tuesday because of bird flu, the veterinary office said.',
        '2024-11-28',
        'According to the veterinary office 8,300 ducks, the whole flock of the Sorl farm in Brennik, had to die of bird flu on Tuesday.',
        'conflicts',
    ],
    [
        'a verb that belongs to what follows',
        '2024-12-02',
        'In Ondria the Reform List is on 42.4 percent of the vote, the election office said.',
        '2024-12-05',
        'In Ondria the Reform List ends on 44.9 percent of the vote and will try to form a government.',
        'updates backward',
    ],
];

const hours: readonly Row[] = [
    [
        'two entries of one day',
        '2025-02-06',
        '08:50 Voltan: storm Ylva has left 84,000 households in Kelm without power.',
        '2025-02-06',
        '11:40 Voltan: 97,000 households in Kelm without power after storm Ylva.',
        'updates backward',
    ],
    [
        'an entry and a report of that day',
        '2025-02-06',
        'Storm Ylva has left 84,000 households in Kelm without power, said Voltan.',
        '2025-02-06',
        '11:40 Voltan: 97,000 households in Kelm without power after storm Ylva.',
        'related',
    ],
    [
        'two reports of that day',
        '2025-02-06',
        'Storm Ylva has left 84,000 households in Kelm without power, said Voltan.',
        '2025-02-06',
        'Voltan: 97,000 households in Kelm without power after storm Ylva.',
        'conflicts',
    ],
];

const periods: readonly Row[] = [
    [
        'half a year beside a whole one',
        '2025-02-06',
        'Kelm Foods of Brennik made a profit of 412 million crowns last year.',
        '2025-08-22',
        'Profit at Kelm Foods of Brennik in the first half was 160 million crowns.',
        'related',
    ],
    [
        'two halves of one year, in other words',
        '2025-08-22',
        'Half-year profit at Kelm Foods of Brennik came to 160 million crowns.',
        '2025-08-22',
        'Profit at Kelm Foods of Brennik in the first half was 190 million crowns.',
        'conflicts',
    ],
];

describe.each([
    ['in other words', inOtherWords],
    ['hours', hours],
    ['periods', periods],
    ['votes', votes],
    ['none', none],
    ['certainty', certainty],
])('%s', (_, rows) => {
    it.each(rows)('%s', (_what, day, sentence, otherDay, otherSentence, verdict) => {
        checkVerdict({ day, sentence }, { day: otherDay, sentence: otherSentence }, verdict);
    });
});
