/** What a copy says is no second witness. */

import type { Claim } from '../../claims/claim.ts';
import type { Snapshot } from '../corpus.ts';
import type { RelatedClaim } from '../verdicts/sides/crossReference.ts';
import { groupsOfCopies } from './sources.ts';

/** Of each document the group that it is in. */
export type Copies = ReadonlyMap<string, readonly string[]>;

export function copiesAmong(snapshot: Snapshot, uris: readonly string[]): Copies {
    return new Map(groupsOfCopies(snapshot, uris).flatMap(group => group.map(uri => [uri, group] as const)));
}

/**
 * True for a claim that the document it was copied from makes as well: a copy is no second witness. What a copy has changed
 * is its own.
 */
export function isRepeated(snapshot: Snapshot, copies: Copies, uri: string, found: RelatedClaim): boolean {
    const own = copies.get(uri);
    const other = copies.get(found.uri);
    return (
        isInOriginal(snapshot, own, uri, found.of) || isInOriginal(snapshot, other, found.uri, found.claim)
    );
}

function isInOriginal(
    snapshot: Snapshot,
    group: readonly string[] | undefined,
    uri: string,
    claim: Claim,
): boolean {
    const original = group?.[0];
    if (original === undefined || original === uri) return false;
    return snapshot.claims
        .statements(original)
        .some(statement => statement.claims.some(other => isSameValue(claim, other)));
}

function isSameValue(one: Claim, other: Claim): boolean {
    if (!one.figure || !other.figure) return one.id === other.id;
    const [a, b] = [one.figure, other.figure];
    return (
        a.value === b.value &&
        a.min === b.min &&
        a.max === b.max &&
        a.unit === b.unit &&
        one.measure?.state === other.measure?.state &&
        one.measure?.counted === other.measure?.counted
    );
}
