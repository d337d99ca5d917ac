/** The clauses of a sentence, roughly: where a new statement can begin. */

import type { Span } from '../text/span.ts';

/**
 * A comma, semicolon, dash or bracket before a word that opens a clause; a bare semicolon or spaced dash opens one too. In
 * "the toll of the quake a day before rose to 10" the verb tells that "before" opens none.
 */
const BORDER =
    /;\s|\s[–—-]\s|,?\s(?=(?:while|whereas|although|though|but|which|who|whose|where|when|after(?!\stax)|before(?!\s(?:tax|rose|fell|climbed|reached|stood|jumped|grew|dropped|was|were|is|are|had|has|have|killed|left|hit|struck|shook)\b)|because|since|until|unless|if|as(?=\s(?:it|he|she|they)\s))\s)|,\s(?=(?:and|then|or|so|yet|killing|injuring|wounding|leaving|bringing|raising|taking|including|compared|up|down|from)\s)/gi;

/** In order, together they cover the sentence. Offsets as those of `sentence`, which lies in `text`. */
export function clausesOf(text: string, sentence: Span): readonly Span[] {
    const clauses: Span[] = [];
    let start = sentence.start;
    for (const match of text.slice(sentence.start, sentence.end).matchAll(BORDER)) {
        const at = sentence.start + match.index + match[0].length;
        if (at - start < 8) continue;
        clauses.push({ start, end: at });
        start = at;
    }
    clauses.push({ start, end: sentence.end });
    return clauses;
}

/** The clause in which the span begins. */
export function clauseAround(clauses: readonly Span[], span: Span): Span {
    const clause = clauses.findLast(({ start }) => start <= span.start) ?? span;
    return { start: clause.start, end: Math.max(clause.end, span.end) };
}
