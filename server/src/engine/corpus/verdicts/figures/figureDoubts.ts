/** What holds two differing figures back from a verdict, however much speaks for one thing: a table. */

import type { Claim } from '../../../claims/claim.ts';
import { rememberedOfWords } from '../../../claims/remembered.ts';
import { stemOf } from '../../../claims/words.ts';
import { comparableUnit, valueIn } from '../../../recognisers/figures/intervals.ts';
import { earned, helpers } from '../../../recognisers/lexicon/en/measures.ts';
import type { NameType, Quantity } from '../../../recognisers/mention.ts';
import { type Actor, actorsOf, areLike } from '../deeds/actors.ts';
import { compareTimes, gapInDays, SAME_NEWS_DAYS } from '../sides/compareTimes.ts';
import { isRestricted } from '../sides/contrast.ts';
import type { Verdict } from '../sides/crossReference.ts';
import { areOfTwoIllnesses } from '../sides/illness.ts';
import { isLike, ofStatement, type Side } from '../sides/side.ts';
import { factorOf } from './factorOf.ts';
import { type FigurePair, isOfOneNoun, ownWordsOf } from './figurePair.ts';
import { isGivenAnother } from './givenAnother.ts';
import { areMoreDeadLater, areOfOnePast, areSinceOneYear, isToldToChange } from './mayChange.ts';
import { isOfRatio, isPartOfAll, isWholeOfPart } from './partsOfFigure.ts';
import { areOfTwoPersons, haveOwnSubjects, isAgeOfNamed, isOfAnotherPerson } from './personsOfFigures.ts';
import { haveOwnPlaces, isOfOtherHost, isWholeOfPlace, tellsOwnPlace } from './placesOfFigures.ts';
import {
    areDemandAndOffer,
    areFromTwoThings,
    areRatesOfTwoKinds,
    isAsked,
    isBesideBareRate,
    isCapacity,
    isContractBesideCost,
    isCountedFrom,
    isInBrackets,
    isOfChildren,
    isOfDivision,
    isOfElsewhere,
    isOfLead,
    isOfMark,
    isOfOneAlone,
    isOfOneAmong,
    isOfPoll,
    isOfRest,
    isRateOfSome,
    isSoFar,
} from './scopeOfFigure.ts';
import { areAskedAndCounted, areOfTwoRounds, areSharesOfTwo } from './sharesOfTwo.ts';
import { isToldBefore, isToldElsewhere } from './toldElsewhere.ts';

interface Doubt {
    readonly name: string;
    readonly holds: (pair: FigurePair) => boolean;
    /** Where it is one: what follows later tells of the rest, and repeats what was told before. */
    readonly only?: readonly Verdict[];
    /** Also where the two stand in the same place of their articles. */
    readonly isOfAll?: true;
    /** There is none where all that is seen of the two makes it so likely that they are of one thing. */
    readonly until?: number;
}

