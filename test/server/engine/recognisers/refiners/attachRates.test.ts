import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('rates', () => {
    it.each([
        'It pays [[$3 a share|3 dollar per share]].',
        'It pays [[$58.24 per barrel|58.24 dollar per barrel]].',
        'It pays [[$15/hour|15 dollar per hour]].',
        'There were [[12 per 100,000 people|12 per 100,000 people]].',
        'It flew at [[60 kilometres an hour|60 kilometre per hour]].',
        'They pay [[about €12 per square metre|~12 euro per square metre]].',
        'He paid [[nine euros for a kilo|9 euro per kilogram]].',
        'A tonne of salt was sold for [[6,900 dollars|6900 dollar per tonne of tonne]].',
        'A litre of milk costs [[1.95 euros|1.95 euro per litre of litre]].',
        'It costs the town [[9 billion euros|9000000000 euro per year]] ([[$10 billion|10000000000 US dollar]]) a year.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'He paid [[50,000 euros|50000 euro]] for a year.',
        'The head of the union was paid [[90,000 euros|90000 euro]].',
        'They walked [[5 kilometres|5 kilometre]] for a bottle.',
        'The tanker took [[98,000 tonnes|98000 tonne of tanker]] per port agent, and [[101,500 tonnes|101500 tonne of tanker]] per the manifest.',
        'The owner of a bag, of which nobody knows, paid [[40 euros|40 euro]].',
    ])('leaves alone what is sold by nothing: %s', words => {
        checkMentions(words, ['figure']);
    });

    it('keeps a day apart that only follows', () => {
        checkMentions('He paid [[$5|5 US dollar]] a day later.', ['figure']);
    });
});
