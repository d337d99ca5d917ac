/** Under what keys a name meets its other spellings and its short forms. */

import { otherNames } from '../../recognisers/lexicon/en/otherNames.ts';
import {
    bodies,
    britishSpellings,
    clubWords,
    companyForms,
    companyWords,
    countriesOfPeoples,
    generations,
    joiningWords,
    particles,
    trades,
} from '../../recognisers/lexicon/en/partsOfNames.ts';
import type { NameType } from '../../recognisers/mention.ts';
import type { MergeReason } from './merge.ts';
import { fingerprint, skeletonOf } from './spelling.ts';

/** A shorter name under which the same may be named. */
export interface ShortForm {
    /** The match key of the shorter name. */
    readonly match: string;
    readonly reason: MergeReason;
    /** It is understood beside the full name alone, in one document. */
    readonly isLocal: boolean;
}

/**
 * The same for all spellings of a name: whatever its transliteration; for persons whatever the order of the words
 * ("Hoxhaj Arta"); for ministries and their like however the country is put ("Defence Ministry of X", "X's Ministry of
 * Defence"). Names of one key and one kind may be merged without further evidence.
 */
export function matchKeyOf(key: string, type: NameType): string {
    const known = matchKeys[type].get(key);
    if (known !== undefined) return known;
    const match = foundMatchKey(key, type);
    if (matchKeys[type].size >= MOST_NAMES) matchKeys[type].clear();
    matchKeys[type].set(key, match);
    return match;
}

/** Found before, by fingerprint: a corpus has few names, and each comes again and again. */
const matchKeys: Readonly<Record<NameType, Map<string, string>>> = {
    person: new Map(),
    organisation: new Map(),
    place: new Map(),
    other: new Map(),
};
const MOST_NAMES = 20_000;

function foundMatchKey(key: string, type: NameType): string {
    const full = (OTHER_NAMES.get(key) ?? key).split(' ');
    switch (type) {
        case 'person':
            return matchKeyOfPerson(key.split(' '));
        case 'place':
            return `place ${full.map(placeWord).join(' ')}`;
        case 'organisation':
        case 'other':
            return matchKeyOfBody(full);
    }
}

/** Empty for names of one word. `name` is the name as written: its hyphens and quotation marks tell its parts. */
export function shortFormsOf(name: string, type: NameType): readonly ShortForm[] {
    const known = shortForms[type].get(name);
    if (known) return known;
    const forms = foundShortForms(name, type);
    if (shortForms[type].size >= MOST_NAMES) shortForms[type].clear();
    shortForms[type].set(name, forms);
    return forms;
}

/** Found before, by name as written. */
const shortForms: Readonly<Record<NameType, Map<string, readonly ShortForm[]>>> = {
    person: new Map(),
    organisation: new Map(),
    place: new Map(),
    other: new Map(),
};

function foundShortForms(name: string, type: NameType): readonly ShortForm[] {
    if (type === 'person') return shortFormsOfPerson(name);
    const words = fingerprint(name).split(' ');
    return type === 'place' || words.length < 2 ? [] : shortFormsOfBody(words);
}

/** For the club "FC Torvik" or "Torvik United" the town, "torvik"; undefined for all else. */
export function townOfClub(key: string): string | undefined {
    const words = key.split(' ');
    const town = words.filter(word => !clubWords.has(word));
    return town.length > 0 && town.length < words.length ? town.join(' ') : undefined;
}

/** The match key of an acronym: its very letters. `key` is a fingerprint. */
export function acronymKeyOf(key: string): string {
    return `acronym ${key}`;
}

/** Whether it is a name that everybody uses without explaining it, such as "UN": initials of nothing else. */
export function isInCommonUse(key: string): boolean {
    return OTHER_NAMES.has(key);
}

