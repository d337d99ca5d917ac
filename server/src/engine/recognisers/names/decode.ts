/** The best sequence of labels for a sentence (Viterbi's algorithm). */

import { PLAIN, WIDTH } from './features.ts';
import { isOpen, LABEL_COUNT, mayFollow } from './labels.ts';
import { type NameModel, PAIRS, RAISED } from './model.ts';

/** Scores of the labels of token `i` at `LABEL_COUNT * i`. */
export function emissionsOf(features: Int32Array, count: number, model: NameModel): Int32Array {
    const { present, weights } = model;
    const scores = new Int32Array(count * LABEL_COUNT);
    const sums = new Int32Array(PAIRS);
    for (let i = 0; i < count; i++) {
        const base = i * LABEL_COUNT;
        if (features[i * WIDTH] === PLAIN) {
            scores[base] = SURELY_NONE;
            continue;
        }
        const added = addUp(features, i, present, weights, sums);
        for (let label = 0; label < LABEL_COUNT; label++) {
            const pair = sums[label >>> 1] ?? 0;
            scores[base + label] = (label & 1 ? pair >>> 16 : pair & 0xffff) - added * RAISED;
        }
    }
    return scores;
}

/**
 * Into `sums`, the weights of all features of token `i`; returns how many features that are. By far the hottest loop:
 * sums in variables, each of two labels, are three times as fast as a loop over labels.
 */
function addUp(
    features: Int32Array,
    i: number,
    present: Uint32Array,
    weights: Int32Array,
    sums: Int32Array,
): number {
    let added = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    let j = 0;
    const until = (i + 1) * WIDTH;
    for (let at = i * WIDTH; at < until; at++) {
        const feature = features[at] ?? -1;
        if (feature < 0) continue;
        const pair = (feature >>> 5) << 1;
        const bits = present[pair] ?? 0;
        const bit = 1 << (feature & 31);
        if ((bits & bit) === 0) continue;
        const row = ((present[pair + 1] ?? 0) + bitCount(bits & (bit - 1))) * PAIRS;
        added++;
        a = (a + (weights[row] ?? 0)) | 0;
        b = (b + (weights[row + 1] ?? 0)) | 0;
        c = (c + (weights[row + 2] ?? 0)) | 0;
        d = (d + (weights[row + 3] ?? 0)) | 0;
        e = (e + (weights[row + 4] ?? 0)) | 0;
        f = (f + (weights[row + 5] ?? 0)) | 0;
        g = (g + (weights[row + 6] ?? 0)) | 0;
        h = (h + (weights[row + 7] ?? 0)) | 0;
        j = (j + (weights[row + 8] ?? 0)) | 0;
    }
    sums.set([a, b, c, d, e, f, g, h, j]);
    return added;
}

/** More than all features together can say against it. */
const SURELY_NONE = 1_000_000;

function bitCount(bits: number): number {
    let n = bits - ((bits >>> 1) & 0x55555555);
    n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
    return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const NONE = new Uint8Array();

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
            const labelsBefore = BEFORE[label] ?? NONE;
            for (let k = 0; k < labelsBefore.length; k++) {
                const before = labelsBefore[k] ?? 0;
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
