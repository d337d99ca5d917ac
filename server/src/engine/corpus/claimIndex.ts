/** Cheap search: the statements that might be about the same thing, best first. */

import { DocumentSimilarity } from './documentSimilarity.ts';
import type { Statement } from './statement.ts';

export interface Candidate {
    readonly statement: Statement;
    /** BM25 with a prior for documents that are alike; comparable within one answer. */
    readonly score: number;
    /** The part of the best possible score, 0 to about 1. */
    readonly closeness: number;
}

/** BM25's saturation of the length of statements (Robertson and Zaragoza 2009); a term counts once in a statement. */
const K1 = 1.2;
const B = 0.4;

/** How much a term of each kind weighs, by its first character. */
const WEIGHTS: Readonly<Record<string, number>> = { '@': 0.6, '#': 1, '=': 0.2 };

/**
 * How much likeness of the documents adds: which incident a document is about tells more than any word of a sentence.
 * Tried from 1.5 to 60 on training queries: flat from 20 on.
 */
const PRIOR = 30;

/** So many of the best statements get the prior; the rest would not come up. */
const WITH_PRIOR = 400;

/** A search looks at the rarest terms first and stops after so many postings. */
const BUDGET = 60_000;

export class ClaimIndex {
    readonly #postings = new Map<string, Posting>();
    readonly #documents = new Map<string, Entry>();
    readonly #similarity = new DocumentSimilarity();
    #statements = 0;
    #terms = 0;
    /** Counts searches, and the terms looked at in them: marks written by earlier ones are void. */
    #search = 0;
    #look = 0;

    /** Adds the document or replaces its earlier version: where most sentences have stayed, for the price of the others. */
    set(uri: string, statements: readonly Statement[]): void {
        const entry = this.#documents.get(uri);
        if (entry?.statements.length !== statements.length) {
            this.remove(uri);
            this.#add(uri, statements);
            return;
        }
        const before = entry.statements;
        const changed = statements.filter(({ terms, index }) => !isSameList(terms, before[index]?.terms));
        entry.statements = statements;
        if (changed.length === 0) return;
        for (const { index } of changed) {
            for (const term of before[index]?.terms ?? []) this.#forget(term, index, entry);
            this.#terms -= entry.lengths[index] ?? 0;
        }
        for (const { terms, index } of changed) {
            for (const term of terms) this.#indexes(term, entry).push(index);
            this.#terms += terms.length;
            entry.lengths[index] = terms.length;
        }
        this.#similarity.remove(uri);
        this.#similarity.add(uri, statements);
    }

    remove(uri: string): void {
        const entry = this.#documents.get(uri);
        if (!entry) return;
        this.#documents.delete(uri);
        for (const { terms } of entry.statements) {
            this.#statements -= 1;
            this.#terms -= terms.length;
            for (const term of terms) {
                const posting = this.#postings.get(term);
                posting?.delete(entry);
                if (posting?.size === 0) this.#postings.delete(term);
            }
        }
        this.#similarity.remove(uri);
    }

    statements(uri: string): readonly Statement[] {
        return this.#documents.get(uri)?.statements ?? [];
    }

    /**
     * Statements of other documents that share terms with these, best first. `like` gives the terms that mean the same
     * as a term, itself among them.
     */
    candidates(
        uri: string,
        wanted: readonly Statement[],
        limit: number,
        like: (term: string) => readonly string[],
    ): readonly Candidate[] {
        const { entries, best } = this.#score(uri, wanted, like);
        const scored: Candidate[] = [];
        const kept = Math.max(limit, WITH_PRIOR);
        const all = entries.map(({ scores }) => scores);
        const enough = leastOfBest(all, kept);
        for (const { uri: other, statements, scores } of entries) {
            let prior = 0;
            for (let i = 0; i < scores.length; i++) {
                const plain = scores[i] ?? 0;
                const statement = statements[i];
                if (plain < enough || !statement) continue;
                prior ||= this.#prior(uri, other);
                scored.push({ statement, score: plain * prior, closeness: plain / best });
            }
        }
        // Of those that tie with the last one, the first.
        if (scored.length > kept) scored.sort(byCloseness).splice(kept);
        const least = leastOfBest([Float64Array.from(scored, ({ score }) => score)], limit);
        return scored
            .filter(({ score }) => score >= least)
            .sort(byScore)
            .slice(0, limit);
    }

