/** Joins a figure in two units or three into one: "six feet two inches", "13 dollars and 45 cents", "two hours, six minutes and 14 seconds". */

import { exactFigure } from '../figures/figure.ts';
import { figuresTogether } from '../figures/figureRefiner.ts';
import { nounGroupAt } from '../figures/nounGroup.ts';
import { numeralAfter, type PassageReading, tokenIndexAt } from '../figures/passageReading.ts';
import { unitAt } from '../figures/unitAfter.ts';
import { smallerUnits } from '../lexicon/en/compoundUnits.ts';
import type { Quantity } from '../mention.ts';

/** The unit is the largest: "two hours and 24 minutes" are 2.4 hours. */
export const joinCompounds = figuresTogether('joinCompounds', (figures, reading) => {
    const joined: Quantity[] = [];
    for (const figure of figures) {
        const before = joined.at(-1);
        const whole =
            (before && compound(before, figure, reading)) ?? withSingle(before?.end ?? 0, figure, reading);
        if (whole && before && whole.start === before.start) joined[joined.length - 1] = whole;
        else joined.push(whole ?? figure);
    }
    return joined;
});

function compound(large: Quantity, small: Quantity, reading: PassageReading): Quantity | undefined {
    const { words } = reading;
    if (large.unit === 'foot' && small.unit === '') return bareInches(large, small, words);
    const joint = small.start - large.end > LONGEST_JOINT ? undefined : words.slice(large.end, small.start);
    if (joint === undefined || large.value === undefined || small.value === undefined) return undefined;
    // "2 years | and 3 months old".
    const isAge = small.dimension === 'age' && large.dimension === 'time';
    const unit = isAge ? `${large.unit} of age` : large.unit;
    const count = smallerUnits.get(unit)?.get(small.unit);
    if (count === undefined || small.value >= count || !JOINT.test(joint)) return undefined;
    if (isToldApart(large, joint, small, reading)) return undefined;
    const value = large.value + small.value / count;
    const { dimension } = isAge ? small : large;
    return exactFigure({ start: large.start, end: small.end }, { value, unit, dimension });
}

const LONGEST_JOINT = 6;
const JOINT = /^[ \u00a0-]?(?:and |, ?(?:and )?)?$/;

/** Two figures, though the units would go together. */
function isToldApart(large: Quantity, joint: string, small: Quantity, reading: PassageReading): boolean {
    const { words, tokens } = reading;
    const behind = words.slice(small.end, small.end + LONGEST_BEHIND);
    // "1.85 euros, 12 cents more than last week"; "3 km, 400 m of it uphill".
    if (COMPARED.test(behind) || (joint.includes(',') && COMPARED_OR_PART.test(behind))) return true;
    if (/^[ \u00a0-]?$/.test(joint)) return false;
    // "Two-hour and 30-minute lessons", "between an hour and 20 minutes and two hours".
    if (isAdjective(large, reading) || isAdjective(small, reading)) return true;
    if (BETWEEN.test(words.slice(Math.max(0, large.start - LONGEST_BEHIND), large.start))) return true;
    // "The 10 km and 500 m races".
    const isPlural = /(?:s|feet)$/.test(words.slice(small.start, small.end));
    return !isPlural && nounGroupAt(tokens, tokenIndexAt(tokens, small.end), false)?.isPlural === true;
}

function isAdjective({ start }: Quantity, { tokens, numerals }: PassageReading): boolean {
    const numeral = numeralAfter(numerals, start);
    return numeral !== undefined && tokens[numeral.next]?.text === '-';
}

const LONGEST_BEHIND = 10;
const COMPARED = /^ (?:more|less|fewer|higher|lower|up|down)\b/;
const COMPARED_OR_PART =
    /^ (?:longer|shorter|earlier|later|faster|slower|taller|wider|heavier|lighter|over|under|ahead|behind|after|before|of (?:it|them|that|which))\b/;
const BETWEEN = /\bbetween $/i;

/** "5ft 10", "12 ft 2 in": the inches may be left out, and "in" may be the word. */
function bareInches(large: Quantity, small: Quantity, words: string): Quantity | undefined {
    if (large.value === undefined || small.value === undefined || small.dimension !== 'count')
        return undefined;
    if (!Number.isInteger(small.value) || small.value < 0 || small.value > 11) return undefined;
    if (!/^[ \u00a0-]?$/.test(words.slice(large.end, small.start))) return undefined;
    const inches = INCHES.exec(words.slice(small.end, small.end + LONGEST_INCHES))?.[0] ?? '';
    const { unit, dimension } = large;
    const value = large.value + small.value / 12;
    return exactFigure({ start: large.start, end: small.end + inches.length }, { value, unit, dimension });
}

const INCHES = /^ ?in(?=[.,;:)]|$| (?:tall|high|long|wide|deep|thick|and|or|by|more|less)\b)/;
const LONGEST_INCHES = 12;

/** "An hour | and 20 minutes", "a year | and three months": one of the larger unit alone is no figure. */
function withSingle(from: number, small: Quantity, reading: PassageReading): Quantity | undefined {
    const { tokens } = reading;
    if (!STANDS_BEHIND_ONE.has(small.dimension)) return undefined;
    const first = tokenIndexAt(tokens, small.start);
    const joint = /^(?:and|,)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
    const [before, article, word] = [tokens[joint - 3], tokens[joint - 2], tokens[joint - 1]];
    if (!article || !word || article.start < from || !/^an?$/.test(article.lower)) return undefined;
    // "Twice a day and 20 minutes", "60 km an hour, 20 minutes".
    if (RATED.test(before?.lower ?? '') || before?.end === from) return undefined;
    const found = unitAt(reading, joint - 1, { isDigits: false, isSingular: true });
    if (found?.next !== joint) return undefined;
    const one = { value: 1, unit: found.unit.name, dimension: found.unit.dimension };
    return compound(exactFigure({ start: article.start, end: found.end }, one), small, reading);
}

const STANDS_BEHIND_ONE: ReadonlySet<Quantity['dimension']> = new Set([
    'time',
    'age',
    'length',
    'mass',
    'volume',
]);
const RATED = /^(?:once|twice|thrice|times|per)$/;
