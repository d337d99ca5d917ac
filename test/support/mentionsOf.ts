/** The mentions of an article that may be missing. */

import { type Article, placedMentions } from '../../server/src/engine/engine.ts';

export function mentionsOf(article: Article | undefined) {
    return article ? placedMentions(article) : [];
}
