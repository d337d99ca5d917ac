/** What is the verdict on two short texts that stand alone? */

import type { Claim } from '../claims/claim.ts';
import { Corpus } from '../corpus/corpus.ts';
import { sidesOf } from '../corpus/relatedClaims.ts';
import { compareClaims } from '../corpus/verdicts/compareClaims.ts';
import { compareDays } from '../corpus/verdicts/days/compareDays.ts';
import type { CrossReference } from '../corpus/verdicts/sides/crossReference.ts';
import type { Occasion } from '../corpus/verdicts/sides/rule.ts';
import { kinshipOf, type Side } from '../corpus/verdicts/sides/side.ts';
import type { Resources } from '../recognisers/recogniser.ts';
import type { Day, DayInterval } from '../text/day.ts';

export interface BareText {
    readonly text: string;
    readonly published: Day | DayInterval | undefined;
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
    corpus.settle();
    const snapshot = corpus.snapshot();
    const [sides = [], others = []] = [a, b].map(uri =>
        snapshot.claims.statements(uri).flatMap(statement => sidesOf(snapshot, statement)),
    );
    const verdicts = isOnlyRefigured(sides, others)
        ? sides.flatMap((side, i) => inTurn(side, others[i]) ?? [])
        : sides.flatMap(side => answer(side, sides, others) ?? []);
    const [first, second] = [sides[0], others[0]];
    // Figures that agree do not make up for two dates.
    const days = first && second && compareDays(first, second, kinshipOf(first, second), SHARED);
    if (days) verdicts.push(days);
    return verdicts.reduce<CrossReference | undefined>(
        (best, verdict) => (!best || WEIGHT[verdict.verdict] > WEIGHT[best.verdict] ? verdict : best),
        undefined,
    );
}

const SHARED: Occasion = { isShared: true };

/** One difference outweighs all that agrees. */
const WEIGHT: Readonly<Record<CrossReference['verdict'], number>> = {
    conflicts: 6,
    updates: 5,
    disputed: 4,
    moreSpecific: 3,
    agrees: 2,
    related: 1,
};

/** The same words around as many figures: then the first figure answers the first, the second the second. */
function isOnlyRefigured(sides: readonly Side[], others: readonly Side[]): boolean {
    if (sides.length !== others.length || sides.some(({ claim }) => !claim.figure)) return false;
    return wordsAround(sides) === wordsAround(others);
}

/** The sentences with their figures blotted out. */
function wordsAround(sides: readonly Side[]): string {
    let words = '';
    let at = -1;
    for (const { claim } of sides) {
        const { figure, sentence } = claim;
        const start = Math.max(at, sentence.start);
        if (figure && figure.start >= start) words += `${textOf(claim, start, figure.start)} # `;
        at = figure?.end ?? sentence.end;
        const isLast =
            sides.findLast(other => other.claim.sentence.start === sentence.start)?.claim === claim;
        if (isLast) words += textOf(claim, at, sentence.end);
    }
    return words.replace(/[^\p{L}#]+/gu, ' ').toLowerCase();
}

function textOf({ words, sentence }: Claim, start: number, end: number): string {
    return words.slice(start - sentence.start, end - sentence.start);
}

function inTurn(side: Side, other: Side | undefined): CrossReference | undefined {
    return other && compareClaims(side, other, SHARED);
}

/** The verdict on a claim and the claim of the other text that is most like it. */
function answer(side: Side, siblings: readonly Side[], others: readonly Side[]): CrossReference | undefined {
    const verdicts = others.map(other => ({
        other,
        verdict: compareClaims(side, other, SHARED),
        likeness: likenessOf(side, other),
    }));
    const compared = verdicts
        .filter(({ verdict }) => verdict !== undefined)
        .sort((x, y) => y.likeness - x.likeness);
    const agreeing = compared.find(({ verdict }) => verdict && isCompatible(verdict));
    const best = agreeing ?? compared[0];
    if (!best?.verdict || isCompatible(best.verdict)) return best?.verdict;
    const isTaken = siblings.some(sibling => {
        const verdict = sibling !== side && compareClaims(sibling, best.other, SHARED);
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
