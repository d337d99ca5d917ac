/** Two figures of one measure: do they agree, is one more specific, does one update the other, or do they conflict? */

import * as l10n from '@vscode/l10n';
import type { Claim, Measure } from '../claims/claim.ts';
import { stemOf, wordsOf } from '../claims/words.ts';
import { compareQuantities, writtenQuantity } from '../recognisers/figures/compareQuantities.ts';
import { eventNouns, levelVerbs } from '../recognisers/lexicon/en/events.ts';
import type { Quantity } from '../recognisers/mention.ts';
import { type DayInterval, lengthInDays } from '../text/day.ts';
import { type Alikeness, alikenessOf } from './alikeness.ts';
import type { Occasion, Rule } from './compareClaims.ts';
import { compareMeasures } from './compareMeasures.ts';
import { compareTimes, gapInDays, gapInWords, isSingleDay } from './compareTimes.ts';
import type { CrossReference } from './crossReference.ts';
import type { Kinship, Side } from './side.ts';

/** "More than 4,600" is said of 4,636, not of 50,000: beyond this factor an open end no longer agrees. */
const REACH_OF_OPEN_END = 1.25;

export const compareFigures: Rule = (one, other, kinship, occasion) => {
    const pair = pairOf(one, other, kinship);
    if (!pair) return undefined;
    const { a, b, measure } = pair;
    const measures = compareMeasures(measure, pair.otherMeasure);
    if (measures === 'different') return undefined;
    const subject = subjectOf(kinship, pair, occasion);
    if (subject === 'different') return undefined;
    if (measures === 'aspect') {
        return isIncrement(measure) || isIncrement(pair.otherMeasure)
            ? related(l10n.t('one is a total, the other a change'))
            : undefined;
    }
    const when = timesOf(one, other, occasion);
    // What happened on different days are two events, however alike.
    if (pair.isEvent && when.isStatedApart) return undefined;
    const values = compareQuantities(a, b);
    if (values.relation === 'notComparable') return undefined;
    if (isDone(one.claim) !== isDone(other.claim))
        return related(l10n.t('one is done, the other planned or possible'));
    const alikeness = alikenessOf(one, other, kinship);
    if (!occasion.isShared && isOfOthers(alikeness.opposed, kinship)) return undefined;
    // The same figure of another day: the days are what to compare.
    if (when.isStatedApart && alikeness.isNearlyTheSame && values.relation === 'equal') return undefined;
    const isApart = values.relation === 'apart' || (!occasion.isShared && isBeyondOpenEnd(a, b));
    if (!isApart) {
        if (occasion.isShared && values.relation === 'touches' && measures === 'same') return excluding(a, b);
        if (subject === 'possible' && !isDistinctive(a, b)) return undefined;
        if (measures === 'narrower')
            return related(l10n.t('{0}, but one may count only a part', values.reason));
        return compatible(a, b, values);
    }
    if (measures === 'narrower') return related(l10n.t('{0}; one may count only a part', values.reason));
    if (subject === 'possible' && !occasion.isShared && !isOneStory(pair, when)) {
        return related(l10n.t('{0}; they may not be about the same', values.reason));
    }
    if (occasion.isShared && !when.isStatedApart) return conflicting(values.reason);
    if (!canDiffer(one, other, kinship, pair, alikeness)) {
        return subject === 'same' && isTelling(measure)
            ? related(l10n.t('{0}; they may not count the same', values.reason))
            : undefined;
    }
    const verdict = apart(one, other, pair, when, values.reason, alikeness);
    if (verdict.verdict !== 'conflicts') return verdict;
    // A bound that is kept is no contradiction, however far the value lies above it; nor is a count of a smaller place.
    const isSure = values.relation === 'apart' && kinship.isInOnePlace;
    return isSure ? verdict : related(l10n.t('{0}; they may not count the same', values.reason));
};

/** A large number, or news of the same days: two children here and eight there months later are no one story. */
function isOneStory({ a, b }: Pair, { relation, days, otherDays }: Times): boolean {
    if (relation !== 'before' && relation !== 'after') return false;
    const largest = Math.max(a.value ?? a.max ?? 0, b.value ?? b.max ?? 0);
    return largest >= LARGE || gapInDays(days, otherDays) <= ONE_STORY_DAYS;
}

