import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, legible, readColour, writtenColour } from '../../../client/webview/colours.ts';

const PART = fc.integer({ min: 0, max: 255 });
const COLOUR = fc.tuple(PART, PART, PART);

describe('a colour', () => {
    it.each([
        ['#1f1f1f', [31, 31, 31]],
        ['#fff', [255, 255, 255]],
        [' #1F1F1F80 ', [31, 31, 31]],
        ['rgb(31, 32, 33)', [31, 32, 33]],
        ['rgba(31, 32, 33, 0.5)', [31, 32, 33]],
        ['', undefined],
        ['red', undefined],
    ])('is read from “%s”', (text, expected) => {
        expect(readColour(text)).toEqual(expected);
    });

    it('is read as it was written', () => {
        fc.assert(
            fc.property(COLOUR, colour => {
                expect(readColour(writtenColour(colour))).toEqual(colour);
            }),
        );
    });

    it('has the contrast that WCAG gives', () => {
        expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
        // The grey that is just enough on white.
        expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 1);
    });

    it('is made to stand out from any background, and left alone where it does', () => {
        fc.assert(
            fc.property(COLOUR, COLOUR, (colour, background) => {
                const seen = legible(colour, background);
                expect(contrast(seen, background)).toBeGreaterThanOrEqual(4.5);
                if (contrast(colour, background) >= 4.5) expect(seen).toEqual(colour);
            }),
        );
    });
});
