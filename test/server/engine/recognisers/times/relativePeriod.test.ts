import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('periods next to the present one', () => {
    it('resolves them by the day of publication', () => {
        checkTimes(`
            --- a.txt 2024-01-03
            Rents rose [[last month|2023-12]], as they did [[last year|2023]] and will [[next year|2025]].

            Talks began [[last week|2023-W52]] and end [[this week|2024-W01]].

            Fighting broke out over [[the weekend|2023-W52-WE]]; [[next weekend|2024-W02-WE]] will be calm.

            Work starts [[early next year|2025 START]], [[later this month|2024-01 END]] at best.

            The budget for [[the current year|2024]] and [[this decade|202]] is spent.
        `);
    });

    it('takes the week that ends for the last one when it is Sunday', () => {
        checkTimes(`
            --- a.txt 2024-03-24
            Talks broke down [[last week|2024-W12]].
        `);
    });

    it.each([
        'It rose by a fifth in [[the past year|XXXX]].',
        'It is the last day of school.',
        'This is the end.',
    ])('%s', checkTimes);
});
