/** Where in this document is the same entity, day or figure mentioned? */

import type { Snapshot } from '../corpus/corpus.ts';
import { sameMentions } from '../corpus/sameMentions.ts';
import { shownMentionAt } from '../corpus/shownMentions.ts';
import type { Span } from '../text/span.ts';

/** Sorted by position, the mention pointed at among them; undefined when the offset is on no mention. */
export function occurrencesAt(snapshot: Snapshot, uri: string, offset: number): readonly Span[] | undefined {
    const article = snapshot.article(uri);
    const mention = article && shownMentionAt(article, offset);
    if (!article || !mention) return undefined;
    const same = sameMentions(snapshot, article, mention, [uri]).map(({ span }) => span);
    if (same.some(({ start }) => start === mention.start)) return same;
    return [{ start: mention.start, end: mention.end }, ...same].sort((a, b) => a.start - b.start);
}
