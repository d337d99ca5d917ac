/** The words by which a claim is pointed at. */

import type { Claim } from '../claims/claim.ts';
import { inText } from '../text/place.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './corpus.ts';

/** Where it stands in the text of its article. */
export function pointOf(article: Article | undefined, claim: Claim): Span {
    const local = pointIn(claim) ?? claim.span;
    return inText(article?.recognition.document ?? { blocks: [] }, claim.block, local);
}

/** What it was compared by; else the figure; without one the day that is told. Undefined for what is told in words alone. */
export function pointIn({ point, figure, times }: Claim): Span | undefined {
    return point ?? figure ?? times.find(({ resolved }) => resolved?.days);
}
