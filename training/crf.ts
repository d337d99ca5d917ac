/** Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011). */

import {
    continues,
    isOpen,
    LABEL_COUNT as L,
    mayFollow,
} from '../server/src/engine/recognisers/names/labels.ts';

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
const NONE = 0;
const BEGINS = Uint8Array.from({ length: L }, (_, label) => (label === NONE || !continues(label) ? 1 : 0));
const ENDS = Uint8Array.from({ length: L }, (_, label) => (isOpen(label) ? 0 : 1));

/** Gradients smaller than this teach nothing. */
const LEAST_GRADIENT = 0.004;
/** A token that is surely no part of a name is not looked at for so many epochs: three of four, in the end. */
const PAUSE = 2;

export function trainCrf(data: Data, options: Options): Weights {
    const { epochs, dropout, random, report } = options;
    const training = new Training(data, options);
    const sentences = data.offsets.length - 1;
    const order = Int32Array.from({ length: sentences }, (_, i) => i);
    const { weights } = training;
    const sums = emptyWeights(data.rows);
    let averaged = 0;
    for (let epoch = 0; epoch < epochs; epoch++) {
        shuffle(order, random);
        let loss = 0;
        for (const sentence of order) loss += training.learnFrom(sentence);
        training.shrink();
        if (epoch >= Math.floor(epochs / 2)) {
            averaged++;
            add(sums.emissions, weights.emissions);
            add(sums.transitions, weights.transitions);
            add(sums.beginnings, weights.beginnings);
        }
        report(`  epoch ${epoch + 1}: loss ${(loss / sentences).toFixed(4)} a sentence`);
    }
    divide(sums.emissions, averaged / (1 - dropout));
    divide(sums.transitions, averaged);
    divide(sums.beginnings, averaged);
    return sums;
}

type Floats = Float32Array | Float64Array;

function add(sums: Floats, values: Floats): void {
    for (let i = 0; i < sums.length; i++) sums[i] += values[i];
}

function divide(sums: Floats, by: number): void {
    for (let i = 0; i < sums.length; i++) sums[i] /= by;
}

function emptyWeights(rows: number): Weights {
    return {
        emissions: new Float32Array(rows * L),
        transitions: new Float64Array(L * L),
        beginnings: new Float64Array(L),
    };
}

class Training {
    readonly weights: Weights;
    readonly #data: Data;
    readonly #options: Options;
    /** Sums of squared gradients. */
    readonly #squares: Weights;
    /** For how many epochs each token is still taken for no name. */
    readonly #pauses: Uint8Array;
    /** Of each token of the stretch that is read: the features that were not dropped, and `LABEL_COUNT` numbers each. */
    readonly #kept: Int32Array;
    readonly #psi: Float64Array;
    readonly #alpha: Float64Array;
    readonly #beta: Float64Array;
    readonly #links = new Float64Array(L * L);
    readonly #linkGradient = new Float64Array(L * L);
    readonly #delta = new Float64Array(L);
    readonly #taught = new Uint8Array(L);
    readonly #threshold: number;
    #noise: number;

    constructor(data: Data, options: Options) {
        this.#data = data;
        this.#options = options;
        const { offsets, width, rows, labels } = data;
        this.weights = emptyWeights(rows);
        this.#squares = emptyWeights(rows);
        this.#squares.emissions.fill(0.1);
        this.#squares.transitions.fill(1);
        this.#squares.beginnings.fill(1);
        this.#pauses = new Uint8Array(labels.length);
        let longest = 0;
        for (let s = 1; s < offsets.length; s++) longest = Math.max(longest, offsets[s] - offsets[s - 1]);
        this.#kept = new Int32Array(longest * width);
        this.#psi = new Float64Array(longest * L);
        this.#alpha = new Float64Array(longest * L);
        this.#beta = new Float64Array(longest * L);
        this.#threshold = Math.floor(options.dropout * 65536);
        this.#noise = (options.random() * 4294967296) >>> 0 || 1;
    }

