/** A distance from a day: "three weeks ago", "a year earlier", "two days later", "six months from now". */

import type { CalendarUnit } from '../mention.ts';
import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { countedIn, statedUnit } from '../timex/statedUnit.ts';

const ROUGHLY = '(or so | more)?';

export const ago = timePhrases('ago', [
    [
        `NUMBER:amount ${ROUGHLY} UNIT|UNITS:unit ${ROUGHLY} ago|earlier|later|before|hence|previously:how`,
        distance,
    ],
    [`a|an:amount UNIT ${ROUGHLY} ago|earlier|later|before|hence|previously:how`, distance],
    ['NUMBER:amount UNIT|UNITS:unit from now|today|then:how', distance],
    ['a|an:amount UNIT from now|today|then:how', distance],
    ['a couple|pair:amount of UNITS:unit ago|earlier|later:how', couple],
    ['a? VAGUE_NUMBER of? UNITS:unit ago|earlier|later|before:how', vagueDistance],
    ['UNITS:unit ago|earlier|later|before:how', vagueDistance],
    ['not? (so|that|too|very )? long ago', () => ({ type: 'DATE', stated: 'PAST_REF' })],
    ['ages|moments ago', () => ({ type: 'DATE', stated: 'PAST_REF' })],
]);

function distance(match: PhraseMatch): TimeSense | undefined {
    return distanceOf(match, match.number('amount') ?? 1);
}

function couple(match: PhraseMatch): TimeSense | undefined {
    const sense = distanceOf(match, 2);
    return sense && { ...sense, mod: 'APPROX' };
}

function distanceOf(match: PhraseMatch, amount: number): TimeSense | undefined {
    const counted = countedIn(match.value('unit'));
    const how = match.text('how');
    if (!counted || !isDistance(match)) return undefined;
    const { unit, size } = counted;
    const isBack = BACK.has(how);
    const whole = wholeUnits((isBack ? -1 : 1) * amount * size, unit);
    return {
        type: unit === 'hour' || unit === 'minute' ? 'TIME' : 'DATE',
        stated: statedUnit(whole.unit),
        mod: amount % 1 === 0 ? undefined : 'APPROX',
        reading: {
            kind: 'shift',
            ...whole,
            from: FROM_SPEAKING.has(how) ? 'publication' : 'text',
            isDistance: true,
        },
    };
}

/** A year and a half is counted in months. */
function wholeUnits(amount: number, unit: CalendarUnit) {
    if (amount % 1 === 0 || unit !== 'year') return { amount: Math.round(amount), unit };
    return { amount: Math.round(amount * 12), unit: 'month' } as const;
}

const BACK: ReadonlySet<string> = new Set(['ago', 'earlier', 'before', 'previously']);
const FROM_SPEAKING: ReadonlySet<string> = new Set(['ago', 'now', 'today', 'hence']);

/** "a day before the vote", "two years later than planned": counted from what follows. */
function isDistance(match: PhraseMatch): boolean {
    const { after } = match;
    const how = match.text('how');
    if (how === 'before') return after === undefined || !/^[\p{L}\d]/u.test(after.text);
    return how !== 'later' && how !== 'earlier' ? true : after?.text !== 'than';
}

function vagueDistance(match: PhraseMatch): TimeSense | undefined {
    if (!isDistance(match)) return undefined;
    const how = match.text('how');
    return { type: 'DATE', stated: BACK.has(how) ? 'PAST_REF' : 'FUTURE_REF' };
}
