/** Which mentions of a document a reader sees: those of the story, one reading each. */

import type { Mention, MentionType, TimeExpression } from '../recognisers/mention.ts';
import type { Recognition } from '../recognisers/recogniser.ts';
import type { BlockKind } from '../text/document.ts';
import { blockBefore } from '../text/place.ts';
import { overlaps, touches } from '../text/span.ts';
import type { Article } from './corpus.ts';
import { mentionsIn, type PlacedMention } from './placedMentions.ts';

/** Sorted by position; no two overlap. Of a time and a figure over the same words ("24 years") the figure is shown. */
export function shownMentions({ recognition }: Article): readonly PlacedMention[] {
    return recognition.document.blocks.flatMap((_, i) => shownIn(recognition, i));
}

/** Those of the block with this index. */
function shownIn(recognition: Recognition, i: number): readonly PlacedMention[] {
    const kind = recognition.document.blocks[i]?.kind;
    if (!kind || NOT_THE_STORY.has(kind)) return [];
    const shown: PlacedMention[] = [];
    for (const mention of mentionsIn(recognition, i)) {
        if (!isTelling(mention)) continue;
        const rival = shown.at(-1);
        if (rival && overlaps(rival, mention)) {
            if (priority(mention) > priority(rival)) shown[shown.length - 1] = mention;
            continue;
        }
        shown.push(mention);
    }
    return shown;
}

const NOT_THE_STORY: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'credit', 'boilerplate']);

/** The mention at an offset, or that ends there; the later one when two touch it. */
export function shownMentionAt({ recognition }: Article, offset: number): PlacedMention | undefined {
    const last = blockBefore(recognition.document.blocks, offset);
    // A block may end where the next begins.
    const near = [last - 1, last].flatMap(i => shownIn(recognition, i));
    const at = near.filter(mention => touches(mention, offset));
    return at.find(mention => mention.start <= offset && offset < mention.end) ?? at.at(-1);
}

export function typeOf(mention: Mention): MentionType {
    switch (mention.kind) {
        case 'name':
            return mention.type;
        case 'time':
            return 'date';
        case 'figure':
            return 'figure';
    }
}

/** "Now", "recently" and "daily" are times, but they tell a reader nothing. */
function isTelling(mention: Mention): boolean {
    return mention.kind !== 'time' || !(mention.stated.endsWith('_REF') || mention.type === 'SET');
}

function priority(mention: Mention): number {
    if (mention.kind === 'time') return isOnCalendar(mention) ? 3 : 0;
    return mention.kind === 'figure' ? 2 : 1;
}

function isOnCalendar({ type }: TimeExpression): boolean {
    return type === 'DATE' || type === 'TIME';
}
