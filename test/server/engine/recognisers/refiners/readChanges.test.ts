import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('changes', () => {
    it.each([
        'Exports to Ardenia fell [[3%|3 down percent of Exports]].',
        'The fare was up [[19 cents|19 up cent of fare]].',
        'The force rose by [[1,000|1000 up of force]].',
        'The firm will cut [[1,200|1200 down of jobs]] jobs.',
        'The army sent [[another 500|500 up of soldiers]] soldiers.',
        'The army sent an [[additional 500|500 up of soldiers]] soldiers.',
        'The army sent [[500|500 up of troops]] additional troops.',
        'There were [[300|300 down of cases]] fewer cases.',
        'The index closed [[2%|2 up percent of index]] higher.',
        'They saw a [[12%|12 up percent of rents]] increase in rents.',
        'They saw an increase of [[12%|12 up percent]].',
        'Shares: [[+0.2%|0.2 up percent of Shares]].',
        'Oltana was down [[2.3%|2.3 down percent of Oltana]], Brisk by [[2.6%|2.6 down percent of Brisk]].',
        'The forecast was revised upward by [[3%|3 up percent of forecast]].',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'The force rose to [[4,700|4700 of force]].',
        'A panel fell [[38 metres|38 metre of panel]].',
        'The towers will rise [[148 metres|148 metre of towers]] above the quay.',
        'They gave up [[517|517 of villages]] villages.',
        'The club raised [[$20 million|20000000 US dollar]].',
        'He added a [[30-degree|30 degree of turn]] turn.',
        'The bank wrote off [[5%|5 percent of loans]] of its loans.',
        'They lost [[22|22 of games]] games.',
        'The rate fell [[below 90 percent|<90 percent of rate]].',
        'The rate rose [[just above 5 percent|>5 percent of rate]].',
        'She won the run-off by [[312|312 of votes]] votes.',
        'The ferry went down [[about 12 miles|~12 mile of cape]] off the cape.',
        'A jet crashed [[40 km|40 kilometre of jet]] south of Tarn.',
    ])('is a level: %s', words => {
        checkMentions(words, ['figure']);
    });
});
