import { describe, it } from 'vitest';
import { checkVerdictsOf, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const rows: readonly VerdictRow[] = [
    [
        'a total told first, and one told behind its part',
        'Of 212 grains of the comet Ruzek, 31 contained heavy water, the Kelm Observatory said.',
        'The Kelm Observatory found heavy water in only 13 of the 212 grains of the comet Ruzek.',
        'conflicts',
    ],
    [
        'two speakers',
        'Heavy water was found in 31 of the 212 grains of the comet Ruzek, said Mira Toll of the Kelm Observatory.',
        '“Heavy water was found in only 13 of the 212 grains of the comet Ruzek,” said Joran Esk, who had been at the Kelm Observatory.',
        'conflicts',
    ],
    [
        'a count that goes on',
        'Of 212 grains of the comet Ruzek, 31 have been found to hold heavy water so far, the Kelm Observatory said.',
        'The Kelm Observatory has now found heavy water in 40 of the 212 grains of the comet Ruzek.',
        'updates backward',
    ],
    [
        'two parts of one total',
        'Of 212 grains of the comet Ruzek, 31 contained heavy water, the Kelm Observatory said.',
        'Of the 212 grains of the comet Ruzek 40 consisted of iron, the Kelm Observatory said.',
        'agrees',
    ],
];

describe('how many of one total', () => {
    it.each(rows)('%s', checkVerdictsOf('2024-03-04', '2024-03-10'));
});
