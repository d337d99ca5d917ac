/** The best sequence of labels for a sentence (Viterbi's algorithm). */

import { PLAIN, WIDTH } from './features.ts';
import { isOpen, LABEL_COUNT, mayFollow } from './labels.ts';
import type { NameModel } from './model.ts';

/** Scores of the labels of token `i` at `LABEL_COUNT * i`. */
export function emissionsOf(features: Int32Array, count: number, model: NameModel): Int32Array {
    const { present, offsets, weights } = model;
    const scores = new Int32Array(count * LABEL_COUNT);
    for (let i = 0; i < count; i++) {
        const base = i * LABEL_COUNT;
        if (features[i * WIDTH] === PLAIN) {
            scores[base] = SURELY_NONE;
            continue;
        }
        const until = (i + 1) * WIDTH;
        for (let at = i * WIDTH; at < until; at++) {
            const feature = features[at] ?? -1;
            if (feature < 0) continue;
            const pair = (feature >>> 5) << 1;
            const bits = present[pair] ?? 0;
            const bit = 1 << (feature & 31);
            if ((bits & bit) === 0) continue;
            const row = (present[pair + 1] ?? 0) + bitCount(bits & (bit - 1));
            const end = offsets[row + 1] ?? 0;
            for (let k = offsets[row] ?? 0; k < end; k++) {
                const entry = weights[k] ?? 0;
                const to = base + (entry >>> 8);
                scores[to] = (scores[to] ?? 0) + ((entry << 24) >> 24);
            }
        }
    }
    return scores;
}

/** More than all features together can say against it. */
const SURELY_NONE = 1_000_000;

function bitCount(bits: number): number {
    let n = bits - ((bits >>> 1) & 0x55555555);
    n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
    return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The labels that may stand before each label. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: LABEL_COUNT }, (_, next) =>
    Uint8Array.from(
        Array.from({ length: LABEL_COUNT }, (_, label) => label).filter(label => mayFollow(label, next)),
    ),
);

export function decode(
    scores: ArrayLike<number>,
    count: number,
    { transitions, beginnings }: Pick<NameModel, 'transitions' | 'beginnings'>,
): Uint8Array {
    const labels = new Uint8Array(count);
    if (count === 0) return labels;
    const from = new Uint8Array(count * LABEL_COUNT);
    let best = new Float64Array(LABEL_COUNT);
    let next = new Float64Array(LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label++)
        best[label] = (beginnings[label] ?? 0) + (scores[label] ?? 0);
    for (let i = 1; i < count; i++) {
        const base = i * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label++) {
            let top = Number.NEGATIVE_INFINITY;
            let origin = 0;
            for (const before of BEFORE[label] ?? []) {
                const score = (best[before] ?? 0) + (transitions[before * LABEL_COUNT + label] ?? 0);
                if (score > top) {
                    top = score;
                    origin = before;
                }
            }
            next[label] = top + (scores[base + label] ?? 0);
            from[base + label] = origin;
        }
        [best, next] = [next, best];
    }
    let label = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let last = 0; last < LABEL_COUNT; last++) {
        const score = best[last] ?? 0;
        if (isOpen(last) || score <= top) continue;
        top = score;
        label = last;
    }
    for (let i = count - 1; i >= 0; i--) {
        labels[i] = label;
        label = from[i * LABEL_COUNT + label] ?? 0;
    }
    return labels;
}
