/** Makes server/data/names.model: `npm run train -- FOLDER` with the folder of the annotated sets. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readNameModel } from '../server/src/engine/recognisers/names/readNameModel.ts';
import { type Labelled, labelled } from './labelled.ts';
import { learn } from './learn.ts';
import { randomFrom } from './random.ts';
import { scoreOf, written } from './score.ts';
import { readSets, setNames, type WeightedExample } from './sets.ts';
import { wordTableOf } from './wordLists.ts';
import { modelBytes } from './writeModel.ts';

const MODEL = join(import.meta.dirname, '../../server/data/names.model');
/** One document in so many is kept back for the report of the first of two runs. */
const HELD_BACK = 12;
const FEATURES = 80_000;

function main(): void {
    const folder = process.argv[2];
    if (folder === undefined) {
        console.error('usage: npm run train -- FOLDER');
        process.exitCode = 1;
        return;
    }
    const started = Date.now();
    const report = (line: string) =>
        console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${line}`);
    const examples = readSets(folder);
    const unlabelled = gunzipSync(readFileSync(join(folder, 'unlabelled/gmb.txt.gz'))).toString('utf8');
    const table = wordTableOf([...edited(examples), ...unlabelled.split('\n')]);
    report(`${table.count} words and phrases in the table`);
    const sentences = examples.map(example => labelled(example, table));
    const importance = new Map(sentences.map((sentence, i) => [sentence, examples[i]?.importance ?? 1]));
    const modelOf = (chosen: readonly Labelled[]) => {
        const learnt = learn(chosen, sentence => importance.get(sentence) ?? 1, {
            epochs: 6,
            rate: 0.15,
            dropout: 0.15,
            sparsity: 0.1,
            random: randomFrom(1),
            report,
        });
        return modelBytes({ table, ...learnt, limit: FEATURES });
    };

    report('without every twelfth document:');
    const trial = readNameModel(modelOf(sentences.filter(sentence => !isHeldBack(sentence))));
    if (!trial) throw new Error('the model that was written cannot be read');
    for (const set of setNames()) {
        const own = sentences.filter(sentence => isHeldBack(sentence) && sentence.example.set === set);
        const score = scoreOf(own, trial);
        report(`  ${set.padEnd(18)}${written(score)}`);
    }

    report('with all documents:');
    const bytes = modelOf(sentences);
    writeFileSync(MODEL, bytes);
    report(`${bytes.length} bytes written`);
}

function isHeldBack({ example }: Labelled): boolean {
    return example.document % HELD_BACK === HELD_BACK - 1;
}

/** Texts in which capitals follow the rules. */
function edited(examples: readonly WeightedExample[]): string[] {
    return examples.filter(({ set }) => set !== 'btc' && set !== 'wnut17').map(({ text }) => text);
}

main();
