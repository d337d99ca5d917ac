/** The paragraphs of a text of any format, cut to sizes and parts that later steps can work with. */

import type { Format } from './document.ts';
import { type Draft, partOf } from './draft.ts';
import { isSpaceAt } from './lines.ts';
import { markdownDrafts } from './markdownDrafts.ts';
import type { ParagraphLooks } from './paragraphLooks.ts';
import { plainDrafts } from './plainDrafts.ts';
import type { SeenLine } from './seenLines.ts';

/** Recognition yields after each block, so none may take long. In code units. */
const LONGEST_BLOCK = 20_000;

/** What lines and paragraphs look like. */
export interface DraftLooks {
    linesIn(text: string, from: number): readonly SeenLine[];
    /** One for each. */
    ofParagraphs(words: readonly string[]): readonly ParagraphLooks[];
}

/** `from` is where the front matter ends. */
export function draftsOf(text: string, format: Format, from: number, looks: DraftLooks): readonly Draft[] {
    const drafts =
        (format === 'markdown' ? markdownDrafts(text, from) : undefined) ??
        plainDrafts(text, from, looks.linesIn);
    const isLong = ({ words }: Draft) => words.length > LONGEST_BLOCK;
    const short = drafts.some(isLong)
        ? drafts.flatMap(draft => (isLong(draft) ? shortDrafts(draft) : draft))
        : drafts;
    const paragraphs = looks.ofParagraphs(short.map(({ words }) => words));
    const parts: Draft[] = [];
    for (const [i, draft] of short.entries()) {
        const at = paragraphs[i]?.creditAt;
        if (at === undefined || at === 0) parts.push(draft);
        else parts.push(...withoutTrailingCredit(draft, at));
    }
    return parts;
}

function withoutTrailingCredit(draft: Draft, at: number): readonly Draft[] {
    const story = partOf(draft, 0, at);
    const credit = partOf(draft, at, draft.words.length);
    return story && credit ? [story, { ...credit, form: 'text', isApart: false }] : [draft];
}

function shortDrafts(draft: Draft): readonly Draft[] {
    const parts: Draft[] = [];
    for (let from = 0; from < draft.words.length; ) {
        const until = cutAfter(draft.words, from);
        const part = partOf(draft, from, until);
        if (part) parts.push(parts.length === 0 ? part : { ...part, isApart: false });
        from = until;
    }
    return parts;
}

/** The last end of a sentence before the limit, else the last space, else the limit itself. */
function cutAfter(words: string, from: number): number {
    const limit = from + LONGEST_BLOCK;
    if (limit >= words.length) return words.length;
    let space: number | undefined;
    for (let at = limit; at > from + LONGEST_BLOCK / 2; at--) {
        if (!isSpaceAt(words, at - 1)) continue;
        if (/[.!?]["”’»)]?$/.test(words.slice(at - 3, at - 1))) return at;
        space ??= at;
    }
    if (space !== undefined) return space;
    const isPair = words.charCodeAt(limit - 1) >= 0xd800 && words.charCodeAt(limit - 1) < 0xdc00;
    return isPair ? limit - 1 : limit;
}
