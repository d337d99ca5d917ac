/** The numbers of a passage, in digits and words: one grammar that all figures share. */

import { currencySigns } from '../figures/currencies.ts';
import {
    denominators,
    fractionSigns,
    moneyScaleLetters,
    racesInMetres,
    scaleLetters,
    scales,
} from '../lexicon/en/numberWords.ts';
import { readDigits } from './digits.ts';
import {
    andFraction,
    halfOrQuarter,
    isNextOne,
    isShare,
    mixedFraction,
    ofScale,
    slashFraction,
    wordFraction,
} from './fractions.ts';
import { isMillionOfCounted } from './metresOrMillions.ts';
import { type Reading, rounded, scaled } from './numberReading.ts';
import { isPartOfName } from './partOfName.ts';
import { speltNumber } from './speltNumber.ts';
import { withDecimals } from './spokenDecimals.ts';
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

/**
 * In the order of the text; no two overlap. Ordinals, codes and parts of names ("G7", "COVID-19") are left out. `starts`
 * are the indexes of the tokens that may begin one.
 */
export function numeralsIn(tokens: readonly Token[], starts: readonly number[]): readonly Numeral[] {
    const numerals: Numeral[] = [];
    let next = 0;
    for (const start of starts) {
        const numeral = start < next ? undefined : numeralAt(tokens, start);
        if (!numeral) continue;
        numerals.push(numeral);
        next = numeral.next;
    }
    return numerals;
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

function fromDigits(tokens: readonly Token[], first: number): Reading | undefined {
    const value = readDigits(tokens[first]?.text ?? '');
    if (value === undefined) return undefined;
    const fraction = slashFraction(tokens, first, value);
    if (fraction) return fraction;
    if (isBeforeThousands(tokens, first))
        return scaled(tokens, { value: value * 1000, next: first + 3, scale: 1, isFraction: false });
    const mixed = mixedFraction(tokens, first + 1, value);
    const whole = mixed ?? { value, next: first + 1, scale: 1, isFraction: false };
    const power = powerOfTen(tokens, whole);
    if (power) return power;
    const number = scaled(tokens, letterScaled(tokens, first, whole));
    return withFraction(tokens, number);
}

/** "2, 000 feet": written with a blank by mistake, for no number of a list is "000". */
function isBeforeThousands(tokens: readonly Token[], first: number): boolean {
    const [number, comma, zeros] = [tokens[first], tokens[first + 1], tokens[first + 2]];
    return (
        comma?.text === ',' &&
        !comma.isApart &&
        zeros?.text === '000' &&
        /^[1-9]\d{0,2}$/.test(number?.text ?? '')
    );
}

/** "3 million | and a half". */
function withFraction(tokens: readonly Token[], number: Reading): Reading {
    return number.scale >= 1e6 ? (andFraction(tokens, number) ?? number) : number;
}

/** "6.02x10^23"; "2.48×10−5", whose exponent has lost its height. */
function powerOfTen(tokens: readonly Token[], whole: Reading): Reading | undefined {
    const [times, ten, caret] = [tokens[whole.next], tokens[whole.next + 1], tokens[whole.next + 2]];
    if ((times?.text !== 'x' && times?.text !== '×') || ten?.text !== '10' || caret?.isApart !== false)
        return undefined;
    const first = whole.next + (caret.text === '^' ? 3 : 2);
    const isNegative = MINUS.test(tokens[first]?.text ?? '');
    if (caret.text !== '^' && !isNegative) return undefined;
    const at = first + (isNegative ? 1 : 0);
    const exponent = readDigits(tokens[at]?.text ?? '');
    if (tokens[at]?.kind !== 'digits' || exponent === undefined || exponent > 300) return undefined;
    return { ...whole, value: whole.value * 10 ** (isNegative ? -exponent : exponent), next: at + 1 };
}

const MINUS = /^[-−–]$/;

/** "100k", "$5m", "3.4m people". A metre is also written m: it is a million only with money or what is counted. */
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
        (letters.text === 'm' &&
        ((isCountedOrPaid(next) && !isRace(whole, next)) || isMillionOfCounted(tokens, first, whole.next + 1))
            ? 1e6
            : undefined);
    return scale === undefined
        ? whole
        : { ...whole, value: rounded(whole.value * scale), scale, next: whole.next + 1 };
}

/** "The 400m hurdles", but "5m runners". */
function isRace({ value }: Reading, next: Token | undefined): boolean {
    return value >= SHORTEST_RACE && racesInMetres.has(next?.lower ?? '');
}

const SHORTEST_RACE = 50;

function isAfterCurrency(tokens: readonly Token[], first: number): boolean {
    const before = tokens[first - 1];
    return before !== undefined && currencySigns.has(before.text);
}

/** "3.4m people", "5m euros"; not "a 100m race" or "3m high". */
function isCountedOrPaid(next: Token | undefined): boolean {
    if (next?.kind !== 'word' || !next.isApart) return false;
    return /[^s]s$/.test(next.lower) || next.lower === 'people' || next.lower === 'children';
}

function fromWords(tokens: readonly Token[], first: number): Reading | undefined {
    const token = tokens[first];
    if (!token) return undefined;
    const sign = fractionSigns.get(token.text);
    if (sign !== undefined) return { value: sign, next: first + 1, scale: 1, isFraction: true };
    if (token.lower === 'half' || token.lower === 'quarter') return halfOrQuarter(tokens, first);
    if (token.lower === 'a' || token.lower === 'an') return afterArticle(tokens, first);
    const whole = speltNumber(tokens, first);
    if (!whole) return undefined;
    const number = withDecimals(tokens, first, whole);
    const fraction = wordFraction(tokens, number);
    if (fraction) return scaled(tokens, ofScale(tokens, fraction));
    return scaled(tokens, andFraction(tokens, number) ?? number);
}

/** "A hundred and two", "a million", "a dozen"; "a half", "a third of". */
function afterArticle(tokens: readonly Token[], first: number): Reading | undefined {
    const at = tokens[first + 1]?.text === '-' ? first + 2 : first + 1;
    const next = tokens[at];
    if (next?.kind !== 'word') return undefined;
    if (next.lower === 'hundred' || next.lower === 'thousand') return speltNumber(tokens, at);
    const scale = scales.get(next.lower);
    if (scale !== undefined && scale !== 1e2 && scale !== 1e3 && !next.lower.endsWith('s'))
        return withFraction(tokens, scaled(tokens, { value: scale, next: at + 1, scale, isFraction: false }));
    const divisor = denominators.get(next.lower);
    // "Once a quarter" tells how often.
    if (next.lower === 'quarter' && /^(?:once|twice|times|every)$/.test(tokens[first - 1]?.lower ?? ''))
        return undefined;
    if (divisor === undefined || next.lower.endsWith('s')) return undefined;
    const fraction = { value: 1 / divisor, next: at + 1, scale: 1, isFraction: true };
    const large = ofScale(tokens, fraction);
    if (!large.isFraction) return large;
    return isShare(tokens, at + 1) && !isNextOne(tokens, at, divisor) ? fraction : undefined;
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
    // "75 -300 mm" is a range.
    if (beyond?.kind === 'digits') return undefined;
    const isFree =
        before.isApart ||
        beyond === undefined ||
        /^[(<>=~≈:]$/.test(beyond.text) ||
        currencySigns.has(beyond.text);
    // "COVID -19": a name broken by a space.
    const isName = before.isApart && beyond?.kind === 'word' && /^\p{Lu}{2,}$/u.test(beyond.text);
    return isFree && !isName ? { first: first - 1 } : undefined;
}
