/** Which names of this document are spelt otherwise than what their entities are called, and how would they be? */

import type { Snapshot } from '../corpus/corpus.ts';
import { canonicalSpelling } from '../corpus/entities/canonicalSpelling.ts';
import { inText } from '../text/place.ts';
import { textOf } from '../text/span.ts';
import type { TextChange } from '../text/textChange.ts';

export interface SpellingChange extends TextChange {
    /** As it is written here. */
    readonly form: string;
}

/** Sorted by position. A name with Markdown's signs in the midst of it is left as it is. */
export function spellingChangesIn(snapshot: Snapshot, uri: string): readonly SpellingChange[] {
    const article = snapshot.article(uri);
    if (!article) return [];
    const { document } = article.recognition;
    return article.entities
        .flatMap(({ key, mentions }) => {
            const entity = snapshot.entities.entity(key);
            if (!entity) return [];
            return mentions.flatMap(mention => {
                const form = document.blocks[mention.block]?.words.slice(mention.start, mention.end) ?? '';
                const span = inText(document, mention.block, mention);
                const text = canonicalSpelling(form, entity);
                return text === undefined || textOf(document.text, span) !== form
                    ? []
                    : [{ start: span.start, end: span.end, text, form }];
            });
        })
        .sort((a, b) => a.start - b.start);
}
