/** Copies of sentences with other names, other cases and other marks: what the sets have little of. */

import type { Example } from './corpus.ts';
import { randomNames } from './news.ts';

const PERSON = 0;
const ORGANISATION = 1;
const PLACE = 2;

/** Sets whose sentences are worth a second look with other names in them. */
const EDITED = new Set([
    'wikigold',
    'gum',
    'europarl',
    'docred',
    'gum_sharealike',
    'uner_pud',
    'uner_ewt',
    'crossner_politics',
]);

/** Who writes in haste writes names small. */
const TWEETS = new Set(['btc', 'wnut17']);
const SMALL_SHARE = 0.1;

/** The examples themselves (some with curly apostrophes), then the changed copies. */
export function augmented<E extends Example>(
    examples: readonly E[],
    share: number,
    random: () => number,
): E[] {
    const namesOf = randomNames(random);
    const copies: E[] = [];
    for (const example of examples) {
        if (TWEETS.has(example.set) && random() < SMALL_SHARE)
            copies.push({ ...example, text: sameLength(example.text, example.text.toLowerCase()) });
        if (!EDITED.has(example.set)) continue;
        const chanceOfOthers =
            share *
            Math.max(0, ...example.names.map(({ type }) => (type < 3 ? (type === PLACE ? 1 / 3 : 1) : 0)));
        if (chanceOfOthers > 0 && random() < chanceOfOthers)
            copies.push(withOtherNames(example, namesOf, random));
        const chance = random();
        if (chance < 0.02)
            copies.push({ ...example, text: sameLength(example.text, example.text.toUpperCase()) });
        else if (chance < 0.05 && example.text.length < 120)
            copies.push({ ...example, text: headline(example.text) });
    }
    return [...examples, ...copies].map(example =>
        random() < 0.4 ? { ...example, text: example.text.replaceAll("'", '’') } : example,
    );
}

function withOtherNames<E extends Example>(
    example: E,
    namesOf: ReturnType<typeof randomNames>,
    random: () => number,
): E {
    let text = '';
    let at = 0;
    const chosen = new Map<string, string>();
    const names = example.names.map(({ start, end, type }) => {
        text += example.text.slice(at, start);
        const words = example.text.slice(start, end);
        const other = chosen.get(words) ?? otherName(words, type);
        chosen.set(words, other);
        const from = text.length;
        text += other;
        at = end;
        return { start: from, end: text.length, type };
    });
    return { ...example, text: text + example.text.slice(at), names };

    function otherName(words: string, type: number): string {
        const parts = words.split(' ');
        const names = namesOf();
        if (type === PERSON && /^\p{Lu}\p{Ll}/u.test(words)) {
            const last = () => (random() < COINED ? names.coinedLast() : names.last());
            if (parts.length === 1) return random() < 0.8 ? last() : names.first();
            if (parts.length === 2) return `${names.first()} ${last()}`;
            return `${names.first()} ${random() < 0.5 ? names.first() : names.last()} ${last()}`;
        }
        if (type === PLACE && parts.length === 1 && isPlain(words) && random() < 0.6)
            return random() < COINED ? names.coinedCity() : names.city();
        if (type === ORGANISATION) {
            if (parts.length === 1 && /^\p{Lu}{2,6}$/u.test(words))
                return random() < 0.6 ? names.acronym() : words;
            if (parts.length === 1 && isPlain(words)) return random() < 0.6 ? names.brand() : words;
            const place = parts.findIndex(
                (part, i) => (i === 0 || parts[i - 1] === 'of') && names.isCity(part),
            );
            if (place >= 0 && random() < 0.6)
                return parts.with(place, random() < COINED ? names.coinedCity() : names.city()).join(' ');
        }
        return words;
    }
}

/** Share of the new names that stand in no list. */
const COINED = 0.4;

function isPlain(words: string): boolean {
    return /^\p{Lu}\p{Ll}+$/u.test(words);
}

/** Letters whose capital is longer ("ß") would move the names. */
function sameLength(text: string, changed: string): string {
    return changed.length === text.length ? changed : text;
}

const SMALL = new Set([
    'a',
    'an',
    'the',
    'of',
    'in',
    'on',
    'at',
    'to',
    'for',
    'and',
    'or',
    'but',
    'by',
    'with',
    'from',
    'as',
    's',
]);

function headline(text: string): string {
    return text.replace(/\p{Ll}[\p{L}’']*/gu, (word, at: number) =>
        /[\p{L}’']/u.test(text.charAt(at - 1)) || SMALL.has(word)
            ? word
            : sameLength(word, word.charAt(0).toUpperCase() + word.slice(1)),
    );
}
