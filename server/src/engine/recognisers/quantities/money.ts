/** Amounts of money: "$3.5m", "US$ 5 billion", "EUR 125", "15€", "20 million Danish crowns", "40p". */

import { currencyCodes, currencySigns, currencyWords } from '../figures/currencies.ts';
import { exactFigure } from '../figures/figure.ts';
import { numeralByNumeral } from '../figures/numeralByNumeral.ts';
import type { PassageReading } from '../figures/passageReading.ts';
import type { Currency } from '../lexicon/en/currencies.ts';
import { scales } from '../lexicon/en/numberWords.ts';
import { rounded } from '../numbers/numberReading.ts';
import type { Numeral } from '../numbers/numerals.ts';
import { type Token, tokensOf } from '../numbers/tokens.ts';

/** A sign or a code before the number, or a code or words behind it; of both the one before, but for "$5 million Canadian". */
export const money = numeralByNumeral('money', (numeral, reading) => {
    const before = signBefore(reading.tokens, numeral);
    const after = before
        ? countryAfter(reading.tokens, numeral, before.currency)
        : currencyAfter(reading, numeral);
    const currency = after?.currency ?? before?.currency;
    if (!currency) return undefined;
    const size = rounded(numeral.value * (after?.scale ?? before?.scale ?? 1));
    const value = before?.isNegative ? -size : size;
    return exactFigure(
        { start: before?.start ?? numeral.start, end: after?.end ?? numeral.end },
        { value, unit: currency.name, dimension: 'money' },
    );
});

interface Before {
    readonly currency: Currency;
    /** 1,000,000 in "MUSD 60". */
    readonly scale: number;
    readonly start: number;
    readonly isNegative: boolean;
}

interface After {
    readonly currency: Currency;
    /** 1,000,000 in "60 MUSD" and "75 USD million"; undefined where nothing but the number has one. */
    readonly scale?: number;
    readonly end: number;
}

/** "$", "US$", "US $", "$US", "EUR", "Rs.". */
function signBefore(tokens: readonly Token[], numeral: Numeral): Before | undefined {
    let first = numeral.first - 1;
    if (tokens[first]?.text === '.' && tokens[first]?.isApart === false) first--;
    if (!endsOfSigns.has(tokens[first]?.text ?? '')) return undefined;
    const last = first;
    let found: (Scaled & { readonly first: number }) | undefined;
    let sign = '';
    for (; first >= 0 && last - first < 3; first--) {
        const token = tokens[first];
        if (!token || token.kind === 'digits' || token.kind === 'code') break;
        sign = token.text + sign;
        const scaled = signed(sign);
        if (scaled && isWritten(sign, numeral, token.isApart)) found = { ...scaled, first };
        if (token.isApart && !(tokens[first - 1]?.kind === 'word' && token.kind === 'mark')) break;
    }
    const token = found && tokens[found.first];
    if (!found || !token) return undefined;
    const minus = tokens[found.first - 1];
    const isNegative = (minus?.text === '-' || minus?.text === '−') && minus.isApart && !token.isApart;
    const { currency, scale } = found;
    return { currency, scale, start: isNegative ? minus.start : token.start, isNegative };
}

const SCALES_OF_CODES: ReadonlyMap<string, number> = new Map([
    ['k', 1e3],
    ['M', 1e6],
]);

/** The last tokens of all signs: beside most numbers stands none. */
const endsOfSigns: ReadonlySet<string> = new Set(
    [
        ...currencySigns.keys(),
        ...[...currencyCodes.keys()].flatMap(code => [...SCALES_OF_CODES.keys()].map(scale => scale + code)),
    ].map(sign => tokensOf(sign).at(-1)?.text ?? ''),
);

interface Scaled {
    readonly currency: Currency;
    readonly scale: number;
}

/** "$", "MUSD"; also "c$" where capitals are not kept, but never "a $". */
function signed(sign: string): Scaled | undefined {
    const currency =
        currencySigns.get(sign) ??
        (IN_LOWER_CASE.test(sign) ? currencySigns.get(sign.toUpperCase()) : undefined);
    return currency ? { currency, scale: 1 } : scaledCode(sign);
}

