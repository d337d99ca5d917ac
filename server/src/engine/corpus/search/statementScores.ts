/** Which statements have which terms, and which of them score best for the terms of a question. */

import { lengthOf, saturation } from './rankingFeatures.ts';
import type { Statement } from './statement.ts';
import type { AskedTerm } from './termsOfQuestion.ts';

/** A document in the index. */
export interface Entry {
    readonly uri: string;
    /** That of no other document, as long as it is in the index. */
    readonly number: number;
    statements: readonly Statement[];
    /** For each statement its number in the index. */
    slots: readonly number[];
    /** For each statement the numbers of its terms. */
    terms: readonly (readonly number[])[];
}

/** A term that is looked for, with those that mean the same. */
export type WantedTerm = Pick<AskedTerm, 'names' | 'weight'>;

export interface Scored {
    readonly entry: Entry;
    readonly index: number;
    readonly score: number;
}

/** A search looks at the first terms first and stops after so many statements that have them. */
const BUDGET = 60_000;

/** Statements have numbers, so that the scores of a search stand in one array: a search is a walk over lists of numbers. */
export class StatementScores {
    /** The numbers of the statements that have a term, sorted. */
    readonly #postings = new Map<string, number[]>();
    readonly #entries: (Entry | undefined)[] = [];
    readonly #documents: (Entry | undefined)[] = [];
    readonly #freeDocuments: number[] = [];
    /** The place of each statement in its document. */
    readonly #indexes: number[] = [];
    readonly #free: number[] = [];
    #lengths = new Uint32Array(1024);
    /** The number of the document in which each statement stands. */
    #owners = new Uint32Array(1024);
    /** All 0 between searches. */
    #scores = new Float64Array(1024);
    /** For each statement, the last term that was counted for it. */
    #looks = new Float64Array(1024);
    #look = 0;
    /** The statements that the search has found, and room for what is to be sorted. */
    #touched = new Uint32Array(1024);
    #values = new Float64Array(1024);
    /** For each document, the search that found it last, the term that was counted for it last, and the weight found. */
    #searches = new Float64Array(256);
    #looksAtDocuments = new Float64Array(256);
    #weights = new Float64Array(256);
    #statements = 0;
    #terms = 0;

    /** How many statements there are. */
    get size(): number {
        return this.#statements;
    }

    /** How many terms a statement has on average. */
    get averageLength(): number {
        return this.#statements > 0 ? this.#terms / this.#statements : 1;
    }

    /** A document without statements. */
    enter(uri: string): Entry {
        const number = this.#freeDocuments.pop() ?? this.#documents.length;
        const entry: Entry = { uri, number, statements: [], slots: [], terms: [] };
        this.#documents[number] = entry;
        if (number >= this.#weights.length) {
            const length = 2 * this.#weights.length;
            this.#searches = grown(this.#searches, new Float64Array(length));
            this.#looksAtDocuments = grown(this.#looksAtDocuments, new Float64Array(length));
            this.#weights = grown(this.#weights, new Float64Array(length));
        }
        return entry;
    }

    /** Its statements are removed already. */
    leave({ number }: Entry): void {
        this.#documents[number] = undefined;
        this.#freeDocuments.push(number);
    }

