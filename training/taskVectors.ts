/** Word vectors bent towards the task: what a small network makes of them that guesses which lists and names a word stands in. */

import { normalise, type Vectors } from './clusters.ts';

/** What is known of some words: `targets` of word `words[i]` at `i * kinds`, each 0 to 1 or NaN where nothing is known. */
export interface Known {
    readonly words: Int32Array;
    readonly kinds: number;
    readonly targets: Float32Array;
    readonly importance: Float32Array;
}

const HIDDEN = 48;
const ROUNDS = 12;
/** Vectors are of unit length over 100 dimensions: scaled so that the sums are of the order of 1. */
const GAIN = 3;

/** The hidden layer of a network with one, trained by stochastic gradient descent on the words that are known. */
export function taskVectors(vectors: Vectors, known: Known, random: () => number): Vectors {
    const { values, dimensions } = vectors;
    const { kinds, targets, importance } = known;
    const inner = Float64Array.from({ length: HIDDEN * dimensions }, () => (random() - 0.5) * 0.35);
    const innerBias = new Float64Array(HIDDEN);
    const outer = Float64Array.from({ length: kinds * HIDDEN }, () => (random() - 0.5) * 0.35);
    const outerBias = new Float64Array(kinds);
    const vector = new Float64Array(dimensions);
    const hidden = new Float64Array(HIDDEN);
    const back = new Float64Array(HIDDEN);
    const forward = (word: number) => {
        for (let d = 0; d < dimensions; d++) vector[d] = values[word * dimensions + d] * GAIN;
        for (let h = 0; h < HIDDEN; h++) {
            const row = h * dimensions;
            // Four sums that do not wait for one another are three times as fast as one.
            let p = innerBias[h];
            let q = 0;
            let r = 0;
            let s = 0;
            for (let d = 0; d < dimensions; d += 4) {
                p += inner[row + d] * vector[d];
                q += inner[row + d + 1] * vector[d + 1];
                r += inner[row + d + 2] * vector[d + 2];
                s += inner[row + d + 3] * vector[d + 3];
            }
            hidden[h] = Math.tanh(p + q + (r + s));
        }
    };
    for (let round = 0; round < ROUNDS; round++) {
        const rate = 0.05 * (1 - round / ROUNDS) + 0.002;
        for (let n = 0; n < known.words.length; n++) {
            const word = known.words[Math.floor(random() * known.words.length)];
            forward(word);
            back.fill(0);
            for (let k = 0; k < kinds; k++) {
                const target = targets[word * kinds + k];
                if (Number.isNaN(target)) continue;
                let sum = outerBias[k];
                for (let h = 0; h < HIDDEN; h++) sum += outer[k * HIDDEN + h] * hidden[h];
                const error = (target - 1 / (1 + Math.exp(-sum))) * importance[word] * rate;
                for (let h = 0; h < HIDDEN; h++) {
                    back[h] += error * outer[k * HIDDEN + h];
                    outer[k * HIDDEN + h] += error * hidden[h];
                }
                outerBias[k] += error;
            }
            for (let h = 0; h < HIDDEN; h++) {
                const row = h * dimensions;
                const slope = back[h] * (1 - hidden[h] * hidden[h]);
                for (let d = 0; d < dimensions; d++) inner[row + d] += slope * vector[d];
                innerBias[h] += slope;
            }
        }
    }
    const bent = new Float32Array(vectors.words.length * HIDDEN);
    for (let word = 0; word < vectors.words.length; word++) {
        forward(word);
        bent.set(hidden, word * HIDDEN);
        normalise(bent, word * HIDDEN, HIDDEN);
    }
    return { words: vectors.words, values: bent, dimensions: HIDDEN };
}
