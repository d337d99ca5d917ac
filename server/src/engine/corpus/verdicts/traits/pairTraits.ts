/** What can be seen of two claims of two articles, whatever they tell: traits of the articles and of the sentences. */

import { contenders } from '../../../recognisers/lexicon/en/parties.ts';
import { deedsOf, mayMeet } from '../deeds/deedsOf.ts';
import { type SharedInAffairs, sharedInAffairs } from '../sides/affair.ts';
import { alikenessOf, isOfOthers } from '../sides/alikeness.ts';
import { gapInDays } from '../sides/compareTimes.ts';
import type { Kinship, Side } from '../sides/side.ts';
import { areOnTwoSides, areParties, isSaidBy } from '../sides/speakers.ts';
import type { MayMatter } from './trees.ts';

/** Something that is seen or not, or of which there is so much. */
export interface Trait<Facts> {
    readonly name: string;
    readonly of: (facts: Facts) => number | boolean | undefined;
    /** It takes a longer look: at the deeds of both sentences, or at all of both articles. */
    readonly isDear?: boolean;
}

/** Two claims, with what several traits ask for. */
export interface PairFacts {
    readonly one: Side;
    readonly other: Side;
    readonly kinship: Kinship;
    readonly affair: SharedInAffairs;
    /** Days from the publication of the first to that of the other; undefined when one is not known. */
    readonly gap: number | undefined;
}

export function pairFacts(one: Side, other: Side, kinship: Kinship): PairFacts {
    const [days, otherDays] = [one.published?.days, other.published?.days];
    const sign = days && otherDays && days.from > otherDays.from ? -1 : 1;
    return {
        one,
        other,
        kinship,
        affair: sharedInAffairs(one.document, other.document),
        gap: days && otherDays ? sign * gapInDays(days, otherDays) : undefined,
    };
}

/**
 * Whether it is the other of the two that traits are to be seen from: what stands around two claims is not quite the same from
 * both sides, and what is learnt must say the same of both.
 */
export function isSeenFromOther(one: Side, other: Side): boolean {
    return keyOf(other) < keyOf(one);
}

function keyOf({ claim, published }: Side): string {
    return `${claim.id} ${published?.days.from}`;
}

/**
 * In the order of the traits: 0 or 1 for what holds or not, else a small number; then what is known `beside` them. `mayMatter`
 * is shown them while those that are dear are not known yet (NaN), and again after each of these; undefined where it says no.
 */
export function valuesOf<Facts>(
    traits: readonly Trait<Facts>[],
    facts: Facts,
    mayMatter?: undefined,
    beside?: readonly Float64Array[],
): Float64Array;
export function valuesOf<Facts>(
    traits: readonly Trait<Facts>[],
    facts: Facts,
    mayMatter?: MayMatter,
    beside?: readonly Float64Array[],
): Float64Array | undefined;
export function valuesOf<Facts>(
    traits: readonly Trait<Facts>[],
    facts: Facts,
    mayMatter?: MayMatter,
    beside: readonly Float64Array[] = [],
): Float64Array | undefined {
    let length = traits.length;
    for (const { length: more } of beside) length += more;
    const values = new Float64Array(length);
    // One by one: `from` and `entries` take several times as long.
    let place = 0;
    for (const { of, isDear } of traits) {
        values[place] = mayMatter && isDear ? Number.NaN : numberOf(of(facts));
        place += 1;
    }
    for (const more of beside) {
        values.set(more, place);
        place += more.length;
    }
    if (!mayMatter) return values;
    if (!mayMatter(values)) return undefined;
    place = 0;
    for (const { of, isDear } of traits) {
        if (isDear) {
            values[place] = numberOf(of(facts));
            if (!mayMatter(values)) return undefined;
        }
        place += 1;
    }
    return values;
}

/** Rounded: what is added up in another order, from the other side, is to be the same. */
export function numberOf(value: number | boolean | undefined): number {
    if (typeof value !== 'number') return value ? 1 : 0;
    return Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6;
}

