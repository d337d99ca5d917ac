import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('ranges', () => {
    it.each([
        'The reef lies [[3 to 5 km|3..5 kilometre of reef]] out.',
        'The reef lies [[between 20 and 30 metres|20..30 metre of reef]] down.',
        'There are [[20-30|20..30 of houses]] houses.',
        'The lens reaches [[75 -300mm|75..300 millimetre of lens]].',
        'The hall seats [[5k-20k|5000..20000]].',
        'The lamp draws [[5–10W|5..10 watt of lamp]].',
        'Prices range from [[$370,000 to $5.5 million|370000..5500000 US dollar of Prices]].',
        'It would cost [[$5 to $10 million|5000000..10000000 US dollar]].',
        'There are [[1 to 2 thousand|1000..2000 of people]] people.',
        'The rate fell by [[3 to 5 percent|3..5 down percent of rate]].',
        '[[Two or three|2..3 of boats]] boats sank.',
        'It is over in [[two or three days|2..3 day]].',
        'A screen of [[8- to 16-inch|8..16 inch of diameter]] diameter.',
        'It cut its forecast from [[5 to 7 percent|5..7 percent of forecast]] to [[3 to 5 percent|3..5 percent of forecast]].',
        'It has a density of [[1.3 mg to 0.3 mg|0.3..1.3 milligram of density]].',
    ])('joins %s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'It lent [[5|5000000 euro]], [[6|6000000 euro]] and [[7 million euros|7000000 euro]].',
        'They took [[45|45 milligram]] or [[50 mg|50 milligram]] a day earlier.',
    ])('spreads the unit at the end of a list: %s', words => {
        checkMentions(words, ['figure']);
    });

    it('spreads a scale downwards', () => {
        checkMentions(
            'Exports fell from [[5|5000000 tonne of Exports, left]] to [[3.8 million tonnes|3800000 tonne of Exports, reached]].',
            ['figure'],
        );
    });

    it.each([
        'Mileage rose from [[21 mpg|21 mile per gallon of Mileage, left]] combined to [[23|23 mile per gallon of Mileage, reached]] for vans.',
        'The dam fell from [[6–8 metres|6..8 metre of dam]] to [[3|3 metre of dam]].',
    ])('gives what was reached the unit of what was left: %s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'The dam went from [[6–8 metres|6..8 metre of dam]] to [[3|3 of gates]] gates.',
        'The turnout rose from [[8%|8 percent of turnout]] to [[365|365 of turnout]].',
    ])('gives it to nothing else: %s', words => {
        checkMentions(words, ['figure']);
    });

    it('does not spread a length of time', () => {
        checkMentions('He scored [[12|12]] and [[3 minutes|3 minute]] later left.', ['figure']);
    });

    it.each([
        'The force grew from [[3,800|3800 of force, left]] to [[4,600|4600 of force, reached]].',
        'The rate rose from [[4.2|4.2 percent of rate, left]] to [[4.8 percent|4.8 percent of rate, reached]].',
        'The rate was cut by [[3|3 down of rate]] to [[17|17 of rate]].',
        'They sent [[20|20]] and [[30|30 of soldiers]] soldiers.',
        'The team won 2-1.',
    ])('keeps apart %s', words => {
        checkMentions(words, ['figure']);
    });
});
