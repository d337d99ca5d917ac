/** What people have fallen ill with: "37 people have caught measles" is no news of an outbreak of norovirus. */

import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { illnesses } from '../../../recognisers/lexicon/en/contrasts.ts';
import type { Side } from './side.ts';

/**
 * One tells of an illness of which the other article says nothing at all. Whoever goes on about the measles names them somewhere.
 * A sentence without one is of that of the headline.
 */
export function areOfTwoIllnesses(one: Side, other: Side): boolean {
    return isUnknownTo(one, other) || isUnknownTo(other, one);
}

function isUnknownTo({ claim, document }: Side, other: Side): boolean {
    const [headline] = document;
    const ofSentence = illnessesIn(claim);
    const told = ofSentence.length > 0 || !headline ? ofSentence : illnessesIn(headline);
    if (told.length === 0) return false;
    const known = illnessesOf(other.document);
    // A few lines may well leave it out.
    if (known.size === 0 && other.document.length < FEWEST_CLAIMS) return false;
    return !told.some(illness => known.has(illness));
}

const FEWEST_CLAIMS = 10;

const illnessesIn = remembered(({ words }: Claim): readonly RegExp[] => {
    const lower = words.toLowerCase();
    return ANY.test(lower) ? illnesses.filter(illness => illness.test(lower)) : NONE;
});

const NONE: readonly RegExp[] = [];
const ANY = new RegExp(illnesses.map(({ source }) => source).join('|'), 'u');

const illnessesOf = remembered(
    (document: readonly Claim[]): ReadonlySet<RegExp> => new Set(document.flatMap(illnessesIn)),
);
