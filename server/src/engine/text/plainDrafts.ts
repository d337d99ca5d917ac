/** The paragraphs of plain text: with or without blank lines between them, wrapped at a column or not. */

import { type Draft, draftBuilder } from './draft.ts';
import { isByline, isCredit } from './lineKinds.ts';
import { isBlank, type Line, linesOf } from './lines.ts';

/**
 * A blank line always ends a paragraph. Without one, each line is a paragraph of its own, unless the text was wrapped
 * at a column: then lines are joined until one ends early.
 */
export function plainDrafts(text: string, from: number): readonly Draft[] {
    const lines = linesOf(text, from);
    const width = wrappingWidth(text, lines);
    const builder = draftBuilder(text);
    const drafts: Draft[] = [];
    let isApart = true;
    let isItem = false;
    let last: Line | undefined;
    const end = (): void => {
        const draft = builder.draft(isItem ? 'listItem' : 'text', isApart);
        if (draft) {
            drafts.push(draft);
            isApart = false;
        }
        last = undefined;
    };
    for (const line of lines) {
        if (isBlank(line) || RULE.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) {
            end();
            isApart = true;
            continue;
        }
        const marker = listMarkerLength(text, line);
        if (last && marker === 0 && continues(text, last, line, width)) {
            builder.space(last.end, line.start);
            builder.copy(line.start, line.end);
        } else {
            end();
            isItem = marker > 0;
            builder.copy(line.start + marker, line.end);
        }
        last = line;
    }
    end();
    return drafts;
}

/** A line of dashes or stars only, drawn to separate parts. */
const RULE = /^[-–—_=*•·.#~\s]{3,200}$/;
const LIST_MARKER = /^(?:[-–—*•·▪►‣◦]\s{1,8}|\(?\d{1,2}[.)]\s{1,8})(?=\S)/;

/** A soft line end stands inside a sentence: a long line without a full stop, then a lower-case letter. */
const SHORTEST_SOFT_LINE = 35;
const SENTENCE_END = /[.!?…:][\s"'”’“»)\]]{0,3}$/;
const LOWER_CASE_START = /^["'“‘„«(]?\p{Ll}/u;

function listMarkerLength(text: string, line: Line): number {
    const length =
        LIST_MARKER.exec(text.slice(line.start, Math.min(line.end, line.start + 16)))?.[0].length ?? 0;
    // "— NEA" is a credit.
    return length > 0 && isCredit(text.slice(line.start, Math.min(line.end, line.start + 60))) ? 0 : length;
}

function continues(text: string, last: Line, line: Line, width: number | undefined): boolean {
    if (isSoftEnd(text, last, line)) return true;
    if (width === undefined || line.indent >= last.indent + 2) return false;
    return !hasRoomFor(text, last, line, width);
}

function isSoftEnd(text: string, line: Line, next: Line): boolean {
    if (line.end - line.start < SHORTEST_SOFT_LINE) return false;
    // "by Ana Orlo" under a headline.
    if (
        text.startsWith('by ', next.start) &&
        isByline(text.slice(next.start, Math.min(next.end, next.start + 200)))
    )
        return false;
    return (
        !SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 5), line.end)) &&
        LOWER_CASE_START.test(text.slice(next.start, next.start + 3))
    );
}

/** True when the first word of the next line would have fitted: then the line was ended on purpose. */
function hasRoomFor(text: string, line: Line, next: Line, width: number): boolean {
    const word =
        /^\S{1,40}/.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0].length ?? 0;
    return line.end - line.start + line.indent + 1 + word <= width;
}

/** The column at which the text is wrapped, or undefined when it is not: then soft line ends are rare. */
function wrappingWidth(text: string, lines: readonly Line[]): number | undefined {
    const widths: number[] = [];
    let ends = 0;
    for (const [i, line] of lines.entries()) {
        const next = lines[i + 1];
        if (!next || isBlank(line) || isBlank(next) || listMarkerLength(text, next) > 0) continue;
        if (line.end - line.start < SHORTEST_SOFT_LINE) continue;
        ends++;
        if (isSoftEnd(text, line, next)) widths.push(line.end - line.start + line.indent);
    }
    if (widths.length < 2 || widths.length < ends * 0.35) return undefined;
    widths.sort((a, b) => a - b);
    // Not the very longest: a line with a long address may stand out.
    return widths[Math.floor((widths.length - 1) * 0.95)];
}
