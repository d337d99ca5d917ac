/** The lines of a text, however their ends are written. */

import type { Span } from './span.ts';

/** `start` and `end` leave out the white space at both ends of the line; a blank line is empty. */
export interface Line extends Span {
    /** How many code units of white space stand before `start`. */
    readonly indent: number;
    /** Where the line's own end mark begins, and where the next line begins. */
    readonly stop: number;
    readonly next: number;
}

/** Lines from `from` on, up to where another begins at `until`. They end at LF, CR, CRLF, U+2028, U+2029, U+0085, vertical tab or form feed. */
export function linesOf(text: string, from = 0, until = text.length): readonly Line[] {
    const lines: Line[] = [];
    let at = from;
    while (at < until) {
        LINE_END.lastIndex = at;
        const match = LINE_END.exec(text);
        const stop = match ? match.index : text.length;
        const next = match ? match.index + match[0].length : text.length;
        lines.push(lineBetween(text, at, stop, next));
        at = next;
    }
    return lines;
}

export function isBlank(line: Span): boolean {
    return line.start === line.end;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;
const SPACE = /\s/;

function lineBetween(text: string, from: number, stop: number, next: number): Line {
    let start = from;
    while (start < stop && isSpaceAt(text, start)) start++;
    let end = stop;
    while (end > start && isSpaceAt(text, end - 1)) end--;
    return { start, end, indent: start - from, stop, next };
}

/** White space, and the invisible marks that word processors leave at the ends of a line. */
export function isSpaceAt(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return true;
    if (code < 0x85) return false;
    return code === 0x85 || code === 0x200b || code === 0xfeff || SPACE.test(text.charAt(at));
}
