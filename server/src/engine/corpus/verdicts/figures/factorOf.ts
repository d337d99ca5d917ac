/** How far two figures lie apart, whatever their units. */

import { comparableUnit, valueIn } from '../../../recognisers/figures/intervals.ts';
import type { Quantity } from '../../../recognisers/mention.ts';

/** The number said, else the bound that is told. */
export function largest({ value, min, max }: Quantity): number {
    return value ?? max ?? min ?? 0;
}

/** How many times the smaller figure the larger one is; 1 when that cannot be told. Symmetric. */
export function factorOf(a: Quantity, b: Quantity): number {
    return Math.max(factorIn(comparableUnit(a, b), a, b), factorIn(comparableUnit(b, a), a, b));
}

function factorIn(unit: string | undefined, a: Quantity, b: Quantity): number {
    if (unit === undefined) return 1;
    const [x = 0, y = 0] = [a, b]
        .map(figure => valueIn(unit, figure) ?? (figure.unit === unit ? largest(figure) : 0))
        .sort((low, high) => low - high);
    return x > 0 ? y / x : 1;
}
