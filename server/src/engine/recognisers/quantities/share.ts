/** Parts of a whole: "two-thirds", "half of", "nine in 10", "one out of three". */

import { exactFigure } from '../figures/figure.ts';
import { numeralByNumeral } from '../figures/numeralByNumeral.ts';
import type { MeasuredNumeral } from '../figures/passageReading.ts';
import type { Numeral } from '../numbers/numerals.ts';
import type { Token } from '../numbers/tokens.ts';

/** The unit is empty and the value below one: 0.9 compares with 90 percent, since both are percentages. */
export const share = numeralByNumeral('share', (numeral, { tokens, numerals }, at) => {
    if (numeral.isFraction)
        return exactFigure(numeral, { value: numeral.value, unit: '', dimension: 'percentage' });
    const whole = numerals[at + 1];
    if (!whole || !isOneOf(tokens, numeral, whole)) return undefined;
    return exactFigure(
        { start: numeral.start, end: whole.end },
        { value: numeral.value / whole.value, unit: '', dimension: 'percentage' },
    );
});

/** "Nine in 10", "two out of every five"; not "two in 2019", "five in 10 days". */
function isOneOf(tokens: readonly Token[], part: Numeral, whole: MeasuredNumeral): boolean {
    return isPartOf(tokens, part.next, whole.first) && mayBeShare(part, whole);
}

/** Whole numbers, the second larger and round or small, and no year or measure. */
export function mayBeShare(part: Numeral, whole: MeasuredNumeral): boolean {
    if (!Number.isInteger(part.value) || !Number.isInteger(whole.value) || part.value < 1) return false;
    if (part.value >= whole.value || part.value > 99) return false;
    const isRound = whole.value <= 20 || whole.value % 50 === 0;
    const isYear = whole.isDigits && whole.value >= 1500 && whole.value < 2100;
    return isRound && !isYear && !whole.measure;
}

/** "In", "out of", "of every": the tokens between the two numbers. */
export function isPartOf(tokens: readonly Token[], from: number, until: number): boolean {
    const isEvery = tokens[until - 1]?.lower === 'every';
    const length = until - from - (isEvery ? 1 : 0);
    const [first, second] = [tokens[from]?.lower, tokens[from + 1]?.lower];
    if (length === 1) return first === 'in' || (first === 'of' && isEvery);
    return length === 2 && first === 'out' && second === 'of';
}
