/**
 * Sums of small decision trees (gradient-boosted, Friedman 2001), by which traits tell how likely each of several outcomes is.
 * Made by training/learnTrees.ts.
 */

/** So many questions lead to each leaf. */
export const DEPTH = 3;
/** The number of the first leaf. */
const LEAVES = 2 ** DEPTH - 1;

/** A full binary tree, level by level: behind the `i`th node stand the `2i + 1`st, for no, and the `2i + 2`nd. */
export interface Tree {
    /** The number of the trait that is asked about at each node. */
    readonly traits: readonly number[];
    /** Whether it is above this. */
    readonly thresholds: readonly number[];
    /** What each leaf adds to the score, from left to right. */
    readonly values: readonly number[];
}

/** As it is written to a file. */
export interface ForestTable {
    readonly traits: readonly string[];
    /** For each outcome but the last its trees: `3>0.5 12>2 … = -0.1 0.2 …`, traits by their place in the list. */
    readonly trees: readonly (readonly string[])[];
}

/** For each outcome but the last, which scores 0, its trees one behind the other: of many small arrays each is a look elsewhere. */
export type Forest = readonly Grove[];

interface Grove {
    readonly count: number;
    /** `LEAVES` a tree. */
    readonly traits: Int16Array;
    readonly thresholds: Float64Array;
    /** `LEAVES + 1` a tree. */
    readonly values: Float64Array;
    /** What each tree and those behind it add at most. */
    readonly most: Float64Array;
}

/** For each outcome but the last its trees. */
export function forestOf(trees: readonly (readonly Tree[])[]): Forest {
    return trees.map(own => ({
        count: own.length,
        traits: Int16Array.from(own.flatMap(({ traits }) => traits)),
        thresholds: Float64Array.from(own.flatMap(({ thresholds }) => thresholds)),
        values: Float64Array.from(own.flatMap(({ values }) => values)),
        most: mostFrom(own),
    }));
}

function mostFrom(trees: readonly Tree[]): Float64Array {
    const most = new Float64Array(trees.length + 1);
    for (const [i, { values }] of [...trees.entries()].reverse())
        most[i] = (most[i + 1] ?? 0) + Math.max(...values);
    return most;
}

/** Whether what is seen of the traits, in the order of their names, may matter; NaN for what is not known yet. */
export type MayMatter = (values: Float64Array) => boolean;

/** The shares of the outcomes (see `sharesBy`), where one of them is enough for it; infinite for an outcome that nobody asks for. */
export type Oracle = (
    enough: readonly number[],
    find: (mayMatter: MayMatter) => Float64Array | undefined,
) => readonly number[] | undefined;

/** The forest is read when it is first asked. */
export function oracleOf(table: ForestTable, names: readonly string[]): Oracle {
    let forest: Forest | undefined;
    return (enough, find) => {
        if (enough.every(share => share > 1)) return undefined;
        forest ??= readForest(table, names);
        const known = forest;
        const values = find(seen => mayReach(known, seen, enough));
        const shares = values && sharesBy(known, values);
        return shares?.some((share, i) => share >= (enough[i] ?? Number.POSITIVE_INFINITY))
            ? shares
            : undefined;
    };
}

/** Throws where a trait has been renamed or left out since the forest was made. */
export function readForest({ traits, trees }: ForestTable, names: readonly string[]): Forest {
    const places = traits.map(trait => {
        const place = names.indexOf(trait);
        if (place < 0) throw new Error(`no trait is called “${trait}”: learn the forest again`);
        return place;
    });
    return forestOf(trees.map(own => own.map(line => readTree(line, places))));
}

function readTree(line: string, places: readonly number[]): Tree {
    const [questions = '', leaves = ''] = line.split(' = ');
    const nodes = questions.split(' ').map(node => node.split('>').map(Number));
    return {
        traits: nodes.map(([trait = 0]) => places[trait] ?? 0),
        thresholds: nodes.map(([, threshold = 0]) => threshold),
        values: leaves.split(' ').map(Number),
    };
}

/** One for each outcome; together 1. `values` in the order of the names that the forest was read with. */
export function sharesBy(forest: Forest, values: Float64Array): readonly number[] {
    const scores = [...forest.map(grove => lowest(grove, values)), 0];
    const most = Math.max(...scores);
    const likely = scores.map(score => Math.exp(score - most));
    const all = likely.reduce((sum, share) => sum + share, 0);
    return likely.map(share => share / all);
}

/**
 * Whether the share of any outcome may be what is enough for it (infinite where nobody asks for it), whatever the traits turn
 * out to be that are not known yet (NaN): what cannot be likely enough is seen before the dear traits are looked for.
 */
export function mayReach(forest: Forest, values: Float64Array, enough: readonly number[]): boolean {
    return forest.some((grove, i) => {
        const share = enough[i] ?? Number.POSITIVE_INFINITY;
        if (share > 1) return false;
        // Beside the last outcome alone, which scores 0, it takes so much; mostly that is the end.
        const high = highest(grove, values, Math.log(share / (1 - share)));
        if (high === undefined) return false;
        let others = Math.exp(-high);
        for (const [j, rival] of forest.entries())
            if (j !== i) others += Math.exp(lowest(rival, values) - high);
        return !isLess(1 / (1 + others), share);
    });
}

/** Sums in another order differ in their last digits. */
function isLess(one: number, other: number): boolean {
    return one < other - 1e-9;
}

/** The score at most; undefined where it is less than `least`. */
function highest(grove: Grove, values: Float64Array, least: number): number | undefined {
    const { count, most } = grove;
    let sum = 0;
    for (let tree = 0; tree < count; tree++) {
        if (isLess(sum + (most[tree] ?? 0), least)) return undefined;
        sum += boundFrom(Math.max, grove, tree, values);
    }
    return isLess(sum, least) ? undefined : sum;
}

/** The score at least; the score, where all traits are known. */
function lowest(grove: Grove, values: Float64Array): number {
    let sum = 0;
    for (let tree = 0; tree < grove.count; tree++) sum += boundFrom(Math.min, grove, tree, values);
    return sum;
}

/** The least or the most that a tree adds from a node on. */
function boundFrom(
    bound: (one: number, other: number) => number,
    grove: Grove,
    tree: number,
    values: Float64Array,
    from = 0,
): number {
    const node = lastKnown(grove, tree, values, from);
    if (node >= LEAVES) return leafOf(grove, tree, node);
    return bound(
        boundFrom(bound, grove, tree, values, 2 * node + 1),
        boundFrom(bound, grove, tree, values, 2 * node + 2),
    );
}

/** The leaf, or the first node on the way to it that asks for what is not known. */
function lastKnown({ traits, thresholds }: Grove, tree: number, values: Float64Array, from: number): number {
    const first = tree * LEAVES;
    let node = from;
    while (node < LEAVES) {
        const value = values[traits[first + node] ?? 0] ?? 0;
        if (Number.isNaN(value)) return node;
        node = 2 * node + (value > (thresholds[first + node] ?? 0) ? 2 : 1);
    }
    return node;
}

function leafOf({ values }: Grove, tree: number, node: number): number {
    return values[tree * (LEAVES + 1) + node - LEAVES] ?? 0;
}
