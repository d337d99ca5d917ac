import { describe, it } from 'vitest';
import { checkVerdictsOf, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const rows: readonly VerdictRow[] = [
    [
        'a verb and another',
        'Mira Toll of Kelm, who has led the ferry line Sorrel since 2019, said it will sell two ships.',
        'The head of the ferry line Sorrel in Kelm, Mira Toll, took over in 2018.',
        'conflicts',
    ],
    [
        'a pronoun',
        'Coach Mira Toll will leave the Kelm Rovers in June. She has been in charge since 2021.',
        'Kelm Rovers coach Mira Toll, who took over in 2020, said she had not decided.',
        'conflicts',
    ],
    [
        'one post',
        'Mira Toll, mayor of Kelm since 2014, will not run again for the council of Kelm.',
        'Mira Toll, who became mayor of Kelm in 2015, is to leave the council of Kelm.',
        'conflicts',
    ],
    [
        'the same year',
        'Mira Toll of Kelm, who has led the ferry line Sorrel since 2019, said it will sell its ships.',
        'The head of the ferry line Sorrel in Kelm, Mira Toll, took over in 2019.',
        'agrees',
    ],
    [
        'the year behind an aside',
        'Mira Toll has been chief executive of the line Sorrel since 2019.',
        'Mira Toll, who was born in Kelm in 1974, has been chief executive of the ferry line Sorrel since 2017.',
        'conflicts',
    ],
    [
        'two posts',
        'Mira Toll of Kelm, who has chaired the ferry line Sorrel since 2019, said it will sell two ships.',
        'The head of the ferry line Sorrel in Kelm, Mira Toll, took over in 2018.',
        'no verdict',
    ],
    [
        'no post',
        'Mira Toll of Kelm, who has led the ferry line Sorrel since 2019, said it will sell two ships.',
        'Mira Toll of the ferry line Sorrel in Kelm became a mother in 2018.',
        'no verdict',
    ],
    [
        'a second time',
        'Mira Toll of Kelm, who has led the ferry line Sorrel since 2019, said it will sell two ships.',
        'The head of the ferry line Sorrel in Kelm, Mira Toll, took over again in 2023.',
        'no verdict',
    ],
];

describe('since when somebody holds a post', () => {
    it.each(rows)('%s', checkVerdictsOf('2024-03-05', '2024-03-06'));
});