const MOST_NAMES = 6;
const MOST_STEMS = 12;

export const ofArticles: readonly Trait<PairFacts>[] = [
    { name: 'articles about one affair', of: ({ kinship }) => kinship.isOneAffair },
    { name: 'names in both articles', of: ({ affair }) => Math.min(MOST_NAMES, affair.names) },
    { name: 'words in both articles', of: ({ affair }) => Math.min(MOST_STEMS, affair.stems) },
    { name: 'news of one day', of: ({ gap }) => gap === 0 },
    { name: 'news of the next day', of: ({ gap }) => isFrom(gap, 1, 2) },
    { name: 'news of three days', of: ({ gap }) => isFrom(gap, 2, 4) },
    { name: 'news of ten days', of: ({ gap }) => isFrom(gap, 4, 11) },
    { name: 'news of other weeks', of: ({ gap }) => isFrom(gap, 11, Number.POSITIVE_INFINITY) },
];

export const ofSentences: readonly Trait<PairFacts>[] = [
    { name: 'names in both sentences', of: ({ kinship }) => Math.min(3, kinship.shared.length) },
    { name: 'capitals in both sentences', of: ({ kinship }) => Math.min(2, kinship.capitals.length) },
    { name: 'names around both', of: ({ kinship }) => Math.min(3, kinship.sharedAround.length) },
    { name: 'terms in both sentences', of: ({ kinship }) => Math.min(6, kinship.terms.length) },
    { name: 'part of the shorter sentence', of: ({ kinship }) => kinship.overlap },
    { name: 'one place', of: ({ kinship }) => kinship.isInOnePlace },
    { name: 'two places', of: ({ kinship }) => kinship.isInTwoPlaces },
    {
        name: 'names of others in the same place',
        isDear: true,
        of: ({ one, other, kinship }) => isOfOthers(alikenessOf(one, other, kinship).opposed, kinship),
    },
    { name: 'both are said', of: ({ one, other }) => isSaid(one) && isSaid(other) },
    { name: 'one is said', of: ({ one, other }) => isSaid(one) !== isSaid(other) },
    { name: 'one speaker', of: ({ one, other }) => !!one.speaker && one.speaker === other.speaker },
    {
        name: 'two speakers',
        of: ({ one, other }) => !!one.speaker && !!other.speaker && one.speaker !== other.speaker,
    },
    { name: 'two parties', isDear: true, of: ({ one, other }) => areParties(one, other) },
    {
        name: 'an authority and who contends',
        isDear: true,
        of: ({ one, other }) => areOnTwoSides(one, other),
    },
    {
        name: 'one contends',
        isDear: true,
        of: ({ one, other }) => isSaidBy(one, contenders) !== isSaidBy(other, contenders),
    },
    { name: 'deeds that meet', isDear: true, of: ({ one, other }) => mayMeet(one, other) },
    { name: 'a deed of one kind', isDear: true, of: ({ one, other }) => haveOneKind(one, other) },
    {
        name: 'deeds of two kinds',
        isDear: true,
        of: ({ one, other }) =>
            deedsOf(one).length > 0 && deedsOf(other).length > 0 && !haveOneKind(one, other),
    },
    {
        name: 'two modalities',
        of: ({ one, other }) => one.claim.modality !== other.claim.modality,
    },
];

/** Whichever of the two comes first. */
export function isFrom(amount: number | undefined, from: number, until: number): boolean {
    return amount !== undefined && Math.abs(amount) >= from && Math.abs(amount) < until;
}

function haveOneKind(one: Side, other: Side): boolean {
    return (
        mayMeet(one, other) &&
        deedsOf(one).some(({ kind }) => deedsOf(other).some(deed => deed.kind === kind))
    );
}

function isSaid({ claim }: Side): boolean {
    return claim.attribution !== undefined;
}
