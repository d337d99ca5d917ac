/** What a document itself says to be another name of the same: "(KBA)", "formerly Nordlys Kraft". */

import { acronymKeyOf } from './matchKeys.ts';
import { type GroupedMention, mergeGroups, type NameGroup, type NameGroups, rootOf } from './nameGroups.ts';

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
        if (!mention.name.link || next?.block !== mention.block) continue;
        if (mention.group === next.group || !haveOneType(mention, next)) continue;
        const [old, now] = mention.name.link === 'newName' ? [mention, next] : [next, mention];
        const root = rootOf(now.group);
        mergeGroups(groups, old.group, { group: root, reason: 'renamed' });
        if (rootOf(old.group) === root && old.group.key !== root.key)
            root.aliases.set(old.group.key, 'renamed');
    }
    return introductions;
}

function haveOneType(one: GroupedMention, other: GroupedMention): boolean {
    return (one.name.type === 'person') === (other.name.type === 'person');
}

function noteAcronym(
    { name: { acronym }, order, group }: GroupedMention,
    introductions: Map<string, Introduction[]>,
): void {
    if (group.words.length < 2 || group.type === 'person') return;
    if (acronym === '' || !group.words.some(word => word[0] === acronym[0])) return;
    const match = acronymKeyOf(acronym);
    const known = introductions.get(match) ?? [];
    introductions.set(match, known);
    known.push({ at: order, group });
    rootOf(group).aliases.set(acronym, 'introducedAcronym');
}
