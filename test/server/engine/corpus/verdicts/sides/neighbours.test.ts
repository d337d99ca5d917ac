import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../../../../server/src/engine/corpus/relatedClaims.ts';
import { nearby } from '../../../../../../server/src/engine/corpus/verdicts/sides/neighbours.ts';
import { Corpus } from '../../../../../../server/src/engine/engine.ts';

const URI = 'file:///pier.txt';
const PARAGRAPHS = ['The pier closed.', 'The mayor spoke. The ferry sank.', 'The yard was sold.'];

/** For each sentence the words of those beside it and of itself. */
function besideEach(corpus: Corpus): readonly (readonly string[])[] {
    const snapshot = corpus.snapshot();
    const sides = snapshot.claims.statements(URI).flatMap(statement => sidesOf(snapshot, statement));
    return sides.map(side => nearby(side).map(({ words }) => words));
}

describe('the sentences beside a claim', () => {
    const corpus = new Corpus({ names: undefined });
    const set = (paragraphs: readonly string[]) =>
        corpus.set({ uri: URI, text: paragraphs.join('\n\n'), format: 'plain' });

    it('may stand in other paragraphs', () => {
        set(PARAGRAPHS);
        expect(besideEach(corpus)).toEqual([
            ['The pier closed.', 'The mayor spoke.'],
            ['The pier closed.', 'The mayor spoke.', 'The ferry sank.'],
            ['The mayor spoke.', 'The ferry sank.', 'The yard was sold.'],
            ['The ferry sank.', 'The yard was sold.'],
        ]);
    });

    it('are those of the text as it is after an edit beside it', () => {
        set(['The pier opened.', ...PARAGRAPHS.slice(1)]);
        expect(besideEach(corpus)[1]).toEqual(['The pier opened.', 'The mayor spoke.', 'The ferry sank.']);
    });
});
