/** Of which places two figures are told, where that keeps them apart. */

import { type Actor, actorsOf, freeActorsOf, isNamedIn, isPlaced } from '../deeds/actors.ts';
import { claimsBeside } from '../sides/neighbours.ts';
import { isLike, ofStatement, type Side } from '../sides/side.ts';

/** "55 percent in Marn, 52 percent in Lis": of several figures each has the place right behind it. */
export function haveOwnPlaces(one: Side, other: Side): boolean {
    const [place, otherPlace] = [ownPlaceOf(one), ownPlaceOf(other)];
    if (place !== undefined && otherPlace !== undefined) return !isLike(place, otherPlace);
    return isOfListedPlace(place, one, other) || isOfListedPlace(otherPlace, other, one);
}

/** "2,900 in Brack and 500 in Sarn": the 500 are of none but Sarn, and the other sentence tells of another place. */
function isOfListedPlace(place: string | undefined, side: Side, other: Side): boolean {
    if (place === undefined || other.places.length === 0) return false;
    if ([...other.entities.keys()].some(id => isLike(id, place))) return false;
    return claimsBeside(side).some(claim => {
        const beside = ownPlaceOf({ ...side, claim });
        return beside !== undefined && !isLike(beside, place);
    });
}

/** A part of what it counts is told of a place behind it, and the other sentence begins with that place. */
export function isWholeOfPlace(side: Side, other: Side): boolean {
    const { figure, words, sentence } = side.claim;
    if (figure?.value === undefined) return false;
    return claimsBeside(side).some(part => {
        if (!part.figure || part.figure.start < figure.end || part.figure.unit !== figure.unit) return false;
        if ((part.figure.value ?? Number.POSITIVE_INFINITY) >= (figure.value ?? 0)) return false;
        const between = words.slice(figure.end - sentence.start, part.figure.start - sentence.start);
        const behind = words.slice(part.figure.end - sentence.start);
        if (!LEADS_TO_PART.test(between) && !IS_PART.test(behind)) return false;
        const place = ownPlaceOf({ ...side, claim: part });
        if (place === undefined) return false;
        const rival = ownPlaceOf(other);
        if (rival !== undefined && isLike(rival, place)) return true;
        return actorsOf(other).some(({ id, start }) => isLike(id, place) && isBefore(start, other));
    });
}

/** The place that has them is told, and the other sentence does not name it. */
export function isOfOtherHost(side: Side, other: Side): boolean {
    const host = hostIn(side);
    return host !== undefined && !isNamedIn(host, other);
}

const hostIn = ofStatement((side): Actor | undefined => {
    const { words } = side.claim;
    return actorsOf(side).find(
        ({ type, end, preposition }) =>
            type === 'place' && preposition === undefined && TAKES_IN.test(words.slice(end)),
    );
});

const TAKES_IN =
    /^ (?:(?:has|have|had) (?:so far |already |since )?taken in|(?:has|have|had) (?:so far |already |since )?(?:received|admitted|sheltered|hosted)|took in|hosts|hosted|shelters|sheltered|is (?:home|host) to)\b/;

function isBefore(start: number, { claim: { figure, sentence } }: Side): boolean {
    return figure !== undefined && start < figure.start - sentence.start;
}

const LEADS_TO_PART = /\b(?:among (?:them|whom)|including|of (?:which|whom|them))\b[^.;:]{0,30}$/i;
const IS_PART = /^ (?:of (?:them|these|those)|of whom|of which)\b/i;

function ownPlaceOf(side: Side): string | undefined {
    const { claim, nameIds } = side;
    const { figure, names, words, sentence } = claim;
    if (!figure) return undefined;
    // "Norland has taken in 940,000 refugees from Karelind": they are of Karelind, and in Norland.
    const host = hostIn(side);
    if (host) return host.id;
    const at = names.findIndex(({ start, type }) => type !== 'person' && start >= figure.end);
    const name = names[at];
    if (!name) return undefined;
    const between = words.slice(figure.end - sentence.start, name.start - sentence.start);
    return OF_PLACE.test(between) ? nameIds[at] || undefined : undefined;
}

/** No comma, no other figure. */
const OF_PLACE = /^[^,;:.\d]{0,40}\s(?:in|to|of|from|at|for|across|throughout)\s(?:the\s)?$/;

/** "A crash near Torvik killed 20", "a crash near Velm killed 26". */
export function tellsOwnPlace(side: Side, other: Side): boolean {
    return freeActorsOf(side, other).some(actor => actor.type === 'place' && isPlaced(actor));
}
