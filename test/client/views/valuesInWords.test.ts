/** Values that are held against each other, in one line. */

import { expect, it } from 'vitest';
import { valuesInWords } from '../../../client/src/views/valuesInWords.ts';

it.each([
    [['12 people', '17 people'], '12 ↔ 17 people'],
    [['12 people', '17 people', '19 people'], '12 ↔ 17 ↔ 19 people'],
    [['more than 60 million crowns', '40 million crowns'], 'more than 60 ↔ 40 million crowns'],
    [['4 March 2024', '6 March 2024'], '4 ↔ 6 March 2024'],
    [['2,140 soldiers', '2,160 troops'], '2,140 soldiers ↔ 2,160 troops'],
    [['12', '17'], '12 ↔ 17'],
    // Of neither may nothing be left.
    [['people', '12 people'], 'people ↔ 12 people'],
    [['12 people', '12 people'], '12 ↔ 12 people'],
    [['40%', ''], '40% ↔ '],
])('%j', (values, expected) => expect(valuesInWords(values)).toBe(expected));
