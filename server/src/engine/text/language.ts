/** The language of a document: English unless it clearly is another. */

import { franc } from 'franc-min';
import type { Language } from './document.ts';
import { ENGLISH_WORDS, LANGUAGE_NAMES, SHORT_CODES } from './lexicon/languages.ts';

/**
 * What front matter says, else what the words show. Names of people and places of all the world do not make an English
 * report foreign: its small words stay English, and they are counted first.
 */
export function languageOf(
    stated: string | undefined,
    paragraphs: Iterable<string>,
    ofSample: (sample: string) => Language = languageOfSample,
): Language {
    const code = stated === undefined ? undefined : codeOf(stated);
    if (code !== undefined) return { code, basis: 'frontMatter' };
    return ofSample(sampleOf(paragraphs));
}

/** What the words of the first paragraphs show. */
export function languageOfSample(sample: string): Language {
    if (lettersIn(sample) < FEWEST_LETTERS) return ASSUMED;
    if (englishShare(sample) >= ENGLISH_SHARE) return { code: 'en', basis: 'recognised' };
    const prose = sample.replace(ADDRESS, ' ');
    const nameless = prose.replace(CAPITALISED_WORD, ' ');
    if (lettersIn(nameless) < FEWEST_NAMELESS_LETTERS || isUndecided(detected(nameless))) return ASSUMED;
    const best = detected(prose);
    if (isUndecided(best)) return ASSUMED;
    return { code: SHORT_CODES.get(best) ?? best, basis: 'recognised' };
}

const ASSUMED: Language = { code: 'en', basis: 'assumed' };

const FEWEST_LETTERS = 60;
/** Names and figures alone do not tell a language. */
const FEWEST_NAMELESS_LETTERS = 40;
/** English prose has 25 to 45 % of these words, lists of names 10 %; Dutch, the nearest of the others, under 8 %. */
const ENGLISH_SHARE = 0.12;
const LONGEST_SAMPLE = 4000;
const ADDRESS = /\b(?:https?:|www\.)\S{1,500}/g;
/** Mostly names; German loses its nouns too, and is told by the rest. */
const CAPITALISED_WORD = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’']{0,40}/gu;

/** ISO 639-3; `und` when it cannot tell. */
function detected(text: string): string {
    return franc(text, { minLength: 1 });
}

function isUndecided(code: string): boolean {
    return code === 'und' || code === 'eng';
}

/** `en`, `EN`, `en-GB`, `eng`, `English` are all `en`. */
function codeOf(stated: string): string | undefined {
    const name = stated.trim().toLowerCase();
    const known = LANGUAGE_NAMES.get(name);
    if (known !== undefined) return known;
    const code = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,3}$/.exec(name)?.[1];
    return code === undefined ? undefined : (SHORT_CODES.get(code) ?? code);
}

function sampleOf(paragraphs: Iterable<string>): string {
    let sample = '';
    for (const words of paragraphs) {
        sample += `${words.slice(0, LONGEST_SAMPLE - sample.length)}\n`;
        if (sample.length >= LONGEST_SAMPLE) break;
    }
    return sample;
}

function lettersIn(sample: string): number {
    return sample.match(/\p{L}/gu)?.length ?? 0;
}

function englishShare(sample: string): number {
    const words = sample.match(/[\p{L}\p{M}]{1,40}/gu) ?? [];
    let english = 0;
    for (const word of words) if (ENGLISH_WORDS.has(word.toLowerCase())) english++;
    return english / Math.max(1, words.length);
}
