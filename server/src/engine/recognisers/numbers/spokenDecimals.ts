/** Decimals as they are spoken: "five point five", "zero point zero three", "two point five million". */

import { smallNumbers } from '../lexicon/en/numberWords.ts';
import type { Reading } from './numberReading.ts';
import { speltNumber } from './speltNumber.ts';
import type { Token } from './tokens.ts';

/** The same number where no decimals follow. "At one point two men" tells of a time. */
export function withDecimals(tokens: readonly Token[], first: number, number: Reading): Reading {
    if (tokens[number.next]?.lower !== 'point' || number.scale > 100) return number;
    if (tokens[first - 1]?.lower === 'at' && number.value === 1) return number;
    let next = number.next + 1;
    let digits = '';
    for (; digits.length < MOST_DIGITS; next++) {
        const digit = smallNumbers.get(tokens[next]?.lower ?? '') ?? 10;
        if (digit > 9) break;
        digits += digit;
    }
    if (digits === '') {
        const two = speltNumber(tokens, next);
        if (!two || two.value > 99) return number;
        digits = String(two.value);
        next = two.next;
    }
    return { ...number, value: Number(`${number.value}.${digits}`), next };
}

const MOST_DIGITS = 12;
