/** Which words tell of something that happens. */

import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../../../server/src/engine/claims/words.ts';
import { tellsEvent } from '../../../../../server/src/engine/corpus/search/eventWords.ts';

describe('a word that tells of something that happens', () => {
    it.each([
        'arrested',
        'crash',
        'election',
        'killing',
        'negotiate',
        'earthquake',
        'resigned',
        'fought',
        'won',
    ])('is %s', word => expect(tellsEvent(stemOf(word) ?? '')).toBe(true));

    it.each(['office', 'minister', 'harbour', 'village', 'company', 'year', 'green'])('is not %s', word =>
        expect(tellsEvent(stemOf(word) ?? '')).toBe(false),
    );

    it('is none that nobody knows', () => {
        expect(tellsEvent('selvin')).toBe(false);
        expect(tellsEvent('@selvine')).toBe(false);
    });
});
