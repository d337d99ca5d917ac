/** Second thoughts about figures alone: the other mentions stay where they are. */

import { byPosition } from '../../text/span.ts';
import type { Mention, Quantity } from '../mention.ts';
import { type PassageReading, readingOf } from '../quantities/passageReading.ts';
import type { Passage, Refiner } from '../recogniser.ts';

/** Each figure may be replaced by a changed one. */
export function figureByFigure(
    name: string,
    changed: (figure: Quantity, reading: PassageReading) => Quantity,
): Refiner {
    return {
        name,
        refine(mentions, passage) {
            if (!mentions.some(isFigure)) return mentions;
            const reading = readingOf(passage);
            return mentions
                .map(mention => (isFigure(mention) ? changed(mention, reading) : mention))
                .toSorted(byPosition);
        },
    };
}

/** The figures together may be replaced by others. `figures` are sorted and do not overlap. */
export function figuresTogether(
    name: string,
    changed: (figures: readonly Quantity[], reading: PassageReading) => readonly Quantity[],
): Refiner {
    return {
        name,
        refine(mentions: readonly Mention[], passage: Passage) {
            const figures = mentions.filter(isFigure);
            if (figures.length === 0) return mentions;
            const others = mentions.filter(mention => !isFigure(mention));
            return [...others, ...changed(figures, readingOf(passage))].toSorted(byPosition);
        },
    };
}

function isFigure(mention: Mention): mention is Quantity {
    return mention.kind === 'figure';
}
