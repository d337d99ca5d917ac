/** Two sentences on one contest: do they name the same winner? */

import * as l10n from '@vscode/l10n';
import { contradiction } from '../sides/contradiction.ts';
import type { Rule } from '../sides/rule.ts';
import { ofStatement, type Side } from '../sides/side.ts';
import { type Actor, actorsOf, areLike, areOfOneKind, isKnownTo } from './actors.ts';
import { areOfTwoStages, haveOneThing, isName, isRightBefore, isVerb } from './deedParts.ts';
import { type Deed, deedsOf, kindsThat, mayTell } from './deedsOf.ts';
import { isOneEvent, likenessOf } from './oneEvent.ts';
import { isTheOneNamed } from './pointedOut.ts';

export const compareWinners: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared || !mayTell(one, DECISIVE) || !mayTell(other, DECISIVE)) return undefined;
    const [outcomes, others] = [outcomesOf(one), outcomesOf(other)];
    if (outcomes.length === 0 || others.length === 0 || !isOneEvent(one, other, kinship)) return undefined;
    for (const outcome of outcomes) {
        for (const another of others) {
            const rivals = rivalsIn(outcome, another);
            if (
                !rivals ||
                isOfAnother(outcome, other) ||
                isOfAnother(another, one) ||
                !isOneContest(outcome, another, one, other) ||
                !(isKnownRival(rivals, one, other) || likenessOf(one, other, kinship) >= SURELY)
            )
                continue;
            const [winner, otherWinner] = rivals;
            const reason = otherWinner
                ? l10n.t('one says that {0} won, the other that {1} did', winner.words, otherWinner.words)
                : l10n.t('one says that {0} won, the other that it lost', winner.words);
            return contradiction(one, other, reason, [namedIn(outcome), namedIn(another)]);
        }
    }
    return undefined;
};

const DECISIVE = kindsThat(({ name, sole }) => sole === 'winner' || name === 'lose');

/** So much two sentences must share when neither article knows the other's winner. */
const SURELY = 8;

/** Who is said to be beaten in one is nowhere in the other: another contest. */
function isOfAnother({ winner, loser }: Outcome, other: Side): boolean {
    return (
        [winner, loser].every(actor => actor !== undefined) && loser !== undefined && !isKnownTo(loser, other)
    );
}

/** One is said to have beaten the other, both to have beaten the same one, or what they won is told in the same words. */
function isOneContest(outcome: Outcome, another: Outcome, one: Side, other: Side): boolean {
    const [a, b] = [outcome, another];
    if (areOfTwoStages(a.deed, b.deed, one, other)) return false;
    const isCrossed =
        (a.winner && b.loser && areLike(a.winner, b.loser)) ||
        (b.winner && a.loser && areLike(b.winner, a.loser));
    if (isCrossed) return true;
    // "The Tarn Hawks beat Brekke", "Tarn beat Brekke": whom the other article knows by another name is no other winner.
    if (a.loser && b.loser && areLike(a.loser, b.loser))
        return !(a.winner && isKnownTo(a.winner, other)) && !(b.winner && isKnownTo(b.winner, one));
    return a.winner && b.winner ? haveOneThing([a.deed, one, a.winner], [b.deed, other, b.winner]) : false;
}

/** The articles name both: who wins in one takes part in the other. */
function isKnownRival([winner, otherWinner]: Rivals, one: Side, other: Side): boolean {
    const both = [winner, otherWinner].filter(actor => actor !== undefined);
    return both.some(actor => isKnownTo(actor, one) && isKnownTo(actor, other));
}

export interface Outcome {
    readonly deed: Deed;
    readonly winner: Actor | undefined;
    readonly loser: Actor | undefined;
}

/** Who won, else who lost. */
function namedIn({ winner, loser }: Outcome): Actor | undefined {
    return winner ?? loser;
}

type Rivals = readonly [Actor, Actor | undefined];

export const outcomesOf = ofStatement((side): readonly Outcome[] =>
    deedsOf(side).flatMap(deed => outcomeOf(deed, side)),
);

/** Nothing for a deed that decides no contest, or that is not done. */
function outcomeOf(deed: Deed, side: Side): readonly Outcome[] {
    const { kind, words, isNegated, outlook, isPassive, object, others } = deed;
    if (isNegated || outlook !== 'done' || deed.isCounted) return [];
    // "The reigning champion", "a chance to win": who is named before did not win; "they are the champions" did.
    // "First woman across the line was Kirsten Moe"
    if (kind.sole === 'winner' && IS_FIRST.test(words)) {
        const winner = actorsOf(side).find(actor => actor.start >= deed.end && isTheOneNamed(actor, side));
        return winner && isName(winner) ? [{ deed, winner, loser: undefined }] : [];
    }
    const isTold = IS_PAST.test(words) ? isVerb(deed, side) : isPassive && IS_TITLE.test(words);
    if (!isTold) return [];
    const subject = named(deed.subject && isRightBefore(deed.subject, deed, side) ? deed.subject : undefined);
    if (kind.name === 'lose') return [{ deed, winner: named(others.get('to') ?? object), loser: subject }];
    if (kind.sole !== 'winner') return [];
    if (isPassive && deed.isOverSomebody) return [{ deed, winner: named(others.get('by')), loser: subject }];
    const loser = others.get('over') ?? others.get('against') ?? (deed.isOverSomebody ? object : undefined);
    return [{ deed, winner: subject ?? named(others.get('for')), loser: named(loser) }];
}

function named(actor: Actor | undefined): Actor | undefined {
    return actor && isName(actor) ? actor : undefined;
}

const IS_PAST =
    /^(?:wins|won|beats?|beaten|defeated|defeats|overcame|clinched|triumphed|thrashed|edged|knocked|saw|took|lifted|crowned|came|finished|prevailed|ousted|unseated|los[et]s?|went)\b/i;
const IS_FIRST = /^first\b/i;
const IS_TITLE = /^(?:winners?|victors?|champions?|holders?)$/i;

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
