/** Two days, or two hours, that all their traits together show to be of one thing. */

import { type DayInterval, lengthInDays } from '../../../text/day.ts';
import { actorsOf, areOtherPersons, personsIn } from '../deeds/actors.ts';
import {
    compareTimes,
    gapInDays,
    LONGEST_MONTH,
    SAME_EVENT_DAYS,
    SAME_NEWS_DAYS,
} from '../sides/compareTimes.ts';
import type { Judged } from '../sides/crossReference.ts';
import type { Rule } from '../sides/rule.ts';
import type { Kinship, Side } from '../sides/side.ts';
import { nearnessOf } from '../slots/slotFeatures.ts';
import { oracleOf } from '../traits/trees.ts';
import { areCountedApart } from './countedApart.ts';
import {
    areHoursApart,
    areOfDeathAndFind,
    areOfOneKind,
    hourInDigits,
    isApartFromEvent,
    isOfBeginning,
    isOfNoun,
    isOfPeak,
    type Moment,
    momentsAt,
    momentsIn,
    wordsOfMoment,
} from './moments.ts';
import { datedApart, timedApart, toldApart } from './momentsApart.ts';
import { type Dated, MOMENT_TRAITS, momentTraitsOf } from './momentTraits.ts';
import { MOMENT_TREES } from './momentTrees.ts';

/** Measured on pairs kept back from learning: of what is said from there on one in thirty is not right (see training/moments.ts). */
const ENOUGH = 0.6;
/** Two days that lie no further apart than those of one event that is told wrongly. */
const ENOUGH_OF_NEAR_DAYS = 0.5;
/** Lives are told in years, and each has many; and of hours that no name joins each article tells its own. */
const ENOUGH_OF_MANY = 0.8;

/** Undefined where it is not likely enough. */
export const compareMoments: Rule = (one, other, kinship, occasion) => {
    // Figures of a day are compared as such.
    if (occasion.isShared || one.claim.figure || other.claim.figure) return undefined;
    // Most pairs end here.
    if (one.claim.times.length === 0 || other.claim.times.length === 0) return undefined;
    if (areOfTwoPersons(one, other)) return undefined;
    const [moments, others] = [momentsAt(one.claim, one.document), momentsAt(other.claim, other.document)];
    let best: Judged | undefined;
    let most = 0;
    for (const moment of moments)
        for (const otherMoment of others) {
            const [a, b] = [
                { side: one, moment },
                { side: other, moment: otherMoment },
            ];
            if (!mayDiffer(a, b) || !mayBeOfOne(a, b, kinship)) continue;
            if (areOfDeathAndFind(moment, otherMoment)) continue;
            if (areCountedApart([one, moment], [other, otherMoment], kinship)) continue;
            const least = Math.max(most, enoughFor(moment, otherMoment, kinship));
            const likelihood = likelihoodOfOne(a, b, kinship, least);
            if (likelihood === 0) continue;
            most = likelihood;
            best = toldApart(one, other, reasonOf(moment, otherMoment), [
                wordsOfMoment(moment),
                wordsOfMoment(otherMoment),
            ]);
        }
    return best;
};

/** "Felber has been held since his arrest on Monday", "Dovani was arrested on Tuesday": each tells of a day of its own person. */
function areOfTwoPersons(one: Side, other: Side): boolean {
    return (
        areOtherPersons(actorsOf(one), actorsOf(other)) &&
        [one, other].every(side => personsIn(side).length > 0)
    );
}

function enoughFor(one: Moment, other: Moment, kinship: Kinship): number {
    const isOfMany = isYear(one) || isYear(other) || (one.hour !== undefined && !areNamed(kinship));
    if (isOfMany) return ENOUGH_OF_MANY;
    const areNear = one.hour === undefined && gapInDays(one.on, other.on) <= FARTHEST_SLIP;
    return areNear ? ENOUGH_OF_NEAR_DAYS : ENOUGH;
}

/** In days. */
const FARTHEST_SLIP = 10;

function isYear({ on, hour }: Moment): boolean {
    return hour === undefined && on !== undefined && lengthInDays(on) > LONGEST_MONTH;
}

