/** The days and hours at which something happened, or is to happen, each with the words around it. */

import { type Claim, inSentence } from '../../../claims/claim.ts';
import { stemOf } from '../../../claims/words.ts';
import { putOff } from '../../../recognisers/lexicon/en/events.ts';
import type { TimeExpression } from '../../../recognisers/mention.ts';
import { type DayInterval, intervalsMeet } from '../../../text/day.ts';
import type { Span } from '../../../text/span.ts';
import { isOfDeed, isOfSpeaking } from '../deeds/oneEvent.ts';
import type { InDocument } from '../slots/sameSlot.ts';
import { type Place, placeIn, ReadSlot, type Slot, sentenceBySentence } from '../slots/slots.ts';

export interface Moment extends Slot {
    readonly time: TimeExpression;
    /** What it is told to be before or behind: "until Friday" is another moment than "on Friday". */
    readonly bound: Bound | undefined;
    /** Undefined where only an hour is told. */
    readonly on: DayInterval | undefined;
    readonly hour: Hour | undefined;
}

export interface Hour {
    /** After midnight. */
    readonly minutes: number;
    /** As "half past eight", which may be of the evening. */
    readonly isOfEitherHalf: boolean;
    /** As any half of an hour. */
    readonly isRough: boolean;
    /** As "about 9 p.m." and "shortly before midnight". */
    readonly isVague: boolean;
    /** As written, "ET"; undefined where none is told, and for "local time". */
    readonly zone: string | undefined;
}

type Bound = 'until' | 'by' | 'before' | 'after';

/** In the order of the text. Kept with the claims. */
export const momentsOf = sentenceBySentence(
    ({ times }) => times.length > 0,
    (sentence, isFirst): readonly Moment[] =>
        (sentence[0]?.times ?? []).flatMap(time => {
            const place = placeIn(sentence, isFirst, time);
            return place && isMoment(place.claim, time) ? new ReadMoment(place, time) : [];
        }),
);

/** Those of the sentence that the claim is dated to; an hour without a day is of each. */
export function momentsAt(claim: Claim, document: readonly Claim[]): readonly Moment[] {
    const { days, basis } = claim.when;
    return momentsIn(claim, document).filter(moment =>
        moment.on ? basis === 'stated' && moment.on.from === days?.from : true,
    );
}

/** Offsets in the words of its sentence. */
export function wordsOfMoment({ time, claim }: Moment): Span {
    return inSentence(claim, time);
}

/** All those of its sentence. Kept for all claims of it: their times are one list. */
export function momentsIn(claim: Claim, document: readonly Claim[]): readonly Moment[] {
    const { block, sentence, times } = claim;
    if (times.length === 0) return NONE;
    const known = ofSentence.get(times);
    if (known) return known;
    const found = momentsOf(document).filter(
        moment => moment.claim.block === block && moment.claim.sentence.start === sentence.start,
    );
    ofSentence.set(times, found);
    return found;
}

const NONE: readonly Moment[] = [];
const ofSentence = new WeakMap<readonly TimeExpression[], readonly Moment[]>();

/** The day that a claim is dated to. */
export function dayAt({ claim, document }: InDocument): Moment | undefined {
    return momentsAt(claim, document).find(({ on }) => on);
}

/** "The escape of 16 February cost him his post", "Sunday's final"; but "as of 16 February". */
export function isOfNoun({ wordBefore, claim: { words, sentence }, span }: Moment): boolean {
    if (POSSESSIVE.test(words.slice(span.end - sentence.start))) return true;
    return wordBefore === 'of' && !AS_OF.test(words.slice(0, span.start - sentence.start));
}

/** "After Sunday's final", "the winner of Friday's match": the day of another event, which the sentence counts from. */
export function isOfEventBeside({ wordBefore, claim: { words, sentence }, span }: Moment): boolean {
    return COUNTS_FROM.has(wordBefore) && POSSESSIVE.test(words.slice(span.end - sentence.start));
}

/** "Put out at 5.20 a.m. on Friday, 50 hours after drones hit it": of the event beside it that is not the hour. */
export function isApartFromEvent({ claim: { words, sentence }, span, hour }: Moment): boolean {
    return hour !== undefined && SO_LONG_FROM.test(words.slice(span.end - sentence.start));
}

const SO_LONG_FROM =
    /^(?: on [\p{L}\d ]{1,30})?, (?:(?:about|almost|nearly|some|more than|just|only|exactly) )?(?:\d{1,4}|a|an|\p{Ll}{2,12}(?:-\p{Ll}{3,6})?) (?:hour|day|week)s? (?:after|before)\b/u;

