/** The words of a text as claims are matched by: where they stand, folded, and their stems. */

import { stemmer } from 'stemmer';
import { stopWords } from '../recognisers/lexicon/en/stopWords.ts';
import type { Span } from '../text/span.ts';

export interface Word extends Span {
    /** Lower case, without diacritics and possessive; apostrophes are straight. */
    readonly folded: string;
}

/** Letters and digits, joined by single apostrophes, points, commas and hyphens: `[\p{L}\p{N}]{1,60}(?:['’.,-][\p{L}\p{N}]{1,60}){0,12}`. */
const LONGEST_PART = 60;
const MOST_PARTS = 13;

/** The words of `text`, in order; spans are offsets in `text` plus `from`. */
export function wordsOf(text: string, from = 0): readonly Word[] {
    if (from !== 0 || text.length < LEAST_KEPT) return read(text, from);
    for (const last of lastRead) if (last.text === text) return last.words;
    const words = read(text, from);
    lastRead[next] = { text, words };
    next = (next + 1) % MOST_KEPT;
    return words;
}

/** The sentences read last: whoever compares two claims asks for their words again and again. */
const lastRead: { readonly text: string; readonly words: readonly Word[] }[] = [];
const MOST_KEPT = 4;
let next = 0;
/** In UTF-16 code units: what is shorter is a part of a sentence, and seldom asked for twice. */
const LEAST_KEPT = 32;

/** By hand: all that is read and compared asks for words, and most words need no more than a slice of the text. */
function read(text: string, from: number): readonly Word[] {
    const words: Word[] = [];
    const lower = text.toLowerCase();
    const isAligned = lower.length === text.length;
    for (let start = 0; start < text.length; start++) {
        let end = endOfPart(text, start);
        if (end === start) continue;
        for (let parts = 1; parts < MOST_PARTS && isJoint(text.charCodeAt(end)); parts++) {
            const last = endOfPart(text, end + 1);
            if (last === end + 1) break;
            end = last;
        }
        const word =
            isAligned && isPlain(text, start, end) ? lower.slice(start, end) : folded(text.slice(start, end));
        words.push({ start: from + start, end: from + end, folded: withoutPossessive(word) });
        start = end - 1;
    }
    return words;
}

/** Behind the letters and digits that stand there, at most so many; `start` where none does. */
function endOfPart(text: string, start: number): number {
    let end = start;
    for (let length = 0; length < LONGEST_PART; length++) {
        const unit = text.charCodeAt(end);
        const size = unit < 0x250 ? (SIZES[unit] ?? 0) : sizeOfLetter(text, end);
        if (size === 0) break;
        end += size;
    }
    return end;
}

function isPlain(text: string, start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (text.charCodeAt(i) > 0x7e) return false;
    return true;
}

function withoutPossessive(word: string): string {
    return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** In UTF-16 code units; 0 where no letter or digit stands. Half of a surrogate pair is none. */
function sizeOfLetter(text: string, at: number): number {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    return LETTER.test(letter) ? letter.length : 0;
}

const LETTER = /^[\p{L}\p{N}]$/u;
/** The same for the letters that come most. */
const SIZES = Uint8Array.from({ length: 0x250 }, (_, unit) =>
    LETTER.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** An apostrophe, a point, a comma or a hyphen. */
function isJoint(unit: number): boolean {
    return unit === 0x27 || unit === 0x2019 || (unit >= 0x2c && unit <= 0x2e);
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

/** Of the words of a text that have one, in order. */
export function stemsIn(text: string): readonly string[] {
    return wordsOf(text).flatMap(({ folded }) => stemOf(folded) ?? []);
}

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
