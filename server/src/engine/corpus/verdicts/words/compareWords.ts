/** Two sentences that say the same in nearly the same words. */

import * as l10n from '@vscode/l10n';
import type { DayInterval } from '../../../text/day.ts';
import { intervalsMeet } from '../../../text/day.ts';
import type { CrossReference } from '../sides/crossReference.ts';
import { opposedNames } from '../sides/opposedNames.ts';
import type { Rule } from '../sides/rule.ts';
import { type Side, sharedTerms } from '../sides/side.ts';

/** The part of the shorter sentence's stems that the other must share, and how many at least. */
const NEARLY_THE_SAME = 0.75;
const FEWEST_TERMS = 5;

export const compareWords: Rule = (one, other) => {
    // Two figures were compared as such; a figure says more than the words around it.
    if (one.claim.figure || other.claim.figure) return undefined;
    if (one.claim.modality === 'denied' || other.claim.modality === 'denied') return undefined;
    if (isSaidAgain(one, other) && !haveOtherTimes(one, other)) return sameWords();
    const [fewer, more] = [one.claim.terms.length, other.claim.terms.length].sort((a, b) => a - b);
    if (fewer === undefined || more === undefined || fewer < FEWEST_TERMS || fewer / more < NEARLY_THE_SAME)
        return undefined;
    const shared = sharedTerms(one.claim, other.claim).length;
    const all = fewer + more - shared;
    if (shared < FEWEST_TERMS || shared / Math.max(all, 1) < NEARLY_THE_SAME) return undefined;
    // What differs may be just what matters: who it was, or when.
    if (opposedNames(one, other).length > 0 || haveOtherTimes(one, other)) return undefined;
    return sameWords();
};

/** Word for word, of somebody or of some day: "Registration will run from 26 October to 20 November." */
function isSaidAgain({ claim: one }: Side, { claim: other }: Side): boolean {
    return (
        one.words === other.words &&
        one.terms.length >= FEWEST_WORD_FOR_WORD &&
        one.names.length + one.times.length > 0
    );
}

const FEWEST_WORD_FOR_WORD = 2;

function sameWords(): CrossReference {
    return {
        verdict: 'agrees',
        direction: undefined,
        reason: l10n.t('says the same in nearly the same words'),
    };
}

/** Both tell days, and some day of one meets none of the other's. */
function haveOtherTimes(one: Side, other: Side): boolean {
    const [a = [], b = []] = [one, other].map(({ claim }) =>
        claim.times.flatMap(({ resolved }): readonly DayInterval[] =>
            resolved?.days ? [resolved.days] : [],
        ),
    );
    if (a.length === 0 || b.length === 0) return false;
    const meets = (days: DayInterval, all: readonly DayInterval[]) =>
        all.some(each => intervalsMeet(days, each));
    return a.some(days => !meets(days, b)) && b.some(days => !meets(days, a));
}
