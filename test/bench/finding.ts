/** What it costs to find related claims, and to keep the index, as the corpus grows: in this process, in processor time. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Corpus, readNameModel, relatedTo, type Source } from '../../server/src/engine/engine.ts';
import { placed } from '../../server/src/engine/text/place.ts';
import { inventedNews } from './inventedNews.ts';
import { processorTimeOf } from './processorTime.ts';
import { inMs, type Line, quantile } from './table.ts';

/** As many answers as a hover looks for. */
const ANSWERS = 40;
const QUESTIONS = 300;
const EDITS = 60;

/** Each question is about another document, so that nothing is known of it; the first ones only warm the program up. */
export function findingClaims(counts: readonly number[]): Line[] {
    const names = readNameModel(new Uint8Array(readFileSync(path.join(__dirname, 'data/names.model'))));
    const corpus = new Corpus({ names });
    const sources = inventedNews(Math.max(...counts)).map(
        ({ name, text }): Source => ({ uri: `file:///${name}`, text, format: 'article' }),
    );
    const questions: number[][] = [];
    const edits: number[] = [];
    const removals: number[] = [];
    for (const count of counts) {
        for (const source of sources.slice(corpus.snapshot().size, count)) corpus.set(source);
        const known = sources.slice(0, count);
        timesOfQuestions(corpus, known, QUESTIONS / 3);
        questions.push(timesOfQuestions(corpus, known, QUESTIONS));
        edits.push(quantile(timesOfEdits(corpus, known), 0.5));
        removals.push(quantile(timesOfRemovals(corpus, known), 0.5));
    }
    const among = counts.join(', ');
    const slowest = quantile(questions.at(-1) ?? [], 0.99);
    return [
        {
            what: `related claims of a sentence among ${among} articles: p50`,
            product: questions.map(times => inMs(quantile(times, 0.5))).join(', '),
        },
        {
            what: `related claims of a sentence among ${Math.max(...counts)} articles: p99`,
            product: inMs(slowest),
            wanted: '10 ms',
            isMet: slowest < 10,
        },
        flat(`replacing an article of 3 kB among ${among}: p50`, edits),
        flat(`removing an article and adding it again among ${among}: p50`, removals),
    ];
}

function flat(what: string, values: readonly number[]): Line {
    return {
        what,
        shape: 'flat',
        product: values.map(inMs).join(', '),
        wanted: 'the same',
        isMet: Math.max(...values) < 2 * Math.min(...values),
    };
}

function timesOfQuestions(corpus: Corpus, sources: readonly Source[], count: number): number[] {
    const snapshot = corpus.snapshot();
    return Array.from({ length: count }, (_, i) => {
        const { uri } = chosen(sources, i);
        const { blocks } = snapshot.article(uri)?.recognition.document ?? { blocks: [] };
        const statements = snapshot.claims.statements(uri);
        const statement = statements[(i * 31) % statements.length];
        const block = blocks[statement?.block ?? -1];
        if (!statement || !block) throw new Error(`nothing to ask about in ${uri}`);
        const sentence = placed(block, statement);
        return processorTimeOf(() => relatedTo(snapshot, uri, sentence, ANSWERS));
    });
}

/** A word is added to the end, and taken away again. */
function timesOfEdits(corpus: Corpus, sources: readonly Source[]): number[] {
    return Array.from({ length: EDITS }, (_, i) => {
        const source = chosen(sources, i >> 1);
        const text = i % 2 === 0 ? `${source.text} Then it rained.` : source.text;
        return processorTimeOf(() => corpus.set({ ...source, text }));
    });
}

function timesOfRemovals(corpus: Corpus, sources: readonly Source[]): number[] {
    return Array.from({ length: EDITS }, (_, i) => {
        const source = chosen(sources, i);
        return processorTimeOf(() => {
            corpus.remove(source.uri);
            corpus.set(source);
        });
    });
}

function chosen(sources: readonly Source[], i: number): Source {
    const source = sources[(i * 7919) % sources.length];
    if (!source) throw new Error('there are no articles');
    return source;
}