    /** Writes the scores into the entries and returns those that have any, and the best possible score. */
    #score(
        uri: string,
        wanted: readonly Statement[],
        like: (term: string) => readonly string[],
    ): { readonly entries: readonly Entry[]; readonly best: number } {
        this.#search += 1;
        const entries: Entry[] = [];
        const average = this.#statements > 0 ? this.#terms / this.#statements : 1;
        let best = 0;
        let visited = 0;
        for (const { postings, weight } of this.#rarestFirst(wanted, like)) {
            best += weight;
            if (visited > BUDGET) continue;
            this.#look += 1;
            for (const posting of postings) {
                for (const [entry, indexes] of posting) {
                    if (entry.uri === uri) continue;
                    if (entry.search !== this.#search) {
                        entry.search = this.#search;
                        entry.scores.fill(0);
                        entries.push(entry);
                    }
                    visited += indexes.length;
                    addScores(entry, indexes, { weight, average, look: this.#look });
                }
            }
        }
        return { entries, best };
    }

    #rarestFirst(
        wanted: readonly Statement[],
        like: (term: string) => readonly string[],
    ): readonly { readonly postings: readonly Posting[]; readonly weight: number }[] {
        const terms = new Set(wanted.flatMap(statement => statement.terms));
        const found = [...terms].map(term => {
            const postings = like(term).flatMap(alike => this.#postings.get(alike) ?? []);
            const frequency = postings.reduce((sum, posting) => sum + posting.size, 0);
            const idf = Math.log(1 + (this.#statements - frequency + 0.5) / (frequency + 0.5));
            return { postings, frequency, weight: Math.max(0, idf) * (WEIGHTS[term[0] ?? ''] ?? 1) };
        });
        return found.sort((a, b) => a.frequency - b.frequency);
    }

    #prior(uri: string, other: string): number {
        return 1 + PRIOR * this.#similarity.between(uri, other);
    }

    #add(uri: string, statements: readonly Statement[]): void {
        const entry = entryOf(uri, statements);
        this.#documents.set(uri, entry);
        for (const { terms, index } of statements) {
            this.#statements += 1;
            this.#terms += terms.length;
            for (const term of terms) this.#indexes(term, entry).push(index);
        }
        this.#similarity.add(uri, statements);
    }

    #forget(term: string, index: number, entry: Entry): void {
        const posting = this.#postings.get(term);
        const indexes = posting?.get(entry);
        if (!posting || !indexes) return;
        indexes.splice(indexes.indexOf(index), 1);
        if (indexes.length > 0) return;
        posting.delete(entry);
        if (posting.size === 0) this.#postings.delete(term);
    }

    #indexes(term: string, entry: Entry): number[] {
        const posting: Posting = this.#postings.get(term) ?? new Map();
        this.#postings.set(term, posting);
        const indexes = posting.get(entry) ?? [];
        posting.set(entry, indexes);
        return indexes;
    }
}

/** The indexes of the statements that have a term, by document. */
type Posting = Map<Entry, number[]>;

/** A document, with room for the scores of one search at a time. */
interface Entry {
    readonly uri: string;
    statements: readonly Statement[];
    /** How many terms each statement has. */
    readonly lengths: Uint32Array;
    readonly scores: Float64Array;
    /** For each statement, the last term that was counted for it. */
    readonly looks: Float64Array;
    /** The search to which the scores belong. */
    search: number;
}

function entryOf(uri: string, statements: readonly Statement[]): Entry {
    return {
        uri,
        statements,
        lengths: Uint32Array.from(statements, ({ terms }) => terms.length),
        scores: new Float64Array(statements.length),
        looks: new Float64Array(statements.length),
        search: 0,
    };
}

function isSameList(one: readonly string[], other: readonly string[] | undefined): boolean {
    return one.length === other?.length && one.every((item, i) => item === other[i]);
}

interface Look {
    readonly weight: number;
    readonly average: number;
    readonly look: number;
}

function addScores({ lengths, scores, looks }: Entry, indexes: readonly number[], term: Look): void {
    const { weight, average, look } = term;
    for (const index of indexes) {
        // Of terms that mean the same a statement counts one.
        if (looks[index] === look) continue;
        looks[index] = look;
        const length = K1 * (1 - B + (B * (lengths[index] ?? 0)) / average);
        scores[index] = (scores[index] ?? 0) + (weight * (K1 + 1)) / (1 + length);
    }
}

/** The smallest score among the `count` best: sorting all statements as objects would cost more than finding them. */
function leastOfBest(lists: readonly Float64Array[], count: number): number {
    const all = new Float64Array(lists.reduce((sum, scores) => sum + scores.length, 0));
    let filled = 0;
    for (const scores of lists) {
        for (let i = 0; i < scores.length; i++) {
            const score = scores[i] ?? 0;
            if (score > 0) all[filled++] = score;
        }
    }
    if (filled <= count) return Number.MIN_VALUE;
    return all.subarray(0, filled).sort()[filled - count] ?? Number.MIN_VALUE;
}

function byScore(a: Candidate, b: Candidate): number {
    return a.score !== b.score ? b.score - a.score : byPlace(a, b);
}

function byCloseness(a: Candidate, b: Candidate): number {
    return a.closeness !== b.closeness ? b.closeness - a.closeness : byPlace(a, b);
}

function byPlace({ statement: a }: Candidate, { statement: b }: Candidate): number {
    if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
    return a.index - b.index;
}
