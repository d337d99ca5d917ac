/** Numbers that belong to a name: the 47 of "six AK 47 rifles", the 4 of "the KA-ME-RO 4 cable". */

import { modelNouns, series } from '../lexicon/en/designations.ts';
import { functionWords } from '../lexicon/en/nounGroups.ts';
import { smallNumbers } from '../lexicon/en/numberWords.ts';
import type { Token } from '../numbers/tokens.ts';

/** Whether the digits at `at` are the number of the name before them, whatever follows. */
export function isDesignation(tokens: readonly Token[], at: number): boolean {
    const [name, digits] = [tokens[at - 1], tokens[at]];
    if (digits?.kind !== 'digits' || !digits.isApart || !/^\d{1,4}(?:\.\d)?$/.test(digits.text)) return false;
    if (name?.kind !== 'word' || !/^\p{Lu}|^[a-z]\p{Lu}/u.test(name.text)) return false;
    if (series.get(name.lower)?.test(digits.text)) return true;
    const after = tokens[at + 1];
    if (after?.kind !== 'word' || !after.isApart || functionWords.has(after.lower)) return false;
    const first = firstOfName(tokens, at - 1);
    if (isCounted(tokens, first, at)) return true;
    return first < at - 1 && (modelNouns.has(after.lower) || !after.lower.endsWith('s'));
}

/** Of "KA-ME-RO" the first token, of any other name its last. */
function firstOfName(tokens: readonly Token[], last: number): number {
    let first = last;
    while (last - first < LONGEST_NAME && isJoined(tokens, first)) first -= 2;
    return first;
}

/** In tokens. */
const LONGEST_NAME = 8;

function isJoined(tokens: readonly Token[], at: number): boolean {
    const [before, hyphen, part] = [tokens[at - 2], tokens[at - 1], tokens[at]];
    const isGlued = hyphen?.text === '-' && !hyphen.isApart && part?.isApart === false;
    return isGlued && ALL_CAPITALS.test(before?.text ?? '') && ALL_CAPITALS.test(part.text);
}

const ALL_CAPITALS = /^\p{Lu}{1,6}$/u;

/** "Six | AK | 47 rifles": of two numbers with a mere name between them the second counts nothing. */
function isCounted(tokens: readonly Token[], first: number, at: number): boolean {
    const [before, count] = [tokens[first - 2], tokens[first - 1]];
    if (!count || tokens[first]?.isApart === false || CALENDAR.test(tokens[at - 1]?.lower ?? ''))
        return false;
    // "On May 5 Karland 40 soldiers …", "in 2014 Velmora 40 …"
    if (CALENDAR.test(before?.lower ?? '') || /^(?:1[5-9]|20)\d\d$/.test(count.text)) return false;
    return /^\d{1,3}(?:,\d{3})?$/.test(count.text) || smallNumbers.has(count.lower);
}

const CALENDAR =
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|am|pm|gmt)$/;
