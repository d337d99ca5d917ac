/** Writes a model in the format that `readNameModel` reads: weights rounded to eight bits, small ones left out. */

import { LABEL_COUNT as L } from '../server/src/engine/recognisers/names/labels.ts';
import { checksum, FORMAT } from '../server/src/engine/recognisers/names/readNameModel.ts';
import type { WordTable } from '../server/src/engine/recognisers/names/wordTable.ts';
import type { Weights } from './crf.ts';

export interface Trained {
    readonly table: WordTable;
    /** Feature number of each row of weights, ascending. */
    readonly features: Int32Array;
    readonly weights: Weights;
    /** At most this many features are kept, those with the largest weights. */
    readonly limit: number;
}

const LARGEST = 127;

export function modelBytes({ table, features, weights, limit }: Trained): Uint8Array {
    const { emissions, transitions, beginnings } = weights;
    const magnitudes = Array.from(features, (_, row) => {
        let top = 0;
        for (let y = 0; y < L; y++) top = Math.max(top, Math.abs(emissions[row * L + y] ?? 0));
        return top;
    });
    const sorted = magnitudes.toSorted((a, b) => b - a);
    const least = Math.max(sorted[Math.min(limit, sorted.length - 1)] ?? 0, 1e-9);
    // The few largest weights may be cut off: a finer step for all the others is worth more.
    const step = (sorted[Math.floor(sorted.length * 0.0002)] ?? 1) / LARGEST;
    const scale = 1 / step;

    const out = new Bytes();
    for (const byte of FORMAT) out.byte(byte);
    out.varint(L);
    out.float(scale);
    for (const value of transitions) out.float(value * scale);
    for (const value of beginnings) out.float(value * scale);

    out.varint(table.count);
    let previous = 0;
    for (const key of table.keys) {
        out.varint(key - previous);
        previous = key;
    }
    for (const cluster of table.clusters) out.short(cluster);
    for (const marks of table.marks) out.varint(marks);

    const kept = Array.from(features.keys()).filter(row => (magnitudes[row] ?? 0) > least);
    const rounded = kept
        .map(row => ({
            feature: features[row] ?? 0,
            values: Array.from({ length: L }, (_, y) => {
                const value = Math.round((emissions[row * L + y] ?? 0) * scale);
                const bounded = Math.max(-LARGEST, Math.min(LARGEST, value));
                return Math.abs(bounded) <= 1 ? 0 : bounded;
            }),
        }))
        .filter(({ values }) => values.some(value => value !== 0));
    out.varint(rounded.length);
    previous = 0;
    for (const { feature } of rounded) {
        out.varint(feature - previous);
        previous = feature;
    }
    for (const { values } of rounded) {
        let present = 0;
        values.forEach((value, y) => {
            if (value !== 0) present |= 1 << y;
        });
        out.varint(present);
        for (const value of values) if (value !== 0) out.byte(value & 255);
    }
    return out.finished();
}

/** Grows as it is written to. */
class Bytes {
    #values = new Uint8Array(1 << 16);
    #length = 0;

    byte(value: number): void {
        if (this.#length === this.#values.length) {
            const longer = new Uint8Array(this.#values.length * 2);
            longer.set(this.#values);
            this.#values = longer;
        }
        this.#values[this.#length++] = value;
    }

    short(value: number): void {
        this.byte(value & 255);
        this.byte(value >>> 8);
    }

    /** Seven bits to a byte, the lowest first. */
    varint(value: number): void {
        let rest = value;
        while (rest > 127) {
            this.byte((rest & 127) | 128);
            rest >>>= 7;
        }
        this.byte(rest);
    }

    float(value: number): void {
        for (const byte of new Uint8Array(Float32Array.of(value).buffer)) this.byte(byte);
    }

    /** All that was written, followed by its checksum. */
    finished(): Uint8Array {
        const sum = checksum(this.#values, this.#length);
        for (let k = 0; k < 4; k++) this.byte((sum >>> (8 * k)) & 255);
        return this.#values.slice(0, this.#length);
    }
}
