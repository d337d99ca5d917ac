/** Cheap search: the statements that might be about the same thing, best first. */

import { DocumentSimilarity } from './documentSimilarity.ts';
import type { Statement } from './statement.ts';
import { type Entry, type Posting, StatementScores, type WantedTerm } from './statementScores.ts';

export interface Candidate {
    readonly statement: Statement;
    /** BM25 with a prior for documents that are alike; comparable within one answer. */
    readonly score: number;
    /** The part of the best possible score, 0 to about 1. */
    readonly closeness: number;
}

/** How much a term of each kind weighs, by its first character. */
const WEIGHTS: Readonly<Record<string, number>> = { '@': 0.6, '#': 1, '=': 0.2 };

/**
 * How much likeness of the documents adds: which incident a document is about tells more than any word of a sentence.
 * Tried from 1.5 to 60 on training queries: flat from 20 on.
 */
const PRIOR = 30;

/** So many of the best statements get the prior; the rest would not come up. */
const WITH_PRIOR = 400;

export class ClaimIndex {
    readonly #postings = new Map<string, Posting>();
    readonly #documents = new Map<string, Entry>();
    readonly #similarity = new DocumentSimilarity();
    readonly #scores = new StatementScores();
    #statements = 0;
    #terms = 0;

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
            for (const term of terms) this.#remember(term, index, entry);
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
                if (!posting) continue;
                posting.count -= posting.entries.get(entry)?.length ?? 0;
                posting.entries.delete(entry);
                if (posting.entries.size === 0) this.#postings.delete(term);
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
        const terms = this.#rarestFirst(wanted, like);
        const best = terms.reduce((sum, { weight }) => sum + weight, 0);
        const own = this.#documents.get(uri);
        const average = this.#statements > 0 ? this.#terms / this.#statements : 1;
        const count = Math.max(limit, WITH_PRIOR);
        return this.#scores
            .best(terms, { own, count, average })
            .flatMap(({ entry, index, score }) => {
                const statement = entry.statements[index];
                if (!statement) return [];
                return [{ statement, score: score * this.#prior(uri, entry.uri), closeness: score / best }];
            })
            .sort(byScore)
            .slice(0, limit);
    }

    #rarestFirst(
        wanted: readonly Statement[],
        like: (term: string) => readonly string[],
    ): readonly WantedTerm[] {
        const terms = new Set(wanted.flatMap(statement => statement.terms));
        const found = [...terms].map(term => {
            const postings = like(term).flatMap(alike => this.#postings.get(alike) ?? []);
            const frequency = postings.reduce((sum, { entries }) => sum + entries.size, 0);
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
            for (const term of terms) this.#remember(term, index, entry);
        }
        this.#similarity.add(uri, statements);
    }

    #forget(term: string, index: number, entry: Entry): void {
        const posting = this.#postings.get(term);
        const indexes = posting?.entries.get(entry);
        if (!posting || !indexes) return;
        indexes.splice(indexes.indexOf(index), 1);
        posting.count -= 1;
        if (indexes.length > 0) return;
        posting.entries.delete(entry);
        if (posting.entries.size === 0) this.#postings.delete(term);
    }

    #remember(term: string, index: number, entry: Entry): void {
        const posting: Posting = this.#postings.get(term) ?? { entries: new Map(), count: 0 };
        this.#postings.set(term, posting);
        const indexes = posting.entries.get(entry);
        if (indexes) indexes.push(index);
        else posting.entries.set(entry, [index]);
        posting.count += 1;
    }
}

function entryOf(uri: string, statements: readonly Statement[]): Entry {
    return {
        uri,
        statements,
        lengths: Uint32Array.from(statements, ({ terms }) => terms.length),
        scores: new Float64Array(statements.length),
        looks: new Float64Array(statements.length),
        search: 0,
        touched: [],
    };
}

function isSameList(one: readonly string[], other: readonly string[] | undefined): boolean {
    return one.length === other?.length && one.every((item, i) => item === other[i]);
}

function byScore(a: Candidate, b: Candidate): number {
    return a.score !== b.score ? b.score - a.score : byPlace(a, b);
}

function byPlace({ statement: a }: Candidate, { statement: b }: Candidate): number {
    if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
    return a.index - b.index;
}
