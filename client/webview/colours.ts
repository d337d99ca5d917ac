/** Colours that can be told from a background: contrast after WCAG 2.2. */

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** "#1f1f1f", "#fff", "#1f1f1f80", "rgb(31, 31, 31)", "rgba(31, 31, 31, 0.5)"; undefined for anything else. The alpha is passed over. */
export function readColour(text: string): Rgb | undefined {
    const hex = /^\s*#([\da-f]{3,8})\s*$/i.exec(text)?.[1];
    if (hex) {
        const isShort = hex.length < 6;
        const [r, g, b] = [0, 1, 2].map(i =>
            isShort
                ? Number.parseInt(`${hex[i]}${hex[i]}`, 16)
                : Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
        );
        return r === undefined || g === undefined || b === undefined ? undefined : [r, g, b];
    }
    const parts = /^\s*rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(text);
    return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : undefined;
}

export function writtenColour(colour: Rgb): string {
    return `#${colour.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** From 1, no difference, to 21, black on white. */
export function contrast(one: Rgb, other: Rgb): number {
    const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (lighter + 0.05) / (darker + 0.05);
}

/** The colour itself if it stands out enough, else the nearest on the way to white or black that does. */
export function legible(colour: Rgb, background: Rgb, enough = LEAST_CONTRAST): Rgb {
    const end: Rgb = contrast(WHITE, background) >= contrast(BLACK, background) ? WHITE : BLACK;
    for (let part = 0; part < 1; part += STEP) {
        const mixed = mixedWith(colour, end, part);
        if (contrast(mixed, background) >= enough) return mixed;
    }
    return end;
}

/** `part` of the other, 0 to 1. */
export function mixedWith([r, g, b]: Rgb, [x, y, z]: Rgb, part: number): Rgb {
    return [r + (x - r) * part, g + (y - g) * part, b + (z - b) * part];
}

/** Of text of the usual size (success criterion 1.4.3). */
const LEAST_CONTRAST = 4.5;

const STEP = 0.05;
export const WHITE: Rgb = [255, 255, 255];
export const BLACK: Rgb = [0, 0, 0];

function luminance(colour: Rgb): number {
    const [r = 0, g = 0, b = 0] = colour.map(part => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
