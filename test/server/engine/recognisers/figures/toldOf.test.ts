import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('what a figure is told of', () => {
    it.each([
        'Steel: Oltana [[+0.2%|0.2 up percent of Oltana]] Brisk [[+0.3%|0.3 up percent of Brisk]].',
        'Oltana lost [[2%|2 down percent of Oltana]], Brisk [[3%|3 percent of Brisk]].',
        'Meat rose [[5%|5 up percent of Meat]] and oils [[between 6% and 7%|6..7 percent of oils]].',
        'Grant: [[$8 million|8000000 US dollar of Grant]].',
        'The rate was cut by an average of [[2%|2 percent of rate]].',
        'Trade could see a [[5%|5 up percent of Trade]] rebound.',
        'The coin fell to [[$300|300 US dollar of coin]], a sharp [[3%|3 down percent of coin]] drop.',
        'The fire pulled the sector [[0.7%|0.7 down percent of sector]] lower.',
        'It has revised its growth forecast to [[4%|4 percent of growth forecast]].',
        'They sold the yard for [[$3 million|3000000 US dollar of yard]].',
        'They paid [[$3 million|3000000 US dollar of yard]] for the yard.',
        'The city spent [[$2 million|2000000 US dollar of schools]] on schools.',
        'A ticket will cost buyers [[$40|40 US dollar of ticket]].',
        'The siege lasted [[three weeks|3 week of siege]].',
        'The boat landed in shallow water, [[just 40 feet|40 foot of shallow water]] deep.',
        'The island is [[9 miles|9 mile of island]] wide and [[17 miles|17 mile of island]] long.',
        'Profit was [[$5 million|5000000 US dollar of Profit]], revised up by [[$1 million|1000000 up US dollar of Profit]].',
        'Flats stay [[7 days|7 day of Flats]]; lofts, [[9 days|9 day]].',
        'They build a [[640 hp|640 horsepower of engine]] [[5.2 litre|5.2 litre of engine]] engine.',
        'Exports were hit by a GDP contraction of [[1.4%|1.4 down percent of GDP]].',
        'The economy recorded real growth of [[5.9%|5.9 up percent of economy]].',
        'Rubber broke records after [[surpassing $110|>110 US dollar of Rubber]].',
        'It pledged [[$1 million|1000000 US dollar of relief efforts]] towards relief efforts.',
        'It sold [[$3 billion|3000000000 US dollar of bonds]] worth of bonds.',
        'They lead with [[75 percent|75 percent of ballots]] of the [[1.6 million|1600000 of ballots]] ballots.',
        'Its popularity is at an all-time low, [[34 percent|34 percent of all-time low]].',
        'The blaze is [[40 percent|40 percent of blaze]] contained.',
        'The yards, in Karsk, [[$5 million|5000000 US dollar of Karsk]], and Velm, [[$6 million|6000000 US dollar of Velm]], are sold.',
        'The plan has [[54GB|54 gigabyte of 5G data]] of 5G data.',
        'He denies [[three|3 of counts of fraud]] counts of fraud.',
        'Output [[tripled|x3 up of Output]] and sales rose [[tenfold|x10 up of sales]].',
        'The profit of the firm more than [[doubled|x2 up of profit]] to [[$12m|12000000 US dollar of profit]].',
        'The state set aside [[$2 million|2000000 US dollar of victims]] for the victims.',
        'The number of boats has [[doubled|x2 up of boats]] since May.',
        'The board approves contracts [[over 35 megawatts|>35 megawatt of contracts]].',
        'The rule covers homes [[above $1 million|>1000000 US dollar of homes]].',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'The bank expects [[3%|3 percent]].',
        'They paid [[$3 million|3000000 US dollar]] for it.',
        'The police registered [[$3 million|3000000 US dollar]].',
        'He left after [[three weeks|3 week]].',
        'The blast killed [[six|6 of people]] people and hurt [[at least 41|>=41]] others.',
        'They broke the record for a boat with a price at [[$8 million|8000000 US dollar of price]].',
        'They sued the banks [[over $3 million|>3000000 US dollar]].',
        'They raised the [[$3 million|3000000 US dollar]] that it needs.',
    ])('says nothing of who pays, expects or acts: %s', words => {
        checkMentions(words, ['figure']);
    });
});
