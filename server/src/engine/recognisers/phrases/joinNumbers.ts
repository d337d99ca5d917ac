/** Joins the words of one number: "twenty-four", "one hundred and fifty", "2 1/2", "nineteen ninety-four". */

import { ORDINALS, SCALES, TENS, UNITS_AND_TEENS } from '../lexicon/en/spokenNumbers.ts';
import type { Sense, Word } from './word.ts';
import { valueIn } from './word.ts';

/** A number gets the classes NUMBER, and DAY or YEAR where it can be one; an ordinal ORDINAL, and DAY. */
export function joinNumbers(words: readonly Word[], text: string): readonly Word[] {
    const joined: Word[] = [];
    let i = 0;
    while (i < words.length) {
        const read = canBegin(words[i]) ? readNumber(words, i) : undefined;
        if (read === undefined) {
            const word = words[i];
            if (word) joined.push(word);
            i += 1;
            continue;
        }
        const { count, senses } = read;
        const first = words[i];
        const last = words[i + count - 1];
        if (first && last)
            joined.push({
                ...first,
                end: last.end,
                text: text.slice(first.start, last.end).toLowerCase(),
                senses: [...senses, ...first.senses.filter(sense => sense.class === 'UNIT')],
            });
        i += count;
    }
    return joined;
}

const NUMBER_WORDS: ReadonlySet<string> = new Set([
    ...UNITS_AND_TEENS.keys(),
    ...TENS.keys(),
    ...ORDINALS.keys(),
    'a',
]);

/** Most words are told apart here, at the price of one look-up. */
function canBegin(word: Word | undefined): boolean {
    return word !== undefined && (NUMBER_WORDS.has(word.text) || word.senses[0]?.class === 'NUMBER');
}

interface ReadNumber {
    readonly count: number;
    readonly senses: readonly Sense[];
}

/** The number that begins at word `i`; undefined when none does, or when it is one word of digits as it stands. */
function readNumber(words: readonly Word[], i: number): ReadNumber | undefined {
    const first = words[i];
    if (!first) return undefined;
    const digits = valueIn(first, 'NUMBER');
    if (typeof digits === 'number') return withFraction(words, i, 1, digits, false);
    const year = readYear(words, i);
    if (year) return year;
    const spoken = readSpoken(words, i);
    if (!spoken) return undefined;
    if (spoken.isOrdinal) return { count: spoken.count, senses: ordinalSenses(spoken.value) };
    return withFraction(words, i, spoken.count, spoken.value, true);
}

function withFraction(
    words: readonly Word[],
    i: number,
    count: number,
    value: number,
    isSpoken: boolean,
): ReadNumber | undefined {
    const [a, b, c] = [words[i + count], words[i + count + 1], words[i + count + 2]];
    if (a?.text === 'and' && (b?.text === 'a' || b?.text === 'one') && c?.text === 'half')
        return { count: count + 3, senses: [{ class: 'NUMBER', value: value + 0.5 }] };
    if (a?.text === '1' && b?.text === '/' && c?.text === '2' && a.joint !== 'none')
        return { count: count + 3, senses: [{ class: 'NUMBER', value: value + 0.5 }] };
    if (a?.text === '½' && a.joint !== 'far')
        return { count: count + 1, senses: [{ class: 'NUMBER', value: value + 0.5 }] };
    return isSpoken ? { count, senses: [{ class: 'NUMBER', value }] } : undefined;
}

function ordinalSenses(value: number): readonly Sense[] {
    const senses: Sense[] = [{ class: 'ORDINAL', value }];
    if (value >= 1 && value <= 31) senses.push({ class: 'DAY', value });
    return senses;
}

/** "nineteen ninety-four", "twenty twenty-three"; "nineteen hundred" is left to the number words. */
function readYear(words: readonly Word[], i: number): ReadNumber | undefined {
    const first = words[i];
    const hundreds = first && (UNITS_AND_TEENS.get(first.text) ?? TENS.get(first.text));
    if (hundreds === undefined || hundreds < 16 || hundreds > 20) return undefined;
    const tens = words[i + 1];
    const isJoined = tens !== undefined && tens.joint === 'space';
    const ten = isJoined ? (TENS.get(tens.text) ?? UNITS_AND_TEENS.get(tens.text)) : undefined;
    if (ten === undefined || ten < 10) return undefined;
    const unitWord = words[i + 2];
    const unit = unitWord && isNear(unitWord) && ten >= 20 ? UNITS_AND_TEENS.get(unitWord.text) : undefined;
    const hasUnit = unit !== undefined && unit >= 1 && unit <= 9;
    const value = hundreds * 100 + ten + (hasUnit ? unit : 0);
    return { count: hasUnit ? 3 : 2, senses: [{ class: 'YEAR', value }] };
}

interface Spoken {
    readonly count: number;
    readonly value: number;
    readonly isOrdinal: boolean;
}

/** Longer runs of number words than this are a list, not a number. */
const MOST_WORDS = 8;

function readSpoken(words: readonly Word[], i: number): Spoken | undefined {
    let total = 0;
    let group = 0;
    let count = 0;
    let lastSize = Number.POSITIVE_INFINITY;
    let k = i;
    if (isArticle(words[i]) && isScale(words[i + 1])) {
        group = 1;
        lastSize = 1;
        k += 1;
    }
    for (; k < words.length && k - i < MOST_WORDS; k += 1) {
        const word = words[k];
        if (!word || (k > i && !isNear(word))) break;
        const ordinal = ORDINALS.get(word.text);
        if (ordinal !== undefined) {
            const fits = count === 0 || (ordinal < 10 && lastSize >= 10 && lastSize < 100);
            if (!fits) break;
            return { count: k - i + 1, value: total + group + ordinal, isOrdinal: true };
        }
        const scale = SCALES.get(word.text);
        if (scale !== undefined && (group > 0 || count > 0)) {
            if (scale >= 1000) {
                total += group * scale;
                group = 0;
            } else group *= scale;
            lastSize = scale;
            count = k - i + 1;
            continue;
        }
        if (word.text === 'and' && lastSize >= 100 && Number.isFinite(lastSize) && isSmall(words[k + 1]))
            continue;
        const size =
            TENS.get(word.text) === undefined ? (UNITS_AND_TEENS.get(word.text) === undefined ? 0 : 1) : 10;
        const value = TENS.get(word.text) ?? UNITS_AND_TEENS.get(word.text);
        if (value === undefined || (value >= 10 && size === 1 && lastSize <= 10) || size >= lastSize) break;
        group += value;
        lastSize = size;
        count = k - i + 1;
    }
    return count > 0 ? { count, value: total + group, isOrdinal: false } : undefined;
}

function isNear(word: Word): boolean {
    return word.joint === 'space' || word.joint === 'hyphen';
}

function isArticle(word: Word | undefined): boolean {
    return word?.text === 'a';
}

function isScale(word: Word | undefined): boolean {
    return word !== undefined && isNear(word) && SCALES.get(word.text) !== undefined;
}

function isSmall(word: Word | undefined): boolean {
    return word !== undefined && (TENS.get(word.text) ?? UNITS_AND_TEENS.get(word.text)) !== undefined;
}
