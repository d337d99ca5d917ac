/** Learns the weights of a ranking from judged candidates: a linear LambdaRank (Burges 2010) that begins from ListNet. */

import { FEATURE_NAMES } from '../server/src/engine/corpus/search/rankingFeatures.ts';
import type { JudgedQuery } from './judgedQueries.ts';

/** What counts against a statement may weigh less than nothing; what speaks for one may not. */
const MAY_BE_NEGATIVE: ReadonlySet<string> = new Set(['length', 'position']);

const DEPTH = 10;
/** Gains double with each grade; there are few of the highest, and one of them is not to outweigh all the others. */
const HIGHEST_GRADE = 6;
/** Pairs are made of relevant candidates and of those that stand up to here. */
const FIRST = 40;

const LIST_STEPS = 150;
const LIST_RATE = 0.05;
const PAIR_STEPS = 120;
const PAIR_RATE = 0.02;
const SHRINKAGE = 0.001;

/** In the order of `FEATURE_NAMES`. */
export function learnRanking(queries: readonly JudgedQuery[]): readonly number[] {
    const scales = deviationsOf(queries);
    const scaled = queries.map(query => ({
        ...query,
        candidates: query.candidates.map(({ grade, features }) => ({
            grade,
            features: features.map((value, i) => value / scales[i]),
        })),
    }));
    const weights = new Float64Array(FEATURE_NAMES.length);
    descend(weights, LIST_STEPS, LIST_RATE, () => sumOver(scaled, weights, pushesOfList));
    descend(weights, PAIR_STEPS, PAIR_RATE, () => sumOver(scaled, weights, pushesOfPairs));
    return Array.from(weights, (weight, i) => weight / scales[i]);
}

/** The mean nDCG@10 of the judged sentences (Järvelin and Kekäläinen 2002). */
export function meanGain(queries: readonly JudgedQuery[], weights: readonly number[]): number {
    let sum = 0;
    for (const { candidates, grades } of queries) {
        const ranked = candidates
            .map(({ grade, features }) => ({ grade, score: scoreOf(features, weights) }))
            .sort((a, b) => b.score - a.score);
        sum += discountedGain(ranked.map(({ grade }) => grade)) / bestGain(grades);
    }
    return sum / queries.length;
}

/** From this score on so great a part of the judged candidates of all queries are relevant; infinite when that is never so. */
export function scoreOfPrecision(
    queries: readonly JudgedQuery[],
    weights: readonly number[],
    precision: number,
): number {
    const ranked = queries
        .flatMap(({ candidates }) => candidates)
        .map(({ grade, features }) => ({ isRelevant: grade > 0, score: scoreOf(features, weights) }))
        .sort((a, b) => b.score - a.score);
    let [relevant, least] = [0, Number.POSITIVE_INFINITY];
    for (const [i, { isRelevant, score }] of ranked.entries()) {
        if (isRelevant) relevant += 1;
        if (relevant >= precision * (i + 1)) least = score;
    }
    return least;
}

/** The parts of the candidates that score so much that are relevant, and of the relevant sentences that are among them. */
export function precisionAndRecall(
    queries: readonly JudgedQuery[],
    weights: readonly number[],
    least: number,
): { readonly precision: number; readonly recall: number } {
    const found = queries
        .flatMap(({ candidates }) => candidates)
        .filter(({ features }) => scoreOf(features, weights) >= least);
    const relevant = found.filter(({ grade }) => grade > 0).length;
    const all = queries.reduce((sum, { grades }) => sum + grades.length, 0);
    return { precision: relevant / found.length, recall: relevant / all };
}

/** How far each candidate is to be pushed down; negative to push it up. */
type Pushes = (query: JudgedQuery, scores: Float64Array) => Float64Array;

/** The difference of two distributions over the candidates: by scores, and by gains (Cao et al. 2007). */
function pushesOfList({ candidates }: JudgedQuery, scores: Float64Array): Float64Array {
    const most = Math.max(...scores);
    const likely = scores.map(score => Math.exp(score - most));
    const all = likely.reduce((sum, value) => sum + value, 0);
    const gains = candidates.map(({ grade }) => gainOf(grade));
    const wanted = gains.reduce((sum, value) => sum + value, 0);
    if (wanted === 0) return new Float64Array(scores.length);
    return likely.map((value, i) => value / all - gains[i] / wanted);
}

