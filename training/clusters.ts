/** Groups words that keep the same company: spherical k-means over word vectors, twice, the second within the first. */

export interface Vectors {
    readonly words: readonly string[];
    /** Row `i` of unit length at `i * dimensions`. */
    readonly values: Float32Array;
    /** A multiple of four. */
    readonly dimensions: number;
}

/** For each word the number of its group, `fine` to each of `coarse` groups: `coarse number * fine + number`. */
export function clustersOf(vectors: Vectors, coarse: number, fine: number, random: () => number): Int32Array {
    const { words } = vectors;
    const first = kMeans(vectors, Int32Array.from(words.keys()), coarse, random);
    const membersOf = Array.from({ length: coarse }, (): number[] => []);
    first.forEach((group, word) => {
        membersOf[group].push(word);
    });
    const result = new Int32Array(words.length);
    membersOf.forEach((members, group) => {
        const second = kMeans(vectors, Int32Array.from(members), fine, random);
        members.forEach((word, i) => {
            result[word] = group * fine + second[i];
        });
    });
    return result;
}

/** Words come sorted by frequency: for each centre so many of the most frequent ones find it, then all are assigned. */
const SAMPLE = 320;
const ROUNDS = 10;

function kMeans(
    { values, dimensions }: Vectors,
    members: Int32Array,
    k: number,
    random: () => number,
): Int32Array {
    const centres = new Float64Array(k * dimensions);
    const sample = members.subarray(0, k * SAMPLE);
    for (let c = 0; c < k; c++) {
        const pick = sample[Math.floor(random() * sample.length)] ?? 0;
        centres.set(values.subarray(pick * dimensions, (pick + 1) * dimensions), c * dimensions);
    }
    let groups: Int32Array = new Int32Array();
    for (let round = 0; round < ROUNDS; round++) {
        const before = groups;
        groups = assigned(values, dimensions, sample, centres, k);
        if (groups.every((group, i) => group === before[i])) break;
        centres.fill(0);
        for (let i = 0; i < sample.length; i++) {
            const from = sample[i] * dimensions;
            const to = groups[i] * dimensions;
            for (let d = 0; d < dimensions; d++) centres[to + d] += values[from + d];
        }
        for (let c = 0; c < k; c++) normalise(centres, c * dimensions, dimensions);
    }
    return assigned(values, dimensions, members, centres, k);
}

/** For each member the nearest centre. The hottest loop: four sums that do not wait for one another. */
function assigned(
    values: Float32Array,
    dimensions: number,
    members: Int32Array,
    centres: Float64Array,
    k: number,
): Int32Array {
    const groups = new Int32Array(members.length);
    const vector = new Float64Array(dimensions);
    for (let i = 0; i < members.length; i++) {
        const from = members[i] * dimensions;
        for (let d = 0; d < dimensions; d++) vector[d] = values[from + d];
        let best = 0;
        let top = Number.NEGATIVE_INFINITY;
        for (let c = 0; c < k; c++) {
            const at = c * dimensions;
            let p = 0;
            let q = 0;
            let r = 0;
            let s = 0;
            for (let d = 0; d < dimensions; d += 4) {
                p += vector[d] * centres[at + d];
                q += vector[d + 1] * centres[at + d + 1];
                r += vector[d + 2] * centres[at + d + 2];
                s += vector[d + 3] * centres[at + d + 3];
            }
            const dot = p + q + (r + s);
            if (dot > top) {
                top = dot;
                best = c;
            }
        }
        groups[i] = best;
    }
    return groups;
}

export function normalise(values: Float32Array | Float64Array, at: number, dimensions: number): void {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += values[at + d] ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < dimensions; d++) values[at + d] /= length;
}
