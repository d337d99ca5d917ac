import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('shares', () => {
    it.each([
        'He won [[two-thirds|0.6666666666666666 of delegates]] of the delegates.',
        'He won [[a third|0.3333333333333333 of delegates]] of the delegates.',
        'He won [[half|0.5 of delegates]] of the delegates.',
        'The grant was cut by [[half|0.5 down of grant]].',
        'He won [[three quarters|0.75 of delegates]] of the delegates.',
        'He won [[a tenth|0.1 of delegates]] of the delegates.',
        '[[Nine in 10|0.9 of fishermen]] fishermen agree.',
        '[[Two|2 of mills]] mills were closed, and output fell by [[a third|0.3333333333333333 down of output]] in May.',
        '[[Two thirds|0.6666666666666666 of members]] of the members came, and [[a third|0.3333333333333333 of members]] was against it.',
        'The reserve keeps [[one out of three|0.3333333333333333 of herons]] herons.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'The second half began late, as did the first quarter.',
        'A third man was seen; the third of May passed quietly.',
        'The firm shrank in the past [[two|2 of quarters]] quarters.',
        '[[Six|6 of soldiers]] soldiers in [[10|10 of trucks]] trucks came.',
        'They lost [[five|5]] in [[10 days|10 day]].',
        '[[Two|2 of welders]] welders died and a third was badly hurt.',
        'The patrol shot [[two|2 of men]] men, and a third is on the run.',
    ])('is silent: %s', words => {
        checkMentions(words, ['figure']);
    });
});
