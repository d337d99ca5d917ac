/** Sentences written for training: names marked, slots filled in from lists. */

import { readFileSync } from 'node:fs';
import { COUNTRIES } from '../server/src/engine/recognisers/lexicon/en/namesOfPlaces.ts';
import type { Example } from './corpus.ts';
import { cityNames, personNames } from './wordLists.ts';

const MARK = /\[\[([^|\]]+)\|(\w+)\]\]/g;
const TYPES = ['person', 'organisation', 'place', 'other'];
const SLOT = /\{(\w+?)(\d?)\}/g;

/** Each line `copies` times, with other words in its slots; lines without slots once. */
export function newsExamples(file: string, copies: number, random: () => number): Example[] {
    const fill = fillerOf(random);
    const lines = readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line !== '' && !line.startsWith('#'));
    return lines.flatMap((line, document) =>
        Array.from({ length: line.includes('{') ? copies : 1 }, () => exampleOf(fill(line), document)),
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
}

/** Names of persons of one country at a time, so that first name and surname go together. */
export function randomNames(random: () => number): () => RandomNames {
    const people = personNames().filter(({ first, last }) => first.length > 15 && last.length > 15);
    const cities = cityNames().filter(name => !/[()/]/.test(name));
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
    return () => {
        const { first, last } = people[Math.floor(random() * people.length)] ?? { first: [], last: [] };
        return { first: () => pick(first), last: () => pick(last), city: () => pick(cities) };
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
            case 'acronym':
                return letters(3 + Math.floor(random() * 3));
            case 'a':
                return letters(1);
            default:
                return madeUp();
        }
    }

    function letters(count: number): string {
        return Array.from({ length: count }, () => pick([...'ABCDEFGHIKLMNOPRSTUVZ'])).join('');
    }

    /** "Tavoxi": a brand that stands in no list. */
    function madeUp(): string {
        const syllables = Array.from(
            { length: 2 + Math.floor(random() * 2) },
            () =>
                pick([...'bcdfghjklmnprstvwxyz']) +
                pick(['a', 'e', 'i', 'o', 'u', 'ia', 'eo', 'an', 'el', 'or', 'in', 'us']),
        ).join('');
        return syllables.charAt(0).toUpperCase() + syllables.slice(1);
    }
}
