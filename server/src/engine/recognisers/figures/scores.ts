/** Results of games and votes: "2-0", "a 5-4 decision". They are no figures. */

import { scoreWords } from '../lexicon/en/scoreWords.ts';
import type { Numeral } from '../numbers/numerals.ts';
import { nounGroupAt } from './nounGroup.ts';
import type { MeasuredNumeral, PassageReading } from './passageReading.ts';

/** True when the numeral and one of its neighbours are joined by a hyphen as the two sides of a result. */
export function isScore(reading: PassageReading, i: number): boolean {
    const [before, numeral, after] = [reading.numerals[i - 1], reading.numerals[i], reading.numerals[i + 1]];
    if (!numeral) return false;
    return (
        (after !== undefined && isResult(reading, numeral, after)) ||
        (before !== undefined && isResult(reading, before, numeral))
    );
}

function isResult({ tokens }: PassageReading, one: Numeral, other: MeasuredNumeral): boolean {
    const hyphen = tokens[one.next];
    if (one.next + 1 !== other.first || (hyphen?.text !== '-' && hyphen?.text !== '–')) return false;
    if (hyphen.isApart || tokens[other.first]?.isApart) return false;
    if (!isPoints(one) || !isPoints(other)) return false;
    if (other.measure) return false;
    const near = [
        ...tokens.slice(Math.max(0, one.first - 5), one.first),
        ...tokens.slice(other.next, other.next + 4),
    ];
    if (near.some(({ lower }) => scoreWords.has(lower))) return true;
    // "The Rovers (5-10)": so many won and so many lost.
    if (tokens[one.first - 1]?.text === '(' && tokens[other.next]?.text === ')') return true;
    return one.value >= other.value && !nounGroupAt(tokens, other.next, false)?.isPlural;
}

function isPoints({ value, scale, isDigits }: Numeral): boolean {
    return isDigits && scale === 1 && Number.isInteger(value) && value >= 0 && value < 300;
}