const LARGE = 100;
const ONE_STORY_DAYS = 14;

/** Beyond this factor two figures that share little else are two measures. */
const FARTHEST_FACTOR = 4;

/** What must hold before two values that differ are held against each other: the same place, owner and kind of thing. */
function canDiffer(
    one: Side,
    other: Side,
    kinship: Kinship,
    { a, b, measure, otherMeasure }: Pair,
    { isNearlyTheSame }: Alikeness,
): boolean {
    if (isNearlyTheSame) return true;
    // "Nine of them" may be any nine: only the same words tell that they are the same.
    if (measure.narrowedBy.includes('of them')) return kinship.overlap >= 0.6 && kinship.terms.length >= 2;
    // Every person has an age and every spell a length: only nearly the same words tell whose.
    const isChange = one.claim.when.basis === 'reported' || other.claim.when.basis === 'reported';
    if (measure.dimension === 'time' && isChange)
        return kinship.shared.length > 0 && kinship.overlap >= 0.6 && kinship.terms.length >= 2;
    if (measure.dimension === 'age' || measure.dimension === 'time')
        return kinship.shared.length > 0 && kinship.overlap >= 0.8 && kinship.terms.length >= 3;
    const isClose = kinship.overlap >= 0.5 && kinship.terms.length >= 3;
    if (!isTelling(measure) || !isTelling(otherMeasure)) {
        if (measure.dimension === 'count' && kinship.overlap < 0.8) return false;
        return isClose && !kinship.isOfAnother;
    }
    if (kinship.isInTwoPlaces || (kinship.isOfAnother && kinship.overlap < 0.6)) return false;
    const [x, y] = [a.value ?? a.min ?? 0, b.value ?? b.min ?? 0].sort((low, high) => low - high);
    const isFar = x !== undefined && y !== undefined && y > x * FARTHEST_FACTOR;
    return (
        !isFar ||
        isClose ||
        measure.state !== undefined ||
        one.claim.when.basis !== other.claim.when.basis ||
        kinship.shared.length > 0
    );
}

interface Pair {
    readonly a: Quantity;
    readonly b: Quantity;
    readonly measure: Measure;
    readonly otherMeasure: Measure;
    /** What happened once (people killed, an increase), not a level that changes in time (people employed). */
    readonly isEvent: boolean;
}

function pairOf(one: Side, other: Side, kinship: Kinship): Pair | undefined {
    const { figure: a, measure } = one.claim;
    const { figure: b, measure: otherMeasure } = other.claim;
    if (!a || !b || !measure || !otherMeasure) return undefined;
    const isEvent =
        [measure, otherMeasure].some(({ state, aspect }) => state !== undefined || aspect === 'increment') ||
        kinship.terms.some(term => EVENTS.has(term));
    return { a, b, measure, otherMeasure, isEvent };
}

const EVENTS: ReadonlySet<string> = new Set([...eventNouns].flatMap(noun => stemOf(noun) ?? []));

/** Each is told of somebody else; a place beside a shared one may be the same in other words. */
function isOfOthers(opposed: Alikeness['opposed'], { shared }: Kinship): boolean {
    return opposed.some(({ one, other }) => {
        const isDetail = one.before === 'in' && other.before === 'in' && shared.length > 0;
        return !isDetail;
    });
}

type Subject = 'same' | 'possible' | 'different';

/** Whether both figures are of the same thing: by the entities and words that the sentences share. */
function subjectOf(kinship: Kinship, { a, b, measure, otherMeasure }: Pair, occasion: Occasion): Subject {
    if (occasion.isShared) return 'same';
    if (kinship.isElsewhere) return 'different';
    const ownTerms = kinship.terms.filter(
        term => !isOfMeasure(term, measure) && !isOfMeasure(term, otherMeasure),
    ).length;
    const isNamed = kinship.shared.length + kinship.capitals.length > 0;
    // The same country stands around in reports of many affairs.
    const isNamedAround = kinship.sharedAround.length > 0 && kinship.isOneAffair;
    if (!isTelling(measure) || !isTelling(otherMeasure)) {
        const isClose =
            ownTerms >= 3 ||
            (ownTerms >= 2 && kinship.overlap >= 0.6) ||
            (ownTerms >= 1 && isNamed && kinship.overlap >= 0.8);
        return isClose && (isNamed || isNamedAround || kinship.overlap >= 0.6) ? 'same' : 'different';
    }
    const isSmall = [a, b].every(({ value, max }) => (value ?? max ?? 0) <= 3);
    if (isNamed && (!isSmall || ownTerms >= 2) && (ownTerms >= 2 || kinship.isOneAffair)) return 'same';
    if (isNamedAround && ownTerms >= (isSmall ? 2 : 1)) return 'same';
    if (isNamedAround && !isSmall) return 'possible';
    return kinship.isOneAffair && ownTerms >= (isSmall ? 4 : 3) ? 'possible' : 'different';
}

