/** The numbers of a passage, in digits and words: one grammar that all figures share. */

import {
    denominators,
    fractionSigns,
    moneyScaleLetters,
    scaleLetters,
    scales,
    smallNumbers,
    tens,
} from '../lexicon/en/numberWords.ts';
import { currencySigns } from './currencies.ts';
import { readDigits } from './digits.ts';
import type { Token } from './tokens.ts';

/** A number as written, with its sign and its scale ("minus 5", "4.3 million", "two and a half"). */
export interface Numeral {
    readonly start: number;
    readonly end: number;
    /** Indexes of its first token and of the one after its last. */
    readonly first: number;
    readonly next: number;
    readonly value: number;
    /** What the value was multiplied with: 1,000,000 in "4.3 million"; 1 when no scale was said at its end. */
    readonly scale: number;
    /** The number alone has digits: "4.3 million", but not "four million". */
    readonly isDigits: boolean;
    /** A part of something: "two-thirds", "1/40", "a quarter". "Half a million" is none. */
    readonly isFraction: boolean;
}

/** In the order of the text; no two overlap. Ordinals, codes and parts of names ("G7", "COVID-19") are left out. */
export function numeralsIn(tokens: readonly Token[]): readonly Numeral[] {
    const numerals: Numeral[] = [];
    for (let i = 0; i < tokens.length; ) {
        const numeral = mayBegin(tokens, i) ? numeralAt(tokens, i) : undefined;
        if (numeral) numerals.push(numeral);
        i = numeral ? numeral.next : i + 1;
    }
    return numerals;
}

interface Reading {
    readonly next: number;
    readonly value: number;
    readonly scale: number;
    readonly isFraction: boolean;
}

function numeralAt(tokens: readonly Token[], first: number): Numeral | undefined {
    const token = tokens[first];
    if (!token) return undefined;
    const isDigits = token.kind === 'digits';
    const reading = isDigits ? fromDigits(tokens, first) : fromWords(tokens, first);
    if (!reading || isPartOfName(tokens, first, reading.next, isDigits)) return undefined;
    const sign = signBefore(tokens, first);
    const start = tokens[sign ? sign.first : first]?.start ?? token.start;
    const end = tokens[reading.next - 1]?.end ?? token.end;
    return {
        start,
        end,
        first: sign ? sign.first : first,
        next: reading.next,
        value: sign ? -reading.value : reading.value,
        scale: reading.scale,
        isDigits,
        isFraction: reading.isFraction,
    };
}

function mayBegin(tokens: readonly Token[], i: number): boolean {
    const token = tokens[i];
    if (!token) return false;
    if (token.kind === 'digits' || fractionSigns.has(token.text)) return true;
    return token.kind === 'word' && BEGINS.has(token.lower);
}

const BEGINS: ReadonlySet<string> = new Set([
    ...smallNumbers.keys(),
    ...tens.keys(),
    'a',
    'an',
    'half',
    'quarter',
    'hundred',
    'thousand',
    'million',
    'billion',
    'trillion',
]);

function fromDigits(tokens: readonly Token[], first: number): Reading | undefined {
    const value = readDigits(tokens[first]?.text ?? '');
    if (value === undefined) return undefined;
    const fraction = slashFraction(tokens, first, value);
    if (fraction) return fraction;
    const mixed = mixedFraction(tokens, first + 1, value);
    const whole = mixed ?? { value, next: first + 1, scale: 1, isFraction: false };
    const power = powerOfTen(tokens, whole);
    if (power) return power;
    return scaled(tokens, letterScaled(tokens, first, whole));
}

/** "1/40", "3/4"; not "9/11", "24/7" or a date. */
function slashFraction(tokens: readonly Token[], first: number, value: number): Reading | undefined {
    const slash = tokens[first + 1];
    const lower = tokens[first + 2];
    if (
        (slash?.text !== '/' && slash?.text !== '⁄') ||
        slash.isApart ||
        lower?.kind !== 'digits' ||
        lower.isApart
    )
        return undefined;
    const divisor = readDigits(lower.text) ?? 0;
    if (!Number.isInteger(value) || !Number.isInteger(divisor) || divisor < 2 || divisor > 1000)
        return undefined;
    if (value === 0 || value >= divisor || (value === 9 && divisor === 11)) return undefined;
    return { value: value / divisor, next: first + 3, scale: 1, isFraction: true };
}

