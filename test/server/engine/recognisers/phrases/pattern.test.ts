import { describe, expect, it } from 'vitest';
import { matchesOf, readPattern } from '../../../../../server/src/engine/recognisers/phrases/pattern.ts';
import { phraseTextOf } from '../../../../../server/src/engine/recognisers/phrases/phraseText.ts';

/** What the pattern finds from each word on, as it is written. */
function foundIn(words: string, pattern: string): readonly string[] {
    const read = readPattern(pattern);
    const text = phraseTextOf({ kind: 'paragraph', words, sentences: [], quotations: [] });
    return matchesOf(read, text).map(({ start, end }) => words.slice(start, end));
}

describe('patterns of phrases', () => {
    it.each([
        ['MONTH DAY', 'On March 14 and April 2.', ['March 14', 'April 2']],
        ['the? MONTH', 'The March report', ['The March', 'March']],
        ['MONTH (,? YEAR )?', 'In July, 2021 or July.', ['July, 2021', 'July']],
        ['in < MONTH >', 'in July, since June', ['July']],
        ['last|next UNIT', 'Last year and next week', ['Last year', 'next week']],
        [
            '( a few | two )? UNITS',
            'a few years, two weeks, days',
            ['a few years', 'years', 'two weeks', 'weeks', 'days'],
        ],
        ['NUMBER UNIT', 'a twenty-four hour strike, a five-year plan', ['twenty-four hour', 'five-year']],
        ['MONTH YEAR', 'March. 2021 was dry. March      2021', []],
    ])('%s', (pattern, words, found) => {
        expect(foundIn(words, pattern)).toEqual(found);
    });

    it('must be well formed', () => {
        expect(() => readPattern('a ( b')).toThrow('not closed');
        expect(() => readPattern('a )')).toThrow('unexpected');
    });
});
