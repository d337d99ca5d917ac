/** The thing that both of two articles are about, by whatever noun: "the ferry", "the vessel", "the Kelm refinery". */

import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { folded, wordsOf } from '../../../claims/words.ts';
import { ofAnother, thingsMade } from '../../../recognisers/lexicon/en/origins.ts';
import type { Side } from './side.ts';

export interface Thing {
    readonly noun: string;
    /** "The Kelm refinery": the words before the noun that have a capital, folded. */
    readonly name: string;
}

/** From the groups `thing` and `of`, the words before it, of a pattern that has found one; undefined for one beside another. */
export function thingIn(groups: Readonly<Record<string, string>> | undefined): Thing | undefined {
    const { thing, of = '' } = groups ?? {};
    if (thing === undefined || ofAnother.test(of)) return undefined;
    const name = of
        .split(' ')
        .filter(word => /^\p{Lu}/u.test(word))
        .join(' ');
    return { noun: thing.toLowerCase(), name: folded(name) };
}

/** "The vessel" may be the ferry, and "the plant" the refinery; a tanker is no ferry. */
function mayBeOne(one: Thing, other: Thing): boolean {
    if (one.name !== '' && other.name !== '' && one.name !== other.name) return false;
    if (one.noun === other.noun) return true;
    const [kind, otherKind] = [thingsMade.get(one.noun), thingsMade.get(other.noun)];
    return kind !== undefined && kind.kind === otherKind?.kind && (kind.isGeneral || otherKind.isGeneral);
}

/** Where both articles are of one affair. */
export function areOneThing(one: Thing, other: Thing, side: Side, rival: Side): boolean {
    return mayBeOne(one, other) && areAlone(one, other, side, rival);
}

/** "The vessel" is the ferry only where neither article tells of a tanker too. */
function areAlone(one: Thing, other: Thing, side: Side, rival: Side): boolean {
    if (one.noun === other.noun) return true;
    const kind = thingsMade.get(one.noun)?.kind;
    const nouns = [one.noun, other.noun].filter(noun => thingsMade.get(noun)?.isGeneral === false);
    const told = new Set([side, rival].flatMap(({ document }) => [...specialThingsIn(document)]));
    const rivals = [...told].filter(noun => thingsMade.get(noun)?.kind === kind && !nouns.includes(noun));
    // "The vessel" and "the ship" are both the tanker that the articles tell of.
    return rivals.length <= (nouns.length === 0 ? 1 : 0);
}

/** The nouns of the table by which a document calls things, but for those that may stand for any of a kind. */
const specialThingsIn = remembered((document: readonly Claim[]): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const { words } of document)
        for (const word of wordsOf(words)) {
            const noun = word.folded.replace(/s$/, '');
            if (thingsMade.get(noun)?.isGeneral === false) found.add(noun);
        }
    return found;
});