const IN_LOWER_CASE = /^(?:c|hk|nz|us|aud|cad|nzd|mxn)\$$/;

/** "MUSD", "MEUR", "kSEK": a code with the scale before it. */
function scaledCode(text: string): Scaled | undefined {
    const scale = text.length === 4 ? SCALES_OF_CODES.get(text.charAt(0)) : undefined;
    const currency = scale === undefined ? undefined : currencyCodes.get(text.slice(1));
    return currency && scale ? { currency, scale } : undefined;
}

/** Letters are signs only when they stand as a sign does and may be an amount: "R2,000", "COP 300,000", not "COP 26". */
function isWritten(sign: string, numeral: Numeral, isApart: boolean): boolean {
    if (sign === 'R') return isApart && (numeral.value >= 10 || numeral.scale > 1);
    return !ALSO_WORDS.has(sign) || numeral.value >= 1000;
}

/** Codes that are also words or names in capitals; "PS" and "Y=" are what some feeds make of "£" and "¥". */
const ALSO_WORDS: ReadonlySet<string> = new Set([
    'ALL',
    'BAM',
    'COP',
    'LE',
    'MAD',
    'PHP',
    'PS',
    'RON',
    'SR',
    'TRY',
    'Y=',
]);

const DOLLAR_COUNTRIES: ReadonlyMap<string, string> = new Map([
    ['US', 'USD'],
    ['U.S.', 'USD'],
    ['USD', 'USD'],
    ['CAD', 'CAD'],
    ['Canadian', 'CAD'],
    ['AUD', 'AUD'],
    ['Australian', 'AUD'],
    ['NZD', 'NZD'],
    ['HKD', 'HKD'],
    ['SGD', 'SGD'],
]);

/** "$76 US", "$5 million Canadian", "$20 million Australian dollars". */
function countryAfter(tokens: readonly Token[], numeral: Numeral, currency: Currency): After | undefined {
    const word = tokens[numeral.next];
    if (currency.code !== 'USD' || word?.kind !== 'word') return undefined;
    const code = DOLLAR_COUNTRIES.get(word.text);
    const known = code === undefined ? undefined : currencyCodes.get(code);
    const next = tokens[numeral.next + 1];
    // "$20 million US aid" is not told in another currency.
    if (!known || (next?.kind === 'word' && next.isApart && !MAY_FOLLOW.test(next.lower))) return undefined;
    return {
        currency: known,
        end: /^dollars?$/.test(next?.lower ?? '') ? (next?.end ?? word.end) : word.end,
    };
}

const MAY_FOLLOW =
    /^(?:a|an|per|dollars?|in|on|at|for|to|from|and|or|by|of|as|this|last|each|after|before|since|with|over)$/;

function currencyAfter(reading: PassageReading, numeral: Numeral): After | undefined {
    const { tokens } = reading;
    const isHyphenated = tokens[numeral.next]?.text === '-' && tokens[numeral.next]?.isApart === false;
    const at = numeral.next + (isHyphenated ? 1 : 0);
    const first = tokens[at];
    if (!first) return undefined;
    if (first.kind === 'mark' || (!first.isApart && currencySigns.has(first.text))) {
        const currency = currencySigns.get(first.text);
        // "10 $30": the sign belongs to what follows it.
        const isOfNext = tokens[at + 1]?.isApart === false && tokens[at + 1]?.kind === 'digits';
        return currency && !isOfNext ? { currency, end: first.end } : undefined;
    }
    const currency = ALSO_WORDS.has(first.text) ? undefined : currencyCodes.get(first.text);
    if (currency) return withScale(tokens, at + 1, numeral, { currency, end: first.end });
    const code = scaledCode(first.text);
    if (code) return { ...code, end: first.end };
    return wordsAfter(reading, at, numeral);
}

/** "75 USD million". */
function withScale(tokens: readonly Token[], at: number, numeral: Numeral, after: After): After {
    const word = tokens[at];
    const scale = numeral.scale === 1 && word?.kind === 'word' ? scales.get(word.lower) : undefined;
    return word && scale !== undefined && scale >= 1e6 ? { ...after, scale, end: word.end } : after;
}

