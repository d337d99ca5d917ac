/** Numbers in words without fractions: "three hundred and thirty-one", "hundred thousand". */

import { scales, smallNumbers, tens } from '../lexicon/en/numberWords.ts';
import type { Reading } from './numberReading.ts';
import type { Token } from './tokens.ts';

/** The longest number that begins with this token; undefined when it is no word of a number. */
export function speltNumber(tokens: readonly Token[], first: number): Reading | undefined {
    let state: Spelling = NOTHING_YET;
    let at = first;
    for (;;) {
        const word = state.last === 'none' ? at : afterJoint(tokens, at, state);
        const token = tokens[word];
        const next = token?.kind === 'word' ? withWord(state, token.lower) : undefined;
        if (!next) break;
        state = next;
        at = word + 1;
    }
    if (state.last === 'none') return undefined;
    return { value: state.total + state.group, next: at, scale: state.scale, isFraction: false };
}

/** A number in words, read so far: 1,200,031 is a total of 1,200,000 and a group of 31. */
interface Spelling {
    readonly total: number;
    readonly group: number;
    readonly lowestScale: number;
    /** What was multiplied last, if that is the end. */
    readonly scale: number;
    readonly last: 'none' | 'unit' | 'teen' | 'ten' | 'hundred' | 'scale';
}

const NOTHING_YET: Spelling = {
    total: 0,
    group: 0,
    lowestScale: Number.POSITIVE_INFINITY,
    scale: 1,
    last: 'none',
};

/** Undefined when the word does not go on with the number: "twenty" and "five" do, "five" and "twenty" do not. */
function withWord(state: Spelling, word: string): Spelling | undefined {
    const { total, group, lowestScale, last } = state;
    const isOpen = last === 'none' || last === 'hundred' || last === 'scale';
    const small = smallNumbers.get(word);
    if (small !== undefined) {
        const isUnit = small < 10;
        if (!isOpen && !(last === 'ten' && isUnit && small > 0)) return undefined;
        return { ...state, group: group + small, scale: 1, last: isUnit ? 'unit' : 'teen' };
    }
    const ten = tens.get(word);
    if (ten !== undefined)
        return isOpen ? { ...state, group: group + ten, scale: 1, last: 'ten' } : undefined;
    const multiple = scales.get(word);
    if (multiple === undefined || (word.endsWith('s') && multiple > 100)) return undefined;
    if (multiple === 100) {
        if (last === 'hundred' || last === 'scale' || group >= 100) return undefined;
        return { ...state, group: (group || 1) * 100, scale: 100, last: 'hundred' };
    }
    const scaled = { ...state, group: 0, lowestScale: multiple, scale: multiple, last: 'scale' as const };
    // "A million million", "two hundred thousand million".
    if (last === 'scale') return { ...scaled, total: total * multiple };
    if (multiple > lowestScale) return { ...scaled, total: (total + group) * multiple };
    return { ...scaled, total: total + (group || 1) * multiple };
}

/** Over the hyphen of "twenty-one" and the "and" of "hundred and two". */
function afterJoint(tokens: readonly Token[], at: number, { last, lowestScale }: Spelling): number {
    const token = tokens[at];
    if (token?.text === '-' && !token.isApart && !tokens[at + 1]?.isApart) return at + 1;
    if (token?.lower !== 'and') return at;
    const next = tokens[at + 1]?.lower ?? '';
    const isLower = smallNumbers.has(next) || tens.has(next);
    const mayJoin = last === 'hundred' || (last === 'scale' && lowestScale <= 1e6);
    return mayJoin && isLower && !isNewCount(tokens, at + 2) ? at + 1 : at;
}

/** "A hundred and two others" is 102; "a thousand and one of them": the second is counted apart. */
function isNewCount(tokens: readonly Token[], at: number): boolean {
    return tokens[at]?.lower === 'of';
}
