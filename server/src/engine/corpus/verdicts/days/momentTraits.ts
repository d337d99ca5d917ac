/** What can be seen of two days, or two hours, of two articles before it is said whether they are of one thing: a table of traits. */

import { remembered } from '../../../claims/remembered.ts';
import { dayNumber, lengthInDays } from '../../../text/day.ts';
import { gapInDays, isSingleDay } from '../sides/compareTimes.ts';
import { type Kinship, kinshipOf, type Side } from '../sides/side.ts';
import { nearnessOf, SLOT_FEATURES, type SlotFeatures, slotFeatures } from '../slots/slotFeatures.ts';
import {
    isFrom,
    isSeenFromOther,
    ofArticles,
    ofSentences,
    type PairFacts,
    pairFacts,
    type Trait,
    valuesOf,
} from '../traits/pairTraits.ts';
import type { MayMatter } from '../traits/trees.ts';
import { ofEvents } from './eventTraits.ts';
import { areOfOneKind, areOneMoment, type Moment, minutesBetween, momentsOf } from './moments.ts';

/** A moment, and the claim that is dated to it. */
export interface Dated {
    readonly side: Side;
    readonly moment: Moment;
}

interface Facts extends PairFacts {
    readonly a: Moment;
    readonly b: Moment;
    readonly features: SlotFeatures;
    /** Between the first days of both; undefined for hours. */
    readonly days: number | undefined;
    /** Undefined for days. */
    readonly minutes: number | undefined;
}

const ofMoments: readonly Trait<Facts>[] = [
    { name: 'hours', of: ({ minutes }) => minutes !== undefined },
    { name: 'hours without a day', of: ({ minutes, a, b }) => minutes !== undefined && !(a.on && b.on) },
    {
        name: 'hours of two days',
        of: ({ minutes, a, b }) => minutes !== undefined && a.on && b.on && !areOfOneDay(a, b),
    },
    { name: 'hours: within three quarters', of: ({ minutes }) => isFrom(minutes, 0, 46) },
    { name: 'hours: within three', of: ({ minutes }) => isFrom(minutes, 46, 181) },
    { name: 'hours: further apart', of: ({ minutes }) => isFrom(minutes, 181, Number.POSITIVE_INFINITY) },
    { name: 'hours: whole ones', of: ({ minutes }) => minutes !== undefined && minutes % 60 === 0 },
    { name: 'single days', of: ({ a, b }) => isSingleDay(a.on) && isSingleDay(b.on) },
    { name: 'a single day', of: ({ a, b }) => isSingleDay(a.on) !== isSingleDay(b.on) },
    {
        name: 'periods that figures are of',
        of: ({ a, b }) => isPeriod(a) && isPeriod(b) && a.figures.size > 0 && b.figures.size > 0,
    },
    { name: 'years', of: ({ a, b }) => isYear(a) && isYear(b) },
    { name: 'days: one', of: ({ days }) => isFrom(days, 1, 2) },
    { name: 'days: two or three', of: ({ days }) => isFrom(days, 2, 4) },
    { name: 'days: a week', of: ({ days }) => isFrom(days, 4, 8) },
    { name: 'days: two weeks', of: ({ days }) => isFrom(days, 8, 15) },
    { name: 'days: a month', of: ({ days }) => isFrom(days, 15, 32) },
    { name: 'days: a season', of: ({ days }) => isFrom(days, 32, 121) },
    { name: 'days: more', of: ({ days }) => isFrom(days, 121, Number.POSITIVE_INFINITY) },
    { name: 'days: whole weeks', of: ({ days }) => days !== undefined && days % 7 === 0 },
    { name: 'a digit of the date', of: ({ a, b }) => isSlipOfDate(a, b) },
    { name: 'both in the past', of: ({ one, other, a, b }) => isPast(a, one) && isPast(b, other) },
    { name: 'both of these days', of: ({ one, other, a, b }) => isRecent(a, one) && isRecent(b, other) },
    { name: 'one of these days', of: ({ one, other, a, b }) => isRecent(a, one) !== isRecent(b, other) },
    { name: 'both weekdays', of: ({ a, b }) => isWeekday(a) && isWeekday(b) },
    { name: 'one weekday', of: ({ a, b }) => isWeekday(a) !== isWeekday(b) },
    {
        name: 'a later day in later news',
        of: ({ gap, a, b }) =>
            gap !== undefined && gap !== 0 && a.on && b.on && gap > 0 === b.on.from > a.on.from,
    },
];

function areOfOneDay(one: Moment, other: Moment): boolean {
    return one.on !== undefined && one.on.from === other.on?.from;
}

function isPeriod({ on }: Moment): boolean {
    return on !== undefined && !isSingleDay(on);
}

const SHORTEST_YEAR = 300;

function isYear({ on: days }: Moment): boolean {
    return days !== undefined && lengthInDays(days) > SHORTEST_YEAR;
}