    /**
     * Returns the loss. Tokens that are surely none split a sentence into stretches that have nothing to do with one
     * another, and are most of a text: not to look at them each time saves more than half of the work.
     */
    learnFrom(sentence: number): number {
        const { offsets, labels, importance } = this.#data;
        const start = offsets[sentence];
        const end = offsets[sentence + 1];
        const scale = importance[sentence];
        let loss = 0;
        let from = start;
        for (let i = start; i <= end; i++) {
            if (i < end && !(labels[i] === NONE && this.#pauses[i] > 0)) continue;
            if (from < i) loss += this.#learnStretch(from, i, from > start, i < end, scale);
            if (i < end) this.#pauses[i]--;
            from = i + 1;
        }
        return loss;
    }

    /** L1, in proportion to how fast each weight still learns. */
    shrink(): void {
        const { rate, sparsity } = this.#options;
        const { emissions } = this.weights;
        const squares = this.#squares.emissions;
        const cut = sparsity * rate;
        for (let w = 0; w < emissions.length; w++) {
            const value = emissions[w];
            if (value === 0) continue;
            const loss = cut / Math.sqrt(squares[w]);
            emissions[w] = value > loss ? value - loss : value < -loss ? value + loss : 0;
        }
    }

    #learnStretch(
        start: number,
        end: number,
        isAfterNone: boolean,
        isBeforeNone: boolean,
        scale: number,
    ): number {
        const { labels } = this.#data;
        const { transitions, beginnings } = this.weights;
        const links = this.#links;
        for (let k = 0; k < LINKS; k++) {
            const link = LINK_FROM[k] * L + LINK_TO[k];
            links[link] = Math.exp(transitions[link]);
        }
        const count = end - start;
        let gold = isAfterNone ? transitions[NONE * L + labels[start]] : beginnings[labels[start]];
        for (let i = 0; i < count; i++) {
            this.#score(start + i, i);
            gold += this.#psi[i * L + labels[start + i]];
            if (i > 0) gold += transitions[labels[start + i - 1] * L + labels[start + i]];
        }
        if (isBeforeNone) gold += transitions[labels[end - 1] * L + NONE];
        const logZ = this.#forward(count, isAfterNone, isBeforeNone);
        this.#backward(count, isBeforeNone);
        this.#teachLinks(start, count, isAfterNone, isBeforeNone, scale);
        for (let i = 0; i < count; i++) this.#teach(start + i, i, i === 0 && !isAfterNone, scale);
        return logZ - gold;
    }

    /** Into `#psi`, the sum of the weights of the features of a token; which of them are dropped is left to chance. */
    #score(token: number, i: number): void {
        const { width, features } = this.#data;
        const { emissions } = this.weights;
        const kept = this.#kept;
        const threshold = this.#threshold;
        let noise = this.#noise;
        const base = i * L;
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        let e = 0;
        let f = 0;
        let g = 0;
        let h = 0;
        let j = 0;
        let k = 0;
        let l = 0;
        let m = 0;
        let n = 0;
        let o = 0;
        let p = 0;
        let q = 0;
        let r = 0;
        for (let at = token * width, to = i * width, until = at + width; at < until; at++, to++) {
            const feature = features[at];
            kept[to] = -1;
            if (feature < 0) continue;
            noise ^= noise << 13;
            noise ^= noise >>> 17;
            noise ^= noise << 5;
            if ((noise & 65535) < threshold) continue;
            kept[to] = feature;
            const w = feature * L;
            a += emissions[w];
            b += emissions[w + 1];
            c += emissions[w + 2];
            d += emissions[w + 3];
            e += emissions[w + 4];
            f += emissions[w + 5];
            g += emissions[w + 6];
            h += emissions[w + 7];
            j += emissions[w + 8];
            k += emissions[w + 9];
            l += emissions[w + 10];
            m += emissions[w + 11];
            n += emissions[w + 12];
            o += emissions[w + 13];
            p += emissions[w + 14];
            q += emissions[w + 15];
            r += emissions[w + 16];
        }
        this.#noise = noise;
        const psi = this.#psi;
        psi[base] = a;
        psi[base + 1] = b;
        psi[base + 2] = c;
        psi[base + 3] = d;
        psi[base + 4] = e;
        psi[base + 5] = f;
        psi[base + 6] = g;
        psi[base + 7] = h;
        psi[base + 8] = j;
        psi[base + 9] = k;
        psi[base + 10] = l;
        psi[base + 11] = m;
        psi[base + 12] = n;
        psi[base + 13] = o;
        psi[base + 14] = p;
        psi[base + 15] = q;
        psi[base + 16] = r;
    }

