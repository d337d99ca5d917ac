/** How two figures lie to each other, with the reason in words. */

import * as l10n from '@vscode/l10n';
import type { Quantity } from '../mention.ts';

export interface QuantityComparison {
    readonly relation: 'equal' | 'inside' | 'contains' | 'overlaps' | 'apart' | 'notComparable';
    readonly reason: string;
}

export function compareQuantities(one: Quantity, other: Quantity): QuantityComparison {
    if (one.unit !== other.unit || one.dimension !== other.dimension)
        return { relation: 'notComparable', reason: '' };
    const [a, b] = [writtenQuantity(one, ''), writtenQuantity(other, '')];
    const low = (q: Quantity) => q.min ?? Number.NEGATIVE_INFINITY;
    const high = (q: Quantity) => q.max ?? Number.POSITIVE_INFINITY;
    if (low(one) > high(other) || high(one) < low(other)) {
        return { relation: 'apart', reason: l10n.t('{0} differs from {1}', a, b) };
    }
    if (low(one) === low(other) && high(one) === high(other))
        return { relation: 'equal', reason: l10n.t('both say {0}', a) };
    if (low(one) >= low(other) && high(one) <= high(other))
        return { relation: 'inside', reason: l10n.t('{0} is within {1}', a, b) };
    if (low(other) >= low(one) && high(other) <= high(one))
        return { relation: 'contains', reason: l10n.t('{1} is within {0}', a, b) };
    return { relation: 'overlaps', reason: l10n.t('{0} and {1} overlap', a, b) };
}

export function writtenQuantity(quantity: Quantity, of: string): string {
    const { value, min, max, unit } = quantity;
    return [value ?? `${min ?? ''}–${max ?? ''}`, unit, of].filter(part => part !== '').join(' ');
}
