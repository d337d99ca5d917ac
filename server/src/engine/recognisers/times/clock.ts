/** Times of the clock: "10:35 a.m.", "5 p.m. EST", "1300 GMT", "three o'clock", "a quarter to five", "6.40 in the morning". */

import type { PhraseMatch } from '../phrases/pattern.ts';
import { type TimeSense, timePhrases } from '../phrases/timePhrases.ts';
import { twoDigits } from '../timex/timexValue.ts';

const ZONE = '(ZONE | local|eastern|central|pacific|mountain|moscow (standard|daylight)? time)?';

const PART = '(in the PART_OF_DAY | at PART_OF_DAY:late)';

export const clock = timePhrases('clock', [
    [`NUMBER:hour MERIDIEM ${ZONE}`, withMeridiem],
    [`CLOCK MERIDIEM ${ZONE}`, withMeridiem],
    [`CLOCK ${ZONE} hours?`, twentyFour],
    ['< CLOCK > -|–|— CLOCK:until', fromTo],
    ['YEAR|NUMBER:figures ZONE|hours|hrs', military],
    [`NUMBER:hour o'clock ${PART}? ${ZONE}`, oClock],
    [`(a? half|quarter:part) past|to:side NUMBER:hour ${PART}?`, partOfHour],
    [`NUMBER:minutes past|to:side NUMBER:hour ${PART}`, minutesOfHour],
    ['at|until|till|before|after < NUMBER:minutes past|to:side NUMBER:hour >', minutesOfHour],
    ['NUMBER:minutes past:side NUMBER:hour', minutesInWords],
    [`CLOCK|NUMBER:hour ${PART}`, inPartOfDay],
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
    const { before, secondBefore } = match;
    if (match.word('zone') !== undefined) return false;
    if (before?.text === 'of') return secondBefore?.text !== 'as';
    return before === undefined || !SPEAKS_FOR_CLOCK.has(before.text);
}

const SPEAKS_FOR_CLOCK: ReadonlySet<string> = new Set(
    'at by until till before after from since around about between and to – - , upd update updated'.split(
        ' ',
    ),
);

function military(match: PhraseMatch): TimeSense | undefined {
    const figures = match.text('figures');
    // "It lasted for 1500 hours."
    if (!/^\d{4}$/.test(figures) || LASTS.has(match.before?.text ?? '')) return undefined;
    return atHour(Number(figures.slice(0, 2)), Number(figures.slice(2)));
}

const LASTS: ReadonlySet<string> = new Set('for of over than some about nearly almost within in'.split(' '));

function oClock(match: PhraseMatch): TimeSense | undefined {
    const hour = hourOfDay(match);
    return hour === undefined ? undefined : atHour(hour, 0);
}

/** "Nine in the evening", "6.40 in the morning", "11:15 at night". */
function inPartOfDay(match: PhraseMatch): TimeSense | undefined {
    // "Killed nine at night", "fell to 6 at night", "to 8.45 in the afternoon": no hours.
    const before = match.before?.text ?? '';
    if (before === 'to' || (match.text('late') !== '' && !SPEAKS_FOR_CLOCK.has(before))) return undefined;
    const written = /^(\d{1,2})[.:](\d\d)$/.exec(match.text('clock') || match.text('hour'));
    const hour = hourOfDay(match, written ? Number(written[1]) : match.number('hour'));
    const minute = Number(written?.[2] ?? 0);
    return hour === undefined ? undefined : atHour(hour === 24 && minute > 0 ? 0 : hour, minute);
}

/** "Half past two", "a quarter to five in the morning". */
function partOfHour(match: PhraseMatch): TimeSense | undefined {
    const isHalf = match.text('part') === 'half';
    // "From a half to three".
    if (isHalf && match.text('side') === 'to') return undefined;
    return fromHour(match, isHalf ? 30 : 15);
}

/** "At ten to five": clocks are told so in fives; of "by five to four" nobody reads a clock. */
function minutesOfHour(match: PhraseMatch): TimeSense | undefined {
    const minutes = match.number('minutes');
    // "At 20 to 25 knots", "at five to ten degrees"; but "at ten past eight", "at ten to eight on Monday".
    const isFollowed =
        match.text('side') === 'to' && match.after?.joint === 'space' && !BEHIND_CLOCK.has(match.after.text);
    const isBare = match.value('partOfDay') === '' && match.text('late') === '';
    const isOfAnything = isBare && (isFollowed || /\d/.test(match.text('minutes')));
    if (minutes === undefined || !MINUTES.has(minutes) || isOfAnything) return undefined;
    return fromHour(match, minutes);
}

/** "It was twenty past eight when": nothing else is told so. */
function minutesInWords(match: PhraseMatch): TimeSense | undefined {
    // "Put five past ten men".
    const { after } = match;
    if (after?.joint === 'space' && !BEHIND_CLOCK.has(after.text)) return undefined;
    return /\d/.test(match.text('hour')) ? undefined : minutesOfHour(match);
}

const BEHIND_CLOCK: ReadonlySet<string> = new Set('on in when as and this local yesterday today'.split(' '));

const MINUTES: ReadonlySet<number> = new Set([5, 10, 20, 25]);

/** So many minutes past the hour, or to it. */
function fromHour(match: PhraseMatch, minutes: number): TimeSense | undefined {
    const hour = hourOfDay(match);
    if (hour === undefined) return undefined;
    return match.text('side') === 'to' ? atHour(hour - 1, 60 - minutes) : atHour(hour, minutes);
}

function hourOfDay(match: PhraseMatch, hour = match.number('hour')): number | undefined {
    if (hour === undefined || hour < 1 || hour > 12) return undefined;
    // "At dawn", "at dusk": at what hour that is nobody says.
    if (match.text('late') !== '' && match.text('late') !== 'night') return undefined;
    const part = match.value('partOfDay') || match.value('late');
    // "Twelve at night" is midnight, "one in the night" an hour later, and "eleven at night" an hour before.
    if (part === 'NI' && hour === 12) return 24;
    const isLate = part === 'AF' || part === 'EV' || (part === 'NI' && hour >= EARLIEST_OF_NIGHT);
    return isLate ? (hour % 12) + 12 : hour;
}

const EARLIEST_OF_NIGHT = 6;

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
