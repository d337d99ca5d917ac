import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('vague amounts', () => {
    it.each([
        '[[Dozens|24..99 of people]] of people were hurt.',
        '[[Hundreds|200..999 of people]] of people were hurt.',
        'It drew [[tens of thousands|20000..99999 of pilgrims]] of pilgrims.',
        'It drew [[hundreds of thousands|200000..999999 of pilgrims]] of pilgrims.',
        'There were [[several|3..9 of fires]] fires.',
        'There were [[several hundred|300..999 of fires]] fires.',
        'There were [[a few|2..9 of fires]] fires, [[a couple|2..3 of arrests]] of arrests.',
        'It cost [[tens of millions of dollars|20000000..99999999 US dollar]].',
        'They stayed [[several months|3..9 month]].',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'Their scores were level.',
        'Few believed it, and many left.',
        'A couple was seen on the pier.',
    ])('is silent: %s', words => {
        checkMentions(words, ['figure']);
    });
});
