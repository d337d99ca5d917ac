/** Whom or what a sentence speaks of without naming it: its pronouns, and the sentence before that tells. */

import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import type { Word } from '../../../claims/words.ts';
import type { NameType } from '../../../recognisers/mention.ts';
import { nearby } from './neighbours.ts';
import type { Side } from './side.ts';

/** The claim of the sentence before, in the same paragraph or at the end of the one before. */
export function claimBefore(side: Side): Claim | undefined {
    const [before] = nearby(side);
    if (!before || before === side.claim || side.claim.block - before.block > 1) return undefined;
    return before.block === side.claim.block || !opensParagraphAlone(side) ? before : undefined;
}

/** What begins a paragraph with a name of its own needs no sentence before it. */
function opensParagraphAlone({ claim }: Side): boolean {
    return claim.names.length > 0;
}

/**
 * Its words alone do not tell what it is about: "It was tabled by the Greens", "The roof gave way at six", "Nobody was hurt".
 */
export const leansOnBefore = remembered(
    ({ names, capitals, words, attribution }: Claim) =>
        attribution?.isDirect === true ||
        (names.length === 0 && capitals.inside.length === 0) ||
        OPENS_LEANING.test(words) ||
        POINTS_BACK.test(words),
);

const OPENS_LEANING =
    /^[\s“"'‘]{0,3}(?:it|they|he|she|its|their|his|her|this|these|those|the|nobody|none|not one|all of|both|then)\b(?!\s\p{Lu})/iu;
const POINTS_BACK = /\b(?:him|her|them|they|she|he)\b(?!\s(?:said|says|told|added))/i;

/** Of persons, or of what is no person; nothing for a word that is no pronoun, or that may stand for anything. */
export function pronounKind(
    words: readonly Word[],
    at: number,
    text: string,
): 'person' | 'thing' | undefined {
    const word = words[at];
    if (!word) return undefined;
    if (/^(?:he|she|him)$/.test(word.folded)) return 'person';
    if (/^(?:they|them)$/.test(word.folded)) return 'thing';
    // "Appointed her on Tuesday", but not "her office".
    return word.folded === 'her' && !/^\s\p{Ll}/u.test(text.slice(word.end).replace(BEHIND_OBJECT, ''))
        ? 'person'
        : undefined;
}

const BEHIND_OBJECT = /^\s(?:on|in|at|to|as|for|by|from|with|and|after|before|of)\b.*$/s;

export function isOfPronoun(kind: 'person' | 'thing', type: NameType): boolean {
    return (type === 'person') === (kind === 'person');
}
