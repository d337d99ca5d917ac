/** Learns the verdict on two figures from examples: a multinomial logit over traits, shrunk towards nothing. */

/** What two figures that differ may be to each other. */
export const OUTCOMES = ['conflicts', 'updates', 'other'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Example {
    /** In an order that is the same for all. */
    readonly traits: Float64Array;
    readonly outcome: Outcome;
    readonly weight: number;
}

/** Weights for each outcome but the last, which scores 0. */
export interface VerdictModel {
    readonly weights: readonly Float64Array[];
    readonly biases: readonly number[];
}

const STEPS = 600;
const RATE = 0.05;
/** Adam's memory of the slopes and of their squares (Kingma and Ba 2015). */
const [MEMORY, MEMORY_OF_SQUARES] = [0.9, 0.999];
/** Of weights of traits that are scaled to a deviation of one. */
const SHRINKAGE = 50;

const LEARNT = OUTCOMES.length - 1;

export function learnVerdicts(examples: readonly Example[]): VerdictModel {
    const { means, deviations } = scalesOf(examples);
    const width = means.length + 1;
    // The last of each row is the bias.
    const scaled = examples.map(({ traits }) => {
        const row = new Float64Array(width);
        for (let i = 0; i < width - 1; i++) row[i] = (traits[i] - means[i]) / deviations[i];
        row[width - 1] = 1;
        return row;
    });
    const parameters = new Float64Array(LEARNT * width);
    const [first, second] = [new Float64Array(parameters.length), new Float64Array(parameters.length)];
    const total = examples.reduce((sum, { weight }) => sum + weight, 0);
    for (let step = 1; step <= STEPS; step++) {
        const slopes = slopesOf(examples, scaled, parameters);
        for (let i = 0; i < parameters.length; i++) {
            const isBias = i % width === width - 1;
            const slope = (slopes[i] + (isBias ? 0 : SHRINKAGE * parameters[i])) / total;
            first[i] = MEMORY * first[i] + (1 - MEMORY) * slope;
            second[i] = MEMORY_OF_SQUARES * second[i] + (1 - MEMORY_OF_SQUARES) * slope * slope;
            const mean = first[i] / (1 - MEMORY ** step);
            const square = second[i] / (1 - MEMORY_OF_SQUARES ** step);
            parameters[i] -= (RATE * mean) / (Math.sqrt(square) + 1e-8);
        }
    }
    return unscaled(parameters, means, deviations);
}

/** One for each of `OUTCOMES`; together 1. */
export function sharesOf({ weights, biases }: VerdictModel, traits: Float64Array): readonly number[] {
    const scores = weights.map((row, k) =>
        row.reduce((sum, weight, i) => sum + weight * traits[i], biases[k]),
    );
    return softmax([...scores, 0]);
}

function softmax(scores: readonly number[]): readonly number[] {
    const most = Math.max(...scores);
    const likely = scores.map(score => Math.exp(score - most));
    const all = likely.reduce((sum, value) => sum + value, 0);
    return likely.map(value => value / all);
}

/** Of the negative logarithm of the likelihood, weighted. */
function slopesOf(
    examples: readonly Example[],
    scaled: readonly Float64Array[],
    parameters: Float64Array,
): Float64Array {
    const width = parameters.length / LEARNT;
    const slopes = new Float64Array(parameters.length);
    for (const [n, { outcome, weight }] of examples.entries()) {
        const row = scaled[n];
        const scores: number[] = [];
        for (let k = 0; k < LEARNT; k++) {
            let score = 0;
            for (let i = 0; i < width; i++) score += parameters[k * width + i] * row[i];
            scores.push(score);
        }
        const shares = softmax([...scores, 0]);
        for (let k = 0; k < LEARNT; k++) {
            const push = weight * (shares[k] - (OUTCOMES[k] === outcome ? 1 : 0));
            for (let i = 0; i < width; i++) slopes[k * width + i] += push * row[i];
        }
    }
    return slopes;
}

function scalesOf(examples: readonly Example[]): {
    readonly means: Float64Array;
    readonly deviations: Float64Array;
} {
    const width = examples[0].traits.length;
    const [means, deviations] = [new Float64Array(width), new Float64Array(width)];
    for (const { traits } of examples)
        for (let i = 0; i < width; i++) means[i] += traits[i] / examples.length;
    for (const { traits } of examples)
        for (let i = 0; i < width; i++) deviations[i] += (traits[i] - means[i]) ** 2 / examples.length;
    // What never differs tells nothing, whatever its scale.
    return { means, deviations: deviations.map(square => Math.sqrt(square) || 1) };
}

function unscaled(parameters: Float64Array, means: Float64Array, deviations: Float64Array): VerdictModel {
    const width = means.length + 1;
    const rows = Array.from({ length: LEARNT }, (_, k) => parameters.slice(k * width, (k + 1) * width));
    const weights = rows.map(row => row.slice(0, -1).map((weight, i) => weight / deviations[i]));
    const biases = rows.map(
        (row, k) => row[width - 1] - weights[k].reduce((sum, weight, i) => sum + weight * means[i], 0),
    );
    return { weights, biases };
}
