/** Where one sentence has one name and the other, in the same place, another: "Ilse Ranft won", "Bertil Quaas won". */

import { stemOf } from '../claims/words.ts';
import { isLike, type PlacedName, type Side } from './side.ts';

export interface OpposedNames {
    readonly one: PlacedName;
    readonly other: PlacedName;
}

/** Of two sentences each, names that stand in the same place and that the other does not name. In order of the first. */
export function opposedNames(one: Side, other: Side): readonly OpposedNames[] {
    const free = one.names.filter(name => !isNamedIn(name, other));
    const freeOfOther = other.names.filter(name => !isNamedIn(name, one));
    return free.flatMap(name => {
        const rival = freeOfOther.find(candidate => isInSamePlace(name, candidate));
        return rival ? [{ one: name, other: rival }] : [];
    });
}

/** As a whole, or by any of its words: a name that was cut otherwise is no other name. */
function isNamedIn({ id }: PlacedName, { entities, context, claim }: Side): boolean {
    for (const known of entities.keys()) if (isLike(id, known)) return true;
    if (context.has(id) && !entities.has(id) && entities.size === 0) return true;
    const stems = id.split(' ').flatMap(word => stemOf(word) ?? []);
    return stems.some(stem => claim.terms.includes(stem));
}

function isInSamePlace(one: PlacedName, other: PlacedName): boolean {
    const isSameBefore = one.before === other.before;
    const isSameBehind = one.behind === other.behind;
    if (isSameBefore && isSameBehind) return true;
    if (one.type !== other.type && one.type !== 'other' && other.type !== 'other') return false;
    return (isSameBefore && !SAYS_LITTLE.has(one.before)) || (isSameBehind && !SAYS_LITTLE.has(one.behind));
}

/** Beside any name. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(['', 'the', 'and', 'a', 'an', 'of', 'to', 'by', 'with']);
