/** Two sentences that tell of one deed in other words. */

import * as l10n from '@vscode/l10n';
import { compareQuantities } from '../../../recognisers/figures/compareQuantities.ts';
import { intervalsMeet } from '../../../text/day.ts';
import { alikenessOf } from '../sides/alikeness.ts';
import { contrastOf } from '../sides/contrast.ts';
import { figuresBeside } from '../sides/neighbours.ts';
import { opposedNames } from '../sides/opposedNames.ts';
import type { Rule } from '../sides/rule.ts';
import type { Side } from '../sides/side.ts';
import { type Actor, areLike, areOtherPersons, freeActorsOf, isNamedIn, personsIn } from './actors.ts';
import { haveOtherScores } from './compareScores.ts';
import { areDoneToTwo, isTold } from './deedParts.ts';
import { areOpposed, type Deed, deedsOf, mayMeet, sharedThings } from './deedsOf.ts';
import { dayRelation, isOneEvent, likenessOf, timesTold } from './oneEvent.ts';

/** So much they must share beyond what makes them one event where no day is told. */
const ONE_ACCOUNT = 7;
/** Where they share two names. */
const ONE_ACCOUNT_NAMED = 6;

export const compareAccounts: Rule = (one, other, kinship, occasion) => {
    // Two figures were compared as such.
    if (occasion.isShared || (one.claim.figure && other.claim.figure)) return undefined;
    if (!mayMeet(one, other) || !haveOneDeed(one, other) || !isOneEvent(one, other, kinship))
        return undefined;
    const { isNearlyTheSame } = alikenessOf(one, other, kinship);
    const deed = deedsOf(one).find(each =>
        deedsOf(other).some(
            answer =>
                isSameDeed(each, answer) &&
                (isNearlyTheSame || (isTold(each, one) && isTold(answer, other))) &&
                sharedThings(each, answer, one, other) >= 2,
        ),
    );
    if (!deed || isAnythingElse(one, other)) return undefined;
    if (!isNearlyTheSame && eachNamesAnother(one, other)) return undefined;
    const enough = kinship.shared.length + kinship.capitals.length >= 2 ? ONE_ACCOUNT_NAMED : ONE_ACCOUNT;
    if (dayRelation(one, other) !== 'same' && likenessOf(one, other, kinship) < enough) return undefined;
    return { verdict: 'agrees', direction: undefined, reason: l10n.t('both tell the same in other words') };
};

/** What the one tells and the other does not may be just what matters: another deed, another name. */
function isAnythingElse(one: Side, other: Side): boolean {
    const others = deedsOf(other);
    if (deedsOf(one).some(deed => others.some(answer => areOpposed(deed, answer)))) return true;
    // "38 flights were cancelled", "the ferries have been cancelled".
    if (contrastOf(one.claim, other.claim)) return true;
    if (haveOtherFigures(one, other) || haveOtherScores(one, other) || haveOtherDays(one, other)) return true;
    if (areOfTwoPersons(one, other)) return true;
    const [free, otherFree] = [freeActorsOf(one, other), freeActorsOf(other, one)];
    return free.length > 0 && otherFree.length > 0;
}

/** "The keeper Lund was arrested", "the keeper Brandt was arrested": each tells it of a person whom the other does not name. */
function areOfTwoPersons(one: Side, other: Side): boolean {
    if (!areOtherPersons(personsIn(one), personsIn(other))) return false;
    const isInOnePlace = opposedNames(one, other).some(
        pair => pair.one.type === 'person' && pair.other.type === 'person',
    );
    if (isInOnePlace) return true;
    const answers = deedsOf(other);
    return deedsOf(one).some(deed =>
        answers.some(
            answer =>
                isSameDeed(deed, answer) &&
                (areDoneToTwo(deed, answer, one, other) || haveTwoSubjects(deed, answer, one, other)),
        ),
    );
}

/** "Beat Ranft to keep the title", "kept it against Hask": whoever else takes part is another. */
function eachNamesAnother(one: Side, other: Side): boolean {
    const [persons, others] = [personsIn(one), personsIn(other)];
    return hasAnother(persons, others) && hasAnother(others, persons);
}

function hasAnother(persons: readonly Actor[], others: readonly Actor[]): boolean {
    // A surname alone may be that of a family, or of one who is described in the other sentence.
    return persons.some(
        person => person.words.includes(' ') && !others.some(rival => areLike(person, rival)),
    );
}

/** "Placed Lund on the injured list", "Brandt was placed on it": of each another stands before the same words. */
function haveTwoSubjects({ subject }: Deed, { subject: rival }: Deed, one: Side, other: Side): boolean {
    if (!subject || !rival || !areOtherPersons([subject], [rival])) return false;
    // "Lund handed the keys to Brandt", "Brandt took them over from Lund".
    return !isNamedIn(subject, other) && !isNamedIn(rival, one);
}

/** "Won 3-1", "beat them 2-1": figures of one unit, none of which the other sentence has. */
function haveOtherFigures(one: Side, other: Side): boolean {
    const [figures, others] = [figuresBeside(one), figuresBeside(other)];
    const ofOneUnit = figures.flatMap(figure =>
        others
            .filter(({ unit, dimension }) => unit === figure.unit && dimension === figure.dimension)
            .map(answer => compareQuantities(figure, answer).relation),
    );
    return ofOneUnit.length > 0 && ofOneUnit.every(relation => relation === 'apart');
}

/** "By the end of June", "at the end of September". */
function haveOtherDays(one: Side, other: Side): boolean {
    const [times, others] = [timesTold(one.claim), timesTold(other.claim)];
    return (
        times.length > 0 &&
        others.length > 0 &&
        times.every(days => others.every(answer => !intervalsMeet(days, answer)))
    );
}

function haveOneDeed(one: Side, other: Side): boolean {
    const others = deedsOf(other);
    return deedsOf(one).some(deed => others.some(answer => isSameDeed(deed, answer)));
}

/** "A former champion" did not win this time. */
const IS_TITLE = /^(?:champions?|winners?|victors?|holders?|hosts?)$/i;

/** Of one kind; or of two that exclude each other, one of them denied. */
function isSameDeed(one: Deed, other: Deed): boolean {
    // Who accuses whom is told apart elsewhere.
    if (one.kind.name === 'accuse' || (one.outlook === 'done') !== (other.outlook === 'done')) return false;
    if (IS_TITLE.test(one.words) !== IS_TITLE.test(other.words)) return false;
    if (one.kind === other.kind) return one.isNegated === other.isNegated;
    const areAgainst =
        one.kind.against?.includes(other.kind.name) === true ||
        other.kind.against?.includes(one.kind.name) === true;
    return areAgainst && one.isNegated !== other.isNegated;
}
