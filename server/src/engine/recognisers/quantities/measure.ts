/** Measures: "3 km", "278kg", "two and a half miles", "300 Hz", "minus 5 degrees", "six feet two inches". */

import type { Span } from '../../text/span.ts';
import { currencySigns } from '../figures/currencies.ts';
import { exactFigure } from '../figures/figure.ts';
import { numeralByNumeral } from '../figures/numeralByNumeral.ts';
import type { PassageReading } from '../figures/passageReading.ts';
import { numberedThings } from '../lexicon/en/numberedThings.ts';
import type { Unit } from '../lexicon/en/units.ts';
import type { Numeral } from '../numbers/numerals.ts';

/** Spans of time are the recogniser `lengthOfTime`'s. */
export const measure = numeralByNumeral('measure', (numeral, reading) => {
    const found = numeral.measure;
    if (!found || found.unit.dimension === 'time') return undefined;
    if (isNumbered(reading, numeral, found.end) || isPaid(reading, numeral)) return undefined;
    const { name, dimension } = asAtSea(found.unit, reading, { start: numeral.start, end: found.end });
    return exactFigure(
        { start: numeral.start, end: found.end },
        { value: numeral.value, unit: name, dimension },
    );
});

type Meant = Pick<Unit, 'name' | 'dimension'>;

/** Forecasters and sailors write "25 kt", which is weight elsewhere, and "22 nm", which is the width of a thread. */
function asAtSea(unit: Unit, { words }: PassageReading, { start, end }: Span): Meant {
    const symbol = words.slice(end - 2, end);
    if (unit.name === 'kilotonne' && symbol === 'kt')
        return OF_SPEED.test(words) && !/^ of\b/.test(words.slice(end)) ? KNOT : unit;
    if (unit.name !== 'nanometre' || symbol !== 'nm') return unit;
    return OF_SEA.test(words) || BEARING.test(words.slice(start, end + 12)) ? NAUTICAL_MILE : unit;
}

const OF_SPEED =
    /\b(?:winds?|gusts?|gusting|breezes?|gales?|squalls?|knots?|sail(?:ed|ing)|steam(?:ed|ing)|travell?ing)\b/i;
const KNOT = { name: 'knot', dimension: 'speed' } as const;
const OF_SEA =
    /\b(?:ships?|vessels?|tankers?|freighters?|boats?|ferry|frigates?|destroyers?|submarines?|convoys?|coast|offshore|harbour|anchor(?:ed|age)?|drift(?:ed|ing)?|sail(?:ed|ing)|steam(?:ed|ing)|AIS)\b/i;
const BEARING = /nm (?:off|[NSEW]{1,3}|(?:north|south|east|west)[a-z-]{0,10})\b/;
const NAUTICAL_MILE = { name: 'nautical mile', dimension: 'length' } as const;

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
