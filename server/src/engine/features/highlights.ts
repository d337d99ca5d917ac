/** Which stretches of a document are coloured, and as what? */

import type { Article, Snapshot } from '../corpus/corpus.ts';
import { shownMentions, typeOf } from '../corpus/shownMentions.ts';
import type { Mention } from '../recognisers/mention.ts';
import { inText, placed } from '../text/place.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

export interface Highlight extends Span {
    readonly type: HighlightType;
    readonly modifiers: readonly HighlightModifier[];
}

/** Public names: they are the semantic token types of the extension. */
export const HIGHLIGHT_TYPES = ['person', 'organisation', 'place', 'date', 'figure'] as const;
export type HighlightType = (typeof HIGHLIGHT_TYPES)[number];

/** `inferred`: its value rests on an inference; `quoted`: said by someone; `conflicting`: another document conflicts. */
export const HIGHLIGHT_MODIFIERS = ['inferred', 'quoted', 'conflicting'] as const;
export type HighlightModifier = (typeof HIGHLIGHT_MODIFIERS)[number];

/**
 * Sorted by start; no two overlap; none is empty. Those that meet `range` when it is given. Conflicts are those that are
 * known (see `findConflicts`): colours must not wait for a search in all documents.
 */
export function highlightsOf(snapshot: Snapshot, uri: string, range?: Span): readonly Highlight[] {
    const article = snapshot.article(uri);
    if (!article) return [];
    const quoted = quotationsOf(article);
    const conflicting = conflictingIn(snapshot, uri, article);
    const highlights: Highlight[] = [];
    let next = 0;
    for (const mention of shownMentions(article)) {
        const type = typeOf(mention);
        if (type === 'other' || mention.start >= mention.end || (range && !overlaps(range, mention)))
            continue;
        const modifiers: HighlightModifier[] = [];
        if (isInferred(mention)) modifiers.push('inferred');
        // Both are in order.
        while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next += 1;
        const quotation = quoted[next];
        if (quotation && overlaps(quotation, mention)) modifiers.push('quoted');
        if (conflicting.some(point => contains(mention, point))) modifiers.push('conflicting');
        highlights.push({ start: mention.start, end: mention.end, type, modifiers });
    }
    return highlights;
}

/** The words of claims that are known to conflict. */
function conflictingIn(
    { conflictingClaims }: Snapshot,
    uri: string,
    { claims, recognition: { document } }: Article,
): readonly Span[] {
    const points = conflictingClaims.get(uri);
    if (!points) return [];
    return claims.flatMap(({ id, block, sentence: { start } }) =>
        (points.get(id) ?? []).map(point =>
            inText(document, block, { start: start + point.start, end: start + point.end }),
        ),
    );
}

function isInferred(mention: Mention): boolean {
    return (
        mention.kind === 'time' && mention.resolved !== undefined && mention.resolved.basis.kind !== 'stated'
    );
}

function quotationsOf({ recognition }: Article): readonly Span[] {
    return recognition.document.blocks.flatMap((block, i) =>
        (recognition.passages[i]?.quotations ?? []).map(quotation => placed(block, quotation)),
    );
}
