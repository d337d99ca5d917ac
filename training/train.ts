/**
 * Makes server/data/names.model and its record: `npm run train -- FOLDER` with the folder of the annotated sets. The same
 * folder makes the same bytes; with `--check` nothing is written, and it is said whether they are those that ship.
 */

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
import { fingerprint, RECORD_FILE, sourcesOf, writtenRecord } from './record.ts';
import { scoreOf, written } from './score.ts';
import { filesOf, importanceOf, readSets, SET_NAMES } from './sets.ts';
import { SETTINGS } from './settings.ts';
import { wordTableOf } from './wordLists.ts';
import { modelBytes } from './writeModel.ts';

// The program runs as training/out/train.mjs.
const HERE = join(import.meta.dirname, '..');
const NEWS_FILE = join(HERE, 'news.txt');
const MODEL_FILE = join(HERE, '../server/data/names.model');
const UNLABELLED = 'unlabelled/gmb.txt.gz';

/** The bytes of the model and its record. */
function made(folder: string): { readonly bytes: Uint8Array; readonly record: string } {
    const started = process.cpuUsage();
    const say = (line: string) => {
        const seconds = Math.round(process.cpuUsage(started).user / 1e6);
        console.log(`${String(seconds).padStart(4)} s  ${line}`);
    };

    const { seeds, trainings, copies, otherNames, features, ...options } = SETTINGS;
    const examples = readSets(folder);
    const unlabelled = gunzipSync(readFileSync(join(folder, UNLABELLED))).toString('utf8');
    const known = examples.filter(example => !isKeptBack(example));
    const table = wordTableOf(known, [
        ...known.filter(hasRegularCase).map(({ text }) => text),
        ...unlabelled.split('\n'),
    ]);
    say(`${table.count} words and phrases in the table`);

    const news = newsExamples(NEWS_FILE, copies, randomFrom(seeds.written));
    const sentences = augmented([...known, ...news], otherNames, randomFrom(seeds.copies)).map(example =>
        labelled(example, table),
    );
    const learnt = learn(
        sentences,
        ({ example }) => importanceOf(example.set),
        Array.from({ length: trainings }, (_, i) => randomFrom(i + 1)),
        { ...options, report: say },
    );
    const bytes = modelBytes({ table, ...learnt, limit: features });
    const model = readNameModel(bytes);
    if (!model) throw new Error('the model that was made cannot be read');

    say('on the documents that were kept back, sentence by sentence:');
    const report: Record<string, string> = {};
    const rest = examples.filter(isKeptBack).map(example => labelled(example, table));
    for (const set of SET_NAMES) {
        const own = rest.filter(({ example }) => example.set === set);
        if (own.length === 0) continue;
        report[set] = written(scoreOf(own, model));
        say(`  ${set.padEnd(18)}${report[set]}`);
    }
    const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
    const record = writtenRecord({
        ...sourcesOf(bytes, model, readFileSync(NEWS_FILE, 'utf8'), dependencies),
        data: Object.fromEntries(
            [...filesOf(), UNLABELLED].map(file => [file, fingerprint(readFileSync(join(folder, file)))]),
        ),
        report,
    });
    return { bytes, record };
}

function isKeptBack({ document }: Example): boolean {
    return document % SETTINGS.keptBack === SETTINGS.keptBack - 1;
}

/** Tweets do not tell which words are usually written small. */
function hasRegularCase({ set }: Example): boolean {
    return set !== 'btc' && set !== 'wnut17';
}

function main(folder: string, isCheck: boolean): void {
    const { bytes, record } = made(folder);
    if (!isCheck) {
        writeFileSync(MODEL_FILE, bytes);
        writeFileSync(join(HERE, RECORD_FILE), record);
        console.log(`${bytes.length} bytes written`);
    } else if (fingerprint(bytes) === fingerprint(readFileSync(MODEL_FILE)))
        console.log('the model that ships, byte for byte');
    else {
        console.error('this is not the model that ships');
        process.exitCode = 1;
    }
}

const folder = process.argv.slice(2).find(argument => !argument.startsWith('--'));
if (folder === undefined) {
    console.error('usage: npm run train -- FOLDER [--check]');
    process.exitCode = 1;
} else main(folder, process.argv.includes('--check'));
