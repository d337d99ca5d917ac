/** What the tagger takes for one word. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../../server/src/engine/recognisers/names/tokens.ts';

function written(text: string): string {
    const tokens = tokensOf(text, { start: 0, end: text.length });
    return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i])).join(
        '|',
    );
}

describe('tokens', () => {
    it.each([
        ['Velmora-based Tarn Ltd. said', 'Velmora|-|based|Tarn|Ltd.|said'],
        ["Tarn's 1,200 workers", "Tarn|'s|1,200|workers"],
        ['Tarn’s and the miners’ pay', 'Tarn|’s|and|the|miners|’|pay'],
        ["O'Dara left Côte d’Ivoire", "O'Dara|left|Côte|d’Ivoire"],
        ["we're late, don't wait", "we|'re|late|,|don|'t|wait"],
        ['J. K. Oru of the U.N. spoke.', 'J.|K.|Oru|of|the|U.N.|spoke|.'],
        ['It ended the war.The day', 'It|ended|the|war|.|The|day'],
        ['see https://news.example.org/a-b?c=1, then', 'see|https://news.example.org/a-b?c=1|,|then'],
        ['write to desk@paper.example now', 'write|to|desk@paper.example|now'],
        ['@oru wrote #Velmora', '@oru|wrote|#Velmora'],
        ['B&T rose... slowly', 'B&T|rose|...|slowly'],
        ['(Ilva)\u00a0“Dora”', '(|Ilva|)|“|Dora|”'],
        ['one 😀 two', 'one|😀|two'],
        ['', ''],
    ])('%s', (text, tokens) => {
        expect(written(text)).toBe(tokens);
    });

    it('are in order, not empty, in bounds, and leave out nothing but spaces', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
                const tokens = tokensOf(text, { start: 0, end: text.length });
                let last = 0;
                let isSound = true;
                for (let i = 0; i < tokens.count; i++) {
                    const start = tokens.starts[i] ?? -1;
                    const end = tokens.ends[i] ?? -1;
                    if (start < last || end <= start || text.slice(last, start).trim() !== '')
                        isSound = false;
                    last = end;
                }
                return isSound && last <= text.length && text.slice(last).trim() === '';
            }),
        );
    });
});
