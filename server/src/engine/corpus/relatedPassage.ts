/** What other documents say about a passage of several sentences. */

import type { Span } from '../text/span.ts';
import { questionsAt } from './claimsAt.ts';
import type { Snapshot } from './corpus.ts';
import { relatedClaims } from './relatedClaims.ts';
import type { RelatedClaim } from './verdicts/sides/crossReference.ts';

/** So many for a sentence. */
const MOST_PER_SENTENCE = 12;

/** Each sentence is asked about on its own; what calls for a look first, each claim of another document once. */
export function relatedToPassage(snapshot: Snapshot, uri: string, span: Span): readonly RelatedClaim[] {
    const search = relatedToSentences(snapshot, uri, span);
    for (;;) {
        const { done, value } = search.next();
        if (done) return value;
    }
}

/** The same for many sentences: a job that yields after each. */
export function* relatedToSentences(
    snapshot: Snapshot,
    uri: string,
    span: Span,
): Generator<void, readonly RelatedClaim[]> {
    const found = new Map<string, RelatedClaim>();
    for (const question of questionsAt(snapshot, uri, span)) {
        for (const related of relatedClaims(snapshot, uri, [question], { limit: MOST_PER_SENTENCE })) {
            const key = `${related.uri} ${related.claim.id}`;
            const known = found.get(key);
            if (!known || urgency(related) > urgency(known)) found.set(key, related);
        }
        yield;
    }
    return [...found.values()].sort((a, b) => urgency(b) - urgency(a));
}

/** Contradictions, then what was compared; the order within each stays that of the sentences. */
function urgency({ verdict, isCompared }: RelatedClaim): number {
    if (isDiffering({ verdict })) return 2;
    return isCompared ? 1 : 0;
}

export function isDiffering({ verdict }: Pick<RelatedClaim, 'verdict'>): boolean {
    return verdict === 'conflicts' || verdict === 'disputed';
}
