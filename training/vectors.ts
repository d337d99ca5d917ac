/**
 * Makes server/data/words.vectors, by which words of like meaning are seen as near: `npm run vectors`. Of nothing but the
 * package of word vectors, so that it makes the same bytes each time; with `--check` nothing is written, and it is said
 * whether they are those that ship.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemOf } from '../server/src/engine/claims/words.ts';
import { withChecksum } from '../server/src/engine/recognisers/tables/checksum.ts';
import {
    COUNT_BYTES,
    readWordVectors,
    VECTOR_FORMAT,
} from '../server/src/engine/recognisers/tables/readWordVectors.ts';
import { similarityOf, UNIT } from '../server/src/engine/recognisers/tables/wordVectors.ts';
import { ByteWriter } from './byteWriter.ts';
import { principalComponents, project } from './principalComponents.ts';
import { type WordVectors, wordVectors } from './wordVectors.ts';

// The program runs as training/out/vectors.mjs.
const TABLE_FILE = join(import.meta.dirname, '../../server/data/words.vectors');

/** Those of the most frequent words. More make the file larger, and a word that is rarer hardly has a vector to rely on. */
const STEMS = 22_000;
/** Of the hundred of the package, so many tell nearly as much. */
const DIMENSIONS = 48;
/** The first ones tell how frequent a word is and not what it means (Mu and Viswanath 2018). */
const DROPPED = 3;

function main(isCheck: boolean): void {
    const stems = stemVectors(wordVectors());
    const components = principalComponents([...stems.values()], DROPPED + DIMENSIONS);
    const bytes = tableBytes(
        new Map([...stems].map(([stem, vector]) => [stem, project(vector, components, DROPPED)])),
    );
    const table = readWordVectors(bytes);
    if (!table) throw new Error('the table that was made cannot be read');
    console.log(`${stems.size} stems, ${(bytes.length / 1000).toFixed(0)} kB`);
    for (const [one, other] of [
        ['gunman', 'shooter'],
        ['profits', 'income'],
        ['jet', 'aircraft'],
        ['quake', 'earthquake'],
        ['rise', 'fall'],
        ['jet', 'income'],
    ]) {
        const similarity = similarityOf(table, stemOf(one ?? '') ?? '', stemOf(other ?? '') ?? '');
        console.log(`  ${one}, ${other}: ${similarity.toFixed(2)}`);
    }
    if (!isCheck) writeFileSync(TABLE_FILE, bytes);
    else if (Buffer.compare(bytes, readFileSync(TABLE_FILE)) === 0)
        console.log('the same bytes as those that ship');
    else {
        console.error('not the bytes that ship');
        process.exitCode = 1;
    }
}

/** The vectors of the most frequent stems, of length 1: of each the mean of its words, the most frequent counting most. */
function stemVectors({ words, vectors }: WordVectors): Map<string, Float64Array> {
    const sums = new Map<string, Float64Array>();
    for (const [rank, word] of words.entries()) {
        const stem = IS_WORD.test(word) ? stemOf(word) : undefined;
        const vector = vectors[word];
        if (stem === undefined || !vector) continue;
        let sum = sums.get(stem);
        if (!sum) {
            if (sums.size === STEMS) break;
            sum = new Float64Array(SOURCE_DIMENSIONS);
            sums.set(stem, sum);
        }
        // The more frequent words come first, about as often as one is to their rank (Zipf).
        for (let d = 0; d < sum.length; d++) sum[d] += vector[d] / (rank + 1);
    }
    for (const sum of sums.values()) scaleToUnit(sum);
    return sums;
}

const SOURCE_DIMENSIONS = 100;
const IS_WORD = /^[a-z]{2,24}$/;

function tableBytes(stems: ReadonlyMap<string, Float64Array>): Uint8Array {
    const out = new ByteWriter();
    for (const byte of VECTOR_FORMAT) out.byte(byte);
    out.byte(DIMENSIONS);
    const sorted = [...stems].sort(([a], [b]) => (a < b ? -1 : 1));
    const letters = sorted.map(([stem]) => stem).join(' ');
    out.whole(letters.length, COUNT_BYTES);
    for (let i = 0; i < letters.length; i++) out.byte(letters.charCodeAt(i));
    for (const [, vector] of sorted) {
        scaleToUnit(vector);
        for (const value of vector) out.byte(Math.round(value * UNIT) & 255);
    }
    return withChecksum(out.finished());
}

function scaleToUnit(vector: Float64Array): void {
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let d = 0; d < vector.length; d++) vector[d] /= length;
}

main(process.argv.includes('--check'));
