/** Two sentences on one event: do they give it the same day? */

import * as l10n from '@vscode/l10n';
import { inSentence } from '../../../claims/claim.ts';
import { compareQuantities } from '../../../recognisers/figures/compareQuantities.ts';
import { onceVerbs } from '../../../recognisers/lexicon/en/events.ts';
import type { Quantity, TimeExpression } from '../../../recognisers/mention.ts';
import { type DayInterval, intervalsMeet, lengthInDays } from '../../../text/day.ts';
import { inWords } from '../../../text/dayInWords.ts';
import { freeActorsOf } from '../deeds/actors.ts';
import { areToldApart, dayRelation, isDated, likenessOf } from '../deeds/oneEvent.ts';
import { related } from '../figures/figuresApart.ts';
import { isAhead } from '../sides/ahead.ts';
import { alikenessOf, shareWordOf } from '../sides/alikeness.ts';
import { compareTimes, gapInDays, isSingleDay, LONGEST_MONTH } from '../sides/compareTimes.ts';
import { contradiction, daysIn } from '../sides/contradiction.ts';
import type { Judged, Points } from '../sides/crossReference.ts';
import type { Rule } from '../sides/rule.ts';
import type { Kinship, Side } from '../sides/side.ts';
import { areCountedApart } from './countedApart.ts';
import { haveOneDeed, isDayOfShared, isOfOtherDeeds } from './dayOfDeed.ts';
import {
    areHoursApart,
    areOfDeathAndFind,
    dayAt,
    hourInDigits,
    isOfBeginning,
    isOfEventBeside,
    isOfPeak,
    type Moment,
    momentsIn,
    wordsOfMoment,
} from './moments.ts';
import { datedAlike, datedApart, timedApart, toldApart } from './momentsApart.ts';

const YEAR = 366;

/** Further apart than this, two days are two events. */
const FARTHEST_DAYS = 10;

export const compareDays: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return compareToldDays(one, other, kinship);
    const a = one.claim.when;
    const b = other.claim.when;
    if (a.basis !== 'stated' || b.basis !== 'stated' || !a.days || !b.days) return undefined;
    if (
        (one.claim.modality !== other.claim.modality && isAhead(one) !== isAhead(other)) ||
        kinship.isElsewhere
    )
        return undefined;
    const { opposed, isNearlyTheSame } = alikenessOf(one, other, kinship);
    const points: Points = [daysIn(one, a.days), daysIn(other, b.days)];
    if (isOneDeedApart(one, other, kinship) && mayContradict(one, other, kinship))
        return toldApart(one, other, datedApart(a.days, b.days), points);
    if (opposed.length > 0 || !(isNearlyTheSame || isOneEvent(kinship))) return undefined;
    // What two figures say of a day was weighed with them.
    const { figure } = one.claim;
    const { figure: otherFigure } = other.claim;
    if (figure && otherFigure && !(isNearlyTheSame && areEqual(figure, otherFigure))) return undefined;
    const relation = compareTimes(a.days, b.days);
    const isOfYears = lengthInDays(a.days) > YEAR && lengthInDays(b.days) > YEAR;
    const mayDiffer =
        !isOfOtherDeeds(one, other) &&
        ((isDayOfShared(one, kinship) && isDayOfShared(other, kinship)) || haveOneDeed(one, other));
    // "Headed it from 2016 to 2023", "from 2018 to 2023": a term of office has one beginning.
    if (relation !== 'same' && isOfYears && isNearlyTheSame && mayDiffer && isOnce(one, other))
        return contradiction(one, other, datedApart(a.days, b.days), points);
    switch (relation) {
        case 'same': {
            // "At ten to seven on Sunday", "at nine on Sunday": the day alone is no agreement.
            const clocks = clocksApart(one, other);
            if (clocks) return isNearlyTheSame ? clocks : related(clocks.reason);
            // "Died on Tuesday", "was discharged on Tuesday": a day in common is no agreement on what happened.
            if (!isNearlyTheSame && !haveOneDeed(one, other))
                return related(
                    l10n.t('both date it to {0}; what they tell of that day may differ', inWords(a.days)),
                );
            return datedAlike(a.days);
        }
        case 'within':
            if (!mayBeOfOneDeed(one, other, kinship)) return undefined;
            return {
                verdict: 'moreSpecific',
                direction: 'forward',
                reason: l10n.t('{0} lies in {1}', inWords(a.days), inWords(b.days)),
            };
        case 'around':
            if (!mayBeOfOneDeed(one, other, kinship)) return undefined;
            return {
                verdict: 'moreSpecific',
                direction: 'backward',
                reason: l10n.t('{0} lies in {1}', inWords(b.days), inWords(a.days)),
            };
        case 'before':
        case 'after': {
            // "After Monday's raid … on Tuesday": a day that both tell is that of the event.
            if (dayRelation(one, other) === 'same' || !mayDiffer || !mayContradict(one, other, kinship))
                return undefined;
            if (isNearlyTheSame && !a.isInferred && !b.isInferred && isOnce(one, other))
                return toldApart(one, other, datedApart(a.days, b.days), points);
            if (!isSingleDay(a.days) || !isSingleDay(b.days) || a.isInferred || b.isInferred)
                return undefined;
            if (!isSurelyOneEvent(kinship, one, other, a.days, b.days)) return undefined;
            if (freeActorsOf(one, other).length > 0 && freeActorsOf(other, one).length > 0) return undefined;
            return contradiction(one, other, datedApart(a.days, b.days), points);
        }
        default:
            return undefined;
    }
};

