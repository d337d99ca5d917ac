/** Cheap search: the statements that might be about the same thing, best first. */

import { DocumentSimilarity } from './documentSimilarity.ts';
import type { Statement } from './statement.ts';
import { type Entry, nthLargest, StatementScores, type WantedTerm } from './statementScores.ts';

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
    readonly #documents = new Map<string, Entry>();
    readonly #scores = new StatementScores();
    readonly #similarity = new DocumentSimilarity();

    /** Adds the document or replaces its earlier version: where most sentences have stayed, for the price of the others. */
    set(uri: string, statements: readonly Statement[]): void {
        const entry = this.#documents.get(uri) ?? { uri, statements: [], slots: [] };
        this.#documents.set(uri, entry);
        const before = entry.statements;
        const [head, tail] = sameAround(before, statements);
        const slots = entry.slots.slice(0, head);
        const lost: Statement[] = [];
        const won: Statement[] = [];
        for (let i = head; i < before.length - tail; i++) {
            const [slot, statement] = [entry.slots[i], before[i]];
            const isStill = before.length === statements.length && isFoundAlike(statement, statements[i]);
            if (slot === undefined || !statement) continue;
            if (isStill) slots[i] = slot;
            else {
                this.#scores.remove(slot, statement.terms);
                lost.push(statement);
            }
        }
        for (let i = head; i < statements.length - tail; i++) {
            const statement = statements[i];
            if (slots[i] !== undefined || !statement) continue;
            won.push(statement);
            slots[i] = this.#scores.add(entry, i, statement.terms);
        }
        const kept = tail === 0 ? [] : entry.slots.slice(-tail);
        for (const [k, slot] of kept.entries()) this.#scores.move(slot, statements.length - tail + k);
        entry.statements = statements;
        entry.slots = slots.concat(kept);
        if (lost.length + won.length > 0) this.#similarity.change(uri, lost, won);
    }

    remove(uri: string): void {
        const entry = this.#documents.get(uri);
        if (!entry) return;
        this.#documents.delete(uri);
        for (const [i, slot] of entry.slots.entries())
            this.#scores.remove(slot, entry.statements[i]?.terms ?? []);
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
        const found = this.#scores.best(terms, this.#documents.get(uri), Math.max(limit, WITH_PRIOR));
        const scores = Float64Array.from(found, ({ entry, score }) => score * this.#prior(uri, entry.uri));
        const least = nthLargest(scores.slice(), limit);
        const candidates: Candidate[] = [];
        for (const [i, { entry, index, score: plain }] of found.entries()) {
            const statement = entry.statements[index];
            const score = scores[i] ?? 0;
            if (statement && score >= least) candidates.push({ statement, score, closeness: plain / best });
        }
        return candidates.sort(byScore).slice(0, limit);
    }

    #rarestFirst(
        wanted: readonly Statement[],
        like: (term: string) => readonly string[],
    ): readonly WantedTerm[] {
        const terms = new Set(wanted.flatMap(statement => statement.terms));
        const found = [...terms].map(term => {
            const names = like(term);
            const frequency = names.reduce((sum, name) => sum + this.#similarity.documentsWith(name), 0);
            const idf = Math.log(1 + (this.#scores.size - frequency + 0.5) / (frequency + 0.5));
            return { names, frequency, weight: Math.max(0, idf) * (WEIGHTS[term[0] ?? ''] ?? 1) };
        });
        return found.sort((a, b) => a.frequency - b.frequency);
    }

    #prior(uri: string, other: string): number {
        return 1 + PRIOR * this.#similarity.between(uri, other);
    }
}

/** How many statements have stayed at the beginning, and how many at the end. */
function sameAround(before: readonly Statement[], after: readonly Statement[]): readonly [number, number] {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && isFoundAlike(before[head], after[head])) head += 1;
    let tail = 0;
    while (tail < shorter - head && isFoundAlike(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
    return [head, tail];
}

/** Whether both are found by the same terms. */
function isFoundAlike(one: Statement | undefined, other: Statement | undefined): boolean {
    if (!one || !other || one.terms.length !== other.terms.length) return false;
    return one.terms === other.terms || one.terms.every((term, i) => term === other.terms[i]);
}

function byScore(a: Candidate, b: Candidate): number {
    return a.score !== b.score ? b.score - a.score : byPlace(a, b);
}

function byPlace({ statement: a }: Candidate, { statement: b }: Candidate): number {
    if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
    return a.block - b.block || a.start - b.start;
}
