/** What do the other documents say about this stretch of text? */

import { questionsAt } from '../corpus/claimsAt.ts';
import type { Snapshot } from '../corpus/corpus.ts';
import { relatedClaims } from '../corpus/relatedClaims.ts';
import { relatedToPassage } from '../corpus/relatedPassage.ts';
import { shownMentionAt } from '../corpus/shownMentions.ts';
import type { RelatedClaim } from '../corpus/verdicts/sides/crossReference.ts';
import { type RelatedItem, relatedItemOf } from '../corpus/wording/relatedItem.ts';
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

/** One line of a list that a reader picks from. In UTF-16 code units. */
const LONGEST_EXCERPT = 96;

/** The same as a reader is shown them. An empty span is a cursor: it stands for the mention that it is in. */
export function relatedItemsAt(
    snapshot: Snapshot,
    uri: string,
    span: Span,
    limit: number,
): readonly RelatedItem[] {
    const article = snapshot.article(uri);
    const mention = article && span.start === span.end ? shownMentionAt(article, span.start) : undefined;
    if (!article) return [];
    const found = mention
        ? relatedTo(snapshot, uri, mention, limit)
        : relatedToPassage(snapshot, uri, span).slice(0, limit);
    return found.map(related =>
        relatedItemOf(
            snapshot,
            article,
            related,
            related.claim.figure ? [related.claim.figure] : [],
            LONGEST_EXCERPT,
        ),
    );
}

/** Whether a figure or a day stands there, of which other documents may say something else. */
export function isClaimAt(snapshot: Snapshot, uri: string, { start }: Span): boolean {
    const article = snapshot.article(uri);
    const mention = article && shownMentionAt(article, start);
    return mention !== undefined && mention.kind !== 'name';
}
