import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

/** Published on a Wednesday. */
function check(words: string): void {
    checkTimes(`
        --- a.txt 2024-03-13
        ${words}
    `);
}

describe('the day beside a weekday', () => {
    it.each([
        'They met [[the day before last Tuesday|2024-03-11]].',
        'The shares fell [[the day after Friday|2024-03-09]]’s vote.',
        'The council will meet on [[the day before next Monday|2024-03-17]].',
    ])('%s', check);

    it.each(['It rained the day after the vote.', 'It was the last day before [[Friday|2024-03-08]].'])(
        'is not taken for one: %s',
        check,
    );
});
