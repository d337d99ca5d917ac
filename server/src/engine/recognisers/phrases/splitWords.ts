/** From the characters of a passage to its words. */

import { ORDINALS, TENS } from '../lexicon/en/spokenNumbers.ts';
import {
    BEFORE_MONTH,
    CAPITAL_ONLY,
    DOUBTFUL_MONTHS,
    TIME_WORDS,
    WITH_PERIOD,
} from '../lexicon/en/timeWords.ts';
import type { Joint, Sense, Word } from './word.ts';

const LETTER = /\p{L}|\p{M}/u;
const DOTTED = /\p{L}\.\p{L}(?![\p{L}\p{N}])\.?/uy;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/uy;
const SHORT_YEAR = /['’‘]\d\d(?!\d)s?(?!\p{L})/uy;
const CLOCK = /\d{1,2}:\d\d(?::\d\d)?(?!:?\d)/y;
const ORDINAL_ENDING = /(?:st|nd|rd|th|ST|ND|RD|TH)(?!\p{L})/uy;
/** White space wider than this is a gap of the layout, not between two words of a phrase. */
const WIDEST_SPACE = 3;

/** One pass over the text; every character but white space and hyphens inside words belongs to a word. */
export function splitWords(text: string): readonly Word[] {
    const words: Word[] = [];
    let at = 0;
    let joint: Joint = 'far';
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (isSpace(code)) {
            const from = at;
            while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
            joint = words.length > 0 && at - from <= WIDEST_SPACE ? 'space' : 'far';
            continue;
        }
        if (isHyphen(code) && joint === 'none' && joinsWords(text, at)) {
            joint = 'hyphen';
            at += 1;
            continue;
        }
        const word = wordAt(text, at, joint, words.at(-1));
        words.push(word);
        at = word.end;
        joint = 'none';
    }
    return words;
}

function wordAt(text: string, start: number, joint: Joint, previous: Word | undefined): Word {
    const code = text.charCodeAt(start);
    if (isDigit(code)) return numberAt(text, start, joint);
    if (isApostrophe(code)) return apostropheAt(text, start, joint);
    if (!isLetter(text, start)) return plain(text, start, start + 1, joint);
    const dottedEnd = text[start + 1] === '.' ? matchEnd(DOTTED, text, start) : undefined;
    if (dottedEnd !== undefined) {
        const letters = text.slice(start, dottedEnd).toLowerCase();
        const spelled = letters.endsWith('.') ? letters : `${letters}.`;
        return {
            start,
            end: dottedEnd,
            text: spelled,
            isCapitalised: false,
            joint,
            senses: senses.get(spelled) ?? [],
        };
    }
    let end = start + 1;
    while (end < text.length && isLetter(text, end)) end += 1;
    if (
        isApostrophe(text.charCodeAt(end)) &&
        isLetter(text, end + 1) &&
        matchEnd(POSSESSIVE, text, end) === undefined
    ) {
        end += 2;
        while (end < text.length && isLetter(text, end)) end += 1;
    }
    return named(text, start, end, joint, previous);
}

function named(text: string, start: number, end: number, joint: Joint, previous: Word | undefined): Word {
    const written = text.slice(start, end);
    const lowered = written.toLowerCase();
    const lower = lowered.includes('’') ? lowered.replace('’', "'") : lowered;
    const isCapitalised = written[0] !== lower[0];
    const found = senses.get(lower) ?? NO_SENSES;
    if (found === NO_SENSES) return { start, end, text: lower, isCapitalised, joint, senses: NO_SENSES };
    const hasPeriod = isCapitalised && WITH_PERIOD.has(lower) && text[end] === '.';
    const whole = hasPeriod ? end + 1 : end;
    const isMeant = isCapitalised || !CAPITAL_ONLY.has(lower);
    const isSure = !DOUBTFUL_MONTHS.has(lower) || speaksForMonth(text, start, whole, previous);
    return {
        start,
        end: whole,
        text: lower,
        isCapitalised,
        joint,
        senses: isMeant && isSure ? found : NO_SENSES,
    };
}

function isOrdinal(word: string): boolean {
    return ORDINALS.has(word) || TENS.has(word);
}

const WORD_AFTER = /\s{1,2}(?:the )?(\p{Ll}{5,12})/uy;

function wordAfter(text: string, end: number): string {
    WORD_AFTER.lastIndex = end;
    return WORD_AFTER.exec(text)?.[1] ?? '';
}

