/** Figure against figure: what the words of one allow, held against what the words of the other allow. */

import * as l10n from '@vscode/l10n';
import type { Quantity } from '../mention.ts';
import { unitInWords, vagueInWords, withUnit, writtenNumber } from '../numbers/writtenNumber.ts';
import { comparableUnit, type Interval, intervalIn, valueIn } from './intervals.ts';
import { lastDigit } from './precision.ts';

/**
 * Of the first figure to the other: `inside` when all that its words allow is allowed by those of the other; `touches`
 * when one is the open bound of the other to the last digit, "28" and "more than 28": strictly they exclude each other.
 */
export type QuantityRelation =
    | 'equal'
    | 'inside'
    | 'contains'
    | 'touches'
    | 'overlaps'
    | 'apart'
    | 'notComparable';

export interface QuantityComparison {
    readonly relation: QuantityRelation;
    /** For a reader: "4,636 is more than 4,600", "93 is within dozens (24 to 99)", "3 is less than 5 by 2 (40%)". */
    readonly reason: string;
}

/**
 * Compares numbers and units, not what is counted or when. Units of one dimension are converted (kilometre and mile),
 * currencies never. A number in round digits holds what would be rounded to it: 4,600 holds 4,636, but 4,636 does not
 * hold 4,600 (see `intervalIn`).
 */
export function compareQuantities(one: Quantity, other: Quantity): QuantityComparison {
    if ((one.modifier === 'multiplier') !== (other.modifier === 'multiplier'))
        return compared('notComparable', () => l10n.t('one tells how many times, the other how much'));
    const unit = comparableUnit(one, other);
    if (unit === undefined)
        return compared('notComparable', () =>
            l10n.t('{0} and {1} are different measures', unitInWords(one), unitInWords(other)),
        );
    if (one.change && other.change && one.change !== other.change)
        return compared('apart', () => l10n.t('{0}, but {1}', writtenQuantity(one), writtenQuantity(other)));
    const a = intervalIn(unit, one, other);
    const b = intervalIn(unit, other, one);
    const x = () => written(one, other, unit);
    const y = () => written(other, one, unit);
    if (isSame(a, b)) return compared('equal', () => l10n.t('both say {0}', writtenQuantity(one)));
    if (one.unit !== other.unit && !a.isHedged && !b.isHedged && a.min <= b.max && b.min <= a.max)
        return compared('equal', () => l10n.t('{0} is the same as {1}, rounded', x(), y()));
    if (isInside(a, b)) return compared('inside', () => insideReason(x(), other, one, y()));
    if (isInside(b, a)) return compared('contains', () => insideReason(y(), one, other, x()));
    if (a.min <= b.max && b.min <= a.max) {
        const relation = isOpenEndOf(a, b, one) || isOpenEndOf(b, a, other) ? 'touches' : 'overlaps';
        return compared(relation, () => l10n.t('{0} and {1} may both hold', x(), y()));
    }
    return compared('apart', () => apartReason(one, other, unit, { a: x(), b: y() }));
}

function compared(relation: QuantityRelation, inWords: () => string): QuantityComparison {
    return new Compared(relation, inWords);
}

/** Of the many figures that are compared few are shown: the reason is put into words when it is read. */
class Compared implements QuantityComparison {
    readonly relation: QuantityRelation;
    readonly #inWords: () => string;

    constructor(relation: QuantityRelation, inWords: () => string) {
        this.relation = relation;
        this.#inWords = inWords;
    }

    get reason(): string {
        return this.#inWords();
    }
}

/** "more than 4,600 troops", "up 3% of voters", "dozens of people"; `of` are the words of what is counted, or ''. */
export function writtenQuantity(quantity: Quantity, of = ''): string {
    const { change, unit, dimension, modifier } = quantity;
    const isCount = unit === '' && dimension === 'count' && modifier !== 'multiplier';
    const amount = qualified(quantity);
    if (isCount && change) {
        const more = change === 'up' ? l10n.t('{0} more', amount) : l10n.t('{0} fewer', amount);
        return of === '' ? more : `${more} ${of}`;
    }
    const told =
        change === 'up' ? l10n.t('up {0}', amount) : change === 'down' ? l10n.t('down {0}', amount) : amount;
    if (of === '') return told;
    return isCount && modifier !== 'vague' ? `${told} ${of}` : l10n.t('{0} of {1}', told, of);
}

/** With hedge and unit: "about 35 miles", "3 to 5 kilometres". */
function qualified(quantity: Quantity): string {
    const { value, modifier } = quantity;
    if (value === undefined) return intervalInWords(quantity);
    return hedged(modifier, withUnit(writtenNumber(value), value, quantity));
}

function hedged(modifier: Quantity['modifier'], amount: string): string {
    switch (modifier) {
        case 'about':
            return l10n.t('about {0}', amount);
        case 'moreThan':
            return l10n.t('more than {0}', amount);
        case 'lessThan':
            return l10n.t('less than {0}', amount);
        case 'atLeast':
            return l10n.t('at least {0}', amount);
        case 'atMost':
            return l10n.t('up to {0}', amount);
        case 'multiplier':
            return l10n.t('{0} times', amount);
        default:
            return amount;
    }
}

