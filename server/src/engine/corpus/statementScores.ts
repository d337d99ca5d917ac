/** Scores statements by the terms that they share with a question, and leaves out those that cannot be among the best. */

import type { Statement } from './statement.ts';

/** A term that is looked for, with those that mean the same. */
export interface WantedTerm {
    readonly postings: readonly Posting[];
    /** At least 0. */
    readonly weight: number;
}

/** The statements that have a term. */
export interface Posting {
    /** Their indexes, by document. */
    readonly entries: Map<Entry, number[]>;
    /** How many they are. */
    count: number;
}

/** A document, with room for the scores of one search at a time. */
export interface Entry {
    readonly uri: string;
    statements: readonly Statement[];
    /** How many terms each statement has. */
    readonly lengths: Uint32Array;
    readonly scores: Float64Array;
    /** For each statement, the last term that was counted for it. */
    readonly looks: Float64Array;
    /** The search to which the scores belong, and the statements that have any. */
    search: number;
    readonly touched: number[];
}

/** A statement in the order of its score. */
export interface Scored {
    readonly entry: Entry;
    readonly index: number;
    readonly score: number;
}

export interface ScoringOptions {
    /** The document that asks: none of its statements is an answer. */
    readonly own: Entry | undefined;
    readonly count: number;
    /** The average number of terms in a statement. */
    readonly average: number;
}

/** BM25's saturation of the length of statements (Robertson and Zaragoza 2009); a term counts once in a statement. */
const K1 = 1.2;
const B = 0.4;

/** A search looks at the rarest terms first and stops after so many postings. */
const BUDGET = 60_000;

/** To ask whether the best are found already costs about as much as so many postings. */
const WORTH_ASKING = 500;

export class StatementScores {
    /** Count searches, and the terms looked at in them: marks written by earlier ones are void. */
    #search = 0;
    #look = 0;
    #room = new Float64Array(1024);

    /**
     * The `count` best statements in no particular order; of those that tie with the last, the first by document and
     * place. The scores are those of a full search: once the terms that are left cannot lift a new statement among the
     * best, they only add to those that are there (MaxScore, Turtle and Flood 1995).
     */
    best(wanted: readonly WantedTerm[], { own, count, average }: ScoringOptions): readonly Scored[] {
        this.#search += 1;
        const terms = withinBudget(wanted, own);
        const rest = mostOfRest(terms, average);
        const entries: Entry[] = [];
        let touched = 0;
        let isClosed = false;
        for (const [i, { postings, weight }] of terms.entries()) {
            this.#look += 1;
            if (weight === 0) continue;
            if (!isClosed && touched > count && sizeOf(postings) > WORTH_ASKING)
                isClosed = (rest[i] ?? 0) < this.#leastOfBest(entries, touched, count);
            for (const posting of postings) {
                if (isClosed) this.#addToKnown(posting, entries, weight, average);
                else touched += this.#add(posting, entries, weight, average, own);
            }
        }
        return bestIn(entries, this.#leastOfBest(entries, touched, count), count);
    }

    /** Returns how many statements have got their first score. */
    #add(
        { entries: found }: Posting,
        entries: Entry[],
        weight: number,
        average: number,
        own: Entry | undefined,
    ): number {
        let added = 0;
        for (const [entry, indexes] of found) {
            if (entry.search !== this.#search) {
                if (entry === own) continue;
                for (const index of entry.touched) entry.scores[index] = 0;
                entry.touched.length = 0;
                entry.search = this.#search;
                entries.push(entry);
            }
            const { lengths, scores, looks, touched } = entry;
            for (const index of indexes) {
                // Of terms that mean the same a statement counts one.
                if (looks[index] === this.#look) continue;
                looks[index] = this.#look;
                const score = scores[index] ?? 0;
                if (score === 0) {
                    touched.push(index);
                    added += 1;
                }
                scores[index] = score + gainOf(weight, lengths[index] ?? 0, average);
            }
        }
        return added;
    }

    #addToKnown(
        { entries: found }: Posting,
        entries: readonly Entry[],
        weight: number,
        average: number,
    ): void {
        if (found.size <= entries.length) {
            for (const [entry, indexes] of found)
                if (entry.search === this.#search) this.#addToTouched(entry, indexes, weight, average);
            return;
        }
        for (const entry of entries) {
            const indexes = found.get(entry);
            if (indexes) this.#addToTouched(entry, indexes, weight, average);
        }
    }

    #addToTouched(
        { lengths, scores, looks }: Entry,
        indexes: readonly number[],
        weight: number,
        average: number,
    ): void {
        for (const index of indexes) {
            const score = scores[index] ?? 0;
            if (score === 0 || looks[index] === this.#look) continue;
            looks[index] = this.#look;
            scores[index] = score + gainOf(weight, lengths[index] ?? 0, average);
        }
    }

    /** The smallest score among the `count` best; the least there is when there are no more. */
    #leastOfBest(entries: readonly Entry[], touched: number, count: number): number {
        if (touched <= count) return Number.MIN_VALUE;
        if (this.#room.length < touched) this.#room = new Float64Array(2 * touched);
        let filled = 0;
        for (const { scores, touched: indexes } of entries)
            for (const index of indexes) this.#room[filled++] = scores[index] ?? 0;
        return largest(this.#room, filled, count);
    }
}

function gainOf(weight: number, length: number, average: number): number {
    return (weight * (K1 + 1)) / (1 + K1 * (1 - B + (B * length) / average));
}

function withinBudget(wanted: readonly WantedTerm[], own: Entry | undefined): readonly WantedTerm[] {
    let visited = 0;
    const end = wanted.findIndex(({ postings }) => {
        if (visited > BUDGET) return true;
        for (const posting of postings)
            visited += posting.count - (own ? (posting.entries.get(own)?.length ?? 0) : 0);
        return false;
    });
    return end < 0 ? wanted : wanted.slice(0, end);
}

/** For each term, the most that it and those after it can add to a statement. */
function mostOfRest(terms: readonly WantedTerm[], average: number): Float64Array {
    const rest = new Float64Array(terms.length);
    let sum = 0;
    for (let i = terms.length - 1; i >= 0; i--) {
        // No statement is shorter than the term itself. A hair more, for sums round as they are added.
        sum += gainOf(terms[i]?.weight ?? 0, 1, average) * (1 + 1e-9);
        rest[i] = sum;
    }
    return rest;
}

function sizeOf(postings: readonly Posting[]): number {
    return postings.reduce((sum, { count }) => sum + count, 0);
}

function bestIn(entries: readonly Entry[], least: number, count: number): readonly Scored[] {
    const best: Scored[] = [];
    const ties = new Map<Entry, number[]>();
    for (const entry of entries) {
        for (const index of entry.touched) {
            const score = entry.scores[index] ?? 0;
            if (score > least) best.push({ entry, index, score });
            else if (score === least) {
                const known = ties.get(entry);
                if (known) known.push(index);
                else ties.set(entry, [index]);
            }
        }
    }
    for (const [entry, indexes] of [...ties].sort(([a], [b]) => (a.uri < b.uri ? -1 : 1))) {
        if (best.length >= count) break;
        for (const index of indexes.sort((a, b) => a - b).slice(0, count - best.length))
            best.push({ entry, index, score: least });
    }
    return best;
}

/** The `nth` largest of the first `length` values, which are put into another order (FIND, Hoare 1961). */
function largest(values: Float64Array, length: number, nth: number): number {
    let low = 0;
    let high = length - 1;
    const wanted = nth - 1;
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
