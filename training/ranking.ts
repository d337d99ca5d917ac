/**
 * Makes the table of weights by which related statements are ranked: `npm run ranking -- FOLDER` with a folder of articles,
 * queries and judgements. Learns from the queries whose split is "train" and from nothing else; the same each time.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_NAMES } from '../server/src/engine/corpus/search/rankingFeatures.ts';
import { type JudgedQuery, judgedQueries } from './judgedQueries.ts';
import { learnRanking, meanGain, precisionAndRecall, scoreOfPrecision } from './learnRanking.ts';

// The program runs as training/out/ranking.mjs.
const MODEL_FILE = join(import.meta.dirname, '../../server/data/names.model');
const TABLE_FILE = join(import.meta.dirname, '../../server/src/engine/corpus/search/rankingWeights.ts');

/** The topics are split into so many parts, each of which is ranked by what the others teach. */
const PARTS = 4;

/** So great a part of what is shown as merely related is to be of the same event. */
const PRECISION = 0.8;

function main(folder: string): void {
    const started = Date.now();
    const report = (line: string) =>
        console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${line}`);

    const queries = judgedQueries(folder, new Uint8Array(readFileSync(MODEL_FILE)));
    const judged = queries.reduce((sum, { candidates }) => sum + candidates.length, 0);
    report(`${queries.length} queries with ${judged} judged candidates`);

    const topics = [...new Set(queries.map(({ topic }) => topic))].sort();
    for (let part = 0; part < PARTS; part++) {
        const isKeptBack = ({ topic }: JudgedQuery) => topics.indexOf(topic) % PARTS === part;
        const rest = queries.filter(query => !isKeptBack(query));
        const keptBack = queries.filter(isKeptBack);
        const weights = learnRanking(rest);
        const least = scoreOfPrecision(rest, weights, PRECISION);
        const { precision, recall } = precisionAndRecall(keptBack, weights, least);
        report(
            `topics of part ${part + 1} of ${PARTS}, kept back: nDCG@10 ${meanGain(keptBack, weights).toFixed(3)}; ` +
                `from ${least.toFixed(2)} on ${precision.toFixed(2)} relevant, ${recall.toFixed(2)} of all`,
        );
    }
    const weights = learnRanking(queries).map(rounded);
    report(`all, which were learnt from: nDCG@10 ${meanGain(queries, weights).toFixed(3)}`);
    for (const [i, name] of FEATURE_NAMES.entries()) report(`  ${name.padEnd(13)}${weights[i]}`);
    const least = rounded(scoreOfPrecision(queries, weights, PRECISION));
    report(`  from ${least} on relevant`);
    writeFileSync(TABLE_FILE, withWeights(readFileSync(TABLE_FILE, 'utf8'), weights, least));
}

/** Two digits behind the point tell enough, and keep the table readable. */
function rounded(weight: number): number {
    return Math.round(weight * 100) / 100;
}

/** The file with these numbers in the place of its own. */
function withWeights(file: string, weights: readonly number[], least: number): string {
    return FEATURE_NAMES.reduce(
        (text, name, i) =>
            text.replace(new RegExp(`(?<=^ {4}${name}: )-?[\\d.]+(?=,$)`, 'm'), String(weights[i])),
        file,
    ).replace(/(?<=^export const RELEVANT_FROM = )[\d.]+(?=;$)/m, String(least));
}

const folder = process.argv[2];
if (folder === undefined) {
    console.error('usage: npm run ranking -- FOLDER');
    process.exitCode = 1;
} else main(folder);
