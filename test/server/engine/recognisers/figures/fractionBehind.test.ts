import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('fractions behind the unit', () => {
    it.each([
        'The siege lasted [[a year and a half|1.5 year of siege]].',
        'They waited [[an hour and a half|1.5 hour]] for the ferry.',
        'They waited [[another hour and a half|1.5 hour]] for the ferry.',
        'They waited for the past [[hour and a half|1.5 hour]] in the rain.',
        'They waited [[one hour and a quarter|1.25 hour]] for the ferry.',
        'They waited [[two hours and three quarters|2.75 hour]] for the ferry.',
        'He served [[two years and a half|2.5 year]] in the army.',
        'A [[year-and-a-half|1.5 year of siege]]-long siege ended.',
        'They sold [[a tonne and a half|1.5 tonne of grain]] of grain.',
        'They sold [[3 square miles and a half|3.5 square mile]] to the town.',
        'They sailed [[a mile and a half a day|1.5 mile per day]] on the river.',
        'The girl is [[a year and a half old|1.5 year of age of girl]].',
        'They waited [[more than a day and a half|>1.5 day]] for the ferry.',
    ])('%s', words => {
        checkMentions(words, ['figure']);
    });

    it.each([
        'The firm won a contract and [[a half|0.5 of votes]] of the votes.',
        'He ran [[three miles|3 mile]] and [[a half|0.5 of crowd]] of the crowd left.',
        'He ran [[two miles|2 mile]] and [[a third|0.3333333333333333]] were lost.',
        'It took a year and [[half a million|500000 of bricks]] bricks.',
        'He ran [[two miles|2 mile]] and [[a half dozen|6 of fields]] fields.',
        'They lost years and [[a half|0.5 of savings]] of the savings.',
    ])('is silent: %s', words => {
        checkMentions(words, ['figure']);
    });
});
