/** Where a name begins and ends: titles, articles and the possessive 's stay outside. */

import type { Span } from '../../text/span.ts';
import { TITLES } from '../lexicon/en/namesOfOrganisations.ts';
import type { Name } from '../mention.ts';
import { isApostrophe, isWordCode } from './tokens.ts';

/** Undefined when nothing of a name is left. */
export function trimmed({ type, start, end }: Name, words: string): Span | undefined {
    let from = start;
    // Between the cells of a table.
    const tab = words.indexOf('\t', start);
    let until = tab > start && tab < end ? tab : end;
    // "Orlo: Of course …": who speaks, at the head of a paragraph.
    const colon = start === 0 ? words.indexOf(': ', start) : -1;
    if (colon > start && colon < until) until = colon;
    // Hardly a name has any of these, and to look at a letter is faster than to match.
    if (!isWordCode(words.charCodeAt(from)))
        from += /^[\s"'“”‘’(),;:–—-]{1,5}/u.exec(words.slice(from, until))?.[0].length ?? 0;
    if (isApostrophe(words.charCodeAt(until - 2)) || isApostrophe(words.charCodeAt(until - 1))) {
        const possessive = /['’]s?$/iu.exec(words.slice(from, until));
        if (possessive && until - from > possessive[0].length) until -= possessive[0].length;
    }
    if (words.startsWith('he', from + 1)) {
        const article = /^[Tt]he\s{1,3}(?=\S)/u.exec(words.slice(from, until));
        if (article && (words[from] === 't' || isArticle(words.slice(from, until))))
            from += article[0].length;
    }
    from += SLUG.exec(words.slice(from, Math.min(until, from + LONGEST_SLUG)))?.[0].length ?? 0;
    // "Ltd." and "Ltd" are the same; the full stop may be that of the sentence.
    if (type === 'organisation' && words[until - 1] === '.' && LEGAL_FORM.test(words.slice(from, until)))
        until--;
    // "Social Democrats | 11 seats".
    if (
        type !== 'person' &&
        isDigit(words.charCodeAt(until - 1)) &&
        COUNTED.test(words.slice(until, until + LONGEST_COUNTED))
    )
        until -= / \d{1,3}$/.exec(words.slice(from, until))?.[0].length ?? 0;
    if (type === 'person') {
        from += DRAWN_OUT.exec(words.slice(from, until))?.[0].length ?? 0;
        from = afterTitles(words, from, until);
    }
    // "On Tuesday Belgrade accused …"; a paper may be called after a day.
    if (type === 'person' || type === 'place')
        from += DAY.exec(words.slice(from, Math.min(until, from + LONGEST_DAY)))?.[0].length ?? 0;
    return from < until ? { start: from, end: until } : undefined;
}

/** "Sooooo Anna": nobody is called so, and in comments it stands with a capital. */
const DRAWN_OUT = /^\p{L}{0,12}(\p{Ll})\1\1\p{L}{0,30} {1,3}(?=\p{Lu})/u;

/** "EXCLUSIVE-Pell in talks", "UPDATE 2-Kelm cuts rates": what an agency writes before a headline. */
const SLUG =
    /^(?:EXCLUSIVE|UPDATE \d{1,2}|WRAPUP \d{1,2}|REFILE|CORRECTED|ANALYSIS|FACTBOX|FOCUS|INSIGHT|EXPLAINER|INTERVIEW|TIMELINE|BRIEF|RPT|PREVIEW|NEWSMAKER)[-–—](?=\p{Lu})/u;
const LONGEST_SLUG = 20;

const LEGAL_FORM = / (?:Ltd|Inc|Corp|Co|Bros)\.$/u;

const COUNTED = /^(?: (?:seats?|votes?|percent|per cent|points?)\b| ?%)/;
const LONGEST_COUNTED = 10;

function isDigit(code: number): boolean {
    return code >= 48 && code <= 57;
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?=\p{Lu})/u;
const LONGEST_DAY = 12;

/** "The" belongs to a few names of places. */
function isArticle(words: string): boolean {
    return !/^The (?:Hague|Bronx|Gambia|Bahamas)\b/u.test(words);
}

const TITLE_WORDS = new Set(TITLES.split(/\s+/).filter(word => word !== ''));
/** Ranks that are also surnames or first names, so only followed by two words are they titles. */
const MOST_TITLES = 4;

function isTitle(word: string): boolean {
    return TITLE_WORDS.has(word.toLowerCase());
}

/** "Volcanologist Ana Veld", where a first name and a surname follow. */
function isOccupation(word: string, name: string): boolean {
    return OCCUPATION.test(word) && name.split(/\s+/).length > 2;
}

const OCCUPATION =
    /^\p{Lu}\p{Ll}{1,12}(?:ologist|chemist|physicist|economist|scientist|botanist|grapher|ician)$/u;

function afterTitles(words: string, start: number, end: number): number {
    let from = start;
    for (let n = 0; n < MOST_TITLES; n++) {
        const word = /^(\S{1,24})\s{1,3}(?=\p{Lu})/u.exec(words.slice(from, end));
        if (!word || !(isTitle(word[1] ?? '') || isOccupation(word[1] ?? '', words.slice(from, end)))) break;
        from += word[0].length;
    }
    return from;
}
