import { describe, expect, it } from 'vitest';
import { isActing } from '../../../../../server/src/engine/corpus/entities/actingNames.ts';

/** `[Belvar]` is the name. */
function isActingIn(marked: string): boolean {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    return isActing(marked.replace('[', '').replace(']', ''), { start, end });
}

describe('a place that acts', () => {
    it.each([
        '[BELVAR] ACCUSES TOMISK OF LYING',
        'On Monday [Belvar] has again denied the charge.',
        'The mission was closed, and [Belvar] demanded its return.',
        'Belvar accused [Tomisk] of having planned it.',
        'He asked [Longhaven] to change the law.',
        '[Tomisk] and Belvar both congratulated the winner.',
    ])('is seen in %s', sentence => expect(isActingIn(sentence)).toBe(true));

    it.each([
        'The minister in [Belvar] said so.',
        '[BELVAR], March 4 – The minister said so.',
        '[Belvar] lies on a river.',
        'The mayor of [Belvar] said so.',
        'The people of [Belvar] demanded bread.',
        'They left [Belvar] at noon.',
        "He told [Belvar]'s oldest paper so.",
        '[Belvar] has 9,000 inhabitants.',
    ])('is not seen in %s', sentence => expect(isActingIn(sentence)).toBe(false));
});
