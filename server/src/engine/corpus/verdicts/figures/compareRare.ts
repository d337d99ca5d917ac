/** Two figures of the same rare number in articles of one affair: by chance that hardly ever happens, whatever the words for what they count. */

import type { Quantity } from '../../../recognisers/mention.ts';
import { gapInDays, SAME_NEWS_DAYS } from '../sides/compareTimes.ts';
import { contrastOf, isRestricted } from '../sides/contrast.ts';
import { areDoneAlike } from '../sides/doneAlike.ts';
import type { Rule } from '../sides/rule.ts';
import { areKin } from '../sides/side.ts';
import { agreement } from './agreement.ts';
import { figuresOfOneDimension, isOfBefore } from './figurePair.ts';
import { timesOf } from './figureTimes.ts';
import { digitsOf } from './rareNumber.ts';

/** Only ever an agreement, or more of the same: numbers that differ are compared elsewhere. */
export const compareRare: Rule = (one, other, kinship, occasion) => {
    const [a, b] = [one.claim.figure, other.claim.figure];
    // Most pairs end here.
    if (occasion.isShared || !a || !b || a.dimension !== b.dimension || !mayBeOne(a, b)) return undefined;
    if (!areKin(kinship)) return undefined;
    if (gapInDays(one.published?.days, other.published?.days) > SAME_NEWS_DAYS) return undefined;
    const pair = figuresOfOneDimension(one, other, kinship);
    if (!pair || (a.unit !== b.unit && pair.values.relation !== 'equal')) return undefined;
    if (isOfBefore(pair) || !areDoneAlike(one, other)) return undefined;
    const when = timesOf(pair, occasion);
    if (when.isStatedApart || when.isHistory || when.areOfTwoPeriods) return undefined;
    if (isRestricted(one.claim, other.claim) || contrastOf(one.claim, other.claim)) return undefined;
    return agreement(pair);
};

/** "1,200 metres" and "1.2 kilometres" are to be converted first. */
function mayBeOne(a: Quantity, b: Quantity): boolean {
    if (a.unit !== b.unit) return (isRare(a) || isRare(b)) && isPlain(a) && isPlain(b);
    return areOneNumber(a, b) || isRounded(a, b);
}

function areOneNumber(a: Quantity, b: Quantity): boolean {
    return a.value === b.value && isRare(a) && isPlain(a) && isPlain(b);
}

/** "1,204", "about 1,200"; what has few digits, or is rounded to one, says too little. */
function isRounded(a: Quantity, b: Quantity): boolean {
    if (a.value === undefined || b.value === undefined || a.value === b.value) return false;
    const [exact, round] = a.modifier === 'exact' ? [a, b] : [b, a];
    if (exact.modifier !== 'exact' || round.modifier === 'exact' || !isRare(exact)) return false;
    const digits = digitsOf(round.value ?? 0);
    return (
        digits >= FEWEST_ROUND &&
        digitsOf(exact.value ?? 0) >= FEWEST_EXACT &&
        Number(exact.value?.toPrecision(digits)) === round.value
    );
}

const FEWEST_ROUND = 2;
const FEWEST_EXACT = 4;

/** How long it lasted and how old somebody is meet daily, and a third of anything is 33.333 percent. */
function isRare({ value, dimension }: Quantity): boolean {
    if (value === undefined || dimension === 'time' || dimension === 'age') return false;
    const digits = digitsOf(value);
    return digits <= MOST_DIGITS && (digits >= RARE || (digits === RARE - 1 && Math.abs(value) >= LARGE));
}

const RARE = 3;
const LARGE = 100;
const MOST_DIGITS = 9;

/** "At least 160 million" may be anybody's offer. */
function isPlain({ modifier }: Quantity): boolean {
    return modifier === 'exact' || modifier === 'about';
}
