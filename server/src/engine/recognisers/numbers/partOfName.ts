/** Digits that name or order something: "G7", "COVID-19", "1st", "1990s", "9/11". */

import { currencySigns } from '../figures/currencies.ts';
import { smallNumbers } from '../lexicon/en/numberWords.ts';
import type { Token } from './tokens.ts';

/** Digits glued to letters ("G7", "COVID-19", "737MAX", "1st", "1990s") name or order something. */
export function isPartOfName(
    tokens: readonly Token[],
    first: number,
    next: number,
    isDigits: boolean,
): boolean {
    const before = tokens[first - 1];
    const token = tokens[first];
    if (!isDigits || !before || !token)
        return isDigits && (isSuffix(tokens, next) || isBeforeSlash(tokens, next));
    if (isSuffix(tokens, next) || isBeforeSlash(tokens, next)) return true;
    if (before.text === '#' || before.text === '№') return true;
    if (token.isApart) return false;
    // "A$5" has its sign directly before the number, "$A5" before the letters.
    // "Section 3(1)".
    if (before.text === '(' && !before.isApart && tokens[first - 2]?.kind === 'digits') return true;
    if (before.kind === 'word') return !currencySigns.has(before.text) && tokens[first - 2]?.text !== '$';
    if (before.text !== '-' && before.text !== '‑' && before.text !== '/')
        return before.text === '.' || before.text === ':';
    const compound = tokens[first - 2];
    if (before.isApart && compound?.kind === 'word' && /^\p{Lu}{2,}$/u.test(compound.text)) return true;
    if (before.isApart || compound?.kind !== 'word')
        return before.text === '/' && !before.isApart && compound?.kind === 'digits';
    // "5k-20k", "8m-16m".
    if (!compound.isApart && tokens[first - 3]?.kind === 'digits') return false;
    return !BEFORE_HYPHEN.has(compound.lower) && !smallNumbers.has(compound.lower);
}

const BEFORE_HYPHEN: ReadonlySet<string> = new Set([
    'minus',
    'plus',
    'to',
    'now',
    'sub',
    'near',
    'over',
    'under',
    'nearly',
]);

/** "9/11", "24/7": what is no fraction is a name. */
function isBeforeSlash(tokens: readonly Token[], next: number): boolean {
    const [slash, digits] = [tokens[next], tokens[next + 1]];
    return slash?.text === '/' && !slash.isApart && digits?.kind === 'digits' && !digits.isApart;
}

/** The letters of an ordinal, of a decade ("1990s", "in his 20's") or of a plural name ("Model 3s"). */
function isSuffix(tokens: readonly Token[], next: number): boolean {
    const [after, letter] = [tokens[next], tokens[next + 1]];
    if (!after || after.isApart) return false;
    if (/^['’]$/.test(after.text)) return letter?.lower === 's' && !letter.isApart;
    return /^(?:st|nd|rd|th|s)$/.test(after.lower);
}
