import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('what a value was, and what it became', () => {
    it.each([
        'The force grew from [[3,800|3800 of force, left]] to [[4,600|4600 of force, reached]].',
        'The force grew from [[3,800|3800 of force, left]] in 2010 to [[more than 4,600|>4600 of force, reached]] now.',
        'Its price has dropped since May from [[$75 a barrel|75 dollar per barrel of price, left]] to [[$46|46 dollar per barrel of price, reached]] on Friday.',
        'The range should grow from [[up to 250 miles|<=250 mile of range, left]] to [[290 miles|290 mile of range, reached]].',
        'The camps grew from [[300|300 of people, left]] people to [[900|900 of people, reached]] people.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'They moved [[500|500 of people]] people from [[3|3 of camps]] camps to [[5|5 of shelters]] shelters.',
        'The toll rose from [[12|12 of people]] people, officials said, to [[14|14]].',
        'Prices range from [[$5 to $10 million|5000000..10000000 US dollar of Prices]].',
        'Turnout rose by [[3%|3 up percent of Turnout]] to [[61%|61 percent of Turnout]].',
        'The fare went from [[$2|2 US dollar]] to [[3,000 crowns|3000 crown of fare]].',
    ])('none in %s', words => {
        checkMentions(words, ['figure']);
    });
});
