/** Above which paragraphs is there something to say, and what? */

import type { Snapshot } from '../corpus/corpus.ts';
import { isDiffering, relatedToPassage } from '../corpus/relatedPassage.ts';
import type { Span } from '../text/span.ts';

/**
 * Paragraphs with a figure or a day in them, in order; those alone that conflict with another document, as far as that is
 * known by now, if `isDiffering`. Nothing is searched.
 */
export function lensesOf(snapshot: Snapshot, uri: string, isDiffering: boolean): readonly Span[] {
    const article = snapshot.article(uri);
    if (!article) return [];
    const known = snapshot.conflictingClaims.get(uri);
    const telling = new Set(
        article.claims
            .filter(({ id, figure, when }) =>
                isDiffering ? known?.has(id) === true : figure !== undefined || when.basis === 'stated',
            )
            .map(({ block }) => block),
    );
    return article.recognition.document.blocks
        .filter(({ kind }, i) => kind === 'paragraph' && telling.has(i))
        .map(({ start, end }) => ({ start, end }));
}

export interface LensCounts {
    /** Claims of other documents. */
    readonly related: number;
    /** Those of them that conflict, or that another speaker disputes. */
    readonly differing: number;
    readonly documents: number;
}

/** A search for each sentence of the paragraph. */
export function lensCountsAt(snapshot: Snapshot, uri: string, paragraph: Span): LensCounts {
    const found = relatedToPassage(snapshot, uri, paragraph);
    return {
        related: found.length,
        differing: found.filter(isDiffering).length,
        documents: new Set(found.map(related => related.uri)).size,
    };
}
