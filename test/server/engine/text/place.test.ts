import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../server/src/engine/text/document.ts';
import {
    blockBefore,
    inText,
    localOffset,
    localSpanIn,
    placed,
} from '../../../../server/src/engine/text/place.ts';

/** "*Tal* &amp; Orlo" in a document, from offset 10 on. */
const BLOCK: Block = {
    kind: 'paragraph',
    start: 11,
    end: 26,
    words: 'Tal & Orlo',
    pieces: [
        { at: 0, length: 3, start: 11, end: 14 },
        { at: 3, length: 1, start: 15, end: 16 },
        { at: 4, length: 1, start: 16, end: 21 },
        { at: 5, length: 5, start: 21, end: 26 },
    ],
};

describe('the place of words', () => {
    it.each([
        [0, 3, 11, 14],
        [1, 2, 12, 13],
        [0, 5, 11, 21],
        [4, 5, 16, 21],
        [6, 10, 22, 26],
        [0, 10, 11, 26],
        [3, 3, 15, 15],
    ])('%i to %i is %i to %i', (start, end, from, until) =>
        expect(placed(BLOCK, { start, end })).toEqual({ start: from, end: until }),
    );

    it.each([
        [0, 0],
        [11, 0],
        [13, 2],
        [14, 3],
        [15, 3],
        [16, 4],
        [18, 5],
        [21, 5],
        [22, 6],
        [26, 10],
        [99, 10],
    ])('offset %i is %i in the words', (offset, at) => expect(localOffset(BLOCK, offset)).toBe(at));
});

describe('the words of a block in a document', () => {
    const after: Block = {
        kind: 'paragraph',
        start: 30,
        end: 34,
        words: 'Sarn',
        pieces: [{ at: 0, length: 4, start: 30, end: 34 }],
    };
    const blocks = [BLOCK, after];

    it('stand where their block stands, and nowhere without one', () => {
        expect(inText({ blocks }, 0, { start: 6, end: 10 })).toEqual({ start: 22, end: 26 });
        expect(inText({ blocks }, 1, { start: 1, end: 3 })).toEqual({ start: 31, end: 33 });
        expect(inText({ blocks }, 2, { start: 1, end: 3 })).toEqual({ start: 0, end: 0 });
    });

    it.each([
        [13, 22, 2, 6],
        [0, 99, 0, 10],
        [27, 29, 10, 10],
        [22, 12, 6, 6],
    ])('%i to %i of the document are %i to %i of them', (start, end, from, until) =>
        expect(localSpanIn(BLOCK, { start, end })).toEqual({ start: from, end: until }),
    );

    it.each([
        [10, -1],
        [11, 0],
        [28, 0],
        [30, 1],
        [99, 1],
    ])('the last that begins by offset %i is block %i', (offset, block) =>
        expect(blockBefore(blocks, offset)).toBe(block),
    );
});
