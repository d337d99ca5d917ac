/** What two sentences tell, by their words alone, before anybody asks who takes part. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
    areOpposed,
    type Deed,
    deedsOf,
    kindsThat,
    mayMeet,
    mayTell,
} from '../../../../../../server/src/engine/corpus/verdicts/deeds/deedsOf.ts';
import type { Side } from '../../../../../../server/src/engine/corpus/verdicts/sides/side.ts';
import {
    type DeedKind,
    deedKinds,
} from '../../../../../../server/src/engine/recognisers/lexicon/en/deeds.ts';
import { sidesIn } from '../../../../../support/checkCorpus.ts';
import { readPairs } from '../../../../../support/verdictPairs.ts';

const PAIRS = new URL('../../../../../verdicts/', import.meta.url);

type Row = readonly [what: string, sentence: string, otherSentence: string];

const meeting: readonly Row[] = [
    ['one deed', 'Kelm Rovers won the cup.', 'The cup was won by the Tarn Lanterns.'],
    ['one deed in other words', 'Kelm Rovers won the cup.', 'Kelm Rovers lifted the trophy.'],
    ['one deed, denied', 'Two sailors died off Brennik.', 'Nobody died off Brennik.'],
    ['what excludes it', 'Mayor Ilse Mark resigned.', 'Mayor Ilse Mark stays on.'],
    ['what it excludes', 'The match in Tarn ended level.', 'Kelm Rovers won the match.'],
    ['what it follows', 'The sailor was found.', 'The sailor has been missing since Monday.'],
    ['what is told with words in between', 'Mark lost her old seat.', 'Mark kept her new job.'],
    ['one of several', 'Mark resigned and Kelm Rovers won.', 'Two sailors died and Lund will not quit.'],
];

const apart: readonly Row[] = [
    ['deeds that have nothing to do with each other', 'Mayor Mark resigned.', 'The match ended level.'],
    ['a deed and none', 'Kelm Rovers won the cup.', 'The cup of Kelm is made of tin.'],
    ['none at all', 'The cup of Kelm is made of tin.', 'The cup of Kelm weighs two kilos.'],
    ['words that stand too far apart', 'Mark lost an old brown leather case and a seat.', 'Mark stays on.'],
    [
        'a word that only begins like a deed',
        'The edges of Tarn are steep.',
        'Kelm Rovers edged the Lanterns.',
    ],
];

describe('deeds', () => {
    it.each(meeting)('may meet: %s', (_, sentence, otherSentence) => {
        expect(answersTo(sentence, otherSentence)).toEqual([true, true]);
    });

    it.each(apart)('cannot meet: %s', (_, sentence, otherSentence) => {
        expect(answersTo(sentence, otherSentence)).toEqual([false, false]);
    });

    it('may be told by each phrase of their kind', () => {
        const all = deedKinds.flatMap(kind => phrasesOf(kind).map(phrase => ({ kind, phrase })));
        const sides = sidesIn(all.map(({ phrase }) => sentenceWith(phrase)));
        const missed = all.filter(({ kind }, i) => {
            const isKind = kindsThat(each => each === kind);
            return !sides[i]?.some(side => mayTell(side, isKind));
        });
        expect(missed.map(({ phrase }) => phrase)).toEqual([]);
    });

    it('may meet when one kind excludes or follows the other', () => {
        const sides = sidesIn(deedKinds.map(kind => sentenceWith(phrasesOf(kind)[0] ?? '')));
        const missed = deedKinds.flatMap((kind, i) =>
            deedKinds.flatMap((other, j) => {
                const [one, another] = [sides[i]?.[0], sides[j]?.[0]];
                if (!one || !another || !isOfOne(kind, other)) return [];
                return mayMeet(one, another) && mayMeet(another, one) ? [] : [`${kind.name}, ${other.name}`];
            }),
        );
        expect(missed).toEqual([]);
    });

    // No rule finds anything in two sentences but by two such deeds.
    it('may meet wherever a rule could hold one against the other', () => {
        const articles = pairs.flatMap(({ one, other }) => [one.text, other.text]);
        const sides = sidesIn(articles);
        const missed = pairs.flatMap(({ title }, i) =>
            (sides[2 * i] ?? []).flatMap(one =>
                (sides[2 * i + 1] ?? [])
                    .filter(
                        other => areHeldAgainst(one, other) && !(mayMeet(one, other) && mayMeet(other, one)),
                    )
                    .map(other => `${title}: ${one.claim.words} / ${other.claim.words}`),
            ),
        );
        expect(missed).toEqual([]);
    });
});

const pairs = readdirSync(PAIRS)
    .filter(name => /^(?!README|said|blind-).*\.md$/.test(name))
    .sort()
    .flatMap(name => readPairs(readFileSync(new URL(name, PAIRS), 'utf8')));

function answersTo(sentence: string, otherSentence: string): readonly boolean[] {
    const [[one] = [], [other] = []] = sidesIn([sentence, otherSentence]);
    if (!one || !other) throw new Error('one of the sentences makes no claim');
    return [mayMeet(one, other), mayMeet(other, one)];
}

function phrasesOf({ phrases }: DeedKind): readonly string[] {
    return phrases.split(/\s*,\s*/);
}

/** "Lost … seat" with one word in each gap. */
function sentenceWith(phrase: string): string {
    return `In Tarn the guild of Kelm ${phrase.replaceAll('…', 'old')} on Monday.`;
}

function areHeldAgainst(one: Side, other: Side): boolean {
    return deedsOf(one).some(deed => deedsOf(other).some(answer => isAgainst(deed, answer)));
}

function isAgainst(deed: Deed, answer: Deed): boolean {
    return areOpposed(deed, answer) || isOfOne(deed.kind, answer.kind);
}

function isOfOne(kind: DeedKind, other: DeedKind): boolean {
    return (
        kind === other ||
        [...(kind.against ?? []), ...(kind.after ?? [])].includes(other.name) ||
        [...(other.against ?? []), ...(other.after ?? [])].includes(kind.name)
    );
}
