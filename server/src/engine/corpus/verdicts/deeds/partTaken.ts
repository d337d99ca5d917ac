/** Which part somebody takes in a deed, as far as word order tells it: did it, suffered it, or got what was given. */

import type { Span } from '../../../text/span.ts';
import type { Side } from '../sides/side.ts';
import { isVerb, partsOf, withoutApposition } from './deedParts.ts';
import type { Deed } from './deedsOf.ts';

/** Who does it, to whom it is done, or who gets what is given; undefined where word order does not tell. */
export type PartTaken = 'agent' | 'patient' | 'recipient' | undefined;

/** Of what stands at a place of the sentence: "killed by a climber", "the body of a climber", "a climber was killed". */
export function partTakenBy(part: Span, deed: Deed, side: Side): PartTaken {
    const { words } = side.claim;
    if (part.start >= deed.start && part.end <= deed.end) return 'patient';
    if (part.start >= deed.end)
        return partBehindOf(deed, words.slice(deed.end, part.start).replace(AND_DONE, ' '));
    const { before } = partsOf(deed, side);
    if (part.start < before.start || part.end > before.end) return undefined;
    if (ENDS_CLAUSE.test(withoutApposition(words.slice(part.end, deed.start)))) return undefined;
    if (!isVerb(deed, side) && !/ed$/.test(deed.words)) return undefined;
    if (GETS.test(deed.words)) return 'recipient';
    const isDoneTo =
        deed.isPassive || deed.kind.isOfSubject || OF_ONE.test(deed.words) || isDoneBy(deed, words);
    return isDoneTo ? 'patient' : 'agent';
}

/** Of what stands behind the verb, by the words in between. */
function partBehindOf(deed: Deed, between: string): PartTaken {
    if (ENDS_CLAUSE.test(between)) return undefined;
    if (BY.test(between)) return 'agent';
    if (TO.test(`${deed.words}${between}`)) return 'recipient';
    return WITHIN_OBJECT.test(between) && !deed.isPassive ? 'patient' : undefined;
}

/** "A teenager killed by officers": the participle alone. */
function isDoneBy({ end }: Deed, words: string): boolean {
    return /^(?:\s[\p{L}]{1,20}){0,2}\sby\s/u.test(words.slice(end, end + 50));
}

const ENDS_CLAUSE =
    /[;:“”"]|,\s(?!\p{Ll}+ed\b)|\s(?:that|who|which|as|when|while|after|before|because|and)\s/u;
/** "Struck and killed by": one agent for both. */
const AND_DONE = /^\sand\s\p{Ll}{1,20}ed(?=\s)/u;
const BY = /\bby\s(?:[\p{L}-]{1,20}\s){0,4}$/u;
/** "Went to", "handed the prize to". */
const TO = /\bto\s(?:[\p{L}-]{1,20}\s){0,3}$/u;
/** At most a few words of the object itself: "a", "former teacher". */
const WITHIN_OBJECT = /^\s(?:of\s)?(?:[\p{L}\d-]{1,20}\s){0,3}$/u;
/** "Receives the prize", "bought a tenth". */
const GETS =
    /^(?:receiv\w{1,3}|gets?|got|wins?|won|buys?|bought|acquir\w{1,3}|takes?|took|collect\w{0,3})\b/i;
/** Nobody does it to anybody: "a climber died", "a partner walked out". */
const OF_ONE =
    /^(?:died?|dies|dying|dead|deaths?|drown\w{0,3}|succumb\w{0,3}|fell|falls?|lost (?:his|her|their) li(?:fe|ves)|disappear\w{0,3}|vanish\w{0,3}|missing|surviv\w{0,3}|recover\w{0,3}|injured|hurt|wounded|walk\w{0,3} out|withdr\w{1,5}|quits?|resign\w{0,3}|leaves?|left|depart\w{0,3}|arriv\w{1,3}|join\w{0,3}|return\w{0,3})\b/i;
