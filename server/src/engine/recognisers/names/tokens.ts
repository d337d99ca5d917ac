/** The tokens of a sentence as the tagger sees them: words, numbers, and every other mark by itself. */

import type { Span } from '../../text/span.ts';

/** Token `i` stands at `starts[i]` to `ends[i]` (exclusive) of the words; sorted, none empty, no two overlap. */
export interface Tokens {
    readonly count: number;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
}

/**
 * Hyphens and the possessive 's are tokens of their own ("Kosovo-based" is three, "Acme's" two); the full stop of an
 * initial or an abbreviation belongs to its word ("J.", "U.S.", "Corp."); an address is one token.
 */
export function tokensOf(words: string, sentence: Span): Tokens {
    const room = sentence.end - sentence.start;
    const starts = new Int32Array(room);
    const ends = new Int32Array(room);
    let count = 0;
    let at = sentence.start;
    while (at < sentence.end) {
        if (kindOf(words.charCodeAt(at)) === SPACE) {
            at++;
            continue;
        }
        const end = tokenEnd(words, at, sentence.end);
        starts[count] = at;
        ends[count] = end;
        count++;
        at = end;
    }
    return { count, starts, ends };
}

const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;

/** The kind of each UTF-16 code unit. Letters outside the basic plane count as marks. */
const KINDS = kindsOfCodes();

function kindsOfCodes(): Uint8Array {
    const kinds = new Uint8Array(0x10000);
    for (let code = 0; code < kinds.length; code++) {
        // Ideographs and Hangul: all letters, and by far the largest part of the table.
        if (code >= 0x3400 && code < 0xd7a4) kinds[code] = LETTER;
        else if (code < 0xd800 || code >= 0xf900) {
            const char = String.fromCharCode(code);
            if (/[\p{L}\p{M}]/u.test(char)) kinds[code] = LETTER;
            else if (/\p{N}/u.test(char)) kinds[code] = DIGIT;
            else if (/\s/u.test(char)) kinds[code] = SPACE;
        }
    }
    return kinds;
}

function kindOf(code: number): number {
    return KINDS[code] ?? OTHER;
}

/** Letters and digits. */
export function isWordCode(code: number): boolean {
    return kindOf(code) >= LETTER;
}

const FULL_STOP = 46;
const COMMA = 44;
const AT = 64;
const HASH = 35;
const AMPERSAND = 38;
const UNDERSCORE = 95;

function tokenEnd(words: string, start: number, limit: number): number {
    const first = words.charCodeAt(start);
    const next = start + 1 < limit ? words.charCodeAt(start + 1) : 0;
    if (isApostrophe(first)) {
        const clitic = cliticEnd(words, start, limit);
        return clitic > 0 ? clitic : start + 1;
    }
    if ((first === AT || first === HASH) && isWordCode(next)) return wordEnd(words, start + 1, limit);
    if (isWordCode(first)) return wordEnd(words, start, limit);
    if (first >= 0xd800 && first < 0xdc00 && next >= 0xdc00 && next < 0xe000) return start + 2;
    let end = start + 1;
    while (end < limit && words.charCodeAt(end) === first) end++; // "...", "--"
    return end;
}

function wordEnd(words: string, start: number, limit: number): number {
    let end = start;
    let isAddress = false;
    while (end < limit) {
        const code = words.charCodeAt(end);
        if (isWordCode(code) || code === UNDERSCORE) {
            end++;
            continue;
        }
        if (isAddress && kindOf(code) !== SPACE && !endsAddress(words, end, limit)) {
            end++;
            continue;
        }
        if (code === 58 && words.startsWith('://', end)) {
            isAddress = true;
            end += 3;
            continue;
        }
        if (end + 1 >= limit || !joins(words, end, limit)) break;
        if (code === AT) isAddress = true;
        end++;
    }
    if (end < limit && words.charCodeAt(end) === FULL_STOP && takesFullStop(words, start, end)) end++;
    return end;
}

/** A closing mark before a space ends an address: "(see example.org/a)." */
function endsAddress(words: string, at: number, limit: number): boolean {
    const code = words.charCodeAt(at);
    if (code === 40 || code === 41 || code === 60 || code === 62 || code === 34) return true;
    const next = at + 1 < limit ? words.charCodeAt(at + 1) : 32;
    return kindOf(next) === SPACE && !isWordCode(code) && code !== 47;
}

/** Whether the mark at `at` holds the letters on both sides of it together. */
function joins(words: string, at: number, limit: number): boolean {
    const code = words.charCodeAt(at);
    const before = words.charCodeAt(at - 1);
    const after = words.charCodeAt(at + 1);
    if (!isWordCode(before) || !isWordCode(after)) return false;
    if (isApostrophe(code)) return cliticEnd(words, at, limit) === 0;
    if (code === AMPERSAND || code === AT) return true;
    if (code === COMMA) return kindOf(before) === DIGIT && kindOf(after) === DIGIT;
    // "war.The" lacks a space; "example.org" does not.
    if (code === FULL_STOP) return !(isLower(before) && isUpper(after));
    return false;
}

/** The end of "'s", "’re", "'t" that closes a word; 0 when the apostrophe is part of the word ("O'Neill"). */
function cliticEnd(words: string, at: number, limit: number): number {
    const one = at + 1 < limit ? words.charCodeAt(at + 1) | 32 : 0;
    const two = at + 2 < limit ? words.charCodeAt(at + 2) : 32;
    if (!isWordCode(two)) return one === 115 || one === 100 || one === 109 || one === 116 ? at + 2 : 0;
    const three = at + 3 < limit ? words.charCodeAt(at + 3) : 32;
    if (isWordCode(three)) return 0;
    const pair = String.fromCharCode(one, two | 32);
    return pair === 're' || pair === 've' || pair === 'll' ? at + 3 : 0;
}

const ABBREVIATIONS = new Set(
    'mr mrs ms dr st jr sr inc corp co ltd gen col lt maj sgt capt cpl adm cmdr sen rep gov rev hon prof pres bros mt ft no vs etc dept univ assn ave blvd jan feb mar apr jun jul aug sep sept oct nov dec'.split(
        ' ',
    ),
);

/** "J.", "U.S.", "Corp.": one letter, letters with full stops between, or a known abbreviation. */
function takesFullStop(words: string, start: number, end: number): boolean {
    const length = end - start;
    if (length === 1) return isUpper(words.charCodeAt(start));
    if (length > 8) return false;
    if (words.charCodeAt(end - 2) === FULL_STOP) return kindOf(words.charCodeAt(end - 1)) === LETTER;
    return (
        length <= 5 &&
        isUpper(words.charCodeAt(start)) &&
        ABBREVIATIONS.has(words.slice(start, end).toLowerCase())
    );
}

/** Straight, curly (both ways round) and modifier apostrophes. */
export function isApostrophe(code: number): boolean {
    return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 96;
}

export function isUpper(code: number): boolean {
    if (code < 128) return code >= 65 && code <= 90;
    const char = String.fromCharCode(code);
    return char !== char.toLowerCase();
}

export function isLower(code: number): boolean {
    if (code < 128) return code >= 97 && code <= 122;
    const char = String.fromCharCode(code);
    return char !== char.toUpperCase();
}
