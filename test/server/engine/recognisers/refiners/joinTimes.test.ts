import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('times told in two parts', () => {
    it('joins a part to its whole, and a time to its day', () => {
        checkTimes(`
            --- a.txt 2024-03-06
            It fell in [[July last year|2023-07]] and [[May of this year|2024-05]].

            It fell in [[last year’s third quarter|2023-Q3]].

            It met at [[9 a.m. Tuesday|2024-03-05T09:00]] and on [[Nov. 6, 5 p.m.|2023-11-06T17:00]].

            It met on [[Tuesday of last week|2024-02-27]].
        `);
    });

    it('leaves apart what only stands side by side', () => {
        checkTimes(`
            --- a.txt 2024-03-06
            In [[2021|2021]], [[2022|2022]] and [[2023|2023]] it rained.
        `);
    });
});
