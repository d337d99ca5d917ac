/** Years that stand alone: "in 1998", "the year 2000", "fiscal 1990", "the class of '98". */

import { AFTER_A_COUNT, BEFORE_A_NUMBER } from '../lexicon/en/countedNouns.ts';
import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { dateValue } from '../timex/timexValue.ts';
import { yearOf } from '../timex/yearOf.ts';

export const year = timePhrases('year', [
    ['YEAR', bareYear],
    ['the year YEAR|NUMBER:year', saidYear],
    ['(the )? calendar|fiscal|financial (year )? YEAR|SHORT_YEAR:year', saidYear],
    ['fy YEAR|SHORT_YEAR:year', saidYear],
    [
        'in|since|of|from|until|by|summer|winter|spring|fall|autumn|class|after|before < SHORT_YEAR:year >',
        saidYear,
    ],
    ['YEAR (and beyond | or later | onward|onwards)', onwards],
]);

function saidYear(match: PhraseMatch): TimeSense | undefined {
    const number = yearOf(match);
    if (number === undefined || number < 1000 || number > 2199) return undefined;
    return { type: 'DATE', stated: String(number) };
}

function onwards(match: PhraseMatch): TimeSense | undefined {
    const sense = saidYear(match);
    return sense && { ...sense, mod: 'AFTER' };
}

/** Four digits alone are a year from 1400 on, unless a neighbour makes them a count, a price or a label. */
function bareYear(match: PhraseMatch): TimeSense | undefined {
    const { before, after } = match;
    const number = match.number('year');
    if (number === undefined || number < 1400 || number > 2099) return undefined;
    if (before && before.joint !== undefined && isLabel(before.text, match.start - before.end))
        return undefined;
    // "None in 2024: the ward stood empty"; but "2024:15".
    const isAnnounced = after?.text === ':' && BEFORE_A_YEAR.test(before?.text.toLowerCase() ?? '');
    if (after && !isAnnounced && isCounted(after.text, after.joint, number)) return undefined;
    const stated = dateValue({ year: number });
    return stated === undefined ? undefined : { type: 'DATE', stated };
}

const BEFORE_A_YEAR = /^(?:in|of|for|since|until|during|year)$/;

const SIGNS: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '#', '+', '=', '/', '.', '*', '№', '_', '@']);

function isLabel(before: string, gap: number): boolean {
    if (SIGNS.has(before) && gap === 0) return true;
    return BEFORE_A_NUMBER.has(before);
}

function isCounted(after: string, joint: string, number: number): boolean {
    if (
        after === '%' ||
        ((after === '/' || after === ':' || after === '_' || after === '@') && joint === 'none')
    )
        return true;
    if (joint !== 'space') return joint === 'none' && /^\p{L}/u.test(after) && after !== "'s";
    // Round numbers are counts more often than years of our time are: "1500 villagers".
    return (
        AFTER_A_COUNT.has(after) || (number < 1900 && number % 100 === 0 && /^\p{Ll}{3,40}s$/u.test(after))
    );
}