/** "2 1/2", "2½", "2-1/2". */
function mixedFraction(tokens: readonly Token[], at: number, whole: number): Reading | undefined {
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

/** "6.02x10^23", "8 × 10⁶" is left to the unit. */
function powerOfTen(tokens: readonly Token[], whole: Reading): Reading | undefined {
    const [times, ten, caret] = [tokens[whole.next], tokens[whole.next + 1], tokens[whole.next + 2]];
    if ((times?.text !== 'x' && times?.text !== '×') || ten?.text !== '10' || caret?.text !== '^')
        return undefined;
    const isNegative = tokens[whole.next + 3]?.text === '-';
    const at = whole.next + (isNegative ? 4 : 3);
    const exponent = readDigits(tokens[at]?.text ?? '');
    if (tokens[at]?.kind !== 'digits' || exponent === undefined || exponent > 300) return undefined;
    return { ...whole, value: whole.value * 10 ** (isNegative ? -exponent : exponent), next: at + 1 };
}

/** "100k", "$5m", "3.4m people". A metre is also written m: it is a million only with money or counted things. */
function letterScaled(tokens: readonly Token[], first: number, whole: Reading): Reading {
    const letters = tokens[whole.next];
    if (letters?.kind !== 'word') return whole;
    const isMoney = isAfterCurrency(tokens, first);
    if (letters.isApart && !isMoney) return whole;
    const next = tokens[whole.next + 1];
    if (next && !next.isApart && (next.kind === 'digits' || next.text === '/' || next.text === '^'))
        return whole;
    const scale =
        (isMoney ? moneyScaleLetters : scaleLetters).get(letters.text) ??
        (letters.text === 'm' && isCountedOrPaid(next) ? 1e6 : undefined);
    return scale === undefined
        ? whole
        : { ...whole, value: rounded(whole.value * scale), scale, next: whole.next + 1 };
}

function isAfterCurrency(tokens: readonly Token[], first: number): boolean {
    const before = tokens[first - 1];
    return before !== undefined && currencySigns.has(before.text);
}

/** "3.4m people", "5m euros"; not "a 100m race" or "3m high". */
function isCountedOrPaid(next: Token | undefined): boolean {
    if (next?.kind !== 'word' || !next.isApart) return false;
    return /[^s]s$/.test(next.lower) || next.lower === 'people' || next.lower === 'children';
}

/** "4.3 million", "2 hundred thousand", "3 dozen". */
function scaled(tokens: readonly Token[], number: Reading): Reading {
    let reading = number;
    for (let i = 0; i < 3; i++) {
        const isHyphen = tokens[reading.next]?.text === '-' && !tokens[reading.next]?.isApart;
        const at = reading.next + (isHyphen ? 1 : 0);
        const word = tokens[at];
        if (word?.kind !== 'word') return reading;
        const scale = scales.get(word.lower);
        if (scale === undefined) return reading;
        reading = {
            ...reading,
            value: rounded(reading.value * scale),
            scale: reading.scale * scale,
            next: at + 1,
        };
    }
    return reading;
}

function fromWords(tokens: readonly Token[], first: number): Reading | undefined {
    const token = tokens[first];
    if (!token) return undefined;
    const sign = fractionSigns.get(token.text);
    if (sign !== undefined) return { value: sign, next: first + 1, scale: 1, isFraction: true };
    if (token.lower === 'half' || token.lower === 'quarter') return halfOrQuarter(tokens, first);
    if (token.lower === 'a' || token.lower === 'an') return afterArticle(tokens, first);
    const number = spelt(tokens, first);
    if (!number) return undefined;
    const fraction = wordFraction(tokens, number);
    if (fraction) return scaled(tokens, ofScale(tokens, fraction));
    return scaled(tokens, andFraction(tokens, number) ?? number);
}

/** "Half a million", "half-a-dozen", "half of", "half the"; "quarter of a million", "quarter million". */
function halfOrQuarter(tokens: readonly Token[], first: number): Reading | undefined {
    const value = tokens[first]?.lower === 'half' ? 1 / 2 : 1 / 4;
    const half: Reading = { value, next: first + 1, scale: 1, isFraction: true };
    const large = ofScale(tokens, half);
    if (!large.isFraction) return large;
    const next = tokens[first + 1];
    if (value !== 1 / 2 || PARTS_OF_TIME.has(tokens[first - 1]?.lower ?? '')) return undefined;
    return next?.kind === 'word' && AFTER_HALF.has(next.lower) ? half : undefined;
}

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
function ofScale(tokens: readonly Token[], fraction: Reading): Reading {
    let at = fraction.next;
    for (const word of ['-', 'of', 'a', '-']) if (tokens[at]?.lower === word) at++;
    const scale = scales.get(tokens[at]?.lower ?? '');
    if (scale === undefined || tokens[at]?.kind !== 'word') return fraction;
    return { value: rounded(fraction.value * scale), next: at + 1, scale, isFraction: false };
}

/** "A hundred and two", "a million", "a dozen"; "a half", "a third of". */
function afterArticle(tokens: readonly Token[], first: number): Reading | undefined {
    const at = tokens[first + 1]?.text === '-' ? first + 2 : first + 1;
    const next = tokens[at];
    if (next?.kind !== 'word') return undefined;
    if (next.lower === 'hundred' || next.lower === 'thousand') return spelt(tokens, at);
    const scale = scales.get(next.lower);
    if (scale !== undefined && scale !== 1e2 && scale !== 1e3 && !next.lower.endsWith('s'))
        return scaled(tokens, { value: scale, next: at + 1, scale, isFraction: false });
    const divisor = denominators.get(next.lower);
    if (divisor === undefined || next.lower.endsWith('s')) return undefined;
    const fraction = { value: 1 / divisor, next: at + 1, scale: 1, isFraction: true };
    const large = ofScale(tokens, fraction);
    if (!large.isFraction) return large;
    return isShare(tokens, at + 1) ? fraction : undefined;
}

/** "A third of", "by a quarter." but "a third man", "a quarter mile". */
function isShare(tokens: readonly Token[], at: number): boolean {
    const next = tokens[at];
    if (!next || next.kind === 'mark') return next?.text !== '-';
    return next.kind === 'word' && AFTER_SHARE.has(next.lower);
}

const AFTER_SHARE: ReadonlySet<string> = new Set(
    'of more less fewer higher lower since in from to on over as were was are is have has had said say and or but by last this between compared'.split(
        ' ',
    ),
);

/** Numbers in words without fractions: "three hundred and thirty-one", "hundred thousand". */
function spelt(tokens: readonly Token[], first: number): Reading | undefined {
    let state: Spelling = NOTHING_YET;
    let at = first;
    for (;;) {
        const word = state.last === 'none' ? at : afterJoint(tokens, at, state);
        const token = tokens[word];
        const next = token?.kind === 'word' ? withWord(state, token.lower) : undefined;
        if (!next) break;
        state = next;
        at = word + 1;
    }
    if (state.last === 'none') return undefined;
    return { value: state.total + state.group, next: at, scale: state.scale, isFraction: false };
}

/** A number in words, read so far: 1,200,031 is a total of 1,200,000 and a group of 31. */
interface Spelling {
    readonly total: number;
    readonly group: number;
    readonly lowestScale: number;
    /** What was multiplied last, if that is the end. */
    readonly scale: number;
    readonly last: 'none' | 'unit' | 'teen' | 'ten' | 'hundred' | 'scale';
}

const NOTHING_YET: Spelling = {
    total: 0,
    group: 0,
    lowestScale: Number.POSITIVE_INFINITY,
    scale: 1,
    last: 'none',
};

/** Undefined when the word does not go on with the number: "twenty" and "five" do, "five" and "twenty" do not. */
function withWord(state: Spelling, word: string): Spelling | undefined {
    const { total, group, lowestScale, last } = state;
    const isOpen = last === 'none' || last === 'hundred' || last === 'scale';
    const small = smallNumbers.get(word);
    if (small !== undefined) {
        const isUnit = small < 10;
        if (!isOpen && !(last === 'ten' && isUnit && small > 0)) return undefined;
        return { ...state, group: group + small, scale: 1, last: isUnit ? 'unit' : 'teen' };
    }
    const ten = tens.get(word);
    if (ten !== undefined)
        return isOpen ? { ...state, group: group + ten, scale: 1, last: 'ten' } : undefined;
    const multiple = scales.get(word);
    if (multiple === undefined || (word.endsWith('s') && multiple > 100)) return undefined;
    if (multiple === 100) {
        if (last === 'hundred' || last === 'scale' || group >= 100) return undefined;
        return { ...state, group: (group || 1) * 100, scale: 100, last: 'hundred' };
    }
    const scaled = { ...state, group: 0, lowestScale: multiple, scale: multiple, last: 'scale' as const };
    // "A million million", "two hundred thousand million".
    if (last === 'scale') return { ...scaled, total: total * multiple };
    if (multiple > lowestScale) return { ...scaled, total: (total + group) * multiple };
    return { ...scaled, total: total + (group || 1) * multiple };
}

/** Over the hyphen of "twenty-one" and the "and" of "hundred and two". */
function afterJoint(tokens: readonly Token[], at: number, { last, lowestScale }: Spelling): number {
    const token = tokens[at];
    if (token?.text === '-' && !token.isApart && !tokens[at + 1]?.isApart) return at + 1;
    if (token?.lower !== 'and') return at;
    const next = tokens[at + 1]?.lower ?? '';
    const isLower = smallNumbers.has(next) || tens.has(next);
    const mayJoin = last === 'hundred' || (last === 'scale' && lowestScale <= 1e6);
    return mayJoin && isLower && !isNewCount(tokens, at + 2) ? at + 1 : at;
}

/** "A hundred and two others" is 102; "a thousand and one of them": the second is counted apart. */
function isNewCount(tokens: readonly Token[], at: number): boolean {
    return tokens[at]?.lower === 'of';
}

/** "Two-thirds", "three quarters", "one-fifth". */
function wordFraction(tokens: readonly Token[], number: Reading): Reading | undefined {
    if (!Number.isInteger(number.value) || number.value < 1 || number.value > 99) return undefined;
    const at = tokens[number.next]?.text === '-' ? number.next + 1 : number.next;
    const word = tokens[at];
    const divisor = word?.kind === 'word' ? denominators.get(word.lower) : undefined;
    if (divisor === undefined) return undefined;
    const isPlural = word?.lower.endsWith('s') === true || word?.lower === 'halves';
    if (number.value === 1 ? isPlural : !isPlural) return undefined;
    // "One third man" does not occur, "one quarter" (of a year) does.
    if (number.value === 1 && !isShare(tokens, at + 1)) return undefined;
    return { value: number.value / divisor, next: at + 1, scale: 1, isFraction: true };
}

/** "Two and a half", "three and two-thirds". */
function andFraction(tokens: readonly Token[], number: Reading): Reading | undefined {
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
    return { value: number.value + upper / divisor, next: at + 1, scale: number.scale, isFraction: false };
}

/** "Minus 5", "minus-5", "-5" where the hyphen joins nothing. */
function signBefore(tokens: readonly Token[], first: number): { readonly first: number } | undefined {
    const before = tokens[first - 1];
    if (!before) return undefined;
    if (before.lower === 'minus' || before.lower === 'negative') return { first: first - 1 };
    if (before.text !== '-' && before.text !== '−' && before.text !== '–') return undefined;
    const isGlued = tokens[first]?.isApart === false;
    const beyond = tokens[first - 2];
    if (beyond?.lower === 'minus' && isGlued) return { first: first - 2 };
    if (!isGlued || before.text === '–') return undefined;
    const isFree =
        before.isApart || beyond === undefined || beyond.text === '(' || currencySigns.has(beyond.text);
    // "COVID -19": a name broken by a space.
    const isName = before.isApart && beyond?.kind === 'word' && /^\p{Lu}{2,}$/u.test(beyond.text);
    return isFree && !isName ? { first: first - 1 } : undefined;
}

/** Digits glued to letters ("G7", "COVID-19", "737MAX", "1st", "1990s") name or order something. */
function isPartOfName(tokens: readonly Token[], first: number, next: number, isDigits: boolean): boolean {
    const before = tokens[first - 1];
    const token = tokens[first];
    const after = tokens[next];
    if (!isDigits || !before || !token) return isDigits && (isSuffix(after) || isBeforeSlash(tokens, next));
    if (isSuffix(after) || isBeforeSlash(tokens, next)) return true;
    if (before.text === '#' || before.text === '№') return true;
    if (token.isApart) return false;
    // "A$5" has its sign directly before the number, "$A5" before the letters.
    if (before.kind === 'word') return !currencySigns.has(before.text) && tokens[first - 2]?.text !== '$';
    if (before.text !== '-' && before.text !== '‑' && before.text !== '/')
        return before.text === '.' || before.text === ':';
    const compound = tokens[first - 2];
    if (before.isApart && compound?.kind === 'word' && /^\p{Lu}{2,}$/u.test(compound.text)) return true;
    if (before.isApart || compound?.kind !== 'word')
        return before.text === '/' && !before.isApart && compound?.kind === 'digits';
    return !BEFORE_HYPHEN.has(compound.lower) && !smallNumbers.has(compound.lower);
}

const BEFORE_HYPHEN: ReadonlySet<string> = new Set([
    'minus',
    'plus',
    'to',
    'now',
    'sub',
    'near',
    'over',
    'under',
    'nearly',
]);

/** "9/11", "24/7": what is no fraction is a name. */
function isBeforeSlash(tokens: readonly Token[], next: number): boolean {
    const [slash, digits] = [tokens[next], tokens[next + 1]];
    return slash?.text === '/' && !slash.isApart && digits?.kind === 'digits' && !digits.isApart;
}

/** The letters of an ordinal, of a decade ("1990s") or of a plural name ("Model 3s"). */
function isSuffix(after: Token | undefined): boolean {
    if (!after || after.isApart) return false;
    return /^(?:st|nd|rd|th|['’]?s)$/.test(after.lower) || /^['’]s$/.test(after.lower);
}

/** 4.3 × 1,000,000 is 4,300,000 and not 4,299,999.9999999995. */
function rounded(value: number): number {
    return Number(value.toPrecision(15));
}
