/** A claim as a reader is shown it beside another: its value, its sentence, its document. */

import type { Location } from '../../text/location.ts';
import { pointOf } from '../claimPoint.ts';
import type { Snapshot } from '../corpus.ts';
import { publicationInWords, sourceOf, titleOf } from '../sources/documentTitle.ts';
import type { Appearance } from '../verdicts/sides/crossReference.ts';
import { claimValueOf } from './claimValue.ts';

/** All texts are plain, localised where they are ours. Its place are the words by which the claim is pointed at. */
export interface ClaimSide extends Location {
    /** "12 people", "3 March 2024"; '' where neither is told. */
    readonly value: string;
    /** A figure that measures something: a timeline can be drawn of it. */
    readonly isMeasured: boolean;
    /** All of it; it holds no line end. */
    readonly sentence: string;
    /** Of its document: what it is called, its outlet if known, its day if known ("14 March 2024"). */
    readonly title: string;
    readonly source: string | undefined;
    readonly day: string | undefined;
}

/** Undefined when the document is gone. */
export function claimSideOf(snapshot: Snapshot, { uri, claim }: Appearance): ClaimSide | undefined {
    const article = snapshot.article(uri);
    if (!article) return undefined;
    const { document, published } = article.recognition;
    return {
        uri,
        span: pointOf(article, claim),
        value: claimValueOf(article, claim),
        isMeasured: claim.figure !== undefined && claim.measure !== undefined,
        sentence: claim.words,
        title: titleOf(document),
        source: sourceOf(document),
        day: publicationInWords(published),
    };
}