const doubts: readonly Doubt[] = [
    // A bound that is kept is no contradiction, however far the value lies above it.
    { name: 'a bound that is kept', holds: ({ values }) => values.relation !== 'apart', only: ['conflicts'] },
    {
        name: 'a count of a smaller place',
        // What a firm is to do as a whole, whichever of its places is named beside it.
        holds: pair =>
            !pair.kinship.isInOnePlace &&
            !OF_NO_PLACE.has(pair.measure.counted) &&
            // "In 1987 the Hellas Star lost 8,000 tonnes": of that year and that ship, on whatever coast.
            !(areOfOnePast(pair) && pair.kinship.shared.length > 0) &&
            !(isOfOneOwner(pair) && areBothToCome(pair)) &&
            // "Built in Japan and licensed to carry 250 passengers": so many wherever it is from.
            !(isCapacity(pair.one.claim) && isCapacity(pair.other.claim)),
        only: ['conflicts'],
    },
    {
        name: 'a count of a smaller place, and nothing says that it changed',
        holds: pair =>
            !pair.kinship.isInOnePlace && !isToldToChange(pair) && !isOfOneFate(pair) && !isOfOneOwner(pair),
        only: ['updates'],
    },
    {
        name: 'nothing tells what one counts',
        holds: pair => pair.measures === 'loose' && isBare(pair),
    },
    {
        name: 'one is of some',
        holds: ({ one, other }) => isRestricted(one.claim, other.claim),
        only: ['conflicts'],
    },
    {
        // "Youth unemployment stood at 14 percent", "unemployment is at 5.2 percent".
        name: 'a rate of some, and of all',
        isOfAll: true,
        holds: ({ one, other }) =>
            isRateOfSome(one.claim, other.claim) || isRateOfSome(other.claim, one.claim),
    },
    {
        // "It builds the bridge for 4.9 million", "turnover rose to 18.4 million".
        name: 'an amount of which is told what it is, and one of which it is not',
        isOfAll: true,
        holds: isBesideBareAmount,
        only: ['updates'],
    },
    {
        name: 'what a contract is worth, and what all of it costs',
        isOfAll: true,
        holds: ({ one, other }) =>
            isContractBesideCost(one.claim, other.claim) || isContractBesideCost(other.claim, one.claim),
        only: ['conflicts', 'updates'],
    },
    {
        name: 'of one among those that the other counts',
        isOfAll: true,
        holds: ({ one, other }) => isOfOneAmong(one.claim) !== isOfOneAmong(other.claim),
        only: ['conflicts', 'updates'],
    },
    {
        name: 'each has its own, and the other sentence tells that of this one too',
        isOfAll: true,
        holds: ({ one, other }) =>
            isGivenAnother(one.claim, other.claim) || isGivenAnother(other.claim, one.claim),
    },
    {
        name: 'one is of the rest',
        isOfAll: true,
        holds: ({ one, other }) => isOfRest(one.claim) !== isOfRest(other.claim),
        only: ['conflicts'],
    },
    {
        name: '"a mother of two"',
        isOfAll: true,
        holds: ({ one, other }) => isOfChildren(one.claim) || isOfChildren(other.claim),
    },
    {
        name: 'the same in another currency',
        isOfAll: true,
        holds: ({ one, other }) => isInBrackets(one.claim) || isInBrackets(other.claim),
    },
    { name: '"several" beside a number', holds: ({ a, b }) => isSmallVague(a, b) || isSmallVague(b, a) },
    {
        name: 'who came to help, of whom there are more by the hour',
        holds: ({ measure, kinship }) =>
            helpers.has(measure.counted) && kinship.shared.length + kinship.capitals.length === 0,
        only: ['conflicts'],
    },
    { name: 'the crowds of two matches, or marches', isOfAll: true, holds: areCrowdsOfTwo },
    { name: 'places of their own', isOfAll: true, holds: ({ one, other }) => haveOwnPlaces(one, other) },
    {
        name: 'of two persons',
        isOfAll: true,
        holds: ({ one, other }) => isOfAnotherPerson(one, other) || isOfAnotherPerson(other, one),
    },
    {
        name: 'each is of a person of its own',
        isOfAll: true,
        holds: ({ one, other }) => haveOwnSubjects(one, other),
        only: ['conflicts'],
    },
    {
        name: 'a part of what the other tells',
        isOfAll: true,
        holds: ({ one, other }) => isPartOfTold(one, other) || isPartOfTold(other, one),
    },
    {
        name: 'all of a long time, and one event',
        isOfAll: true,
        holds: ({ one, other, measure }) =>
            measure.dimension === 'count' && isOfLongTime(one.claim) !== isOfLongTime(other.claim),
    },
    {
        name: 'all since some day, and those of the last one',
        isOfAll: true,
        holds: ({ one, other, measure }) =>
            measure.dimension === 'count' &&
            ((isOfLastDay(one.claim) && isSince(other.claim)) ||
                (isOfLastDay(other.claim) && isSince(one.claim))),
    },
    {
        name: 'all since some day, counted on two days',
        isOfAll: true,
        holds: pair =>
            pair.measure.dimension === 'count' &&
            isSince(pair.one.claim) &&
            isSince(pair.other.claim) &&
            gapInDays(pair.one.published?.days, pair.other.published?.days) > 0 &&
            !areSinceOneYear(pair),
        only: ['conflicts'],
    },
    {
        name: 'each tells what its own side has lost',
        isOfAll: true,
        holds: ({ one, other, measure }) =>
            measure.dimension === 'count' && isOfOwnSide(one.claim) && isOfOwnSide(other.claim),
    },
    {
        // "All 74 died. … Rescuers have recovered 31 bodies." That 74 died is no news to it.
        name: 'the later value stands in the earlier article',
        isOfAll: true,
        holds: isToldBefore,
        only: ['updates'],
    },
    {
        name: 'one is asked, not told',
        isOfAll: true,
        holds: ({ one, other }) => isAsked(one.claim) || isAsked(other.claim),
    },
    {
        // "Kills nine", on the next day "eleven dead".
        name: 'a toll that has risen since',
        isOfAll: true,
        holds: areMoreDeadLater,
        only: ['conflicts'],
    },
    { name: 'of two illnesses', isOfAll: true, holds: ({ one, other }) => areOfTwoIllnesses(one, other) },
    {
        // "11 of the 31 seats", "31 seats".
        name: 'a whole beside a part of it',
        isOfAll: true,
        holds: ({ one, other }) => isWholeOfPart(one) !== isWholeOfPart(other),
    },
    {
        // "Leads by 43 votes", "has 14,208 votes".
        name: 'a lead, and what one has',
        isOfAll: true,
        holds: ({ one, other, measure }) =>
            CONTESTED.has(measure.counted) && isOfLead(one.claim) !== isOfLead(other.claim),
    },
    {
        // "Sales of Kelm Foods rose to 2.96 billion", "Third-quarter revenue rose", under a headline on Dorna Steel.
        name: 'what two firms earned',
        isOfAll: true,
        holds: ({ one, other, measure, otherMeasure }) =>
            (earned.has(measure.counted) || earned.has(otherMeasure.counted)) && areOfTwoFirms(one, other),
        only: ['updates'],
    },
    {
        name: 'what one demands, and another offers',
        isOfAll: true,
        holds: ({ one, other }) => areDemandAndOffer(one.claim, other.claim),
    },
    {
        name: 'one of several alone, and all of them',
        isOfAll: true,
        holds: ({ one, other, measure }) =>
            measure.dimension === 'count' && isOfOneAlone(one.claim) !== isOfOneAlone(other.claim),
        only: ['updates'],
    },
    {
        // "The Accord had 37.1 percent", "Harvest took 31.7 percent".
        name: 'shares of two things',
        isOfAll: true,
        holds: areSharesOfTwo,
        only: ['updates'],
    },
    { name: 'asked, and counted', isOfAll: true, holds: areAskedAndCounted, only: ['updates'] },
    {
        name: 'of two rounds of voting',
        isOfAll: true,
        holds: areOfTwoRounds,
        only: ['updates'],
    },
    {
        // "2.3 million refugees, among them 910,000 in Norland", "Norland has taken in 940,000 refugees".
        name: 'all, and those of a place that has a part of them',
        isOfAll: true,
        holds: ({ one, other }) => isWholeOfPlace(one, other) || isWholeOfPlace(other, one),
        only: ['conflicts', 'updates', 'disputed'],
    },
    {
        // "Norland has taken in 940,000 refugees", "2.3 million have fled the country".
        name: 'those whom one place has taken in',
        isOfAll: true,
        holds: ({ one, other }) => isOfOtherHost(one, other) || isOfOtherHost(other, one),
        only: ['conflicts', 'updates', 'disputed'],
    },
    {
        // "Cut to 4.25 percent by six votes to three", "in April by seven votes to two".
        name: 'votes of two days',
        isOfAll: true,
        holds: ({ one, other, measure }) =>
            measure.counted === 'vote' &&
            measure.state !== undefined &&
            isOfDivision(one.claim) &&
            isOfDivision(other.claim) &&
            areToldOfTwoDays(one.claim, other.claim),
        only: ['updates'],
    },
    {
        // "The policy rate was cut to 4.25 percent", "the average mortgage rate was 5.9 percent".
        name: 'rates of two kinds',
        isOfAll: true,
        holds: ({ one, other }) => areRatesOfTwoKinds(one.claim, other.claim),
    },
    {
        // "Inflation was 3.1 percent in May", "argued for a reduction to 3.75 percent".
        name: 'a rate that has a name, and a percentage of which nothing tells what it is',
        isOfAll: true,
        holds: ({ one, other }) =>
            isBesideBareRate(one.claim, other.claim) || isBesideBareRate(other.claim, one.claim),
        only: ['conflicts', 'updates'],
    },
    {
        name: 'those asked in two polls',
        isOfAll: true,
        holds: ({ one, other, measure }) =>
            measure.dimension === 'count' &&
            isOfPoll(one.claim) &&
            isOfPoll(other.claim) &&
            gapInDays(one.published?.days, other.published?.days) > SAME_NEWS_DAYS,
        only: ['updates'],
    },
    {
        name: 'so many to each, and all of them',
        isOfAll: true,
        holds: ({ one, other }) => isOfRatio(one.claim) !== isOfRatio(other.claim),
    },
    {
        name: 'each since a day of its own',
        isOfAll: true,
        holds: ({ one, other }) => areSinceTwoDays(one, other),
        only: ['conflicts'],
    },
    { name: 'offers of two bidders', isOfAll: true, holds: ({ one, other }) => areOfTwoBidders(one, other) },
    {
        name: 'the age of somebody who is named, and of somebody who is not',
        isOfAll: true,
        holds: ({ one, other, measure }) =>
            measure.dimension === 'age' && (isAgeOfNamed(one, other) || isAgeOfNamed(other, one)),
    },
    {
        name: 'each is of a place that the other article does not know',
        isOfAll: true,
        holds: ({ one, other }) => tellsOwnPlace(one, other) && tellsOwnPlace(other, one),
        only: ['conflicts'],
    },
    {
        name: 'one arrest beside many',
        isOfAll: true,
        holds: ({ a, b, measure }) =>
            measure.state === 'arrested' && (isOneBesideMany(a, b) || isOneBesideMany(b, a)),
        only: ['conflicts'],
    },
    {
        name: 'a mark on a scale, and what is measured',
        isOfAll: true,
        holds: ({ one, other }) => isOfMark(one.claim) !== isOfMark(other.claim),
    },
    {
        name: 'of another country, or another part of this one',
        isOfAll: true,
        holds: ({ one, other, kinship }) =>
            isOfElsewhere(one.claim) !== isOfElsewhere(other.claim) && !kinship.isInOnePlace,
    },
    {
        name: 'what there was until then',
        isOfAll: true,
        holds: ({ one, other }) => isUntilThen(one, other) || isUntilThen(other, one),
        only: ['conflicts'],
    },
    {
        // "Gusts of 162 km/h at the cape", "the highest gust, 171 km/h, at the lighthouse".
        name: 'measured at two places',
        isOfAll: true,
        holds: ({ measure, kinship }) => MEASURED.has(measure.dimension) && kinship.isInTwoPlaces,
    },
    { name: 'differences from two things', isOfAll: true, holds: areFromTwoThings },
    {
        name: 'two divisions of a chamber',
        isOfAll: true,
        holds: ({ one, other }) =>
            isOfDivision(one.claim) &&
            isOfDivision(other.claim) &&
            gapInDays(one.published?.days, other.published?.days) > SAME_NEWS_DAYS,
    },
    {
        // "2,600 people were evacuated", on the next day "some 3,400 people had been evacuated".
        name: 'those who had left by two days',
        isOfAll: true,
        holds: ({ one, other, measure, otherMeasure }) =>
            COUNTED_DAILY.has(measure.state ?? otherMeasure.state ?? '') &&
            (measure.state ?? otherMeasure.state) === (otherMeasure.state ?? measure.state) &&
            (gapInDays(one.published?.days, other.published?.days) > 0 ||
                isOfAnHour(one.claim) !== isOfAnHour(other.claim)),
        only: ['conflicts'],
    },
    { name: 'nothing else is told alike', holds: isToldOtherwise, only: ['conflicts', 'disputed'] },
    {
        name: 'nothing else is told alike of what may be anything',
        holds: pair => !isOfOneNoun(pair) && isToldOtherwise(pair),
        only: ['updates'],
    },
    {
        name: 'what the other tells is told elsewhere',
        isOfAll: true,
        holds: isToldElsewhere,
        only: ['conflicts'],
    },
];

