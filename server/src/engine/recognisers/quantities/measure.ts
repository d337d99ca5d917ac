/** Measures: "3 km", "278kg", "two and a half miles", "300 Hz", "minus 5 degrees", "six feet two inches". */

import { currencySigns } from '../figures/currencies.ts';
import { exactFigure } from '../figures/figure.ts';
import { numeralByNumeral } from '../figures/numeralByNumeral.ts';
import type { PassageReading } from '../figures/passageReading.ts';
import { numberedThings } from '../lexicon/en/numberedThings.ts';
import type { Numeral } from '../numbers/numerals.ts';

/** Spans of time are the recogniser `lengthOfTime`'s. */
export const measure = numeralByNumeral('measure', (numeral, reading) => {
    const found = numeral.measure;
    if (!found || found.unit.dimension === 'time') return undefined;
    if (isNumbered(reading, numeral, found.end) || isPaid(reading, numeral)) return undefined;
    const isKnots = found.unit.name === 'kilotonne' && isSpeed(reading, numeral.start, found.end);
    const { name, dimension } = isKnots ? KNOT : found.unit;
    return exactFigure(
        { start: numeral.start, end: found.end },
        { value: numeral.value, unit: name, dimension },
    );
});

/** Forecasters and sailors write "25 kt", which is weight elsewhere. */
function isSpeed({ words }: PassageReading, start: number, end: number): boolean {
    return /kt$/.test(words.slice(start, end)) && OF_SPEED.test(words) && !/^ of\b/.test(words.slice(end));
}

const OF_SPEED =
    /\b(?:winds?|gusts?|gusting|breezes?|gales?|squalls?|knots?|sail(?:ed|ing)|steam(?:ed|ing)|travell?ing)\b/i;
const KNOT = { name: 'knot', dimension: 'speed' } as const;

/** "A | $800 | stone oven": what is paid weighs nothing. */
function isPaid({ tokens }: PassageReading, numeral: Numeral): boolean {
    const sign = tokens[numeral.first - 1];
    return sign?.kind === 'mark' && tokens[numeral.first]?.isApart === false && currencySigns.has(sign.text);
}

/** "Appendix 2A", "platform 9C": one letter after the number of something. */
function isNumbered({ tokens, words }: PassageReading, numeral: Numeral, end: number): boolean {
    const isLetter = end === numeral.end + 1 && /^\p{Lu}$/u.test(words.slice(numeral.end, end));
    return isLetter && numberedThings.has(tokens[numeral.first - 1]?.lower ?? '');
}
