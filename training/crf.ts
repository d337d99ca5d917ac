/** Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011). */

import { isOpen, LABEL_COUNT as L, mayFollow } from '../server/src/engine/recognisers/names/labels.ts';

/** Sentence `s` has the tokens `offsets[s]` to `offsets[s + 1]`; token `i` the features `width * i` to `width * (i + 1)`. */
export interface Data {
    readonly offsets: Int32Array;
    readonly width: number;
    /** Rows of weights; -1 is no feature. */
    readonly features: Int32Array;
    readonly labels: Uint8Array;
    /** How much each sentence counts. */
    readonly importance: Float32Array;
    readonly rows: number;
}

export interface Weights {
    /** `LABEL_COUNT` weights for each row. */
    readonly emissions: Float32Array;
    readonly transitions: Float64Array;
    readonly beginnings: Float64Array;
}

export interface Options {
    readonly epochs: number;
    readonly rate: number;
    /** Share of features that are left out at each look. */
    readonly dropout: number;
    /** What weights lose for each epoch, as a share of the rate (L1, applied at the end of each epoch). */
    readonly sparsity: number;
    readonly random: () => number;
    readonly report: (line: string) => void;
}

const FROM: number[] = [];
const TO: number[] = [];
for (let a = 0; a < L; a++)
    for (let b = 0; b < L; b++)
        if (mayFollow(a, b)) {
            FROM.push(a);
            TO.push(b);
        }
const LINKS = FROM.length;
const LINK_FROM = Uint8Array.from(FROM);
const LINK_TO = Uint8Array.from(TO);

