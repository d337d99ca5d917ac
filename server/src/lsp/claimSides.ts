/** A claim beside another, as our own requests tell of it. */

import type { ClaimSide } from '../engine/engine.ts';
import type { ClaimSide as ToldSide } from '../protocol.ts';
import { type Context, toLocation } from './convert.ts';

/** Undefined for a document that the corpus no longer has. */
export function toClaimSide(side: ClaimSide, context: Context): ToldSide | undefined {
    const { value, isMeasured, sentence, title, source, day } = side;
    const location = toLocation(side, context);
    return location && { location, value, isMeasured, sentence, title, from: originInWords(source, day) };
}

/** "The Courier, 8 March 2024"; what is not known is left out. */
export function originInWords(source: string | undefined, day: string | undefined): string {
    return [source, day].filter(part => part !== undefined && part !== '').join(', ');
}
