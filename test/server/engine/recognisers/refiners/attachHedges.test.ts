import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('hedges', () => {
    it.each([
        ['about', '~'],
        ['around', '~'],
        ['approximately', '~'],
        ['nearly', '~'],
        ['almost', '~'],
        ['some', '~'],
        ['an estimated', '~'],
        ['~', '~'],
        ['more than', '>'],
        ['over', '>'],
        ['well over', '>'],
        ['in excess of', '>'],
        ['at least', '>='],
        ['no fewer than', '>='],
        ['less than', '<'],
        ['fewer than', '<'],
        ['just under', '<'],
        ['up to', '<='],
        ['as many as', '<='],
        ['no more than', '<='],
        ['a maximum of', '<='],
        ['up to about', '<='],
        ['exactly', ''],
        ['only', ''],
    ])('%s', (hedge, sign) => {
        const gap = hedge === '~' ? '' : ' ';
        checkMentions(`They held [[${hedge}${gap}400|${sign}400 of hostages]] hostages.`, ['figure']);
    });

    it.each([
        'They held [[4,000+|>=4000 of hostages]] hostages.',
        'They held [[30 or so|~30 of hostages]] hostages.',
        'They held [[30 or more|>=30 of hostages]] hostages.',
        'They held [[about $3m|~3000000 US dollar]] there.',
        'They held [[more than 30 and fewer than 40|30..40 of hostages]] hostages.',
        'They held [[over 40|>40]] and [[below 30|<30 of hostages]] hostages.',
        'It is a [[sub-7 nanometre|<7 nanometre of chip]] chip.',
        'They held [[fewer than 30|<30]], [[over 10|>10]] or [[below 40|<40]].',
        'They walked [[some seven miles|~7 mile]].',
        'They waited [[at least two hours|>=2 hour]].',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it('takes no other words for a hedge', () => {
        checkMentions('They held on for more than that, over the hill.', ['figure']);
    });

    it('FIXME takes a place for a hedge', () => {
        checkMentions('The bridge [[over two|>2 of canals]] canals fell.', ['figure']);
    });

    it.each([
        'It lost [[40 kg|40 down kilogram]] over [[six weeks|6 week]].',
        'The talks lasted [[over six weeks|>6 week of talks]].',
        'It hid [[40|40 of boats]] boats for [[over six weeks|>6 week]].',
        'Its work spans [[over six weeks|>6 week]].',
    ])('knows "over", more than, from the time in which something is done: %s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'He was charged with fraud over [[3.6 million euros|3600000 euro]].',
        'The dispute over [[40|40 of jobs]] jobs went on.',
        'A lawsuit with costs of [[over 40 euros|>40 euro of costs]] began.',
    ])('knows "over", more than, from what is at issue: %s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'The maximum of [[43.4 °C|43.4 degree Celsius of maximum]] was measured on Friday.',
        'It lets in [[a maximum of 60|<=60]].',
    ])('knows what was measured from a bound: %s', words => {
        checkMentions(words, ['figure']);
    });

    it.each(['The rate ticked up to [[6%|6 percent of rate]].', 'The hall seats [[up to 60|<=60]].'])(
        'knows "up to", at most, from a rise: %s',
        words => {
            checkMentions(words, ['figure']);
        },
    );
});
