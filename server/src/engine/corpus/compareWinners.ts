/** Two sentences on one contest: do they name the same winner? */

import * as l10n from '@vscode/l10n';
import { type Actor, areLike, areOfOneKind, isKnownTo } from './actors.ts';
import type { Rule } from './compareClaims.ts';
import { contradiction } from './contradiction.ts';
import { type Deed, deedsOf } from './deedsOf.ts';
import { isOneEvent, likenessOf } from './oneEvent.ts';
import type { Side } from './side.ts';

export const compareWinners: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const [outcomes, others] = [outcomesOf(one), outcomesOf(other)];
    if (outcomes.length === 0 || others.length === 0 || !isOneEvent(one, other, kinship)) return undefined;
    for (const outcome of outcomes) {
        for (const another of others) {
            const rivals = rivalsIn(outcome, another);
            if (
                !rivals ||
                isOfAnother(outcome, other) ||
                isOfAnother(another, one) ||
                !(isKnownRival(rivals, one, other) || likenessOf(one, other, kinship) >= SURELY)
            )
                continue;
            const [winner, otherWinner] = rivals;
            const reason = otherWinner
                ? l10n.t('one says that {0} won, the other that {1} did', winner.words, otherWinner.words)
                : l10n.t('one says that {0} won, the other that it lost', winner.words);
            return contradiction(one, other, reason);
        }
    }
    const [score, otherScore] = [scoreIn(one), scoreIn(other)];
    if (!score || !otherScore || isSameScore(score, otherScore)) return undefined;
    return contradiction(
        one,
        other,
        l10n.t('one gives the score as {0}, the other as {1}', score, otherScore),
    );
};

/** So much two sentences must share when neither article knows the other's winner. */
const SURELY = 8;

/** Who is said to be beaten in one is nowhere in the other: another contest. */
function isOfAnother({ winner, loser }: Outcome, other: Side): boolean {
    return (
        [winner, loser].every(actor => actor !== undefined) && loser !== undefined && !isKnownTo(loser, other)
    );
}

/** The articles name both: who wins in one takes part in the other. */
function isKnownRival([winner, otherWinner]: Rivals, one: Side, other: Side): boolean {
    const both = [winner, otherWinner].filter(actor => actor !== undefined);
    return both.some(actor => isKnownTo(actor, one) && isKnownTo(actor, other));
}

/** "2-1"; nothing where the sentence tells several, or none. */
function scoreIn({ claim }: Side): string | undefined {
    const [score, ...more] = claim.words.match(/(?<![\d-–])\d{1,3}[-–]\d{1,3}(?![\d-–])/g) ?? [];
    return more.length === 0 ? score : undefined;
}

/** Whoever is named first. */
function isSameScore(one: string, other: string): boolean {
    const sorted = (score: string) => score.split(/[-–]/).sort().join('-');
    return sorted(one) === sorted(other);
}

interface Outcome {
    readonly winner: Actor | undefined;
    readonly loser: Actor | undefined;
}

type Rivals = readonly [Actor, Actor | undefined];

function outcomesOf(side: Side): readonly Outcome[] {
    const known = outcomes.get(side);
    if (known) return known;
    const found = deedsOf(side).flatMap(outcomeOf);
    outcomes.set(side, found);
    return found;
}

const outcomes = new WeakMap<Side, readonly Outcome[]>();

/** Nothing for a deed that decides no contest, or that is not done. */
function outcomeOf(deed: Deed): readonly Outcome[] {
    const { kind, words, isNegated, outlook, subject, isPassive, object, others } = deed;
    if (isNegated || outlook === 'possible' || deed.isCounted) return [];
    // "The reigning champion" is not yet said to have won; "they are the champions" is.
    if (IS_NOUN.test(words) && !isPassive && !others.has('over')) return [];
    if (kind.name === 'lose') return [{ winner: others.get('to') ?? object, loser: subject }];
    if (kind.sole !== 'winner') return [];
    if (isPassive && deed.isOverSomebody) return [{ winner: others.get('by'), loser: subject }];
    const loser = others.get('over') ?? others.get('against') ?? (deed.isOverSomebody ? object : undefined);
    return [{ winner: subject ?? others.get('for'), loser }];
}

const IS_NOUN =
    /^(?:win|winners?|winning|victors?|victory|victories|triumphs?|champions?|holders?|defeats?|beating|defeating)$/i;

/** The winner of each, where they differ; the second is undefined where it is only known to be another. */
function rivalsIn(one: Outcome, other: Outcome): Rivals | undefined {
    // Who won the first round may lose the second: whoever is named beside the two must be the same.
    if (one.winner && other.loser && areLike(one.winner, other.loser))
        return other.winner && mayBeLike(one.loser, other.winner) ? [one.winner, other.winner] : undefined;
    if (other.winner && one.loser && areLike(other.winner, one.loser))
        return one.winner && mayBeLike(other.loser, one.winner) ? [other.winner, one.winner] : undefined;
    if (one.loser && other.loser && !areLike(one.loser, other.loser)) return undefined;
    if (!one.winner || !other.winner || areLike(one.winner, other.winner)) return undefined;
    return areOfOneKind(one.winner, other.winner) ? [one.winner, other.winner] : undefined;
}

function mayBeLike(one: Actor | undefined, other: Actor | undefined): boolean {
    return !one || !other || areLike(one, other);
}
