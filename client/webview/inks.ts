/** The colours in which a timeline is drawn: those of the theme on the screen, dark on white in a picture. */

import {
    BLACK,
    contrast,
    legible,
    mixedWith,
    type Rgb,
    readColour,
    WHITE,
    writtenColour,
} from './colours.ts';

/** All as `#rrggbb`. What carries meaning has a contrast of at least 4.5 to the background. */
export interface Inks {
    readonly background: string;
    readonly text: string;
    readonly faint: string;
    /** Of the grid, which carries none. */
    readonly grid: string;
    readonly conflict: string;
    readonly link: string;
    /** Told apart by hue; the sources take them in turn. */
    readonly series: readonly string[];
    readonly fontFamily: string;
}

/** `read` gives the value of a colour of the theme by the name of its CSS variable, '' where it has none. */
export function inksOf(read: (name: string) => string): Inks {
    const colour = (...names: readonly string[]) =>
        names.map(name => readColour(read(name))).find(found => found !== undefined);
    const background = colour('--vscode-editor-background') ?? WHITE;
    const isDark = contrast(WHITE, background) > contrast(BLACK, background);
    const plain = isDark ? WHITE : BLACK;
    return inksOn(background, {
        text: colour('--vscode-foreground', '--vscode-editor-foreground') ?? plain,
        faint: colour('--vscode-descriptionForeground') ?? plain,
        conflict: colour('--vscode-charts-red', '--vscode-errorForeground') ?? RED,
        link: colour('--vscode-textLink-foreground') ?? plain,
        series: SERIES.map(({ name, otherwise }) => colour(name) ?? otherwise),
        fontFamily: read('--vscode-font-family') || 'sans-serif',
    });
}

/** On white, in the fonts that any program has: a picture leaves the editor. */
export function inksForPicture(): Inks {
    return inksOn(WHITE, {
        text: [31, 31, 31],
        faint: [85, 85, 85],
        conflict: RED,
        link: [31, 31, 31],
        series: SERIES.map(({ otherwise }) => otherwise),
        fontFamily: 'Helvetica, Arial, sans-serif',
    });
}

interface Colours {
    readonly text: Rgb;
    readonly faint: Rgb;
    readonly conflict: Rgb;
    readonly link: Rgb;
    readonly series: readonly Rgb[];
    readonly fontFamily: string;
}

function inksOn(background: Rgb, colours: Colours): Inks {
    const seen = (colour: Rgb) => writtenColour(legible(colour, background));
    return {
        background: writtenColour(background),
        text: seen(colours.text),
        faint: seen(colours.faint),
        grid: writtenColour(mixedWith(background, legible(colours.text, background), 0.18)),
        conflict: seen(colours.conflict),
        link: seen(colours.link),
        series: colours.series.map(seen),
        fontFamily: colours.fontFamily,
    };
}

const RED: Rgb = [200, 30, 30];

/** Red is left to conflicts. The last two are no colours of themes; the others are those of its charts. */
const SERIES: readonly { readonly name: string; readonly otherwise: Rgb }[] = [
    { name: '--vscode-charts-blue', otherwise: [0, 95, 184] },
    { name: '--vscode-charts-orange', otherwise: [190, 90, 0] },
    { name: '--vscode-charts-green', otherwise: [30, 122, 60] },
    { name: '--vscode-charts-purple', otherwise: [110, 60, 160] },
    { name: '--vscode-charts-yellow', otherwise: [128, 100, 0] },
    { name: '', otherwise: [0, 120, 130] },
    { name: '', otherwise: [190, 40, 130] },
];