/** "Since the road was opened on 4 November five convoys have come": what is told of that day, and not of the rest. */
export function isOfBeginning({ claim: { words, sentence }, span }: Moment, other: Claim): boolean {
    const verb = SINCE_THEN.exec(words.slice(0, span.start - sentence.start))?.[1];
    if (verb === undefined || other.words.includes(verb)) return false;
    return !other.terms.includes(stemOf(verb.toLowerCase()) ?? '');
}

const SINCE_THEN =
    /\bsince (?:[\p{L}’'-]{1,20} ){1,6}?(began|broke|started|took|came|went|left|fell|\p{Ll}{2,14}ed) (?:[\p{L}’'-]{1,20} ){0,4}?(?:on |in |at )?$/iu;

/** "86,000 at the peak on 14 October": when it was most, not when it began. */
export function isOfPeak({ claim: { words, sentence }, span }: Moment): boolean {
    return AT_PEAK.test(words.slice(0, span.start - sentence.start));
}

const AT_PEAK = /\bat (?:the|its|their) (?:peak|height|worst) (?:on|of|in) $/;

const COUNTS_FROM: ReadonlySet<string> = new Set(
    'after before during since until following from for of with to over'.split(' '),
);

/** "Was found dead on Tuesday", "died on Saturday": whoever is found may have been dead for days. */
export function areOfDeathAndFind({ claim: one }: Moment, { claim: other }: Moment): boolean {
    return (
        FIND.test(one.words) !== FIND.test(other.words) &&
        [one, other].every(({ words }) => DEATH.test(words))
    );
}

const FIND =
    /\b(?:found|discovered|recovered)\b[^.;]{0,30}\b(?:dead|body|bodies|remains)\b|\b(?:body|bodies|remains)\b[^.;]{0,60}\b(?:found|discovered|recovered)\b/i;
const DEATH = /\b(?:dead|die[ds]?|deaths?|killed|body|bodies|remains)\b/i;

