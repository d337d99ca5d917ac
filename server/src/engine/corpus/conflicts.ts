/** The claims of a document that conflict with another document. */

import type { Snapshot } from './corpus.ts';
import type { RelatedClaim } from './crossReference.ts';
import { relatedClaims } from './relatedClaims.ts';

const MOST_PER_STATEMENT = 8;

/** Sorted by position of the claim. Remembered until any document changes. */
export function conflictsOf(snapshot: Snapshot, uri: string): readonly RelatedClaim[] {
    const known = snapshot.knownConflicts.get(uri);
    if (known) return known;
    const conflicts: RelatedClaim[] = [];
    for (const statement of snapshot.claims.statements(uri)) {
        // A claim without figure and day has nothing that could conflict.
        const claims = statement.claims.filter(({ figure, when }) => figure || when.basis === 'stated');
        if (claims.length === 0) continue;
        const related = relatedClaims(snapshot, uri, [{ statement, claims }], { limit: MOST_PER_STATEMENT });
        conflicts.push(...related.filter(({ verdict }) => verdict === 'conflicts'));
    }
    snapshot.knownConflicts.set(uri, conflicts);
    return conflicts;
}
