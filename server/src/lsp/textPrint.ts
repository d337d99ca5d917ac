/** The print of a text: whatever has the same print is the same text, as far as a note or a judgement may rely on it. */

import { hashed } from '../engine/engine.ts';

/** Its length in UTF-16 code units and 64 bits of hash: "5120:1x2k9dz0f3a7q". */
export function printOf(text: string): string {
    return `${text.length}:${hashed(text)}`;
}

/** Whether a text of this length can have the print: most are told apart without reading them. */
export function hasLengthOf(print: string, text: string): boolean {
    return print.startsWith(`${text.length}:`);
}
