/** Learns a forest from examples, says how well it tells of what is kept back, and writes it into the file that ships. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Found, reportKeptBack } from './keptBack.ts';
import { learnTrees, writtenForest } from './learnTrees.ts';
import { ROOT } from './passages.ts';

interface ForestFile {
    /** The file in server/src/engine/corpus/verdicts, and the constant in it. */
    readonly file: string;
    readonly table: string;
    readonly traits: readonly string[];
    readonly outcomes: readonly string[];
    /** From which on it is said how many are right. */
    readonly likelihoods: readonly number[];
}

export function learnForestFile(
    found: readonly Found[],
    { file, table, traits, outcomes, likelihoods }: ForestFile,
): void {
    reportKeptBack(found, outcomes, likelihoods);
    const forest = writtenForest(learnTrees(found, outcomes.length), traits, outcomes);
    const path = join(ROOT, 'server/src/engine/corpus/verdicts', file);
    const before = readFileSync(path, 'utf8');
    const at = before.indexOf(`export const ${table}`);
    writeFileSync(path, `${before.slice(0, at)}export const ${table}: ForestTable = ${forest};\n`);
}
