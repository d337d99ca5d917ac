/** A timeline as a picture that stands alone: the chart with its title, its sources and its events, as SVG or PNG. */

import * as l10n from '@vscode/l10n';
import type { TimelineAnswer } from '../../server/src/protocol.ts';
import { chartOf } from './chart.ts';
import { svg } from './elements.ts';
import { type Inks, inksForPicture } from './inks.ts';
import { plotOf } from './plot.ts';
import { lookOf } from './symbols.ts';
import { countsInWords, eventInWords, numberInWords, sourceInWords } from './wording.ts';

const WIDTH = 1200;
const CHART_HEIGHT = 520;
const MARGIN = 28;
const LINE = 20;
/** For screens and print alike. */
const PIXELS = 2;

export function svgOf(timeline: TimelineAnswer, language: string): string {
    const { element } = pictureOf(timeline, language);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(element)}\n`;
}

/** In base64. */
export async function pngOf(timeline: TimelineAnswer, language: string): Promise<string> {
    const { width, height } = pictureOf(timeline, language);
    const url = URL.createObjectURL(new Blob([svgOf(timeline, language)], { type: 'image/svg+xml' }));
    try {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = width * PIXELS;
        canvas.height = height * PIXELS;
        const context = canvas.getContext('2d');
        if (!context) throw new Error('there is no canvas to draw on');
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
    } finally {
        URL.revokeObjectURL(url);
    }
}

interface Picture {
    readonly element: SVGSVGElement;
    readonly width: number;
    readonly height: number;
}

function pictureOf(timeline: TimelineAnswer, language: string): Picture {
    const inks = inksForPicture();
    const measure = measureOf(inks);
    const plot = plotOf(timeline, {
        width: WIDTH - 2 * MARGIN,
        height: CHART_HEIGHT,
        widthOfTick: value => measure(numberInWords(value, language)),
        widthOfUnknown: measure(l10n.t('day not known')),
    });
    const chart = chartOf(timeline, plot, { inks, language, name: 'picture' });
    const chartTop = MARGIN + 58;
    chart.element.setAttribute('x', String(MARGIN));
    chart.element.setAttribute('y', String(chartTop));
    const legendTop = chartTop + CHART_HEIGHT + 26;
    const shortened = (words: string, width: number) => clipped(words, width, measure);
    const column = (WIDTH - 2 * MARGIN) / 2;
    const sources = timeline.sources.map((_, i) => {
        const look = lookOf(i, inks);
        const x = MARGIN + (i % 2) * column;
        const y = legendTop + Math.floor(i / 2) * LINE;
        const words = shortened(sourceInWords(timeline, i), column - 40);
        return svg(
            'g',
            { transform: `translate(${x},${y})` },
            svg('path', { d: look.shape, transform: 'translate(8,-4)', fill: look.colour }),
            svg('text', { x: 24, fill: inks.text }, words),
        );
    });
    const eventsTop = legendTop + Math.ceil(timeline.sources.length / 2) * LINE + 12;
    const events = timeline.events.map((event, i) => {
        const words = shortened(`(${i + 1}) ${eventInWords(event)}`, WIDTH - 2 * MARGIN);
        return svg('text', { x: MARGIN + 4, y: eventsTop + i * LINE, fill: inks.text }, words);
    });
    const height = eventsTop + timeline.events.length * LINE + MARGIN / 2;
    const element = svg(
        'svg',
        {
            xmlns: 'http://www.w3.org/2000/svg',
            width: WIDTH,
            height,
            viewBox: `0 0 ${WIDTH} ${height}`,
            'font-family': inks.fontFamily,
            'font-size': 13,
        },
        svg('title', {}, timeline.title),
        svg('rect', { width: WIDTH, height, fill: inks.background }),
        svg(
            'text',
            { x: MARGIN, y: MARGIN + 14, 'font-size': 20, 'font-weight': 600, fill: inks.text },
            timeline.title,
        ),
        svg('text', { x: MARGIN, y: MARGIN + 36, fill: inks.faint }, countsInWords(timeline)),
        chart.element,
        ...sources,
        ...events,
    );
    return { element, width: WIDTH, height };
}

/** How wide words are, in pixels. */
export function measureOf({ fontFamily }: Inks, fontSize = 13): (words: string) => number {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = `${fontSize}px ${fontFamily}`;
    return words => context?.measureText(words).width ?? words.length * fontSize * 0.6;
}

function clipped(words: string, width: number, measure: (words: string) => number): string {
    if (measure(words) <= width) return words;
    let [low, high] = [0, words.length];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (measure(`${words.slice(0, middle)}…`) <= width) low = middle;
        else high = middle - 1;
    }
    return `${words.slice(0, low).trimEnd()}…`;
}
