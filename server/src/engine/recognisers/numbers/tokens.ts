/** The tokens of a passage as the figures' recognisers read them: words, numbers in digits, and other marks one by one. */

import type { Span } from '../../text/span.ts';

export interface Token extends Span {
    /**
     * `code` is a run of digits that counts nothing: a telephone number, an address, a version, a clock time, a place on the map. Marks are
     * single characters.
     */
    readonly kind: 'word' | 'digits' | 'code' | 'mark';
    readonly text: string;
    readonly lower: string;
    /** True when white space, or nothing, stands before it. */
    readonly isApart: boolean;
}

const D = '[0-9０-９]';
// Spaces that group digits: no-break, thin, narrow no-break; a plain one too where groups of three follow.
const SPACE = '[\\u00a0\\u2009\\u202f ]';

const CODE = [
    'https?:\\/\\/\\S{1,500}',
    'www\\.\\S{1,500}',
    // +44 20 5550 0958, +44 (0)20 5550 0958, +32 2 555 01 77, but not +1 000 000; (555) 013-4477
    `\\+(?!${D}{1,3}(?: ${D}{3}){1,8}(?![ -]?${D}))(?=${D}(?:[ ()-]{0,2}${D}){6,14})${D}{1,3}(?: ?\\(0\\) ?${D}{1,5})?(?:[ -]\\(?${D}{1,5}\\)?){1,6}(?![,.]?${D})`,
    `\\(${D}{3,5}\\) ?${D}{3}[ -]${D}{4}(?!${D})`,
    // 0845 555 0100, 0800 555100; ten digits at least, for "at 0600 300 soldiers" counts some
    `(?=0(?:[ -]?${D}){9,12}(?![ -]?${D}))0${D}{2,5}(?:[ -]${D}{2,6}){1,4}(?!${D})`,
    // 48.1203, 37.4455; 43°18'N, 43.31° N
    `${D}{1,3}\\.${D}{4,15}°?(?:[,;/]| ?[,;/]? )[-−]?${D}{1,3}\\.${D}{4,15}(?!${D})`,
    `${D}{1,3}(?:\\.${D}{1,15})?[°º] ?(?:${D}{1,2}(?:\\.${D}{1,9})?[ ]?['’′] ?(?:${D}{1,2}(?:\\.${D}{1,9})?(?:["”″]|''|’’) ?)?)?[NSEW](?!\\p{L})`,
    `${D}{1,9}([-/.:])${D}{1,9}(?:\\1${D}{1,9}){1,8}`,
    `${D}{1,2}:${D}{2}`,
].join('|');

const DIGITS = [
    // 1,234,567.8 and the Indian 12,34,567; then 1 234 567,8; 1.234.567 and 1.234,5; 0,5; 12.5e3; .5
    `${D}{1,3}(?:,${D}{2}){1,6},${D}{3}(?!,?${D})(?:\\.${D}{1,12})?`,
    `${D}{1,3}(?:,${D}{3}){1,8}(?!${D})(?:\\.${D}{1,12})?`,
    `${D}{1,3}(?:${SPACE}${D}{3}){1,8}(?!${D})(?:[.,]${D}{1,12}(?!${D}))?`,
    `${D}{1,3}(?:\\.${D}{3}){2,8}(?!${D})(?:,${D}{1,12})?`,
    `${D}{1,3}(?:\\.${D}{3}){1,8},${D}{1,2}(?!${D})`,
    `${D}{1,9},${D}{1,2}(?![,.]?${D})`,
    `${D}{1,25}\\.${D}{1,25}(?:e[+-]?${D}{1,3})?`,
    `${D}{1,25}(?:e[+-]?${D}{1,3}(?![0-9a-z]))?`,
    `\\.${D}{1,25}`,
].join('|');

const WORD = "(?:\\p{L}\\.){2,6}|\\p{L}[\\p{L}\\p{M}]{0,60}(?:['’]\\p{L}{1,3}(?!\\p{L}))?";

/** Sticky: at one place. */
const TOKEN = new RegExp(`${CODE}|${DIGITS}|${WORD}|[^\\s]`, 'uy');

