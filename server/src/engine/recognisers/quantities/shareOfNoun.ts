/** Parts of a whole that name their noun between the numbers: "one doctor in three", "two trains out of every five". */

import { exactFigure } from '../figures/figure.ts';
import { type NounGroup, nounGroupAt } from '../figures/nounGroup.ts';
import { numeralByNumeral } from '../figures/numeralByNumeral.ts';
import type { MeasuredNumeral } from '../figures/passageReading.ts';
import { partsOfCalendar } from '../lexicon/en/levelVerbs.ts';
import { verbsAfterNouns } from '../lexicon/en/nounGroups.ts';
import { auxiliaries } from '../lexicon/en/verbForms.ts';
import { irregularPasts } from '../lexicon/en/wordClasses.ts';
import type { Numeral } from '../numbers/numerals.ts';
import type { Token } from '../numbers/tokens.ts';
import { isPartOf, mayBeShare } from './share.ts';

/** It is a share of that noun, whatever follows. */
export const shareOfNoun = numeralByNumeral('shareOfNoun', (part, { tokens, numerals }, at) => {
    const whole = numerals[at + 1];
    if (!whole || whole.start - part.end > LONGEST_NOUN || !mayBeShare(part, whole)) return undefined;
    if (isInName(tokens, part) || isInName(tokens, whole)) return undefined;
    const noun = nounBetween(tokens, part, whole);
    if (!noun || isOfNextNoun(tokens, part, whole)) return undefined;
    const value = part.value / whole.value;
    return {
        ...exactFigure({ start: part.start, end: whole.end }, { value, unit: '', dimension: 'percentage' }),
        of: { start: noun.start, end: noun.end },
    };
});

const LONGEST_NOUN = 50;

function nounBetween(
    tokens: readonly Token[],
    part: Numeral,
    whole: Numeral,
): Omit<NounGroup, 'isPlural'> | undefined {
    const isOne = part.value === 1;
    const group = nounGroupAt(tokens, part.next, isOne);
    const noun = group ?? (isOne ? deverbalNoun(tokens, part.next) : undefined);
    if (!noun || !isPartOf(tokens, noun.next, whole.first)) return undefined;
    return isOne || group?.isPlural ? noun : undefined;
}

/** "One | vote in three", "one | call in ten"; but "one | fell in three". */
function deverbalNoun(tokens: readonly Token[], at: number): Omit<NounGroup, 'isPlural'> | undefined {
    const word = tokens[at];
    if (word?.kind !== 'word' || !verbsAfterNouns.has(word.lower) || irregularPasts.has(word.lower))
        return undefined;
    return /(?:ed|ing|s)$/.test(word.lower) ? undefined : { start: word.start, end: word.end, next: at + 1 };
}

/** "Formula | One drivers", "in Seven": a number with a capital inside a sentence. */
function isInName(tokens: readonly Token[], { first, isDigits }: Numeral): boolean {
    if (isDigits || !/^\p{Lu}/u.test(tokens[first]?.text ?? '')) return false;
    return tokens[first - 1]?.kind === 'word';
}

/** "Two men in five | cars", "one goal in three | of his games", "in five | or six cars", "in 10 | Downing Street". */
function isOfNextNoun(tokens: readonly Token[], part: Numeral, whole: MeasuredNumeral): boolean {
    const after = tokens[whole.next];
    if (!after) return false;
    if (after.kind !== 'word') return !after.isApart && !CLOSING.test(after.text);
    if (/^\p{Lu}/u.test(after.text) || NOT_BARE.test(after.lower)) return true;
    if (RANGE.test(after.lower)) return isCountedPlural(tokens, whole.next + 2);
    const isOne = part.value === 1;
    if (isOne && isVerbInS(tokens, whole.next)) return false;
    // "One patient in five | needs care", but "two homes in five | needs", "one cut in three | works was".
    const mayBeVerb = isOne && !auxiliaries.has(tokens[whole.next + 1]?.lower ?? '');
    return nounGroupAt(tokens, whole.next, mayBeVerb)?.isPlural === true;
}

const CLOSING = /^[.,;:!?)\]"'”’…]$/;
const NOT_BARE = /^(?:of|percent|per|pc|points?)$/;
const RANGE = /^(?:or|to)$/;

/** "In five or six | cars"; but "from one adult in ten to two | adults in ten". */
function isCountedPlural(tokens: readonly Token[], at: number): boolean {
    const group = nounGroupAt(tokens, at, false);
    return group?.isPlural === true && !/^(?:in|out)$/.test(tokens[group.next]?.lower ?? '');
}

/** "One family in three | owns a boat", "one man in four | drinks heavily"; but "one goal in three | games a year". */
function isVerbInS(tokens: readonly Token[], at: number): boolean {
    const [verb, next, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!/[^s]s$/.test(verb?.lower ?? '') || next?.kind !== 'word') return false;
    if (/^(?:an?|the)$/.test(next.lower)) return !partsOfCalendar.has(noun?.lower ?? '');
    return /^(?:no|its|his|her|their|it|them|him)$/.test(next.lower) || /[a-z]{3}ly$/.test(next.lower);
}
