import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../../../server/src/engine/engine.ts';
import {
    compareQuantities,
    writtenQuantity,
} from '../../../../../server/src/engine/recognisers/figures/compareQuantities.ts';
import { corpusOf } from '../../../../support/check.ts';
import { readFixture } from '../../../../support/fixture.ts';
import { mentionsOf } from '../../../../support/mentionsOf.ts';

/** The first figure of a sentence. */
function figureIn(words: string): Quantity {
    const snapshot = corpusOf(readFixture(`They reported ${words}.`)).snapshot();
    const mentions = mentionsOf(snapshot.article('file:///article.txt'));
    const found = mentions.find(mention => mention.kind === 'figure');
    if (found?.kind !== 'figure') throw new Error(`no figure in "${words}"`);
    return found;
}

const OPPOSITE = { inside: 'contains', contains: 'inside' } as const;

describe('compareQuantities', () => {
    it.each([
        ['4,636 troops', 'more than 4,600 troops', 'inside', '4,636 is more than 4,600'],
        ['93 people', 'dozens of people', 'inside', '93 is within dozens (24 to 99)'],
        ['3,735 troops', '4,700 troops', 'apart', '3,735 is less than 4,700 by 965 (21%)'],
        ['4,700 troops', '3,735 troops', 'apart', '4,700 is more than 3,735 by 965 (26%)'],
        ['4,700 troops', '4,700 soldiers', 'equal', 'both say 4,700'],
        ['4,500 troops', 'more than 4,600 troops', 'apart', '4,500 differs from more than 4,600'],
        ['4,600 troops', 'more than 4,600 troops', 'overlaps', '4,600 and more than 4,600 may both hold'],
        ['28 troops', 'more than 28 troops', 'touches', '28 and more than 28 may both hold'],
        ['less than 28 troops', '28 troops', 'touches', 'less than 28 and 28 may both hold'],
        ['4,600 troops', 'at least 4,600 troops', 'inside', '4,600 is at least 4,600'],
        [
            'more than 5,000 troops',
            'more than 4,600 troops',
            'inside',
            'more than 5,000 is within more than 4,600',
        ],
        [
            '98 rupees a litre',
            '95 Indian rupees a litre',
            'apart',
            '98 rupees per litre is more than 95 Indian rupees per litre by 3 Indian rupees per litre (3%)',
        ],
        [
            'an hour and 35 minutes',
            'an hour and 12 minutes',
            'apart',
            '1 hour 35 minutes is more than 1.2 hours by 23 minutes (32%)',
        ],
        [
            'six years and five months',
            'five years and six months',
            'apart',
            '6 years 5 months is more than 5.5 years by 11 months (17%)',
        ],
        ['500 Argentine pesos', '500 pesos', 'equal', 'both say 500 Argentine pesos'],
        [
            '500 pesos',
            '520 Argentine pesos',
            'apart',
            '500 pesos is less than 520 Argentine pesos by 20 Argentine pesos (4%)',
        ],
        [
            '500 Chilean pesos',
            '500 Argentine pesos',
            'notComparable',
            'Chilean pesos and Argentine pesos are different measures',
        ],
        ['up to 400 jobs', '350 jobs', 'contains', '350 is at most 400'],
        ['3 to 5 boats', '4 to 8 boats', 'overlaps', '3 to 5 and 4 to 8 may both hold'],
        ['1,050 troops', 'about 1,000 troops', 'inside', '1,050 is about 1,000'],
        ['1,200 troops', 'about 1,000 troops', 'apart', '1,200 is more than about 1,000 by 200 (20%)'],
        ['1,038 troops', 'about 1,037 troops', 'apart', '1,038 is more than about 1,037 by 1'],
        ['5,010 troops', 'nearly 5,000 troops', 'apart', '5,010 is more than about 5,000 by 10'],
        ['4,636 troops', '4,600 troops', 'inside', '4,636 rounds to 4,600'],
        ['a man aged 52', 'a man aged 54', 'apart', '52 years old is less than 54 years old by 2 years'],
        ['20 dead', '21 dead', 'apart', '20 is less than 21 by 1 (5%)'],
        ['$1.23bn', '$1.2bn', 'inside', '1.23 billion US dollars rounds to 1.2 billion US dollars'],
        ['7 miles', '11 km', 'equal', '7 miles (11.3 kilometres) is the same as 11 kilometres, rounded'],
        [
            '8,000 tons',
            '18,000 tonnes',
            'apart',
            '8,000 tons is less than 18,000 tonnes by 10,000 tonnes (56%)',
        ],
        [
            '20 tonnes',
            '25,000 kg',
            'apart',
            '20 tonnes (20,000 kilograms) is less than 25,000 kilograms by 5,000 kilograms (20%)',
        ],
        [
            '20 degrees Celsius',
            '68 degrees Fahrenheit',
            'equal',
            '20 degrees Celsius (68 degrees Fahrenheit) is the same as 68 degrees Fahrenheit, rounded',
        ],
        ['9 Norwegian kroner', '9 crowns', 'equal', 'both say 9 Norwegian kroner'],
        ['9 kronor', '8 crowns', 'apart', '9 kronor is more than 8 crowns by 1 crown (13%)'],
        ['9 kronor', '9 kroner', 'notComparable', 'kronor and kroner are different measures'],
        ['$5', '€5', 'notComparable', 'US dollars and euros are different measures'],
        [
            '5%',
            '5 percentage points',
            'notComparable',
            'percent and percentage points are different measures',
        ],
        ['5%', '5 boats', 'notComparable', 'percent and a count are different measures'],
        ['two-thirds of voters', '66.7% of voters', 'equal', '66.7% is the same as 66.7%, rounded'],
        ['two-thirds of voters', '68% of voters', 'equal', '66.7% is the same as 68%, rounded'],
        ['two-thirds of voters', '75% of voters', 'apart', '66.7% is less than 75% by 8.33333% (11%)'],
        ['about a third of voters', '34% of voters', 'contains', '34% is about 33.3%'],
        ['a rise of 3%', 'a fall of 3%', 'apart', 'up 3%, but down 3%'],
    ] as const)('%s against %s: %s', (one, other, relation, reason) => {
        const [a, b] = [figureIn(one), figureIn(other)];
        const found = compareQuantities(a, b);
        expect({ relation: found.relation, reason: found.reason }).toEqual({ relation, reason });
        const back = relation === 'inside' || relation === 'contains' ? OPPOSITE[relation] : relation;
        expect(compareQuantities(b, a).relation).toBe(back);
    });
});

describe('writtenQuantity', () => {
    it.each([
        ['over 4,600 troops', 'troops', 'more than 4,600 troops'],
        ['some 35 miles', '', 'about 35 miles'],
        ['dozens of people', 'people', 'dozens of people'],
        ['tens of thousands of people', 'people', 'tens of thousands of people'],
        ['3% of voters', 'voters', '3% of voters'],
        ['$3,500,000', '', '3.5 million US dollars'],
        ['1,234,567 votes', 'votes', '1,234,567 votes'],
        ['1,000 additional troops', 'troops', '1,000 more troops'],
        ['300 fewer troops', 'troops', '300 fewer troops'],
        ['between 3 and 5 km', '', '3 to 5 kilometres'],
        ['a 24-year-old man', '', '24 years old'],
        ['one year', '', '1 year'],
        ['-5°C', '', '-5 degrees Celsius'],
        ['60 kilometres an hour', '', '60 kilometres per hour'],
        ['two-thirds of voters', 'voters', '66.7% of voters'],
        ['six feet', '', '6 feet'],
        ['0.5 percentage points', '', '0.5 percentage points'],
    ])('%s', (words, of, expected) => {
        expect(writtenQuantity(figureIn(words), of)).toBe(expected);
    });
});
