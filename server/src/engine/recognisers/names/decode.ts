/** The best sequence of labels for a sentence (Viterbi's algorithm). */

import { PLAIN, WIDTH } from './features.ts';
import { isOpen, LABEL_COUNT, mayFollow } from './labels.ts';
import { FOURS, type NameModel, RAISED } from './model.ts';

/** Scores of the labels of token `i` at `LABEL_COUNT * i`. */
export function emissionsOf(features: Int32Array, count: number, model: NameModel): Int32Array {
    const scores = new Int32Array(count * LABEL_COUNT);
    const rows = new Int32Array(WIDTH);
    for (let i = 0; i < count; i++) {
        if (features[i * WIDTH] === PLAIN) scores[i * LABEL_COUNT] = SURELY_NONE;
        else addUp(model.weights, rows, rowsOf(features, i, model.present, rows), scores, i * LABEL_COUNT);
    }
    return scores;
}

/**
 * Into `rows`, where the weights of the features of token `i` stand; returns of how many there are any. Whether one has
 * weights nobody can foresee: counted instead of branched on, the processor need not guess.
 */
function rowsOf(features: Int32Array, i: number, present: Uint32Array, rows: Int32Array): number {
    let count = 0;
    const until = (i + 1) * WIDTH;
    for (let at = i * WIDTH; at < until; at++) {
        const feature = features[at] ?? -1;
        if (feature < 0) continue;
        const pair = (feature >>> 5) << 1;
        const bits = present[pair] ?? 0;
        const place = feature & 31;
        rows[count] = ((present[pair + 1] ?? 0) + bitCount(bits & ((1 << place) - 1))) * FOURS;
        count += (bits >>> place) & 1;
    }
    return count;
}

/**
 * The sums of the weights of all labels. By far the hottest loop: sums in variables, each of two labels with 16 bits
 * between them, are three times as fast as a loop over labels.
 */
function addUp(weights: Int32Array, rows: Int32Array, count: number, scores: Int32Array, base: number): void {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    let j = 0;
    for (let k = 0; k < count; k++) {
        const row = rows[k] ?? 0;
        const first = weights[row] ?? 0;
        const second = weights[row + 1] ?? 0;
        const third = weights[row + 2] ?? 0;
        const fourth = weights[row + 3] ?? 0;
        a = (a + (first & EVEN)) | 0;
        b = (b + ((first >>> 8) & EVEN)) | 0;
        c = (c + (second & EVEN)) | 0;
        d = (d + ((second >>> 8) & EVEN)) | 0;
        e = (e + (third & EVEN)) | 0;
        f = (f + ((third >>> 8) & EVEN)) | 0;
        g = (g + (fourth & EVEN)) | 0;
        h = (h + ((fourth >>> 8) & EVEN)) | 0;
        j = (j + ((weights[row + 4] ?? 0) & EVEN)) | 0;
    }
    const raised = count * RAISED;
    scores[base] = (a & 0xffff) - raised;
    scores[base + 1] = (b & 0xffff) - raised;
    scores[base + 2] = (a >>> 16) - raised;
    scores[base + 3] = (b >>> 16) - raised;
    scores[base + 4] = (c & 0xffff) - raised;
    scores[base + 5] = (d & 0xffff) - raised;
    scores[base + 6] = (c >>> 16) - raised;
    scores[base + 7] = (d >>> 16) - raised;
    scores[base + 8] = (e & 0xffff) - raised;
    scores[base + 9] = (f & 0xffff) - raised;
    scores[base + 10] = (e >>> 16) - raised;
    scores[base + 11] = (f >>> 16) - raised;
    scores[base + 12] = (g & 0xffff) - raised;
    scores[base + 13] = (h & 0xffff) - raised;
    scores[base + 14] = (g >>> 16) - raised;
    scores[base + 15] = (h >>> 16) - raised;
    scores[base + 16] = (j & 0xffff) - raised;
}

/** Every other of four bytes. */
const EVEN = 0x00ff00ff;

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
        // What is surely none has one label: half of all tokens.
        const labels = scores[base] === SURELY_NONE ? 1 : LABEL_COUNT;
        next.fill(Number.NEGATIVE_INFINITY, labels);
        for (let label = 0; label < labels; label++) {
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
