import { describe, it } from 'vitest';
import { checkVerdictsOf, type VerdictRow } from '../../../../../support/checkCorpus.ts';

const rows: readonly VerdictRow[] = [
    [
        'a rise and a fall by as much',
        'Shares in Sorrel Air rose by 6.4 percent on Monday after the airline told of a profit.',
        'Sorrel Air told of a profit, and the shares of the airline fell by 6.4 percent on Monday.',
        'conflicts',
    ],
    [
        'of two things',
        'Exports of Kelmland rose by 6.4 percent on Monday, the statistics office of Kelmland said.',
        'Imports of Kelmland fell by 6.4 percent on Monday, the statistics office of Kelmland said.',
        'related',
    ],
];

describe('one amount, up and down', () => {
    it.each(rows)('%s', checkVerdictsOf('2024-03-05', '2024-03-05'));
});
