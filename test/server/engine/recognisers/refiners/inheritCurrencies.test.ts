import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('sums without a currency', () => {
    it.each([
        'Turnover was [[1.2 billion crowns|1200000000 crown of Turnover]], with a net profit of [[85 million|85000000 crown of net profit]].',
        'Sales rose to [[1.9 billion crowns|1900000000 crown of Sales]] from [[1.72 billion|1720000000 crown of Sales]].',
        'A price of [[31 million|31000000 euro of price]] was named before the bridge cost [[40 million euros|40000000 euro of bridge]].',
        'The builders want [[31 million euros|31000000 up euro]] more. That would bring the cost to [[245 million|245000000 euro of cost]].',
        'The firm sees sales of [[7.3 billion euros|7300000000 euro of sales]] this year, down from an earlier forecast of [[7.6 billion|7600000000 euro of forecast]].',
        'The bridge cost [[62 million euros|62000000 euro of bridge]], of which the county pays [[40 million|40000000 euro]].',
        'The Union gave [[1.1 billion euros|1100000000 euro]], Tarnia [[450 million|450000000 euro]] and the republic of Kelm [[30 million|30000000 euro]].',
        'It will cost [[79 million euros|79000000 euro]], [[17 million|17000000 up euro]] more than planned.',
    ])('take that of another sum: %s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'The town spent [[2 million euros|2000000 euro]] on [[3 million|3000000 of people]] people.',
        'A profit of [[85 million|85000000 of profit]] was made.',
        'The bridge cost [[2 million euros|2000000 euro of bridge]], or [[2.1 million dollars|2100000 US dollar of bridge]]. The price of a boat rose to [[3 million|3000000 of price]].',
        'Job losses rose to [[1.2 million|1200000 of Job losses]]. The state paid [[3 billion euros|3000000000 euro]].',
        'The bridge cost [[2 million euros|2000000 euro of bridge]], at a loss of [[14|14 of loss]].',
    ])('are counts where nothing tells: %s', words => {
        checkMentions(words, ['figure']);
    });
});
