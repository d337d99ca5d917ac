/** How fast names are found, beside two libraries on the same text: `npm run bench -- FOLDER`. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import compromise from 'compromise/three';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { names } from '../server/src/engine/recognisers/names/names.ts';
import { readNameModel } from '../server/src/engine/recognisers/names/readNameModel.ts';
import { tokensOf } from '../server/src/engine/recognisers/names/tokens.ts';
import { sentencesOf } from '../server/src/engine/text/sentences.ts';

// The program runs as training/out/bench.mjs.
const MODEL_FILE = join(import.meta.dirname, '../../server/data/names.model');
const ROUNDS = 5;
const CHARACTERS = 400_000;

function main(folder: string): void {
    const bytes = new Uint8Array(readFileSync(MODEL_FILE));
    const loads = Array.from({ length: ROUNDS }, () => seconds(() => readNameModel(bytes)));
    const model = readNameModel(bytes);
    if (!model) throw new Error(`no model in ${MODEL_FILE}`);
    console.log(`model: read in ${inMs(loads[0])} at first, then in ${inMs(Math.min(...loads))}`);

    const paragraphs = gunzipSync(readFileSync(join(folder, 'unlabelled/gmb.txt.gz')))
        .toString('utf8')
        .slice(0, CHARACTERS)
        .split('\n');
    const tokens = paragraphs.reduce(
        (sum, words) => sum + tokensOf(words, { start: 0, end: words.length }).count,
        0,
    );
    const wink = winkNlp(winkModel, ['sbd', 'pos', 'ner']);
    const programs: Readonly<Record<string, (words: string) => number>> = {
        'this model': words =>
            [
                ...names.find(
                    { kind: 'paragraph', words, sentences: sentencesOf(words), quotations: [] },
                    { names: model },
                ),
            ].length,
        compromise: words => compromise(words).topics().length,
        'wink-nlp': words => wink.readDoc(words).entities().length(),
    };
    for (const [name, count] of Object.entries(programs)) {
        let found = 0;
        const times = Array.from({ length: ROUNDS }, () =>
            seconds(() => {
                found = 0;
                for (const words of paragraphs) found += count(words);
            }),
        );
        const rate = Math.round(tokens / Math.min(...times) / 1000);
        console.log(`${name.padEnd(12)} ${String(rate).padStart(5)},000 tokens a second, ${found} found`);
    }
}

/** Of processor time, which is the same on a busy machine. */
function seconds(work: () => void): number {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1e6;
}

function inMs(time = 0): string {
    return `${Math.round(time * 1000)} ms`;
}

const folder = process.argv[2];
if (folder === undefined) {
    console.error('usage: npm run bench -- FOLDER');
    process.exitCode = 1;
} else main(folder);
