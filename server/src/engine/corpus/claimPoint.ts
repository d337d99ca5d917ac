/** The words by which a claim is pointed at. */

import type { Claim } from '../claims/claim.ts';
import { inText } from '../text/place.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './corpus.ts';

/** The figure; without one the day that is told, else all of the claim: where it stands in the text of its article. */
export function pointOf(article: Article | undefined, { block, figure, times, span }: Claim): Span {
    const local = figure ?? times.find(({ resolved }) => resolved?.days) ?? span;
    return inText(article?.recognition.document ?? { blocks: [] }, block, local);
}
