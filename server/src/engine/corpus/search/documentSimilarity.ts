/** How alike two documents are: the cosine of their weighted terms. */

import type { Statement } from './statement.ts';
import { nthLargest } from './statementScores.ts';
import { PRECISION, type Term, type Terms } from './terms.ts';

/** How many of the asking document's terms are compared: those that tell most. */
const MOST_TELLING = 80;

export class DocumentSimilarity {
    readonly #terms: Terms;
    readonly #vectors = new Map<string, Vector>();
    /** The logarithm of the part of all documents that a term stands in, by their number; valid until a document comes or goes. */
    #idfs: number[] = [];
    /** The squares of the lengths of those vectors that were compared; valid as long. */
    readonly #norms = new Map<Vector, number>();
    /** The last document that was asked about; kept until any document changes. */
    #asked: Asked | undefined;
    /** The numbers of the terms that something was noted of. */
    #noted = new Uint32Array(1024);
    #notes = 0;

    constructor(terms: Terms) {
        this.#terms = terms;
    }

    /** The document lost some statements and won others, all that it has when it was not known: for the price of these. */
    change(uri: string, lost: readonly Statement[], won: readonly Statement[]): void {
        const vector = this.#vectors.get(uri) ?? NO_VECTOR;
        const changes = countsOf(won);
        for (const [name, count] of countsOf(lost)) changes.set(name, (changes.get(name) ?? 0) - count);
        const added = new Map<number, number>();
        for (const [name, change] of changes)
            if (change !== 0) added.set(this.#terms.add(name).number, change);
        const terms: number[] = [];
        const weights: number[] = [];
        for (const [i, term] of vector.terms.entries()) {
            const weight = vector.weights[i] ?? 0;
            const change = added.get(term);
            added.delete(term);
            const count = change === undefined ? 1 : countOf(weight) + change;
            if (count > 0) {
                terms.push(term);
                weights.push(change === undefined ? weight : weightOf(count));
            } else this.#release(term);
        }
        const { documents } = this.#terms;
        for (const [term, count] of added) {
            documents[term] = (documents[term] ?? 0) + 1;
            terms.push(term);
            weights.push(weightOf(count));
        }
        if (terms.length > 0)
            this.#vectors.set(uri, { terms: Uint32Array.from(terms), weights: Float64Array.from(weights) });
        else this.#vectors.delete(uri);
        this.#changed();
    }

    remove(uri: string): void {
        for (const term of this.#vectors.get(uri)?.terms ?? []) this.#release(term);
        this.#vectors.delete(uri);
        this.#changed();
    }

    /** In how many documents a term stands. */
    documentsWith(name: string): number {
        const term = this.#terms.find(name);
        return term ? (this.#terms.documents[term.number] ?? 0) : 0;
    }

    /** 0 (nothing in common, or unknown) to 1. */
    between(uri: string, other: string): number {
        if (this.#asked?.uri !== uri) this.#ask(uri);
        const known = this.#asked?.known.get(other);
        if (known !== undefined) return known;
        const cosine = this.#cosine(this.#vectors.get(other));
        this.#asked?.known.set(other, cosine);
        return cosine;
    }

    /** The terms of a document that tell most of it, the most telling first. */
    telling(uri: string): readonly { readonly name: string; readonly weight: number }[] {
        if (this.#asked?.uri !== uri) this.#ask(uri);
        return (this.#asked?.telling ?? []).map(({ term, weight }) => ({ name: term.name, weight }));
    }

    /**
     * Notes how much each term tells of what these documents have in common: by its kind, the rarer, and the larger the parts of
     * those that it stands in; nothing for a kind of happening. The parts come in an order of their own, so that no sum depends on where a term stands.
     */
    noteCommon(parts: readonly { readonly uri: string; readonly part: number }[]): void {
        this.#forgetCommon();
        const { common, tells } = this.#terms;
        if (this.#noted.length < common.length) this.#noted = new Uint32Array(common.length);
        for (const { uri, part } of parts) {
            const { terms } = this.#vectors.get(uri) ?? NO_VECTOR;
            for (let i = 0; i < terms.length; i++) {
                const term = terms[i] ?? 0;
                const before = common[term] ?? 0;
                if (before === 0) this.#noted[this.#notes++] = term;
                common[term] = before + part * this.#idf(term);
            }
        }
        for (let i = 0; i < this.#notes; i++) {
            const term = this.#noted[i] ?? 0;
            common[term] = (common[term] ?? 0) * (tells[term] ?? 0);
        }
    }

    /** For each of the documents the weight of the terms of the last question that stand in it. */
    weightsIn(uris: Iterable<string>): ReadonlyMap<string, number> {
        const weights = new Map<string, number>();
        const { weights: asked, happenings } = this.#terms;
        for (const uri of uris) {
            const { terms } = this.#vectors.get(uri) ?? NO_VECTOR;
            let sum = 0;
            for (let i = 0; i < terms.length; i++) {
                const term = terms[i] ?? 0;
                const weight = asked[term] ?? 0;
                // Few are asked for. Whole numbers here too.
                if (weight !== 0 && happenings[term] === 0) sum += Math.round(weight * PRECISION);
            }
            weights.set(uri, sum / PRECISION);
        }
        return weights;
    }

    #cosine(vector: Vector | undefined): number {
        if (!vector || !this.#asked) return 0;
        const { terms, weights } = vector;
        const { asked } = this.#terms;
        let product = 0;
        for (let i = 0; i < terms.length; i++) {
            const term = terms[i] ?? 0;
            const askedWeight = asked[term] ?? 0;
            // Of the terms of a document few are asked for.
            if (askedWeight === 0) continue;
            const weight = (weights[i] ?? 0) * this.#idf(term);
            // Whole numbers: their sum does not depend on the order in which the terms came.
            product += Math.round(weight * askedWeight * PRECISION);
        }
        product /= PRECISION;
        return product === 0 ? 0 : Math.min(1, product / Math.sqrt(this.#asked.norm * this.#normOf(vector)));
    }

    #normOf(vector: Vector): number {
        const known = this.#norms.get(vector);
        if (known !== undefined) return known;
        const { terms, weights } = vector;
        let norm = 0;
        for (let i = 0; i < terms.length; i++) {
            const weight = (weights[i] ?? 0) * this.#idf(terms[i] ?? 0);
            norm += Math.round(weight * weight * PRECISION);
        }
        norm /= PRECISION;
        this.#norms.set(vector, norm);
        return norm;
    }

    /** Writes the weights of the document's most telling terms into the terms, in the place of those asked before. */
    #ask(uri: string): void {
        this.#forgetAsked();
        const { terms, weights } = this.#vectors.get(uri) ?? NO_VECTOR;
        const all = weights.map((weight, i) => weight * this.#idf(terms[i] ?? 0));
        const least = nthLargest(all.slice(), MOST_TELLING);
        const telling: { readonly term: Term; readonly weight: number }[] = [];
        for (const [i, weight] of all.entries()) {
            const term = weight < least ? undefined : this.#terms.at(terms[i] ?? 0);
            if (term) telling.push({ term, weight });
        }
        telling.sort((a, b) => b.weight - a.weight || (a.term.name < b.term.name ? -1 : 1));
        telling.length = Math.min(telling.length, MOST_TELLING);
        let norm = 0;
        for (const { term, weight } of telling) {
            this.#terms.asked[term.number] = weight;
            norm += weight * weight;
        }
        this.#asked = { uri, telling, norm, known: new Map() };
    }

    /** 0 for a kind of happening: the words that tell of it are terms themselves. */
    #idf(term: number): number {
        if (this.#terms.happenings[term] === 1) return 0;
        const documents = this.#terms.documents[term] ?? 0;
        const known = this.#idfs[documents];
        if (known !== undefined) return known;
        const idf = Math.log((this.#vectors.size + 1) / documents);
        this.#idfs[documents] = idf;
        return idf;
    }

    #release(number: number): void {
        const term = this.#terms.at(number);
        if (term) this.#terms.release(term);
    }

    #forgetAsked(): void {
        for (const { term } of this.#asked?.telling ?? []) this.#terms.asked[term.number] = 0;
    }

    #forgetCommon(): void {
        const { common } = this.#terms;
        for (let i = 0; i < this.#notes; i++) common[this.#noted[i] ?? 0] = 0;
        this.#notes = 0;
    }

    #changed(): void {
        this.#forgetAsked();
        this.#asked = undefined;
        this.#forgetCommon();
        this.#idfs = [];
        this.#norms.clear();
    }
}

/** In how many of the statements each term stands. */
function countsOf(statements: readonly Statement[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { terms } of statements) {
        for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    return counts;
}

function weightOf(count: number): number {
    return 1 + Math.log(count);
}

function countOf(weight: number): number {
    return Math.round(Math.exp(weight - 1));
}

interface Vector {
    /** The number of each, once. */
    readonly terms: Uint32Array;
    /** For each term: 1 and the logarithm of the number of statements that have it. */
    readonly weights: Float64Array;
}

const NO_VECTOR: Vector = { terms: new Uint32Array(), weights: new Float64Array() };

interface Asked {
    readonly uri: string;
    readonly telling: readonly { readonly term: Term; readonly weight: number }[];
    readonly norm: number;
    readonly known: Map<string, number>;
}
