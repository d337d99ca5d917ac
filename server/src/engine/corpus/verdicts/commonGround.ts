/** A first look at two claims, before any rule takes a longer one: most that a search finds have a word in common and no more. */

import { claimOfNone } from '../../claims/none.ts';
import { worksIn } from './deeds/compareAuthors.ts';
import { maySpeakAgainst } from './deeds/compareDenials.ts';
import { mayMeet } from './deeds/deedsOf.ts';
import { holdersIn } from './deeds/holders.ts';
import type { Kinship, Side } from './sides/side.ts';

/**
 * Whether there is anything by which the two could be held against each other: figures of one dimension, times, deeds that go
 * with or against each other, what one speaks against, accusations, several words and names in common, or holders of posts or
 * authors. Half of the pairs that a search finds have none of these.
 */
export function haveCommonGround(one: Side, other: Side, kinship: Kinship): boolean {
    return (
        haveOneDimension(one, other) ||
        (one.claim.times.length > 0 && other.claim.times.length > 0) ||
        (one.claim.accusation !== undefined && other.claim.accusation !== undefined) ||
        mayMeet(one, other) ||
        maySpeakAgainst(one, other) ||
        wordsInCommon(kinship) >= FEWEST_IN_COMMON ||
        areOfOneRole(one, other)
    );
}

/** Both name who holds a post, or whose work something is. */
function areOfOneRole(one: Side, other: Side): boolean {
    return (
        (holdersIn(one).length > 0 && holdersIn(other).length > 0) ||
        (worksIn(one).length > 0 && worksIn(other).length > 0)
    );
}

/** Words, names, and capitals that may be names. */
const FEWEST_IN_COMMON = 2;

function haveOneDimension({ claim: one }: Side, { claim: other }: Side): boolean {
    const [a, b] = [one.figure ?? claimOfNone(one)?.figure, other.figure ?? claimOfNone(other)?.figure];
    return a !== undefined && a.dimension === b?.dimension;
}

function wordsInCommon({ shared, capitals, terms }: Kinship): number {
    return shared.length + capitals.length + terms.length;
}