function intervalInWords(quantity: Quantity): string {
    const { min, max, modifier } = quantity;
    const word = modifier === 'vague' ? vagueInWords(min, max) : undefined;
    if (word !== undefined) return withUnit(word, max ?? 2, quantity);
    if (min === undefined) return l10n.t('up to {0}', withUnit(writtenNumber(max ?? 0), max ?? 0, quantity));
    if (max === undefined) return l10n.t('at least {0}', withUnit(writtenNumber(min), min, quantity));
    return withUnit(l10n.t('{0} to {1}', writtenNumber(min), writtenNumber(max)), max, quantity);
}

/** For a reason: a vague word with its bounds, a figure in another unit with what it is in that of the other. */
function written(quantity: Quantity, other: Quantity, unit: string): string {
    const { min, max, modifier, value } = quantity;
    const said = qualified(quantity);
    if (
        modifier === 'vague' &&
        min !== undefined &&
        max !== undefined &&
        vagueInWords(min, max) !== undefined
    )
        return `${said} (${l10n.t('{0} to {1}', writtenNumber(min), writtenNumber(max))})`;
    // A fraction is written in percent already.
    if (quantity.unit === '') return said;
    if (quantity.unit === other.unit || quantity.unit === unit || value === undefined) return said;
    // Lengths of time are told to the second.
    const digits = quantity.dimension === 'time' ? 6 : 3;
    const converted = Number((valueIn(unit, quantity) ?? value).toPrecision(digits));
    if (converted === value) return said;
    const again = withUnit(writtenNumber(converted), converted, { ...other, unit });
    return again === said ? said : `${said} (${again})`;
}

function insideReason(inner: string, outer: Quantity, innermost: Quantity, outerWritten: string): string {
    const isPoint = innermost.modifier === 'exact' && outer.value !== undefined;
    const amount =
        isPoint && outer.value !== undefined ? withUnit(writtenNumber(outer.value), outer.value, outer) : '';
    if (!isPoint) return l10n.t('{0} is within {1}', inner, outerWritten);
    switch (outer.modifier) {
        case 'moreThan':
            return l10n.t('{0} is more than {1}', inner, amount);
        case 'atLeast':
            return l10n.t('{0} is at least {1}', inner, amount);
        case 'lessThan':
            return l10n.t('{0} is less than {1}', inner, amount);
        case 'atMost':
            return l10n.t('{0} is at most {1}', inner, amount);
        case 'about':
            return l10n.t('{0} is about {1}', inner, amount);
        case 'exact':
            return l10n.t('{0} rounds to {1}', inner, outerWritten);
        default:
            return l10n.t('{0} is within {1}', inner, outerWritten);
    }
}

function apartReason(
    one: Quantity,
    other: Quantity,
    unit: string,
    values: { readonly a: string; readonly b: string },
): string {
    const [a, b] = [valueIn(unit, one), valueIn(unit, other)];
    const isPoint = isPointLike(one) && isPointLike(other);
    if (a === undefined || b === undefined || !isPoint)
        return l10n.t('{0} differs from {1}', values.a, values.b);
    if (a === 0 || b === 0) return l10n.t('{0} differs from {1}', values.a, values.b);
    const gap = Number(Math.abs(a - b).toPrecision(6));
    const isAge = other.dimension === 'age';
    const by = withUnit(writtenNumber(gap), gap, {
        unit: isAge ? unit.replace(/ of age$/, '') : unit,
        dimension: isAge ? 'time' : other.dimension,
    });
    // "By 29 (1450%)" tells a reader nothing that 31 and 2 do not, nor does "by 1 (0%)".
    const percent = Math.round((gap / Math.abs(b)) * 100);
    const share = percent > 0 && percent <= MOST_PERCENT && !isAge ? ` (${percent}%)` : '';
    return a < b
        ? l10n.t('{0} is less than {1} by {2}', values.a, values.b, `${by}${share}`)
        : l10n.t('{0} is more than {1} by {2}', values.a, values.b, `${by}${share}`);
}

function isPointLike({ modifier }: Quantity): boolean {
    return modifier === 'exact' || modifier === 'about' || modifier === 'multiplier';
}

function isSame(a: Interval, b: Interval): boolean {
    return isNear(a.min, b.min) && isNear(a.max, b.max) && a.isHedged === b.isHedged;
}

function isInside(inner: Interval, outer: Interval): boolean {
    const isAbove = inner.min > outer.min || isNear(inner.min, outer.min);
    const isBelow = inner.max < outer.max || isNear(inner.max, outer.max);
    return isAbove && isBelow && !isAtOpenEnd(inner, outer);
}

/** "4,600" stands at the border of "more than 4,600", not inside. */
function isAtOpenEnd(inner: Interval, outer: Interval): boolean {
    return (
        inner.min === inner.max &&
        ((outer.minOpen && isNear(inner.min, outer.min)) || (outer.maxOpen && isNear(inner.max, outer.max)))
    );
}

/** From 1,000 on a round number may be any that is rounded to it: then the border is none. */
function isOpenEndOf(inner: Interval, outer: Interval, { value, modifier }: Quantity): boolean {
    if (modifier !== 'exact' || value === undefined || !isAtOpenEnd(inner, outer)) return false;
    return Math.abs(value) < 1000 || lastDigit(value) <= 1;
}

function isNear(a: number, b: number): boolean {
    if (a === b) return true;
    return Number.isFinite(a - b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

const MOST_PERCENT = 100;