function wordsAfter(reading: PassageReading, at: number, numeral: Numeral): After | undefined {
    const { tokens } = reading;
    if (!firstsOfWords.has(tokens[at]?.lower ?? '')) return undefined;
    let phrase = '';
    let found: After | undefined;
    for (let i = at; i < at + 4; i++) {
        const token = tokens[i];
        if (token?.kind !== 'word') break;
        phrase = phrase === '' ? token.lower : `${phrase} ${token.lower}`;
        const currency = currencyWords.get(phrase);
        if (currency && isMeant(phrase, tokens, { at: i, numeral })) found = { currency, end: token.end };
    }
    if (found) return found;
    const word = tokens[at];
    const isPound = word?.lower === 'pound' || word?.lower === 'pounds';
    const sterling = currencyCodes.get('GBP');
    return isPound && sterling && isPaid(reading, numeral)
        ? { currency: sterling, end: word.end }
        : undefined;
}

const firstsOfWords: ReadonlySet<string> = new Set([
    ...[...currencyWords.keys()].map(words => words.split(' ')[0] ?? ''),
    'pound',
    'pounds',
]);

/** "Three won", "two real fears" and "a 5 p" are no money; "5p", "down 68 p at 1,112 p", "3,000 won" and "two million reais" are. */
function isMeant(
    phrase: string,
    tokens: readonly Token[],
    { at, numeral }: { readonly at: number; readonly numeral: Numeral },
): boolean {
    if (phrase === 'p')
        return numeral.isDigits && (tokens[at]?.isApart === false || isQuoted(tokens, at, numeral));
    return !ALSO_THINGS.has(phrase) || numeral.value >= 100;
}

/** "Three won", "two drams", "five punts". */
const ALSO_THINGS: ReadonlySet<string> = new Set(
    'won real soles drams punts quetzals lats tala kina fils som soms florin florins'.split(' '),
);

/** As prices of shares are told: "down 68 p". */
function isQuoted(tokens: readonly Token[], at: number, { first }: Numeral): boolean {
    const next = tokens[at + 1];
    const isLast = next === undefined || next.kind === 'mark' || !next.isApart || QUOTING.has(next.lower);
    return tokens[at]?.text === 'p' && isLast && QUOTING.has(tokens[first - 1]?.lower ?? '');
}

const QUOTING: ReadonlySet<string> = new Set('up down at to from by off a each per and'.split(' '));

const COSTS: ReadonlySet<string> = new Set(
    'cost costs costing price priced paid pay pays paying worth fine fined fee earn earned earns spend spent raised owed owes debt bill budget sum fetched fetches wage wages salary profit grant ransom damages compensation rent tax value valued values valuation turnover revenue takings donated donation reward prize'.split(
        ' ',
    ),
);

/** A pound is a weight unless it is paid: a large scale, another sign of sterling, or a word of cost before it. */
function isPaid({ words, tokens }: PassageReading, numeral: Numeral): boolean {
    if (numeral.scale >= 1e6 || isSterlingNear(words, numeral)) return true;
    const before = tokens.slice(Math.max(0, numeral.first - 5), numeral.first).map(({ lower }) => lower);
    // "Sold for 40 pounds"; but "sold 40 pounds of apples".
    const isSold = before.at(-1) === 'for' && before.some(word => SOLD.has(word));
    return isSold || before.some(word => COSTS.has(word));
}

const SOLD: ReadonlySet<string> = new Set(
    'sold sell sells bought buys buy acquired purchased auctioned went goes'.split(' '),
);

function isSterlingNear(words: string, { start, end }: Numeral): boolean {
    return STERLING.test(words.slice(Math.max(0, start - REACH_OF_STERLING), end + REACH_OF_STERLING));
}

const STERLING = /£|\bsterling\b|\bpence\b|\b(?:m|b|tr)illion pounds\b(?! of\b)/i;
/** As far as a long paragraph: farther away only the time that it takes would grow. */
const REACH_OF_STERLING = 600;
