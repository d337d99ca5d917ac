/** What the drawings mean: how each kind of value that is shown is drawn, and which source has which symbol. */

import * as l10n from '@vscode/l10n';
import type { TimelineAnswer, TimelineHedge } from '../../server/src/protocol.ts';
import { markOf, sign } from './chart.ts';
import { html, svg } from './elements.ts';
import type { Inks } from './inks.ts';
import { type Bar, type Mark, RADIUS } from './plot.ts';
import { lookOf } from './symbols.ts';
import { sourceInWords } from './wording.ts';

export function sourcesList(timeline: TimelineAnswer, inks: Inks): HTMLElement {
    const rows = timeline.sources.map(({ published }, i) => {
        const { shape, colour } = lookOf(i, inks);
        return html(
            'li',
            {},
            picture(svg('path', { d: shape, transform: 'translate(10,10)', fill: colour })),
            html(
                'span',
                {},
                sourceInWords(timeline, i),
                ' · ',
                html('span', { class: 'faint' }, published ?? l10n.t('day not known')),
            ),
        );
    });
    return html('ul', { class: 'sources', 'aria-label': l10n.t('Sources') }, ...rows);
}

/** Undefined when there are plain numbers only, which need no key. */
export function keyOf(timeline: TimelineAnswer, inks: Inks): HTMLElement | undefined {
    const { values, conflicts } = timeline;
    const hedges = new Set(values.map(({ hedge }) => hedge));
    const rows = KINDS.filter(({ hedges: own }) => own.some(hedge => hedges.has(hedge)))
        .filter(({ isPlain }) => !isPlain || hedges.size > 1)
        .map(({ name, bar, isHollow }, i) => entry(name(), drawn({ bar, isHollow }, inks, `key-${i}`)));
    const grey = inks.faint;
    if (values.some(({ isInferred }) => isInferred))
        rows.push(
            entry(l10n.t('day inferred'), [
                svg('path', { d: 'M0,10H20', stroke: grey, 'stroke-width': 1.5, 'stroke-dasharray': '3 3' }),
                svg('circle', { cx: 10, cy: 10, r: 4, fill: grey }),
            ]),
        );
    if (conflicts.length > 0) rows.push(entry(l10n.t('conflict'), [sign(10, 10, inks)]));
    if (values.length > 1)
        rows.push(
            entry(l10n.t('asked about'), [
                svg('circle', {
                    cx: 10,
                    cy: 10,
                    r: 7.5,
                    fill: 'none',
                    stroke: inks.text,
                    'stroke-width': 1.5,
                }),
            ]),
        );
    return rows.length === 0
        ? undefined
        : html('ul', { class: 'key', 'aria-label': l10n.t('How values are drawn') }, ...rows);
}

interface Kind extends Pick<Mark, 'bar' | 'isHollow'> {
    readonly hedges: readonly TimelineHedge[];
    readonly name: () => string;
    readonly isPlain?: boolean;
}

const bar = (top: number, bottom: number, topEnd: Bar['topEnd'], bottomEnd: Bar['bottomEnd']): Bar => ({
    top,
    bottom,
    topEnd,
    bottomEnd,
});

const KINDS: readonly Kind[] = [
    { hedges: ['exact'], name: () => l10n.t('as said'), bar: undefined, isHollow: false, isPlain: true },
    { hedges: ['about'], name: () => l10n.t('about'), bar: bar(-4, 24, 'fade', 'fade'), isHollow: false },
    {
        hedges: ['moreThan'],
        name: () => l10n.t('more than'),
        bar: bar(-6, 10, 'arrow', 'none'),
        isHollow: true,
    },
    {
        hedges: ['atLeast'],
        name: () => l10n.t('at least'),
        bar: bar(-6, 10, 'arrow', 'none'),
        isHollow: false,
    },
    {
        hedges: ['lessThan'],
        name: () => l10n.t('less than'),
        bar: bar(10, 26, 'none', 'arrow'),
        isHollow: true,
    },
    { hedges: ['atMost'], name: () => l10n.t('up to'), bar: bar(10, 26, 'none', 'arrow'), isHollow: false },
    { hedges: ['range'], name: () => l10n.t('from … to …'), bar: bar(-2, 22, 'cap', 'cap'), isHollow: true },
    {
        hedges: ['vague'],
        name: () => l10n.t('in words only'),
        bar: bar(-4, 24, 'fade', 'fade'),
        isHollow: true,
    },
];

function drawn(kind: Pick<Mark, 'bar' | 'isHollow'>, inks: Inks, id: string): readonly SVGElement[] {
    const mark: Mark = { x: 10, y: 10, from: undefined, until: undefined, ...kind };
    return markOf(mark, { shape: CIRCLE, colour: inks.faint }, { inks, language: 'en', name: 'key', id });
}

const CIRCLE = `M${RADIUS - 1},0A${RADIUS - 1},${RADIUS - 1},0,1,1,${1 - RADIUS},0A${RADIUS - 1},${RADIUS - 1},0,1,1,${RADIUS - 1},0`;

function entry(words: string, parts: readonly SVGElement[]): HTMLElement {
    return html('li', {}, picture(...parts), html('span', {}, words));
}

function picture(...parts: readonly SVGElement[]): SVGSVGElement {
    return svg('svg', { width: 18, height: 30, viewBox: '0 -7 20 34', 'aria-hidden': 'true' }, ...parts);
}
