import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('times of the clock with a full stop', () => {
    it.each([
        'The first shots were fired at [[14.30|XXXX-XX-XXT14:30]] on the square.',
        'The curfew holds until [[6.15|XXXX-XX-XXT06:15]], the mayor said.',
        'The train left at [[9.05|XXXX-XX-XXT09:05]].',
        'The quay is closed, [[16.58 CEST|XXXX-XX-XXT16:58]].',
        'Missiles hit the yard ([[00:20 Kyiv time|XXXX-XX-XXT00:20]]).',
        'The train left at [[9.05 GMT|XXXX-XX-XXT09:05]].',
    ])('%s', checkTimes);

    it.each([
        'The shares closed at 14.30, the lowest price so far.',
        'Unemployment stands at 14.30 percent.',
        'The level rose by 3.20 metres.',
        'The clerk gave up at 14.75, he said.',
    ])('is silent: %s', checkTimes);

    it('leaves no figure', () => {
        checkMentions('The first shots were fired at 14.30 on the square.', ['figure']);
    });
});
