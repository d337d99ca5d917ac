/** How near two words are in meaning, by the company that they keep (GloVe, Pennington et al. 2014). */

/** Made by `readWordVectors` from the bytes of `server/data/words.vectors`. */
export interface WordVectors {
    /** The row of each stem (see `stemOf`). */
    readonly rows: ReadonlyMap<string, number>;
    readonly dimensions: number;
    /** Row `i` begins at `i * dimensions`; each is `UNIT` long, but for what rounding made of it. */
    readonly values: Int8Array;
}

/** How long the vectors are: finer steps move no cosine by more than .03, and are packed less well. */
export const UNIT = 64;

/**
 * The cosine of two stems: 1 for the same, about 0 for two that have nothing to do with each other, also below. Words for
 * one thing have .6 and more ("quake" and "earthquake" .95), but so have opposites ("rise" and "fall") and members of one
 * kind ("injured" and "dead"). 0 where one of them is unknown, or where there are no vectors.
 */
export function similarityOf(vectors: WordVectors | undefined, one: string, other: string): number {
    if (one === other) return 1;
    const row = vectors?.rows.get(one);
    const otherRow = row === undefined ? undefined : vectors?.rows.get(other);
    if (!vectors || row === undefined || otherRow === undefined) return 0;
    return similarityOfRows(vectors, row, otherRow);
}

/** The same for two rows. */
function similarityOfRows({ values, dimensions }: WordVectors, row: number, other: number): number {
    const from = row * dimensions;
    const to = other * dimensions;
    let dot = 0;
    for (let d = 0; d < dimensions; d++) dot += (values[from + d] ?? 0) * (values[to + d] ?? 0);
    return Math.min(1, dot / (UNIT * UNIT));
}
