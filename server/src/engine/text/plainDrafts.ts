/** The paragraphs of plain text: with or without blank lines between them, wrapped at a column or not. */

import { type Draft, draftBuilder, movedBy } from './draft.ts';
import { KEPT_HYPHENS, WORD_ENDINGS } from './lexicon/hyphens.ts';
import { type SeenLine, seenLinesOf } from './seenLines.ts';

/**
 * A blank line always ends a paragraph. Without one, each line is a paragraph of its own, unless the text was wrapped
 * at a column: then lines are joined until one ends early.
 */
export function plainDrafts(
    text: string,
    from: number,
    linesIn: (text: string, from: number) => readonly SeenLine[] = seenLinesOf,
): readonly Draft[] {
    const lines = linesIn(text, from);
    const width = wrappingWidth(lines);
    const drafts: Draft[] = [];
    let isApart = true;
    let joined: SeenLine[] = [];
    const end = (): void => {
        const draft = draftFrom(text, joined, isApart);
        joined = [];
        if (!draft) return;
        drafts.push(draft);
        isApart = false;
    };
    for (const each of lines) {
        const { looks } = each;
        const last = joined.at(-1);
        if (!looks || looks.isRule) {
            end();
            isApart = true;
            continue;
        }
        if (!last || looks.markerLength > 0 || !continues(last, each, width)) end();
        joined.push(each);
    }
    end();
    return drafts;
}

function draftFrom(text: string, lines: readonly SeenLine[], isApart: boolean): Draft | undefined {
    const [first] = lines;
    if (!first?.looks) return undefined;
    if (lines.length === 1) return draftAlone(first, isApart);
    const { looks } = first;
    const builder = draftBuilder(text);
    for (const [i, seen] of lines.entries()) {
        const { start, end } = seen.line;
        const next = lines[i + 1];
        const isCut = next !== undefined && isCutWord(seen, next);
        const from = start + (seen.looks?.quoteLength ?? 0) + (seen.looks?.markerLength ?? 0);
        const isDropped =
            isCut && !keepsHyphen(text.slice(Math.max(from, end - 40), end), wordAt(text, next));
        builder.copy(from, isDropped ? end - 1 : end);
        if (next && !isCut) builder.space(end, next.line.start + (next.looks?.quoteLength ?? 0));
    }
    return builder.draft(looks.markerLength > 0 ? 'listItem' : 'text', isApart);
}

/** "the reser-" before "voir", which a typesetter cut; and "a well-" before "known", which the hyphen joins. */
function isCutWord({ looks }: SeenLine, { looks: next }: SeenLine): boolean {
    return looks?.endsInHyphen === true && next?.startsInLowerCase === true;
}

/** The hyphen belongs to the word where another stands in it, and behind what begins compounds: not in "low-" before "est". */
function keepsHyphen(words: string, rest: string): boolean {
    const word = /\S{1,40}$/.exec(words)?.[0].toLowerCase() ?? '';
    const start = word.replace(/^\P{L}{1,5}|-$/gu, '');
    return start.includes('-') || (KEPT_HYPHENS.has(start) && !WORD_ENDINGS.has(rest));
}

function wordAt(text: string, { line, looks }: SeenLine): string {
    const start = line.start + (looks?.quoteLength ?? 0);
    return /^\p{L}{1,12}/u.exec(text.slice(start, start + 12))?.[0] ?? '';
}

/** The paragraph that a line makes alone: the same object as before for a line that stands where it stood. */
function draftAlone(seen: SeenLine, isApart: boolean): Draft | undefined {
    const known = alone.get(seen);
    if (known?.isApart === isApart) return known;
    const draft = seen.looks?.draft && movedBy(seen.looks.draft, seen.line.start, isApart);
    if (draft) alone.set(seen, draft);
    return draft;
}

const alone = new WeakMap<SeenLine, Draft>();

/** A soft line end stands inside a sentence: a long line without a full stop, then a lower-case letter. */
const SHORTEST_SOFT_LINE = 35;

function continues(last: SeenLine, next: SeenLine, width: number | undefined): boolean {
    if (last.looks?.quoteLength !== next.looks?.quoteLength) return false;
    if (next.looks?.isNameInCapitals && !last.looks?.isNameInCapitals) return false;
    if (isCutWord(last, next) || isSoftEnd(last, next)) return true;
    if (width === undefined || next.line.indent >= last.line.indent + 2) return false;
    return !hasRoomFor(last, next, width);
}

function isSoftEnd({ line, looks }: SeenLine, { looks: next }: SeenLine): boolean {
    if (line.end - line.start < SHORTEST_SOFT_LINE || !looks || !next || next.isByline) return false;
    return !looks.endsSentence && next.startsInLowerCase;
}

/** True when the first word of the next line would have fitted: then the line was ended on purpose. */
function hasRoomFor({ line }: SeenLine, { looks }: SeenLine, width: number): boolean {
    return line.end - line.start + line.indent + 1 + (looks?.firstWordLength ?? 0) <= width;
}

/** The column at which the text is wrapped, or undefined when it is not: then soft line ends are rare. */
function wrappingWidth(lines: readonly SeenLine[]): number | undefined {
    const widths: number[] = [];
    let ends = 0;
    for (const [i, each] of lines.entries()) {
        const { line, looks } = each;
        const next = lines[i + 1];
        if (!looks || !next?.looks || next.looks.markerLength > 0) continue;
        if (line.end - line.start < SHORTEST_SOFT_LINE) continue;
        ends++;
        if (isSoftEnd(each, next)) widths.push(line.end - line.start + line.indent);
    }
    if (widths.length < 2 || widths.length < ends * 0.35) return undefined;
    widths.sort((a, b) => a - b);
    // Not the very longest: a line with a long address may stand out.
    return widths[Math.floor((widths.length - 1) * 0.95)];
}
