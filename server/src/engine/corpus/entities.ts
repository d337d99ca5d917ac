/** Names of one document that denote the same entity. */

import { folded } from '../claims/words.ts';
import type { Name, NameType } from '../recognisers/mention.ts';
import type { Span } from '../text/span.ts';

/** An entity as one document names it. */
export interface DocumentEntity {
    /** The fingerprint of its fullest name: the same in every document that uses that name. */
    readonly key: string;
    /** Fingerprints that the document itself declares to be the same: an acronym, a former short form. */
    readonly aliases: readonly string[];
    readonly type: NameType;
    /** The fullest form, as first written. */
    readonly name: string;
    /** All forms as written, the most frequent first. */
    readonly forms: readonly string[];
    /** Document offsets, in order. */
    readonly mentions: readonly Span[];
}

/** A name without case, diacritics, punctuation and a leading article: "the U.N." is "un", "O’Brien" is "obrien". */
export function fingerprint(name: string): string {
    return folded(name)
        .replace(/'s(?= |$)|'$/g, '')
        .replace(/['.]/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .replace(/^the /, '');
}

/**
 * Groups the names of a document: equal fingerprints; a surname with the one full name that ends with it; an acronym
 * with the one name whose initials it is. What is ambiguous stays apart. In order of first mention.
 */
export function entitiesOf(text: string, names: readonly Name[]): readonly DocumentEntity[] {
    const groups = new Map<string, Group>();
    for (const name of names) {
        const form = text.slice(name.start, name.end);
        const key = fingerprint(form);
        if (key === '') continue;
        const group = groups.get(key) ?? { key, aliases: new Set<string>(), names: [], forms: [] };
        groups.set(key, group);
        group.names.push(name);
        group.forms.push(form);
    }
    for (const group of [...groups.values()]) {
        const full = fullFormOf(group, groups);
        if (!full) continue;
        if (isAcronym(group)) full.aliases.add(group.key);
        full.names.push(...group.names);
        full.forms.push(...group.forms);
        groups.delete(group.key);
    }
    return [...groups.values()]
        .map(entityOf)
        .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

interface Group {
    readonly key: string;
    readonly aliases: Set<string>;
    readonly names: Name[];
    readonly forms: string[];
}

/** The one other group that this one is short for. */
function fullFormOf(group: Group, groups: ReadonlyMap<string, Group>): Group | undefined {
    if (group.key.includes(' ')) return undefined;
    const candidates = [...groups.values()].filter(
        other => other.key.includes(' ') && (isSurnameOf(group, other) || isAcronymOf(group, other)),
    );
    return candidates.length === 1 ? candidates[0] : undefined;
}

function isSurnameOf(short: Group, full: Group): boolean {
    const words = full.key.split(' ');
    const isPerson = typeOf(full.names) === 'person';
    return isPerson && short.key.length > 2 && (words.at(-1) === short.key || words[0] === short.key);
}

function isAcronymOf(short: Group, full: Group): boolean {
    if (!isAcronym(short) || typeOf(full.names) === 'person') return false;
    const words = full.key.split(' ');
    const all = words.map(word => word[0]).join('');
    const content = words
        .filter(word => !/^(?:of|the|for|and|in|on|to|a|de|la)$/.test(word))
        .map(word => word[0])
        .join('');
    return short.key === all || short.key === content;
}

function isAcronym({ key, forms }: Group): boolean {
    return key.length >= 2 && key.length <= 8 && forms.some(form => /^(?:\p{Lu}\.?){2,8}s?$/u.test(form));
}

function entityOf({ key, aliases, names, forms }: Group): DocumentEntity {
    return {
        key,
        aliases: [...aliases].sort(),
        type: typeOf(names),
        name: forms.find(form => fingerprint(form) === key && !isCapitals(form)) ?? forms[0] ?? key,
        forms: byFrequency(forms),
        mentions: names.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
    };
}

function isCapitals(form: string): boolean {
    return form.includes(' ') ? form === form.toUpperCase() : false;
}

/** The type most often given. */
function typeOf(names: readonly Name[]): NameType {
    return byFrequency(names.map(({ type }) => type))[0] ?? 'other';
}

/** Each value once, the most frequent first; of those that tie, the first in the alphabet. */
export function byFrequency<T extends string>(values: readonly T[]): readonly T[] {
    const counts = new Map<T, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}
