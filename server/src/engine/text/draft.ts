/** Paragraphs as the format of a text tells them, before it is known what part they play in the article. */

import type { Piece } from './document.ts';
import { isSpaceAt } from './lines.ts';
import type { Span } from './span.ts';

/** How the format marks a paragraph: plain text marks none but list items. */
export type Form = 'text' | 'title' | 'heading' | 'listItem' | 'quote' | 'tableRow';

/** A paragraph: see `Block` for words and pieces. Words are never blank and hold no line end. */
export interface Draft extends Span {
    readonly form: Form;
    readonly words: string;
    readonly pieces: readonly Piece[];
    /** True when a blank line, or the start of the text, stands before it. */
    readonly isApart: boolean;
}

/** Builds words and pieces from stretches of a text, in reading order. */
export interface DraftBuilder {
    /** The characters from `start` to `end`, as they are. */
    copy(start: number, end: number): void;
    /** Words that stand for other characters of the text: an entity, an escape, a line end. */
    put(words: string, start: number, end: number): void;
    /** One space for the white space from `start` to `end`; none where the words have just begun or end in a space. */
    space(start: number, end: number): void;
    /** Undefined when there are no words but white space. */
    draft(form: Form, isApart: boolean): Draft | undefined;
}

export function draftBuilder(text: string): DraftBuilder {
    let words = '';
    let pieces: Piece[] = [];
    const put = (added: string, start: number, end: number): void => {
        if (added === '') return;
        const last = pieces.at(-1);
        const isPlain = added.length === end - start;
        if (last && isPlain && last.end === start && last.length === last.end - last.start)
            pieces[pieces.length - 1] = { ...last, length: last.length + added.length, end };
        else pieces.push({ at: words.length, length: added.length, start, end });
        words += added;
    };
    return {
        put,
        copy: (start, end) => put(text.slice(start, end), start, end),
        space: (start, end) => {
            if (words !== '' && !isSpaceAt(words, words.length - 1)) put(' ', start, end);
        },
        draft: (form, isApart) => {
            const built = trimmed(words, pieces);
            words = '';
            pieces = [];
            const first = built.pieces[0];
            const last = built.pieces.at(-1);
            if (!first || !last) return undefined;
            return {
                words: detached(built.words),
                pieces: built.pieces,
                form,
                isApart,
                start: first.start,
                end: last.end,
            };
        },
    };
}

/**
 * Equal words that keep nothing else in memory. What V8 slices from a text holds on to that text; and a paragraph
 * that no edit touches outlives all the versions of its document.
 */
function detached(words: string): string {
    // Joined, then cut: the cut holds on to the joined string, which is no longer than itself and a space.
    return ` ${words}`.slice(1);
}

/** The same draft, so much farther on in the text, and behind a blank line or not. */
export function movedBy({ form, words, pieces, start, end }: Draft, by: number, isApart: boolean): Draft {
    const moved = pieces.map(piece => ({
        at: piece.at,
        length: piece.length,
        start: piece.start + by,
        end: piece.end + by,
    }));
    return { form, words, pieces: moved, isApart, start: start + by, end: end + by };
}

/** The part of a draft between two offsets of its words, without the white space at its ends. */
export function partOf(draft: Draft, from: number, until: number): Draft | undefined {
    const pieces = cut(draft.pieces, from, until);
    const built = trimmed(draft.words.slice(from, until), pieces);
    const first = built.pieces[0];
    const last = built.pieces.at(-1);
    if (!first || !last) return undefined;
    return { ...draft, ...built, words: detached(built.words), start: first.start, end: last.end };
}

function trimmed(
    words: string,
    pieces: readonly Piece[],
): { readonly words: string; readonly pieces: readonly Piece[] } {
    let start = 0;
    let end = words.length;
    while (start < end && isSpaceAt(words, start)) start++;
    while (end > start && isSpaceAt(words, end - 1)) end--;
    if (end - start === words.length) return { words, pieces };
    return { words: words.slice(start, end), pieces: cut(pieces, start, end) };
}

/** The pieces of `words.slice(from, until)`. */
function cut(pieces: readonly Piece[], from: number, until: number): readonly Piece[] {
    const kept: Piece[] = [];
    for (const piece of pieces) {
        const before = Math.max(0, from - piece.at);
        const after = Math.max(0, piece.at + piece.length - until);
        const length = piece.length - before - after;
        if (length <= 0) continue;
        const isPlain = piece.end - piece.start === piece.length;
        kept.push({
            at: piece.at + before - from,
            length,
            start: isPlain ? piece.start + before : piece.start,
            end: isPlain ? piece.end - after : piece.end,
        });
    }
    return kept;
}
