import { describe, it } from 'vitest';
import { checkTimes } from '../../../../support/checkTimes.ts';

describe('words that qualify a time', () => {
    it.each([
        'It closed in [[late 2019|2019 END]].',
        'It closed in [[mid-2019|2019 MID]].',
        'It closed at [[the beginning of May 2019|2019-05 START]].',
        'It took [[up to 180 days|P180D EQUAL_OR_LESS]].',
        'It took [[about two days|P2D APPROX]].',
        'It took [[three years or more|P3Y EQUAL_OR_MORE]].',
        'The [[post-1945|1945 AFTER]] order held.',
        'It may open [[sometime next year|XXXX]].',
    ])('%s', checkTimes);

    it.each([
        'It employs 212 people, 17 more than [[a year earlier|XXXX]].',
        'It sold 4 percent less than [[a year ago|2023]], and three more than [[two years ago|2022]].',
        'It closed [[more than a year ago|2023 MORE_THAN]].',
    ])('leaves to an amount what is its own: %s', words => {
        checkTimes(`
            --- a.txt 2024-03-05
            ${words}
        `);
    });

    it('takes a preposition for what it is', () => {
        checkTimes('It fell over [[the past two years|P2Y]].');
    });
});
