/** Where else is this entity, day or figure mentioned? */

import type { Snapshot } from '../corpus/corpus.ts';
import { sameMentions } from '../corpus/sameMentions.ts';
import { shownMentionAt } from '../corpus/shownMentions.ts';
import type { Location } from '../text/location.ts';

/**
 * All mentions of the same entity (or of the same day, or of the same value of the same measure) in all documents,
 * sorted by uri and position.
 */
export function referencesAt(snapshot: Snapshot, uri: string, offset: number): readonly Location[] {
    const article = snapshot.article(uri);
    const mention = article && shownMentionAt(article, offset);
    return article && mention ? sameMentions(snapshot, article, mention, snapshot.uris()) : [];
}
