/** What is remembered of a document from one reading to the next; it changes no answer. */

import { datelineOf } from './dateline.ts';
import type { Block, Piece } from './document.ts';
import { readFrontMatter } from './frontMatter.ts';
import { languageOfSample } from './language.ts';
import { looksOfParagraph } from './paragraphLooks.ts';
import { Remembered } from './remembered.ts';
import { SeenLines } from './seenLines.ts';

export class ReadingMemory {
    readonly frontMatter = new Remembered(readFrontMatter);
    readonly languages = new Remembered(languageOfSample);
    readonly datelines = new Remembered(words => ({ dateline: datelineOf(words) }));
    readonly lines = new SeenLines();
    readonly paragraphs = new Remembered(looksOfParagraph);
    #blocks: readonly Block[] = [];

    /** Begins another reading. */
    turn(): void {
        const { frontMatter, languages, datelines, paragraphs } = this;
        for (const each of [frontMatter, languages, datelines, paragraphs]) each.turn();
    }

    /** The same blocks: as the objects that stood in their place before, where these are equal. */
    kept(blocks: readonly Block[]): readonly Block[] {
        const before = this.#blocks;
        this.#blocks = blocks.map((block, i) => {
            const last = before[i];
            return last && areSame(last, block) ? last : block;
        });
        return this.#blocks;
    }
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
