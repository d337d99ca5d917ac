/** Finds the unit that follows a number: "km", "square miles", "-metre". */

import { type Unit, units } from '../lexicon/en/units.ts';
import type { Numeral } from '../numbers/numerals.ts';
import type { Token } from '../numbers/tokens.ts';

export interface FoundUnit {
    readonly unit: Unit;
    readonly end: number;
    /** Index of the token after it. */
    readonly next: number;
}

/** The words of a passage and its tokens. */
export interface ReadWords {
    readonly words: string;
    readonly tokens: readonly Token[];
}

/** The longest unit directly after the number, over a hyphen ("5-metre") or none ("5km"); undefined when there is none. */
export function unitAfter(reading: ReadWords, numeral: Numeral): FoundUnit | undefined {
    const { tokens } = reading;
    const whole = numeral.isFraction ? wholeAfter(tokens, numeral.next) : undefined;
    if (whole !== undefined) return unitAt(reading, whole, { isDigits: false, isSingular: true });
    const isHyphenated =
        HYPHENS.has(tokens[numeral.next]?.text ?? '') && tokens[numeral.next]?.isApart === false;
    return unitAt(reading, isHyphenated ? numeral.next + 1 : numeral.next, {
        isDigits: numeral.isDigits,
        isSingular: isHyphenated || Math.abs(numeral.value) === 1,
    });
}

/** "Half | a mile", "a quarter | of an hour": where the unit begins that the fraction is of. */
export function wholeAfter(tokens: readonly Token[], next: number): number | undefined {
    const article = tokens[next]?.lower === 'of' ? next + 1 : next;
    return /^(?:a|an|one)$/.test(tokens[article]?.lower ?? '') ? article + 1 : undefined;
}

/** The unit that begins at this token. */
export function unitAt(
    reading: ReadWords,
    at: number,
    { isDigits, isSingular }: { readonly isDigits: boolean; readonly isSingular: boolean },
): FoundUnit | undefined {
    const spelt = speltUnit(reading.tokens, at, isSingular);
    const symbol = symbolUnit(reading, at, isDigits ? 1 : 2);
    return symbol && (!spelt || symbol.end >= spelt.end) ? symbol : spelt;
}

/** By the name that a figure carries: "kilometre per hour". */
export function unitNamed(name: string): Unit | undefined {
    return byName.get(name);
}

/** The unit that a word or phrase in lower case says: "hours", "sq km". */
export function unitSaid(phrase: string): Unit | undefined {
    return bySpelling.get(phrase);
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‑', '–']);
const MOST_WORDS = 4;
const LONGEST_SYMBOL = 8;

const bySpelling: ReadonlyMap<string, Unit> = new Map(
    units.flatMap(unit => unit.words.map(words => [words, unit])),
);
const bySymbol: ReadonlyMap<string, Unit> = new Map(
    units.flatMap(unit => unit.symbols.map(symbol => [symbol, unit])),
);
const byName: ReadonlyMap<string, Unit> = new Map(units.toReversed().map(unit => [unit.name, unit]));
/** The length of the longest symbol that begins with a character. */
const longestSymbol: ReadonlyMap<string, number> = new Map(
    [...bySymbol.keys()]
        .sort((a, b) => a.length - b.length)
        .map(symbol => [symbol.charAt(0), Math.min(symbol.length, LONGEST_SYMBOL)]),
);
const firstWords: ReadonlySet<string> = new Set(
    [...bySpelling.keys()].map(words => words.split(' ')[0] ?? ''),
);

// "Two second goals", "three minute steps": no durations.
const ALSO_ADJECTIVES: ReadonlySet<string> = new Set(['second', 'minute', 'foot']);

function speltUnit(tokens: readonly Token[], at: number, isSingular: boolean): FoundUnit | undefined {
    const first = tokens[at];
    if (first?.kind !== 'word' || !firstWords.has(first.lower)) return undefined;
    if (ALSO_ADJECTIVES.has(first.lower) && first.lower !== 'foot' && !isSingular) return undefined;
    let phrase = '';
    let found: FoundUnit | undefined;
    for (let i = at, count = 0; count < MOST_WORDS; i++) {
        const token = tokens[i];
        if (!token) break;
        const isJoint = (token.text === '-' || token.text === '.') && !token.isApart;
        if (isJoint) continue;
        if (token.kind !== 'word') break;
        phrase = phrase === '' ? token.lower : `${phrase} ${token.lower}`;
        count++;
        const unit = bySpelling.get(phrase);
        if (unit) found = { unit, end: token.end, next: i + 1 };
    }
    // "A five-second-half lead" does not measure seconds.
    if (found && tokens[found.next]?.text === '-' && tokens[found.next + 1]?.lower === 'half')
        return undefined;
    return found;
}

/** Of a number in words the symbol has two letters at least: "five km", not "five m". */
function symbolUnit(reading: ReadWords, at: number, shortest: number): FoundUnit | undefined {
    const { words, tokens } = reading;
    const first = tokens[at];
    const longest = first && longestSymbol.get(words.charAt(first.start));
    if (!first || longest === undefined) return undefined;
    for (let length = longest; length >= shortest; length--) {
        const end = first.start + length;
        // Part of a longer word: most words are, and are soon known to be.
        if (end > words.length || isLatinOrDigit(words.charCodeAt(end))) continue;
        const unit = bySymbol.get(words.slice(first.start, end));
        if (!unit || (unit.isGlued && first.isApart && words[first.end] !== '/')) continue;
        const per = words[end] === '/' ? perUnit(reading, at, end, unit) : undefined;
        if (per) return per;
        if (/^[\p{L}\p{N}]/u.test(words.slice(end, end + 2))) continue;
        const next = tokenAfter(tokens, at, end);
        return (unit.name === 'degree' && scaleOfDegrees(tokens, next)) || { unit, end, next };
    }
    return undefined;
}

function isLatinOrDigit(code: number): boolean {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** "100° Celsius", "68 ° F". */
function scaleOfDegrees(tokens: readonly Token[], at: number): FoundUnit | undefined {
    const token = tokens[at];
    const name = token && SCALES_OF_DEGREES.get(token.text.length === 1 ? token.text : token.lower);
    const unit = name === undefined ? undefined : byName.get(name);
    return token && unit && { unit, end: token.end, next: at + 1 };
}

const SCALES_OF_DEGREES: ReadonlyMap<string, string> = new Map([
    ['C', 'degree Celsius'],
    ['celsius', 'degree Celsius'],
    ['centigrade', 'degree Celsius'],
    ['F', 'degree Fahrenheit'],
    ['fahrenheit', 'degree Fahrenheit'],
]);

/** "A/cm2", "g/l": two symbols with a stroke that the table does not have as one. */
function perUnit(
    { words, tokens }: ReadWords,
    at: number,
    stroke: number,
    unit: Unit,
): FoundUnit | undefined {
    for (let length = LONGEST_SYMBOL; length > 0; length--) {
        const end = stroke + 1 + length;
        const base = end <= words.length ? bySymbol.get(words.slice(stroke + 1, end)) : undefined;
        if (!base || /^[\p{L}\p{N}]/u.test(words.slice(end, end + 2))) continue;
        const name = `${unit.name} per ${base.name}`;
        const known = byName.get(name) ?? { ...unit, name, dimension: 'rate' as const, factor: undefined };
        return { unit: known, end, next: tokenAfter(tokens, at, end) };
    }
    return undefined;
}

function tokenAfter(tokens: readonly Token[], at: number, end: number): number {
    let next = at;
    while ((tokens[next]?.start ?? end) < end) next++;
    return next;
}
