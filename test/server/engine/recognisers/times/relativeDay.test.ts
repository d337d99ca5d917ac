import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('days counted from the day of speaking', () => {
    it('resolves them by the day of publication', () => {
        checkTimes(`
            --- a.txt 2024-03-01
            The report was presented [[today|2024-03-01]]. [[Yesterday|2024-02-29]] it was still secret.

            Parliament votes [[tomorrow|2024-03-02]], [[the day after tomorrow|2024-03-03]] at the latest.

            Shots were heard [[last night|2024-02-29TNI]] and [[this morning|2024-03-01TMO]].

            He left [[yesterday evening|2024-02-29TEV]] and speaks [[tonight|2024-03-01TNI]].

            He left [[the day before yesterday|2024-02-28]].
        `);
    });

    it('leaves them open without one', () => {
        checkTimes('The report was presented [[today|XXXX-XX-XX]].');
    });
});
