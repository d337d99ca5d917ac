/** The sentence of a claim, short enough for a hover, with what matters in it marked. */

import type { Claim } from '../../claims/claim.ts';
import type { Span } from '../../text/span.ts';

export interface Excerpt {
    readonly text: string;
    /** Spans in `text`, sorted, not overlapping. */
    readonly marks: readonly Span[];
}

/** For a page; a hover wants less. In UTF-16 code units. */
const LONGEST = 170;
const CUT = '…';

/**
 * `marked` are in the words of the claim's block; those outside the sentence are left out. A sentence longer than
 * `longest` is cut at spaces around the first mark.
 */
export function excerptOf(claim: Claim, marked: readonly Span[], longest = LONGEST): Excerpt {
    const from = claim.sentence.start;
    const marks = marked
        .map(({ start, end }) => ({ start: start - from, end: end - from }))
        .filter(({ start, end }) => start >= 0 && end <= claim.words.length && start < end)
        .sort((a, b) => a.start - b.start)
        .filter((mark, i, all) => i === 0 || mark.start >= (all[i - 1]?.end ?? 0));
    return cut(claim.words, marks, longest);
}

/** So much stands before the mark, that it is seen in a narrow column. In UTF-16 code units. */
const LEAD = 12;
const AROUND = 120;

/** Words of a block around a stretch of them, which begins near the start. */
export function excerptAround(words: string, mark: Span): Excerpt {
    const start = mark.start <= LEAD ? 0 : words.lastIndexOf(' ', mark.start - LEAD) + 1;
    const last = Math.max(mark.end, start + AROUND);
    const end = last >= words.length ? words.length : Math.max(mark.end, spaceBefore(words, last));
    const lead = start > 0 ? CUT : '';
    const shift = lead.length - start;
    return {
        text: lead + words.slice(start, end).trimEnd() + (end < words.length ? CUT : ''),
        marks: [{ start: mark.start + shift, end: mark.end + shift }],
    };
}

function cut(words: string, marks: readonly Span[], longest: number): Excerpt {
    if (words.length <= longest) return { text: words, marks };
    const focus = marks[0]?.start ?? 0;
    const start = focus < longest * 0.6 ? 0 : spaceBefore(words, focus - Math.floor(longest / 2));
    const end = start + longest >= words.length ? words.length : spaceBefore(words, start + longest);
    const lead = start > 0 ? CUT : '';
    const shift = lead.length - start;
    return {
        text: lead + words.slice(start, end).trim() + (end < words.length ? CUT : ''),
        marks: marks
            .filter(mark => mark.start >= start && mark.end <= end)
            .map(mark => ({ start: mark.start + shift, end: mark.end + shift })),
    };
}

/** Just after the last space at or before the offset. */
function spaceBefore(words: string, offset: number): number {
    const space = words.lastIndexOf(' ', offset);
    return space < 0 ? offset : space + 1;
}
