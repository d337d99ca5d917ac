import { describe, it } from 'vitest';
import { checkVerdictsOf, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const rows: readonly VerdictRow[] = [
    [
        'two years of one firm',
        'Kelm Lines was founded in 2018.',
        'Mira Tolland co-founded Kelm Lines in 2017.',
        'conflicts',
    ],
    [
        'two years, behind a relative',
        'Kelm Lines, which was founded by two brothers in 2018, runs six ferries.',
        'Mira Tolland set up Kelm Lines with a friend in 2017.',
        'conflicts',
    ],
    [
        'a year of a firm that goes by no name there',
        'The ferries of Kelm Lines sail again. The company, founded in 2018, runs six of them.',
        'Kelm Lines was established in 2017.',
        'conflicts',
    ],
    ['one year', 'Kelm Lines was founded in 2018.', 'Mira Tolland founded Kelm Lines in 2018.', 'agrees'],
    [
        'the years of two firms',
        'Kelm Lines was founded in 2018.',
        'Orvik Lines was founded in 2017.',
        'no verdict',
    ],
    [
        'the year in which something else was set up',
        'Kelm Lines was founded in 2018.',
        'Mira Tolland of Kelm Lines set up a school in 2017.',
        'no verdict',
    ],
];

describe('when a firm was founded', () => {
    it.each(rows)('%s', checkVerdictsOf('2024-03-04', '2024-03-05'));
});