    /** Scaled so that the `#alpha` of each token add up to one. Returns the logarithm of the sum over all labellings. */
    #forward(count: number, isAfterNone: boolean, isBeforeNone: boolean): number {
        const psi = this.#psi;
        const alpha = this.#alpha;
        const links = this.#links;
        const { beginnings } = this.weights;
        let logZ = 0;
        for (let i = 0; i < count; i++) {
            const base = i * L;
            let top = Number.NEGATIVE_INFINITY;
            for (let y = 0; y < L; y++) if (psi[base + y] > top) top = psi[base + y];
            logZ += top;
            for (let y = 0; y < L; y++) psi[base + y] = Math.exp(psi[base + y] - top);
            if (i > 0) {
                for (let y = 0; y < L; y++) alpha[base + y] = 0;
                for (let k = 0; k < LINKS; k++)
                    alpha[base + LINK_TO[k]] +=
                        alpha[base - L + LINK_FROM[k]] * links[LINK_FROM[k] * L + LINK_TO[k]];
            } else
                for (let y = 0; y < L; y++)
                    alpha[y] = !BEGINS[y] ? 0 : isAfterNone ? links[NONE * L + y] : Math.exp(beginnings[y]);
            let sum = 0;
            for (let y = 0; y < L; y++) {
                alpha[base + y] *= psi[base + y];
                sum += alpha[base + y];
            }
            logZ += Math.log(sum);
            for (let y = 0; y < L; y++) alpha[base + y] /= sum;
        }
        const last = (count - 1) * L;
        let ending = 0;
        for (let y = 0; y < L; y++)
            if (ENDS[y]) ending += alpha[last + y] * (isBeforeNone ? links[y * L + NONE] : 1);
        return logZ + Math.log(ending);
    }

    #backward(count: number, isBeforeNone: boolean): void {
        const psi = this.#psi;
        const beta = this.#beta;
        const links = this.#links;
        const last = (count - 1) * L;
        for (let y = 0; y < L; y++) beta[last + y] = !ENDS[y] ? 0 : isBeforeNone ? links[y * L + NONE] : 1;
        for (let i = count - 2; i >= 0; i--) {
            const base = i * L;
            for (let y = 0; y < L; y++) beta[base + y] = 0;
            for (let k = 0; k < LINKS; k++) {
                const to = LINK_TO[k];
                beta[base + LINK_FROM[k]] +=
                    links[LINK_FROM[k] * L + to] * psi[base + L + to] * beta[base + L + to];
            }
            let sum = 0;
            for (let y = 0; y < L; y++) sum += beta[base + y];
            for (let y = 0; y < L; y++) beta[base + y] /= sum;
        }
    }

    #teachLinks(
        start: number,
        count: number,
        isAfterNone: boolean,
        isBeforeNone: boolean,
        scale: number,
    ): void {
        const { labels } = this.#data;
        const psi = this.#psi;
        const alpha = this.#alpha;
        const beta = this.#beta;
        const links = this.#links;
        const gradients = this.#linkGradient.fill(0);
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
                gradients[from * L + to] -=
                    (alpha[base - L + from] * links[from * L + to] * psi[base + to] * beta[base + to]) /
                    total;
            }
            gradients[labels[start + i - 1] * L + labels[start + i]]++;
        }
        if (isAfterNone) {
            this.#likelihoods(0);
            for (let y = 0; y < L; y++) gradients[NONE * L + y] -= this.#delta[y];
            gradients[NONE * L + labels[start]]++;
        }
        if (isBeforeNone) {
            this.#likelihoods(count - 1);
            for (let y = 0; y < L; y++) gradients[y * L + NONE] -= this.#delta[y];
            gradients[labels[start + count - 1] * L + NONE]++;
        }
        const { rate } = this.#options;
        const { transitions } = this.weights;
        const squares = this.#squares.transitions;
        for (let k = 0; k < LINKS; k++) {
            const link = LINK_FROM[k] * L + LINK_TO[k];
            const gradient = gradients[link] * scale;
            if (gradient === 0) continue;
            squares[link] += gradient * gradient;
            transitions[link] += (rate * gradient) / Math.sqrt(squares[link]);
        }
    }

    /** Into `#delta`, how likely each label of a token is. */
    #likelihoods(i: number): void {
        const delta = this.#delta;
        let total = 0;
        for (let y = 0; y < L; y++) {
            delta[y] = this.#alpha[i * L + y] * this.#beta[i * L + y];
            total += delta[y];
        }
        for (let y = 0; y < L; y++) delta[y] /= total;
    }

    #teach(token: number, i: number, isBeginning: boolean, scale: number): void {
        const { labels, width } = this.#data;
        const { rate } = this.#options;
        const delta = this.#delta;
        const taught = this.#taught;
        this.#likelihoods(i);
        const gold = labels[token];
        let count = 0;
        for (let y = 0; y < L; y++) {
            delta[y] = ((y === gold ? 1 : 0) - delta[y]) * scale;
            if (Math.abs(delta[y]) > LEAST_GRADIENT) taught[count++] = y;
        }
        if (isBeginning) {
            const { beginnings } = this.weights;
            const squares = this.#squares.beginnings;
            for (let y = 0; y < L; y++) {
                squares[y] += delta[y] * delta[y];
                beginnings[y] += (rate * delta[y]) / Math.sqrt(squares[y]);
            }
        }
        if (count === 0) {
            if (gold === NONE) this.#pauses[token] = PAUSE;
            return;
        }
        const { emissions } = this.weights;
        const squares = this.#squares.emissions;
        const kept = this.#kept;
        for (let at = i * width, until = at + width; at < until; at++) {
            const feature = kept[at];
            if (feature < 0) continue;
            for (let n = 0; n < count; n++) {
                const gradient = delta[taught[n]];
                const w = feature * L + taught[n];
                const square = squares[w] + gradient * gradient;
                squares[w] = square;
                emissions[w] += (rate * gradient) / Math.sqrt(square);
            }
        }
    }
}

function shuffle(order: Int32Array, random: () => number): void {
    for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
}
