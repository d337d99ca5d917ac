import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('lengths of time', () => {
    it.each([
        'The force has been there for [[24 years|P24Y]].',
        'The force has been there for [[almost 24 years|P24Y LESS_THAN]].',
        'The force has been there for [[more than a decade|P10Y MORE_THAN]].',
        'The force has been there for [[several months|PXM]].',
        'It is the largest increase in [[a decade|P10Y]].',
        'It fell in [[the past two years|P2Y]].',
        'It rests on a [[five-year|P5Y]] plan.',
        'It takes [[an hour and a half|PT1H30M]].',
        'It takes [[two years and a half|P2Y6M]].',
        'It takes [[two and a half years|P2Y6M]].',
        'It takes [[2 1/2 years|P2Y6M]].',
        'It takes [[half an hour|PT30M]].',
        'It took [[twenty-four hours|PT24H]].',
        'It took [[a couple of weeks|P2W APPROX]].',
        'It took [[two years or so|P2Y APPROX]].',
        'It took [[a hundred years|P100Y]].',
        'It took [[at least 30 days|P30D EQUAL_OR_MORE]].',
        'For [[years|PXY]], nothing was done.',
        'It took [[two to three weeks|P3W]].',
        'A [[weeklong|P1W]] strike ended.',
    ])('%s', checkTimes);

    it.each([
        'He is a 24-year-old clerk.',
        'She was 52 years old.',
        'Wait a second, he said.',
        'Three quarters of the voters stayed at home.',
        'The second man left.',
        'He paid 1.5 a share.',
        'He said so on the show “60 Minutes”.',
    ])('is silent: %s', checkTimes);
});

it('takes the early hours for no length of time', () => {
    checkTimes('It burnt in the early hours of [[4 May 2019|2019-05-04]], for [[hours|PTXH]].');
});

describe('the name of a war', () => {
    it('is no length of time', () => {
        checkTimes('Her father fought in the Six-Day War for [[six days|P6D]].');
    });
});
