import { describe, it } from 'vitest';
import { checkVerdictsOf, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const news: readonly VerdictRow[] = [
    [
        'what became of people',
        'The flood in Brennik killed 12 people, the mayor of Brennik said.',
        'The flood in Brennik killed 19 people, the mayor of Brennik said.',
        'updates backward',
    ],
    [
        'how many there are at a time',
        'The Kelmet mission has 2,100 troops in Tarn.',
        'The Kelmet mission has 2,400 troops in Tarn.',
        'updates backward',
    ],
    [
        'all that there were so far',
        'Kelm Rovers have scored 14 goals in the Tarn League.',
        'Kelm Rovers have scored 19 goals in the Tarn League.',
        'updates backward',
    ],
    [
        'all that have been lost since some day, in the midst of a list',
        'Since the first of May the Kelm Army has lost 1,240 soldiers (+410), 31 tanks (+6), 58 lorries (+14) and 40 guns (+9).',
        'Since the first of May the Kelm Army has lost 1,620 soldiers (+380), 35 tanks (+4), 66 lorries (+8) and 47 guns (+7).',
        'updates backward',
    ],
    [
        'what one of them had, in a place that it names',
        'The Kelmet Mission said that it had about 2,100 troops in the Sorl valley.',
        'The Kelmet Mission now counts 2,938 troops from 21 countries.',
        'updates backward',
    ],
    [
        'an amount that was revised',
        'The storm felled 900 trees in the park of Brennik, the foresters of Brennik said.',
        'The foresters of Brennik revised the number of trees felled by the storm to 1,400 trees.',
        'updates backward',
    ],
    [
        'who and what fights a fire',
        'Some 320 firefighters and 14 helicopters were fighting the flames near Brennik.',
        'At their disposal near Brennik were 540 firefighters and 17 helicopters.',
        'updates backward',
    ],
    [
        'who searches',
        'Some 400 soldiers and 25 boats were searching for survivors near Brennik.',
        'Deployed in the search for survivors near Brennik: 900 soldiers and 60 boats.',
        'updates backward',
    ],
];

const noNews: readonly VerdictRow[] = [
    [
        'how far somebody fell',
        'The climber Joran Esk slipped and fell 60 metres at Mount Kelm.',
        'The climber Joran Esk slipped at Mount Kelm and fell 90 metres.',
        'conflicts',
    ],
    [
        'how long somebody was held',
        'The banker Ilse Mark of Tarn served four months in prison for fraud at Kelm Bank.',
        'The banker Ilse Mark of Tarn served nine months in prison for fraud at Kelm Bank.',
        'conflicts',
    ],
];

const lasting: readonly VerdictRow[] = [
    [
        'how many work there',
        'Kelm Motors in Tarn employs 1,900 people at its works in Tarn.',
        'Kelm Motors employs 2,400 people in Tarn at its works.',
        'conflicts',
    ],
    [
        'how many jobs are to go, announced on one day',
        'Kelm Motors said on Monday that it will cut 3,200 jobs.',
        'Kelm Motors announced on Monday that it would cut 3,500 jobs.',
        'conflicts',
    ],
    [
        'that beside a place that only one names',
        'Kelm Motors said on Monday that it will cut 3,200 jobs, and close its works in Tarn by the end of 2026.',
        'Kelm Motors announced on Monday that it would cut 3,500 jobs.',
        'conflicts',
    ],
    [
        'a fine',
        'The Kelm court fined Ida Brun of Kelm Motors 80,000 crowns.',
        'Ida Brun of Kelm Motors was fined 60,000 crowns by the Kelm court.',
        'conflicts',
    ],
    [
        'what was earned in a quarter',
        'Kelm Motors reported fourth-quarter revenue of 420 million crowns, down 6 percent from a year earlier.',
        'Kelm Motors reported fourth-quarter revenue of 460 million crowns.',
        'conflicts',
    ],
    [
        'what was long ago',
        'In 1998 the flood of Brennik killed 1,300 people in the Sorl valley.',
        'The flood of Brennik killed 3,100 people in the Sorl valley in 1998.',
        'conflicts',
    ],
];

const slow: readonly VerdictRow[] = [
    [
        'a part of what there is may be another',
        'Five of the eleven districts of Tarvia are affected by the fever, the ministry in Kelm said.',
        'Seven of the eleven districts of Tarvia are affected by the fever, the ministry in Kelm said.',
        'updates backward',
    ],
    [
        'of some of those that were counted, others',
        'Since June 904 suspected cases of the fever have been reported in Kelm, of which 261 have been confirmed.',
        'Since June 1,102 suspected cases of the fever have been reported in Kelm, of which 340 have been confirmed.',
        'updates backward',
    ],
    [
        'how long a bridge is',
        'The footbridge at Brennik over the Sorl is 58 metres long.',
        'The footbridge over the Sorl at Brennik, built by Kelm Motors, is 62 metres long.',
        'conflicts',
    ],
    [
        'how many work at a firm',
        'Kelm Motors in Tarn employs 1,900 people at its works in Tarn.',
        'Kelm Motors employs 2,400 people in Tarn at its works.',
        'conflicts',
    ],
    [
        'how much of it somebody holds',
        'Ida Brun holds 75 percent of Kelm Motors in Tarn.',
        'Ida Brun holds 25 percent of Kelm Motors in Tarn.',
        'conflicts',
    ],
    [
        'how far something has fallen since one year',
        'Crime in Kelm has fallen by 18 percent since 2020, Ida Brun said.',
        'According to the police, crime in Kelm has fallen by 8 percent since 2020.',
        'conflicts',
    ],
    [
        'how many plants it has',
        'Kelm Motors has nineteen plants along the Sorl.',
        'The nets of Kelm Motors are made in 21 plants along the Sorl.',
        'conflicts',
    ],
    [
        'how many it has after a change',
        'Kelm Motors in Tarn employs 1,900 people at its works in Tarn.',
        'The workforce of Kelm Motors in Tarn rose to 2,400 people.',
        'updates backward',
    ],
];

describe('a figure of a later day', () => {
    it.each(slow)('of a few days later, %s', checkVerdictsOf('2024-03-04', '2024-03-10'));

    it.each(news)('updates %s', checkVerdictsOf('2024-03-04', '2024-03-06'));

    it.each(lasting)('differs in what lasts: %s', checkVerdictsOf('2024-03-04', '2024-03-05'));

    it.each(noNews)('differs in %s', checkVerdictsOf('2024-03-04', '2024-03-05'));
});