/** The two days are told of the same, and counted alike. */
function mayContradict(one: Side, other: Side, kinship: Kinship): boolean {
    const [day, otherDay] = [dayAt(one), dayAt(other)];
    if (!day || !otherDay) return true;
    // "Opens on 3 June", "must apply by 31 May": what the two days are to each claim is not the same.
    if (day.bound !== otherDay.bound || areOfDeathAndFind(day, otherDay)) return false;
    if (isOfBeginning(day, other.claim) || isOfBeginning(otherDay, one.claim)) return false;
    // "Placed him on the list on Tuesday", "after Sunday's final".
    if (isOfEventBeside(day) !== isOfEventBeside(otherDay) || isOfPeak(day) !== isOfPeak(otherDay))
        return false;
    return !areCountedApart([one, day], [other, otherDay], kinship);
}

/** "Was placed on the list on Wednesday", "has been hurt before this year": a day of the year of the news is no closer word. */
function mayBeOfOneDeed(one: Side, other: Side, kinship: Kinship): boolean {
    if (![one, other].some(isOfThisYear)) return true;
    return haveOneDeed(one, other) || alikenessOf(one, other, kinship).isNearlyTheSame;
}

/** "This year", "the year's finale": dated to the whole year in which it is told, and not by its number. */
function isOfThisYear({ claim, published }: Side): boolean {
    const { days } = claim.when;
    if (!days || !published || lengthInDays(days) <= A_YEAR_NEARLY || !intervalsMeet(days, published.days))
        return false;
    const told = claim.times.find(({ resolved }) => resolved?.days?.from === days.from);
    const place = told && inSentence(claim, told);
    return place !== undefined && !/\d{4}/.test(claim.words.slice(place.start, place.end));
}

/** In days. */
const A_YEAR_NEARLY = 300;

/** Both tell beyond doubt of one deed, each with a day of its own, and the days are not one. */
function isOneDeedApart(one: Side, other: Side, kinship: Kinship): boolean {
    const [a, b] = [one.claim.when, other.claim.when];
    if (!a.days || !b.days || a.isInferred || b.isInferred) return false;
    const areAhead = isAhead(one) && isAhead(other);
    // What is planned may be told by the month.
    const longest = areAhead ? LONGEST_MONTH : 1;
    if (lengthInDays(a.days) > longest || lengthInDays(b.days) > longest) return false;
    if (!isDated(one) || !isDated(other) || dayRelation(one, other) !== 'apart' || areToldApart(one, other))
        return false;
    const reach = areAhead ? FARTHEST_PLANS : FARTHEST_SLIP;
    if (
        gapInDays(a.days, b.days) > reach ||
        gapInDays(one.published?.days, other.published?.days) > FARTHEST_PLANS
    )
        return false;
    // "Placed Lund on the list on Tuesday", "placed Brandt on it on Wednesday".
    if (freeActorsOf(one, other).length > 0 && freeActorsOf(other, one).length > 0) return false;
    return haveOneDeed(one, other) && likenessOf(one, other, kinship) >= ONE_EVENT;
}

