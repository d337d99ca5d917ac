/** Names that a sentence is there to name: "the winner is Lund", "it was Lund who", "Noor Estates is the new owner". */

import type { Side } from '../sides/side.ts';
import type { Actor } from './actors.ts';

/** Whether the words right before the name, or right behind it, say that this is the one. */
export function isTheOneNamed({ start, end }: Actor, { claim: { words } }: Side): boolean {
    const [before, behind] = [words.slice(Math.max(0, start - 60), start), words.slice(end, end + 30)];
    return POINTS_TO.test(before) || IS_THE_ONE.test(behind);
}

/** Whether any name may be pointed out in it: cheap. */
export function mayPointOut({ claim: { words } }: Side): boolean {
    return MAY_POINT_OUT.test(words);
}

const POINTS_TO =
    /\b(?:(?:is|was|are|were)|(?:the|a) (?:man|woman|one|person) who [^,.;]{3,30},)\s(?:(?:the|a|an|its|their|our)\s(?:[\p{Ll}-]{1,20}\s){1,3})?$/iu;
const IS_THE_ONE =
    /^(?:,[^,]{2,24},)? (?:is|was) (?:the|its) (?:first|only|new|one|man|woman|winner|buyer|author)\b/i;
const MAY_POINT_OUT =
    /\b(?:is|was|are|were) (?:the |a |an |its |their |our )?(?:[\p{Ll}-]{1,20} ){0,3}\p{Lu}|\bwho\b/u;
