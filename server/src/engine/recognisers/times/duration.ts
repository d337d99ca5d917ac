/** Lengths of time: "24 years", "a decade", "several months", "the past two years", "a five-year plan". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { durationValue } from '../timex/timexValue.ts';

const WHICH =
    '(the|this|these|those|its|his|her|their|our )? last|past|next|coming|first|final|previous|preceding|following|recent|initial|remaining:which';

export const duration = timePhrases('duration', [
    [
        'NUMBER (more|additional|further|straight|consecutive|full|long|whole|extra|short|successive )? UNITS|UNIT:unit',
        counted,
    ],
    [
        'NUMBER trading|working|business|calendar|school days:unit',
        match => lasting(match.number('number'), 'day'),
    ],
    ['NUMBER:low to|or|-|–|and NUMBER UNITS|UNIT:unit', counted],
    ['NUMBER UNIT:unit period|span|stretch|term|stint', counted],
    ['a|an NUMBER UNIT period|span|stretch', counted],
    ['the NUMBER UNITS:unit', counted],
    [`${WHICH} NUMBER UNITS:unit`, counted],
    [`${WHICH} (couple of? )? (VAGUE_NUMBER of? )? UNITS:unit`, vague],
    ['a|an (full|whole|single|entire|additional|extra|further|mere )? UNIT', single],
    ['a|an|one UNIT and a half', oneAndAHalf],
    ['NUMBER UNITS:unit and a half', someAndAHalf],
    ['half (a|an )? UNIT', half],
    ['a half UNIT', half],
    ['a? quarter century', () => ({ type: 'DURATION', stated: 'P25Y' })],
    ['another UNIT', single],
    ['another NUMBER UNITS:unit', counted],
    ['an? additional|extra|further NUMBER? UNITS|UNIT:unit', counted],
    ['the (entire|whole|full ) UNIT', single],
    ['all day|week|month|year|night|summer:unit', whole],
    ['a? VAGUE_NUMBER of? more|long|additional? UNITS:unit', vague],
    ['VAGUE_NUMBER UNIT:compound', vagueCompound],
    ['UNITS:unit (or|and )? UNITS:other', vague],
    ['UNITS', vague],
    ['UNIT|UNITS long', longOne],
    ['weeklong|yearlong|monthlong|daylong|hourlong|nightlong|decadelong:long', inOneWord],
    ['some time', () => ({ type: 'DURATION', stated: 'PXX' })],
]);

/** "a six-year-old", "52 years old" tell an age, not a time. */
function counted(match: PhraseMatch): TimeSense | undefined {
    const unit = match.value('unit');
    const number = match.number('number') ?? 1;
    // "zero day" is a flaw, not a time, and "the Six-Day War" a name.
    if (number === 0 || isShare(match, unit) || match.after?.text === 'old' || isName(match))
        return undefined;
    return lasting(number, unit);
}

function lasting(number: number | undefined, unit: string): TimeSense | undefined {
    const stated = number === undefined ? undefined : durationValue(number, unit);
    return stated === undefined ? undefined : { type: 'DURATION', stated };
}

/** "The Six-Day War", a broadcast called “60 Minutes”. */
function isName(match: PhraseMatch): boolean {
    const { before, after } = match;
    if (after?.isCapitalised === true && after.text === 'war') return true;
    const unit = match.word('unit') ?? match.word('units');
    return unit?.isCapitalised === true && /^["'“‘]$/.test(before?.text ?? '');
}

/** "three quarters of the voters" is a share. */
function isShare({ after }: PhraseMatch, unit: string): boolean {
    return unit === 'quarter' && after?.text === 'of';
}

function single(match: PhraseMatch): TimeSense | undefined {
    const unit = match.value('unit');
    if (unit === 'second' || unit === 'quarter') return undefined;
    return lasting(1, unit);
}

function oneAndAHalf(match: PhraseMatch): TimeSense | undefined {
    return lasting(1.5, match.value('unit'));
}

function someAndAHalf(match: PhraseMatch): TimeSense | undefined {
    const number = match.number('number');
    return number === undefined || match.after?.text === 'of'
        ? counted(match)
        : lasting(number + 0.5, match.value('unit'));
}

function half(match: PhraseMatch): TimeSense | undefined {
    const unit = match.value('unit');
    return unit === 'quarter' ? undefined : lasting(0.5, unit);
}

function whole(match: PhraseMatch): TimeSense | undefined {
    const unit = match.text('unit');
    return unit === 'summer' ? { type: 'DURATION', stated: 'P1SU' } : lasting(1, unit);
}

function vague(match: PhraseMatch): TimeSense | undefined {
    const unit = match.value('unit') || match.value('units');
    if (unit === 'second' || isShare(match, unit) || match.after?.text === 'old') return undefined;
    if (isPartOfDay(match) || isRestOfName(match)) return undefined;
    const couple = match.number('vagueNumber');
    const stated = durationValue(couple ?? 'X', unit);
    if (stated === undefined) return undefined;
    return { type: 'DURATION', stated, mod: couple === undefined ? undefined : 'APPROX' };
}

/** “60 | Minutes”. */
function isRestOfName(match: PhraseMatch): boolean {
    const isAfterNumber = match.before?.senses.some(sense => sense.class === 'NUMBER') === true;
    return isAfterNumber && match.word('units')?.isCapitalised === true;
}

/** "The early hours of Thursday" are a part of the day, and last no time that matters. */
function isPartOfDay({ before, after }: PhraseMatch): boolean {
    return after?.text === 'of' && /^(?:early|small|wee)$/.test(before?.text ?? '');
}

/** "a several-year plan", but not "some day". */
function vagueCompound(match: PhraseMatch): TimeSense | undefined {
    if (match.word('compound')?.joint !== 'hyphen') return undefined;
    const stated = durationValue('X', match.value('compound'));
    return stated === undefined ? undefined : { type: 'DURATION', stated };
}

function longOne(match: PhraseMatch): TimeSense | undefined {
    const isPlural = match.word('units') !== undefined;
    const stated = durationValue(isPlural ? 'X' : 1, isPlural ? match.value('units') : match.value('unit'));
    return stated === undefined ? undefined : { type: 'DURATION', stated };
}

function inOneWord(match: PhraseMatch): TimeSense | undefined {
    return lasting(1, match.text('long').replace('long', ''));
}
