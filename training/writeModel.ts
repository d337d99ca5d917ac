/** Writes a model in the format that `readNameModel` reads: weights rounded to a few bits, small ones left out. */

import { FEATURE_BITS } from '../server/src/engine/recognisers/names/features.ts';
import { LABEL_COUNT as L } from '../server/src/engine/recognisers/names/labels.ts';
import { BYTES, checksum, FORMAT } from '../server/src/engine/recognisers/names/readNameModel.ts';
import type { WordTable } from '../server/src/engine/recognisers/names/wordTable.ts';
import { ByteWriter } from './byteWriter.ts';
import type { Weights } from './crf.ts';

export interface Trained {
    readonly table: WordTable;
    /** Feature number of each row of weights, ascending. */
    readonly features: Int32Array;
    readonly weights: Weights;
    /** At most this many features are kept, those with the largest weights. */
    readonly limit: number;
}

const LARGEST = 100;
/** Of a thousand weights this many may be cut off: a finer step for all the others is worth more. */
const CUT_OFF = 0.3;

export function modelBytes({ table, features, weights, limit }: Trained): Uint8Array {
    const { emissions, transitions, beginnings } = weights;
    const magnitudes = new Float32Array(features.length);
    for (let row = 0; row < features.length; row++)
        for (let y = 0; y < L; y++)
            magnitudes[row] = Math.max(magnitudes[row], Math.abs(emissions[row * L + y]));
    const sorted = magnitudes.toSorted((a, b) => b - a);
    const least = sorted[Math.min(limit, sorted.length - 1)];
    const scale = LARGEST / sorted[Math.floor((sorted.length * CUT_OFF) / 1000)];

    const out = new ByteWriter();
    for (const byte of FORMAT) out.byte(byte);
    out.byte(L);
    out.byte(FEATURE_BITS);
    out.float(scale);
    for (const value of transitions) out.float(value * scale);
    for (const value of beginnings) out.float(value * scale);
    writeWords(out, table);

    const rows: { feature: number; values: number[] }[] = [];
    for (let row = 0; row < features.length; row++) {
        if (magnitudes[row] <= least) continue;
        const values = Array.from({ length: L }, (_, y) => rounded(emissions[row * L + y] * scale));
        if (values.some(value => value !== 0)) rows.push({ feature: features[row], values });
    }
    out.whole(rows.length, BYTES.count);
    let previous = 0;
    for (const { feature } of rows) {
        out.short(feature - previous);
        previous = feature;
    }
    for (const { values } of rows)
        out.whole(
            values.reduce((bits, value, y) => (value === 0 ? bits : bits | (1 << y)), 0),
            BYTES.labels,
        );
    for (const { values } of rows) for (const value of values) if (value !== 0) out.byte(value & 255);
    const bytes = out.finished();
    const sum = checksum(bytes, bytes.length);
    const signed = new Uint8Array(bytes.length + 4);
    signed.set(bytes);
    signed.set(
        [0, 8, 16, 24].map(shift => (sum >>> shift) & 255),
        bytes.length,
    );
    return signed;
}

function writeWords(out: ByteWriter, table: WordTable): void {
    const times = new Map<number, number>();
    for (const marks of table.marks) times.set(marks, (times.get(marks) ?? 0) + 1);
    const usual = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([marks]) => marks);
    out.whole(table.count, BYTES.count);
    out.whole(usual.length, BYTES.word);
    for (const marks of usual) out.whole(marks, BYTES.word);
    const places = new Map(usual.map((marks, place) => [marks, place]));
    let previous = 0;
    for (const key of table.keys) {
        out.short(key - previous);
        previous = key;
    }
    for (const marks of table.marks) out.short(places.get(marks) ?? 0);
    for (const cluster of table.clusters) out.whole(cluster, BYTES.word);
    for (const kind of table.kinds) out.whole(kind, BYTES.word);
}

/** Steps of one are as good as nothing. */
function rounded(value: number): number {
    const whole = Math.max(-LARGEST, Math.min(LARGEST, Math.round(value)));
    return Math.abs(whole) <= 1 ? 0 : whole;
}
