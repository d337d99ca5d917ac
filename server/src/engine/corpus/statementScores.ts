/** Which statements have which terms, and which of them score best for the terms of a question. */

import { lengthOf, saturation } from './rankingFeatures.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';
import type { AskedTerm } from './termsOfQuestion.ts';

/** A document in the index. */
export interface Entry {
    readonly uri: string;
    statements: readonly Statement[];
    /** For each statement its number in the index. */
    slots: readonly number[];
    /** The terms of those statements that were looked at, each at the place of its statement. */
    terms: (readonly Term[])[];
    /** The search, and the term of it, that looked at the document last. */
    look: number;
    /** The weight of the terms of that search that stand in it. */
    weight: number;
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
    /** The place of each statement in its document. */
    readonly #indexes: number[] = [];
    readonly #free: number[] = [];
    #lengths = new Uint32Array(1024);
    /** All 0 between searches. */
    #scores = new Float64Array(1024);
    /** For each statement, the last term that was counted for it. */
    #looks = new Float64Array(1024);
    #look = 0;
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

    add(entry: Entry, index: number, terms: readonly string[]): number {
        const slot = this.#free.pop() ?? this.#entries.length;
        if (slot >= this.#scores.length) this.#grow();
        this.#entries[slot] = entry;
        this.#indexes[slot] = index;
        this.#lengths[slot] = lengthOf(terms);
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
        const touched: number[] = [];
        let visited = 0;
        for (const term of terms) {
            if (visited > BUDGET) break;
            visited += this.#addScores(term, touched);
        }
        const best = this.#select(touched, count);
        for (const slot of touched) this.#scores[slot] = 0;
        for (const slot of own?.slots ?? []) this.#scores[slot] = 0;
        return best;
    }

    /** Returns how many statements of other documents were looked at. */
    #addScores({ names, weight }: WantedTerm, touched: number[]): number {
        const scores = this.#scores;
        const lengths = this.#lengths;
        const average = this.averageLength;
        let visited = 0;
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
                if (score === 0 && gain > 0) touched.push(slot);
                scores[slot] = score + gain;
            }
        }
        return visited;
    }

    /**
     * The `count` other documents that have most of the weight of these terms, the rarest of which come first; the best
     * first.
     */
    documents(terms: readonly WantedTerm[], own: Entry | undefined, count: number): readonly Entry[] {
        const touched = new Set<Entry>();
        let visited = 0;
        for (const { names, weight } of terms) {
            if (visited > BUDGET) break;
            this.#look += 1;
            for (const name of names) {
                const posting = this.#postings.get(name) ?? [];
                visited += posting.length;
                for (const slot of posting) {
                    const entry = this.#entries[slot];
                    if (!entry || entry === own || entry.look === this.#look) continue;
                    entry.weight = touched.has(entry) ? entry.weight + weight : weight;
                    entry.look = this.#look;
                    touched.add(entry);
                }
            }
        }
        // Thousands may have some of it: only those that can be among the best are put in order.
        const found = [...touched];
        const least = nthLargest(
            Float64Array.from(found, ({ weight }) => weight),
            count,
        );
        return found
            .filter(({ weight }) => weight >= least)
            .sort((a, b) => b.weight - a.weight || (a.uri < b.uri ? -1 : 1))
            .slice(0, count);
    }

    #select(touched: readonly number[], count: number): readonly Scored[] {
        const scores = new Float64Array(touched.length);
        for (let i = 0; i < touched.length; i++) scores[i] = this.#scores[touched[i] ?? 0] ?? 0;
        const least = nthLargest(scores, count);
        const best: Scored[] = [];
        const ties: Scored[] = [];
        for (const slot of touched) {
            const score = this.#scores[slot] ?? 0;
            const entry = this.#entries[slot];
            if (score < least || !entry) continue;
            (score > least ? best : ties).push({ entry, index: this.#indexes[slot] ?? 0, score });
        }
        const room = count - best.length;
        return best.concat(ties.length > room ? ties.sort(byPlace).slice(0, room) : ties);
    }

    #grow(): void {
        const length = 2 * this.#scores.length;
        this.#lengths = grown(this.#lengths, new Uint32Array(length));
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
