/** The sentence of a claim, short enough for a hover, with what matters in it marked. */

import type { Claim } from '../claims/claim.ts';
import { localOffset } from '../text/place.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './corpus.ts';

export interface Excerpt {
    readonly text: string;
    /** Spans in `text`, sorted, not overlapping. */
    readonly marks: readonly Span[];
}

/** Longer sentences are cut at spaces around the first mark. In UTF-16 code units. */
const LONGEST = 170;
const CUT = '…';

/** `marked` are document offsets; those outside the sentence are left out. */
export function excerptOf(article: Article, claim: Claim, marked: readonly Span[]): Excerpt {
    const block = article.recognition.document.blocks[claim.block];
    if (!block) return { text: claim.words, marks: [] };
    const from = localOffset(block, claim.sentence.start);
    const marks = marked
        .map(({ start, end }) => ({
            start: localOffset(block, start) - from,
            end: localOffset(block, end) - from,
        }))
        .filter(({ start, end }) => start >= 0 && end <= claim.words.length && start < end)
        .sort((a, b) => a.start - b.start)
        .filter((mark, i, all) => i === 0 || mark.start >= (all[i - 1]?.end ?? 0));
    return cut(claim.words, marks);
}

function cut(words: string, marks: readonly Span[]): Excerpt {
    if (words.length <= LONGEST) return { text: words, marks };
    const focus = marks[0]?.start ?? 0;
    const start = focus < LONGEST * 0.6 ? 0 : spaceBefore(words, focus - Math.floor(LONGEST / 2));
    const end = start + LONGEST >= words.length ? words.length : spaceBefore(words, start + LONGEST);
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
