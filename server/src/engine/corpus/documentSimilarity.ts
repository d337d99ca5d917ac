/** How alike two documents are: the cosine of their weighted terms. */

import type { Statement } from './statement.ts';

/** How many of the asking document's terms are compared: those that tell most. */
const MOST_TELLING = 80;

export class DocumentSimilarity {
    /** In how many documents a term stands. */
    readonly #frequency = new Map<string, number>();
    /** Document to term to the number of its statements that have the term. */
    readonly #vectors = new Map<string, ReadonlyMap<string, number>>();
    /** The last document that was asked about; kept until any document changes. */
    #asked:
        | { readonly uri: string; readonly telling: readonly Weighted[]; readonly known: Map<string, number> }
        | undefined;

    add(uri: string, statements: readonly Statement[]): void {
        const vector = new Map<string, number>();
        for (const { terms } of statements) {
            for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + 1);
        }
        this.#vectors.set(uri, vector);
        for (const term of vector.keys()) this.#frequency.set(term, (this.#frequency.get(term) ?? 0) + 1);
        this.#asked = undefined;
    }

    remove(uri: string): void {
        for (const term of this.#vectors.get(uri)?.keys() ?? []) {
            const frequency = (this.#frequency.get(term) ?? 0) - 1;
            if (frequency > 0) this.#frequency.set(term, frequency);
            else this.#frequency.delete(term);
        }
        this.#vectors.delete(uri);
        this.#asked = undefined;
    }

    /** 0 (nothing in common, or unknown) to 1. */
    between(uri: string, other: string): number {
        if (this.#asked?.uri !== uri) this.#asked = { uri, telling: this.#telling(uri), known: new Map() };
        const { telling, known } = this.#asked;
        const cosine = known.get(other) ?? this.#cosine(telling, this.#vectors.get(other));
        known.set(other, cosine);
        return cosine;
    }

    #cosine(telling: readonly Weighted[], vector: ReadonlyMap<string, number> | undefined): number {
        if (!vector) return 0;
        let product = 0;
        let own = 0;
        for (const { term, weight, idf } of telling) {
            own += weight * weight;
            const count = vector.get(term);
            if (count !== undefined) product += weight * (1 + Math.log(count)) * idf;
        }
        if (product === 0) return 0;
        let norm = 0;
        for (const [term, count] of vector) norm += ((1 + Math.log(count)) * this.#idf(term)) ** 2;
        return Math.min(1, product / Math.sqrt(own * norm));
    }

    #telling(uri: string): readonly Weighted[] {
        const weighted: Weighted[] = [];
        for (const [term, count] of this.#vectors.get(uri) ?? []) {
            const idf = this.#idf(term);
            weighted.push({ term, idf, weight: (1 + Math.log(count)) * idf });
        }
        return weighted
            .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
            .slice(0, MOST_TELLING);
    }

    #idf(term: string): number {
        return Math.log((this.#vectors.size + 1) / (this.#frequency.get(term) ?? 1));
    }
}

interface Weighted {
    readonly term: string;
    readonly weight: number;
    readonly idf: number;
}
