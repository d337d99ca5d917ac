/** What was found in one document, as the program's JSON writes it (docs/command-line.md). */

import {
    type Article,
    type Name,
    placedMentions,
    placedSentences,
    type Quantity,
    type TimeExpression,
} from '../engine/engine.ts';

/** Offsets are UTF-16 code units of the text, end exclusive; each list in order of position. */
export interface Annotation {
    readonly names: readonly AnnotatedName[];
    readonly times: readonly AnnotatedTime[];
    readonly figures: readonly AnnotatedFigure[];
    readonly sentences: readonly Stretch[];
}

interface Stretch {
    readonly start: number;
    readonly end: number;
}

interface AnnotatedName extends Stretch {
    readonly type: Name['type'];
}

interface AnnotatedTime extends Stretch {
    readonly type: TimeExpression['type'];
    readonly value: string;
    readonly mod?: NonNullable<TimeExpression['mod']>;
}

interface AnnotatedFigure extends Stretch {
    readonly value: number | null;
    readonly min: number | null;
    readonly max: number | null;
    readonly minOpen?: true;
    readonly maxOpen?: true;
    readonly modifier: Quantity['modifier'];
    readonly change?: NonNullable<Quantity['change']>;
    readonly unit: string;
    readonly of: string;
    /** Of a movement ("from 3,800 to 4,600"): what was left and what was reached. */
    readonly from?: number;
    readonly to?: number;
}

/** All lists are there, and empty for a document that is not. */
export function annotationOf(article: Article | undefined, text: string): Annotation {
    const names: AnnotatedName[] = [];
    const times: AnnotatedTime[] = [];
    const figures: AnnotatedFigure[] = [];
    for (const mention of article ? placedMentions(article) : []) {
        if (mention.kind === 'name') names.push(nameOf(mention));
        else if (mention.kind === 'time') times.push(timeOf(mention));
        else if (mention.movement === 'reached')
            figures.push(movementOf(figures.pop(), figureOf(mention, text)));
        else figures.push(figureOf(mention, text));
    }
    const sentences = article ? placedSentences(article) : [];
    return { names, times, figures, sentences };
}

function nameOf({ start, end, type }: Name): AnnotatedName {
    return { start, end, type };
}

function timeOf({ start, end, type, stated, resolved, mod }: TimeExpression): AnnotatedTime {
    return { start, end, type, value: resolved?.value ?? stated, ...(mod && { mod }) };
}

/** One figure of two: whoever reads the list sees a movement, not two values that cannot both hold. */
function movementOf(left: AnnotatedFigure | undefined, reached: AnnotatedFigure): AnnotatedFigure {
    if (!left || left.value === null || reached.value === null) return reached;
    const { start, end, value, unit, of } = reached;
    return {
        start: Math.min(left.start, start),
        end,
        value: null,
        min: Math.min(left.value, value),
        max: Math.max(left.value, value),
        modifier: 'range',
        unit,
        of: left.of === '' ? of : left.of,
        from: left.value,
        to: value,
    };
}

function figureOf(figure: Quantity, text: string): AnnotatedFigure {
    const { start, end, value, min, max, minOpen, maxOpen, modifier, change, unit, of } = figure;
    return {
        start,
        end,
        value: value ?? null,
        min: min ?? null,
        max: max ?? null,
        ...(minOpen && { minOpen: true }),
        ...(maxOpen && { maxOpen: true }),
        modifier,
        ...(change && { change }),
        unit,
        of: of ? text.slice(of.start, of.end) : '',
    };
}