const NUMBER_AFTER = /[\s,]{1,3}(?:the )?\d/y;
const LOWER_CASE_AFTER = /['’]s\b|\s{1,2}(?!on\b|for\b)\p{Ll}/uy;

/** "in March", "12 May", "March 14", "the March report"; not "Long March", "He may". */
function speaksForMonth(text: string, start: number, end: number, previous: Word | undefined): boolean {
    if (matchEnd(NUMBER_AFTER, text, end) !== undefined || isOrdinal(wordAfter(text, end))) return true;
    if (!previous) return text.slice(end).trim() === '';
    if (BEFORE_MONTH.has(previous.text)) return true;
    if (previous.senses.some(sense => sense.class === 'NUMBER' || sense.class === 'ORDINAL')) return true;
    if (previous.text === ',' || previous.text === ';' || previous.text === '–' || previous.text === '-')
        return matchEnd(LOWER_CASE_AFTER, text, end) === undefined;
    const isShown =
        previous.text === 'the' ||
        previous.text === 'a' ||
        previous.text === 'its' ||
        previous.text === 'their';
    return isShown && start > 0 && matchEnd(LOWER_CASE_AFTER, text, end) !== undefined;
}

function numberAt(text: string, start: number, joint: Joint): Word {
    const clockEnd = matchEnd(CLOCK, text, start);
    if (clockEnd !== undefined) {
        const written = text.slice(start, clockEnd);
        return {
            start,
            end: clockEnd,
            text: written,
            isCapitalised: false,
            joint,
            senses: [{ class: 'CLOCK', value: written }],
        };
    }
    let end = start;
    while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
    const digits = end - start;
    let isPlain = true;
    while (isThousands(text, end)) {
        end += 4;
        isPlain = false;
    }
    if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
        end += 1;
        while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
        isPlain = false;
    }
    const written = text.slice(start, end);
    if (digits > 9) return { start, end, text: written, isCapitalised: false, joint, senses: NO_SENSES };
    const value = Number(written.replaceAll(',', ''));
    if (isPlain && digits === 4 && text[end] === 's' && !isLetter(text, end + 1))
        return decadeWord(text, start, end + 1, joint, value);
    const ordinalEnd = isPlain && digits <= 3 ? matchEnd(ORDINAL_ENDING, text, end) : undefined;
    if (ordinalEnd !== undefined) {
        const ordinal: Sense[] = [{ class: 'ORDINAL', value }];
        if (value >= 1 && value <= 31) ordinal.push({ class: 'DAY', value });
        return {
            start,
            end: ordinalEnd,
            text: text.slice(start, ordinalEnd),
            isCapitalised: false,
            joint,
            senses: ordinal,
        };
    }
    const found: Sense[] = [{ class: 'NUMBER', value }];
    if (isPlain && digits <= 2 && value >= 1 && value <= 31) found.push({ class: 'DAY', value });
    if (isPlain && digits === 4 && value >= 1000 && value <= 2199 && !isExtension(text, start))
        found.push({ class: 'YEAR', value });
    return { start, end, text: written, isCapitalised: false, joint, senses: found };
}

/** "555-2020": digits after a hyphen go on with a number unless four stand before it, as in "2015-2020". */
function isExtension(text: string, start: number): boolean {
    if (text[start - 1] !== '-' || !isDigit(text.charCodeAt(start - 2))) return false;
    return !/(?<!\d)\d{4}-$/.test(text.slice(Math.max(0, start - 6), start));
}

function decadeWord(text: string, start: number, end: number, joint: Joint, year: number): Word {
    const found =
        year % 10 === 0 && year >= 1000 && year <= 2190
            ? [{ class: 'DECADE', value: Math.floor(year / 10) }]
            : NO_SENSES;
    return { start, end, text: text.slice(start, end), isCapitalised: false, joint, senses: found };
}

/** "year's", "the '90s", "the class of '98". */
function apostropheAt(text: string, start: number, joint: Joint): Word {
    const possessiveEnd = joint === 'none' ? matchEnd(POSSESSIVE, text, start) : undefined;
    if (possessiveEnd !== undefined)
        return { start, end: possessiveEnd, text: "'s", isCapitalised: false, joint, senses: NO_SENSES };
    const yearEnd = joint === 'none' ? undefined : matchEnd(SHORT_YEAR, text, start);
    if (yearEnd === undefined) return plain(text, start, start + 1, joint);
    const written = text.slice(start, yearEnd);
    const value = Number(written.slice(1, 3));
    const sense = written.endsWith('s')
        ? { class: 'SHORT_DECADE', value: Math.floor(value / 10) }
        : { class: 'SHORT_YEAR', value };
    return { start, end: yearEnd, text: written, isCapitalised: false, joint, senses: [sense] };
}

function plain(text: string, start: number, end: number, joint: Joint): Word {
    const mark = text.slice(start, end);
    return { start, end, text: mark === '’' ? "'" : mark, isCapitalised: false, joint, senses: NO_SENSES };
}

const NO_SENSES: readonly Sense[] = [];

const senses: ReadonlyMap<string, readonly Sense[]> = readSenses();

function readSenses(): ReadonlyMap<string, readonly Sense[]> {
    const found = new Map<string, Sense[]>();
    for (const [name, words] of Object.entries(TIME_WORDS)) {
        for (const [word, value] of Object.entries(words)) {
            const sense = { class: name, value };
            const others = found.get(word);
            if (others) others.push(sense);
            else found.set(word, [sense]);
        }
    }
    return found;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}

function isThousands(text: string, at: number): boolean {
    return (
        text[at] === ',' &&
        isDigit(text.charCodeAt(at + 1)) &&
        isDigit(text.charCodeAt(at + 2)) &&
        isDigit(text.charCodeAt(at + 3)) &&
        !isDigit(text.charCodeAt(at + 4))
    );
}

/** A hyphen joins when it stands between two letters, or between a digit and a letter. */
function joinsWords(text: string, at: number): boolean {
    const isBeforeDigit = isDigit(text.charCodeAt(at + 1));
    const isAfterDigit = isDigit(text.charCodeAt(at - 1));
    if (isBeforeDigit && isAfterDigit) return false;
    return isBeforeDigit || isLetter(text, at + 1);
}

function isSpace(code: number): boolean {
    return (
        code === 32 ||
        (code >= 9 && code <= 13) ||
        code === 0xa0 ||
        (code >= 0x2000 && code <= 0x200b) ||
        code === 0x202f
    );
}

function isHyphen(code: number): boolean {
    return code === 45 || code === 0x2010 || code === 0x2011;
}

function isDigit(code: number): boolean {
    return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
    return code === 39 || code === 0x2019 || code === 0x2018;
}

function isLetter(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
    return code >= 0xaa && LETTER.test(text.charAt(at));
}
