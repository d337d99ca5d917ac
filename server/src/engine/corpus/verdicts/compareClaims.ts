/** The exact verdict on two claims, with its reason: the rules in order, the first that speaks decides. */

import { haveCommonGround } from './commonGround.ts';
import { compareAccusations } from './compareAccusations.ts';
import { compareAges } from './compareAges.ts';
import { compareNames } from './compareNames.ts';
import { compareBeginnings } from './days/compareBeginnings.ts';
import { compareDays } from './days/compareDays.ts';
import { compareEnds } from './days/compareEnds.ts';
import { compareFoundings } from './days/compareFoundings.ts';
import { compareLives } from './days/compareLives.ts';
import { compareMoments } from './days/compareMoments.ts';
import { compareOrigins } from './days/compareOrigins.ts';
import { compareTenures } from './days/compareTenures.ts';
import { compareWorks } from './days/compareWorks.ts';
import { compareYears } from './days/compareYears.ts';
import { compareAccounts } from './deeds/compareAccounts.ts';
import { compareAuthors } from './deeds/compareAuthors.ts';
import { compareCauses } from './deeds/compareCauses.ts';
import { compareChanges } from './deeds/compareChanges.ts';
import { compareDenials } from './deeds/compareDenials.ts';
import { compareDescriptions } from './deeds/compareDescriptions.ts';
import { compareHolders } from './deeds/compareHolders.ts';
import { compareParties } from './deeds/compareParties.ts';
import { compareRoles } from './deeds/compareRoles.ts';
import { compareScores } from './deeds/compareScores.ts';
import { compareStates } from './deeds/compareStates.ts';
import { compareWinners } from './deeds/compareWinners.ts';
import { compareAlike } from './figures/compareAlike.ts';
import { compareFigures } from './figures/compareFigures.ts';
import { compareParts } from './figures/compareParts.ts';
import { compareProperties } from './figures/compareProperties.ts';
import { compareRare } from './figures/compareRare.ts';
import { compareReversed } from './figures/compareReversed.ts';
import { compareSettled } from './figures/compareSettled.ts';
import { compareSlots } from './figures/compareSlots.ts';
import { compareSums } from './figures/compareSums.ts';
import type { Comparison, ComparisonRule, Judged } from './sides/crossReference.ts';
import type { Occasion, Rule } from './sides/rule.ts';
import { type Kinship, kinshipOf, type Side } from './sides/side.ts';
import { compareTold } from './words/compareTold.ts';
import { compareWords } from './words/compareWords.ts';

const rules: readonly (readonly [ComparisonRule, Rule])[] = [
    ['denials', compareDenials], // before all: what two sides say of each other is no error of sources
    ['parties', compareParties],
    ['accusations', compareAccusations], // before figures: "A blames B for 12 deaths" is first of all a dispute
    ['winners', compareWinners], // before figures: the score may be the same, and the winner not
    ['winners', compareScores], // after winners: who won says more
    ['roles', compareRoles],
    ['roles', compareHolders],
    ['roles', compareAuthors],
    ['causes', compareCauses],
    ['days', compareLives], // before figures: a life is told in brackets, whatever else the sentence tells
    ['ages', compareAges], // before figures: of one person, whatever else the sentences say
    ['changes', compareChanges], // before figures: "two engineers" are two before and after
    ['days', compareTenures],
    ['days', compareOrigins], // before figures: the year of the thing is told apart from what else the sentence counts
    ['days', compareFoundings],
    ['days', compareWorks],
    ['days', compareBeginnings], // before figures and days, as an end
    ['days', compareEnds], // before figures and days: an end is dated apart from the deed that tells it
    ['figures', compareProperties], // before figures: of one thing it is plain what they measure
    ['figures', compareSettled],
    ['figures', compareParts], // before figures: of one total that both tell it is plain what they count
    ['figures', compareSums], // before figures: a part of a list differs from the whole of it
    ['figures', compareReversed],
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
    if (!occasion.isShared && !haveCommonGround(one, other, kinship)) return undefined;
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
        if (named) return { ...named, rule: 'descriptions' };
        const become = isOneAge(one, other, verdict)
            ? compareStates(one, other, kinship, occasion)
            : undefined;
        return become ? { ...become, rule: 'states' } : { rule: name, ...verdict };
    }
    return undefined;
}

/** "Arrested a man of 63", "the 63-year-old has been released": what became of him says more than how old he is. */
function isOneAge({ claim: one }: Side, { claim: other }: Side, { verdict }: Judged): boolean {
    return verdict === 'agrees' && one.figure?.dimension === 'age' && other.figure?.dimension === 'age';
}
