/** Writes a model in the format that `readNameModel` reads: weights rounded to a few bits, small ones left out. */

import { FEATURE_BITS } from '../server/src/engine/recognisers/names/features.ts';
import { LABEL_COUNT as L } from '../server/src/engine/recognisers/names/labels.ts';
import {
    CLUSTER_BITS,
    COUNT_BITS,
    checksum,
    FORMAT,
    MARK_BITS,
    RICE,
} from '../server/src/engine/recognisers/names/readNameModel.ts';
import type { WordTable } from '../server/src/engine/recognisers/names/wordTable.ts';
import { BitWriter } from './bitWriter.ts';
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

    const out = new BitWriter();
    for (const byte of FORMAT) out.bits(byte, 8);
    out.bits(L, 8);
    out.bits(FEATURE_BITS, 8);
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
    out.bits(rows.length, COUNT_BITS);
    let previous = 0;
    for (const { feature, values } of rows) {
        out.rice(feature - previous, RICE.feature);
        previous = feature;
        for (const value of values) out.bits(value === 0 ? 0 : 1, 1);
        for (const value of values) {
            if (value === 0) continue;
            out.rice(Math.abs(value) - 1, RICE.weight);
            out.bits(value < 0 ? 1 : 0, 1);
        }
    }
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

function writeWords(out: BitWriter, table: WordTable): void {
    const times = new Map<number, number>();
    for (const marks of table.marks) times.set(marks, (times.get(marks) ?? 0) + 1);
    const usual = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([marks]) => marks);
    out.bits(table.count, COUNT_BITS);
    out.bits(usual.length, MARK_BITS);
    for (const marks of usual) out.bits(marks, MARK_BITS);
    const places = new Map(usual.map((marks, place) => [marks, place]));
    let previous = 0;
    table.keys.forEach((key, i) => {
        out.rice(key - previous, RICE.key);
        previous = key;
        out.rice(places.get(table.marks[i]) ?? 0, RICE.marks);
        const isGrouped = table.clusters[i] > 0;
        out.bits(isGrouped ? 1 : 0, 1);
        if (!isGrouped) return;
        out.bits(table.clusters[i], CLUSTER_BITS);
        out.bits(table.kinds[i], CLUSTER_BITS);
    });
}

/** Steps of one are as good as nothing. */
function rounded(value: number): number {
    const whole = Math.max(-LARGEST, Math.min(LARGEST, Math.round(value)));
    return Math.abs(whole) <= 1 ? 0 : whole;
}
