/** What do the other documents say about this stretch of text? */

import type { Snapshot } from '../corpus/corpus.ts';
import type { CrossReference, RelatedClaim } from '../corpus/crossReference.ts';
import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';

/** Related claims of other documents, best first, at most one for each of their sentences. */
export function relatedTo(
    _snapshot: Snapshot,
    _uri: string,
    _span: Span,
    _limit: number,
): readonly RelatedClaim[] {
    return [];
}

export interface BareText {
    readonly text: string;
    readonly published: Day | undefined;
}

/** The verdict on two short texts that stand alone, presumed to speak of the same occasion; undefined when unrelated. */
export function compareTexts(_one: BareText, _other: BareText): CrossReference | undefined {
    return undefined;
}
