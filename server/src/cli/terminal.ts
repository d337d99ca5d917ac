/** Text for a terminal: colours, widths, line breaks, and nothing in it that steers the terminal. */

import type { Io, Output } from './io.ts';

/** How a stream of text is to look. */
export interface Look {
    /** In columns. */
    readonly width: number;
    readonly paint: Paint;
}

export type Paint = (colour: Colour, text: string) => string;
export type Colour = keyof typeof COLOURS;

/** Parameters of SGR (ECMA-48): on, off. The terminal's own palette, so that every theme's colours are respected. */
const COLOURS = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
} as const;

/** Lines longer than this are hard to read. */
const MAX_WIDTH = 100;

/** Colours on a terminal only, and not when NO_COLOR (no-color.org) says so; FORCE_COLOR asks for them elsewhere. */
export function lookOf(stream: Output, env: Io['env']): Look {
    // Some terminals say that they have no columns at all.
    const width = Math.min(Math.max(stream.columns || 80, 40), MAX_WIDTH);
    return { width, paint: hasColours(stream, env) ? painted : plain };
}

function hasColours(stream: Output, env: Io['env']): boolean {
    if (env['NO_COLOR']) return false;
    if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
    return stream.isTTY === true && env['TERM'] !== 'dumb';
}

function painted(colour: Colour, text: string): string {
    const [on, off] = COLOURS[colour];
    return `\u001b[${on}m${text}\u001b[${off}m`;
}

function plain(_colour: Colour, text: string): string {
    return text;
}

/**
 * On one line, without control characters: an article or a file's name can neither move the cursor nor turn the
 * direction of what follows (Unicode's bidirectional controls).
 */
export function oneLine(text: string): string {
    return withoutControls(text.replace(/\s+/g, ' ')).trim();
}

/** The same for several lines: line breaks and tabs stay. */
export function withoutControls(text: string): string {
    return text.replace(CONTROLS, '\ufffd');
}

const CONTROLS = /[^\P{Cc}\n\r\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Breaks between words; a word that is too long stays whole. */
export function wrapped(text: string, width: number): string {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && widthOf(longer) > width) {
            lines.push(line);
            line = word;
        } else line = longer;
    }
    return [...lines, line].join('\n');
}

/** Every line but the first moves to the right. */
export function hanging(text: string, indent: string): string {
    return text.replaceAll('\n', `\n${indent}`);
}

/** Shortened to the width, with an ellipsis. */
export function clipped(text: string, width: number): string {
    if (widthOf(text) <= width) return text;
    let kept = '';
    let used = 0;
    for (const { segment } of GRAPHEMES.segment(text)) {
        used += widthOf(segment);
        if (used > width - 1) break;
        kept += segment;
    }
    return `${kept.trimEnd()}…`;
}

export function padded(text: string, width: number): string {
    return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** In columns: wide characters of East Asia and emoji take two, combining marks none, colours none. */
export function widthOf(text: string): number {
    let width = 0;
    for (const { segment } of GRAPHEMES.segment(text.replace(SGR, ''))) width += WIDE.test(segment) ? 2 : 1;
    return width;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character opens what is looked for
const SGR = /\u001b\[\d{1,2}m/g;
const WIDE =
    /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\uff01-\uff60])/u;
