import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('restatements in brackets', () => {
    it.each([
        'It stretched for [[more than 7 miles|>7 mile]] ([[11 km|>11 kilometre]]).',
        'The fare fell by [[$2|2 down US dollar of fare]] ([[€1.80|1.8 down euro of fare]]).',
        'They dug [[8 miles|8 mile of tunnels]] ([[13 km|13 kilometre of tunnels]]) of tunnels.',
        'The engine makes [[just under 296 hp|<296 horsepower of engine]] ([[224 kW|<224 kilowatt of engine]] / [[300 PS|<300 metric horsepower of engine]]).',
        'It has a net worth of [[1.3 billion|1300000000 of net worth]] ([[$1.7bn|1700000000 US dollar of net worth]]).',
        'She won the [[10-kilometre|10 kilometre of race]] ([[6-mile|6 mile of race]]) race.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it('leaves other figures in brackets alone', () => {
        checkMentions('It has [[more than 7 miles|>7 mile]] ([[40|40 of bridges]] bridges).', ['figure']);
    });
});
