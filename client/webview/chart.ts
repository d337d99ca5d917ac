/** Draws a timeline as SVG. All colours are attributes, so that a picture needs no style sheet. */

import * as l10n from '@vscode/l10n';
import type { TimelineAnswer } from '../../server/src/protocol.ts';
import { short, svg } from './elements.ts';
import type { Inks } from './inks.ts';
import { type Bar, type Mark, type Plot, RADIUS } from './plot.ts';
import { type Look, lookOf } from './symbols.ts';
import { dateAtTick, numberInWords } from './wording.ts';

export interface Chart {
    readonly element: SVGSVGElement;
    /** In the order of the timeline's values and events; what a reader points at or moves to. */
    readonly marks: readonly SVGGElement[];
    readonly events: readonly SVGGElement[];
    /** In the order of the timeline's conflicts. */
    readonly conflicts: readonly SVGGElement[];
}

/** More lines between values that conflict are not drawn at once. */
const MOST_LINES = 4;

export interface ChartOptions {
    readonly inks: Inks;
    /** BCP 47. */
    readonly language: string;
    /** Tells the gradients of several charts in one page apart. */
    readonly name: string;
}

export function chartOf(timeline: TimelineAnswer, plot: Plot, options: ChartOptions): Chart {
    const { inks } = options;
    const { width, height } = plot;
    const marks = timeline.values.map((value, i) => {
        const mark = plot.marks[i];
        const look = lookOf(value.source, inks);
        const drawn = mark ? markOf(mark, look, { ...options, id: `${options.name}-${i}` }) : [];
        const inferred = mark && value.isInferred ? [inferredDay(mark, look)] : [];
        const ring = mark && i === timeline.asked ? [askedRing(mark, inks)] : [];
        return svg('g', { class: 'mark' }, ...(mark ? [target(mark)] : []), ...inferred, ...drawn, ...ring);
    });
    const events = plot.events.map((_, i) => eventOf(plot, i, inks));
    const conflicts = timeline.conflicts.map(({ one, other }) =>
        conflictOf(plot.marks[one], plot.marks[other], inks),
    );
    // Many lines would be a thicket: then each value says that it conflicts, and a line is drawn where one points.
    const isThicket = conflicts.length > MOST_LINES;
    if (isThicket) for (const line of conflicts) line.setAttribute('visibility', 'hidden');
    const differing = new Set(timeline.conflicts.flatMap(({ one, other }) => [one, other]));
    const signs = plot.marks.flatMap(({ x, y }, i) =>
        isThicket && differing.has(i) ? [sign(x + RADIUS + 3, y - RADIUS - 3, inks)] : [],
    );
    const element = svg(
        'svg',
        {
            width,
            height,
            viewBox: `0 0 ${width} ${height}`,
            'font-family': inks.fontFamily,
            'font-size': 12,
        },
        ...axes(timeline, plot, options),
        ...events,
        ...conflicts,
        ...marks,
        ...signs,
    );
    return { element, marks, events, conflicts };
}

function axes(timeline: TimelineAnswer, plot: Plot, { inks, language }: ChartOptions): readonly SVGElement[] {
    const { left, right, top, bottom, xTicks, yTicks, unknown } = plot;
    const parts: SVGElement[] = [];
    for (const { y, value } of yTicks) {
        parts.push(svg('line', { x1: left, x2: right, y1: y, y2: y, stroke: inks.grid }));
        const words = numberInWords(value, language);
        parts.push(label(words, { x: left - 8, y: y + 4, 'text-anchor': 'end', fill: inks.faint }));
    }
    parts.push(label(timeline.unit, { x: 4, y: 14, fill: inks.faint }));
    parts.push(svg('line', { x1: left, x2: right, y1: bottom, y2: bottom, stroke: inks.faint }));
    for (const [i, tick] of xTicks.entries()) {
        const { x } = tick;
        parts.push(svg('line', { x1: x, x2: x, y1: bottom, y2: bottom + 5, stroke: inks.faint }));
        const { day, year } = dateAtTick(tick, xTicks[i - 1], language);
        const place = { x, 'text-anchor': 'middle', fill: inks.faint };
        parts.push(label(day, { ...place, y: bottom + 19 }));
        if (year !== '') parts.push(label(year, { ...place, y: bottom + 34 }));
    }
    if (unknown) {
        const { left: x } = unknown;
        if (x > left)
            parts.push(
                svg('line', {
                    x1: x,
                    x2: x,
                    y1: top - 6,
                    y2: bottom,
                    stroke: inks.faint,
                    'stroke-dasharray': '2 4',
                }),
            );
        parts.push(
            label(l10n.t('day not known'), {
                x: (unknown.left + unknown.right) / 2,
                y: bottom + 19,
                'text-anchor': 'middle',
                fill: inks.faint,
            }),
        );
    }
    return parts;
}

function label(words: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
    return svg('text', attributes, words);
}

interface MarkOptions extends ChartOptions {
    readonly id: string;
}

/** Also used for the key, where a mark stands alone. */
export function markOf(mark: Mark, look: Look, options: MarkOptions): readonly SVGElement[] {
    const { x, y, from, until, bar, isHollow } = mark;
    const { colour, shape } = look;
    const parts: SVGElement[] = [];
    if (from !== undefined && until !== undefined)
        parts.push(
            svg('path', {
                d: `M${short(from)},${short(y - 4)}v8M${short(from)},${short(y)}H${short(until)}M${short(until)},${short(y - 4)}v8`,
                stroke: colour,
                'stroke-width': 1.5,
                fill: 'none',
            }),
        );
    if (bar) parts.push(...barOf(bar, x, colour, options.id));
    parts.push(
        svg('path', {
            d: shape,
            transform: `translate(${short(x)},${short(y)})`,
            fill: isHollow ? options.inks.background : colour,
            stroke: isHollow ? colour : options.inks.background,
            'stroke-width': isHollow ? 2 : 1,
        }),
    );
    return parts;
}

