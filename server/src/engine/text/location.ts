/** A place in a document. */

import type { Span } from './span.ts';

export interface Location {
    readonly uri: string;
    readonly span: Span;
}
