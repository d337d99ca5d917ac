/** Which of several statements comes first, and what speaks for it. */

import { describe, expect, it } from 'vitest';
import { rankOf } from '../../../../../server/src/engine/corpus/search/ranking.ts';
import {
    FEATURE_NAMES,
    featuresOf,
    type Surroundings,
} from '../../../../../server/src/engine/corpus/search/rankingFeatures.ts';
import { RANKING_WEIGHTS } from '../../../../../server/src/engine/corpus/search/rankingWeights.ts';
import type { Statement } from '../../../../../server/src/engine/corpus/search/statement.ts';
import { Terms } from '../../../../../server/src/engine/corpus/search/terms.ts';
import { termsOfQuestion } from '../../../../../server/src/engine/corpus/search/termsOfQuestion.ts';
import { checkRanking } from '../../../../support/checkCorpus.ts';

describe('the statement that comes first', () => {
    it('is of the same incident when two are told in the same words', () => {
        checkRanking(
            `
            --- asked.txt 2024-03-04
            The ferry Selvine ran aground off Dorvik.

            <cursor>Two passengers were injured.

            Captain Ana Orlo of the Selvine said the engine had failed near the Dorvik lighthouse.

            --- other.txt 2024-03-04
            A coach left the road near Harrow Pass.

            Two passengers were injured.

            The driver, Emil Tarn, told police that a tyre had burst above Harrow.

            --- same.txt 2024-03-05
            The ferry Selvine lay on rocks off Dorvik all night.

            Two passengers were injured, doctors said.

            The engine had failed near the lighthouse, according to Captain Ana Orlo.
            `,
            ['same.txt: Two passengers were injured, doctors said.'],
        );
    });

    it('may tell the same happening in other words', () => {
        checkRanking(
            `
            --- asked.txt 2024-03-04
            <cursor>A gunman killed a guard at Norvik market.

            --- a.txt 2024-03-04
            A choir sang for a guard at Norvik market.

            --- b.txt 2024-03-04
            A guard died in gunfire at Norvik market.
            `,
            [
                'b.txt: A guard died in gunfire at Norvik market.',
                'a.txt: A choir sang for a guard at Norvik market.',
            ],
        );
    });

    it('shares what happened, and not only where', () => {
        checkRanking(
            `
            --- asked.txt 2024-03-04
            <cursor>Two clerks were arrested at the treasury of Norvik.

            --- a.txt 2024-03-04
            The treasury of Norvik was painted green.

            --- b.txt 2024-03-04
            Officers of Norvik arrested the pair.
            `,
            [
                'b.txt: Officers of Norvik arrested the pair.',
                'a.txt: The treasury of Norvik was painted green.',
            ],
        );
    });

    it('is found by what its document is about when it shares no word', () => {
        checkRanking(
            `
            --- asked.txt 2024-03-04
            The old mill in Sarn collapsed on Sunday.

            The mill had stood beside the weir of Sarn since 1811.

            <cursor>Nobody had expected it.

            --- near.txt 2024-03-05
            Neighbours heard a crack before dawn.

            The mill beside the weir in Sarn collapsed on Sunday.

            --- far.txt 2024-03-05
            Lisk won the league.
            `,
            [
                'near.txt: Neighbours heard a crack before dawn.',
                'near.txt: The mill beside the weir in Sarn collapsed on Sunday.',
            ],
        );
    });
});

describe('what speaks for a statement', () => {
    const terms = new Terms();
    const of = (written: string) => written.split(' ').map(name => terms.add(name).number);
    const asked = termsOfQuestion([statement(['ferry', 'strike', '#14', '~crash'])], term => [term], {
        statements: 100,
        documentsWith: () => 2,
    });
    const around = { before: [], after: [], index: 0, likeness: 0.5, weight: 0, averageLength: 4 };
    const features = (written: string, beside: Partial<Surroundings> = {}) => {
        const [all, own] = [of('ferry strike #14 ~crash'), of(written)];
        expect(all).toHaveLength(4);
        terms.want(asked.terms);
        return featuresOf(terms, asked.weight, { ...around, terms: own, ...beside });
    };

    it('grows with each asked term, and with nothing that was not asked', () => {
        const counts = ['ferry', 'ferry strike', 'ferry strike #14'].map(written => features(written).count);
        expect(counts).toEqual([1, 2, 3]);
        expect(features('harbour ~fire')).toMatchObject({
            words: 0,
            figures: 0,
            count: 0,
            happenings: 0,
            likeness: 0.5,
        });
    });

    it('counts a kind of happening beside the words, and not as one of them', () => {
        expect(features('collid ~crash')).toMatchObject({ happenings: 1, count: 0, length: Math.log(2) });
    });

    it('counts what stands beside it once, and only what it lacks itself', () => {
        const beside = { before: of('ferry strike'), after: of('strike') };
        const [strike] = asked.terms.filter(({ names }) => names.includes('strike'));
        expect(features('ferry', beside).neighbours).toBeCloseTo((strike?.weight ?? 0) / asked.weight);
    });

    it('counts the words that tell of something that happens', () => {
        const counts = ['ferry', 'strike', 'ferry strike #14'].map(written => features(written).events);
        expect(counts).toEqual([0, 1, 1]);
        expect(features('collid').events).toBe(0);
    });

    it('takes a document that is half as alike as the most alike for one of the same incident', () => {
        const parts = [0, 0.3, 0.5, 0.8, 1].map(likeness => features('ferry', { likeness }).sameIncident);
        expect(parts).toEqual([0, 0.3, 0.5, 0.5, 0.5]);
    });

    it('forgets what the question before asked', () => {
        expect(features('ferry').count).toBe(1);
        terms.want([]);
        expect(featuresOf(terms, 1, { ...around, terms: of('ferry') }).count).toBe(0);
    });

    it('is summed to one number', () => {
        const none = features('harbour');
        expect(rankOf({ ...none, words: 1 })).toBeGreaterThan(rankOf(none));
        expect(rankOf({ ...none, likeness: 1 })).toBeGreaterThan(rankOf(none));
        expect(Object.keys(none).sort()).toEqual([...FEATURE_NAMES].sort());
    });

    it.each(FEATURE_NAMES)('weighs %s as much as was learnt', name => {
        const none = features('harbour');
        const gain = rankOf({ ...none, [name]: none[name] + 1 }) - rankOf(none);
        expect(gain).toBeCloseTo(RANKING_WEIGHTS[name]);
    });
});

function statement(terms: readonly string[]): Statement {
    return {
        uri: 'file:///one.txt',
        terms,
        block: 0,
        start: 0,
        end: 0,
        claims: [],
        keys: new Map(),
        context: new Map(),
    };
}
