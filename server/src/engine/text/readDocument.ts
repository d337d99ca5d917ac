/** From a host's text to a document. */

import type { Document, Source } from './document.ts';

/** Total: any string yields a document. */
export function readDocument(source: Source): Document {
    return {
        uri: source.uri,
        text: source.text,
        format: source.format,
        language: { code: 'en', basis: 'assumed' },
        frontMatter: undefined,
        headline: undefined,
        byline: undefined,
        dateline: undefined,
        blocks: [],
        published: undefined,
    };
}
