import { describe, it } from 'vitest';
import { checkVerdictsOf, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const rows: readonly VerdictRow[] = [
    [
        'two years of one picture',
        '“Winter Canal” (1662) was stolen.',
        'The thieves took “Winter Canal,” painted in 1664.',
        'conflicts',
    ],
    [
        'two years, behind a relative',
        '“Winter Canal”, which was painted by Aalen in 1664, hung there.',
        'Only “Winter Canal” (1662) is back.',
        'conflicts',
    ],
    [
        'one year',
        '“Winter Canal” (1662) was stolen.',
        'Only “Winter Canal”, painted in 1662, is back.',
        'agrees',
    ],
    [
        'two pictures',
        '“Winter Canal” (1662) was stolen.',
        'The thieves took “Summer Canal”, painted in 1664.',
        'no verdict',
    ],
    [
        'when it was published and premiered',
        '“Winter Canal”, published in 1962, was read.',
        'They saw “Winter Canal”, premiered in 1964.',
        'no verdict',
    ],
];

describe('when a work was made', () => {
    it.each(rows)('%s', checkVerdictsOf('2024-03-04', '2024-03-05'));
});
