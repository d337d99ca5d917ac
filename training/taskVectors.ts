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

/** The hidden layer of a network with one, trained by stochastic gradient descent on the words that are known. */
export function taskVectors(vectors: Vectors, known: Known, random: () => number): Vectors {
    const { values, dimensions } = vectors;
    const { kinds, targets, importance } = known;
    const inner = Float32Array.from({ length: HIDDEN * dimensions }, () => (random() - 0.5) * 0.35);
    const innerBias = new Float32Array(HIDDEN);
    const outer = Float32Array.from({ length: kinds * HIDDEN }, () => (random() - 0.5) * 0.35);
    const outerBias = new Float32Array(kinds);
    const hidden = new Float32Array(HIDDEN);
    const back = new Float32Array(HIDDEN);
    // Vectors are of unit length over 100 dimensions: scaled so that the sums are of the order of 1.
    const gain = 3;
    const forward = (word: number) => {
        const at = word * dimensions;
        for (let h = 0; h < HIDDEN; h++) {
            let sum = innerBias[h];
            for (let d = 0; d < dimensions; d++) sum += inner[h * dimensions + d] * values[at + d] * gain;
            hidden[h] = Math.tanh(sum);
        }
    };
    for (let round = 0; round < ROUNDS; round++) {
        const rate = 0.05 * (1 - round / ROUNDS) + 0.002;
        for (let n = 0; n < known.words.length; n++) {
            const i = known.words[Math.floor(random() * known.words.length)];
            const word = i;
            forward(word);
            back.fill(0);
            for (let k = 0; k < kinds; k++) {
                const target = targets[i * kinds + k];
                if (Number.isNaN(target)) continue;
                let sum = outerBias[k];
                for (let h = 0; h < HIDDEN; h++) sum += outer[k * HIDDEN + h] * hidden[h];
                const error = (target - 1 / (1 + Math.exp(-sum))) * importance[i] * rate;
                for (let h = 0; h < HIDDEN; h++) {
                    back[h] += error * outer[k * HIDDEN + h];
                    outer[k * HIDDEN + h] += error * hidden[h];
                }
                outerBias[k] += error;
            }
            const at = word * dimensions;
            for (let h = 0; h < HIDDEN; h++) {
                const slope = back[h] * (1 - hidden[h] * hidden[h]);
                for (let d = 0; d < dimensions; d++)
                    inner[h * dimensions + d] += slope * values[at + d] * gain;
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
