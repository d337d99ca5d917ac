/**
 * Learns which of several outcomes something has from examples: gradient-boosted trees (Friedman 2001; with second derivatives
 * as in Chen and Guestrin 2016, "XGBoost"), a sum of small trees for each outcome but the last, which scores 0.
 */

import { DEPTH, type Tree } from '../server/src/engine/corpus/verdicts/traits/trees.ts';

export interface Example {
    /** In an order that is the same for all; finite. */
    readonly traits: Float64Array;
    /** The number of one of the outcomes. */
    readonly outcome: number;
    readonly weight: number;
}

const ROUNDS = 120;
const RATE = 0.2;
/** Of second derivatives: leaves with little in them are drawn to 0. */
const SHRINKAGE = 5;
const FEWEST_IN_LEAF = 20;
/** A trait is split at one of so many values at most. */
const MOST_BINS = 32;

/** For each outcome but the last its trees. */
export type Trees = readonly (readonly Tree[])[];

/** The same for the same examples. */
export function learnTrees(examples: readonly Example[], outcomes: number): Trees {
    const columns = columnsOf(examples);
    const learnt = Array.from({ length: outcomes - 1 }, () => ({
        scores: new Float64Array(examples.length),
        trees: [] as Tree[],
    }));
    for (let round = 0; round < ROUNDS; round++) {
        const shares = sharesOf(learnt.map(({ scores }) => scores));
        for (const [k, { scores, trees }] of learnt.entries()) {
            const slopes = new Float64Array(examples.length);
            const curves = new Float64Array(examples.length);
            for (const [i, { outcome, weight }] of examples.entries()) {
                const share = at(shares[k], i);
                slopes[i] = weight * (share - (outcome === k ? 1 : 0));
                curves[i] = weight * share * (1 - share);
            }
            const { tree, leafOf } = grow(columns, slopes, curves);
            for (const [i, leaf] of leafOf.entries()) scores[i] = at(scores, i) + (tree.values[leaf] ?? 0);
            trees.push(tree);
        }
    }
    return learnt.map(({ trees }) => trees);
}

/** Of one kind of array alone: of several kinds it takes many times as long. */
function at(values: Float64Array | undefined, i: number): number {
    return values?.[i] ?? 0;
}

/** Softmax over the scores of each example and 0. */
function sharesOf(scores: readonly Float64Array[]): readonly Float64Array[] {
    const shares = scores.map(own => new Float64Array(own.length));
    const count = scores[0]?.length ?? 0;
    for (let i = 0; i < count; i++) {
        const most = Math.max(0, ...scores.map(own => at(own, i)));
        const likely = scores.map(own => Math.exp(at(own, i) - most));
        const all = likely.reduce((sum, value) => sum + value, Math.exp(-most));
        for (const [k, own] of shares.entries()) own[i] = (likely[k] ?? 0) / all;
    }
    return shares;
}

/** A trait of all examples: how many of its `splits` each is above. */
interface Column {
    /** Rising. */
    readonly splits: readonly number[];
    readonly bins: Float64Array;
}

function columnsOf(examples: readonly Example[]): readonly Column[] {
    return Array.from(examples[0]?.traits ?? [], (_, trait) => {
        const values = Float64Array.from(examples, ({ traits }) => at(traits, trait));
        const distinct = [...new Set(values.slice().sort())];
        // Between neighbouring values; of many values some, evenly.
        const step = Math.max(1, Math.floor(distinct.length / MOST_BINS));
        const splits: number[] = [];
        for (let i = step; i < distinct.length; i += step)
            splits.push(middle(distinct[i - 1] ?? 0, distinct[i] ?? 0));
        const bins = Float64Array.from(values, value => splits.filter(split => value > split).length);
        return { splits, bins };
    });
}

/** Rounded, so that what is written to a file splits as what was learnt. */
function middle(low: number, high: number): number {
    const between = Math.round(((low + high) / 2) * 1e4) / 1e4;
    return between >= low && between < high ? between : low;
}

/** No trait is as large. */
const ABOVE_ALL = 1e9;

interface Grown {
    readonly tree: Tree;
    readonly leafOf: Float64Array;
}

