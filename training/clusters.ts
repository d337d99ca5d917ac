/** Groups words that keep the same company: spherical k-means over word vectors, twice, the second within the first. */

export interface Vectors {
    readonly words: readonly string[];
    /** Row `i` of unit length at `i * dimensions`. */
    readonly values: Float32Array;
    readonly dimensions: number;
}

/** For each word the number of its group, `fine` to each of `coarse` groups: `coarse number * fine + number`. */
export function clustersOf(vectors: Vectors, coarse: number, fine: number, random: () => number): Int32Array {
    const { words, values, dimensions } = vectors;
    const all = Int32Array.from(words.keys());
    const first = kMeans(values, dimensions, all, coarse, 12, random);
    const result = new Int32Array(words.length);
    for (let group = 0; group < coarse; group++) {
        const members = all.filter(i => first[i] === group);
        const second = kMeans(values, dimensions, members, fine, 12, random);
        members.forEach((word, i) => {
            result[word] = group * fine + (second[i] ?? 0);
        });
    }
    return result;
}

/** Words come sorted by frequency: the centres are found on the most frequent ones, then all are assigned. */
const SAMPLE = 40_000;

function kMeans(
    values: Float32Array,
    dimensions: number,
    members: Int32Array,
    k: number,
    rounds: number,
    random: () => number,
): Int32Array {
    const centres = new Float32Array(k * dimensions);
    const sample = members.slice(0, SAMPLE);
    for (let c = 0; c < k; c++) {
        const pick = sample[Math.floor(random() * sample.length)] ?? 0;
        centres.set(values.subarray(pick * dimensions, (pick + 1) * dimensions), c * dimensions);
    }
    for (let round = 0; round < rounds; round++) {
        const groups = assign(values, dimensions, sample, centres, k);
        centres.fill(0);
        sample.forEach((word, i) => {
            const c = (groups[i] ?? 0) * dimensions;
            for (let d = 0; d < dimensions; d++)
                centres[c + d] = (centres[c + d] ?? 0) + (values[word * dimensions + d] ?? 0);
        });
        for (let c = 0; c < k; c++) normalise(centres, c * dimensions, dimensions);
    }
    return assign(values, dimensions, members, centres, k);
}

function assign(
    values: Float32Array,
    dimensions: number,
    members: Int32Array,
    centres: Float32Array,
    k: number,
): Int32Array {
    return members.map(word => {
        let best = 0;
        let top = Number.NEGATIVE_INFINITY;
        for (let c = 0; c < k; c++) {
            let dot = 0;
            for (let d = 0; d < dimensions; d++)
                dot += (values[word * dimensions + d] ?? 0) * (centres[c * dimensions + d] ?? 0);
            if (dot > top) {
                top = dot;
                best = c;
            }
        }
        return best;
    });
}

export function normalise(values: Float32Array, at: number, dimensions: number): void {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += (values[at + d] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < dimensions; d++) values[at + d] = (values[at + d] ?? 0) / length;
}
