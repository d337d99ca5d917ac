/** What are the parts of this article, and which claims with figures stand in them? */

import type { Snapshot } from '../corpus/corpus.ts';
import type { Span } from '../text/span.ts';

export interface OutlineItem {
    readonly kind: 'headline' | 'section' | 'claim';
    readonly title: string;
    readonly detail: string;
    /** All of it: a section reaches to the next. Lies within its parent's. */
    readonly span: Span;
    /** What is selected when it is chosen. Lies within `span`. */
    readonly selection: Span;
    readonly children: readonly OutlineItem[];
}

export function outlineOf(_snapshot: Snapshot, _uri: string): readonly OutlineItem[] {
    return [];
}
