import { describe, expect, it } from 'vitest';
import { lineStartsOf, positionAt } from '../../../server/src/cli/position.ts';

describe('positionAt', () => {
    const text = 'a🚢b\r\n\nc\rd\n';

    it.each([
        [0, 1, 1],
        [3, 1, 4],
        [6, 2, 1],
        [7, 3, 1],
        [9, 4, 1],
        [11, 5, 1],
    ])('of offset %d is %d:%d', (offset, line, column) => {
        expect(positionAt(lineStartsOf(text), offset)).toEqual({ line, column });
    });

    it('of an empty text is its beginning', () => {
        expect(positionAt(lineStartsOf(''), 0)).toEqual({ line: 1, column: 1 });
    });
});
