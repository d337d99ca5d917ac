/** Makes server/data/names.model: `npm run train -- FOLDER` with the folder of the annotated sets. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readNameModel } from '../server/src/engine/recognisers/names/readNameModel.ts';
import { augmented } from './augment.ts';
import type { Example } from './corpus.ts';
import { labelled } from './labelled.ts';
import { learn } from './learn.ts';
import { newsExamples } from './news.ts';
import { randomFrom } from './random.ts';
import { scoreOf, written } from './score.ts';
import { importanceOf, readSets, SET_NAMES } from './sets.ts';
import { wordTableOf } from './wordLists.ts';
import { modelBytes } from './writeModel.ts';

// The program runs as training/out/train.mjs.
const NEWS_FILE = join(import.meta.dirname, '../news.txt');
const MODEL_FILE = join(import.meta.dirname, '../../server/data/names.model');

/** One document in so many is kept back, to report on. */
const KEPT_BACK = 25;
/** How often each written sentence is filled in with other names. */
const COPIES = 6;
/** Share of sentences that are also shown with other persons in them. */
const OTHER_NAMES = 0.2;
/** Those with the largest weights. */
const FEATURES = 130_000;

function main(folder: string): void {
    const started = Date.now();
    const report = (line: string) =>
        console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${line}`);

    const examples = readSets(folder);
    const unlabelled = gunzipSync(readFileSync(join(folder, 'unlabelled/gmb.txt.gz'))).toString('utf8');
    const known = examples.filter(example => !isKeptBack(example));
    const table = wordTableOf(known, [
        ...known.filter(hasRegularCase).map(({ text }) => text),
        ...unlabelled.split('\n'),
    ]);
    report(`${table.count} words and phrases in the table`);

    const news = newsExamples(NEWS_FILE, COPIES, randomFrom(5));
    const sentences = augmented([...known, ...news], OTHER_NAMES, randomFrom(6)).map(example =>
        labelled(example, table),
    );
    const learnt = learn(sentences, ({ example }) => importanceOf(example.set), [1, 2, 3].map(randomFrom), {
        epochs: 6,
        rate: 0.12,
        dropout: 0.3,
        sparsity: 0.2,
        report,
    });
    const bytes = modelBytes({ table, ...learnt, limit: FEATURES });
    writeFileSync(MODEL_FILE, bytes);
    report(`${bytes.length} bytes written`);

    const model = readNameModel(bytes);
    if (!model) throw new Error('the model that was written cannot be read');
    report('on the documents that were kept back, sentence by sentence:');
    const rest = examples.filter(isKeptBack).map(example => labelled(example, table));
    for (const set of SET_NAMES) {
        const own = rest.filter(({ example }) => example.set === set);
        if (own.length > 0) report(`  ${set.padEnd(18)}${written(scoreOf(own, model))}`);
    }
}

function isKeptBack({ document }: Example): boolean {
    return document % KEPT_BACK === KEPT_BACK - 1;
}

/** Tweets do not tell which words are usually written small. */
function hasRegularCase({ set }: Example): boolean {
    return set !== 'btc' && set !== 'wnut17';
}

const folder = process.argv[2];
if (folder === undefined) {
    console.error('usage: npm run train -- FOLDER');
    process.exitCode = 1;
} else main(folder);
