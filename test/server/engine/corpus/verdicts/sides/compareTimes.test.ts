import { describe, expect, it } from 'vitest';
import {
    compareTimes,
    gapInWords,
} from '../../../../../../server/src/engine/corpus/verdicts/sides/compareTimes.ts';
import { inWords } from '../../../../../../server/src/engine/text/dayInWords.ts';

const days = (from: string, until: string) => ({ from, until });

describe('how days lie to each other', () => {
    it.each([
        ['same', days('2024-03-01', '2024-03-02'), days('2024-03-01', '2024-03-02')],
        ['before', days('2024-03-01', '2024-03-02'), days('2024-03-02', '2024-03-03')],
        ['after', days('2024-03-05', '2024-03-06'), days('2024-02-01', '2024-03-01')],
        ['within', days('2024-03-05', '2024-03-06'), days('2024-03-01', '2024-04-01')],
        ['around', days('2024-01-01', '2025-01-01'), days('2024-03-01', '2024-04-01')],
        ['meet', days('2024-03-01', '2024-03-20'), days('2024-03-10', '2024-04-01')],
    ])('%s', (relation, one, other) => expect(compareTimes(one, other)).toBe(relation));

    it('does not know what is not told', () => {
        expect(compareTimes(undefined, days('2024-03-01', '2024-03-02'))).toBe('unknown');
    });

    it.each([
        ['1 day', '2024-03-01', '2024-03-02'],
        ['14 days', '2024-03-15', '2024-03-01'],
        ['5 months', '2024-03-01', '2024-08-01'],
        ['20 years', '2003-06-01', '2023-06-10'],
    ])('%s lie between', (words, one, other) => {
        expect(gapInWords(days(one, one), days(other, other))).toBe(words);
    });

    it('is counted from the end of a year to a day of the next, from year to year from beginning to beginning', () => {
        const year = days('2024-01-01', '2025-01-01');
        expect(gapInWords(year, days('2025-02-20', '2025-02-21'))).toBe('2 months');
        expect(gapInWords(days('2025-02-20', '2025-02-21'), year)).toBe('2 months');
        expect(gapInWords(year, days('2026-01-01', '2027-01-01'))).toBe('2 years');
    });
});

describe('days in words', () => {
    it.each([
        ['24 September 2023', days('2023-09-24', '2023-09-25')],
        ['September 2023', days('2023-09-01', '2023-10-01')],
        ['July–September 2023', days('2023-07-01', '2023-10-01')],
        ['2023', days('2023-01-01', '2024-01-01')],
        ['2019–2021', days('2019-01-01', '2022-01-01')],
        ['3–9 March 2024', days('2024-03-03', '2024-03-10')],
        ['29 February 2024 – 3 March 2024', days('2024-02-29', '2024-03-04')],
        ['December 2023 – January 2024', days('2023-12-01', '2024-02-01')],
    ])('%s', (words, interval) => expect(inWords(interval)).toBe(words));
});
