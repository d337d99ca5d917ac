/** The values that a figure's words allow, in a unit that it shares with another figure. */

import type { Unit } from '../lexicon/en/units.ts';
import type { Quantity } from '../mention.ts';
import { FRACTION, lastDigit } from './precision.ts';
import { unitNamed } from './unitAfter.ts';

/** Unbounded sides are infinite. */
export interface Interval {
    readonly min: number;
    readonly max: number;
    readonly minOpen: boolean;
    readonly maxOpen: boolean;
    /** False for a plain number. */
    readonly isHedged: boolean;
}

/**
 * The unit in which two figures can be held against each other: that of the second where they can be converted. Counts
 * have ''. Undefined when they measure different things: amounts in two currencies, a percentage and a count, percent
 * and percentage points.
 */
export function comparableUnit(one: Quantity, other: Quantity): string | undefined {
    if (one.unit === other.unit) return one.dimension === other.dimension ? one.unit : undefined;
    return conversion(one.unit, other.unit, one, other) ? other.unit : undefined;
}

/** The number said, in the given unit; undefined when none was said. */
export function valueIn(unit: string, quantity: Quantity): number | undefined {
    return quantity.value === undefined ? undefined : convert(unit, quantity, quantity.value);
}

/**
 * A plain number stands for itself when the other figure has no more digits or is hedged; else for all that would be
 * rounded to it: half a unit of its last digit (from 1,000 on zeros at the end may be rounding, below they are digits),
 * at most 1% of a count and 5% of anything else. "1.2 billion" is 1.15 to 1.25 billion against 1.23 billion; "20 dead"
 * is 20. A fraction is a
 * loose word for a percentage (3%). A number in another unit has always been rounded.
 */
export function intervalIn(unit: string, quantity: Quantity, other: Quantity): Interval {
    const { value, min, max, minOpen, maxOpen, modifier } = quantity;
    const isHedged = modifier !== 'exact' && modifier !== 'multiplier';
    const [least, most] = quantity.unit === ANY_TON && other.unit !== ANY_TON ? TONS : [1, 1];
    if (isHedged || value === undefined)
        return {
            min: min === undefined ? Number.NEGATIVE_INFINITY : convert(unit, quantity, min) * least,
            max: max === undefined ? Number.POSITIVE_INFINITY : convert(unit, quantity, max) * most,
            minOpen,
            maxOpen,
            isHedged,
        };
    // Pesos and Argentine pesos are two units, and no number is converted.
    const isConverted = convert(other.unit, quantity, value) !== value && other.modifier === 'exact';
    const isCoarser = isConverted || isRounderThan(quantity, other);
    const rounding = isCoarser ? roundingOf(quantity, value) : 0;
    return {
        min: convert(unit, quantity, value - rounding) * least,
        max: convert(unit, quantity, value + rounding) * most,
        minOpen: false,
        maxOpen: false,
        isHedged,
    };
}

/** It is any of three: held against kilograms it is of 907 (short) to 1,016 of them (long), and a tonne for what is said of its value. */
const ANY_TON = 'ton';
const TONS = [0.90718474, 1.0160469088] as const;

/** The values that the words allow, in the given unit: a plain number allows itself alone; unbounded sides are infinite. */
export function boundsIn(unit: string, quantity: Quantity): Interval {
    return intervalIn(unit, quantity, quantity);
}

function isRounderThan(quantity: Quantity, other: Quantity): boolean {
    if (other.value === undefined || other.modifier !== 'exact' || quantity.value === undefined) return false;
    return lastDigit(quantity.value) > lastDigit(other.value);
}

function roundingOf({ dimension, unit }: Quantity, value: number): number {
    const size = Math.abs(value);
    if (unit === '' && dimension === 'percentage') return size * FRACTION;
    const step = size < 1000 ? Math.min(1, lastDigit(value)) : lastDigit(value);
    const most = dimension === 'count' && unit === '' ? size / 100 : size / 20;
    return Math.min(step / 2, most);
}

interface Conversion {
    readonly factor: number;
    readonly offset: number;
}

function convert(unit: string, quantity: Quantity, value: number): number {
    if (unit === quantity.unit) return value;
    const conversion = conversionOf(quantity.unit, unit, quantity.change === undefined);
    return conversion ? value * conversion.factor + conversion.offset : value;
}

function conversion(from: string, to: string, one: Quantity, other: Quantity): Conversion | undefined {
    if (one.dimension !== other.dimension) return undefined;
    // "500 pesos", "500 Argentine pesos": the one says less, and nothing else.
    if (isOfOneCurrency(from, to) && (one.dimension === 'money' || one.dimension === 'rate')) return SAME;
    return conversionOf(from, to, one.change === undefined && other.change === undefined);
}

/** Of levels the zero of the scale counts (20 °C is 68 °F), of changes it does not (20 °C warmer is 36 °F warmer). */
function conversionOf(from: string, to: string, isLevel: boolean): Conversion | undefined {
    const shares = [SHARES.get(from), SHARES.get(to)] as const;
    if (shares[0] !== undefined && shares[1] !== undefined)
        return { factor: shares[0] / shares[1], offset: 0 };
    const points = [POINTS.get(from), POINTS.get(to)] as const;
    if (points[0] !== undefined && points[1] !== undefined)
        return { factor: points[0] / points[1], offset: 0 };
    const [a, b] = [unitOf(from === ANY_TON ? 'tonne' : from), unitOf(to === ANY_TON ? 'tonne' : to)];
    if (!a || !b || a.dimension !== b.dimension || a.factor === undefined || b.factor === undefined)
        return undefined;
    const offset = isLevel ? (a.offset - b.offset) / b.factor : 0;
    return { factor: a.factor / b.factor, offset };
}

/** The base of a rate must be the same. */
function isOfOneCurrency(one: string, other: string): boolean {
    const [[first = '', base], [second = '', otherBase]] = [one.split(' per '), other.split(' per ')];
    const [a, b] = [inCrowns(first, second), inCrowns(second, first)];
    if (a === b) return base === otherBase;
    return base === otherBase && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) && b !== '' && a !== '';
}

/** "9 million kroner", "9 million crowns": so English calls them, whichever country they are of. */
function inCrowns(currency: string, other: string): string {
    return /\bcrown$/.test(other) ? currency.replace(/\b(?:krone|krona|koruna)$/, 'crown') : currency;
}

const SAME: Conversion = { factor: 1, offset: 0 };

/** "Two-thirds" has no unit: a number of wholes. */
const SHARES: ReadonlyMap<string, number> = new Map([
    ['', 1],
    ['percent', 0.01],
    ['per mille', 0.001],
]);
const POINTS: ReadonlyMap<string, number> = new Map([
    ['percentage point', 1],
    ['basis point', 0.01],
]);

function unitOf(name: string): Unit | undefined {
    return unitNamed(name.replace(/ of age$/, ''));
}
