import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkTimesOf } from '../../../../support/checkTimes.ts';

const WORDS =
    `the a early late end of in on from to between and or last next this past few several year years quarter
    month weeks days ago earlier later May March September Sept. Monday Tuesday morning night 3 24 31 99 1998 2023 '98 ’90s
    1990s 21st 0 1,200 2.5 10:35 25:99 a.m. pm GMT o'clock second third twenty four hundred half christmas Christmas Eve
    Easter spring fall today yesterday now once every each daily - – / . , ( ) " ’s 's the that same following week`.split(
        /\s+/,
    );

describe('any text', { timeout: 60_000 }, () => {
    it('yields times that stand in it, in order', () => {
        const text = fc
            .array(
                fc.tuple(
                    fc.constantFrom(...WORDS),
                    fc.constantFrom(' ', ' ', ' ', '', '-', '\n\n', '\u00a0', '. '),
                ),
                {
                    maxLength: 60,
                },
            )
            .map(parts => parts.flat().join(''));
        fc.assert(
            fc.property(text, words => checkTimesOf(words)),
            { numRuns: 100 },
        );
    });

    it('may be no language at all', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary', maxLength: 200 }), words => checkTimesOf(words)),
            { numRuns: 100 },
        );
    });

    it.each([
        ['digits', '1'.repeat(10_000)],
        ['spaces', `May${' '.repeat(10_000)}5`],
        ['months', 'May '.repeat(10_000)],
        ['numbers', 'twenty two hundred and '.repeat(500)],
        [
            'names of members that every object has',
            'constructor toString __proto__ last valueOf in hasOwnProperty 2020',
        ],
    ])('may be nothing but %s', (_, words) => {
        checkTimesOf(words);
    });
});
