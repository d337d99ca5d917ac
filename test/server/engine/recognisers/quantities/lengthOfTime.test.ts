import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('lengths of time', () => {
    it.each([
        'The siege lasted [[24 years|24 year of siege]].',
        'She waited [[two hours|2 hour]] in the rain.',
        'The patch closes a zero-day flaw, the Zero Day of the spring.',
        'A [[three-day|3 day of visit]] visit was planned.',
        'He has [[33 years|33 year of experience]] of experience.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each(['One day the ferry will return.', '4 min read'])('is silent: %s', words => {
        checkMentions(words, ['figure']);
    });
});
