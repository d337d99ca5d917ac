/** A related claim as a reader is shown it: the verdict in words, the document, the sentence. */

import * as l10n from '@vscode/l10n';
import type { Location } from '../../text/location.ts';
import { inText } from '../../text/place.ts';
import type { Span } from '../../text/span.ts';
import { pointOf } from '../claimPoint.ts';
import type { Article, Snapshot } from '../corpus.ts';
import { publicationInWords, sourceOf, titleOf } from '../sources/documentTitle.ts';
import type { RelatedClaim, Verdict } from '../verdicts/sides/crossReference.ts';
import { excerptOf } from './excerpt.ts';
import { labelOf } from './wording.ts';

/** All texts are plain, localised where they are ours; whoever shows them escapes them. */
export interface RelatedItem {
    readonly verdict: Verdict;
    /** "updated by", "more specific than", "conflicts with": the verdict in words, with its direction. */
    readonly label: string;
    readonly reason: string;
    /** The other document: its title (headline, else file name), outlet if known, day if known ("14 March 2024"). */
    readonly title: string;
    readonly source: string | undefined;
    readonly day: string | undefined;
    /** The sentence that makes the related claim, shortened around the matching part. */
    readonly excerpt: string;
    /** The matching parts, as spans in `excerpt`. */
    readonly marks: readonly Span[];
    readonly location: Location;
    /** The words by which the two claims are pointed at: the one that was asked about, and the other. */
    readonly points: readonly [Span, Span];
}

/**
 * For a claim of `asked`. `marked`: what is marked in the words of the other claim's block, unless it was compared by other
 * words; the first is where a reader is led to.
 */
export function relatedItemOf(
    snapshot: Snapshot,
    asked: Article,
    found: RelatedClaim,
    marked: readonly Span[],
    longest?: number,
): RelatedItem {
    const { point } = found.claim;
    const marks = point ? [point] : marked;
    const other = snapshot.article(found.uri);
    const document = other?.recognition.document;
    const excerpt = excerptOf(found.claim, marks, longest);
    const { block, sentence } = found.claim;
    return {
        verdict: found.verdict,
        label: labelOf(found),
        reason: judgedReason(snapshot, asked, found),
        title: document ? titleOf(document) : found.uri,
        source: document && sourceOf(document),
        day: publicationInWords(other?.recognition.published),
        excerpt: excerpt.text,
        marks: excerpt.marks,
        location: {
            uri: found.uri,
            span: inText(document ?? { blocks: [] }, block, marks[0] ?? sentence),
        },
        points: [pointOf(asked, found.of), pointOf(other, found.claim)],
    };
}

/** With what a person has said who accepts it. */
function judgedReason(snapshot: Snapshot, asked: Article, { of, uri, claim, reason }: RelatedClaim): string {
    const here = { uri: asked.recognition.document.uri, claim: of };
    const acceptance = snapshot.setAside.acceptance(here, { uri, claim });
    if (acceptance === undefined) return reason;
    const accepted = acceptance === '' ? l10n.t('accepted') : l10n.t('accepted: {0}', acceptance);
    return reason === '' ? accepted : `${reason} · ${accepted}`;
}
