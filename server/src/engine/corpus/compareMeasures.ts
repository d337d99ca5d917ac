/** Do two figures count or measure the same? */

import type { Measure } from '../claims/claim.ts';

/**
 * `same`: the same thing; `narrower`: one counts a part of what the other counts; `aspect`: the same thing, but a total
 * beside an addition or a share; `different`: never to be compared.
 */
export type MeasureRelation = 'same' | 'narrower' | 'aspect' | 'different';

export function compareMeasures(one: Measure, other: Measure): MeasureRelation {
    if (one.dimension !== other.dimension && !(isShareOfCount(one, other) || isShareOfCount(other, one))) {
        return 'different';
    }
    const counted = compareCounted(one, other);
    if (counted === 'different') return 'different';
    if (one.aspect !== other.aspect) return 'aspect';
    if (counted === 'narrower') return 'narrower';
    return sameWords(one.narrowedBy, other.narrowedBy) ? 'same' : 'narrower';
}

function isShareOfCount(share: Measure, count: Measure): boolean {
    return share.aspect === 'increment' && share.dimension === 'percentage' && count.dimension === 'count';
}

function compareCounted(one: Measure, other: Measure): 'same' | 'narrower' | 'different' {
    if (one.state !== other.state) return 'different';
    if (one.counted === other.counted) return 'same';
    // "12 dead" and "12 people killed" count the same; "12 officers killed" counts some of them.
    if (one.state !== undefined) {
        if (isAnyone(one.counted) && isAnyone(other.counted)) return 'same';
        return isAnyone(one.counted) || isAnyone(other.counted) ? 'narrower' : 'different';
    }
    const isPlainCount = one.dimension === 'count';
    return !isPlainCount && (one.counted === '' || other.counted === '') ? 'same' : 'different';
}

function isAnyone(counted: string): boolean {
    return counted === '' || counted === 'person';
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
    return one.length === other.length && one.every(word => other.includes(word));
}
