import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('figures in dates', () => {
    it.each([
        'It was signed on [[September 24, 2023|2023-09-24]].',
        'It was signed at [[10:35 a.m.|XXXX-XX-XXT10:35]].',
        'It was signed in [[2023|2023]].',
        'It was signed [[two years ago|XXXX]].',
    ])('are none: %s', words => {
        checkMentions(words, ['time', 'figure']);
    });

    it('stay beside a date', () => {
        checkMentions('In [[2023|2023]], [[4,700|4700 of troops]] troops came.', ['time', 'figure']);
    });
});
