import { describe, expect, it } from 'vitest';
import { folded, wordsOf } from '../../../../server/src/engine/claims/words.ts';

describe('wordsOf', () => {
    it.each([
        ['The minister’s 1,200 jobs went.', ['the', 'minister', '1,200', 'jobs', 'went']],
        ['Zoë O’Brien-Łuk left at 10.30…', ['zoe', "o'brien-luk", 'left', 'at', '10.30']],
        ['“No,” — said 東京 and 😀 𝐀𝐁', ['no', 'said', '東京', 'and', '𝐀𝐁']],
        ['-a- b.. c.,d', ['a', 'b', 'c', 'd']],
        ['', []],
    ])('reads %j', (text, words) => {
        expect(wordsOf(text).map(word => word.folded)).toEqual(words);
    });

    it('says where words stand, counted from where the text begins', () => {
        expect(wordsOf('Oil fell', 7)).toEqual([
            { start: 7, end: 10, folded: 'oil' },
            { start: 11, end: 15, folded: 'fell' },
        ]);
    });

    it('says the same as its pattern for whatever it is given', () => {
        const random = randomFrom(7);
        for (let i = 0; i < 3000; i++) {
            const length = Math.floor(random() * 90);
            const text = Array.from({ length }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join('');
            expect(wordsOf(text)).toEqual(byPattern(text));
        }
        for (const text of ['a'.repeat(130), `${'é'.repeat(60)}.b`, Array(30).fill('ab').join('.')])
            expect(wordsOf(text)).toEqual(byPattern(text));
    });

    it('says the same of a sentence that it has read before, between others', () => {
        const sentences = Array.from(
            { length: 9 },
            (_, i) => `The ferry to Lorne was late for ${i} days in May.`,
        );
        const first = sentences.map(sentence => wordsOf(sentence));
        expect(sentences.map(sentence => wordsOf(sentence))).toEqual(first);
        expect(first).toEqual(sentences.map(byPattern));
    });
});

const SIGNS = [..."abIİΣſK9½²'’.,-— \n“ɐЖ中😀𝐀\u0301", '\ud835', '\udc00', "'s"];

function byPattern(text: string) {
    const pattern = /[\p{L}\p{N}]{1,60}(?:['’.,-][\p{L}\p{N}]{1,60}){0,12}/gu;
    return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
        folded: folded(word).replace(/'s$/, ''),
    }));
}

function randomFrom(seed: number): () => number {
    let state = seed;
    return () => {
        state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
        return state / 0x80000000;
    };
}
