import { describe, it } from 'vitest';
import { checkVerdictsOf, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const rows: readonly VerdictRow[] = [
    [
        'two painters of one picture',
        'Thieves in Kelm took "The Grey Harbour" by Mira Toll from the Sorrel Museum.',
        'The picture "The Grey Harbour" by Joran Esk hangs in the Sorrel Museum in Kelm again.',
        'conflicts',
    ],
    [
        'two works',
        'Thieves in Kelm took "The Grey Harbour" by Mira Toll from the Sorrel Museum.',
        'The picture "The Old Ferry" by Joran Esk hangs in the Sorrel Museum in Kelm again.',
        'no verdict',
    ],
    [
        'two spellings of one painter',
        'Thieves in Kelm took "The Grey Harbour" by Mira Tollberg from the Sorrel Museum.',
        'The picture "The Grey Harbour" by Mirra Tolberg hangs in the Sorrel Museum in Kelm again.',
        'no verdict',
    ],
];

describe('whose work it is', () => {
    it.each(rows)('%s', checkVerdictsOf('2024-03-05', '2024-03-12'));
});
