/** How nearly two sentences say the same, word for word. */

import { stemOf, wordsOf } from '../../../claims/words.ts';
import { type OpposedNames, opposedNames } from './opposedNames.ts';
import { type Kinship, ofSentences, type Side } from './side.ts';

export interface Alikeness {
    /** Names that stand in the same place and differ. */
    readonly opposed: readonly OpposedNames[];
    /**
     * They share nearly all that the shorter one says, opposed names aside, and a name; at most one of them says
     * something of its own. "The women's race" and "the men's race" are no such pair.
     */
    readonly isNearlyTheSame: boolean;
}

/** The part of the shorter sentence's stems that the other must share. */
const NEARLY = 0.8;

export const alikenessOf = ofSentences(alikeness);

function alikeness(one: Side, other: Side, kinship: Kinship): Alikeness {
    const opposed = opposedNames(one, other);
    // Most pairs end here.
    if (kinship.shared.length + kinship.capitals.length === 0) return { opposed, isNearlyTheSame: false };
    // Half of the day belongs to a time, which is compared as such.
    const left = new Set(['a.m', 'p.m']);
    for (const pair of opposed)
        for (const stem of [...stemsOf(pair.one.id), ...stemsOf(pair.other.id)]) left.add(stem);
    const [a, b] = [one, other].map(({ claim }) => claim.terms.filter(term => !left.has(term)));
    if (!a || !b) return { opposed, isNearlyTheSame: false };
    const known = new Set(b);
    const shared = a.filter(term => known.has(term)).length;
    const isNearlyTheSame =
        shared >= FEWEST_TERMS &&
        shared >= NEARLY * Math.min(a.length, b.length) &&
        Math.min(a.length, b.length) - shared === 0;
    return { opposed, isNearlyTheSame };
}

const FEWEST_TERMS = 3;

/** A word of the list that both sentences write; the same verb in another form is another word. */
export function shareWordOf(list: ReadonlySet<string>, one: Side, other: Side): boolean {
    const known = new Set(wordsOf(other.claim.words).map(({ folded }) => folded));
    return wordsOf(one.claim.words).some(({ folded }) => list.has(folded) && known.has(folded));
}

function stemsOf(id: string): readonly string[] {
    return id.split(' ').map(word => stemOf(word) ?? word);
}

/** Each is told of somebody else; a place beside a shared one may be the same in other words. */
export function isOfOthers(opposed: Alikeness['opposed'], { shared }: Kinship): boolean {
    return opposed.some(({ one, other }) => {
        const isDetail = one.before === 'in' && other.before === 'in' && shared.length > 0;
        return !isDetail;
    });
}
