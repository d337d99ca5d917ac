/** The names of a document by their fingerprints, while it is being found out which of them denote the same. */

import type { NameType } from '../../recognisers/mention.ts';
import { byFrequency } from './byFrequency.ts';
import type { MergeReason } from './merge.ts';
import type { ReadName } from './readNames.ts';
import type { EntityRules } from './rules.ts';
import { fingerprint } from './spelling.ts';

export interface NameGroups {
    /** In order of first mention. */
    readonly all: readonly NameGroup[];
    readonly byKey: ReadonlyMap<string, NameGroup>;
    /** In order. */
    readonly mentions: readonly GroupedMention[];
    /** Pairs of fingerprints that the user keeps apart, both ways round. */
    readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Names of one fingerprint. */
export interface NameGroup {
    readonly key: string;
    readonly words: readonly string[];
    readonly mentions: GroupedMention[];
    /** The one given most often. */
    type: NameType;
    /** All fingerprints that are merged into it, its own among them. */
    readonly keys: Set<string>;
    readonly aliases: Map<string, MergeReason>;
    /** The group that this one as a whole is taken for. */
    into: Target | undefined;
    /** The keys of those that may be meant, when that could not be told. */
    candidates: readonly string[] | undefined;
}

export interface GroupedMention {
    readonly name: ReadName;
    /** The index of its block. */
    readonly block: number;
    /** Its place among the mentions of the document. */
    readonly order: number;
    readonly group: NameGroup;
    /** What this mention alone is taken for. */
    target: Target | undefined;
}

export interface Target {
    readonly group: NameGroup;
    readonly reason: MergeReason;
}

/** `names` are those of each block. */
export function groupsOf(names: readonly (readonly ReadName[])[], rules: EntityRules): NameGroups {
    const byKey = new Map<string, NameGroup>();
    const mentions: GroupedMention[] = [];
    for (const [block, inBlock] of names.entries()) {
        for (const name of inBlock) {
            let group = byKey.get(name.key);
            if (!group) {
                group = emptyGroup(name.key);
                byKey.set(name.key, group);
            }
            const mention = { name, block, order: mentions.length, group, target: undefined };
            group.mentions.push(mention);
            mentions.push(mention);
        }
    }
    for (const group of byKey.values())
        group.type = byFrequency(group.mentions.map(({ name }) => name.type))[0] ?? 'other';
    const found = { all: [...byKey.values()], byKey, mentions, apart: pairsApart(rules) };
    mergeByRules(found, rules);
    return found;
}

function emptyGroup(key: string): NameGroup {
    return {
        key,
        words: key.split(' '),
        mentions: [],
        type: 'other',
        keys: new Set([key]),
        aliases: new Map(),
        into: undefined,
        candidates: undefined,
    };
}

/** Where the group is first named: its place among all mentions. */
export function firstOf({ mentions }: NameGroup): number {
    return mentions[0]?.order ?? 0;
}

/** The group that this one is taken for in the end: itself when it is not merged. */
export function rootOf(group: NameGroup): NameGroup {
    let root = group;
    while (root.into) root = root.into.group;
    return root;
}

/** Takes one group as a whole for another; does nothing where the user keeps them apart. */
export function mergeGroups(groups: NameGroups, one: NameGroup, other: Target): void {
    const from = rootOf(one);
    const into = rootOf(other.group);
    if (from === into || areApart(groups, from, into)) return;
    from.into = { group: into, reason: other.reason };
    for (const key of from.keys) into.keys.add(key);
    for (const [key, reason] of from.aliases) into.aliases.set(key, reason);
}

export function areApart({ apart }: NameGroups, one: NameGroup, other: NameGroup): boolean {
    if (apart.size === 0) return false;
    const others = rootOf(other).keys;
    for (const key of rootOf(one).keys)
        for (const foe of apart.get(key) ?? []) if (others.has(foe)) return true;
    return false;
}

/** The form as first written, but not the capitals of a headline. */
export function nameOfGroup({ key, mentions }: NameGroup): string {
    return (mentions.find(({ name }) => !isCapitals(name.form)) ?? mentions[0])?.name.form ?? key;
}

/** A short word of capitals may be an acronym; several words, or a long one, are a headline or a dateline. */
export function isCapitals(form: string): boolean {
    return (form.includes(' ') || form.length > 5) && form === form.toUpperCase() && /\p{Lu}/u.test(form);
}

/** "KBA", "K.B.A.", "NGOs", "IE8". */
export const ACRONYM = /^(?:\p{Lu}\.?){2,9}(?:s|\d{1,2})?$/u;

export function pairsApart(rules: EntityRules): ReadonlyMap<string, ReadonlySet<string>> {
    const apart = new Map<string, Set<string>>();
    const add = (key: string, other: string) => {
        const known = apart.get(key);
        if (known) known.add(other);
        else apart.set(key, new Set([other]));
    };
    for (const [one, other] of rules.apart) {
        const [a, b] = [fingerprint(one), fingerprint(other)];
        if (a === b) continue;
        add(a, b);
        add(b, a);
    }
    return apart;
}

function mergeByRules(groups: NameGroups, rules: EntityRules): void {
    for (const { names } of rules.same) {
        const [first, ...others] = names.flatMap(name => groups.byKey.get(fingerprint(name)) ?? []);
        for (const other of others) if (first) mergeGroups(groups, other, { group: first, reason: 'rule' });
    }
}
