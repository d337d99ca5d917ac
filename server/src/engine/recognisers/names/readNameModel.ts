/** From the bytes of `server/data/names.model` to a model. */

import { BitReader } from './bitReader.ts';
import { FEATURE_BITS } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { type NameModel, PAIRS, RAISED } from './model.ts';
import { KEY_BITS, tableOf, type WordTable } from './wordTable.ts';

/** The first bytes: "CCN", and the version of the format. */
export const FORMAT: readonly number[] = [67, 67, 78, 2];

/** Bits of a number of a cluster or kind, and of a count. */
export const CLUSTER_BITS = 10;
export const COUNT_BITS = 24;
export const MARK_BITS = 13;

/** Lower bits of the Rice codes: distances of keys and of features, ranks of marks, sizes of weights. */
export const RICE = { key: 6, feature: 5, marks: 1, weight: 2 } as const;

/** No model holds more rows; bytes that are no model must not make the reader ask for gigabytes. */
const MOST_ROWS = 2_000_000;

/** Undefined when the bytes are no model, are damaged, or were made for other features. Throws nothing. */
export function readNameModel(bytes: Uint8Array): NameModel | undefined {
    const length = bytes.length - 4;
    if (length < FORMAT.length || FORMAT.some((byte, i) => bytes[i] !== byte)) return undefined;
    if (numberAt(bytes, length) !== checksum(bytes, length)) return undefined;
    const reader = new BitReader(bytes.subarray(0, length), FORMAT.length);
    if (reader.bits(8) !== LABEL_COUNT || reader.bits(8) !== FEATURE_BITS) return undefined;
    const scale = reader.float();
    const transitions = Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => reader.float());
    const beginnings = Float64Array.from({ length: LABEL_COUNT }, () => reader.float());
    const words = wordsFrom(reader);
    const weights = weightsFrom(reader);
    if (!words || !weights || !reader.isAtEnd || !(scale > 0)) return undefined;
    return { words, ...weights, transitions, beginnings, scale };
}

function wordsFrom(reader: BitReader): WordTable | undefined {
    const count = reader.bits(COUNT_BITS);
    if (count > MOST_ROWS) return undefined;
    // The marks that occur, the most frequent first: each row then gives a place in this list.
    const usual = Uint16Array.from({ length: reader.bits(MARK_BITS) }, () => reader.bits(MARK_BITS));
    const keys = new Uint32Array(count);
    const clusters = new Uint16Array(count);
    const kinds = new Uint16Array(count);
    const marks = new Uint16Array(count);
    let key = 0;
    for (let i = 0; i < count; i++) {
        key += reader.rice(RICE.key);
        keys[i] = key;
        marks[i] = usual[reader.rice(RICE.marks)] ?? 0;
        if (reader.bits(1) === 0) continue;
        clusters[i] = reader.bits(CLUSTER_BITS);
        kinds[i] = reader.bits(CLUSTER_BITS);
    }
    return key < 2 ** KEY_BITS ? tableOf(keys, clusters, kinds, marks) : undefined;
}

function weightsFrom(reader: BitReader): Pick<NameModel, 'present' | 'weights'> | undefined {
    const count = reader.bits(COUNT_BITS);
    if (count > MOST_ROWS) return undefined;
    const features = new Uint32Array(count);
    const weights = new Int32Array(count * PAIRS).fill(RAISED | (RAISED << 16));
    let feature = 0;
    for (let row = 0; row < count; row++) {
        feature += reader.rice(RICE.feature);
        features[row] = feature;
        const given = reader.bits(LABEL_COUNT);
        for (let label = 0; label < LABEL_COUNT; label++) {
            if (((given >>> label) & 1) === 0) continue;
            const size = Math.min(RAISED - 1, reader.rice(RICE.weight) + 1);
            const weight = reader.bits(1) === 1 ? -size : size;
            const at = row * PAIRS + (label >>> 1);
            weights[at] = (weights[at] ?? 0) + (label & 1 ? weight * 0x10000 : weight);
        }
    }
    return feature < 2 ** FEATURE_BITS ? { present: presentOf(features), weights } : undefined;
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