/** Nouns that say too little to be compared by. */
const OF_ANYTHING: ReadonlySet<string> = new Set([
    '',
    'person',
    'man',
    'woman',
    'seat',
    'point',
    'game',
    'time',
    'thing',
    'case',
]);

/** Troops or injured people are told apart by their noun; people, metres and crowns are of anything. */
function isTelling({ dimension, counted, narrowedBy, state }: Measure): boolean {
    if (dimension !== 'count') return !OF_ANYTHING.has(counted);
    return state !== undefined || !OF_ANYTHING.has(counted) || (counted !== '' && narrowedBy.length > 0);
}

function isOfMeasure(term: string, measure: Measure): boolean {
    return (
        measure.counted.startsWith(term) ||
        term.startsWith(measure.counted || '\0') ||
        measure.narrowedBy.includes(term)
    );
}

function isIncrement(measure: Measure): boolean {
    return measure.aspect === 'increment';
}

function isDone({ modality }: Claim): boolean {
    return modality === 'asserted';
}

interface Times {
    /** Of the first claim to the other: by the days of which they speak, for an event by the days of the reports. */
    readonly relation: ReturnType<typeof compareTimes>;
    readonly days: DayInterval | undefined;
    readonly otherDays: DayInterval | undefined;
    /** The days of the event are told, and they share none. */
    readonly isStatedApart: boolean;
    readonly isInferred: boolean;
}

/** Further apart than this, an event that is told with its day and one that is told without are two. */
const SAME_NEWS_DAYS = 60;

function timesOf(one: Side, other: Side, occasion: Occasion): Times {
    const a = one.claim.when;
    const b = other.claim.when;
    const relation = compareTimes(a.days, b.days);
    const isApart = relation === 'before' || relation === 'after';
    const areStated = a.basis === 'stated' && b.basis === 'stated';
    const isOneStated = a.basis === 'stated' || b.basis === 'stated';
    // Two seasons share a year, and are two.
    const areSeasons = relation === 'meet' && areStated;
    const isStatedApart =
        areSeasons || (isApart && (areStated || (isOneStated && gapInDays(a.days, b.days) > SAME_NEWS_DAYS)));
    if (occasion.isShared && !isStatedApart) {
        return { relation: 'same', days: a.days, otherDays: b.days, isStatedApart, isInferred: false };
    }
    return {
        relation,
        days: a.days,
        otherDays: b.days,
        isStatedApart,
        isInferred: a.isInferred || b.isInferred,
    };
}

function compatible(a: Quantity, b: Quantity, values: ReturnType<typeof compareQuantities>): CrossReference {
    const { relation, reason } = values;
    if (relation === 'inside' && isLoose(b) && !isLoose(a))
        return { verdict: 'moreSpecific', direction: 'forward', reason };
    if (relation === 'contains' && isLoose(a) && !isLoose(b))
        return { verdict: 'moreSpecific', direction: 'backward', reason };
    return { verdict: 'agrees', direction: undefined, reason };
}

