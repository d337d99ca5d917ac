/** From a block's words to the document and back. */

import type { Block, Document, Piece } from './document.ts';
import type { Span } from './span.ts';

/** Where a stretch of a block's words (local offsets) stands in the document. */
export function placed(block: Block, local: Span): Span {
    const shift = shiftOf(block);
    if (shift !== undefined && isWithin(local, block))
        return { start: local.start + shift, end: local.end + shift };
    const start = toDocument(block, local.start, 'start');
    return { start, end: Math.max(start, toDocument(block, local.end, 'end')) };
}

/** A stretch of the words of a block: local offsets. */
export interface LocalSpan extends Span {
    /** Index of the document's block. */
    readonly block: number;
}

/** Where a stretch of the words of the block with that index stands in the document. */
export function inText({ blocks }: Pick<Document, 'blocks'>, block: number, local: Span): Span {
    const of = blocks[block];
    return of ? placed(of, local) : { start: 0, end: 0 };
}

/** The part of a stretch of the document that stands in the words of the block. */
export function localSpanIn(block: Block, { start, end }: Span): Span {
    return { start: localOffset(block, start), end: localOffset(block, Math.max(start, end)) };
}

/** The index of the last block that begins at or before the offset; -1 when none does. */
export function blockBefore(blocks: readonly Block[], offset: number): number {
    return countUntil(blocks, ({ start }) => start > offset) - 1;
}

/** How far the words stand from the beginning of the text, where they are one stretch of it: so are most paragraphs. */
function shiftOf({ pieces }: Block): number | undefined {
    const [only] = pieces;
    return only && pieces.length === 1 && only.length === only.end - only.start
        ? only.start - only.at
        : undefined;
}

function isWithin({ start, end }: Span, { words }: Block): boolean {
    return 0 <= start && start <= end && end <= words.length;
}

/** The local offset of a document offset; that of the next words when it stands on syntax between words. */
export function localOffset(block: Block, offset: number): number {
    const { pieces } = block;
    const next = countUntil(pieces, ({ start }) => start > offset);
    const piece = pieces[next - 1];
    if (!piece) return 0;
    if (offset <= piece.end) return piece.at + Math.min(offset - piece.start, piece.length);
    return pieces[next]?.at ?? block.words.length;
}

function toDocument(block: Block, at: number, side: 'start' | 'end'): number {
    const piece = pieceAt(block.pieces, side === 'end' ? at - 1 : at);
    if (!piece) return side === 'end' ? block.end : block.start;
    const within = at - piece.at;
    if (piece.end - piece.start === piece.length)
        return piece.start + Math.min(Math.max(within, 0), piece.length);
    return within <= 0 ? piece.start : piece.end;
}

/** The last piece that begins at or before `at`. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
    return pieces[Math.max(0, countUntil(pieces, piece => piece.at > at) - 1)];
}

/** How many of a sorted list come before the first that is past: binary search. */
function countUntil<T>(sorted: readonly T[], isPast: (each: T) => boolean): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const each = sorted[middle];
        if (each !== undefined && !isPast(each)) low = middle + 1;
        else high = middle;
    }
    return low;
}
