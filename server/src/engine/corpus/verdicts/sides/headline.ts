/** The headline of an article says again what its text tells: it is no second value, and no other thing. */

import type { Claim } from '../../../claims/claim.ts';
import type { Side } from './side.ts';

/** `told` stands in the first paragraph of the document, `claim` further down. */
export function isHeadlineOf(told: Claim, claim: Claim, document: readonly Claim[]): boolean {
    const first = document[0]?.block;
    return told.block === first && claim.block !== first;
}

/** "Flood kills 12": what the text below says in full is what is to be held against others. */
export function isRepeatedBelow({ claim, document }: Side): boolean {
    const { figure } = claim;
    return (
        figure !== undefined &&
        document.some(
            told =>
                told.figure?.value === figure.value &&
                told.figure?.unit === figure.unit &&
                isHeadlineOf(claim, told, document),
        )
    );
}
