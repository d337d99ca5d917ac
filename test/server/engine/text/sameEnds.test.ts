import { describe, expect, it } from 'vitest';
import {
    between,
    FollowedList,
    replaced,
    sameEnds,
    sameEndsOfText,
} from '../../../../server/src/engine/text/sameEnds.ts';

describe('two versions of a list', () => {
    it.each([
        ['abc', 'abc', 3, 0, ''],
        ['abc', 'axc', 1, 1, 'x'],
        ['abc', 'axbc', 1, 2, 'x'],
        ['abc', 'ac', 1, 1, ''],
        ['aa', 'aaa', 2, 0, 'a'],
        ['aaa', 'aa', 2, 0, ''],
        ['', 'ab', 0, 0, 'ab'],
        ['ab', '', 0, 0, ''],
        ['ab', 'xy', 0, 0, 'xy'],
    ])('“%s” and “%s” are the same in %i and %i at their ends', (before, after, head, tail, changed) => {
        const [one, other] = [[...before], [...after]];
        const ends = sameEnds(one, other);
        expect(ends).toEqual({ head, tail });
        expect(sameEndsOfText(before, after)).toEqual({ head, tail });
        expect(between(other, ends).join('')).toBe(changed);
        expect(replaced(one, ends, between(other, ends))).toEqual(other);
    });

    it('are the same where the reader of them says so', () => {
        const ends = sameEnds(
            ['A', 'b', 'C'],
            ['a', 'x', 'c'],
            (a, b) => a.toLowerCase() === b.toLowerCase(),
        );
        expect(ends).toEqual({ head: 1, tail: 1 });
    });

    it('are compared by stretches where they are long', () => {
        const [one, other] = ['a'.repeat(1300), 'b'.repeat(1700)];
        expect(sameEndsOfText(`${one}x${other}`, `${one}yz${other}`)).toEqual({ head: 1300, tail: 1700 });
    });
});

describe('what is made of a list', () => {
    it('is made anew only between the ends that have stayed', () => {
        const made: string[] = [];
        const list = new FollowedList((word: string) => {
            made.push(word);
            return word.length;
        });
        expect(list.read(['one', 'three', 'five'])).toEqual([3, 5, 4]);
        expect(list.read(['one', 'seventeen', 'two', 'five'])).toEqual([3, 9, 3, 4]);
        expect(list.read(['five'])).toEqual([4]);
        expect(list.read([])).toEqual([]);
        expect(made).toEqual(['one', 'three', 'five', 'seventeen', 'two']);
    });
});
