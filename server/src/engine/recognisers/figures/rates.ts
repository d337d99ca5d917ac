/** What something is told for: "per barrel", "a share", "/hour", "per 100,000 people". */

import { perPeople, rateNouns, soldBy, tellers } from '../lexicon/en/rates.ts';
import type { Token } from '../numbers/tokens.ts';
import { writtenNumber } from '../numbers/writtenNumber.ts';
import { numeralAfter, type PassageReading } from './passageReading.ts';
import { unitAt } from './unitAfter.ts';

export interface RateBase {
    /** Singular: "barrel", "100,000 people". */
    readonly name: string;
    readonly end: number;
}

/** The base that the words from this token on tell; undefined when they tell none ("a day later"). */
export function rateBaseAt(reading: PassageReading, first: number): RateBase | undefined {
    const { tokens } = reading;
    const isHyphenated = tokens[first]?.text === '-' && tokens[first]?.isApart === false;
    const at = isHyphenated ? first + 1 : first;
    const word = tokens[at];
    const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    if (word?.lower === 'per') return isTeller(tokens, next) ? undefined : baseAt(reading, next, true);
    if (word?.text === '/' && !word.isApart) return baseAt(reading, next, false);
    if (word?.lower !== 'a' && word?.lower !== 'an' && word?.lower !== 'each') return undefined;
    const isTold = rateNouns.has(tokens[next]?.lower ?? '') && !isPointInTime(reading, next + 1);
    return isTold ? baseAt(reading, next, false) : undefined;
}

/** "98,000 tonnes per port agent": who says so. */
function isTeller(tokens: readonly Token[], at: number): boolean {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (tellers.has(first?.lower ?? '')) return true;
    // "12 per day officials say"
    if (rateNouns.has(first?.lower ?? '')) return false;
    return second?.kind === 'word' && second.isApart && tellers.has(second.lower);
}

/** "Kilo", "tonne": undefined where the token names nothing that things are sold by. */
export function baseOfSale(reading: PassageReading, at: number): RateBase | undefined {
    return soldBy.has(reading.tokens[at]?.lower ?? '') ? baseAt(reading, at, true) : undefined;
}

/** "Two a day later": the day is another one. */
function isPointInTime({ tokens }: PassageReading, at: number): boolean {
    return /^(?:later|earlier|ago|before|after)$/.test(tokens[at]?.lower ?? '');
}

function baseAt(reading: PassageReading, at: number, mayBeAnyNoun: boolean): RateBase | undefined {
    const { tokens, numerals } = reading;
    const token = tokens[at];
    if (!token || token.lower === 'cent') return undefined;
    const numeral = numeralAfter(numerals, token.start);
    if (numeral?.first === at) {
        const noun = tokens[numeral.next];
        const isNoun = noun?.kind === 'word' && noun.isApart && perPeople.has(noun.lower);
        const number = writtenNumber(numeral.value);
        return { name: isNoun ? `${number} ${noun.lower}` : number, end: isNoun ? noun.end : numeral.end };
    }
    const unit = unitAt(reading, at, { isDigits: true, isSingular: true });
    if (unit) return { name: unit.unit.name, end: unit.end };
    if (token.kind !== 'word' || (!mayBeAnyNoun && !rateNouns.has(token.lower))) return undefined;
    return { name: token.lower, end: token.end };
}
