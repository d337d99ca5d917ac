/** How news tells since when somebody holds a post. Each pattern ends right before the time. */

import { generalPost, postsByNoun } from './posts.ts';

const NOUNS = [...postsByNoun.keys()].join('|');

/** Verbs that tell by themselves what somebody does, with the post. */
const VERBS: readonly (readonly [verb: string, post: string])[] = [
    ['led', generalPost],
    ['headed', generalPost],
    ['run', generalPost],
    ['chaired', 'chair'],
    ['coached', 'coach'],
    ['managed', 'manager'],
    ['commanded', 'commander'],
    ['edited', 'editor'],
];

const WORDS = `(?: [\\p{L}'’-]{1,20}){0,5}?`;

/** "Has led the company since", "has been in charge since", "mayor of Tarn since". */
export const holdsSince = new RegExp(
    `\\b(?:(?:has|had|have) (?<post>${VERBS.map(([verb]) => verb).join('|')})|(?:in charge|in office|at the helm|in the post|in the job)|(?<noun>${NOUNS}))${WORDS} since $`,
    'iu',
);

/** "Took over in", "became mayor of Tarn in", "was appointed head coach in". */
export const beginsTenure = new RegExp(
    `\\b(?:(?:took|taken) (?:over|charge|office|the helm|command)|(?:became|appointed|named|elected|sworn in as|made)(?: (?:as|the|its|their))*(?: [\\p{L}'’-]{1,20})?? (?<noun>${NOUNS}))${WORDS} (?:in|on) $`,
    'iu',
);

/** From the verbs and nouns to the names of the posts. */
export const postsHeld: ReadonlyMap<string, string> = new Map([...VERBS, ...postsByNoun]);

/** Posts of which it is said that somebody leads. */
export const ledPosts: ReadonlySet<string> = new Set([
    'chief executive',
    'leader',
    'coach',
    'manager',
    'commander',
    'director',
    'editor',
    'principal',
]);

/** Whoever holds a post for the second time has two beginnings. */
export const heldAgain =
    /\b(?:again|second (?:time|spell|term|stint)|third (?:time|term)|return(?:s|ed) (?:to|as)|re-?elected|until)\b/i;