/** Each pair in the wrong order is pushed by what the swap would gain. */
function pushesOfPairs({ candidates, grades }: JudgedQuery, scores: Float64Array): Float64Array {
    const pushes = new Float64Array(scores.length);
    const order = [...scores.keys()].sort((a, b) => scores[b] - scores[a]);
    const ranks = new Uint32Array(scores.length);
    for (const [rank, i] of order.entries()) ranks[i] = rank;
    const best = bestGain(grades);
    for (const [i, { grade }] of candidates.entries()) {
        if (grade === 0) continue;
        for (const [j, other] of candidates.entries()) {
            if (other.grade >= grade || (other.grade === 0 && ranks[j] >= FIRST)) continue;
            const gain = gainOf(grade) - gainOf(other.grade);
            const change = Math.abs(gain * (discount(ranks[i]) - discount(ranks[j]))) / best;
            const push = change / (1 + Math.exp(scores[i] - scores[j]));
            pushes[i] -= push;
            pushes[j] += push;
        }
    }
    return pushes;
}

/** Full among the first and fading behind them, so that what stands too low still feels a pull. */
function discount(rank: number): number {
    const reach = DEPTH + 5;
    return rank < reach ? 1 / Math.log2(rank + 2) : Math.exp((reach - rank) / DEPTH) / Math.log2(reach + 2);
}

function sumOver(queries: readonly JudgedQuery[], weights: Float64Array, pushesOf: Pushes): Float64Array {
    const slope = new Float64Array(weights.length);
    for (const query of queries) {
        if (query.candidates.length === 0) continue;
        const scores = Float64Array.from(query.candidates, ({ features }) => scoreOf(features, weights));
        const pushes = pushesOf(query, scores);
        for (const [k, { features }] of query.candidates.entries()) {
            if (pushes[k] === 0) continue;
            for (let i = 0; i < slope.length; i++) slope[i] += (pushes[k] * features[i]) / queries.length;
        }
    }
    return slope;
}

/** Adam (Kingma and Ba 2015), kept within what the signs allow. */
function descend(weights: Float64Array, steps: number, rate: number, slopeOf: () => Float64Array): void {
    const first = new Float64Array(weights.length);
    const second = new Float64Array(weights.length);
    for (let step = 1; step <= steps; step++) {
        const slope = slopeOf();
        for (let i = 0; i < weights.length; i++) {
            const value = slope[i] + SHRINKAGE * weights[i];
            first[i] = 0.9 * first[i] + 0.1 * value;
            second[i] = 0.99 * second[i] + 0.01 * value * value;
            const mean = first[i] / (1 - 0.9 ** step);
            const spread = Math.sqrt(second[i] / (1 - 0.99 ** step));
            weights[i] -= (rate * mean) / (spread + 1e-8);
            if (weights[i] < 0 && !MAY_BE_NEGATIVE.has(FEATURE_NAMES[i])) weights[i] = 0;
        }
    }
}

function deviationsOf(queries: readonly JudgedQuery[]): Float64Array {
    const all = queries.flatMap(({ candidates }) => candidates);
    return Float64Array.from(FEATURE_NAMES, (_, i) => {
        const mean = all.reduce((sum, { features }) => sum + features[i], 0) / all.length;
        const square = all.reduce((sum, { features }) => sum + (features[i] - mean) ** 2, 0) / all.length;
        return Math.sqrt(square) || 1;
    });
}

function scoreOf(features: Float64Array, weights: ArrayLike<number>): number {
    let sum = 0;
    for (let i = 0; i < features.length; i++) sum += features[i] * weights[i];
    return sum;
}

function gainOf(grade: number): number {
    return 2 ** Math.min(grade, HIGHEST_GRADE) - 1;
}

function discountedGain(grades: readonly number[]): number {
    return grades.slice(0, DEPTH).reduce((sum, grade, i) => sum + gainOf(grade) / Math.log2(i + 2), 0);
}

function bestGain(grades: readonly number[]): number {
    return discountedGain([...grades].sort((a, b) => b - a));
}
