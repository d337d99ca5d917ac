import { describe, expect, it } from 'vitest';
import { Corpus, highlightsOf, hoverAt } from '../../../server/src/engine/engine.ts';
import { REHEARSED, rehearsal } from '../../../server/src/lsp/rehearsal.ts';
import { withNames } from '../../support/nameModel.ts';

describe('the rehearsal', () => {
    it('gives way often, and ends', () => {
        let steps = 0;
        for (const _ of rehearsal({ names: undefined })) steps += 1;
        expect(steps).toBeGreaterThan(30);
    });

    it('comes to most verdicts, as news does', () => {
        const corpus = new Corpus(withNames);
        for (const source of REHEARSED) corpus.set(source);
        const snapshot = corpus.snapshot();
        const verdicts = REHEARSED.flatMap(({ uri }) =>
            highlightsOf(snapshot, uri).flatMap(({ start }) =>
                (hoverAt(snapshot, uri, start, 40)?.related ?? []).map(({ verdict }) => verdict),
            ),
        );
        expect(new Set(verdicts).size).toBeGreaterThan(3);
    });
});