/** Beside these: what the rules ask of the words has not been asked of figures that only their place in the articles joins. */
const doubtsOfSlots: readonly Doubt[] = [
    {
        name: 'each is of those that came on top',
        holds: ({ one, other }) => isOfRest(one.claim) && isOfRest(other.claim),
        only: ['conflicts'],
    },
    {
        name: 'of two hours of one day',
        holds: ({ one, other }) => areOfTwoHours(one.claim, other.claim),
        only: ['conflicts'],
        until: 0.95,
    },
    {
        name: 'so long before or after something',
        holds: ({ one, other }) => isCountedFrom(one.claim) || isCountedFrom(other.claim),
    },
    {
        name: 'offers of two days, of which the later may be another',
        holds: ({ one, other }) =>
            isOfOffer(one.claim) &&
            isOfOffer(other.claim) &&
            gapInDays(one.published?.days, other.published?.days) > 0,
        only: ['conflicts'],
    },
    {
        name: 'each names a person of its own',
        holds: ({ one, other }) => areOfTwoPersons(one, other),
        until: 0.8,
    },
    {
        name: 'the age of somebody else',
        holds: ({ measure, kinship }) => measure.dimension === 'age' && kinship.isOfAnother,
    },
];

/** An earthquake has one magnitude, a chamber one result, whatever places a sentence names. */
const OF_NO_PLACE: ReadonlySet<string> = new Set(['magnitude', 'vote']);