    add(entry: Entry, index: number, terms: readonly string[]): number {
        const slot = this.#free.pop() ?? this.#entries.length;
        if (slot >= this.#scores.length) this.#grow();
        this.#entries[slot] = entry;
        this.#indexes[slot] = index;
        this.#lengths[slot] = lengthOf(terms);
        this.#owners[slot] = entry.number;
        this.#statements += 1;
        this.#terms += lengthOf(terms);
        for (const term of terms) {
            const posting = this.#postings.get(term);
            if (!posting) this.#postings.set(term, [slot]);
            else if ((posting.at(-1) ?? -1) < slot) posting.push(slot);
            else posting.splice(placeOf(posting, slot), 0, slot);
        }
        return slot;
    }

    /** `terms` are those that the statement was added with. */
    remove(slot: number, terms: readonly string[]): void {
        this.#entries[slot] = undefined;
        this.#free.push(slot);
        this.#statements -= 1;
        this.#terms -= lengthOf(terms);
        for (const term of terms) {
            const posting = this.#postings.get(term);
            if (!posting) continue;
            if (posting.length === 1) this.#postings.delete(term);
            else posting.splice(placeOf(posting, slot), 1);
        }
    }

    /** The statement stands at another place of its document now. */
    move(slot: number, index: number): void {
        this.#indexes[slot] = index;
    }

    /**
     * The `count` best statements of other documents than `own`, in no particular order; of those that tie with the last,
     * the first by document and place.
     */
    best(terms: readonly WantedTerm[], own: Entry | undefined, count: number): readonly Scored[] {
        // Whatever is added to them, they are never found.
        for (const slot of own?.slots ?? []) this.#scores[slot] = Number.NEGATIVE_INFINITY;
        let [visited, touched] = [0, 0];
        for (const term of terms) {
            if (visited > BUDGET) break;
            const found = this.#addScores(term, touched);
            visited += found.visited;
            touched = found.touched;
        }
        const best = this.#select(touched, count);
        for (let i = 0; i < touched; i++) this.#scores[this.#touched[i] ?? 0] = 0;
        for (const slot of own?.slots ?? []) this.#scores[slot] = 0;
        return best;
    }

    /** Returns how many statements of other documents were looked at, and how many the search has found by now. */
    #addScores({ names, weight }: WantedTerm, before: number): { visited: number; touched: number } {
        const scores = this.#scores;
        const found = this.#touched;
        const lengths = this.#lengths;
        const average = this.averageLength;
        let [visited, touched] = [0, before];
        this.#look += 1;
        for (const name of names) {
            const posting = this.#postings.get(name) ?? [];
            for (let i = 0; i < posting.length; i++) {
                const slot = posting[i] ?? 0;
                const score = scores[slot] ?? 0;
                if (score < 0) continue;
                visited += 1;
                // Of terms that mean the same a statement counts one.
                if (names.length > 1) {
                    if (this.#looks[slot] === this.#look) continue;
                    this.#looks[slot] = this.#look;
                }
                const gain = weight * saturation(lengths[slot] ?? 0, average);
                if (score === 0 && gain > 0) found[touched++] = slot;
                scores[slot] = score + gain;
            }
        }
        return { visited, touched };
    }

    /**
     * The `count` other documents that have most of the weight of these terms, the rarest of which come first; the best
     * first.
     */
    documents(terms: readonly WantedTerm[], own: Entry | undefined, count: number): readonly Entry[] {
        const touched: number[] = [];
        const [owners, weights] = [this.#owners, this.#weights];
        const [searches, looks] = [this.#searches, this.#looksAtDocuments];
        this.#look += 1;
        const search = this.#look;
        const ownNumber = own?.number ?? -1;
        let visited = 0;
        for (const { names, weight } of terms) {
            if (visited > BUDGET) break;
            this.#look += 1;
            const look = this.#look;
            for (const name of names) {
                const posting = this.#postings.get(name) ?? [];
                visited += posting.length;
                for (let i = 0; i < posting.length; i++) {
                    const document = owners[posting[i] ?? 0] ?? 0;
                    if (looks[document] === look || document === ownNumber) continue;
                    looks[document] = look;
                    if (searches[document] === search) weights[document] = (weights[document] ?? 0) + weight;
                    else {
                        searches[document] = search;
                        weights[document] = weight;
                        touched.push(document);
                    }
                }
            }
        }
        // Thousands may have some of it: only those that can be among the best are put in order.
        const least = nthLargest(
            Float64Array.from(touched, document => weights[document] ?? 0),
            count,
        );
        const found: { readonly entry: Entry; readonly weight: number }[] = [];
        for (const document of touched) {
            const [entry, weight] = [this.#documents[document], weights[document] ?? 0];
            if (entry && weight >= least) found.push({ entry, weight });
        }
        return found
            .sort((a, b) => b.weight - a.weight || (a.entry.uri < b.entry.uri ? -1 : 1))
            .slice(0, count)
            .map(({ entry }) => entry);
    }

    #select(touched: number, count: number): readonly Scored[] {
        const values = this.#values.subarray(0, touched);
        for (let i = 0; i < touched; i++) values[i] = this.#scores[this.#touched[i] ?? 0] ?? 0;
        const least = nthLargest(values, count);
        const best: Scored[] = [];
        const ties: Scored[] = [];
        for (let i = 0; i < touched; i++) {
            const slot = this.#touched[i] ?? 0;
            const score = this.#scores[slot] ?? 0;
            if (score < least) continue;
            const entry = this.#entries[slot];
            if (entry) (score > least ? best : ties).push({ entry, index: this.#indexes[slot] ?? 0, score });
        }
        const room = count - best.length;
        return best.concat(ties.length > room ? ties.sort(byPlace).slice(0, room) : ties);
    }

    #grow(): void {
        const length = 2 * this.#scores.length;
        this.#lengths = grown(this.#lengths, new Uint32Array(length));
        this.#owners = grown(this.#owners, new Uint32Array(length));
        this.#touched = new Uint32Array(length);
        this.#values = new Float64Array(length);
        this.#scores = grown(this.#scores, new Float64Array(length));
        this.#looks = grown(this.#looks, new Float64Array(length));
    }
}

function grown<T extends Uint32Array | Float64Array>(from: T, into: T): T {
    into.set(from);
    return into;
}

/** Where the number stands in the sorted list, or would stand. */
function placeOf(sorted: readonly number[], wanted: number): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
        else high = middle;
    }
    return low;
}

function byPlace(a: Scored, b: Scored): number {
    if (a.entry !== b.entry) return a.entry.uri < b.entry.uri ? -1 : 1;
    return a.index - b.index;
}

/** The `nth` largest of the values, which are put into another order (FIND, Hoare 1961); 0 when there are fewer. */
export function nthLargest(values: Float64Array, nth: number): number {
    if (values.length < nth) return 0;
    const wanted = nth - 1;
    let low = 0;
    let high = values.length - 1;
    while (low < high) {
        const pivot = values[(low + high) >> 1] ?? 0;
        let i = low;
        let j = high;
        while (i <= j) {
            while ((values[i] ?? 0) > pivot) i += 1;
            while ((values[j] ?? 0) < pivot) j -= 1;
            if (i > j) break;
            const value = values[i] ?? 0;
            values[i] = values[j] ?? 0;
            values[j] = value;
            i += 1;
            j -= 1;
        }
        if (wanted <= j) high = j;
        else if (wanted >= i) low = i;
        else break;
    }
    return values[wanted] ?? 0;
}
