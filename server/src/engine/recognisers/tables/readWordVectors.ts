/** From the bytes of `server/data/words.vectors` to vectors. */

import { ByteReader } from './byteReader.ts';
import { checked } from './checksum.ts';
import type { WordVectors } from './wordVectors.ts';

/** The first bytes: "CCV", and the version of the format. */
export const VECTOR_FORMAT: readonly number[] = [67, 67, 86, 1];

/** Bytes of the number of letters. */
export const COUNT_BYTES = 3;

/**
 * Undefined when the bytes are no table or are damaged. Throws nothing. Behind the format come the number of
 * dimensions and of letters; the stems, a space between two; and for each stem its dimensions, a signed byte each.
 */
export function readWordVectors(bytes: Uint8Array): WordVectors | undefined {
    const whole = checked(bytes, VECTOR_FORMAT);
    if (!whole) return undefined;
    const reader = new ByteReader(whole, VECTOR_FORMAT.length);
    const dimensions = reader.byte();
    const stems = wordsIn(reader.bytes(reader.whole(COUNT_BYTES)));
    const rest = reader.rest();
    const values = new Int8Array(rest.buffer, rest.byteOffset, rest.length);
    if (dimensions === 0 || values.length !== stems.length * dimensions) return undefined;
    const rows = new Map(stems.map((stem, row) => [stem, row]));
    return { rows, dimensions, values };
}

function wordsIn(letters: Uint8Array): readonly string[] {
    let text = '';
    for (let i = 0; i < letters.length; i += AT_ONCE)
        text += String.fromCharCode(...letters.subarray(i, i + AT_ONCE));
    return text.split(' ');
}

/** So many arguments any call may have. */
const AT_ONCE = 4096;
