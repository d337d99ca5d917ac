/** Fractions: "1/40", "2 1/2", "two-thirds", "half a", "a quarter of", "two and a half". */

import { denominators, fractionSigns, scales, smallNumbers } from '../lexicon/en/numberWords.ts';
import { readDigits } from './digits.ts';
import { type Reading, rounded } from './numberReading.ts';
import type { Token } from './tokens.ts';

/** "1/40", "3/4"; not "9/11", "24/7" or a date. */
export function slashFraction(tokens: readonly Token[], first: number, value: number): Reading | undefined {
    const slash = tokens[first + 1];
    const lower = tokens[first + 2];
    if (
        (slash?.text !== '/' && slash?.text !== '⁄') ||
        slash.isApart ||
        lower?.kind !== 'digits' ||
        lower.isApart
    )
        return undefined;
    if (isFileNumber(tokens, first)) return undefined;
    const divisor = readDigits(lower.text) ?? 0;
    if (!Number.isInteger(value) || !Number.isInteger(divisor) || divisor < 2 || divisor > 1000)
        return undefined;
    if (value === 0 || value >= divisor || (value === 9 && divisor === 11)) return undefined;
    return { value: value / divisor, next: first + 3, scale: 1, isFraction: true };
}

/** "12 KLs | 9/24", "II K 9/24": the file of a court, by its number in a year. */
function isFileNumber(tokens: readonly Token[], first: number): boolean {
    const [chamber, register] = [tokens[first - 2], tokens[first - 1]];
    return (
        /^\p{Lu}\p{L}{0,3}$/u.test(register?.text ?? '') &&
        /^(?:\d{1,3}|[IVX]{1,5})$/.test(chamber?.text ?? '')
    );
}

/** "2 1/2", "2½", "2-1/2". */
export function mixedFraction(tokens: readonly Token[], at: number, whole: number): Reading | undefined {
    const token = tokens[at];
    if (!token || !Number.isInteger(whole)) return undefined;
    const sign = fractionSigns.get(token.text);
    if (sign !== undefined) return { value: whole + sign, next: at + 1, scale: 1, isFraction: false };
    if (token.text === '-' && !token.isApart) return fractionAfter(tokens, at + 1, whole);
    return token.isApart ? fractionAfter(tokens, at, whole) : undefined;
}

function fractionAfter(tokens: readonly Token[], at: number, whole: number): Reading | undefined {
    const token = tokens[at];
    if (token?.kind !== 'digits') return undefined;
    const upper = readDigits(token.text);
    const fraction = upper === undefined ? undefined : slashFraction(tokens, at, upper);
    return fraction && { ...fraction, value: whole + fraction.value, isFraction: false };
}

/** "Half a million", "half-a-dozen", "half of", "half the"; "quarter of a million", "quarter million". */
export function halfOrQuarter(tokens: readonly Token[], first: number): Reading | undefined {
    const value = tokens[first]?.lower === 'half' ? 1 / 2 : 1 / 4;
    const half: Reading = { value, next: first + 1, scale: 1, isFraction: true };
    const large = ofScale(tokens, half);
    if (!large.isFraction) return large;
    const next = tokens[first + 1];
    const before = tokens[first - 1]?.lower ?? '';
    if (value !== 1 / 2 || PARTS_OF_TIME.has(before)) return undefined;
    if (next?.kind === 'word' && AFTER_HALF.has(next.lower)) return half;
    // "Cut by half", "more than half."
    const isEnd =
        next === undefined || (next.kind === 'mark' && next.text !== '-') || AFTER_SHARE.has(next.lower);
    return BEFORE_HALF.has(before) && isEnd ? half : undefined;
}

const BEFORE_HALF: ReadonlySet<string> = new Set(
    'by than nearly almost about around roughly exactly only just'.split(' '),
);

const PARTS_OF_TIME: ReadonlySet<string> = new Set([
    'first',
    'second',
    'other',
    'last',
    'latter',
    'final',
    'next',
    'opening',
]);
const AFTER_HALF: ReadonlySet<string> = new Set(
    'of the a an its their his her our my your this that these those all as'.split(' '),
);