const POSSESSIVE = /^['’]s?\s/;

const AS_OF = /\bas of (?:the )?$/i;

/** Both are hours, or both days. */
export function areOfOneKind(one: Moment, other: Moment): boolean {
    return (one.hour === undefined) === (other.hour === undefined);
}

/** Of moments of one kind. */
export function areOneMoment(one: Moment, other: Moment): boolean {
    if (one.hour || other.hour) return minutesBetween(one, other) === 0;
    return one.on !== undefined && other.on !== undefined && intervalsMeet(one.on, other.on);
}

/** On the clock, whatever the day: at most half a day; at most a quarter of one where one may be of either half. */
export function minutesBetween({ hour }: Moment, { hour: other }: Moment): number | undefined {
    if (!hour || !other) return undefined;
    const round = hour.isOfEitherHalf || other.isOfEitherHalf ? HALF_DAY : 2 * HALF_DAY;
    const minutes = Math.abs(hour.minutes - other.minutes) % round;
    // "Kicks off at 3.30 p.m.", "at 4.30 p.m. ET": whole hours may lie between two zones.
    if (hour.zone !== other.zone && minutes % 60 === 0) return 0;
    return Math.min(minutes, round - minutes);
}

const HALF_DAY = 12 * 60;

/** So far that they are no one hour, told twice. */
export function areHoursApart(one: Moment, other: Moment): boolean {
    const minutes = minutesBetween(one, other);
    return minutes !== undefined && minutes >= leastApart(one.hour, other.hour);
}

function leastApart(one: Hour | undefined, other: Hour | undefined): number {
    if (one?.isVague || other?.isVague) return LEAST_APART_VAGUELY;
    return one?.isRough || other?.isRough ? LEAST_APART_ROUGHLY : LEAST_APART;
}

/** In minutes: the more where one is a half of an hour, or told as "about" or "shortly before". */
const LEAST_APART = 6;
const LEAST_APART_ROUGHLY = 20;
const LEAST_APART_VAGUELY = 30;

/** "16:12", "07:42 UTC". */
export function hourInDigits({ minutes, zone }: Hour): string {
    const [hours, rest] = [Math.floor(minutes / 60) % 24, minutes % 60];
    const digits = `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
    return zone === undefined ? digits : `${digits} ${zone}`;
}

class ReadMoment extends ReadSlot implements Moment {
    readonly time: TimeExpression;
    readonly bound: Bound | undefined;
    readonly on: DayInterval | undefined;
    readonly hour: Hour | undefined;

    constructor(place: Place, time: TimeExpression) {
        super(place, time);
        this.time = time;
        this.bound = boundOf(place.claim, time);
        this.on = isHourAlone(time) ? undefined : time.resolved?.days;
        this.hour = hourOf(place.claim, time);
    }
}

/** A day or an hour of what is told, not one of telling it. */
function isMoment(claim: Claim, time: TimeExpression): boolean {
    // "Put off" says nothing, though "put" does at times.
    if (isOfDeed(claim, time) || (time.resolved?.days && isPutOff(claim, time))) return isDate(time);
    return isHourAlone(time) && hourOf(claim, time) !== undefined && !isOfSpeaking(claim, time);
}

/** The words right before tell of another day than before. */
function isPutOff({ words, sentence }: Claim, { start }: TimeExpression): boolean {
    return putOff.test(words.slice(0, start - sentence.start).slice(-REACH_OF_PUTTING_OFF));
}

/** In characters. */
const REACH_OF_PUTTING_OFF = 40;

function isDate({ type, stated }: TimeExpression): boolean {
    return (type === 'DATE' || type === 'TIME') && !stated.endsWith('_REF');
}

/** "About 8 p.m.": of which day is not told. */
export function isHourAlone({ reading }: TimeExpression): boolean {
    return reading?.kind === 'timeOfDay' && reading.day === undefined;
}

function hourOf(claim: Claim, { start, end, resolved, stated }: TimeExpression): Hour | undefined {
    const [, hours, minutes] = CLOCK.exec(resolved?.value ?? stated) ?? [];
    const from = start - claim.sentence.start;
    const before = claim.words.slice(0, from);
    if (hours === undefined || OF_DISTANCE.test(before)) return undefined;
    const told = claim.words.slice(from, end - claim.sentence.start + REACH_OF_HALF);
    const isEarly = Number(hours) <= 12 && !TELLS_HALF.test(told);
    return {
        minutes: Number(hours) * 60 + Number(minutes),
        isOfEitherHalf: isEarly,
        isRough: Number(minutes) % 30 === 0,
        isVague: ROUGHLY.test(before),
        zone: ZONE.exec(claim.words.slice(from, end - claim.sentence.start + REACH_OF_ZONE))?.[1],
    };
}

/** Behind the digits, and the words for the half of the day. */
const ZONE =
    /^(?:\d{4}-\d\d-\d\d[T ])?[\d:.]{1,5}\s?(?:[ap]\.?\s?m\.?)?\s?\(?((?:[ECMP][SD]?|BS|CES?|EES?|IS|JS|AES|MS)T|GMT|UTC|WIB|[Ee]astern|[Cc]entral|[Pp]acific|[Mm]ountain|Moscow|\p{Lu}\p{L}{2,20}(?= time\b))\b/u;
const REACH_OF_ZONE = 24;

const CLOCK = /T(\d\d):(\d\d)/;

const ROUGHLY =
    /\b(?:about|around|roughly|nearly|almost|some|circa|shortly|soon|just|towards?|approximately|before|after)\s$/i;

/** "An hour before midnight". */
const OF_DISTANCE = /\b(?:hours?|minutes?) (?:before|after|to|past)\s$/i;

/** "At 8.30 on Sunday evening"; in characters. */
const REACH_OF_HALF = 22;
const TELLS_HALF =
    /\d\s?[ap]\.?\s?m\b|\b(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|hours|hrs|GMT|UTC)\b|\b0\d[.:]/i;

function boundOf(claim: Claim, time: TimeExpression): Bound | undefined {
    const before = claim.words.slice(0, time.start - claim.sentence.start);
    const folded = BOUND.exec(before)?.[1]?.toLowerCase();
    // "Shortly after 3 a.m." tells the hour, "put off until Friday" the day.
    if (folded === undefined || NEARLY.test(before) || isPutOff(claim, time)) return undefined;
    if (folded === 'to' && !/\bfrom\b/.test(before)) return undefined;
    if (folded === 'by' || folded === 'before' || folded === 'after') return folded;
    return 'until';
}

const NEARLY = /\b(?:shortly|soon|just|right|immediately|minutes) (?:before|after)\s$/i;

const BOUND = /\b(until|till|through|to|by|before|after)\s(?:the\s)?$/i;
