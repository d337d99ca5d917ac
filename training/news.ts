/** Sentences written for training: names marked, slots filled in from lists. */

import { readFileSync } from 'node:fs';
import { COUNTRIES } from '../server/src/engine/recognisers/lexicon/en/namesOfPlaces.ts';
import type { Example } from './corpus.ts';
import { cityNames, personNames } from './wordLists.ts';

const MARK = /\[\[([^|\]]+)\|(\w+)\]\]/g;
const TYPES = ['person', 'organisation', 'place', 'other'];
const SLOT = /\{(\w+?)(\d?)\}/g;

/** A line that begins so is written small throughout. */
const SMALL = '~ ';

/** Each line `copies` times, with other words in its slots; lines without slots once. */
export function newsExamples(file: string, copies: number, random: () => number): Example[] {
    const fill = fillerOf(random);
    const lines = readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line !== '' && !line.startsWith('#'));
    return lines.flatMap((line, document) =>
        Array.from({ length: line.includes('{') ? copies : 1 }, () =>
            line.startsWith(SMALL)
                ? exampleOf(fill(line.slice(SMALL.length)).toLowerCase(), document)
                : exampleOf(fill(line), document),
        ),
    );
}

function exampleOf(marked: string, document: number): Example {
    const names: { start: number; end: number; type: number }[] = [];
    let text = '';
    let at = 0;
    for (const match of marked.matchAll(MARK)) {
        text += marked.slice(at, match.index);
        const words = match[1] ?? '';
        names.push({
            start: text.length,
            end: text.length + words.length,
            type: TYPES.indexOf(match[2] ?? ''),
        });
        text += words;
        at = match.index + match[0].length;
    }
    return { set: 'news', document, text: text + marked.slice(at), names };
}

export interface RandomNames {
    first(): string;
    last(): string;
    city(): string;
    /** Names that stand in no list, made of the letters of those that do. */
    coinedLast(): string;
    coinedCity(): string;
    /** "Tavoxi". */
    brand(): string;
    acronym(): string;
    isCity(word: string): boolean;
}

/** Names of persons of one country at a time, so that first name and surname go together. */
export function randomNames(random: () => number): () => RandomNames {
    const people = personNames()
        .filter(({ first, last }) => first.length > 15 && last.length > 15)
        .map(names => ({ ...names, coinedLast: coiner(names.last, random) }));
    const cities = cityNames().filter(name => !/[()/]/.test(name));
    const citySet = new Set(cities);
    const coinedCity = coiner(cities, random);
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
    const letters = (count: number) =>
        Array.from({ length: count }, () => pick([...'ABCDEFGHIKLMNOPRSTUVZ'])).join('');
    const brand = () => {
        const syllables = Array.from(
            { length: 2 + Math.floor(random() * 2) },
            () =>
                pick([...'bcdfghjklmnprstvwxyz']) +
                pick(['a', 'e', 'i', 'o', 'u', 'ia', 'eo', 'an', 'el', 'or', 'in', 'us']),
        ).join('');
        return syllables.charAt(0).toUpperCase() + syllables.slice(1);
    };
    return () => {
        const { first, last, coinedLast } = people[Math.floor(random() * people.length)] ?? {
            first: [],
            last: [],
            coinedLast: brand,
        };
        return {
            first: () => pick(first),
            last: () => pick(last),
            city: () => pick(cities),
            coinedLast,
            coinedCity,
            brand,
            acronym: () => letters(3 + Math.floor(random() * 3)),
            isCity: word => citySet.has(word),
        };
    };
}

/** Makes words whose every four letters follow one another in some word of the list. */
function coiner(list: readonly string[], random: () => number): () => string {
    const next = new Map<string, string[]>();
    for (const name of list) {
        if (!/^\p{Lu}[\p{Ll}]{3,11}$/u.test(name)) continue;
        const letters = `^^^${name}$`;
        for (let at = 3; at < letters.length; at++) {
            const before = letters.slice(at - 3, at);
            const known = next.get(before);
            if (known) known.push(letters.charAt(at));
            else next.set(before, [letters.charAt(at)]);
        }
    }
    return () => {
        for (let attempt = 0; attempt < 20; attempt++) {
            let word = '^^^';
            while (word.length < 16 && !word.endsWith('$')) {
                const letters = next.get(word.slice(-3)) ?? ['$'];
                word += letters[Math.floor(random() * letters.length)] ?? '$';
            }
            if (word.endsWith('$') && word.length > 7) return word.slice(3, -1);
        }
        return list[Math.floor(random() * list.length)] ?? '';
    };
}

function fillerOf(random: () => number): (line: string) => string {
    const namesOf = randomNames(random);
    const countries: string[] = [];
    const people: string[] = [];
    for (const line of COUNTRIES.trim().split('\n')) {
        const [places = '', adjectives = ''] = line.split(':');
        countries.push(places.split(',')[0] ?? '');
        const adjective = adjectives.trim().split(' ')[0];
        if (adjective) people.push(adjective);
    }
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
    return line => {
        const filled = new Map<string, string>();
        return line.replace(SLOT, (_, slot: string, number: string) => {
            const key = slot.toLowerCase() + number;
            const word = filled.get(key) ?? wordFor(slot.toLowerCase());
            filled.set(key, word);
            return slot === slot.toUpperCase() ? word.toUpperCase() : word;
        });
    };

    function wordFor(slot: string): string {
        const names = namesOf();
        switch (slot) {
            case 'first':
                return names.first();
            case 'last':
                return names.last();
            case 'city':
                return names.city();
            case 'country':
                return pick(countries);
            case 'people':
                return pick(people);
            case 'newlast':
                return names.coinedLast();
            case 'newcity':
                return names.coinedCity();
            case 'acronym':
                return names.acronym();
            case 'a':
                return names.acronym().charAt(0);
            default:
                return names.brand();
        }
    }
}
