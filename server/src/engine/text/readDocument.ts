/** From a host's text to a document. */

import type { Block, Document, Source } from './document.ts';
import { plainDrafts } from './plainDrafts.ts';

/** Total: any string yields a document. */
export function readDocument(source: Source): Document {
    const blocks = plainDrafts(source.text, 0).map(
        ({ start, end, words, pieces }): Block => ({ kind: 'paragraph', start, end, words, pieces }),
    );
    return {
        uri: source.uri,
        text: source.text,
        format: source.format,
        language: { code: 'en', basis: 'assumed' },
        frontMatter: undefined,
        headline: undefined,
        byline: undefined,
        dateline: undefined,
        blocks,
        published: undefined,
    };
}
