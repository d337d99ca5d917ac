/** Where things are in a text. */

/** A stretch of text: offsets are UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}

export function contains(outer: Span, inner: Span): boolean {
    return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two share at least one code unit; spans that only touch do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
    return a.start < b.end && b.start < a.end;
}

/** True when the offset stands in the span or at its end, where a reader's cursor still "is on" the word. */
export function touches(span: Span, offset: number): boolean {
    return span.start <= offset && offset <= span.end;
}

export function textOf(text: string, span: Span): string {
    return text.slice(span.start, span.end);
}

/** Reading order: by start; of two that start together the longer first. */
export function byPosition(a: Span, b: Span): number {
    return a.start - b.start || b.end - a.end;
}
