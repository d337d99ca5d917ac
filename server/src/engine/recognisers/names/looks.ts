/** How each token of a sentence looks: its letters, its case, what the table knows of it. */

import { isLower, isUpper, type Tokens } from './tokens.ts';
import { CASE, foldedCode, joined, PRIME, SEED, scrambled } from './wordHash.ts';
import { MARK, rowOf, type WordTable } from './wordTable.ts';

/** All that features are made of, token by token, with two positions of padding at both ends. */
export interface Looks {
    readonly count: number;
    /** One of `SETTING`. */
    readonly setting: number;
    /** Hash of the letters as written; of the folded letters. */
    readonly written: Int32Array;
    readonly folded: Int32Array;
    readonly cases: Uint8Array;
    readonly shapes: Int32Array;
    readonly clusters: Uint16Array;
    readonly kinds: Uint16Array;
    readonly marks: Uint16Array;
    /** Marks of phrases of two or three words, by position: first, inside. */
    readonly phrases: Uint16Array;
}

/** How a sentence is set: nothing special, a headline with capitals on most words, all in capitals or all small. */
const SETTING = { plain: 0, headline: 1, capitals: 2, small: 3 } as const;

export const PAD = 2;

/** In a line of capitals the words have the case that they usually have. */
export function looksOf(words: string, tokens: Tokens, table: WordTable): Looks {
    const count = tokens.count;
    const size = count + 2 * PAD;
    const looks = {
        count,
        setting: 0,
        written: new Int32Array(size),
        folded: new Int32Array(size),
        cases: new Uint8Array(size),
        shapes: new Int32Array(size),
        clusters: new Uint16Array(size),
        kinds: new Uint16Array(size),
        marks: new Uint16Array(size),
        phrases: new Uint16Array(size),
    };
    for (let i = 0; i < PAD; i++) {
        looks.written[i] = looks.folded[i] = 11 + i;
        looks.written[count + PAD + i] = looks.folded[count + PAD + i] = 21 + i;
        looks.shapes[i] = 1;
        looks.shapes[count + PAD + i] = 2;
    }
    for (let i = 0; i < count; i++)
        look(words, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0, i + PAD, looks, table);
    markPhrases(looks, table);
    looks.setting = settingOf(looks);
    if (looks.setting === SETTING.capitals) recase(looks);
    return looks;
}

function look(words: string, start: number, end: number, i: number, looks: Looks, table: WordTable): void {
    let written = SEED;
    let folded = SEED;
    let shape = SEED;
    let lastSort = -1;
    let uppers = 0;
    let lowers = 0;
    for (let at = start; at < end; at++) {
        const code = words.charCodeAt(at);
        const small = foldedCode(code);
        folded = Math.imul(folded ^ small, PRIME);
        let sort = 4;
        if (isLower(code)) {
            lowers++;
            sort = 1;
        } else if (isUpper(code)) {
            uppers++;
            sort = 2;
        } else if (small === 48) {
            sort = 3;
        } else if (code > 0x2ff && code !== 0x2019) sort = 5;
        written = Math.imul(written ^ (sort === 2 ? small | 0x10000 : small), PRIME);
        // Runs are told apart up to two: "Xx" is any capitalised word, "X" a single capital; marks are kept.
        if (sort !== lastSort) shape = Math.imul(shape ^ (sort === 4 ? code : sort), PRIME);
        lastSort = sort;
    }
    const length = end - start;
    if (length <= 3) shape ^= length << 20;
    looks.written[i] = scrambled(written);
    const hash = scrambled(folded);
    looks.folded[i] = hash;
    looks.shapes[i] = scrambled(shape);
    looks.cases[i] = caseOf(words.charCodeAt(start), uppers, lowers, length);
    const row = rowOf(table, hash);
    if (row >= 0) {
        looks.clusters[i] = table.clusters[row] ?? 0;
        looks.kinds[i] = table.kinds[row] ?? 0;
        looks.marks[i] = table.marks[row] ?? 0;
    }
}

function caseOf(first: number, uppers: number, lowers: number, length: number): number {
    if (uppers === 0) return lowers > 0 ? CASE.lower : CASE.none;
    if (uppers === 1 && lowers === 0) return length <= 2 ? CASE.single : CASE.upper;
    if (lowers === 0) return CASE.upper;
    return uppers === 1 && isUpper(first) ? CASE.initial : CASE.mixed;
}

/** Phrases of the lists that are all of capitalised words, the longer first: "Sierra Leone", "Papua New Guinea". */
function markPhrases(looks: Looks, table: WordTable): void {
    const { folded, cases, phrases, count } = looks;
    let i = PAD;
    while (i < count + PAD) {
        const length = (cases[i] ?? 0) >= CASE.initial ? phraseAt(i) : 0;
        i += Math.max(1, length);
    }

    function phraseAt(from: number): number {
        const two = joined(folded[from] ?? 0, folded[from + 1] ?? 0);
        for (const length of [3, 2]) {
            if (from + length > count + PAD) continue;
            if ((cases[from + length - 1] ?? 0) < CASE.initial) continue;
            const row = rowOf(table, length === 3 ? joined(two, folded[from + 2] ?? 0) : two);
            if (row < 0) continue;
            const marks = table.marks[row] ?? 0;
            if ((marks & (MARK.city | MARK.country | MARK.agency)) === 0) continue;
            phrases[from] = marks | 0x8000;
            for (let k = 1; k < length; k++) phrases[from + k] = marks | 0x4000;
            return length;
        }
        return 0;
    }
}

function settingOf(looks: Looks): number {
    let uppers = 0;
    let initials = 0;
    let lowers = 0;
    for (let i = PAD; i < looks.count + PAD; i++) {
        const shape = looks.cases[i];
        if (shape === CASE.upper) uppers++;
        else if (shape === CASE.initial || shape === CASE.mixed) initials++;
        else if (shape === CASE.lower) lowers++;
    }
    if (uppers >= 3 && uppers > 4 * (initials + lowers)) return SETTING.capitals;
    if (initials + uppers >= 4 && initials > 2 * lowers) return SETTING.headline;
    if (lowers >= 3 && initials + uppers === 0) return SETTING.small;
    return SETTING.plain;
}

/** In a line of capitals a word gets the case it usually has, as far as the table knows. */
function recase(looks: Looks): void {
    const { cases, marks, clusters, written, folded, shapes, count } = looks;
    for (let i = PAD; i < count + PAD; i++) {
        if (cases[i] !== CASE.upper && cases[i] !== CASE.single) continue;
        const known = marks[i] ?? 0;
        const isSmall =
            (known & (MARK.smallAlways | MARK.smallMostly)) !== 0 ||
            (clusters[i] !== 0 && (known & 0x1fff) === 0);
        cases[i] = isSmall ? CASE.lower : CASE.initial;
        written[i] = scrambled((folded[i] ?? 0) ^ (isSmall ? 1 : 2));
        shapes[i] = isSmall ? 101 : 102;
    }
}
