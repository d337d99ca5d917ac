/** What of a place is meant: the part that was noted, however the words around it are broken. */

import { describe, expect, it } from 'vitest';
import { meantIn, quotationOf, whyLost } from '../../../../server/src/engine/engine.ts';

const EXACT = 'Boats: 40 came, 40 left and 40 stayed.';
const SELECTOR = { exact: EXACT, prefix: '', suffix: '', start: 0, end: EXACT.length };

function meant(text: string, part: { readonly start: number; readonly end: number } | undefined): string {
    const place = { path: 'boats.txt', selector: SELECTOR, part };
    const { start, end } = meantIn(place, text, { start: 0, end: text.length });
    return `${start}: ${text.slice(start, end)}`;
}

describe('what is meant', () => {
    it('is all of the words, or a part of them', () => {
        expect(meant(EXACT, undefined)).toBe(`0: ${EXACT}`);
        expect(meant(EXACT, { start: 16, end: 23 })).toBe('16: 40 left');
        expect(quotationOf({ path: '', selector: SELECTOR, part: { start: 16, end: 23 } })).toBe('40 left');
    });

    it('is the same part of several alike, whatever white space stands between the words', () => {
        const broken = EXACT.replaceAll(' ', '\r\n  ');
        expect(meant(broken, { start: 16, end: 18 })).toBe(`${broken.indexOf('40 '.trim(), 20)}: 40`);
    });

    it('is all of the words where the part is written otherwise', () => {
        expect(meant('Boats: forty came.', { start: 16, end: 23 })).toBe('0: Boats: forty came.');
    });

    it('is lost for one reason or another', () => {
        const place = { path: '', selector: SELECTOR, part: undefined };
        expect(whyLost(place, undefined)).toMatch(/article is not there/);
        expect(whyLost(place, 'None.')).toMatch(/no longer in the article/);
        expect(whyLost(place, `So it was.\n${EXACT.replace('came,', 'came,\n')}`)).toMatch(/nothing tells/);
    });
});