/** The earlier report counts what there was so far, the later one says nothing of it. */
function isUntilThen(side: Side, rival: Side): boolean {
    return (
        isSoFar(side.claim) &&
        !isSoFar(rival.claim) &&
        compareTimes(side.published?.days, rival.published?.days) === 'before'
    );
}

/** Each names firms, or stands where some are named, and none of them in common. */
function areOfTwoFirms(one: Side, other: Side): boolean {
    const [firms, others] = [firmsOf(one), firmsOf(other)];
    return firms.length > 0 && others.length > 0 && !firms.some(firm => others.some(id => isLike(firm, id)));
}

/** Of its sentence; where that names none, those in the headline and just before it. */
const firmsOf = ofStatement(({ entities, context }: Side): readonly string[] => {
    const named = organisationsIn(entities);
    return named.length > 0 ? named : organisationsIn(context);
});

/** What a recogniser is not sure of may be one. */
function organisationsIn(names: ReadonlyMap<string, NameType>): readonly string[] {
    return [...names].flatMap(([id, type]) => (type === 'organisation' || type === 'other' ? [id] : []));
}

/** What those who contend have more or fewer of. */
const CONTESTED: ReadonlySet<string> = new Set(['vote', 'point', 'seat']);

/** By an instrument, where it stands. */
const MEASURED: ReadonlySet<string> = new Set(['speed', 'temperature', 'length', 'volume']);

