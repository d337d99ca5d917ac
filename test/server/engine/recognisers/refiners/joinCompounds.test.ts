import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('figures in two units', () => {
    it.each([
        'He is [[5 feet 6 inches|5.5 foot]] tall.',
        'He is [[5ft 10|5.833333333333333 foot]] and the door [[6 ft 3 in|6.25 foot of door]] high.',
        'He weighs [[11 stone 7 pounds|11.5 stone]].',
        'He paid [[2 dollars and 50 cents|2.5 US dollar]].',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it('keeps apart a price and what it rose by', () => {
        checkMentions(
            'Bread costs [[2 euros|2 euro of Bread]], [[12 cents|12 up cent of Bread]] more than in May.',
            ['figure'],
        );
    });

    it('keeps apart what does not belong together', () => {
        checkMentions('He walked [[5 feet|5 foot]] and wound [[14 inches|14 inch of rope]] of rope.', [
            'figure',
        ]);
    });
});
