/** How exactly a number is said, told from its own digits. */

/**
 * How far "about" may be from the value: half of the step to which the number is rounded, at most a tenth of it. About
 * 4,600 is 4,550 to 4,650, about 35 is 32.5 to 37.5, about 1,000 is 900 to 1,100, about 1,037 is 1,036.5 to 1,037.5.
 */
export function toleranceOf(value: number): number {
    if (isEndless(value)) return exactly(Math.abs(value) * FRACTION);
    return exactly(Math.min(roundingStep(value) / 2, Math.abs(value) / 10));
}

/** How loosely a fraction is said: "two-thirds" is 65 to 69 percent. */
export const FRACTION = 0.03;

/** A third and its like have no last digit. */
function isEndless(value: number): boolean {
    return Math.abs(value) < 1 && lastDigit(value) < 1e-6;
}

/** The largest of 1 and 5 times a power of ten of which the value is a multiple: 100 for 4,600, 50 for 4,650, 5 for 35. */
function roundingStep(value: number): number {
    const unit = lastDigit(value);
    const digits = Math.round(Math.abs(value) / unit);
    return digits % 5 === 0 ? 5 * unit : unit;
}

/** The place of the last digit that is not zero: 100 for 4,600; 0.1 for 2.5; 1 for 0. */
export function lastDigit(value: number): number {
    if (value === 0 || !Number.isFinite(value)) return 1;
    const size = Math.abs(value);
    if (Number.isSafeInteger(size)) return lastPlace(size);
    const [mantissa = '', exponent = '0'] = size.toExponential().split('e');
    const decimals = mantissa.split('.')[1]?.length ?? 0;
    return 10 ** (Number(exponent) - decimals);
}

function lastPlace(whole: number): number {
    let place = 1;
    while (whole % (place * 10) === 0) place *= 10;
    return place;
}

/** Without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
export function exactly(value: number): number {
    return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
