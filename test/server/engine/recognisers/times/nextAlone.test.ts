import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('"next" without its noun', () => {
    it('takes that of the period before it', () => {
        checkTimes(`
            --- a.txt 2024-03-15
            The bank expects growth of 1.6 percent [[this year|2024]] and 1.9 percent [[next|2025]].
        `);
    });

    it('stands behind what is told of it', () => {
        checkTimes(`
            --- a.txt 2024-03-15
            It sees 3% [[this quarter|2024-Q1]] and 4% [[next|2024-Q2]], its staff say.
        `);
    });

    it.each(['It cost 3 million, and next came the bill.', 'He asked what was next.'])(
        'is silent: %s',
        checkTimes,
    );
});