/** The two differ, and neither sentence tells what the other does. */
export function mayDiffer(one: Dated, other: Dated): boolean {
    const [a, b] = [one.moment, other.moment];
    if (!areOfOneKind(a, b) || a.bound !== b.bound || isInferred(a) || isInferred(b)) return false;
    if (isOfPeak(a) !== isOfPeak(b)) return false;
    if (isOfBeginning(a, other.side.claim) || isOfBeginning(b, one.side.claim)) return false;
    if (isInStretch(a, other) || isInStretch(b, one)) return false;
    if (isOfNoun(a) !== isOfNoun(b) || isApartFromEvent(a) !== isApartFromEvent(b)) return false;
    return areApart(a, b) && nearnessOf(a, b) >= LEAST_NEARNESS && !meets(a, other) && !meets(b, one);
}

/** "Was at anchor from 1 to 7 February", "left on 4 February": the first day of a stretch in which the other lies. */
function isInStretch({ on }: Moment, { side: { claim }, moment: { on: first, span } }: Dated): boolean {
    const { days } = claim.when;
    return (
        on !== undefined &&
        days !== undefined &&
        days.from === first?.from &&
        days.until > first.until &&
        isWithin(on, days) &&
        // "In the night to Sunday" is no stretch.
        /\bfrom $/.test(claim.words.slice(0, span.start - claim.sentence.start))
    );
}

/** Where less is alike hardly any two days are of one thing, and it is dear to see all the rest. */
const LEAST_NEARNESS = 0.15;

/** "A day earlier": from another day of the text, it may have been counted from the wrong one. An hour is told all the same. */
function isInferred({ time: { resolved }, hour }: Moment): boolean {
    return hour === undefined && resolved?.basis.kind === 'text';
}

function areApart(one: Moment, other: Moment): boolean {
    if (one.hour && other.hour) return areHoursApart(one, other);
    const relation = compareTimes(one.on, other.on);
    return relation === 'before' || relation === 'after';
}

/** The sentence of the other tells it too; "this spring", in which both lie, it is not. */
function meets(moment: Moment, { side: { claim, document }, moment: rival }: Dated): boolean {
    return momentsIn(claim, document).some(
        told => areOfOneKind(told, moment) && !areApart(told, moment) && !isFrame(told, rival),
    );
}

function isFrame({ on: frame, hour }: Moment, { on }: Moment): boolean {
    return (
        hour === undefined && frame !== undefined && on !== undefined && frame !== on && isWithin(on, frame)
    );
}

/** Something that both speak of, beside the day: else there is nothing to be of one. */
export function mayBeOfOne(one: Dated, other: Dated, kinship: Kinship): boolean {
    if (isEachNews(one, other)) return false;
    // Things of one kind happen at all hours: only those of one day are of one thing.
    return (kinship.isOneAffair || areNamed(kinship)) && (!isHour(one) || areOfOneDay(one, other));
}

function areNamed({ shared, capitals, sharedAround }: Kinship): boolean {
    return shared.length + capitals.length + sharedAround.length > 0;
}

/** Months apart each tells of days of its own. */
function isEachNews(one: Dated, other: Dated): boolean {
    return (
        gapInDays(one.side.published?.days, other.side.published?.days) > SAME_EVENT_DAYS &&
        [one, other].every(
            ({ side: { published }, moment: { on } }) => gapInDays(on, published?.days) < SAME_EVENT_DAYS,
        )
    );
}

function isWithin({ from, until }: DayInterval, frame: DayInterval): boolean {
    return frame.from <= from && until <= frame.until;
}

function isHour({ moment: { hour } }: Dated): boolean {
    return hour !== undefined;
}

/** Where a day is not told, that of the news. */
function areOfOneDay(
    { side: one, moment: { on } }: Dated,
    { side: other, moment: { on: otherOn } }: Dated,
): boolean {
    if (on && otherOn) return gapInDays(on, otherOn) <= 1;
    return gapInDays(one.published?.days, other.published?.days) <= SAME_NEWS_DAYS;
}

function reasonOf(one: Moment, other: Moment): string {
    if (one.hour && other.hour) return timedApart(hourInDigits(one.hour), hourInDigits(other.hour));
    return one.on && other.on ? datedApart(one.on, other.on) : '';
}

const sharesOf = oracleOf(MOMENT_TREES, MOMENT_TRAITS);

/** 0 where it is less than `least`. */
function likelihoodOfOne(one: Dated, other: Dated, kinship: Kinship, least: number): number {
    const [likelihood = 0] =
        sharesOf([least], mayMatter => momentTraitsOf(one, other, kinship, mayMatter)) ?? [];
    return likelihood;
}
