/** From labelled sentences to weights. */

import { FEATURE_BITS, WIDTH } from '../server/src/engine/recognisers/names/features.ts';
import { type Data, type Options, trainCrf, type Weights } from './crf.ts';
import { ALL_FEATURES, type Labelled, OWN_WIDTH, ownFeature } from './labelled.ts';
import { setNumber } from './sets.ts';

/** Weights by feature: row `i` belongs to `features[i]`, ascending. */
export interface Learnt {
    readonly features: Int32Array;
    readonly weights: Weights;
}

/** Features seen on fewer tokens than this are left out. */
const LEAST_SEEN = 2;

/** `randoms`: one for each time that all is learnt anew; the weights are then averaged, which is worth a point. */
export function learn(
    sentences: readonly Labelled[],
    importanceOf: (sentence: Labelled) => number,
    randoms: readonly (() => number)[],
    options: Omit<Options, 'random'>,
): Learnt {
    const seen = new Uint8Array(ALL_FEATURES);
    let tokens = 0;
    for (const sentence of sentences) {
        tokens += sentence.tokens.count;
        eachFeature(sentence, feature => {
            if ((seen[feature] ?? 0) < 255) seen[feature] = (seen[feature] ?? 0) + 1;
        });
    }
    const rowOf = new Int32Array(ALL_FEATURES).fill(-1);
    let rows = 0;
    for (let feature = 0; feature < ALL_FEATURES; feature++)
        if ((seen[feature] ?? 0) >= LEAST_SEEN) rowOf[feature] = rows++;

    const width = WIDTH + OWN_WIDTH;
    const offsets = new Int32Array(sentences.length + 1);
    const features = new Int32Array(tokens * width);
    const labels = new Uint8Array(tokens);
    const importance = new Float32Array(sentences.length);
    let token = 0;
    let at = 0;
    sentences.forEach((sentence, s) => {
        labels.set(sentence.labels, token);
        eachFeature(
            sentence,
            feature => {
                features[at++] = rowOf[feature] ?? -1;
            },
            () => {
                features[at++] = -1;
            },
        );
        token += sentence.tokens.count;
        offsets[s + 1] = token;
        importance[s] = importanceOf(sentence);
    });
    const data: Data = { offsets, width, features, labels, importance, rows };
    options.report(`  ${sentences.length} sentences, ${tokens} tokens, ${rows} features`);
    const weights = averageOf(randoms.map(random => trainCrf(data, { ...options, random })));
    let shared = 0;
    for (let feature = 0; feature < 1 << FEATURE_BITS; feature++) if ((rowOf[feature] ?? -1) >= 0) shared++;
    const numbers = new Int32Array(shared);
    for (let feature = 0; feature < 1 << FEATURE_BITS; feature++) {
        const row = rowOf[feature] ?? -1;
        if (row >= 0) numbers[row] = feature;
    }
    return { features: numbers, weights };
}

function averageOf(learnt: readonly Weights[]): Weights {
    const [first, ...others] = learnt;
    if (!first) throw new Error('nothing was learnt');
    const average = <T extends Float32Array | Float64Array>(sum: T, added: readonly T[]): T => {
        for (let i = 0; i < sum.length; i++) {
            for (const weights of added) sum[i] += weights[i];
            sum[i] /= learnt.length;
        }
        return sum;
    };
    return {
        emissions: average(
            first.emissions,
            others.map(({ emissions }) => emissions),
        ),
        transitions: average(
            first.transitions,
            others.map(({ transitions }) => transitions),
        ),
        beginnings: average(
            first.beginnings,
            others.map(({ beginnings }) => beginnings),
        ),
    };
}

function eachFeature(sentence: Labelled, take: (feature: number) => void, skip: () => void = () => {}): void {
    const set = setNumber(sentence.example.set);
    for (let i = 0; i < sentence.tokens.count; i++) {
        for (let k = 0; k < WIDTH; k++) {
            const feature = sentence.features[i * WIDTH + k] ?? -1;
            if (feature >= 0) take(feature);
            else skip();
        }
        for (let k = 0; k < OWN_WIDTH; k++) {
            if (set >= 0) take(ownFeature(sentence.features, i, k, set));
            else skip();
        }
    }
}
