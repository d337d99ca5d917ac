/** Makes figures: an exact value to begin with, which refiners may hedge, join or turn into a change. */

import type { Span } from '../../text/span.ts';
import type { Dimension, Quantity } from '../mention.ts';

/** `unit` is a singular name, '' for a plain count. */
export interface Measured {
    readonly value: number;
    readonly unit: string;
    readonly dimension: Dimension;
}

/** A figure as it is first found: its value alone, without hedge or change, and nothing that it counts. */
export function exactFigure(span: Span, { value, unit, dimension }: Measured): Quantity {
    return {
        kind: 'figure',
        start: span.start,
        end: span.end,
        value,
        min: value,
        max: value,
        minOpen: false,
        maxOpen: false,
        modifier: 'exact',
        change: undefined,
        unit,
        dimension,
        of: undefined,
    };
}

/** An amount without a number, or between two. */
export function intervalFigure(
    span: Span,
    interval: { readonly min: number; readonly max: number },
    rest: Pick<Quantity, 'modifier' | 'unit' | 'dimension'>,
): Quantity {
    return {
        ...exactFigure(span, { value: interval.min, unit: rest.unit, dimension: rest.dimension }),
        value: undefined,
        min: interval.min,
        max: interval.max,
        modifier: rest.modifier,
    };
}
