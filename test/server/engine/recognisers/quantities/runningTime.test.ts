import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('times that are run', () => {
    it.each([
        'She won the marathon of Kelm in [[2:14:41|2.2447222222222223 hour]], ahead of her sister.',
        'He ran [[2:08:00|2.1333333333333333 hour]] in the rain.',
        'The race was won in [[1:52.84|1.8806666666666667 minute]].',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'The log was closed at 14:05:33 that day.',
        'They met at 2:14 in the square.',
        'Read verse 3:16 of it.',
    ])('is silent: %s', words => {
        checkMentions(words, ['figure']);
    });
});
