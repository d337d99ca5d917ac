/** All keys that denote one entity: those that links connect, but for what the user keeps apart. */

import type { MergeReason } from './merge.ts';
import type { NameLink } from './nameLinks.ts';

export interface ConnectedNames {
    /** Sorted. */
    readonly keys: readonly string[];
    /** Between them; each pair once. */
    readonly links: readonly Link[];
}

export interface Link {
    readonly one: string;
    readonly other: string;
    readonly reason: MergeReason;
}

/**
 * The keys around `key`. Where a pair to be kept apart would come together, links are taken up one by one, the surest
 * first (as in Kruskal's algorithm), and one that would join the pair is left out: the same whatever key is asked for.
 */
export function connectedNames(
    key: string,
    linksOf: (key: string) => readonly NameLink[],
    apart: ReadonlyMap<string, ReadonlySet<string>>,
): ConnectedNames {
    const keys = new Set([key]);
    const links: Link[] = [];
    for (const one of keys) {
        for (const { key: other, reason } of linksOf(one)) {
            if (one < other || !keys.has(other)) links.push({ one, other, reason });
            keys.add(other);
        }
    }
    const all = { keys: [...keys].sort(), links };
    return all.keys.some(one => isFoeIn(keys, apart.get(one))) ? separated(key, all, apart) : all;
}

function isFoeIn(keys: ReadonlySet<string>, foes: ReadonlySet<string> | undefined): boolean {
    for (const foe of foes ?? []) if (keys.has(foe)) return true;
    return false;
}

function separated(
    key: string,
    { keys, links }: ConnectedNames,
    apart: ReadonlyMap<string, ReadonlySet<string>>,
): ConnectedNames {
    const parts = new Map<string, Set<string>>(keys.map(one => [one, new Set([one])]));
    const kept: Link[] = [];
    const written = links.map(link =>
        link.one < link.other ? link : { ...link, one: link.other, other: link.one },
    );
    for (const link of written.sort(bySureness)) {
        const one = parts.get(link.one);
        const other = parts.get(link.other);
        if (!one || !other) continue;
        if (one !== other) {
            if ([...one].some(name => isFoeIn(other, apart.get(name)))) continue;
            for (const name of other) {
                one.add(name);
                parts.set(name, one);
            }
        }
        kept.push(link);
    }
    const part = parts.get(key) ?? new Set([key]);
    return {
        keys: [...part].sort(),
        links: kept.filter(({ one, other }) => part.has(one) && part.has(other)),
    };
}

function bySureness(a: Link, b: Link): number {
    return (
        surenessOf(a) - surenessOf(b) ||
        (a.one === b.one ? (a.other < b.other ? -1 : 1) : a.one < b.one ? -1 : 1)
    );
}

function surenessOf({ reason }: Link): number {
    const at = SUREST.indexOf(reason);
    return at < 0 ? SUREST.length : at;
}

const SUREST: readonly MergeReason[] = [
    'rule',
    'spelling',
    'transliteration',
    'otherName',
    'wordOrder',
    'wording',
    'renamed',
    'introducedAcronym',
];
