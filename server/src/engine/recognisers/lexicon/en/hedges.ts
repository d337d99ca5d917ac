/** Words that qualify a number: "about", "more than", "up to", "or so". */

import type { QuantityModifier } from '../../mention.ts';

/** `nearly` is about, but not above. */
export type Hedge =
    | Extract<QuantityModifier, 'exact' | 'about' | 'moreThan' | 'lessThan' | 'atLeast' | 'atMost'>
    | 'nearly';

/** Before the number, in lower case. */
export const hedgesBefore: ReadonlyMap<string, Hedge> = new Map<string, Hedge>([
    ...phrases(
        'exact',
        'exactly, precisely, just, only, equal to, equals, a mere, a total of, as few as, as little as, a record, a whopping',
    ),
    ...phrases(
        'about',
        `about, around, approximately, approx, roughly, some, circa, c., ca., ~, ≈, an estimated, estimated,
        close to, somewhere around, something like, in the region of, in the order of, on the order of, at about,
        at around, just about, perhaps`,
    ),
    ...phrases('nearly', 'nearly, almost, not quite, virtually, nearing, approaching'),
    ...phrases(
        'moreThan',
        `more than, over, above, in excess of, upwards of, upward of, north of, greater than, larger than,
        higher than, bigger than, longer than, exceeding, exceeds, exceed, exceeded, better than, beyond, >, well over,
        well above, just over, slightly over, slightly more than, just above, far more than, much more than,
        a little over, a little more than, surpassing, topping, over than, more than about, older than, a bit more than,
        a bit over, well more than`,
    ),
    ...phrases(
        'atLeast',
        `at least, a minimum of, minimum of, minimum, no fewer than, no less than, not less than,
        not fewer than, ≥, >=, starting at, starting from, no lower than, greater than or equal to, more than or equal to,
        equal to or greater than, equal to or more than, no younger than, > =, greater or equal to, greater or equal than, more or equal than, at least or equal to, equal to or higher than`,
    ),
    ...phrases(
        'lessThan',
        `less than, fewer than, under, below, <, just under, just below, slightly under, slightly below,
        slightly less than, well under, well below, smaller than, lower than, shorter than, a little under,
        a little less than, a bit less than, younger than, just shy of, shy of, short of, sub -`,
    ),
    ...phrases(
        'atMost',
        `up to, as many as, as much as, at most, no more than, not more than, not over, a maximum of,
        maximum of, maximum, ≤, <=, < =, less or equal to, less or equal than, smaller or equal to, at the most, no higher than, no longer than, no larger than, no greater than,
        not exceeding, not exceed, not surpass, no older than, less than or equal to, smaller than or equal to, equal to or less than, as high as, as long as, up to about, up to around, up to some, capped at`,
    ),
]);

/** Directly after the number and its unit. */
export const hedgesAfter: ReadonlyMap<string, Hedge> = new Map<string, Hedge>([
    ...phrases('about', 'or so, or thereabouts, odd, - odd, ish, - ish, give or take'),
    ...phrases(
        'atLeast',
        `or more, or higher, or above, or greater, or over, or older, or longer, or larger, or better, +,
        plus, - plus, and above, and over, and older, and more, and up, or up, at least, or upwards, or more than, or greater than, or higher than`,
    ),
    ...phrases(
        'atMost',
        `or less, or fewer, or lower, or below, or under, or younger, or smaller, or shorter, at most,
        and under, and below, and younger, tops, maximum, or at most, or less than, or lower than`,
    ),
]);

/** In tokens. */
export const LONGEST_HEDGE = 5;

function phrases<H extends Hedge>(hedge: H, list: string): readonly (readonly [string, H])[] {
    return list.split(/,\s+/).map(phrase => [phrase, hedge] as const);
}
