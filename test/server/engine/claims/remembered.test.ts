/** What is read once, however often it is asked for. */

import { describe, expect, it } from 'vitest';
import { remembered, rememberedOfWords } from '../../../../server/src/engine/claims/remembered.ts';

describe('what is remembered', () => {
    it('is read once of each key, though nothing was found', () => {
        let count = 0;
        const read = remembered((key: { readonly word?: string }) => {
            count += 1;
            return key.word;
        });
        const [one, other] = [{}, { word: 'ferry' }];
        expect([one, other, one, other].map(read)).toEqual([undefined, 'ferry', undefined, 'ferry']);
        expect(count).toBe(2);
    });

    it('is read once of the words of a sentence for all claims of it', () => {
        let count = 0;
        const read = rememberedOfWords(words => {
            count += 1;
            return words.length;
        });
        const of = (words: string) => ({ words, sentence: { start: 0, end: words.length } });
        const [one, other] = [of('The ferry sank.'), of('Nobody drowned.')];
        expect([one, { ...one }, other].map(read)).toEqual([15, 15, 15]);
        expect(count).toBe(2);
    });
});