const COUNTED_DAILY: ReadonlySet<string> = new Set(['evacuated', 'displaced', 'missing']);

/** "34 were missing, the ministry said in the afternoon", "by noon 12 had not been found": how many there were then. */
function isOfAnHour({ words }: Claim): boolean {
    return OF_AN_HOUR.test(words);
}

const OF_AN_HOUR =
    /\b(?:said|says|by|as of|until) (?:(?:in|on|the|at|early|late|this|\p{Lu}\p{Ll}{2,9}day) ){0,3}(?:morning|noon|midday|afternoon|evening|nightfall|night|tonight|midnight|dusk)\b/u;

/** The name of the first doubt that there is about two figures that are not the same. */
export function doubtAbout(pair: FigurePair, verdict: Verdict): string | undefined {
    return doubts.find(({ holds, only }) => (only?.includes(verdict) ?? true) && holds(pair))?.name;
}

/**
 * The same of two that stand in the same place of their articles: then only what the words themselves tell apart counts, the less
 * the likelier they are of one thing.
 */
export function doubtAboutOneSlot(pair: FigurePair, verdict: Verdict, likelihood = 0): string | undefined {
    return doubtsOfOneSlot.find(
        ({ holds, only, until = Number.POSITIVE_INFINITY }) =>
            (only?.includes(verdict) ?? true) && likelihood < until && holds(pair),
    )?.name;
}

const doubtsOfOneSlot: readonly Doubt[] = [...doubts.filter(({ isOfAll }) => isOfAll), ...doubtsOfSlots];

/** Nothing tells what one of the counts is of. */
export function isBare({ measure, otherMeasure }: Pick<FigurePair, 'measure' | 'otherMeasure'>): boolean {
    // "The toll rose to 19": the state tells.
    if (measure.state !== undefined && measure.state === otherMeasure.state) return false;
    const isToldOfOne =
        measure.counted === '' || otherMeasure.counted === '' || measure.state !== otherMeasure.state;
    return measure.dimension === 'count' && isToldOfOne;
}

