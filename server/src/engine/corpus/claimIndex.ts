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
    /** Term to document to the indexes of its statements. */
    readonly #postings = new Map<string, Map<string, number[]>>();
    readonly #documents = new Map<string, readonly Statement[]>();
    readonly #similarity = new DocumentSimilarity();
    #statements = 0;
    #terms = 0;

    add(uri: string, statements: readonly Statement[]): void {
        this.#documents.set(uri, statements);
        for (const { terms, index } of statements) {
            this.#statements += 1;
            this.#terms += terms.length;
            for (const term of terms) this.#posting(term, uri).push(index);
        }
        this.#similarity.add(uri, statements);
    }

    remove(uri: string): void {
        const statements = this.#documents.get(uri);
        if (!statements) return;
        this.#documents.delete(uri);
        for (const { terms } of statements) {
            this.#statements -= 1;
            this.#terms -= terms.length;
            for (const term of terms) {
                const posting = this.#postings.get(term);
                posting?.delete(uri);
                if (posting?.size === 0) this.#postings.delete(term);
            }
        }
        this.#similarity.remove(uri);
    }

    statements(uri: string): readonly Statement[] {
        return this.#documents.get(uri) ?? [];
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
        const scores = new Map<Statement, number>();
        const average = this.#statements > 0 ? this.#terms / this.#statements : 1;
        let best = 0;
        let visited = 0;
        for (const { postings, weight } of this.#rarestFirst(wanted, like)) {
            best += weight;
            if (visited > BUDGET) continue;
            const seen = new Set<Statement>();
            for (const posting of postings) {
                for (const [document, indexes] of posting) {
                    if (document === uri) continue;
                    const statements = this.#documents.get(document) ?? [];
                    for (const index of indexes) {
                        visited += 1;
                        const statement = statements[index];
                        if (!statement || seen.has(statement)) continue;
                        seen.add(statement);
                        const length = K1 * (1 - B + (B * statement.terms.length) / average);
                        scores.set(
                            statement,
                            (scores.get(statement) ?? 0) + (weight * (K1 + 1)) / (1 + length),
                        );
                    }
                }
            }
        }
        const found: Candidate[] = [];
        for (const [statement, score] of scores) found.push({ statement, score, closeness: score / best });
        return found
            .sort(byScore)
            .slice(0, Math.max(limit, WITH_PRIOR))
            .map(candidate => ({
                ...candidate,
                score: candidate.score * this.#prior(uri, candidate.statement.uri),
            }))
            .sort(byScore)
            .slice(0, limit);
    }

    *#rarestFirst(
        wanted: readonly Statement[],
        like: (term: string) => readonly string[],
    ): Generator<{
        readonly postings: readonly ReadonlyMap<string, readonly number[]>[];
        readonly weight: number;
    }> {
        const terms = new Set(wanted.flatMap(statement => statement.terms));
        const found = [...terms].map(term => {
            const postings = like(term).flatMap(alike => this.#postings.get(alike) ?? []);
            const frequency = postings.reduce((sum, posting) => sum + posting.size, 0);
            const idf = Math.log(1 + (this.#statements - frequency + 0.5) / (frequency + 0.5));
            return { postings, frequency, weight: Math.max(0, idf) * (WEIGHTS[term[0] ?? ''] ?? 1) };
        });
        yield* found.sort((a, b) => a.frequency - b.frequency);
    }

    #prior(uri: string, other: string): number {
        return 1 + PRIOR * this.#similarity.between(uri, other);
    }

    #posting(term: string, uri: string): number[] {
        const byDocument = this.#postings.get(term) ?? new Map<string, number[]>();
        this.#postings.set(term, byDocument);
        const indexes = byDocument.get(uri) ?? [];
        byDocument.set(uri, indexes);
        return indexes;
    }
}

function byScore(a: Candidate, b: Candidate): number {
    if (a.score !== b.score) return b.score - a.score;
    if (a.statement.uri !== b.statement.uri) return a.statement.uri < b.statement.uri ? -1 : 1;
    return a.statement.index - b.statement.index;
}
