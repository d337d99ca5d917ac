/** What do the other documents say about this stretch of text? */

import { questionsAt } from '../corpus/claimsAt.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import type { RelatedClaim } from '../corpus/crossReference.ts';
import { relatedClaims } from '../corpus/relatedClaims.ts';
import type { Span } from '../text/span.ts';

export interface RelatedOptions {
    /** Also what is too far off to be shown to a reader, so that a ranking can be measured. */
    readonly isLoose?: boolean;
}

/** Related claims of other documents, best first, at most one for each of their sentences. */
export function relatedTo(
    snapshot: Snapshot,
    uri: string,
    span: Span,
    limit: number,
    { isLoose = false }: RelatedOptions = {},
): readonly RelatedClaim[] {
    const wanted = questionsAt(snapshot, uri, span);
    return wanted.length > 0 ? relatedClaims(snapshot, uri, wanted, { limit, isLoose }) : [];
}
