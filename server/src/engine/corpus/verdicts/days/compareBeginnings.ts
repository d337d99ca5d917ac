/** One sentence tells since when something is so, the other when it came to be so: "closed since 20 January", "was closed on Monday". */

import { type Claim, inSentence } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { stemsIn } from '../../../claims/words.ts';
import { becameSo, isSoSince } from '../../../recognisers/lexicon/en/beginnings.ts';
import { intervalsMeet } from '../../../text/day.ts';
import { areToldApart } from '../deeds/oneEvent.ts';
import { figuresOfOneDimension } from '../figures/figurePair.ts';
import { gapInDays, isSingleDay, LONGEST_MONTH } from '../sides/compareTimes.ts';
import type { Rule } from '../sides/rule.ts';
import type { Kinship, Side } from '../sides/side.ts';
import { compareDated, type Dated } from './dated.ts';

export const compareBeginnings: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const [begun, rival] = [beginningIn(one.claim), beginningIn(other.claim)];
    // Most pairs end here. What is closed is one thing only where both articles are of one affair.
    if (!begun || begun.name !== rival?.name || !(begun.isSince || rival.isSince)) return undefined;
    if (!kinship.isOneAffair) return undefined;
    if (gapInDays(begun.days, rival.days) > LONGEST_MONTH || areToldApart(one, other)) return undefined;
    if (!areOfOneThing([one, begun], [other, rival], kinship)) return undefined;
    // "Two wards were closed on Saturday", "three have been closed since Monday": one more since then.
    if (figuresOfOneDimension(one, other, kinship)?.values.relation === 'apart') return undefined;
    // Two days of which one is no more than the day of the report may be told of two hours of one night.
    const areNext = gapInDays(begun.days, rival.days) <= 1 && !(begun.isNamed && rival.isNamed);
    if (areNext && !intervalsMeet(begun.days, rival.days)) return undefined;
    return compareDated(one, other, begun, rival);
};

interface Beginning extends Dated {
    readonly name: string;
    /** Since then, not then. */
    readonly isSince: boolean;
    /** The day is told by its name or date, and does not follow from "yesterday". */
    readonly isNamed: boolean;
    /** The stems of the words that tell it. */
    readonly told: readonly string[];
}

/** The first of its sentence. */
const beginningIn = remembered((claim: Claim): Beginning | undefined => {
    if (claim.modality !== 'asserted') return undefined;
    for (const time of claim.times) {
        const { resolved } = time;
        if (!resolved?.days || resolved.basis.kind === 'text' || !isSingleDay(resolved.days)) continue;
        const point = inSentence(claim, time);
        const before = claim.words.slice(Math.max(0, point.start - LONGEST), point.start);
        const words = claim.words.slice(point.start, point.end);
        const since = nameIn(isSoSince, before);
        const name = since ?? (SINCE.test(before) ? undefined : nameIn(becameSo, before));
        if (name === undefined) continue;
        return {
            days: resolved.days,
            point,
            name: name.row,
            isSince: since !== undefined,
            isNamed: /\p{Lu}|\d/u.test(words),
            told: stemsIn(name.told),
        };
    }
    return undefined;
});

/** In UTF-16 code units. */
const LONGEST = 120;

const SINCE = /\bsince\b[^,;]{0,30}$/i;

function nameIn(
    rows: ReadonlyMap<string, RegExp>,
    before: string,
): { readonly row: string; readonly told: string } | undefined {
    for (const [row, pattern] of rows) {
        const told = pattern.exec(before);
        if (told) return { row, told: told.groups?.['told'] ?? '' };
    }
    return undefined;
}

/** Both name it, or tell of it by one more word; or one of the two by a pronoun alone. */
function areOfOneThing(
    [one, begun]: readonly [Side, Beginning],
    [other, rival]: readonly [Side, Beginning],
    { shared, capitals, terms }: Kinship,
): boolean {
    if (shared.length + capitals.length > 0) return true;
    const told = new Set([...begun.told, ...rival.told]);
    return (
        terms.some(term => !told.has(term)) ||
        [one, other].some(({ claim }) => OPENS_WITH_PRONOUN.test(claim.words))
    );
}

const OPENS_WITH_PRONOUN = /^[“"]?(?:it|they|he|she)\b/i;