export function trainCrf(data: Data, options: Options): Weights {
    const { offsets, width, features, labels, importance, rows } = data;
    const { epochs, rate, dropout, random } = options;
    const weights = new Float32Array(rows * L);
    const squares = new Float32Array(rows * L).fill(0.1);
    const sums = new Float32Array(rows * L);
    const transitions = new Float64Array(L * L);
    const transitionSquares = new Float64Array(L * L).fill(1);
    const transitionSums = new Float64Array(L * L);
    const beginnings = new Float64Array(L);
    const beginningSquares = new Float64Array(L).fill(1);
    const beginningSums = new Float64Array(L);
    let averaged = 0;

    const sentences = offsets.length - 1;
    const order = Int32Array.from({ length: sentences }, (_, i) => i);
    let longest = 0;
    for (let s = 0; s < sentences; s++)
        longest = Math.max(longest, (offsets[s + 1] ?? 0) - (offsets[s] ?? 0));
    const psi = new Float64Array(longest * L);
    const alpha = new Float64Array(longest * L);
    const beta = new Float64Array(longest * L);
    const kept = new Int32Array(longest * width);
    const links = new Float64Array(L * L);
    const linkGradient = new Float64Array(L * L);
    const delta = new Float64Array(L);
    const threshold = Math.floor(dropout * 65536);
    let noise = (random() * 4294967296) >>> 0 || 1;

    for (let epoch = 0; epoch < epochs; epoch++) {
        shuffle(order, random);
        let loss = 0;
        for (let at = 0; at < sentences; at++) {
            const s = order[at];
            const start = offsets[s];
            const count = offsets[s + 1] - start;
            if (count === 0) continue;
            // Potentials.
            for (let i = 0; i < count; i++) {
                const base = i * L;
                for (let y = 0; y < L; y++) psi[base + y] = 0;
                const row = (start + i) * width;
                for (let k = 0; k < width; k++) {
                    const feature = features[row + k];
                    let keep = feature;
                    if (feature >= 0 && threshold > 0) {
                        noise ^= noise << 13;
                        noise ^= noise >>> 17;
                        noise ^= noise << 5;
                        if ((noise & 65535) < threshold) keep = -1;
                    }
                    kept[i * width + k] = keep;
                    if (keep < 0) continue;
                    const w = keep * L;
                    for (let y = 0; y < L; y++) psi[base + y] += weights[w + y];
                }
            }
            for (let k = 0; k < LINKS; k++) {
                const link = LINK_FROM[k] * L + LINK_TO[k];
                links[link] = Math.exp(transitions[link]);
            }
            let goldScore = beginnings[labels[start]];
            let logZ = 0;
            for (let i = 0; i < count; i++) {
                goldScore += psi[i * L + labels[start + i]];
                if (i > 0) goldScore += transitions[labels[start + i - 1] * L + labels[start + i]];
                let top = -Infinity;
                for (let y = 0; y < L; y++) if (psi[i * L + y] > top) top = psi[i * L + y];
                logZ += top;
                for (let y = 0; y < L; y++) psi[i * L + y] = Math.exp(psi[i * L + y] - top);
            }
            // Forward, scaled.
            for (let i = 0; i < count; i++) {
                const base = i * L;
                if (i === 0) {
                    for (let y = 0; y < L; y++)
                        alpha[y] =
                            y > 0 && (((y - 1) & 3) === 1 || ((y - 1) & 3) === 2)
                                ? 0
                                : Math.exp(beginnings[y]) * psi[y];
                } else {
                    for (let y = 0; y < L; y++) alpha[base + y] = 0;
                    for (let k = 0; k < LINKS; k++)
                        alpha[base + LINK_TO[k]] +=
                            alpha[base - L + LINK_FROM[k]] * links[LINK_FROM[k] * L + LINK_TO[k]];
                    for (let y = 0; y < L; y++) alpha[base + y] *= psi[base + y];
                }
                let sum = 0;
                for (let y = 0; y < L; y++) sum += alpha[base + y];
                logZ += Math.log(sum);
                for (let y = 0; y < L; y++) alpha[base + y] /= sum;
            }
            // Backward.
            const last = (count - 1) * L;
            let ending = 0;
            for (let y = 0; y < L; y++) {
                beta[last + y] = isOpen(y) ? 0 : 1;
                if (!isOpen(y)) ending += alpha[last + y];
            }
            logZ += Math.log(ending);
            for (let i = count - 2; i >= 0; i--) {
                const base = i * L;
                for (let y = 0; y < L; y++) beta[base + y] = 0;
                let sum = 0;
                for (let k = 0; k < LINKS; k++) {
                    const to = LINK_TO[k];
                    beta[base + LINK_FROM[k]] +=
                        links[LINK_FROM[k] * L + to] * psi[base + L + to] * beta[base + L + to];
                }
                for (let y = 0; y < L; y++) sum += beta[base + y];
                for (let y = 0; y < L; y++) beta[base + y] /= sum;
            }
            loss += logZ - goldScore;
            const scale = importance[s];
            // Gradients of transitions.
            linkGradient.fill(0);
            for (let i = 1; i < count; i++) {
                const base = i * L;
                let total = 0;
                for (let k = 0; k < LINKS; k++) {
                    const from = LINK_FROM[k];
                    const to = LINK_TO[k];
                    total += alpha[base - L + from] * links[from * L + to] * psi[base + to] * beta[base + to];
                }
                for (let k = 0; k < LINKS; k++) {
                    const from = LINK_FROM[k];
                    const to = LINK_TO[k];
                    linkGradient[from * L + to] -=
                        (alpha[base - L + from] * links[from * L + to] * psi[base + to] * beta[base + to]) /
                        total;
                }
                linkGradient[labels[start + i - 1] * L + labels[start + i]] += 1;
            }
            for (let k = 0; k < LINKS; k++) {
                const link = LINK_FROM[k] * L + LINK_TO[k];
                const gradient = linkGradient[link] * scale;
                if (gradient === 0) continue;
                transitionSquares[link] += gradient * gradient;
                transitions[link] += (rate * gradient) / Math.sqrt(transitionSquares[link]);
            }
            // Gradients of emissions.
            for (let i = 0; i < count; i++) {
                const base = i * L;
                let total = 0;
                for (let y = 0; y < L; y++) {
                    delta[y] = alpha[base + y] * beta[base + y];
                    total += delta[y];
                }
                let largest = 0;
                const gold = labels[start + i];
                for (let y = 0; y < L; y++) {
                    const gradient = ((y === gold ? 1 : 0) - delta[y] / total) * scale;
                    delta[y] = gradient;
                    if (Math.abs(gradient) > largest) largest = Math.abs(gradient);
                }
                if (i === 0) {
                    for (let y = 0; y < L; y++) {
                        beginningSquares[y] += delta[y] * delta[y];
                        beginnings[y] += (rate * delta[y]) / Math.sqrt(beginningSquares[y]);
                    }
                }
                if (largest < 0.004) continue;
                for (let k = 0; k < width; k++) {
                    const feature = kept[i * width + k];
                    if (feature < 0) continue;
                    const w = feature * L;
                    for (let y = 0; y < L; y++) {
                        const gradient = delta[y];
                        if (gradient > 0.004 || gradient < -0.004) {
                            const square = squares[w + y] + gradient * gradient;
                            squares[w + y] = square;
                            weights[w + y] += (rate * gradient) / Math.sqrt(square);
                        }
                    }
                }
            }
        }
        if (options.sparsity > 0) {
            const cut = options.sparsity * rate;
            for (let w = 0; w < weights.length; w++) {
                const loss = cut / Math.sqrt(squares[w]);
                const value = weights[w];
                weights[w] = value > loss ? value - loss : value < -loss ? value + loss : 0;
            }
        }
        if (epoch >= Math.floor(epochs / 2)) {
            averaged++;
            for (let w = 0; w < weights.length; w++) sums[w] += weights[w];
            for (let w = 0; w < transitions.length; w++) transitionSums[w] += transitions[w];
            for (let w = 0; w < beginnings.length; w++) beginningSums[w] += beginnings[w];
        }
        options.report(`  epoch ${epoch + 1}: loss ${(loss / sentences).toFixed(4)} a sentence`);
    }
    const keepShare = 1 - dropout;
    return {
        emissions: sums.map(sum => (sum / averaged) * keepShare),
        transitions: transitionSums.map(sum => sum / averaged),
        beginnings: beginningSums.map(sum => sum / averaged),
    };
}

function shuffle(order: Int32Array, random: () => number): void {
    for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
}
