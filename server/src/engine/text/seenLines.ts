/** The lines of a text with what each looks like. */

import { type LineLooks, looksOfLine } from './lineLooks.ts';
import { isBlank, type Line, linesOf } from './lines.ts';
import { sameEndsOfText } from './sameEnds.ts';

export interface SeenLine {
    readonly line: Line;
    /** Undefined for a blank line. */
    readonly looks: LineLooks | undefined;
}

/** The lines from `from` on. */
export function seenLinesOf(text: string, from: number): readonly SeenLine[] {
    return new SeenLines().read(text, from);
}

/** Follows a text from version to version, each time at the price of the lines that have changed. It changes no answer. */
export class SeenLines {
    #text = '';
    #from = 0;
    #lines: readonly SeenLine[] = [];

    /** Goes on to another version, of which the lines from `from` on are wanted. */
    readonly read = (text: string, from: number): readonly SeenLine[] => {
        const by = text.length - this.#text.length;
        const { head, tail } = this.#unchanged(text, from);
        const before = this.#lines.slice(0, head);
        const behind = this.#lines.slice(this.#lines.length - tail).map(each => movedBy(each, by));
        const [next] = behind;
        const start = before.at(-1)?.line.next ?? from;
        const changed = linesOf(text, start, next ? beginningOf(next) : text.length);
        this.#text = text;
        this.#from = from;
        this.#lines = [...before, ...changed.map(line => seenIn(text, line)), ...behind];
        return this.#lines;
    };

    /** How many of the lines at either end stand in this text too, as whole lines. */
    #unchanged(text: string, from: number): { readonly head: number; readonly tail: number } {
        const lines = this.#lines;
        const ends = sameEndsOfText(this.#text, text);
        let head = 0;
        // A line that ends with a carriage return may have got a line feed behind it.
        if (from === this.#from)
            while (head < lines.length && (lines[head]?.line.next ?? 0) < ends.head) head += 1;
        const by = text.length - this.#text.length;
        const first = this.#text.length - ends.tail;
        const isBehind = (each: SeenLine | undefined) =>
            each !== undefined && beginningOf(each) > first && beginningOf(each) + by >= from;
        let tail = 0;
        // The first line begins where it was asked for, which need be no beginning of a line.
        while (tail < lines.length - Math.max(head, 1) && isBehind(lines[lines.length - 1 - tail])) tail += 1;
        return { head, tail };
    }
}

/** Where the line begins, with the white space before its words. */
function beginningOf({ line }: SeenLine): number {
    return line.start - line.indent;
}

function seenIn(text: string, line: Line): SeenLine {
    return { line, looks: isBlank(line) ? undefined : looksOfLine(text.slice(line.start, line.end)) };
}

function movedBy(seen: SeenLine, by: number): SeenLine {
    if (by === 0) return seen;
    const { start, end, indent, stop, next } = seen.line;
    const line = { start: start + by, end: end + by, indent, stop: stop + by, next: next + by };
    return { line, looks: seen.looks };
}
