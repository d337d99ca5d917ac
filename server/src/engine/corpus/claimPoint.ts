/** The words by which a claim is pointed at. */

import type { Claim } from '../claims/claim.ts';
import type { Span } from '../text/span.ts';

/** The figure; without one the day that is told, else all of the claim. */
export function pointOf({ figure, times, span }: Claim): Span {
    const { start, end } = figure ?? times.find(({ resolved }) => resolved?.days) ?? span;
    return { start, end };
}