function isBesideBareAmount(pair: FigurePair): boolean {
    const { measure, otherMeasure, one, other, a, b } = pair;
    const factor = factorOf(a, b);
    if (measure.dimension !== 'money' || factor < THRICE) return false;
    if ((measure.counted === '') === (otherMeasure.counted === '')) return false;
    const [bare, { counted }] = measure.counted === '' ? [one.claim, otherMeasure] : [other.claim, measure];
    if (bare.terms.includes(stemOf(counted) ?? '')) return false;
    // "The relief fund had taken in 9.8 million" tells in other words what it is.
    return factor > TWENTYFOLD || ownWordsOf(pair).shared === 0;
}

const THRICE = 3;
const TWENTYFOLD = 20;

/** "Two wards were closed on Saturday", "three have been closed since Monday". */
function areSinceTwoDays(one: Side, other: Side): boolean {
    const [day, otherDay] = [daySince(one.claim), daySince(other.claim)];
    if (!day && !otherDay) return false;
    const [from, otherFrom] = [day ?? dayStated(one.claim), otherDay ?? dayStated(other.claim)];
    return from !== undefined && otherFrom !== undefined && from !== otherFrom;
}

/** The day since which they are so. */
function daySince({ times, words, sentence }: Claim): string | undefined {
    const since = times.find(({ start }) => SINCE.test(words.slice(0, start - sentence.start)));
    return since?.resolved?.days?.from;
}

const SINCE = /\b(?:has|have) been \p{Ll}{3,20} since $/u;

function dayStated({ when }: Claim): string | undefined {
    return when.basis === 'stated' ? when.days?.from : undefined;
}

/** "11 on Friday morning", "found on Friday night": what is counted may have grown in between. */
function areOfTwoHours(one: Claim, other: Claim): boolean {
    const [hours, otherHours] = [hoursOf(one), hoursOf(other)];
    return hours.length > 0 && otherHours.length > 0 && !hours.some(hour => otherHours.includes(hour));
}

function hoursOf({ times }: Claim): readonly string[] {
    return times.flatMap(({ type, resolved }) => (type === 'TIME' && resolved ? resolved.value : []));
}

/** Whoever writes "several" did not count. */
function isSmallVague(vague: Quantity, figure: Quantity): boolean {
    if (vague.modifier !== 'vague' || (vague.max ?? 0) > SMALL) return false;
    const unit = comparableUnit(vague, figure);
    const value = unit === undefined ? undefined : valueIn(unit, figure);
    return value === undefined || value <= (vague.max ?? 0) * FAR_BEYOND;
}

const SMALL = 10;
const FAR_BEYOND = 5;

function areToldOfTwoDays({ when: one }: Claim, { when: other }: Claim): boolean {
    const isTold = [one, other].some(({ basis }) => basis === 'stated' || basis === 'reported');
    return isTold && gapInDays(one.days, other.days) > SAME_NEWS_DAYS;
}

/**
 * Beyond the names and what is counted the sentences have no word in common: "about 15 miles north of the city" is where the
 * office lies, "50 miles north of the city" where the car was seen.
 */
function isToldOtherwise(pair: FigurePair): boolean {
    if (isOfOneFate(pair) || isToldToChange(pair)) return false;
    const { shared, overlap } = ownWordsOf(pair);
    const isOfOne = isOfOneNoun(pair);
    // "Lost 210 million last year", "made a loss of 190 million last year": what and when says it all.
    if (isOfOne && areOfOnePeriod(pair)) return false;
    // "Eleven men arrested in Harbour Road", "the raid in Harbour Road: four arrests"
    if (isOfOne && pair.kinship.shared.length + pair.kinship.capitals.length > 0) return false;
    return shared === 0 || (!isOfOne && shared < FEWEST_WORDS && overlap < LEAST_OVERLAP);
}

/** What the same named one has: the troops of a mission, wherever they stand. */
function isOfOneOwner(pair: FigurePair): boolean {
    return isOfOneNoun(pair) && pair.kinship.shared.length > 0;
}