/** Sorted, none overlap; white space is left out. */
export function tokensOf(words: string): readonly Token[] {
    const tokens: Token[] = [];
    let last = -1;
    for (let start = 0; start < words.length; ) {
        const code = words.charCodeAt(start);
        if (code === SPACE_CODE) {
            start++;
            continue;
        }
        const token = plainToken(words, start, code, start !== last) ?? tokenAt(words, start, start !== last);
        if (token) tokens.push(token);
        last = token?.end ?? last;
        start = token?.end ?? start + 1;
    }
    return tokens;
}

/** Most words are plain letters between blanks, most marks are themselves; undefined where only the pattern can tell. */
function plainToken(words: string, start: number, code: number, isApart: boolean): Token | undefined {
    if (isLatin(code)) return plainWord(words, start, isApart);
    if (!isPlainMark(words, start, code)) return undefined;
    const text = words.charAt(start);
    return { start, end: start + 1, kind: 'mark', text, lower: text, isApart };
}

function plainWord(words: string, start: number, isApart: boolean): Token | undefined {
    let end = start;
    let code = words.charCodeAt(end);
    let hasCapital = false;
    for (; isLatin(code); code = words.charCodeAt(++end)) hasCapital ||= code < SMALL_A;
    // Other letters, apostrophes and the stops of "U.S." make a word longer; "https" and "www" open an address.
    const isPlain =
        Number.isNaN(code) || (code < 0x80 && code !== 0x27 && (code !== 0x2e || end > start + 1));
    if (!isPlain || end - start > LONGEST_PLAIN) return undefined;
    const text = words.slice(start, end);
    if ((code === 0x3a || code === 0x2e) && ADDRESS.test(text)) return undefined;
    return { start, end, kind: 'word', text, lower: hasCapital ? text.toLowerCase() : text, isApart };
}

const LONGEST_PLAIN = 60;
const ADDRESS = /^(?:https?|www)$/;

function tokenAt(words: string, start: number, isApart: boolean): Token | undefined {
    TOKEN.lastIndex = start;
    const match = TOKEN.exec(words);
    if (!match) return undefined;
    const [text, separator] = match;
    const kind = kindOf(text, separator !== undefined);
    return { start, end: start + text.length, kind, text, lower: text.toLowerCase(), isApart };
}

const SPACE_CODE = 0x20;
const SMALL_A = 0x61;

function isLatin(code: number): boolean {
    return (code >= SMALL_A && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** A mark of ASCII that opens no number. */
function isPlainMark(words: string, at: number, code: number): boolean {
    if (code <= SPACE_CODE || code >= 0x7f || (code >= 0x30 && code <= 0x39)) return false;
    return !OPENS_NUMBER.has(code) || !isDigit(words.charCodeAt(at + 1));
}

/** A stop, and the plus and the bracket of telephone numbers. */
const OPENS_NUMBER: ReadonlySet<number> = new Set([0x2e, 0x2b, 0x28]);

function isDigit(code: number): boolean {
    return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** By its first character: each kind has its own. */
function kindOf(text: string, hasSeparators: boolean): Token['kind'] {
    // "1.234.567" is a number before it is a version.
    if (hasSeparators) return GROUPED_BY_STOPS.test(text) ? 'digits' : 'code';
    const first = text.charCodeAt(0);
    if (isDigit(first)) return CODE_OF_DIGITS.test(text) ? 'code' : 'digits';
    if (text.length === 1) return LETTER.test(text) ? 'word' : 'mark';
    if (first === 0x2b || first === 0x28) return 'code';
    if (first === 0x2e) return 'digits';
    if (text.includes('/') || text.startsWith('www.')) return 'code';
    return LETTER.test(text) ? 'word' : 'mark';
}

const LETTER = /^\p{L}/u;
/** An hour, a telephone number, coordinates. */
const CODE_OF_DIGITS = /:|^[0０].{2,6}[ -]|[°º]|\.[0-9０-９]{4,15}[,;/ ]/;
const GROUPED_BY_STOPS = /^[1-9]\d{0,2}(?:\.\d{3}){2,8}$/;
