/** What all recognisers of figures read of a passage: its tokens and its numbers, read once. */

import { multipliers, smallNumbers, tens } from '../lexicon/en/numberWords.ts';
import { vaguePlurals } from '../lexicon/en/vagueAmounts.ts';
import { type Numeral, numeralsIn } from '../numbers/numerals.ts';
import { type Token, tokensOf } from '../numbers/tokens.ts';
import type { Passage } from '../recogniser.ts';

export interface PassageReading {
    readonly words: string;
    readonly tokens: readonly Token[];
    readonly numerals: readonly Numeral[];
}

/** Remembered for as long as the passage is. Empty for a passage without any number. */
export function readingOf(passage: Passage): PassageReading {
    const known = readings.get(passage);
    if (known) return known;
    const { words } = passage;
    const tokens = HAS_DIGIT.test(words) || HAS_NUMBER_WORD.test(words) ? tokensOf(words) : [];
    const reading = { words, tokens, numerals: numeralsIn(tokens) };
    readings.set(passage, reading);
    return reading;
}

/** The token in which `offset` stands or the first after it; `tokens.length` when there is none. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const token = tokens[middle];
        if (token && token.end <= offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

/** The first number that ends after `offset`. */
export function numeralAfter(numerals: readonly Numeral[], offset: number): Numeral | undefined {
    let low = 0;
    let high = numerals.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const numeral = numerals[middle];
        if (numeral && numeral.end <= offset) low = middle + 1;
        else high = middle;
    }
    return numerals[low];
}

/** A memo, not a state: a passage is never changed. */
const readings = new WeakMap<Passage, PassageReading>();

const NUMBER_WORDS = [
    ...smallNumbers.keys(),
    ...tens.keys(),
    ...multipliers.keys(),
    ...vaguePlurals.keys(),
    'hundred',
    'thousand',
    'million',
    'billion',
    'trillion',
    'dozen',
    'half',
    'third',
    'quarter',
    'fifth',
    'several',
    'few',
    'couple',
    'handful',
    'many',
    '\\p{L}{2,10}fold',
].join('|');

const HAS_DIGIT = /[0-9０-９½⅓⅔¼¾⅕-⅞]/;
const HAS_NUMBER_WORD = new RegExp(`(?<!\\p{L})(?:${NUMBER_WORDS})(?!\\p{L})`, 'iu');
