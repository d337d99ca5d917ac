/** The claims of a document that conflict with another document. */

import type { Snapshot } from './corpus.ts';
import type { RelatedClaim } from './crossReference.ts';
import { relatedClaims } from './relatedClaims.ts';

const MOST_PER_CLAIM = 5;

/** Sorted by position of the claim. Remembered until any document changes. */
export function conflictsOf(snapshot: Snapshot, uri: string): readonly RelatedClaim[] {
    const known = snapshot.knownConflicts.get(uri);
    if (known) return known;
    const conflicts: RelatedClaim[] = [];
    for (const statement of snapshot.claims.statements(uri)) {
        for (const claim of statement.claims) {
            if (!claim.figure && claim.when.basis !== 'stated') continue;
            const related = relatedClaims(snapshot, uri, [{ statement, claims: [claim] }], {
                limit: MOST_PER_CLAIM,
            });
            conflicts.push(...related.filter(({ verdict }) => verdict === 'conflicts'));
        }
    }
    snapshot.knownConflicts.set(uri, conflicts);
    return conflicts;
}
