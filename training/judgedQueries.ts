/** Reads queries with their judgements, and asks the engine for its candidates and their features. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FEATURE_NAMES } from '../server/src/engine/corpus/search/rankingFeatures.ts';
import type { Statement } from '../server/src/engine/corpus/search/statement.ts';
import { Corpus, readNameModel, type Snapshot } from '../server/src/engine/engine.ts';
import { placed } from '../server/src/engine/text/place.ts';
import type { Span } from '../server/src/engine/text/span.ts';

export interface JudgedQuery {
    readonly topic: string;
    /** Only those that somebody judged; each sentence once. */
    readonly candidates: readonly JudgedCandidate[];
    /** The grades of all relevant sentences, found or not. */
    readonly grades: readonly number[];
}

export interface JudgedCandidate {
    /** 0 for a sentence that is not relevant. */
    readonly grade: number;
    /** In the order of `FEATURE_NAMES`. */
    readonly features: Float64Array;
}

/** An article with the spans of its sentences. */
interface JudgedDocument {
    readonly id: string;
    readonly topic: string;
    readonly text: string;
    readonly published: string | null;
    readonly sentences: readonly (readonly [number, number])[];
}

interface Query {
    readonly id: string;
    readonly doc: string;
    readonly sentence: number;
    readonly split: string;
}

/** More than are ever shown. */
const CANDIDATES = 400;

/** Those of the split "train" in the files docs.jsonl.gz, queries.json.gz, qrels.json.gz and judged.json.gz. */
export function judgedQueries(folder: string, nameModel: Uint8Array): readonly JudgedQuery[] {
    const read = (name: string) => gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    const documents: readonly JudgedDocument[] = read('docs.jsonl.gz')
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line));
    const queries: readonly Query[] = JSON.parse(read('queries.json.gz'));
    const relevant: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
        read('qrels.json.gz'),
    );
    const judged: ReadonlySet<string> = new Set(JSON.parse(read('judged.json.gz')));

    const byId = new Map(documents.map(document => [document.id, document]));
    const corpus = new Corpus({ names: readNameModel(nameModel) });
    for (const { id, text, published } of documents)
        corpus.set({ uri: id, text, format: 'plain', published: published ?? undefined });
    corpus.settle();
    const snapshot = corpus.snapshot();

    return queries.flatMap(({ id, doc, sentence, split }) => {
        const document = byId.get(doc);
        const grades = relevant[id];
        if (split !== 'train' || !document || !grades) return [];
        const candidates = candidatesOf(snapshot, document, sentence).flatMap(({ key, features }) =>
            judged.has(key) ? { grade: grades[key] ?? 0, features } : [],
        );
        return { topic: document.topic, candidates, grades: Object.values(grades) };
    });

    function candidatesOf(snapshot: Snapshot, { id, sentences }: JudgedDocument, sentence: number) {
        const [start, end] = sentences[sentence];
        const asked = snapshot.claims.statements(id).filter(statement => {
            const place = placeOf(statement);
            return place.start < end && start < place.end;
        });
        const seen = new Set<string>();
        return snapshot.claims.candidates(id, asked, CANDIDATES, like).flatMap(({ statement, features }) => {
            const key = `${statement.uri}#${sentenceOf(statement)}`;
            if (seen.has(key)) return [];
            seen.add(key);
            return { key, features: Float64Array.from(FEATURE_NAMES, name => features[name]) };
        });
    }

    /** The sentence with which the statement overlaps most. */
    function sentenceOf(statement: Statement): number {
        const { start, end } = placeOf(statement);
        let [best, size] = [-1, 0];
        for (const [i, [from, until]] of byId.get(statement.uri)?.sentences.entries() ?? []) {
            const common = Math.min(end, until) - Math.max(start, from);
            if (common > size) [best, size] = [i, common];
        }
        return best;
    }

    function placeOf(statement: Statement): Span {
        const block = snapshot.article(statement.uri)?.recognition.document.blocks[statement.block];
        if (!block) throw new Error(`no block ${statement.block} in ${statement.uri}`);
        return placed(block, statement);
    }

    function like(term: string): readonly string[] {
        return term.startsWith('@')
            ? snapshot.entities.keysLike(term.slice(1)).map(key => `@${key}`)
            : [term];
    }
}
