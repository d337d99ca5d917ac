/** The headline of an article says again what its text tells: it is no second value, and no other thing. */

import type { Claim } from '../../../claims/claim.ts';

/** `told` stands in the first paragraph of the document, `claim` further down. */
export function isHeadlineOf(told: Claim, claim: Claim, document: readonly Claim[]): boolean {
    const first = document[0]?.block;
    return told.block === first && claim.block !== first;
}
