import { describe, it } from 'vitest';
import { checkMentions } from '../../../../support/check.ts';

describe('numerals', () => {
    it.each([
        ['[[1,234.5|1234.5 kilometre]] km', 'commas and a point'],
        ['[[2, 000|2000 kilometre]] km', 'a blank behind the comma'],
        ['[[1.234,5|1234.5 kilometre]] km', 'points and a comma'],
        ['[[1.234.567|1234567 kilometre]] km', 'points alone'],
        ['[[0,5|0.5 kilometre]] km', 'a decimal comma'],
        ['[[1\u00a0234|1234 kilometre]] km', 'no-break spaces'],
        ['[[1\u2009234\u2009567|1234567 kilometre]] km', 'thin spaces'],
        ['[[12\u202f500|12500 kilometre]] km', 'narrow no-break spaces'],
        ['[[１２|12 kilometre]] km', 'full-width digits'],
        ['[[.75|0.75 kilometre]] km', 'no digit before the point'],
        ['[[2 1/2|2.5 kilometre]] km', 'a mixed fraction'],
        ['[[2½|2.5 kilometre]] km', 'a sign of a fraction'],
        ['[[twenty-one|21 kilometre]] km', 'a hyphen'],
        ['[[three hundred and thirty-one|331 kilometre]] km', 'and'],
        ['[[a hundred and two|102 kilometre]] kilometres', 'an article'],
        ['[[twelve hundred|1200 kilometre]] kilometres', 'hundreds above ten'],
        ['[[two and a half|2.5 kilometre]] kilometres', 'a half in words'],
        ['[[two hundred thousand|200000 kilometre]] kilometres', 'two scales'],
        ['[[4 hundred million|400000000 kilometre]] kilometres', 'digits and two scales'],
        ['[[one million two hundred thousand and five|1200005 kilometre]] kilometres', 'scales downwards'],
        ['[[a quarter of a million|250000 kilometre]] kilometres', 'part of a scale'],
        ['[[2.5 crore|25000000 kilometre]] kilometres', 'crore'],
        ['[[3 million and a half|3500000 kilometre]] kilometres', 'half of a scale'],
        ['[[12,34,567.5|1234567.5 kilometre]] km', 'lakhs and decimals'],
        ['[[two point five|2.5 kilometre]] kilometres', 'spoken decimals'],
        ['[[two point zero five|2.05 kilometre]] kilometres', 'spoken decimals with a zero'],
        ['[[two point seventy-five|2.75 kilometre]] kilometres', 'spoken decimals as one number'],
        ['[[3.5x10^3|3500 kilometre]] km', 'a power of ten'],
        ['[[2.5×10−2|0.025 kilometre]] km', 'a power of ten that has lost its height'],
        ['[[3 bn|3000000000 kilometre]] kilometres', 'bn'],
    ])('%s (%s)', words => {
        // The rows mark the number alone; the unit belongs to the span.
        const row = words.replace(/\|([^\]]*)\]\]( \w+)/, '$2|$1]]');
        checkMentions(`They laid ${row}.`, ['figure']);
    });
});
