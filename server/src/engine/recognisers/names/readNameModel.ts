/** From the bytes of `server/data/names.model` to a model. */

import { ByteReader } from './byteReader.ts';
import { FEATURE_BITS } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { FOURS, type NameModel, RAISED } from './model.ts';
import { KEY_BITS, tableOf, type WordTable } from './wordTable.ts';

/**
 * The first bytes: "CCN", and the version of the format. Whole bytes in columns: read in no time, and a package packs
 * them as well as codes of bits would.
 */
export const FORMAT: readonly number[] = [67, 67, 78, 4];

/** Bytes of a count, of a number of a cluster, kind or mark, and of the labels that a feature has weights for. */
export const BYTES = { count: 3, word: 2, labels: 3 } as const;

/** No model holds more rows; bytes that are no model must not make the reader ask for gigabytes. */
const MOST_ROWS = 2_000_000;

/** Undefined when the bytes are no model, are damaged, or were made for other features. Throws nothing. */
export function readNameModel(bytes: Uint8Array): NameModel | undefined {
    const length = bytes.length - 4;
    if (length < FORMAT.length || FORMAT.some((byte, i) => bytes[i] !== byte)) return undefined;
    if (numberAt(bytes, length) !== checksum(bytes, length)) return undefined;
    const reader = new ByteReader(bytes.subarray(0, length), FORMAT.length);
    if (reader.byte() !== LABEL_COUNT || reader.byte() !== FEATURE_BITS) return undefined;
    const scale = reader.float();
    const transitions = Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => reader.float());
    const beginnings = Float64Array.from({ length: LABEL_COUNT }, () => reader.float());
    const words = wordsFrom(reader);
    const weights = weightsFrom(reader);
    if (!words || !weights || !(scale > 0)) return undefined;
    return { words, ...weights, transitions, beginnings, scale };
}

function wordsFrom(reader: ByteReader): WordTable | undefined {
    const count = reader.whole(BYTES.count);
    if (count > MOST_ROWS) return undefined;
    // The marks that occur, the most frequent first: each row then gives a place in this list.
    const usual = Uint16Array.from({ length: reader.whole(BYTES.word) }, () => reader.whole(BYTES.word));
    const keys = reader.ascending(count);
    const places = reader.shorts(count);
    const marks = new Uint16Array(count);
    for (let i = 0; i < count; i++) marks[i] = usual[places[i] ?? 0] ?? 0;
    const clusters = reader.pairs(count);
    const kinds = reader.pairs(count);
    return (keys.at(-1) ?? 0) < 2 ** KEY_BITS ? tableOf(keys, clusters, kinds, marks) : undefined;
}

function weightsFrom(reader: ByteReader): Pick<NameModel, 'present' | 'weights'> | undefined {
    const count = reader.whole(BYTES.count);
    if (count > MOST_ROWS) return undefined;
    const features = reader.ascending(count);
    const weights = weightsOf(count, reader.bytes(BYTES.labels * count), reader.rest());
    return weights && (features.at(-1) ?? 0) < 2 ** FEATURE_BITS
        ? { present: presentOf(features), weights }
        : undefined;
}

/** `labels` say which labels each feature has weights for, `values` these weights. Undefined when there are more or fewer. */
function weightsOf(count: number, labels: Uint8Array, values: Uint8Array): Int32Array | undefined {
    const weights = new Int32Array(count * FOURS).fill(RAISED * 0x01010101);
    let next = 0;
    for (let row = 0; row < count; row++) {
        const of = row * BYTES.labels;
        let rest = (labels[of] ?? 0) | ((labels[of + 1] ?? 0) << 8) | ((labels[of + 2] ?? 0) << 16);
        for (; rest !== 0; rest &= rest - 1) {
            const label = 31 - Math.clz32(rest & -rest);
            // Of a signed byte, -127 to 127.
            const weight = ((values[next++] ?? 0) << 24) >> 24;
            const at = row * FOURS + (label >>> 2);
            // No byte runs over into the next: all are 1 to 255.
            weights[at] = ((weights[at] ?? 0) + (weight << ((label & 3) << 3))) | 0;
        }
    }
    return next === values.length ? weights : undefined;
}

function presentOf(features: Uint32Array): Uint32Array {
    const present = new Uint32Array(1 << (FEATURE_BITS - 4));
    for (const feature of features) {
        const pair = (feature >>> 5) << 1;
        present[pair] = (present[pair] ?? 0) | (1 << (feature & 31));
        if (pair + 3 < present.length) present[pair + 3] = (present[pair + 3] ?? 0) + 1;
    }
    for (let i = 3; i < present.length; i += 2) present[i] = (present[i] ?? 0) + (present[i - 2] ?? 0);
    return present;
}

/** Like FNV-1a over the first `length` bytes, four at a time: any single byte that differs makes another number. */
export function checksum(bytes: Uint8Array, length: number): number {
    let hash = 0x811c9dc5;
    let at = 0;
    for (; at + 4 <= length; at += 4) hash = Math.imul(hash ^ numberAt(bytes, at), 0x01000193);
    for (; at < length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    return hash >>> 0;
}

function numberAt(bytes: Uint8Array, at: number): number {
    const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    return (low | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0;
}
