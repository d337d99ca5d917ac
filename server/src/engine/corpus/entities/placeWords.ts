/** Does a name stand in the text as a place: "in Torvik", "the mayor of Torvik", "TORVIK, May 19 –"? */

import type { Span } from '../../text/span.ts';

/** Judged by the words of its block right before it, and by the dash behind a dateline. Local offsets. */
export function isInPlace(words: string, { start, end }: Span): boolean {
    const before = words.slice(Math.max(0, start - LONGEST), start);
    if (BEFORE_PLACE.test(before)) return true;
    return start === 0 && DATELINE.test(words.slice(end, end + LONGEST));
}

/** The same by words that stand before places alone: one may speak "to" a man, but not "in" him. */
export function isInsidePlace(words: string, { start }: Span): boolean {
    return BEFORE_INSIDE.test(words.slice(Math.max(0, start - LONGEST), start));
}

const LONGEST = 48;

const BEFORE_INSIDE = /(?:^|[^\p{L}])(?:in|near|outside|across) $/iu;

const BEFORE_PLACE =
    /(?:^|[^\p{L}])(?:in|at|to|from|near|outside|inside|around|through|across|towards?|off|via|into|between|leave|left|reached|visited|(?:mayor|city|town|village|port|streets|people|centre|center|north|south|east|west|suburbs?|outskirts|airport|road|residents|hospital|court) of) (?:the )?$/iu;

const DATELINE = /^[^.!?\n]{0,40}?(?: [–—-] |: |\) ?[–—-])/u;
