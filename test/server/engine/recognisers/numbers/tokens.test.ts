import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../../server/src/engine/recognisers/numbers/tokens.ts';

describe('the tokens of figures', () => {
    it.each([
        ['The U.S. paid $1,200.50.', 'The U.S. paid $ 1,200.50 .'],
        ["Velmora's mayor didn’t come", "Velmora's mayor didn’t come"],
        [
            'see https://example.org/a,b and www.example.org.',
            'see https://example.org/a,b and www.example.org.',
        ],
        ['at 9:45 call +44 20 5550 0958', 'at 9:45 call +44|20|5550|0958'],
        ['call +44 (0)1632 960 301 or +32 2 555 01 77', 'call +44|(0)1632|960|301 or +32|2|555|01|77'],
        ['+1 000 000 or (555) 013-4477', '+ 1|000|000 or (555)|013-4477'],
        ['１２ km, é5 .5 x.y', '１２ km , é 5 .5 x . y'],
    ])('%s', (words, expected) => {
        // A blank inside a token is written as a stroke.
        const texts = tokensOf(words).map(({ text }) => text.replaceAll(' ', '|'));
        expect(texts.join(' ')).toBe(expected);
    });

    it('are in order, in bounds, and leave out nothing but white space', () => {
        const pieces = [
            'a',
            'U.',
            ' ',
            '5',
            '1,000',
            '\u00a0',
            'é',
            '’s',
            'www.',
            '+',
            '(',
            '12:30',
            '３',
            '😀',
            '\t',
        ];
        const anyText = fc.oneof(
            fc.string({ unit: 'binary', maxLength: 40 }),
            fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join('')),
        );
        fc.assert(
            fc.property(anyText, words => {
                let end = 0;
                for (const token of tokensOf(words)) {
                    const isApart = token.start !== end || token.start === 0;
                    if (token.end <= token.start || words.slice(end, token.start).trim() !== '') return false;
                    if (token.text !== words.slice(token.start, token.end) || token.isApart !== isApart)
                        return false;
                    end = token.end;
                }
                return words.slice(end).trim() === '';
            }),
        );
    });
});
