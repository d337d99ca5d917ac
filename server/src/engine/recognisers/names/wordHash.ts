/** Numbers that stand for words: hashes of their letters, without making new strings. */

import { isApostrophe } from './tokens.ts';

/** How a word looks: its letters are all small, only the first is a capital, and so on. */
export const CASE = {
    none: 0,
    lower: 1,
    initial: 2,
    upper: 3,
    mixed: 4,
    single: 5,
} as const;

/** Of FNV-1a, over code units. */
export const SEED = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;

/** The letter without its diacritic, in lower case: "Č" is "c". Of other scripts the small letter. */
const FOLDED = foldedCodes();

function foldedCodes(): Uint16Array {
    const folded = new Uint16Array(0x2000);
    for (let code = 0; code < folded.length; code++) {
        const char = String.fromCharCode(code);
        const base = char.normalize('NFD').charAt(0).toLowerCase();
        folded[code] = base.charCodeAt(0);
    }
    for (const [from, to] of [
        ['đĐ', 'd'],
        ['łŁ', 'l'],
        ['øØ', 'o'],
        ['ıİ', 'i'],
        ['ħĦ', 'h'],
    ] as const) {
        for (const char of from) folded[char.charCodeAt(0)] = to.charCodeAt(0);
    }
    return folded;
}

/** The folded letter; digits are all 0, apostrophes all straight. */
export function foldedCode(code: number): number {
    if (code >= 48 && code <= 57) return 48;
    if (isApostrophe(code)) return 39;
    return code < 0x2000 ? (FOLDED[code] ?? code) : code;
}

/** FNV-1a over folded letters: the same for "Banská", "banska" and "BANSKA". 32 bits, signed. */
export function foldedHash(words: string, start: number, end: number): number {
    let hash = SEED;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ foldedCode(words.charCodeAt(at)), PRIME);
    return scrambled(hash);
}

/** FNV-1a leaves the lower bits of short words alike; this spreads them (the finaliser of MurmurHash3). */
export function scrambled(hash: number): number {
    let mixed = hash ^ (hash >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}

/** The hash of two hashes in this order. */
export function joined(first: number, second: number): number {
    let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    mixed ^= mixed >>> 15;
    return Math.imul(mixed, 0xc2b2ae35);
}
