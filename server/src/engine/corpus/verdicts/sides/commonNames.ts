/** How many names two articles share, recognised or not: short articles of one affair share few words, and its names. */

import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { stemOf } from '../../../claims/words.ts';
import { TIME_WORDS } from '../../../recognisers/lexicon/en/timeWords.ts';

/** Symmetric, at most `most`: stems that both write with a capital where only names have one, weekdays and months aside. */
export function commonNames(one: readonly Claim[], other: readonly Claim[], most: number): number {
    const [a, b] = [capitalsIn(one), capitalsIn(other)];
    const [few, many] = a.size < b.size ? [a, b] : [b, a];
    let count = 0;
    for (const stem of few) {
        if (count === most) break;
        if (many.has(stem)) count += 1;
    }
    return count;
}

const capitalsIn = remembered((claims: readonly Claim[]): ReadonlySet<string> => {
    const stems = new Set<string>();
    let last: Claim['capitals'] | undefined;
    for (const { capitals } of claims) {
        // All claims of a sentence have the same.
        if (capitals === last) continue;
        last = capitals;
        for (const stem of capitals.inside) if (!OF_TIME.has(stem)) stems.add(stem);
    }
    return stems;
});

const OF_TIME: ReadonlySet<string> = new Set(
    [TIME_WORDS['MONTH'], TIME_WORDS['WEEKDAY']].flatMap(words =>
        Object.keys(words ?? {}).flatMap(word => stemOf(word) ?? []),
    ),
);
