/** Why was this verdict given on two claims: the rule, the values and days compared, and the words they rest on? */

import type { Snapshot } from '../corpus/corpus.ts';
import type { ComparisonRule, RelatedClaim } from '../corpus/verdicts/sides/crossReference.ts';
import { type ExplainedClaim, explainedClaim } from '../corpus/wording/explainedClaim.ts';

export interface Explanation {
    /** Undefined when nothing could be compared. */
    readonly rule: ComparisonRule | undefined;
    /** The claim that was asked about, then the other. */
    readonly claims: readonly [ExplainedClaim, ExplainedClaim];
}

/** Undefined when one of the documents is gone. */
export function explanationOf(snapshot: Snapshot, uri: string, found: RelatedClaim): Explanation | undefined {
    const one = explainedClaim(snapshot, { uri, claim: found.of });
    const other = explainedClaim(snapshot, found);
    return one && other && { rule: found.rule, claims: [one, other] };
}
