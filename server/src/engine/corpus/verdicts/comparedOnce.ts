/** For those who hold all articles against each other: no two claims are compared twice, whichever is asked about first. */

import { compareClaims } from './compareClaims.ts';
import type { Comparison } from './sides/crossReference.ts';
import type { Side } from './sides/side.ts';

/** The verdict of two articles on one matter; undefined when there is nothing to compare. */
export type Compare = (one: Side, other: Side) => Comparison | undefined;

/** Remembers for as long as the sides themselves are kept. */
export function comparingOnce(): Compare {
    const known = new WeakMap<Side, Map<Side, Comparison | undefined>>();
    return (one, other) => {
        const asked = known.get(other);
        if (asked?.has(one)) return asked.get(one);
        const reversed = known.get(one);
        if (reversed?.has(other)) return seenFrom(one, other, reversed.get(other));
        const found = compareArticles(one, other);
        if (asked) asked.set(one, found);
        else known.set(other, new Map([[one, found]]));
        return found;
    };
}

/** For as long as one question about several claims: each asks of its siblings what they are asked themselves. */
export function comparedInTurn(compare: Compare): Compare {
    const known = new Map<Side, Map<Side, Comparison | undefined>>();
    return (one, other) => {
        const asked = known.get(other);
        if (asked?.has(one)) return asked.get(one);
        const found = compare(one, other);
        if (asked) asked.set(one, found);
        else known.set(other, new Map([[one, found]]));
        return found;
    };
}

export const compareArticles: Compare = (one, other) => compareClaims(one, other, { isShared: false });

/** What was found from the other side. In words it is said anew, if anybody asks: "4 days later", "4 days earlier". */
function seenFrom(one: Side, other: Side, reversed: Comparison | undefined): Comparison | undefined {
    if (!reversed) return undefined;
    const { verdict, direction, rule, isOneMeasure, points } = reversed;
    return {
        verdict,
        direction: direction && (direction === 'forward' ? 'backward' : 'forward'),
        get reason() {
            return compareArticles(one, other)?.reason ?? '';
        },
        rule,
        points: points && [points[1], points[0]],
        ...(isOneMeasure && { isOneMeasure }),
    };
}
