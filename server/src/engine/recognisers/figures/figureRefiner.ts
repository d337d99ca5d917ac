/** Second thoughts about figures alone: the other mentions stay where they are. */

import { byPosition } from '../../text/span.ts';
import type { Mention, Quantity } from '../mention.ts';
import type { Passage, Refiner } from '../recogniser.ts';
import { type PassageReading, readingOf } from './passageReading.ts';

/** Each figure may be replaced by a changed one; words that two of them would claim stay with the first. */
export function figureByFigure(
    name: string,
    changed: (figure: Quantity, reading: PassageReading) => Quantity,
): Refiner {
    return figuresTogether(name, (figures, reading) => {
        let end = 0;
        return figures.map((figure, i) => {
            const replaced = changed(figure, reading);
            const start = Math.max(replaced.start, end);
            end = Math.min(replaced.end, figures[i + 1]?.start ?? replaced.end);
            return replaced.start === start && replaced.end === end ? replaced : { ...replaced, start, end };
        });
    });
}

/** All that was found in the passage, sorted. */
export interface Around {
    readonly mentions: readonly Mention[];
    readonly passage: Passage;
}

/** The figures together may be replaced by others. `figures` are sorted and do not overlap. */
export function figuresTogether(
    name: string,
    changed: (figures: readonly Quantity[], reading: PassageReading, around: Around) => readonly Quantity[],
): Refiner {
    return {
        name,
        refine(mentions: readonly Mention[], passage: Passage) {
            const figures = figuresOf(mentions);
            if (figures.length === 0) return mentions;
            const now = changed(figures, readingOf(passage), { mentions, passage });
            if (figures.length === mentions.length) return now;
            if (now.length === figures.length && now.every((figure, i) => figure === figures[i]))
                return mentions;
            return [...mentions.filter(mention => mention.kind !== 'figure'), ...now].toSorted(byPosition);
        },
    };
}

function figuresOf(mentions: readonly Mention[]): readonly Quantity[] {
    const figures: Quantity[] = [];
    for (const mention of mentions) if (mention.kind === 'figure') figures.push(mention);
    return figures;
}
