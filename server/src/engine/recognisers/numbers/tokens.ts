/** The tokens of a passage as the figures' recognisers read them: words, numbers in digits, and other marks one by one. */

import type { Span } from '../../text/span.ts';

export interface Token extends Span {
    /**
     * `code` is a run of digits that counts nothing: a telephone number, an address, a version, a clock time. Marks are
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
    // +44 20 5550 0958, but not +1 000 000; (555) 013-4477
    `\\+(?!${D}{1,3}(?: ${D}{3}){1,8}(?![ -]?${D}))${D}{1,3}(?:[ -]\\(?${D}{2,5}\\)?){2,5}(?![,.]?${D})`,
    `\\(${D}{3,5}\\) ?${D}{3}[ -]${D}{4}(?!${D})`,
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
        const isWord = isLatin(code);
        let end = isWord ? plainWord(words, start) : isPlainMark(words, start, code) ? start + 1 : start;
        let kind: Token['kind'] = isWord ? 'word' : 'mark';
        if (end === start) {
            TOKEN.lastIndex = start;
            const match = TOKEN.exec(words);
            if (!match) {
                start++;
                continue;
            }
            end = TOKEN.lastIndex;
            kind = kindOf(match[0], match[1] !== undefined);
        }
        const text = words.slice(start, end);
        tokens.push({ start, end, kind, text, lower: text.toLowerCase(), isApart: start !== last });
        last = end;
        start = end;
    }
    return tokens;
}

const SPACE_CODE = 0x20;

function isLatin(code: number): boolean {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Most words are plain letters between blanks: their end, or `start` where only the pattern can tell. */
function plainWord(words: string, start: number): number {
    let end = start + 1;
    while (isLatin(words.charCodeAt(end))) end++;
    const next = words.charCodeAt(end);
    // Other letters, apostrophes and the stops of "U.S." make a word longer; "https" and "www" open an address.
    const isPlain =
        Number.isNaN(next) || (next < 0x80 && next !== 0x27 && (next !== 0x2e || end > start + 1));
    if (!isPlain || end - start > LONGEST_PLAIN) return start;
    return (next === 0x3a || next === 0x2e) && ADDRESS.test(words.slice(start, end)) ? start : end;
}

const LONGEST_PLAIN = 60;
const ADDRESS = /^(?:https?|www)$/;

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
    if (isDigit(first)) return text.includes(':') ? 'code' : 'digits';
    if (text.length === 1) return LETTER.test(text) ? 'word' : 'mark';
    if (first === 0x2b || first === 0x28) return 'code';
    if (first === 0x2e) return 'digits';
    if (text.includes('/') || text.startsWith('www.')) return 'code';
    return LETTER.test(text) ? 'word' : 'mark';
}

const LETTER = /^\p{L}/u;
const GROUPED_BY_STOPS = /^[1-9]\d{0,2}(?:\.\d{3}){2,8}$/;
