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

const TOKEN = new RegExp(`${CODE}|${DIGITS}|${WORD}|[^\\s]`, 'gu');

/** Sorted, none overlap; white space is left out. */
export function tokensOf(words: string): readonly Token[] {
    const tokens: Token[] = [];
    let end = -1;
    for (const match of words.matchAll(TOKEN)) {
        const text = match[0];
        const start = match.index;
        tokens.push({
            start,
            end: start + text.length,
            kind: kindOf(text, match[1] !== undefined),
            text,
            lower: text.toLowerCase(),
            isApart: start !== end,
        });
        end = start + text.length;
    }
    return tokens;
}

/** By its first character: each kind has its own. */
function kindOf(text: string, hasSeparators: boolean): Token['kind'] {
    // "1.234.567" is a number before it is a version.
    if (hasSeparators) return GROUPED_BY_STOPS.test(text) ? 'digits' : 'code';
    const first = text.charCodeAt(0);
    const isDigit = (first >= 0x30 && first <= 0x39) || (first >= 0xff10 && first <= 0xff19);
    if (isDigit) return text.includes(':') ? 'code' : 'digits';
    if (text.length === 1) return LETTER.test(text) ? 'word' : 'mark';
    if (first === 0x2e) return 'digits';
    if (text.includes('/') || text.startsWith('www.')) return 'code';
    return LETTER.test(text) ? 'word' : 'mark';
}

const LETTER = /^\p{L}/u;
const GROUPED_BY_STOPS = /^[1-9]\d{0,2}(?:\.\d{3}){2,8}$/;