/** Values that cannot both hold of the same thing at the same time. */
function apart(
    one: Side,
    other: Side,
    pair: Pair,
    when: Times,
    reason: string,
    { isNearlyTheSame }: Alikeness,
): CrossReference {
    const speakers = one.speaker && other.speaker && one.speaker !== other.speaker;
    const isParties = speakers && (one.claim.modality !== 'asserted' || areBothQuoted(one, other));
    if (isParties) {
        return {
            verdict: 'disputed',
            direction: undefined,
            reason: l10n.t('{0}; each is what a different speaker says', reason),
        };
    }
    if (pair.isEvent) return eventApart(one, other, reason);
    switch (when.relation) {
        case 'before':
        case 'after':
            if (areOfPeriods(one, other, pair)) return related(l10n.t('{0}; of two periods', reason));
            return updated(when.relation, when.days, when.otherDays, reason);
        case 'same': {
            const isSettled =
                isSingleDay(when.days) ||
                pair.measure.dimension !== 'count' ||
                !when.days ||
                // Nearly the same sentence of one year: a level may change within it, what was done does not.
                (isNearlyTheSame && !isLevel(one) && !isLevel(other));
            if (!isSettled || when.isInferred)
                return related(l10n.t('{0}; both within the same period', reason));
            return conflicting(reason);
        }
        case 'unknown':
            return related(l10n.t('{0}; the day of one is not known', reason));
        default:
            return related(l10n.t('{0}; the days may differ', reason));
    }
}

/** A month or longer: a profit or a deficit is of its own year, and the next one does not update it. */
function areOfPeriods(one: Side, other: Side, { measure }: Pair): boolean {
    const isOfPeriod = ({ claim: { when } }: Side) =>
        when.basis === 'stated' && when.days !== undefined && lengthInDays(when.days) >= SHORTEST_PERIOD;
    return measure.dimension !== 'count' && isOfPeriod(one) && isOfPeriod(other);
}

const SHORTEST_PERIOD = 28;

/** "Has 4,700 troops": the last verb before the figure tells how many there are at a time. */
function isLevel({ claim: { figure, words, sentence } }: Side): boolean {
    const before = wordsOf(words.slice(0, (figure?.start ?? sentence.start) - sentence.start));
    return before.slice(-REACH_OF_LEVEL).some(({ folded }) => levelVerbs.has(folded));
}

const REACH_OF_LEVEL = 3;

/** What is known of an event grows: a later report updates an earlier one, and reports of one day conflict. */
function eventApart(one: Side, other: Side, reason: string): CrossReference {
    const days = one.published?.days;
    const otherDays = other.published?.days;
    const relation = compareTimes(days, otherDays);
    if (relation === 'before' || relation === 'after') return updated(relation, days, otherDays, reason);
    if (relation === 'same' && isSingleDay(days)) return conflicting(reason);
    return related(l10n.t('{0}; which report is later is not known', reason));
}

function updated(
    relation: 'before' | 'after',
    days: DayInterval | undefined,
    otherDays: DayInterval | undefined,
    reason: string,
): CrossReference {
    const direction = relation === 'after' ? 'forward' : 'backward';
    if (!days || !otherDays) return { verdict: 'updates', direction, reason };
    const gap = gapInWords(days, otherDays);
    const told =
        relation === 'after'
            ? l10n.t('{0}; {1} later', reason, gap)
            : l10n.t('{0}; {1} earlier', reason, gap);
    return { verdict: 'updates', direction, reason: told };
}

function conflicting(reason: string): CrossReference {
    return { verdict: 'conflicts', direction: undefined, reason: l10n.t('{0}, at the same time', reason) };
}

/** Two bare texts are taken at their word: 28 is not more than 28. */
function excluding(a: Quantity, b: Quantity): CrossReference {
    const [number, bound] = a.modifier === 'exact' ? [a, b] : [b, a];
    return conflicting(l10n.t('{0} is not {1}', writtenQuantity(number), writtenQuantity(bound)));
}

function related(reason: string): CrossReference {
    return { verdict: 'related', direction: undefined, reason };
}

function isLoose({ modifier }: Quantity): boolean {
    return modifier === 'vague' || modifier === 'range';
}

function areBothQuoted(one: Side, other: Side): boolean {
    return one.claim.attribution?.isDirect === true && other.claim.attribution?.isDirect === true;
}

function isBeyondOpenEnd(a: Quantity, b: Quantity): boolean {
    return isFarAbove(a, b) || isFarAbove(b, a);
}

function isFarAbove(open: Quantity, value: Quantity): boolean {
    if (open.modifier !== 'moreThan' && open.modifier !== 'atLeast') return false;
    if (open.min === undefined || value.value === undefined || open.unit !== value.unit) return false;
    return value.value > open.min * REACH_OF_OPEN_END;
}

/** A number that two texts hardly share by chance. */
function isDistinctive(a: Quantity, b: Quantity): boolean {
    const value = a.value ?? b.value;
    return value !== undefined && value >= 100;
}