/** Each match has its own, unless a season's crowds are told to grow, and so has each march. */
function areCrowdsOfTwo(pair: FigurePair): boolean {
    const { one, other, measure, otherMeasure } = pair;
    if (measure.counted !== otherMeasure.counted || isToldToChange(pair)) return false;
    switch (measure.counted) {
        case 'spectator':
            return gapInDays(one.published?.days, other.published?.days) > SAME_NEWS_DAYS;
        case 'protester':
            return areOnTwoDays(one.claim, other.claim);
        default:
            return false;
    }
}

function areOnTwoDays({ when }: Claim, { when: other }: Claim): boolean {
    return when.basis === 'stated' && other.basis === 'stated' && gapInDays(when.days, other.days) > 0;
}

function areBothToCome({ one, other }: FigurePair): boolean {
    return one.claim.modality !== 'asserted' && other.claim.modality !== 'asserted';
}

function isOfOneFate({ measure, otherMeasure }: FigurePair): boolean {
    return measure.state !== undefined && measure.state === otherMeasure.state;
}

function areOfOnePeriod({ one, other }: FigurePair): boolean {
    const [a, b] = [one.claim.when, other.claim.when];
    return a.basis === 'stated' && b.basis === 'stated' && compareTimes(a.days, b.days) === 'same';
}

const FEWEST_WORDS = 2;
const LEAST_OVERLAP = 0.5;

function isPartOfTold(side: Side, { claim }: Side): boolean {
    const all = claim.figure?.value;
    return all !== undefined && isPartOfAll(side, all);
}

/** "Eight children have been shot in the past 17 months", and "two children were shot" on one day. */
const isOfLongTime = rememberedOfWords(words => LONG_TIME.test(words));

const LONG_TIME =
    /\b(?:in|over|during|within)\s(?:just\s|only\s)?the\s(?:last|past|previous)\s(?:[\p{L}\d-]{1,12}\s){0,2}(?:months?|years?|decades?)\b/iu;

/** "Lost 380 men in the past day", but not "1,620 men (380 in the past day)". */
const isOfLastDay = rememberedOfWords(words => LAST_DAY.test(words.replaceAll(/\([^()]{0,80}\)/g, '')));

const LAST_DAY =
    /\b(?:in|over|during|within)\s(?:just\s|only\s)?(?:(?:the\s)?(?:last|past|previous)\s(?:day|night|24\shours)|24\shours|a\s(?:single\s)?(?:day|night))\b/iu;

/** "Since the first of May the enemy has lost 1,620 men". */
const isSince = rememberedOfWords(words => /\bsince\b/i.test(words) && /\b(?:has|have)\b/.test(words));

/** "Our losses: 187 dead". */
const isOfOwnSide = rememberedOfWords(words => OWN_SIDE.test(words));

const OWN_SIDE =
    /\b(?:our|own)\s(?:\p{Ll}{2,12}\s)?(?:losses|casualties|dead|wounded|killed|side|troops|forces|men|soldiers|fighters|units)\b/iu;

/** "The Rovers have offered 140 million", "Kelm Bank made an offer of 160": each has its own. */
function areOfTwoBidders(one: Side, other: Side): boolean {
    const [bidder, otherBidder] = [bidderOf(one), bidderOf(other)];
    return bidder !== undefined && otherBidder !== undefined && !areLike(bidder, otherBidder);
}

/** Whoever is named right before what tells of an offer. */
const bidderOf = ofStatement((side): Actor | undefined => {
    const offer = OFFER.exec(side.claim.words);
    if (!offer) return undefined;
    return actorsOf(side).findLast(
        ({ end, isSpeaker, preposition, isOwner }) =>
            end <= offer.index &&
            offer.index - end <= NEAR_OFFER &&
            !isSpeaker &&
            !isOwner &&
            preposition === undefined,
    );
});

const isOfOffer = rememberedOfWords(words => OFFER.test(words));

/** In UTF-16 code units. */
const NEAR_OFFER = 40;
const OFFER =
    /\b(?:offered|bid(?= )|(?:made|make|makes|extended|tabled|submitted)\s(?:[^\s.;]{1,20}\s){0,8}?(?:offer|bid|proposal))\b/iu;

/** "One person was arrested for disorderly conduct" is told of that one, beside "46 arrests". */
function isOneBesideMany(single: Quantity, many: Quantity): boolean {
    return single.dimension === 'count' && single.value === 1 && (many.value ?? 0) >= MANY;
}

const MANY = 10;
