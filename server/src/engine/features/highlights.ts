/** Which stretches of a document are coloured, and as what? */

import type { Snapshot } from '../corpus/corpus.ts';
import type { Span } from '../text/span.ts';

export interface Highlight extends Span {
    readonly type: HighlightType;
    readonly modifiers: readonly HighlightModifier[];
}

/** Public names: they are the semantic token types of the extension. */
export const HIGHLIGHT_TYPES = ['person', 'organisation', 'place', 'date', 'figure'] as const;
export type HighlightType = (typeof HIGHLIGHT_TYPES)[number];

/** `inferred`: its value rests on an inference; `quoted`: said by someone; `conflicting`: another document conflicts. */
export const HIGHLIGHT_MODIFIERS = ['inferred', 'quoted', 'conflicting'] as const;
export type HighlightModifier = (typeof HIGHLIGHT_MODIFIERS)[number];

/** Sorted by start; no two overlap; none is empty. Those that meet `range` when it is given. */
export function highlightsOf(_snapshot: Snapshot, _uri: string, _range?: Span): readonly Highlight[] {
    return [];
}
