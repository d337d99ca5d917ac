/** Cheap search: the statements that might be about the same thing, best first. */

import { sameEnds } from '../../text/sameEnds.ts';
import { DocumentSimilarity } from './documentSimilarity.ts';
import { type Incident, incidentOf } from './incident.ts';
import { rankOf } from './ranking.ts';
import { type Features, featuresOf } from './rankingFeatures.ts';
import type { Statement } from './statement.ts';
import { type Entry, nthLargest, type Scored, StatementScores } from './statementScores.ts';
import { Terms } from './terms.ts';
import { type TermsOfQuestion, termsOfQuestion } from './termsOfQuestion.ts';

export interface Candidate {
    readonly statement: Statement;
    /** A weighted sum of the features; comparable within one answer. */
    readonly score: number;
    /** How much of what was asked for the statement has, 0 to about 1. */
    readonly closeness: number;
    readonly features: Features;
}

/** So many of the statements that share most words are ranked, and so many of the documents most alike. */
const BY_WORDS = 160;
const BY_DOCUMENT = 120;

/** So many documents are looked at to find the most alike. */
const PERHAPS_ALIKE = 24;

export class ClaimIndex {
    readonly #documents = new Map<string, Entry>();
    readonly #scores = new StatementScores();
    readonly #terms = new Terms();
    readonly #similarity = new DocumentSimilarity(this.#terms);
    /** That of the document that was asked about last; kept until any document changes. */
    #incident: { readonly uri: string; readonly incident: Incident } | undefined;

    /** Adds the document or replaces its earlier version: where most sentences have stayed, for the price of the others. */
    set(uri: string, statements: readonly Statement[]): void {
        const entry = this.#documents.get(uri) ?? this.#scores.enter(uri);
        this.#documents.set(uri, entry);
        const before = entry.statements;
        const { head, tail } = sameEnds(before, statements, isFoundAlike);
        const slots = entry.slots.slice(0, head);
        const terms = entry.terms.slice(0, head);
        const lost: Statement[] = [];
        const won: Statement[] = [];
        for (let i = head; i < before.length - tail; i++) {
            const [slot, statement] = [entry.slots[i], before[i]];
            const isStill = before.length === statements.length && isFoundAlike(statement, statements[i]);
            if (slot === undefined || !statement) continue;
            if (isStill) {
                slots[i] = slot;
                terms[i] = entry.terms[i] ?? [];
            } else {
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
        if (lost.length + won.length > 0) this.#similarity.change(uri, lost, won);
        // Now all of them have numbers.
        for (let i = head; i < statements.length - tail; i++)
            terms[i] ??= this.#terms.numbersOf(statements[i]?.terms ?? []);
        entry.terms = tail === 0 ? terms : terms.concat(entry.terms.slice(-tail));
        entry.statements = statements;
        entry.slots = slots.concat(kept);
        this.#incident = undefined;
    }

    remove(uri: string): void {
        const entry = this.#documents.get(uri);
        if (!entry) return;
        this.#documents.delete(uri);
        for (const [i, slot] of entry.slots.entries())
            this.#scores.remove(slot, entry.statements[i]?.terms ?? []);
        this.#scores.leave(entry);
        this.#similarity.remove(uri);
        this.#incident = undefined;
    }

    statements(uri: string): readonly Statement[] {
        return this.#documents.get(uri)?.statements ?? [];
    }

    /**
     * Statements of other documents that may speak of the same, best first. `like` gives the terms that mean the same as a
     * term, itself among them.
     */
    candidates(
        uri: string,
        wanted: readonly Statement[],
        limit: number,
        like: (term: string) => readonly string[],
    ): readonly Candidate[] {
        const question = termsOfQuestion(wanted, like, {
            statements: this.#scores.size,
            documentsWith: name => this.#similarity.documentsWith(name),
        });
        const incident = this.#incidentOf(uri);
        const found = this.#pool(uri, question, incident, limit);
        this.#terms.want(question.terms);
        const weights = this.#similarity.weightsIn(new Set(found.map(({ entry }) => entry.uri)));
        const { averageLength } = this.#scores;
        const candidates = found.flatMap(({ entry, index }) => {
            const statement = entry.statements[index];
            if (!statement) return [];
            const features = featuresOf(this.#terms, question.weight, {
                terms: entry.terms[index] ?? NO_TERMS,
                before: entry.terms[index - 1] ?? NO_TERMS,
                after: entry.terms[index + 1] ?? NO_TERMS,
                index,
                likeness: incident.likenessOf(entry.uri),
                weight: weights.get(entry.uri) ?? 0,
                averageLength,
            });
            const closeness = features.words + features.capitals + features.names + features.figures;
            return { statement, score: rankOf(features), closeness, features };
        });
        return best(candidates, limit);
    }

    /** What shares most words, and what the documents most alike say from their beginning on. */
    #pool(uri: string, { terms }: TermsOfQuestion, { nearest }: Incident, limit: number): readonly Scored[] {
        const found = this.#scores.best(terms, this.#documents.get(uri), Math.max(limit, BY_WORDS));
        const pool = [...found];
        const known = new Set(found.map(({ entry, index }) => entry.statements[index]));
        let added = 0;
        for (const other of nearest) {
            const entry = this.#documents.get(other);
            for (const [index, statement] of entry?.statements.entries() ?? []) {
                if (added >= BY_DOCUMENT) return pool;
                added += 1;
                if (entry && !known.has(statement)) pool.push({ entry, index, score: 0 });
            }
        }
        return pool;
    }

    #incidentOf(uri: string): Incident {
        if (this.#incident?.uri === uri) return this.#incident.incident;
        const telling = this.#similarity.telling(uri).map(({ name, weight }) => ({ names: [name], weight }));
        const near = this.#scores.documents(telling, this.#documents.get(uri), PERHAPS_ALIKE);
        const incident = incidentOf(
            uri,
            near.map(entry => entry.uri),
            this.#similarity,
        );
        this.#incident = { uri, incident };
        return incident;
    }
}

const NO_TERMS: readonly number[] = [];

/** Only those that can be among the best are put in order. */
function best(candidates: Candidate[], limit: number): readonly Candidate[] {
    if (candidates.length <= limit) return candidates.sort(byScore);
    const least = nthLargest(
        Float64Array.from(candidates, ({ score }) => score),
        limit,
    );
    return candidates
        .filter(({ score }) => score >= least)
        .sort(byScore)
        .slice(0, limit);
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
