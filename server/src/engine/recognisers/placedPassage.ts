/** Where in the document stands what was found in a passage. */

import type { Block } from '../text/document.ts';
import { placed, placedAs } from '../text/place.ts';
import type { Span } from '../text/span.ts';
import type { Mention } from './mention.ts';
import type { RecognisedPassage, Recognition } from './recogniser.ts';

/** Offsets in the document. */
export interface PlacedPassage {
    readonly block: Block;
    /** Those of the passage, one for one. */
    readonly mentions: readonly Mention[];
    readonly sentences: readonly Span[];
}

/** Where passages stood when they were last looked at; it changes no answer. */
export type PlaceMemory = WeakMap<RecognisedPassage, PlacedPassage>;

/** One for each block, in order. The same objects for what stands as it stood before. */
export function placedPassages(
    { document, passages }: Recognition,
    memory: PlaceMemory = new WeakMap(),
): readonly PlacedPassage[] {
    return passages.flatMap((passage, i) => {
        const block = document.blocks[i];
        if (!block) return [];
        const known = memory.get(passage);
        if (known?.block === block) return known;
        const found = placedPassage(passage, block);
        memory.set(passage, found);
        return found;
    });
}

function placedPassage({ mentions, sentences }: RecognisedPassage, block: Block): PlacedPassage {
    return {
        block,
        mentions: mentions.map(mention => placedMention(mention, block)),
        sentences: sentences.map(sentence => placed(block, sentence)),
    };
}

function placedMention(mention: Mention, block: Block): Mention {
    if (mention.kind !== 'figure' || !mention.of) return placedAs(block, mention);
    const { start, end } = placed(block, mention);
    return { ...mention, start, end, of: placed(block, mention.of) };
}