/** From every name in common use to the fullest one. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
    otherNames.flatMap(([first = '', ...others]) => others.map(other => [other, first] as const)),
);

function matchKeyOfPerson(words: readonly string[]): string {
    const parts = words.length > 1 ? words.filter(word => word !== 'al' && word !== 'el') : words;
    return `person ${parts
        .map(word => (word === 'junior' ? 'jr' : skeletonOf(word)))
        .sort()
        .join(' ')}`;
}

function placeWord(word: string): string {
    return PLACE_WORDS[word] ?? skeletonOf(word);
}

const PLACE_WORDS: Readonly<Record<string, string>> = {
    northern: 'north',
    southern: 'south',
    eastern: 'east',
    western: 'west',
    saint: 'st',
    mount: 'mt',
    fort: 'ft',
};

function matchKeyOfBody(words: readonly string[]): string {
    const content = words.filter(word => !CONNECTIVES.has(word) && !companyForms.has(word));
    const parts = (content.length > 0 ? content : words).map(
        word => britishSpellings[word] ?? (word === 'saint' ? 'st' : word),
    );
    if (!parts.some(word => bodies.has(word))) return `body ${parts.map(skeletonOf).join(' ')}`;
    return `body ${parts
        .map(word => skeletonOf(countryOf(word)))
        .sort()
        .join(' ')}`;
}

/** Without them it is the same name in another wording. */
const CONNECTIVES: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and']);

/** "kestrian" is "kestria". */
function countryOf(word: string): string {
    return countriesOfPeoples[word] ?? (word.length > 5 && word.endsWith('an') ? word.slice(0, -1) : word);
}

function shortFormsOfPerson(name: string): readonly ShortForm[] {
    const nickname = fingerprint(NICKNAME.exec(name)?.[1] ?? '');
    const parts = name.replace(NICKNAME, ' ').split(/\s+/).map(fingerprint);
    const words = parts.filter(part => part !== '' && !generations.has(part));
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    if (words.length < 2) return [];
    const shorts: ShortForm[] = [];
    const add = (short: string, reason: MergeReason, isLocal = false) =>
        shorts.push({ match: matchKeyOf(short, 'person'), reason, isLocal });
    let at = words.length - 1;
    add(last, 'surname');
    while (at > 1 && particles.has(words[at - 1] ?? '')) at -= 1;
    if (at < words.length - 1) add(words.slice(at).join(' '), 'surname');
    add(first, 'firstName', true);
    const isWithGeneration = parts.some(part => generations.has(part));
    if (isWithGeneration) return shorts;
    if (at > 1) add([first, ...words.slice(at)].join(' '), 'middleName');
    if (first.length > 1) add([first[0], ...words.slice(at)].join(' '), 'initials');
    // "A. H. Venning"
    if (first.length > 1 && at > 1)
        add([...words.slice(0, at).map(word => word[0]), ...words.slice(at)].join(' '), 'initials');
    if (nickname === '') return shorts;
    add(nickname, 'nickname', true);
    add([nickname, ...words.slice(at)].join(' '), 'nickname');
    add(words.join(' '), 'nickname');
    return shorts;
}

const NICKNAME = /["“”„«‘']([^"“”„«»‘’']{2,30})["“”»’'](?=\s)/;

/** Shorter ones are explained in their own document alone: too many names share three letters. */
const SHORTEST_KNOWN_ACRONYM = 4;

/** The initials of all words, those of the words that carry meaning, and "KFOR" for Kosovo Force. */
function acronymsOf(words: readonly string[]): readonly string[] {
    const initials = (of: readonly string[]) => of.map(word => word[0]).join('');
    const content = words.filter(word => !joiningWords.has(word));
    const last = content.at(-1) ?? '';
    const all = [
        initials(words),
        initials(content),
        last.length > 3 ? initials(content.slice(0, -1)) + last.slice(0, 3) : '',
    ];
    return [...new Set(all)].filter(letters => letters.length > 1 && letters !== words[0]);
}

function shortFormsOfBody(words: readonly string[]): readonly ShortForm[] {
    const shorts: ShortForm[] = [];
    const add = (short: readonly string[], reason: MergeReason, isLocal = false) =>
        shorts.push({ match: matchKeyOf(short.join(' '), 'organisation'), reason, isLocal });
    const last = words.at(-1) ?? '';
    const rest = words.slice(0, -1);
    if (companyWords.has(last)) add(rest, 'shortForm');
    if (trades.has(last)) add(rest, 'shortForm', true);
    for (const letters of acronymsOf(words)) {
        const isLocal = letters.length < SHORTEST_KNOWN_ACRONYM;
        shorts.push({ match: acronymKeyOf(letters), reason: 'acronym', isLocal });
    }
    if (!words.includes('and')) add([last], 'shortForm', true);
    const content = words.filter(word => !joiningWords.has(word));
    if (content.length < 3 || !content.some(word => bodies.has(word))) return shorts;
    for (const left of content) {
        const others = content.filter(word => word !== left);
        if (!bodies.has(left) && others.some(word => bodies.has(word))) add(others, 'shortForm', true);
    }
    return shorts;
}
