/** Many documents, kept current one by one. */

import type { Claim } from '../claims/claim.ts';
import type { Mention } from '../recognisers/mention.ts';
import type { Recognition, Resources } from '../recognisers/recogniser.ts';
import type { Source } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** One document with all that was found in it; mentions and claims in document offsets, sorted by position. */
export interface Article {
    readonly recognition: Recognition;
    readonly mentions: readonly Mention[];
    /** In order, none overlapping, without surrounding white space. */
    readonly sentences: readonly Span[];
    readonly claims: readonly Claim[];
}

/** One state of the corpus. Valid for the length of one synchronous call; a view, never a copy. */
export interface Snapshot {
    /** Grows by one with every change. */
    readonly version: number;
    article(uri: string): Article | undefined;
    /** Sorted, so that no answer depends on the order in which documents were added. */
    uris(): readonly string[];
}

export class Corpus {
    constructor(_resources: Resources) {}

    /** Adds the document or replaces its earlier version: a job that yields every paragraph; the old state stands until its end. */
    *replace(_source: Source): Generator<void, void> {}

    /** The same in one go. */
    set(source: Source): void {
        for (const _ of this.replace(source));
    }

    /** False when there was no such document. */
    remove(_uri: string): boolean {
        return false;
    }

    snapshot(): Snapshot {
        return { version: 0, article: () => undefined, uris: () => [] };
    }
}
