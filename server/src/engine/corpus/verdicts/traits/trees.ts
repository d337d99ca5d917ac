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

/** For each outcome but the last, which scores 0. */
export type Forest = readonly (readonly Tree[])[];

/** What a forest tells of traits in the order of their names. */
export interface Oracle {
    /** See `sharesBy`. */
    readonly shares: (values: Float64Array) => readonly number[];
    /** See `mostBy`. */
    readonly most: (values: Float64Array) => readonly number[];
}

/** The forest is read when it is first asked. */
export function oracleOf(table: ForestTable, names: readonly string[]): Oracle {
    let forest: Forest | undefined;
    const read = () => {
        forest ??= readForest(table, names);
        return forest;
    };
    return {
        shares: values => sharesBy(read(), values),
        most: values => mostBy(read(), values),
    };
}

/** Throws where a trait has been renamed or left out since the forest was made. */
export function readForest({ traits, trees }: ForestTable, names: readonly string[]): Forest {
    const places = traits.map(trait => {
        const place = names.indexOf(trait);
        if (place < 0) throw new Error(`no trait is called “${trait}”: learn the forest again`);
        return place;
    });
    return trees.map(own => own.map(line => readTree(line, places)));
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
    const scores = [...forest.map(trees => scoreBy(trees, values)), 0];
    const most = Math.max(...scores);
    const likely = scores.map(score => Math.exp(score - most));
    const all = likely.reduce((sum, share) => sum + share, 0);
    return likely.map(share => share / all);
}

function scoreBy(trees: readonly Tree[], values: Float64Array): number {
    let score = 0;
    for (const { traits, thresholds, values: leaves } of trees) {
        let node = 0;
        for (let depth = 0; depth < DEPTH; depth++) {
            const isAbove = (values[traits[node] ?? 0] ?? 0) > (thresholds[node] ?? 0);
            node = 2 * node + (isAbove ? 2 : 1);
        }
        score += leaves[node - LEAVES] ?? 0;
    }
    return score;
}

/**
 * The share of each outcome, at most: whatever the traits turn out to be that are not known yet (NaN). What cannot be likely
 * enough is seen before the dear traits are looked for.
 */
export function mostBy(forest: Forest, values: Float64Array): readonly number[] {
    const bounds = [...forest.map(trees => boundsBy(trees, values)), NO_BOUNDS];
    return bounds.map(
        ({ high }, i) =>
            1 / bounds.reduce((sum, { low }, j) => (i === j ? sum : sum + Math.exp(low - high)), 1),
    );
}

interface Bounds {
    readonly low: number;
    readonly high: number;
}

const NO_BOUNDS: Bounds = { low: 0, high: 0 };

function boundsBy(trees: readonly Tree[], values: Float64Array): Bounds {
    let [low, high] = [0, 0];
    for (const tree of trees) {
        const node = lastKnown(tree, values, 0);
        if (node >= LEAVES) {
            const leaf = tree.values[node - LEAVES] ?? 0;
            low += leaf;
            high += leaf;
        } else {
            low += lowestFrom(tree, values, node);
            high += highestFrom(tree, values, node);
        }
    }
    return { low, high };
}

/** The leaf, or the first node on the way to it that asks for what is not known. */
function lastKnown({ traits, thresholds }: Tree, values: Float64Array, from: number): number {
    let node = from;
    while (node < LEAVES) {
        const value = values[traits[node] ?? 0] ?? 0;
        if (Number.isNaN(value)) return node;
        node = 2 * node + (value > (thresholds[node] ?? 0) ? 2 : 1);
    }
    return node;
}

function lowestFrom(tree: Tree, values: Float64Array, from: number): number {
    const node = lastKnown(tree, values, from);
    if (node >= LEAVES) return tree.values[node - LEAVES] ?? 0;
    return Math.min(lowestFrom(tree, values, 2 * node + 1), lowestFrom(tree, values, 2 * node + 2));
}

function highestFrom(tree: Tree, values: Float64Array, from: number): number {
    const node = lastKnown(tree, values, from);
    if (node >= LEAVES) return tree.values[node - LEAVES] ?? 0;
    return Math.max(highestFrom(tree, values, 2 * node + 1), highestFrom(tree, values, 2 * node + 2));
}
