/** A figure in the units of the other system: "35 miles" is 56 kilometres. Currencies are never converted. */

import { type UnitSystem, unitsIn } from '../lexicon/en/unitSystems.ts';
import type { Quantity } from '../mention.ts';
import { shortUnit, writtenNumber } from '../numbers/writtenNumber.ts';
import { valueIn } from './intervals.ts';
import { lastDigit } from './precision.ts';

/** The unit in which a reader of that system would say it; undefined when it is said so, or is no such measure. */
export function unitOfSystem({ unit, modifier }: Quantity, system: UnitSystem): string | undefined {
    return modifier === 'multiplier' ? undefined : unitsIn[system].get(unit);
}

/** "56 km", "56–80 km", "20 °C": as exact as it was said, and to two digits at least. Undefined where it says no number. */
export function convertedInWords(quantity: Quantity, system: UnitSystem): string | undefined {
    const unit = unitOfSystem(quantity, system);
    if (unit === undefined) return undefined;
    const { value, min, max, modifier } = quantity;
    const said = modifier === 'range' ? [min, max] : [value];
    const written = said.map(number =>
        number === undefined ? undefined : converted(quantity, number, unit),
    );
    if (written.some(number => number === undefined)) return undefined;
    return `${written.join('–')} ${shortUnit(unit)}`;
}

function converted(quantity: Quantity, value: number, unit: string): string {
    const inUnit = valueIn(unit, { ...quantity, value }) ?? value;
    if (quantity.dimension === 'temperature')
        return writtenNumber(roundedTo(inUnit, Math.min(1, lastDigit(value))));
    const digits = Math.max(FEWEST_DIGITS, digitsOf(value));
    return writtenNumber(Number(inUnit.toPrecision(Math.min(digits, MOST_DIGITS))));
}

const FEWEST_DIGITS = 2;
const MOST_DIGITS = 6;

/** How many digits were said: 2 of 3,500; 3 of 26.2. */
function digitsOf(value: number): number {
    return String(Math.round(Math.abs(value) / lastDigit(value))).length;
}

function roundedTo(value: number, step: number): number {
    // The step is a power of ten: its inverse has no dust.
    return Math.round(value / step) / Math.round(1 / step);
}
