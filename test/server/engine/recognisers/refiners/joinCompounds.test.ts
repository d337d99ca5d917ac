import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('figures in two units', () => {
    it.each([
        'He is [[5 feet 6 inches|5.5 foot]] tall.',
        'He is [[5ft 10|5.833333333333333 foot]] and the door [[6 ft 3 in|6.25 foot of door]] high.',
        'He weighs [[11 stone 7 pounds|11.5 stone]].',
        'He paid [[2 dollars and 50 cents|2.5 US dollar]].',
        'She rowed home in [[4 minutes and 15.6 seconds|4.26 minute]].',
        'It took [[two hours, 36 minutes and 18 seconds|2.605 hour]].',
        'It took [[2 hours 24 minutes|2.4 hour]].',
        'It took [[two hours and twenty-one minutes|2.35 hour]].',
        'The bar is [[8 metres and 31 centimetres|8.31 metre of bar]] long.',
        'They carried [[3 kilograms and 200 grams|3.2 kilogram of salt]] of salt.',
        'A [[2-hour 30-minute|2.5 hour of film]] film was shown.',
        'They waited [[an hour and 15 minutes|1.25 hour]].',
        'They waited [[more than an hour and 30 minutes|>1.5 hour]].',
        'The girl is [[2 years and 3 months old|2.25 year of age of girl]].',
        'He was given [[five years and six months|5.5 year]] in prison.',
        'It lasts [[2 hours 15 minutes to 2 hours 30 minutes|2.25..2.5 hour]].',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'Bread costs [[2 euros|2 euro of Bread]], [[12 cents|12 up cent of Bread]] more than in May.',
        'He walked [[5 feet|5 foot]] and wound [[14 inches|14 inch of rope]] of rope.',
        'They rode [[3 km|3 kilometre]], [[400 m|400 metre]] of it uphill.',
        'They waited [[2 hours|2 hour]], [[20 minutes|20 minute]] longer than planned.',
        'They waited [[2 hours|2 hour]], [[90 minutes|90 minute]] in the rain.',
        'They waited [[5 minutes|5 minute]] and [[3 hours|3 hour]].',
        'They won the [[10 km|10 kilometre]] and [[500 m|500 metre of races]] races.',
        'He was held for [[two years|2 year]] and [[five days|5 day]].',
        '[[Two-hour|2 hour]] and [[30-minute|30 minute of lessons]] lessons are given.',
        'They ran [[60 km an hour|60 kilometre per hour]], [[20 minutes|20 minute]] alone.',
        'They swim twice a day and [[20 minutes|20 minute]] alone.',
    ])('keeps apart what does not belong together: %s', words => {
        checkMentions(words, ['figure']);
    });
});
