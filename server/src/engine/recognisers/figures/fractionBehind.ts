/** Fractions told behind the unit: "two years and a half", "a tonne and a half", "an hour and three quarters". */

import { determiners } from '../lexicon/en/nounGroups.ts';
import { scales } from '../lexicon/en/numberWords.ts';
import { andFraction } from '../numbers/fractions.ts';
import type { MeasuredNumeral } from './passageReading.ts';
import { type FoundUnit, type ReadWords, unitAt } from './unitAfter.ts';

/**
 * The numbers with such fractions made part of them: "two years and a half" is 2.5 years, a unit that ends with the
 * fraction. `starts` are the tokens that may begin a number, as each fraction does.
 */
export function withFractionsBehind(
    reading: ReadWords,
    numerals: readonly MeasuredNumeral[],
    starts: readonly number[],
): readonly MeasuredNumeral[] {
    const wholes: Whole[] = [];
    let at = -1;
    for (const start of starts) {
        const joint = jointBefore(reading, start);
        if (joint === undefined) continue;
        while ((numerals[at + 1]?.first ?? start) < joint) at++;
        const whole = numeralUntil(reading, numerals[at], joint);
        const together = whole && withFraction(reading, whole, joint);
        if (together) wholes.push(together);
    }
    return wholes.length === 0 ? numerals : merged(numerals, wholes);
}

interface Whole extends MeasuredNumeral {
    readonly measure: FoundUnit;
}

/** Where the unit ends before "and a", "-and-a-", of which `start` is the second word. */
function jointBefore({ tokens }: ReadWords, start: number): number | undefined {
    const and = tokens[start - 1]?.text === '-' ? start - 2 : start - 1;
    if (tokens[and]?.lower !== 'and') return undefined;
    return tokens[and - 1]?.text === '-' ? and - 1 : and;
}

/** "Two years" up to the token `end`; "a year", which alone is no figure. */
function numeralUntil(
    reading: ReadWords,
    before: MeasuredNumeral | undefined,
    end: number,
): Whole | undefined {
    const measure = before?.measure;
    if (!before || measure?.next !== end) return singleUntil(reading, end);
    return Number.isInteger(before.value) ? { ...before, measure } : undefined;
}

/** "A year", "another square mile"; of "the past hour" the unit alone. */
function singleUntil(reading: ReadWords, end: number): Whole | undefined {
    const { tokens } = reading;
    for (let at = end - 1; at >= end - MOST_WORDS; at--) {
        const [before, unit] = [tokens[at - 1], tokens[at]];
        if (unit?.kind !== 'word' || before?.kind !== 'word' || !BEFORE_ONE.test(before.lower)) continue;
        const measure = unitAt(reading, at, { isDigits: false, isSingular: true });
        if (measure?.next !== end) return undefined;
        // The article of "a year-and-a-half siege" is the siege's.
        const isArticle = ARTICLE.test(before.lower) && tokens[end]?.text !== '-';
        const { start, end: endOfOne } = isArticle ? before : unit;
        const first = isArticle ? at - 1 : at;
        const one = { value: 1, scale: 1, isDigits: false, isFraction: false };
        return { ...one, start, end: endOfOne, first, next: first + 1, measure };
    }
    return undefined;
}

const MOST_WORDS = 3;
const ARTICLE = /^(?:an?|another)$/;
const BEFORE_ONE = /^(?:an?|another|the|this|that|last|past|next|first|final|full|whole|good|extra|every)$/;

function withFraction(reading: ReadWords, whole: Whole, joint: number): Whole | undefined {
    const { tokens } = reading;
    const { value } = whole;
    const fraction = andFraction(tokens, { value, next: joint, scale: 1, isFraction: false });
    const last = fraction && tokens[fraction.next - 1];
    if (!fraction || !last || isToldApart(reading, fraction.next, fraction.value - value)) return undefined;
    const measure = { unit: whole.measure.unit, end: last.end, next: fraction.next };
    return { ...whole, value: fraction.value, measure };
}

/** "Two miles | and a half of the crew left", "a mile | and a third were lost", "and a half dozen", "and a half-litre". */
function isToldApart(reading: ReadWords, next: number, fraction: number): boolean {
    const { tokens } = reading;
    const [after, noun] = [tokens[next], tokens[next + 1]];
    const isGlued = after?.text === '-' && !after.isApart;
    const at = isGlued ? next + 1 : next;
    if (scales.has(tokens[at]?.lower ?? '')) return true;
    if (unitAt(reading, at, { isDigits: false, isSingular: true })) return true;
    // Nobody says "a third" of anything that was not named, but "a half" and "a quarter" go with hours and miles.
    if (!Number.isInteger(fraction * 4)) return VERBS_OF_SHARES.test(after?.lower ?? '');
    return after?.lower === 'of' && (determiners.has(noun?.lower ?? '') || PRONOUNS.test(noun?.lower ?? ''));
}

const VERBS_OF_SHARES = /^(?:of|is|are|was|were|has|have|had|will|would|more|less|said)$/;
const PRONOUNS = /^(?:them|us|it|those|these)$/;

/** Those of `wholes` in the place of the numbers that they hold. */
function merged(numerals: readonly MeasuredNumeral[], wholes: readonly Whole[]): readonly MeasuredNumeral[] {
    const all: MeasuredNumeral[] = [];
    let at = 0;
    for (const whole of wholes) {
        for (; (numerals[at]?.first ?? whole.measure.next) < whole.measure.next; at++) {
            const numeral = numerals[at];
            if (numeral && numeral.first < whole.first) all.push(numeral);
        }
        all.push(whole);
    }
    return [...all, ...numerals.slice(at)];
}
