/** Times of the clock: "10:35 a.m.", "5 p.m. EST", "1300 GMT", "three o'clock". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { twoDigits } from '../timex/timexValue.ts';

const ZONE = '(ZONE | local|eastern|central|pacific|mountain|moscow (standard|daylight)? time)?';

export const clock = timePhrases('clock', [
    [`NUMBER:hour MERIDIEM ${ZONE}`, withMeridiem],
    [`CLOCK MERIDIEM ${ZONE}`, withMeridiem],
    [`CLOCK ${ZONE} hours?`, twentyFour],
    ['< CLOCK > -|–|— CLOCK:until', fromTo],
    ['YEAR|NUMBER:figures ZONE|hours', military],
    [`NUMBER:hour o'clock (in the PART_OF_DAY )? ${ZONE}`, oClock],
    ['half past NUMBER:hour', match => atHour(match.number('hour'), 30)],
    ['quarter past NUMBER:hour', match => atHour(match.number('hour'), 15)],
    ['NUMBER:hour in the PART_OF_DAY', oClock],
]);

function withMeridiem(match: PhraseMatch): TimeSense | undefined {
    const read = hourAndMinute(match);
    if (!read || read.hour < 1 || read.hour > 12) return undefined;
    // "I am", "3 am I": a lower-case "am" apart from its number must not begin a clause.
    const meridiem = match.word('meridiem');
    if (
        meridiem?.text === 'am' &&
        meridiem.joint === 'space' &&
        match.after?.joint === 'space' &&
        CLAUSE.has(match.after.text)
    )
        return undefined;
    const isAfternoon = match.value('meridiem') === 'pm';
    return atHour((read.hour % 12) + (isAfternoon ? 12 : 0), read.minute);
}

const CLAUSE: ReadonlySet<string> = new Set(['i', 'not', 'sure', 'a', 'an', 'the']);

function twentyFour(match: PhraseMatch): TimeSense | undefined {
    const read = hourAndMinute(match);
    if (!read || isScore(match)) return undefined;
    return atHour(read.hour, read.minute);
}

/** "14:00-16:00": hours that one keeps are told in fives; a score seldom has two such ends. */
function fromTo(match: PhraseMatch): TimeSense | undefined {
    const read = hourAndMinute(match);
    const isKept = [match.text('clock'), match.text('until')].every(text => /^\d{1,2}:[0-5][05]$/.test(text));
    return read && isKept ? atHour(read.hour, read.minute) : undefined;
}

/** "won 10:35 of overtime", "a time of 3:59": a clock reading needs a word that speaks for it. */
function isScore(match: PhraseMatch): boolean {
    const { before } = match;
    if (match.word('zone') !== undefined) return false;
    return before === undefined || !SPEAKS_FOR_CLOCK.has(before.text);
}

const SPEAKS_FOR_CLOCK: ReadonlySet<string> = new Set(
    'at by until till before after from since around about between and to – - ,'.split(' '),
);

function military(match: PhraseMatch): TimeSense | undefined {
    const figures = match.text('figures');
    if (!/^\d{4}$/.test(figures)) return undefined;
    return atHour(Number(figures.slice(0, 2)), Number(figures.slice(2)));
}

function oClock(match: PhraseMatch): TimeSense | undefined {
    const hour = match.number('hour');
    if (hour === undefined || hour < 1 || hour > 12) return undefined;
    const part = match.value('partOfDay');
    return atHour(part === 'AF' || part === 'EV' ? (hour % 12) + 12 : hour, 0);
}

function hourAndMinute(match: PhraseMatch): { readonly hour: number; readonly minute: number } | undefined {
    const [written = '', rest = '0'] = (match.text('clock') || match.text('hour')).split(/[:.]/);
    const hour = match.text('clock') === '' ? match.number('hour') : Number(written);
    if (hour === undefined) return undefined;
    return { hour: Math.floor(hour), minute: Number(rest) };
}

function atHour(hour: number | undefined, minute: number): TimeSense | undefined {
    if (hour === undefined || hour > 24 || minute > 59 || !Number.isInteger(hour)) return undefined;
    const time = `T${twoDigits(hour)}:${twoDigits(minute)}`;
    return {
        type: 'TIME',
        stated: `XXXX-XX-XX${time}`,
        reading: { kind: 'timeOfDay', time, day: undefined },
    };
}
