/** Which words are near, and which are not. */

import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../../../server/src/engine/claims/words.ts';
import { similarityOf } from '../../../../../server/src/engine/recognisers/tables/wordVectors.ts';
import { withNames } from '../../../../support/nameModel.ts';

describe('words that keep the same company are near', () => {
    it.each([
        ['jet', 'aircraft'],
        ['jets', 'planes'],
        ['quake', 'earthquake'],
        ['gunman', 'assailant'],
        ['ferry', 'boat'],
        ['lawyer', 'attorney'],
        ['talks', 'negotiations'],
        ['arrested', 'detained'],
    ])('%s and %s', (one, other) => {
        expect(similarity(one, other)).toBeGreaterThan(0.6);
        expect(similarity(other, one)).toBe(similarity(one, other));
    });
});

describe('words of different matters are not', () => {
    it.each([
        ['gunman', 'profit'],
        ['jet', 'hospital'],
        ['murder', 'sales'],
        ['flood', 'prison'],
        ['lawyer', 'rainfall'],
        ['music', 'troops'],
    ])('%s and %s', (one, other) => {
        expect(similarity(one, other)).toBeLessThan(0.3);
    });
});

/** Who takes nearness for sameness is wrong: these are what no cosine tells apart. */
describe('opposites are as near as words for one thing', () => {
    it.each([
        ['rise', 'fall'],
        ['exports', 'imports'],
        ['dead', 'injured'],
    ])('%s and %s', (one, other) => {
        expect(similarity(one, other)).toBeGreaterThan(0.5);
    });
});

describe('a word that is not in the table', () => {
    it('is near to itself alone', () => {
        expect(similarityOf(withNames.vectors, 'qzxkv', 'qzxkv')).toBe(1);
        expect(similarityOf(withNames.vectors, 'qzxkv', 'jet')).toBe(0);
    });

    it('is any, where there is no table', () => {
        expect(similarityOf(undefined, 'jet', 'jet')).toBe(1);
        expect(similarityOf(undefined, 'jet', 'plane')).toBe(0);
    });
});

function similarity(one: string, other: string): number {
    return similarityOf(withNames.vectors, stemOf(one) ?? '', stemOf(other) ?? '');
}
