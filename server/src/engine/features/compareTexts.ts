/** What is the verdict on two short texts that stand alone? */

import { compareClaims } from '../corpus/compareClaims.ts';
import { Corpus } from '../corpus/corpus.ts';
import type { CrossReference } from '../corpus/crossReference.ts';
import { sidesOf } from '../corpus/relatedClaims.ts';
import { kinshipOf, type Side } from '../corpus/side.ts';
import type { Resources } from '../recognisers/recogniser.ts';
import type { Day } from '../text/day.ts';

export interface BareText {
    readonly text: string;
    readonly published: Day | undefined;
}

/** They are presumed to speak of the same occasion unless they say otherwise. Undefined when nothing can be compared. */
export function compareTexts(
    resources: Resources,
    one: BareText,
    other: BareText,
): CrossReference | undefined {
    const corpus = new Corpus(resources);
    const [a, b] = ['one:', 'other:'];
    corpus.set({ uri: a, text: one.text, format: 'plain', published: one.published });
    corpus.set({ uri: b, text: other.text, format: 'plain', published: other.published });
    const snapshot = corpus.snapshot();
    const [sides = [], others = []] = [a, b].map(uri =>
        snapshot.claims.statements(uri).flatMap(statement => sidesOf(snapshot, statement)),
    );
    const verdicts = sides.flatMap(side => answer(side, sides, others) ?? []);
    return verdicts.reduce<CrossReference | undefined>(
        (best, verdict) => (!best || WEIGHT[verdict.verdict] > WEIGHT[best.verdict] ? verdict : best),
        undefined,
    );
}

/** One difference outweighs all that agrees. */
const WEIGHT: Readonly<Record<CrossReference['verdict'], number>> = {
    conflicts: 6,
    updates: 5,
    disputed: 4,
    moreSpecific: 3,
    agrees: 2,
    related: 1,
};

/** The verdict on a claim and the claim of the other text that is most like it. */
function answer(side: Side, siblings: readonly Side[], others: readonly Side[]): CrossReference | undefined {
    const verdicts = others.map(other => ({
        other,
        verdict: compareClaims(side, other, { isShared: true }),
        likeness: likenessOf(side, other),
    }));
    const compared = verdicts
        .filter(({ verdict }) => verdict !== undefined)
        .sort((x, y) => y.likeness - x.likeness);
    const agreeing = compared.find(({ verdict }) => verdict && isCompatible(verdict));
    const best = agreeing ?? compared[0];
    if (!best?.verdict || isCompatible(best.verdict)) return best?.verdict;
    const isTaken = siblings.some(sibling => {
        const verdict = sibling !== side && compareClaims(sibling, best.other, { isShared: true });
        return verdict && isCompatible(verdict);
    });
    return isTaken ? undefined : best.verdict;
}

function isCompatible({ verdict }: CrossReference): boolean {
    return verdict === 'agrees' || verdict === 'moreSpecific';
}

/** By the words near the figures. */
function likenessOf(one: Side, other: Side): number {
    const { terms, shared } = kinshipOf(one, other);
    const around = nearTerms(one).filter(word => nearTerms(other).includes(word)).length;
    return 3 * around + terms.length + shared.length;
}

function nearTerms({ claim }: Side): readonly string[] {
    const { figure, words, sentence } = claim;
    if (!figure) return [];
    const at = figure.start - sentence.start;
    return words
        .slice(Math.max(0, at - 40), at + (figure.end - figure.start) + 40)
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter(word => word.length > 3);
}
