/** Mentions and sentences where they stand in the text: placed when someone asks for them. */

import type { Mention } from '../recognisers/mention.ts';
import type { Recognition } from '../recognisers/recogniser.ts';
import type { Block } from '../text/document.ts';
import { inText, type LocalSpan, placed } from '../text/place.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './corpus.ts';

/** A mention at its place in the document, all offsets in its text. */
export type PlacedMention = Mention & {
    /** Where it stands in the words of its block. */
    readonly local: LocalSpan;
};

/** All of an article, sorted by position. */
export function placedMentions({ recognition }: Article): readonly PlacedMention[] {
    return recognition.passages.flatMap((_, i) => mentionsIn(recognition, i));
}

/** Those of the block with this index; the same list as before for one that stands where it stood. */
export function mentionsIn({ document, passages }: Recognition, i: number): readonly PlacedMention[] {
    const block = document.blocks[i];
    const of = passages[i]?.mentions;
    if (!block || !of) return [];
    const known = found.get(block);
    if (known?.of === of && known.block === i) return known.mentions;
    const mentions = of.map(mention => placedMention(mention, block, i));
    found.set(block, { of, block: i, mentions });
    return mentions;
}

/** In order, none overlapping, without surrounding white space. */
export function placedSentences({ recognition: { document, passages } }: Article): readonly Span[] {
    return passages.flatMap(({ sentences }, i) => sentences.map(sentence => inText(document, i, sentence)));
}

interface FoundMentions {
    readonly of: readonly Mention[];
    readonly block: number;
    readonly mentions: readonly PlacedMention[];
}

const found = new WeakMap<Block, FoundMentions>();

function placedMention(mention: Mention, block: Block, i: number): PlacedMention {
    const { start, end } = mention;
    const there = placed(block, mention);
    // What is new comes first: V8 makes a class of its own for each object that is spread before it.
    const found = { local: { block: i, start, end }, ...mention, start: there.start, end: there.end };
    return found.kind === 'figure' && found.of ? { ...found, of: placed(block, found.of) } : found;
}
