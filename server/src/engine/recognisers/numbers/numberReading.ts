/** A number read so far, and the scale that may follow it. */

import { scales } from '../lexicon/en/numberWords.ts';
import type { Token } from './tokens.ts';

export interface Reading {
    readonly next: number;
    readonly value: number;
    readonly scale: number;
    readonly isFraction: boolean;
}

/** "4.3 million", "2 hundred thousand", "3 dozen". */
export function scaled(tokens: readonly Token[], number: Reading): Reading {
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

/** 4.3 × 1,000,000 is 4,300,000 and not 4,299,999.9999999995. */
export function rounded(value: number): number {
    return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
