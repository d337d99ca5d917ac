import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('the subject of a verb', () => {
    it.each([
        'Turnout in the vote on Sunday was [[61%|61 percent of Turnout]].',
        'Shares of Oltana and Brisk were down [[2.3%|2.3 down percent of Shares]].',
        'Shares listed in Karsk fell [[2%|2 down percent of Shares]].',
        'The beam, which is made of carbon, reached [[40 tonnes|40 tonne of beam]].',
        'Gains were led by grain stocks, which were up [[2.8%|2.8 up percent of grain stocks]].',
        'The deficit hit a high last year, having risen by [[$4 billion|4000000000 up US dollar of deficit]].',
        'Growth has been forecast to slow to [[4%|4 percent of Growth]].',
        'The sale sent the shares surging and they were up [[5%|5 up percent of shares]].',
        'The charge was low and the voltage across it was [[5 volts|5 volt of voltage]].',
        'The coach entered the final averaging [[15.9 degrees|15.9 degree of coach]].',
        'They saw the pound going to [[$1|1 US dollar of pound]].',
        'The firm has claims, ranging from [[$200 to $4,000|200..4000 US dollar of claims]].',
        'The engine tuned by the team to produce [[296 hp|296 horsepower of engine]] is new.',
        'The index lost [[1.1%|1.1 down percent of index]] to end at [[1,334|1334 of index]].',
        'Sampling in the bay came back at [[4 ppb|4 parts per billion of Sampling]].',
        'The report promises savings ranging from [[$2 million to $4 million|2000000..4000000 US dollar of savings]].',
        'Homes from [[$1 million|1000000 US dollar of Homes]] stay an average of [[70 days|70 day of Homes]].',
        'Grain rose [[2%|2 up percent of Grain]], while oil, last year’s worst market, fell [[1%|1 down percent of oil]].',
        'The coach, [[66|66 year of age of coach]], fell to [[83 kilos|83 kilogram of coach]].',
        'The coach has used the break to get in better shape, dropping to [[83 kilos|83 kilogram of coach]].',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'The bank says it will cost [[$40,000|40000 US dollar]].',
        'He averaged [[7.3 km|7.3 kilometre]].',
        'Falling [[3%|3 down percent]], it was the worst day.',
    ])('is not guessed: %s', words => {
        checkMentions(words, ['figure']);
    });
});
