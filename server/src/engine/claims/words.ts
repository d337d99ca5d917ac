/** The words of a text as claims are matched by: where they stand, folded, and their stems. */

import { stemmer } from 'stemmer';
import { stopWords } from '../recognisers/lexicon/en/stopWords.ts';
import type { Span } from '../text/span.ts';

export interface Word extends Span {
    /** Lower case, without diacritics and possessive; apostrophes are straight. */
    readonly folded: string;
}

const WORD = /[\p{L}\p{N}]{1,60}(?:['’.,-][\p{L}\p{N}]{1,60}){0,12}/gu;

/** The words of `text`, in order; spans are offsets in `text` plus `from`. */
export function wordsOf(text: string, from = 0): readonly Word[] {
    const words: Word[] = [];
    for (const match of text.matchAll(WORD)) {
        const start = from + match.index;
        words.push({ start, end: start + match[0].length, folded: folded(match[0]).replace(/'s$/, '') });
    }
    return words;
}

/** Lower case, without diacritics, with straight apostrophes: "Leposavić’s" is "leposavic's". */
export function folded(text: string): string {
    const lower = text.toLowerCase();
    if (IS_PLAIN.test(lower)) return lower;
    return lower
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[’‘ʼ`´]/g, "'")
        .replace(/[đðłøħıßæœþ]/g, letter => LETTERS[letter] ?? letter);
}

const IS_PLAIN = /^[\x20-\x7e]*$/;

/** Letters that are no base letter with a mark, so that Unicode does not take them apart. */
const LETTERS: Readonly<Record<string, string>> = {
    đ: 'd',
    ð: 'd',
    ł: 'l',
    ø: 'o',
    ħ: 'h',
    ı: 'i',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
};

/** The stem of a folded word, or undefined when the word carries no meaning of its own (Porter 1980). */
export function stemOf(word: string): string | undefined {
    const known = stems.get(word);
    if (known !== undefined) return known || undefined;
    const stem = word.length < 2 || stopWords.has(word) || IS_NUMBER.test(word) ? '' : stemmer(word);
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(word, stem);
    return stem || undefined;
}

/** Stems found before, '' for none: a language has few words, and each comes again and again. */
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

const IS_NUMBER = /^\d[\d.,]*$/;

/** The singular of a regular English noun, folded: good enough to look it up in a table. */
export function singularOf(word: string): string {
    if (IRREGULAR[word]) return IRREGULAR[word];
    if (word.length < 4 || /(?:ss|us|is|news)$/.test(word)) return word;
    if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
    if (/(?:ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
    return word.endsWith('s') ? word.slice(0, -1) : word;
}

const IRREGULAR: Readonly<Record<string, string>> = {
    people: 'person',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    lives: 'life',
    policemen: 'policeman',
    policewomen: 'policewoman',
    gunmen: 'gunman',
    servicemen: 'serviceman',
};
