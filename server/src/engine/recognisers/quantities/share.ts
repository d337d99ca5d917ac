/** Parts of a whole: "two-thirds", "half of", "nine in 10", "one out of three". */

import { exactFigure } from '../figures/figure.ts';
import { type PassageReading, readingOf } from '../figures/passageReading.ts';
import { unitAfter } from '../figures/unitAfter.ts';
import type { Numeral } from '../numbers/numerals.ts';
import type { Recogniser } from '../recogniser.ts';

/** The unit is empty and the value below one: 0.9 compares with 90 percent, since both are percentages. */
export const share: Recogniser = {
    name: 'share',
    *find(passage) {
        const reading = readingOf(passage);
        for (let i = 0; i < reading.numerals.length; i++) {
            const numeral = reading.numerals[i];
            if (!numeral) continue;
            if (numeral.isFraction)
                yield exactFigure(numeral, { value: numeral.value, unit: '', dimension: 'percentage' });
            const whole = reading.numerals[i + 1];
            if (whole && isOneOf(reading, numeral, whole))
                yield exactFigure(
                    { start: numeral.start, end: whole.end },
                    { value: numeral.value / whole.value, unit: '', dimension: 'percentage' },
                );
        }
    },
};

/** "Nine in 10", "two out of every five"; not "two in 2019", "five in 10 days". */
function isOneOf(reading: PassageReading, part: Numeral, whole: Numeral): boolean {
    const { tokens } = reading;
    const between = tokens
        .slice(part.next, Math.min(whole.first, part.next + 4))
        .map(token => token.lower)
        .join(' ');
    if (!/^(?:in|out of|of)(?: every)?$/.test(between)) return false;
    if (!Number.isInteger(part.value) || !Number.isInteger(whole.value) || part.value < 1) return false;
    if (part.value >= whole.value || part.value > 99) return false;
    if (between.startsWith('of') && between !== 'of every') return false;
    const isRound = whole.value <= 20 || whole.value % 50 === 0;
    const isYear = whole.isDigits && whole.value >= 1500 && whole.value < 2100;
    return isRound && !isYear && !unitAfter(reading, whole);
}
