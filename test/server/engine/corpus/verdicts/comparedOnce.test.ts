/** What was compared from one side is told from the other as if it had been compared from there. */

import { describe, expect, it } from 'vitest';
import {
    compareArticles,
    comparingOnce,
} from '../../../../../server/src/engine/corpus/verdicts/comparedOnce.ts';
import { sidesIn } from '../../../../support/checkCorpus.ts';

const texts: readonly string[] = [
    'The flood in Brennik killed 12 people and injured 40 others.',
    'The flood in Brennik killed 17 people.',
    'About 12 people were killed by the flood in Brennik, the mayor said.',
    'The bakery of Ostrel sold 900 loaves on 3 May 2024.',
];

describe('what is compared once', () => {
    const statements = sidesIn(texts);
    const sides = statements.flat();

    it('says the same from both sides', () => {
        const compare = comparingOnce();
        for (const one of sides)
            for (const other of sides) expect(compare(one, other)).toEqual(compareArticles(one, other));
    });

    it('is remembered', () => {
        const compare = comparingOnce();
        const [[dead] = [], [others] = []] = statements;
        if (!dead || !others) throw new Error('the sentences make no claims');
        const found = compare(dead, others);
        expect(found?.verdict).toBeDefined();
        expect(compare(dead, others)).toBe(found);
    });
});
