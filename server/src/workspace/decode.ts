/** From the bytes of a file to its text. */

import type { Encoding } from './workspace.ts';

export interface Decoded {
    /** Without a byte-order mark. */
    readonly text: string;
    readonly encoding: Encoding;
}

/**
 * UTF-16 if it opens with a byte-order mark of it, else UTF-8, else (what is no valid UTF-8) Windows-1252, in which any
 * bytes are a text. Undefined for what is no text: NUL bytes.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe) return { text: utf16(bytes, true), encoding: 'utf-16le' };
    if (first === 0xfe && second === 0xff) return { text: utf16(bytes, false), encoding: 'utf-16be' };
    if (bytes.includes(0)) return undefined;
    const text = utf8(bytes);
    return text === undefined
        ? { text: windows1252(bytes), encoding: 'windows-1252' }
        : { text, encoding: 'utf-8' };
}

function utf16(bytes: Uint8Array, isLittleEndian: boolean): string {
    return new TextDecoder(isLittleEndian ? 'utf-16le' : 'utf-16be').decode(bytes);
}

/** Undefined when the bytes are no valid UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
        return undefined;
    }
}

/**
 * By a table of our own (WHATWG Encoding, index windows-1252): the decoder of some releases of Node reads Latin-1
 * instead, which turns curly quotation marks into control characters.
 */
function windows1252(bytes: Uint8Array): string {
    const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return latin1.replace(/[\u0080-\u009f]/g, control => UPPER[control.charCodeAt(0) - 0x80] ?? control);
}

/** The characters of 0x80 to 0x9F. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090\u2018\u2019\u201c\u201d•–—˜™š›œ\u009džŸ';