/** 12 and 21 May, 4 May and 4 June, 4 May of two years: of day, month and year one is another, and of a day by a digit at most. */
function isSlipOfDate({ on: days, hour }: Moment, { on: otherDays }: Moment): boolean {
    if (hour || !days || !otherDays) return false;
    const [one, other] = [days.from, otherDays.from];
    const [year, month, day] = PARTS.map(
        ([from, until]) => one.slice(from, until) === other.slice(from, until),
    );
    if (year && month) return one[8] === other[8] || one[9] === other[9];
    return day === true && (year === true || month === true);
}

/** Of "2024-05-12". */
const PARTS = [
    [0, 4],
    [5, 7],
    [8, 10],
] as const;

function isPast({ on: days }: Moment, { published }: Side): boolean {
    return days !== undefined && published !== undefined && days.until <= published.days.from;
}

const RECENT_DAYS = 7;

function isRecent({ on: days }: Moment, { published }: Side): boolean {
    return !days || gapInDays(days, published?.days) <= RECENT_DAYS;
}

function isWeekday({ time }: Moment): boolean {
    return time.reading?.kind === 'weekday';
}

/** Each takes a look at all other moments of both articles. */
const ofRivals: readonly Trait<Facts>[] = [
    { name: 'most rivals', isDear: true, of: facts => Math.log1p(Math.max(...rivalCounts(facts))) },
    { name: 'fewest rivals', isDear: true, of: facts => Math.log1p(Math.min(...rivalCounts(facts))) },
    { name: 'no rivals', isDear: true, of: facts => Math.max(...rivalCounts(facts)) === 0 },
    { name: 'lead over rivals', isDear: true, of: facts => leadOf(facts) },
    { name: 'before its rivals', isDear: true, of: facts => (leadOf(facts) ?? 0) > 0 },
    {
        name: 'the other is told too',
        isDear: true,
        of: ({ one, other, a, b }) => tells(one, b) || tells(other, a),
    },
];

/** What stands at the head of an article, and what only figures have, tells nothing here. */
const PLACE_FEATURES = SLOT_FEATURES.filter(
    name => name !== 'first' && name !== 'counted' && name !== 'state' && name !== 'aspect',
);

const ofPlaces: readonly Trait<Facts>[] = [
    ...PLACE_FEATURES.map(name => ({ name: `place: ${name}`, of: ({ features }: Facts) => features[name] })),
    ...ofRivals,
];

function tells({ document }: Side, moment: Moment): boolean {
    return momentsOf(document).some(told => areOfOneKind(told, moment) && areOneMoment(told, moment));
}

const traits: readonly Trait<Facts>[] = [
    ...ofArticles,
    ...ofSentences,
    ...ofEvents,
    ...ofMoments,
    ...ofPlaces,
];

export const MOMENT_TRAITS: readonly string[] = traits.map(({ name }) => name);

/**
 * In the order of `MOMENT_TRAITS`: 0 or 1 for what holds or not, else a small number. Symmetric. Of two moments of one kind.
 * `mayMatter` as for `valuesOf`.
 */
export function momentTraitsOf(one: Dated, other: Dated, kinship: Kinship): Float64Array;
export function momentTraitsOf(
    one: Dated,
    other: Dated,
    kinship: Kinship,
    mayMatter?: MayMatter,
): Float64Array | undefined;
export function momentTraitsOf(
    one: Dated,
    other: Dated,
    kinship: Kinship,
    mayMatter?: MayMatter,
): Float64Array | undefined {
    const facts = isSeenFromOther(one.side, other.side)
        ? factsOf(other, one, kinshipOf(other.side, one.side))
        : factsOf(one, other, kinship);
    return valuesOf(traits, facts, mayMatter);
}

function factsOf(
    { side: one, moment: a }: Dated,
    { side: other, moment: b }: Dated,
    kinship: Kinship,
): Facts {
    const isOfDays = a.hour === undefined && a.on !== undefined && b.on !== undefined;
    return {
        ...pairFacts(one, other, kinship),
        a,
        b,
        features: slotFeatures(a, b),
        days: isOfDays && a.on && b.on ? Math.abs(dayNumber(a.on.from) - dayNumber(b.on.from)) : undefined,
        minutes: minutesBetween(a, b),
    };
}

const rivalsOf = remembered(({ one, other, a, b }: Facts) => ({
    ofOne: rivalsIn(one, a),
    ofOther: rivalsIn(other, b),
}));

/** The other moments of its kind that its article tells. */
function rivalsIn({ document }: Side, moment: Moment): readonly Moment[] {
    return momentsOf(document).filter(rival => areOfOneKind(rival, moment) && !areOneMoment(rival, moment));
}

function rivalCounts(facts: Facts): readonly [number, number] {
    const { ofOne, ofOther } = rivalsOf(facts);
    return [ofOne.length, ofOther.length];
}

/** By how much they have more in common than the best of the rivals; undefined without any. */
const leadOf = remembered((facts: Facts): number | undefined => {
    const { a, b } = facts;
    const { ofOne, ofOther } = rivalsOf(facts);
    const rivals = [
        ...ofOne.map(rival => nearnessOf(rival, b)),
        ...ofOther.map(rival => nearnessOf(a, rival)),
    ];
    return rivals.length === 0 ? undefined : nearnessOf(a, b) - Math.max(...rivals);
});