/** "Half | a million", "a quarter | of a million", "two-thirds | of a billion": then it is a number, not a share. */
export function ofScale(tokens: readonly Token[], fraction: Reading): Reading {
    let at = fraction.next;
    for (const word of ['-', 'of', 'a', '-']) if (tokens[at]?.lower === word) at++;
    const scale = scales.get(tokens[at]?.lower ?? '');
    if (scale === undefined || tokens[at]?.kind !== 'word') return fraction;
    return { value: rounded(fraction.value * scale), next: at + 1, scale, isFraction: false };
}

/** "A third of", "by a quarter." but "a third man", "a quarter mile". */
export function isShare(tokens: readonly Token[], at: number): boolean {
    const next = tokens[at];
    if (!next || next.kind === 'mark') return next?.text !== '-';
    return next.kind === 'word' && AFTER_SHARE.has(next.lower);
}

const AFTER_SHARE: ReadonlySet<string> = new Set(
    'of more less fewer higher lower since in from to on over as were was are is have has had said say and or but by last this between compared'.split(
        ' ',
    ),
);

/** "Two workers died and a third was injured", "killed three people; a fourth is missing": the one after so many. */
export function isNextOne(tokens: readonly Token[], at: number, divisor: number): boolean {
    const [word, verb] = [tokens[at], tokens[at + 1]];
    if (word?.lower === 'quarter' || !OF_ONE.test(verb?.lower ?? '')) return false;
    // "Two mills were closed, and output fell by a third in May"
    if (!JOINS.test(tokens[at - 2]?.lower ?? '')) return false;
    for (let i = at - 2; i >= Math.max(0, at - REACH_OF_COUNT); i--) {
        const { lower = '', kind } = tokens[i] ?? {};
        const value = kind === 'digits' ? readDigits(lower) : smallNumbers.get(lower);
        // "Two thirds came, and a third was against it"
        if (value === divisor - 1 && !denominators.has(tokens[i + 1]?.lower ?? '')) return true;
        if (lower === '.') return false;
    }
    return false;
}

/** Right before its article. */
const JOINS = /^(?:and|while|but|,|;)$/;
const OF_ONE = /^(?:was|is|has|had|in|and|who|,)$/;
/** In tokens. */
const REACH_OF_COUNT = 20;

/** "Two-thirds", "three quarters", "one-fifth". */
export function wordFraction(tokens: readonly Token[], number: Reading): Reading | undefined {
    if (!Number.isInteger(number.value) || number.value < 1 || number.value > 99) return undefined;
    const at = tokens[number.next]?.text === '-' ? number.next + 1 : number.next;
    const word = tokens[at];
    const divisor = word?.kind === 'word' ? denominators.get(word.lower) : undefined;
    if (divisor === undefined) return undefined;
    const isPlural = word?.lower.endsWith('s') === true || word?.lower === 'halves';
    if (number.value === 1 ? isPlural : !isPlural) return undefined;
    // "The past two quarters" are quarters of a year.
    if (word?.lower === 'quarters' && number.value !== 3) return undefined;
    // "One third man" does not occur, "one quarter" (of a year) does.
    if (number.value === 1 && !isShare(tokens, at + 1)) return undefined;
    return { value: number.value / divisor, next: at + 1, scale: 1, isFraction: true };
}

/** "Two and a half", "three and two-thirds". */
export function andFraction(tokens: readonly Token[], number: Reading): Reading | undefined {
    const and = tokens[number.next]?.text === '-' ? number.next + 1 : number.next;
    if (tokens[and]?.lower !== 'and') return undefined;
    let at = and + 1;
    if (tokens[at]?.text === '-') at++;
    const article = tokens[at]?.lower;
    const upper = article === 'a' || article === 'one' ? 1 : (smallNumbers.get(article ?? '') ?? 0);
    at++;
    if (tokens[at]?.text === '-') at++;
    const divisor = denominators.get(tokens[at]?.lower ?? '');
    if (upper < 1 || divisor === undefined || upper >= divisor) return undefined;
    // "A million and a half": the half is of a million.
    const of = number.scale >= 1e6 ? number.scale : 1;
    const value = rounded(number.value + (upper / divisor) * of);
    return { value, next: at + 1, scale: number.scale, isFraction: false };
}
