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
        const group = groups.get(key) ?? newGroup(key);
        groups.set(key, group);
        group.names.push(name);
        group.forms.push(form);
    }
    const long = longFormsIn(groups.values());
    for (const group of [...groups.values()]) {
        const full = fullFormOf(group, long);
        if (!full) continue;
        if (isAcronym(group)) full.aliases.add(group.key);
        full.names.push(...group.names);
        full.forms.push(...group.forms);
        full.type = undefined;
        groups.delete(group.key);
    }
    return [...groups.values()]
        .map(entityOf)
        .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

interface Group {
    readonly key: string;
    /** Of its key. */
    readonly words: readonly string[];
    readonly aliases: Set<string>;
    readonly names: Name[];
    readonly forms: string[];
    /** Undefined until it is asked for, and again when names are added. */
    type: NameType | undefined;
}

function newGroup(key: string): Group {
    return { key, words: key.split(' '), aliases: new Set(), names: [], forms: [], type: undefined };
}

/** Groups of several words, in order, by each form that might be short for them. */
function longFormsIn(groups: Iterable<Group>): ReadonlyMap<string, ReadonlySet<Group>> {
    const long = new Map<string, Set<Group>>();
    for (const group of groups) {
        if (group.words.length < 2) continue;
        for (const short of [group.words[0] ?? '', group.words.at(-1) ?? '', ...initialsOf(group)]) {
            const known = long.get(short);
            if (known) known.add(group);
            else long.set(short, new Set([group]));
        }
    }
    return long;
}

/** The one other group that this one is short for. */
function fullFormOf(group: Group, long: ReadonlyMap<string, ReadonlySet<Group>>): Group | undefined {
    if (group.words.length > 1) return undefined;
    const candidates = [...(long.get(group.key) ?? [])].filter(
        other => isSurnameOf(group, other) || isAcronymOf(group, other),
    );
    return candidates.length === 1 ? candidates[0] : undefined;
}

function isSurnameOf({ key }: Group, full: Group): boolean {
    const isName = full.words.at(-1) === key || full.words[0] === key;
    return key.length > 2 && isName && typeOfGroup(full) === 'person';
}

function isAcronymOf(short: Group, full: Group): boolean {
    return isAcronym(short) && typeOfGroup(full) !== 'person' && initialsOf(full).includes(short.key);
}

/** Those of all words, and those of the words that carry meaning. */
function initialsOf({ words }: Group): readonly string[] {
    const initials = (of: readonly string[]) => of.map(word => word[0]).join('');
    return [initials(words), initials(words.filter(word => !FUNCTION_WORD.test(word)))];
}

const FUNCTION_WORD = /^(?:of|the|for|and|in|on|to|a|de|la)$/;

function typeOfGroup(group: Group): NameType {
    group.type ??= typeOf(group.names);
    return group.type;
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
