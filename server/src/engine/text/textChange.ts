/** One edit of a text. */

import type { Span } from './span.ts';

/** What stood in the span is replaced by the text. */
export interface TextChange extends Span {
    readonly text: string;
}
