/** By what sources are told apart: a shape and a colour each. */

import {
    type SymbolType,
    symbol,
    symbolCircle,
    symbolCross,
    symbolDiamond,
    symbolSquare,
    symbolStar,
    symbolTriangle,
    symbolWye,
} from 'd3-shape';
import type { Inks } from './inks.ts';
import { RADIUS } from './plot.ts';

/** Those that differ most first. */
const SHAPES: readonly SymbolType[] = [
    symbolCircle,
    symbolSquare,
    symbolTriangle,
    symbolDiamond,
    symbolCross,
    symbolStar,
    symbolWye,
];

export interface Look {
    /** The `d` of a path around 0, 0. */
    readonly shape: string;
    readonly colour: string;
}

/** The first seven differ in both; the 49 combinations are used up before one comes twice. */
export function lookOf(source: number, { series, text }: Inks): Look {
    const round = Math.floor(source / SHAPES.length);
    const type = SHAPES[source % SHAPES.length] ?? symbolCircle;
    return { shape: shapeOf(type), colour: series[(source + round) % series.length] ?? text };
}

function shapeOf(type: SymbolType): string {
    return symbol(type, Math.PI * RADIUS * RADIUS * (type === symbolCircle ? 0.85 : 1.05))() ?? '';
}
