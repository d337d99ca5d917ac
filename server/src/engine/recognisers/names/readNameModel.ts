/** From the bytes of `server/data/names.model` to a model. */

import { FEATURE_BITS } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { NameModel } from './model.ts';
import { KEY_BITS, tableOf } from './wordTable.ts';

/** The first bytes: "CCN", and the version of the format. */
export const FORMAT: readonly number[] = [67, 67, 78, 1];

/** No model holds more rows; damaged bytes must not make the reader ask for gigabytes. */
const MOST_ROWS = 4_000_000;

/** Undefined when the bytes are no model, are damaged, or were made for other features. Throws nothing. */
export function readNameModel(bytes: Uint8Array): NameModel | undefined {
    const length = bytes.length - 4;
    if (length < FORMAT.length || FORMAT.some((byte, i) => bytes[i] !== byte)) return undefined;
    if (numberAt(bytes, length) !== checksum(bytes, length)) return undefined;
    const reader = new Reader(bytes.subarray(0, length), FORMAT.length);
    if (reader.varint() !== LABEL_COUNT) return undefined;
    const scale = reader.float();
    const transitions = Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => reader.float());
    const beginnings = Float64Array.from({ length: LABEL_COUNT }, () => reader.float());

    const words = reader.varint();
    if (words > MOST_ROWS) return undefined;
    const keys = ascending(reader, words);
    if ((keys.at(-1) ?? 0) >= 1 << KEY_BITS) return undefined;
    const clusters = new Uint16Array(words);
    for (let i = 0; i < words; i++) clusters[i] = reader.byte() | (reader.byte() << 8);
    const marks = new Uint16Array(words);
    for (let i = 0; i < words; i++) marks[i] = reader.varint();

    const rows = reader.varint();
    if (rows > MOST_ROWS) return undefined;
    const features = ascending(reader, rows);
    if ((features.at(-1) ?? 0) >= 1 << FEATURE_BITS) return undefined;
    const weights = new Int8Array(rows * LABEL_COUNT);
    for (let row = 0; row < rows; row++) {
        const present = reader.varint();
        for (let label = 0; label < LABEL_COUNT; label++)
            if ((present >>> label) & 1) weights[row * LABEL_COUNT + label] = reader.byte();
    }
    if (!reader.isAtEnd || !(scale > 0)) return undefined;
    return {
        words: tableOf(keys, clusters, marks),
        ...bitsOf(features),
        weights,
        transitions,
        beginnings,
        scale,
    };
}

function bitsOf(features: Uint32Array): Pick<NameModel, 'present' | 'ranks'> {
    const present = new Uint32Array(1 << (FEATURE_BITS - 5));
    const ranks = new Uint32Array(present.length);
    for (const feature of features) {
        present[feature >>> 5] = (present[feature >>> 5] ?? 0) | (1 << (feature & 31));
        const next = (feature >>> 5) + 1;
        if (next < ranks.length) ranks[next] = (ranks[next] ?? 0) + 1;
    }
    for (let i = 1; i < ranks.length; i++) ranks[i] = (ranks[i] ?? 0) + (ranks[i - 1] ?? 0);
    return { present, ranks };
}

/** Numbers written as their distances. */
function ascending(reader: Reader, count: number): Uint32Array {
    const numbers = new Uint32Array(count);
    let last = 0;
    for (let i = 0; i < count; i++) {
        last += reader.varint();
        numbers[i] = last;
    }
    return numbers;
}

/** FNV-1a over the first `length` bytes. */
export function checksum(bytes: Uint8Array, length: number): number {
    let hash = 0x811c9dc5;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
    return hash >>> 0;
}

function numberAt(bytes: Uint8Array, at: number): number {
    let value = 0;
    for (let k = 3; k >= 0; k--) value = (value << 8) | (bytes[at + k] ?? 0);
    return value >>> 0;
}

/** Reads on from where it stands; past the end everything is 0. */
class Reader {
    readonly #bytes: Uint8Array;
    #at: number;

    constructor(bytes: Uint8Array, at: number) {
        this.#bytes = bytes;
        this.#at = at;
    }

    get isAtEnd(): boolean {
        return this.#at === this.#bytes.length;
    }

    byte(): number {
        return this.#bytes[this.#at++] ?? 0;
    }

    varint(): number {
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.byte();
            value |= (byte & 127) << shift;
            if (byte < 128) break;
        }
        return value >>> 0;
    }

    float(): number {
        const view = new DataView(new ArrayBuffer(4));
        for (let k = 0; k < 4; k++) view.setUint8(k, this.byte());
        return view.getFloat32(0, true);
    }
}