/** All nodes of a level are split before those of the next. */
function grow(columns: readonly Column[], slopes: Float64Array, curves: Float64Array): Grown {
    const nodeOf = new Float64Array(slopes.length);
    const traits: number[] = [];
    const thresholds: number[] = [];
    for (let depth = 0; depth < DEPTH; depth++) {
        const splits = bestSplits(columns, nodeOf, 2 ** depth, slopes, curves);
        for (const { trait, bin } of splits) {
            traits.push(Math.max(0, trait));
            // What is not split goes left.
            thresholds.push(columns[trait]?.splits[bin] ?? ABOVE_ALL);
        }
        for (const [i, node] of nodeOf.entries()) {
            const { trait = NONE, bin = 0 } = splits[node] ?? {};
            const isAbove = trait !== NONE && at(columns[trait]?.bins, i) > bin;
            nodeOf[i] = 2 * node + (isAbove ? 1 : 0);
        }
    }
    const [sums, sumsOfCurves] = [new Float64Array(2 ** DEPTH), new Float64Array(2 ** DEPTH)];
    for (const [i, leaf] of nodeOf.entries()) {
        sums[leaf] = at(sums, leaf) + at(slopes, i);
        sumsOfCurves[leaf] = at(sumsOfCurves, leaf) + at(curves, i);
    }
    const values = Array.from(sums, (sum, leaf) =>
        rounded((-RATE * sum) / (at(sumsOfCurves, leaf) + SHRINKAGE)),
    );
    return { tree: { traits, thresholds, values }, leafOf: nodeOf };
}

/** As it is written to the file. */
function rounded(value: number): number {
    return Math.round(value * 1e3) / 1e3;
}

/** No trait. */
const NONE = -1;

interface Split {
    /** `NONE` where nothing is gained. */
    readonly trait: number;
    /** What is in a later bin goes right. */
    readonly bin: number;
    readonly gain: number;
}

const LEAST_GAIN = 1e-6;

function bestSplits(
    columns: readonly Column[],
    nodeOf: Float64Array,
    nodes: number,
    slopes: Float64Array,
    curves: Float64Array,
): readonly Split[] {
    const best = Array.from({ length: nodes }, (): Split => ({ trait: NONE, bin: 0, gain: LEAST_GAIN }));
    for (const [trait, { splits, bins }] of columns.entries()) {
        if (splits.length === 0) continue;
        const width = splits.length + 1;
        const sums = new Float64Array(nodes * width);
        const sumsOfCurves = new Float64Array(nodes * width);
        const counts = new Float64Array(nodes * width);
        // By index: iterators take several times as long.
        for (let i = 0; i < nodeOf.length; i++) {
            const place = at(nodeOf, i) * width + at(bins, i);
            sums[place] = at(sums, place) + at(slopes, i);
            sumsOfCurves[place] = at(sumsOfCurves, place) + at(curves, i);
            counts[place] = at(counts, place) + 1;
        }
        for (const [node, { gain }] of best.entries()) {
            const range = [node * width, (node + 1) * width] as const;
            const split = bestSplit(
                trait,
                sums.subarray(...range),
                sumsOfCurves.subarray(...range),
                counts.subarray(...range),
            );
            if (split && split.gain > gain) best[node] = split;
        }
    }
    return best;
}

/** Of one node: its sums by bin. */
function bestSplit(
    trait: number,
    sums: Float64Array,
    sumsOfCurves: Float64Array,
    counts: Float64Array,
): Split | undefined {
    const [sum, curve, count] = [total(sums), total(sumsOfCurves), total(counts)];
    let [left, leftCurve, leftCount] = [0, 0, 0];
    let best: Split | undefined;
    for (let bin = 0; bin < sums.length - 1; bin++) {
        left += at(sums, bin);
        leftCurve += at(sumsOfCurves, bin);
        leftCount += at(counts, bin);
        if (leftCount < FEWEST_IN_LEAF || count - leftCount < FEWEST_IN_LEAF) continue;
        const gain = worth(left, leftCurve) + worth(sum - left, curve - leftCurve) - worth(sum, curve);
        if (gain > (best?.gain ?? LEAST_GAIN)) best = { trait, bin, gain };
    }
    return best;
}

function total(values: Float64Array): number {
    let sum = 0;
    for (const value of values) sum += value;
    return sum;
}

function worth(slope: number, curve: number): number {
    return (slope * slope) / (curve + SHRINKAGE);
}

/** As it is written to a file. */
export function writtenForest(forest: Trees, names: readonly string[], outcomes: readonly string[]): string {
    const traits = names.map(name => `        '${name}',\n`).join('');
    const trees = forest.map((own, k) => {
        const lines = own.map(tree => `            '${writtenTree(tree)}',\n`).join('');
        return `        // ${outcomes[k]}\n        [\n${lines}        ],\n`;
    });
    return `{\n    traits: [\n${traits}    ],\n    trees: [\n${trees.join('')}    ],\n}`;
}

function writtenTree({ traits, thresholds, values }: Tree): string {
    return `${traits.map((trait, i) => `${trait}>${thresholds[i]}`).join(' ')} = ${values.join(' ')}`;
}
