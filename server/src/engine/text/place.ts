/** From a block's words to the document and back. */

import type { Block, Piece } from './document.ts';
import type { Span } from './span.ts';

/** Where a stretch of a block's words (local offsets) stands in the document. */
export function placed(block: Block, local: Span): Span {
    const shift = shiftOf(block);
    if (shift !== undefined && isWithin(local, block))
        return { start: local.start + shift, end: local.end + shift };
    const start = toDocument(block, local.start, 'start');
    return { start, end: Math.max(start, toDocument(block, local.end, 'end')) };
}

/** The same mention, with its place in the document. */
export function placedAs<T extends Span>(block: Block, mention: T): T {
    const { start, end } = placed(block, mention);
    return { ...mention, start, end };
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

/** How many pieces come before the first that is past: binary search. */
function countUntil(pieces: readonly Piece[], isPast: (piece: Piece) => boolean): number {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const piece = pieces[middle];
        if (piece && !isPast(piece)) low = middle + 1;
        else high = middle;
    }
    return low;
}
