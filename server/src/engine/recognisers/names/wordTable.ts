/** What is known of words before any sentence is read: the company they keep, lists they stand in, their usual case. */

import { tokensOf } from './tokens.ts';
import { foldedHash, joined } from './wordHash.ts';

/**
 * Sorted by `keys`: the upper bits of a folded hash (of one word, or of words joined for phrases). `clusters` (by the
 * company that words keep) and `kinds` (by what they tend to stand for) are 0 where unknown; `marks` are bits of `MARK`. A key that is absent tells nothing; about one unknown word in 290 is
 * taken for another.
 */
export interface WordTable {
    readonly count: number;
    readonly keys: Uint32Array;
    readonly clusters: Uint16Array;
    readonly kinds: Uint16Array;
    readonly marks: Uint16Array;
    /** Where in `keys` the keys begin that share their first bits; one more than there are such groups. */
    readonly groups: Uint32Array;
}

/** Lists that a word, or a phrase of up to three words, stands in. */
export const MARK = {
    firstName: 1,
    surname: 2,
    city: 4,
    country: 8,
    demonym: 16,
    organisationWord: 32,
    title: 64,
    placeWord: 128,
    agency: 256,
    calendar: 512,
    /** Inside a sentence, the word is written small nearly always, mostly, seldom. */
    smallAlways: 1024,
    smallMostly: 2048,
    smallSeldom: 4096,
} as const;

export const KEY_BITS = 26;

/** Without its lower bits, the number of a cluster or kind is that of the larger group it belongs to. */
export const FINE_BITS = 4;

const GROUP_BITS = 14;

export function tableOf(
    keys: Uint32Array,
    clusters: Uint16Array,
    kinds: Uint16Array,
    marks: Uint16Array,
): WordTable {
    const groups = new Uint32Array((1 << GROUP_BITS) + 1);
    for (const key of keys) {
        const group = (key >>> (KEY_BITS - GROUP_BITS)) + 1;
        groups[group] = (groups[group] ?? 0) + 1;
    }
    for (let group = 1; group < groups.length; group++)
        groups[group] = (groups[group] ?? 0) + (groups[group - 1] ?? 0);
    return { count: keys.length, keys, clusters, kinds, marks, groups };
}

/** The row of a 32-bit hash, or -1. */
export function rowOf(table: WordTable, hash: number): number {
    const key = hash >>> (32 - KEY_BITS);
    const group = key >>> (KEY_BITS - GROUP_BITS);
    const until = table.groups[group + 1] ?? 0;
    for (let row = table.groups[group] ?? 0; row < until; row++) if (table.keys[row] === key) return row;
    return -1;
}

/** The hash of a word, or of the two or three words of a phrase; undefined for anything longer. */
export function phraseHash(name: string): number | undefined {
    const tokens = tokensOf(name, { start: 0, end: name.length });
    if (tokens.count === 0 || tokens.count > 3) return undefined;
    let hash = 0;
    for (let i = 0; i < tokens.count; i++) {
        const word = foldedHash(name, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0);
        hash = i === 0 ? word : joined(hash, word);
    }
    return hash;
}

/** The lists that a word or phrase stands in: bits of `MARK`. */
export function marksOf(table: WordTable, name: string): number {
    const hash = phraseHash(name);
    const row = hash === undefined ? -1 : rowOf(table, hash);
    return row < 0 ? 0 : (table.marks[row] ?? 0);
}
