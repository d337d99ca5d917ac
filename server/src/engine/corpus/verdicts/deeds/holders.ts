/** Who is said to hold a post of which a body has one: "chief executive Vera Stanic", "Paul Renner, who chairs the jury". */

import { stemsIn, wordsOf } from '../../../claims/words.ts';
import { functionWords } from '../../../recognisers/lexicon/en/nounGroups.ts';
import { otherHolders, posts, postsByNoun } from '../../../recognisers/lexicon/en/posts.ts';
import { ofStatement } from '../sides/side.ts';
import { type Actor, actorsOf } from './actors.ts';

export interface Holder {
    readonly actor: Actor;
    /** The name of the post in the table. */
    readonly post: string;
    /** Stems of the words that tell of what: "the manager of the paint works", "works manager"; none where it is not told. */
    readonly body: readonly string[];
    /** "Who resigned as chief executive". */
    readonly hasLeft: boolean;
}

/** In order of the names. */
export const holdersIn = ofStatement((side): readonly Holder[] => {
    const { words } = side.claim;
    if (!MAY_HOLD.test(words)) return [];
    const persons = actorsOf(side).filter(({ type, words: name }) => type === 'person' && name.includes(' '));
    return persons.flatMap(actor => {
        const before = words.slice(Math.max(0, actor.start - LONGEST), actor.start);
        const behind = words.slice(actor.end, actor.end + LONGEST);
        const holder = heldBefore(actor, before, behind) ?? heldBehind(actor, behind);
        // Of the judges of one case, who gave the ruling.
        return holder && (holder.post !== OF_COURT || TELLS_RULING.test(words)) ? holder : [];
    });
});

/** "Union president Ivo Lund", "the manager of the works, Ivo Lund,", "its commander, General Ivo Lund". */
function heldBefore(actor: Actor, before: string, behind: string): Holder | undefined {
    const match = BEFORE.exec(before);
    if (!match?.groups) return undefined;
    const { lead = '', noun = '', of = '', comma } = match.groups;
    // "Told the mayor, Ivo Lund": an apposition has an article.
    if (comma !== undefined && !(DEFINITE.test(lead) && /^[,.]|^$/.test(behind))) return undefined;
    return holderOf(actor, { lead, noun, of, hasLeft: LEAVES.test(behind) });
}

/** "Ivo Lund, the chairman", "Ivo Lund, who leads the union", "Ivo Lund resigned as mayor of Tarn". */
function heldBehind(actor: Actor, behind: string): Holder | undefined {
    const match = APPOSITION.exec(behind) ?? AS.exec(behind) ?? VERB.exec(behind);
    if (!match?.groups) return undefined;
    const { lead = '', noun = '', of = '', left } = match.groups;
    return holderOf(actor, { lead, noun, of, hasLeft: left !== undefined || LEAVES.test(behind) });
}

interface Told {
    readonly lead: string;
    readonly noun: string;
    readonly of: string;
    readonly hasLeft: boolean;
}

function holderOf(actor: Actor, { lead, noun, of, hasLeft }: Told): Holder | undefined {
    const post = POSTS.get(noun.toLowerCase());
    const leading = wordsOf(lead);
    if (!post || leading.some(({ folded }) => otherHolders.has(folded))) return undefined;
    // "She wept when the presiding judge": what stands before the article is of something else.
    const from = leading.findLast(({ folded }) => functionWords.has(folded))?.end ?? 0;
    return { actor, post, body: [...new Set([...stemsIn(lead.slice(from)), ...stemsIn(of)])], hasLeft };
}

const OF_COURT = 'presiding judge';
const TELLS_RULING =
    /\bpresid(?:es|ed|ing)\b|\b(?:ruling|ruled|verdict|judge?ment|sentenc(?:e|ed|ing)|convict(?:ed|ion|ing)|acquitt(?:ed|al|ing))\b/i;

/** In characters, before a name and behind it. */
const LONGEST = 110;

const postsByVerb: ReadonlyMap<string, string> = new Map(
    posts.flatMap(({ name, verbs }) => verbs?.split(', ').map(verb => [verb, name] as const) ?? []),
);
const POSTS: ReadonlyMap<string, string> = new Map([...postsByNoun, ...postsByVerb]);

const NOUN = [...postsByNoun.keys()].join('|');
const VERBS = [...postsByVerb.keys()].join('|');

const MAY_HOLD = new RegExp(`\\b(?:${NOUN}|${VERBS})\\b`, 'i');

const WORD = `[\\p{L}'’-]{1,20}`;
const LEAD = `(?<lead>(?:${WORD}\\s){0,4}?)`;
const OF = `(?:\\s(?:of|at|for)\\s(?<of>${WORD}(?:\\s${WORD}){0,4}))?`;
const RANK = `(?:(?:General|Colonel|Major|Captain|Admiral|Sir|Dame|Dr|Prof|Professor|Mr|Mrs|Ms|Judge)\\.?\\s)?`;

const BEFORE = new RegExp(`(?:^|[\\s“"(])${LEAD}(?<noun>${NOUN})${OF}(?<comma>,)?\\s${RANK}$`, 'iu');
const DEFINITE = /(?:^|\s)(?:the|its|their|our|[\p{L}]{2,20}['’]s?)\s/iu;
const APPOSITION = new RegExp(
    `^,\\s(?:\\d{1,2},\\s)?${LEAD}(?<noun>${NOUN})(?:\\s(?:of|at|for)\\s(?<of>[\\p{L}'’ -]{1,60}?))?(?=[,.;]|\\ssaid|\\swho\\s|$)`,
    'iu',
);
const AS = new RegExp(
    `^(?:,\\swho)?\\s(?:has\\s|had\\s)?(?<left>resigned|quit|stepped\\sdown)\\s(?:${WORD}\\s){0,3}?as\\s${LEAD}(?<noun>${NOUN})${OF}`,
    'iu',
);
const VERB = new RegExp(
    `^(?:,\\swho)?\\s(?<noun>${VERBS})(?=[\\s,.])(?:\\s(?:over\\s)?(?:the|its|their)\\s(?<of>${WORD}(?:\\s${WORD}){0,3}))?`,
    'iu',
);
const LEAVES = /^,?\s(?:who\s)?(?:has\s|had\s)?(?:resigned|stepped down|quit|stood down|handed in)\b/i;
