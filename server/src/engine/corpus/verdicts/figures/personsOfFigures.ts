/** Of whom two figures are told, where that keeps them apart. */

import type { NameType } from '../../../recognisers/mention.ts';
import { type Actor, actorsOf, isNamedIn } from '../deeds/actors.ts';
import { bearerOfAge } from '../sides/bearerOfAge.ts';
import { isLike, type Side } from '../sides/side.ts';

/** "He has 53 catches": whose they are the sentence before tells, and the other sentence is of somebody else. */
export function isOfAnotherPerson(side: Side, other: Side): boolean {
    if (!/^[“"]?(?:he|she|his|her)\b/i.test(side.claim.words)) return false;
    const person = firstPerson(side.context);
    const rivals = personsIn(other.entities);
    const named = rivals.length > 0 ? rivals : personsIn(other.context).slice(0, 1);
    return person !== undefined && named.length > 0 && !named.some(rival => isLike(rival, person));
}

/** "Mira Toll has rowed for the club for 20 years", "Joran Esk, who has coached it for 12": in the clause of the figure itself. */
export function areOfTwoPersons(one: Side, other: Side): boolean {
    const [persons, others] = [personsNear(one), personsNear(other)];
    return (
        persons.length > 0 &&
        others.length > 0 &&
        !persons.some(id => others.some(otherId => isLike(id, otherId)))
    );
}

function personsNear({ near, entities }: Side): readonly string[] {
    return [...near].filter(id => entities.get(id) === 'person');
}

/** "Ove Lund, 41, saw the fall", "a 36-year-old climber fell": another one, for all that is known. */
export function isAgeOfNamed(side: Side, other: Side): boolean {
    const bearer = bearerOfAge(side);
    if (bearer === undefined || bearerOfAge(other) !== undefined) return false;
    return ![...other.entities.keys()].some(id => isLike(id, bearer));
}

/** "Captain Tennick was a 28-year veteran", "Rusk, a 20-year veteran of the force": nobody is named in both sentences. */
export function haveOwnSubjects(one: Side, other: Side): boolean {
    const [person, otherPerson] = [subjectOf(one), subjectOf(other)];
    if (!person || !otherPerson) return false;
    return !isNamedIn(person, other) && !isNamedIn(otherPerson, one);
}

/** The first person before the figure who is neither a speaker nor a mere part of what is told. */
function subjectOf(side: Side): Actor | undefined {
    const { figure, sentence } = side.claim;
    if (!figure) return undefined;
    return actorsOf(side).find(
        ({ type, end, preposition, isSpeaker, isOwner }) =>
            type === 'person' &&
            end <= figure.start - sentence.start &&
            preposition === undefined &&
            !isSpeaker &&
            !isOwner,
    );
}

function firstPerson(names: ReadonlyMap<string, NameType>): string | undefined {
    return personsIn(names)[0];
}

function personsIn(names: ReadonlyMap<string, NameType>): readonly string[] {
    return [...names].flatMap(([id, type]) => (type === 'person' ? [id] : []));
}