/** Of one deed told in other words, two days that lie further apart are two deeds. */
const FARTHEST_SLIP = 4;

/** How far apart two days for one plan may be. */
const FARTHEST_PLANS = 60;

/** So much two sentences must share beside the day to tell of one event (see `likenessOf`). */
const ONE_EVENT = 5;

function areEqual(one: Quantity, other: Quantity): boolean {
    return compareQuantities(one, other).relation === 'equal';
}

/** What happens only once, or is planned to: two days for it cannot both hold, however far apart. */
function isOnce(one: Side, other: Side): boolean {
    return one.claim.modality === 'planned' || shareWordOf(onceVerbs, one, other);
}

/** Each tells one time by the clock, and they differ. */
function clocksApart(one: Side, other: Side): Judged | undefined {
    const [[first, ...more], [second, ...others]] = [hoursIn(one), hoursIn(other)];
    if (!first?.hour || !second?.hour || more.length + others.length > 0) return undefined;
    if (!areHoursApart(first, second)) return undefined;
    return {
        verdict: 'conflicts',
        direction: undefined,
        reason: timedApart(hourInDigits(first.hour), hourInDigits(second.hour)),
        points: [wordsOfMoment(first), wordsOfMoment(second)],
    };
}

function hoursIn({ claim, document }: Side): readonly Moment[] {
    return momentsIn(claim, document).filter(({ hour }) => hour !== undefined);
}

/** On one occasion all the days that are told must fit: one that meets is enough, none is a conflict. */
function compareToldDays(one: Side, other: Side, kinship: Kinship): Judged | undefined {
    if (kinship.terms.length + kinship.capitals.length + kinship.shared.length < 1) return undefined;
    const [a, b] = [one, other].map(({ claim }) => claim.times.flatMap(toldDays));
    if (!a?.[0] || !b?.[0]) return undefined;
    const meeting = a.flatMap(days => b.filter(otherDays => intervalsMeet(days, otherDays)));
    // "She did not sign in 2018" and "she signed in 2014" may both hold; "she signed in 2018" may not.
    if (isDenied(one) !== isDenied(other)) {
        if (!meeting[0]) return undefined;
        const denied = l10n.t('one dates it to {0}, the other denies that', inWords(meeting[0]));
        return { verdict: 'conflicts', direction: undefined, reason: denied };
    }
    const reason = meeting[0] ? l10n.t('both date it to {0}', inWords(meeting[0])) : datedApart(a[0], b[0]);
    return { verdict: meeting[0] ? 'agrees' : 'conflicts', direction: undefined, reason };
}

/** A "no" may belong to a title or to another clause: only a verb's own negation counts. */
function isDenied({ claim }: Side): boolean {
    return claim.modality === 'denied' && /\b(?:not|never)\b|n['’]t\b/i.test(claim.words);
}

function toldDays({ resolved }: TimeExpression): readonly DayInterval[] {
    return resolved?.days && resolved.basis.kind === 'stated' ? [resolved.days] : [];
}

function isOneEvent(kinship: Kinship): boolean {
    const names = kinship.shared.length + kinship.capitals.length;
    return kinship.terms.length >= 2 && names >= 1 && kinship.overlap >= 0.4;
}

function isSurelyOneEvent(
    kinship: Kinship,
    one: Side,
    other: Side,
    days: DayInterval,
    otherDays: DayInterval,
): boolean {
    const gap = Math.abs(lengthInDays({ from: days.from, until: otherDays.from }));
    // The capital of a first word may be that of "Police"; a name is somebody's.
    const ofOther = other.claim.capitals.inside;
    return (
        (kinship.shared.length > 0 || one.claim.capitals.inside.some(stem => ofOther.includes(stem))) &&
        gap <= FARTHEST_DAYS &&
        kinship.isInOnePlace &&
        kinship.terms.length >= 2 &&
        kinship.overlap >= 0.6
    );
}
