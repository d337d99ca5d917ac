/** What is remembered of a document from one reading to the next; it changes no answer. */

import { datelineOf } from './dateline.ts';
import type { Block, BlockKind, Piece } from './document.ts';
import type { Draft } from './draft.ts';
import { readFrontMatter } from './frontMatter.ts';
import { languageOfSample } from './language.ts';
import { looksOfParagraph } from './paragraphLooks.ts';
import { Remembered } from './remembered.ts';
import { FollowedList } from './sameEnds.ts';
import { SeenLines } from './seenLines.ts';

export class ReadingMemory {
    readonly frontMatter = new Remembered(readFrontMatter);
    readonly languages = new Remembered(languageOfSample);
    readonly datelines = new Remembered(words => ({ dateline: datelineOf(words) }));
    readonly lines = new SeenLines();
    /** What drafts look like, and what they do once credits are cut off. */
    readonly drafts = new FollowedList(looksOfParagraph);
    readonly paragraphs = new FollowedList(looksOfParagraph);
    #drafts: readonly Draft[] = [];
    #blocks: readonly Block[] = [];

    /** Begins another reading. */
    turn(): void {
        const { frontMatter, languages, datelines } = this;
        for (const each of [frontMatter, languages, datelines]) each.turn();
    }

    /** The blocks that drafts of these kinds make: as the objects that stood in their place before, where these are equal. */
    blocksOf(drafts: readonly Draft[], kinds: readonly BlockKind[]): readonly Block[] {
        const [draftsBefore, before] = [this.#drafts, this.#blocks];
        this.#blocks = drafts.map((draft, i) => {
            const kind = kinds[i] ?? 'paragraph';
            const last = before[i];
            if (last && last.kind === kind && draft === draftsBefore[i]) return last;
            const block = blockOf(draft, kind);
            return last && areSame(last, block) ? last : block;
        });
        this.#drafts = drafts;
        return this.#blocks;
    }
}

function blockOf({ start, end, words, pieces }: Draft, kind: BlockKind): Block {
    return { kind, start, end, words, pieces };
}

function areSame(one: Block, other: Block): boolean {
    return (
        one.start === other.start &&
        one.end === other.end &&
        one.kind === other.kind &&
        one.words === other.words &&
        one.pieces.length === other.pieces.length &&
        one.pieces.every((piece, i) => isSamePiece(piece, other.pieces[i]))
    );
}

function isSamePiece(one: Piece, other: Piece | undefined): boolean {
    return (
        one.at === other?.at &&
        one.length === other.length &&
        one.start === other.start &&
        one.end === other.end
    );
}