function barOf(
    { top, bottom, topEnd, bottomEnd }: Bar,
    x: number,
    colour: string,
    id: string,
): readonly SVGElement[] {
    const height = bottom - top;
    const opacities = [
        topEnd === 'cap' || topEnd === 'none' ? 0.8 : 0,
        0.8,
        bottomEnd === 'cap' || bottomEnd === 'none' ? 0.8 : 0,
    ];
    const isOpen = topEnd === 'arrow' || bottomEnd === 'arrow';
    const gradient = svg(
        'linearGradient',
        { id, x1: 0, x2: 0, y1: 0, y2: 1 },
        ...opacities.map((opacity, i) =>
            svg('stop', {
                offset: i / 2,
                'stop-color': colour,
                'stop-opacity': isOpen && opacity === 0 ? 0.15 : opacity,
            }),
        ),
    );
    const parts: SVGElement[] = [
        svg('defs', {}, gradient),
        svg('rect', { x: x - BAR / 2, y: top, width: BAR, height, fill: `url(#${id})` }),
    ];
    const line = {
        stroke: colour,
        'stroke-width': 2,
        fill: 'none',
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
    };
    if (topEnd === 'cap') parts.push(svg('path', { d: `M${short(x - 6)},${short(top)}h12`, ...line }));
    if (bottomEnd === 'cap') parts.push(svg('path', { d: `M${short(x - 6)},${short(bottom)}h12`, ...line }));
    if (topEnd === 'arrow')
        parts.push(svg('path', { d: `M${short(x - 5)},${short(top + 6)}l5,-6l5,6`, ...line }));
    if (bottomEnd === 'arrow')
        parts.push(svg('path', { d: `M${short(x - 5)},${short(bottom - 6)}l5,6l5,-6`, ...line }));
    return parts;
}

const BAR = 7;

/** Dashes to both sides of the symbol: the day is not told. */
function inferredDay({ x, y, from, until }: Mark, { colour }: Look): SVGElement {
    const reach = RADIUS + 9;
    return svg('path', {
        d: `M${short(Math.min(from ?? x, x - reach))},${short(y)}H${short(Math.max(until ?? x, x + reach))}`,
        stroke: colour,
        'stroke-width': 1.5,
        'stroke-dasharray': '3 3',
        fill: 'none',
    });
}

function askedRing({ x, y }: Mark, { text }: Inks): SVGElement {
    return svg('circle', { cx: x, cy: y, r: RADIUS + 4.5, fill: 'none', stroke: text, 'stroke-width': 1.5 });
}

/** Larger than the symbol, so that it is easily pointed at (WCAG 2.2, 2.5.8). */
function target({ x, y, bar }: Mark): SVGElement {
    const top = Math.min(y - 12, bar?.top ?? y);
    const bottom = Math.max(y + 12, bar?.bottom ?? y);
    return svg('rect', {
        class: 'target',
        x: x - 12,
        y: top,
        width: 24,
        height: bottom - top,
        rx: 6,
        fill: 'transparent',
    });
}

function conflictOf(one: Mark | undefined, other: Mark | undefined, inks: Inks): SVGGElement {
    if (!one || !other) return svg('g');
    const isNear = Math.hypot(one.x - other.x, one.y - other.y) < ROOM_FOR_SIGN;
    // Between the two, beside the line where they are near.
    const x = (one.x + other.x) / 2 + (isNear ? 2.5 * RADIUS : 0);
    return svg(
        'g',
        { class: 'conflict' },
        svg('path', {
            d: `M${short(one.x)},${short(one.y)}L${short(other.x)},${short(other.y)}`,
            stroke: inks.conflict,
            'stroke-width': 1.5,
            'stroke-dasharray': '5 3',
            fill: 'none',
        }),
        sign(x, (one.y + other.y) / 2, inks),
    );
}

/** "≠", for a conflict. */
export function sign(x: number, y: number, { conflict, background }: Inks): SVGElement {
    return svg(
        'g',
        {
            class: 'sign',
            transform: `translate(${short(x)},${short(y)})`,
            stroke: conflict,
            'stroke-width': 1.5,
            fill: 'none',
        },
        svg('circle', { r: 6.5, fill: background }),
        svg('path', { d: 'M-3.5,-1.75h7M-3.5,1.75h7M2,-4.5l-4,9' }),
    );
}

const ROOM_FOR_SIGN = 44;

function eventOf({ events, top, bottom }: Plot, i: number, { faint, background, text }: Inks): SVGGElement {
    const event = events[i];
    if (!event) return svg('g');
    const { x, labelX, labelY } = event;
    return svg(
        'g',
        { class: 'event' },
        svg('path', {
            d: `M${short(labelX)},${short(labelY + 9)}L${short(x)},${short(top - 1)}V${short(bottom)}`,
            stroke: faint,
            'stroke-dasharray': '2 3',
            fill: 'none',
        }),
        svg('circle', { class: 'target', cx: labelX, cy: labelY, r: 9, fill: background, stroke: faint }),
        svg(
            'text',
            { x: labelX, y: labelY + 4, 'text-anchor': 'middle', 'font-size': 11, fill: text },
            String(i + 1),
        ),
    );
}
