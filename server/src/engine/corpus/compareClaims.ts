/** The exact verdict on two claims, with its reason: the rules in order, the first that speaks decides. */

import { compareAccounts } from './compareAccounts.ts';
import { compareAccusations } from './compareAccusations.ts';
import { compareAges } from './compareAges.ts';
import { compareAlike } from './compareAlike.ts';
import { compareCauses } from './compareCauses.ts';
import { compareChanges } from './compareChanges.ts';
import { compareDays } from './compareDays.ts';
import { compareDenials } from './compareDenials.ts';
import { compareDescriptions } from './compareDescriptions.ts';
import { compareEnds } from './compareEnds.ts';
import { compareFigures } from './compareFigures.ts';
import { compareMoments } from './compareMoments.ts';
import { compareNames } from './compareNames.ts';
import { compareParties } from './compareParties.ts';
import { compareRare } from './compareRare.ts';
import { compareRoles } from './compareRoles.ts';
import { compareSlots } from './compareSlots.ts';
import { compareStates } from './compareStates.ts';
import { compareTold } from './compareTold.ts';
import { compareWinners } from './compareWinners.ts';
import { compareWords } from './compareWords.ts';
import { compareYears } from './compareYears.ts';
import type { Comparison, ComparisonRule, CrossReference } from './crossReference.ts';
import { type Kinship, kinshipOf, type Side } from './side.ts';

export interface Occasion {
    /** Presume that both speak of the same occasion unless they say otherwise. Articles never allow that; bare texts do. */
    readonly isShared: boolean;
}

export type Rule = (
    one: Side,
    other: Side,
    kinship: Kinship,
    occasion: Occasion,
) => CrossReference | undefined;

const rules: readonly (readonly [ComparisonRule, Rule])[] = [
    ['denials', compareDenials], // before all: what two sides say of each other is no error of sources
    ['parties', compareParties],
    ['accusations', compareAccusations], // before figures: "A blames B for 12 deaths" is first of all a dispute
    ['winners', compareWinners], // before figures: the score may be the same, and the winner not
    ['roles', compareRoles],
    ['causes', compareCauses],
    ['ages', compareAges], // before figures: of one person, whatever else the sentences say
    ['changes', compareChanges], // before figures: "two engineers" are two before and after
    ['days', compareEnds], // before figures and days: an end is dated apart from the deed that tells it
    ['figures', compareFigures],
    ['states', compareStates], // after figures: a rise and a fall are told by their amounts first
    ['names', compareNames], // before days: another winner of the same day is no agreement
    ['descriptions', compareDescriptions], // before days and accounts: a name says more than a day in common
    ['days', compareMoments], // before days: the day may be one, and the hour not
    ['days', compareYears],
    ['days', compareDays], // after figures: two figures of one sentence may share its day
    ['words', compareWords],
    ['accounts', compareAccounts],
    ['figures', compareAlike],
    ['figures', compareRare], // last: figures that nothing but their number joins, or their place in the articles
    ['figures', compareSlots],
];

/** Undefined when there is nothing to compare; the two may still be related. */
export function compareClaims(one: Side, other: Side, occasion: Occasion): Comparison | undefined {
    const kinship = kinshipOf(one, other);
    const compared = compareByRule(one, other, kinship, occasion);
    if (compared && !isOpen(compared, one, other)) return compared;
    const told = compareTold(one, other, kinship, occasion);
    return told ? { ...told, rule: 'accounts' } : compared;
}

/** Why two figures are only related the rules say. */
function isOpen({ verdict }: Comparison, { claim: one }: Side, { claim: other }: Side): boolean {
    return verdict === 'related' && (!one.figure || !other.figure);
}

/** The first rule that speaks. */
function compareByRule(one: Side, other: Side, kinship: Kinship, occasion: Occasion): Comparison | undefined {
    for (const [name, rule] of rules) {
        const verdict = rule(one, other, kinship, occasion);
        if (!verdict) continue;
        // "A rival bought nine percent", "the nine percent went to Hoshimo": the name says more than the figure or the day.
        const named =
            verdict.verdict === 'agrees' ? compareDescriptions(one, other, kinship, occasion) : undefined;
        return named ? { ...named, rule: 'descriptions' } : { rule: name, ...verdict };
    }
    return undefined;
}
