/** What does a reader see who points at a name, a date or a figure? */

import type { Snapshot } from '../corpus/corpus.ts';
import type { Verdict } from '../corpus/crossReference.ts';
import type { Span } from '../text/span.ts';
import type { HighlightType } from './highlights.ts';
import type { Location } from './location.ts';

/** All texts are plain, localised where they are ours; whoever shows them escapes them. */
export interface Card {
    /** The stretch the card is about. */
    readonly span: Span;
    readonly type: HighlightType | 'other';
    /** What it is: a canonical name, a day ("24 September 2023"), a normalised figure ("more than 4,600 troops"). */
    readonly title: string;
    /** What else is known of it, a line each: aliases; the basis of a date; what a figure measures. */
    readonly facts: readonly string[];
    /** Best first; at most a handful. */
    readonly related: readonly RelatedItem[];
    /** How many related claims there are beyond these. */
    readonly more: number;
    /** Over all related claims. Copies, wire copy and quotations of one text count as one source. */
    readonly documents: number;
    readonly independentSources: number;
}

export interface RelatedItem {
    readonly verdict: Verdict;
    /** "updated by", "more specific than", "conflicts with": the verdict in words, with its direction. */
    readonly label: string;
    readonly reason: string;
    /** The other document: its title (headline, else file name), outlet if known, day if known ("14 March 2024"; "about …" when inferred). */
    readonly title: string;
    readonly source: string | undefined;
    readonly day: string | undefined;
    /** The sentence that makes the related claim, shortened around the matching part. */
    readonly excerpt: string;
    /** The matching parts, as spans in `excerpt`. */
    readonly marks: readonly Span[];
    readonly location: Location;
}

/** Undefined where there is nothing to tell: outside mentions, in unknown documents. */
export function hoverAt(_snapshot: Snapshot, _uri: string, _offset: number): Card | undefined {
    return undefined;
}
