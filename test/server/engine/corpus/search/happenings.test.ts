/** Which words tell of one kind of happening. */

import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../../../server/src/engine/claims/words.ts';
import { happeningsOf } from '../../../../../server/src/engine/corpus/search/happenings.ts';
import { happenings } from '../../../../../server/src/engine/recognisers/lexicon/en/happenings.ts';

function shared(one: string, other: string): readonly string[] {
    const kinds = happeningsOf(stemOf(other) ?? '');
    return happeningsOf(stemOf(one) ?? '').filter(kind => kinds.includes(kind));
}

describe('a kind of happening', () => {
    it.each([
        ['killed', 'deaths', ['death']],
        ['gunfire', 'shot', ['shooting']],
        ['blaze', 'burned', ['fire']],
        ['sacked', 'fired', ['dismissal']],
        ['resigned', 'quit', ['resignation']],
        ['quake', 'earthquakes', ['earthquake']],
    ])('is told by %s and by %s', (one, other, kinds) => {
        expect(shared(one, other)).toEqual(kinds);
    });

    it.each([
        ['killed', 'resigned'],
        ['ferry', 'quake'],
        ['elected', 'acquitted'],
    ])('is not the same for %s and %s', (one, other) => {
        expect(shared(one, other)).toEqual([]);
    });

    it('is none for words that tell of nothing in particular', () => {
        expect(happeningsOf('tuesdai')).toEqual([]);
        expect(happeningsOf('spokesman')).toEqual([]);
    });

    it('has words that carry meaning, each once', () => {
        for (const words of happenings) {
            expect(new Set(words).size).toBe(words.length);
            for (const word of words) expect(stemOf(word), word).toBeDefined();
        }
    });
});
