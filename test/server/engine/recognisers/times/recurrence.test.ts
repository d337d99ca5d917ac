import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('times that recur', () => {
    it.each([
        'The council meets [[every Monday|XXXX-WXX-1]].',
        'The council meets on [[Mondays|XXXX-WXX-1]].',
        'The council meets on [[Tuesday nights|XXXX-WXX-2TNI]].',
        'The council meets [[daily|P1D]].',
        'The council meets [[annually|P1Y]].',
        'The council meets [[every two weeks|P2W]].',
        'The council meets [[every other day|P2D]].',
        'The council meets [[each July|XXXX-07]].',
        'The council meets twice [[a year|P1Y]].',
        'They earn $500 [[a month|P1M]].',
        'The ward is open [[24 hours|PT24H]] [[a day|P1D]].',
    ])('%s', checkTimes);

    it.each([
        'Everyone left.',
        'Each side blames the other.',
        'He wrote for a daily newspaper.',
        'A fire broke out, the weekly reported.',
        'She writes for the Harbour Business Daily.',
    ])('is silent: %s', checkTimes);
});
