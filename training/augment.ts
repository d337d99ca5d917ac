/** Copies of sentences with other names, other cases and other marks: what the sets have little of. */

import type { Example } from './corpus.ts';
import { randomNames } from './news.ts';

const PERSON = 0;
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

/** The examples themselves (some with curly apostrophes), then the changed copies. */
export function augmented<E extends Example>(
    examples: readonly E[],
    share: number,
    random: () => number,
): E[] {
    const namesOf = randomNames(random);
    const copies: E[] = [];
    for (const example of examples) {
        if (!EDITED.has(example.set)) continue;
        const hasPeople = example.names.some(({ type }) => type === PERSON);
        if (
            example.names.some(({ type }) => type === PERSON || type === PLACE) &&
            random() < (hasPeople ? share : share / 3)
        )
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
        const count = words.split(' ').length;
        const names = namesOf();
        if (type === PERSON && /^\p{Lu}\p{Ll}/u.test(words)) {
            if (count === 1) return random() < 0.8 ? names.last() : names.first();
            if (count === 2) return `${names.first()} ${names.last()}`;
            return `${names.first()} ${random() < 0.5 ? names.first() : names.last()} ${names.last()}`;
        }
        if (type === PLACE && count === 1 && /^\p{Lu}\p{Ll}+$/u.test(words) && random() < 0.5)
            return names.city();
        return words;
    }
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
