/** Measures: "3 km", "278kg", "two and a half miles", "300 Hz", "minus 5 degrees", "six feet two inches". */

import { currencySigns } from '../figures/currencies.ts';
import { exactFigure } from '../figures/figure.ts';
import { type PassageReading, readingOf } from '../figures/passageReading.ts';
import { unitAfter } from '../figures/unitAfter.ts';
import { numberedThings } from '../lexicon/en/numberedThings.ts';
import type { Mention } from '../mention.ts';
import type { Numeral } from '../numbers/numerals.ts';
import type { Recogniser } from '../recogniser.ts';

/** Spans of time are the recogniser `lengthOfTime`'s. */
export const measure: Recogniser = {
    name: 'measure',
    *find(passage) {
        const reading = readingOf(passage);
        for (const numeral of reading.numerals) {
            const mention = measureOf(reading, numeral);
            if (mention) yield mention;
        }
    },
};

function measureOf(reading: PassageReading, numeral: Numeral): Mention | undefined {
    const found = unitAfter(reading, numeral);
    if (!found || found.unit.dimension === 'time') return undefined;
    if (isNumbered(reading, numeral, found.end) || isPaid(reading, numeral)) return undefined;
    const { name, dimension } = found.unit;
    return exactFigure(
        { start: numeral.start, end: found.end },
        { value: numeral.value, unit: name, dimension },
    );
}

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
