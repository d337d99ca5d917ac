/** Two sentences that tell since when somebody holds a post: do they tell the same year? */

import { inSentence } from '../../../claims/claim.ts';
import { generalPost } from '../../../recognisers/lexicon/en/posts.ts';
import {
    beginsTenure,
    heldAgain,
    holdsSince,
    ledPosts,
    postsHeld,
} from '../../../recognisers/lexicon/en/tenures.ts';
import { type DayInterval, intervalsMeet } from '../../../text/day.ts';
import type { Span } from '../../../text/span.ts';
import { type Actor, actorsOf, areLike } from '../deeds/actors.ts';
import { compareTimes } from '../sides/compareTimes.ts';
import { contradiction } from '../sides/contradiction.ts';
import type { Rule } from '../sides/rule.ts';
import { ofStatement } from '../sides/side.ts';
import { datedAlike, datedApart } from './momentsApart.ts';

export const compareTenures: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const tenures = tenuresIn(one);
    // Most pairs end here.
    if (tenures.length === 0 || !(kinship.isOneAffair || kinship.shared.length >= FEWEST_NAMES))
        return undefined;
    for (const tenure of tenures) {
        for (const rival of tenuresIn(other)) {
            if (!areLike(tenure.actor, rival.actor) || !mayBeOne(tenure.post, rival.post)) continue;
            // "Elected mayor on Sunday by 312 votes": what else the two tell is compared by what they tell of it.
            if (
                compareTimes(tenure.since, rival.since) === 'same' &&
                !one.claim.figure &&
                !other.claim.figure
            )
                return datedAlike(tenure.since);
            if (intervalsMeet(tenure.since, rival.since)) continue;
            return contradiction(one, other, datedApart(tenure.since, rival.since), [
                tenure.point,
                rival.point,
            ]);
        }
    }
    return undefined;
};

/** Articles that are not known to be of one affair must name the person and something else. */
const FEWEST_NAMES = 2;

interface Tenure {
    readonly actor: Actor;
    /** The name of the post in the table; that of the general one where it is only told that somebody leads. */
    readonly post: string;
    readonly since: DayInterval;
    /** Where that is told, in the words of the sentence. */
    readonly point: Span;
}

/** "Who has led the company since 2019", "she took over in 2018", "mayor since 2014". */
const tenuresIn = ofStatement((side): readonly Tenure[] => {
    const { claim } = side;
    const { words } = claim;
    if (!MAY_TELL.test(words)) return [];
    return claim.times.flatMap(time => {
        const since = time.resolved?.days;
        const point = inSentence(claim, time);
        const before = words.slice(Math.max(0, point.start - LONGEST), point.start);
        const told = holdsSince.exec(before) ?? beginsTenure.exec(before);
        if (!since || !told || heldAgain.test(before)) return [];
        const { post: verb = '', noun = verb } = told.groups ?? {};
        const post = postsHeld.get(noun.toLowerCase()) ?? generalPost;
        const start = point.start - before.length + told.index;
        const actor = actorsOf(side).findLast(
            ({ type, end, isOwner }) => type === 'person' && end <= start && !isOwner,
        );
        // "Lund praised Toll, who has led it since 2019" is told of Toll; "Toll told Lund that …" of neither.
        const between = words.slice(actor?.end ?? start, start).replace(ASIDE, '');
        return actor && isBeside(between) ? { actor, post, since, point } : [];
    });
});

const MAY_TELL = /\b(?:since|took|taken|became|appointed|named|elected|sworn|made) /;

/** In characters. */
const LONGEST = 90;

/** "Ida Brun, who was born in Tarn, has been mayor since 2019", "Ida Brun, 44, …". */
const ASIDE = /^, (?:who (?:was|is|has|had) [^,;.]{1,80}|\d{2}|an? [^,;.]{1,60}),(?= (?:has|had) )/;

/** Nothing but the words that join somebody with a verb. */
function isBeside(between: string): boolean {
    return /^(?:,? who|,)?(?: (?:has|had|have|is|was|been|also|first|only))*\s?(?:,\s)?(?:the |its |their )?(?:[\p{L}’'-]+ ){0,3}$/u.test(
        between,
    );
}

/** Of whoever leads a firm it may be told that she is its chief executive; its chairman is another. */
function mayBeOne(post: string, other: string): boolean {
    if (post === other) return true;
    return (post === generalPost && ledPosts.has(other)) || (other === generalPost && ledPosts.has(post));
}
