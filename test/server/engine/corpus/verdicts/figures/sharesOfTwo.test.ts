import { describe, it } from 'vitest';
import { checkVerdictsOf, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const rows: readonly VerdictRow[] = [
    [
        'of one party',
        'The Marn Union had 37.1 percent in the election in Tarvia, the commission in Kelm said.',
        'The Marn Union had 32.6 percent in the election in Tarvia, the commission in Kelm said.',
        'updates backward',
    ],
    [
        'of two parties',
        'The Marn Union had 37.1 percent in the election in Tarvia, the commission in Kelm said.',
        'The Farmers League had 32.6 percent in the election in Tarvia, the commission in Kelm said.',
        'no verdict',
    ],
    [
        'of a party, and of all who may vote',
        'The Marn Union had 37.1 percent in the election in Tarvia, the commission in Kelm said.',
        'Turnout stood at 61.2 percent in the election in Tarvia, the commission in Kelm said.',
        'related',
    ],
    [
        'of a party, and how far the count is',
        'The Marn Union had 37.1 percent in the election in Tarvia, the commission in Kelm said.',
        'With 71 percent of the votes counted in the election in Tarvia, the commission in Kelm named no winner.',
        'related',
    ],
    [
        'what a party needs, and what one has',
        'A party needs 5 percent of the vote to enter the parliament of Tarvia, the commission in Kelm said.',
        'The Marn Union took 32.6 percent of the vote for the parliament of Tarvia, the commission in Kelm said.',
        'related',
    ],
    [
        'what those asked said, and what was counted',
        'A poll by the Kelm Institute puts the Marn Union at 34 percent before the election in Tarvia.',
        'The Marn Union had 32.6 percent in the election in Tarvia, the Kelm Institute said.',
        'related',
    ],
    [
        'turnout by the hour',
        'Turnout in the election in Tarvia stood at 61.2 percent at 6 p.m., the commission in Kelm said.',
        'Turnout in the election in Tarvia was 67.9 percent, the commission in Kelm said.',
        'updates backward',
    ],
    [
        'turnout in all and in one town',
        'Turnout in the election in Tarvia was 67.9 percent, the commission in Kelm said.',
        'Turnout in Pell was 74.1 percent in the election in Tarvia, the commission in Kelm said.',
        'related',
    ],
];

describe('two shares', () => {
    it.each(rows)('%s', checkVerdictsOf('2024-03-04', '2024-03-05'));
});
