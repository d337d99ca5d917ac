import { describe, it } from 'vitest';
import { checkTexts } from '../../../support/checkTexts.ts';

describe('compareTexts', () => {
    it.each([
        [
            'The sum of both is 28.',
            'The sum of both is 31.',
            'conflicts: 28 is less than 31 by 3 (10%), at the same time',
        ],
        [
            'The sum of both is 28.',
            'The sum of both is more than 28.',
            'conflicts: 28 is not more than 28, at the same time',
        ],
        [
            'The ferry carried 28 passengers.',
            'The ferry carried more than 20 passengers.',
            'agrees: 28 is more than 20',
        ],
        [
            'The ferry carried 28 passengers.',
            'The ferry carried 31 passengers.',
            'conflicts: 28 is less than 31 by 3 (10%), at the same time',
        ],
        // What is counted is not told by either.
        [
            'The answer they found was 28.',
            'The answer they found was 31.',
            'conflicts: 28 is less than 31 by 3 (10%), at the same time',
        ],
    ])('compares the figures of %j and %j', checkTexts);

    it.each([
        [
            'The ferry carried 28 passengers.',
            'The ferry carried more than 28 passengers.',
            'conflicts: 28 is not more than 28, at the same time',
        ],
        [
            'The bridge is less than 90 metres long.',
            'The bridge is 90 metres long.',
            'conflicts: 90 metres is not less than 90 metres, at the same time',
        ],
        [
            'The town has 4,600 voters.',
            'The town has more than 4,600 voters.',
            'agrees: 4,600 and more than 4,600 may both hold',
        ],
        [
            'The ferry carried 28 passengers.',
            'The ferry carried at least 28 passengers.',
            'agrees: 28 is at least 28',
        ],
    ])('takes an open bound at its word, unless the number may be round: %j and %j', checkTexts);

    it.each([
        [
            'Turnout in Velmora rose from 42% to 48% in February 2024.',
            'Turnout in Velmora stood at 45% in February 2024.',
            'conflicts: 48% is more than 45% by 3% (7%), at the same time',
        ],
        [
            'Turnout in Velmora rose from 42% to 48% in February 2024.',
            'Turnout in Velmora stood at 42% in February 2024.',
            'conflicts: 48% is more than 42% by 6% (14%), at the same time',
        ],
        [
            'Turnout in Velmora rose from 42% in January 2024 to 48% in February 2024.',
            'Turnout in Velmora stood at 42% in January 2024.',
            'agrees: both say 42%',
        ],
    ])('knows what a value was from what it became: %j and %j', checkTexts);

    it('lets each figure answer the one in its place when nothing else differs', () => {
        checkTexts(
            'Velmora scored 3 goals in the first half and 2 goals in the second.',
            'Velmora scored 2 goals in the first half and 2 goals in the second.',
            'conflicts: 3 is more than 2 by 1 (50%), at the same time',
        );
    });

    it('lets a figure answer the one that agrees when the words differ', () => {
        checkTexts(
            'Firefighters rescued 12 hikers and 3 guides in Oltana.',
            'In Oltana 3 guides and 12 hikers were rescued by firefighters.',
            'agrees: both say 12',
        );
    });

    it.each([
        [
            'The mill opened in 1912.',
            'The mill was opened in 1921.',
            'conflicts: one dates it to 1912, the other to 1921',
        ],
        ['The mill opened on 4 May 1912.', 'The mill was opened in 1912.', 'agrees: both date it to 1912'],
        [
            'The mill did not open in 1912.',
            'The mill opened in 1912.',
            'conflicts: one dates it to 1912, the other denies that',
        ],
        ['The mill did not open in 1912.', 'The mill opened in 1921.', 'nothing'],
        ['The mill opened in 1912.', 'A flood destroyed the dam in 1921.', 'nothing'],
    ])('compares the dates of %j and %j', checkTexts);

    it('lets no agreeing figure make up for two dates', () => {
        checkTexts(
            'The mill opened in 1912 with 40 looms.',
            'The mill was opened in 1921 with 40 looms.',
            'conflicts: one dates it to 1912, the other to 1921',
        );
    });
});
