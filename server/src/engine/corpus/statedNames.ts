/** What a document itself says to be another name of the same: "(KBA)", "formerly Nordlys Kraft". */

import { acronymKeyOf } from './matchKeys.ts';
import { type GroupedMention, mergeGroups, type NameGroup, type NameGroups, rootOf } from './nameGroups.ts';
import { fingerprint } from './spelling.ts';

/** An acronym stands for the name it was last introduced with. By the acronym's match key; sorted by position. */
export type Introductions = ReadonlyMap<string, readonly Introduction[]>;

export interface Introduction {
    /** The place of the name among all mentions. */
    readonly at: number;
    readonly group: NameGroup;
}

/** Merges former and other names; acronyms are only noted, for one may stand for two names in turn. */
export function mergeStatedNames(groups: NameGroups): Introductions {
    const introductions = new Map<string, Introduction[]>();
    for (const [i, mention] of groups.mentions.entries()) {
        noteAcronym(mention, introductions);
        const next = groups.mentions[i + 1];
        if (next?.block !== mention.block || next.start - mention.end > LONGEST_GAP) continue;
        if (mention.group === next.group || !haveOneType(mention, next)) continue;
        const between = mention.words.slice(mention.end, next.start);
        if (!NEW_NAME.test(between) && !OLD_NAME.test(between)) continue;
        const [old, now] = NEW_NAME.test(between) ? [mention, next] : [next, mention];
        const root = rootOf(now.group);
        mergeGroups(groups, old.group, { group: root, reason: 'renamed' });
        if (rootOf(old.group) === root && old.group.key !== root.key)
            root.aliases.set(old.group.key, 'renamed');
    }
    return introductions;
}

const LONGEST_GAP = 60;

/** Between the old name and the new one. */
const NEW_NAME =
    /^,? (?:(?:which|who|that) )?(?:(?:has|had|was|is|were|been|since) ){0,3}(?:changed (?:its|her|his|their) name(?: in [^.,;]{3,20})? to|renamed(?: itself)?(?: in [^.,;]{3,20})?(?: as| to)?|now (?:known as|called)|rebranded(?: itself)? as)(?: the)? $/;

/** Between a name and the old or other one. */
const OLD_NAME =
    /^,? \(?(?:(?:which|who|that) )?(?:(?:is|was|were) )?(?:(?:formerly|previously|once|until recently|better|also) (?:known as|called|named)|formerly|previously|a\.?k\.?a\.?|alias|née|born)(?: the)? ["“]?$/;

function haveOneType(one: GroupedMention, other: GroupedMention): boolean {
    return (one.type === 'person') === (other.type === 'person');
}

/** "X Y Z (XYZ)"; whether the recogniser saw a name in the brackets or not. */
function noteAcronym(
    { words, end, order, group }: GroupedMention,
    introductions: Map<string, Introduction[]>,
): void {
    if (words[end + 1] !== '(' || group.words.length < 2 || group.type === 'person') return;
    INTRODUCED.lastIndex = end;
    const acronym = fingerprint(INTRODUCED.exec(words)?.[1] ?? '');
    if (acronym === '' || !group.words.some(word => word[0] === acronym[0])) return;
    const match = acronymKeyOf(acronym);
    const known = introductions.get(match) ?? [];
    introductions.set(match, known);
    known.push({ at: order, group });
    rootOf(group).aliases.set(acronym, 'introducedAcronym');
}

const INTRODUCED = / \(["“]?((?:\p{Lu}\.?){2,9}s?)["”]?\)/uy;
