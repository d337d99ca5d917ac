/** Two figures of one measure: do they agree, is one more specific, does one update the other, or do they conflict? */

import * as l10n from '@vscode/l10n';
import type { Claim, Measure } from '../claims/claim.ts';
import { claimOfNone } from '../claims/none.ts';
import { stemOf } from '../claims/words.ts';
import { writtenQuantity } from '../recognisers/figures/compareQuantities.ts';
import { contentionVerbs, planNouns } from '../recognisers/lexicon/en/speech.ts';
import type { Quantity } from '../recognisers/mention.ts';
import { type DayInterval, lengthInDays } from '../text/day.ts';
import { contains } from '../text/span.ts';
import { doubtAboutAgreement } from './agreementDoubts.ts';
import { type Alikeness, alikenessOf } from './alikeness.ts';
import type { Occasion, Rule } from './compareClaims.ts';
import {
    compareTimes,
    gapInDays,
    gapInWords,
    isSingleDay,
    SAME_EVENT_DAYS,
    SAME_NEWS_DAYS,
} from './compareTimes.ts';
import { contrastOf, isRestricted } from './contrast.ts';
import type { CrossReference } from './crossReference.ts';
import { doubtAbout, isBare } from './figureDoubts.ts';
import { evidenceFor } from './figureEvidence.ts';
import { type FigurePair, figurePair, isOfEvent, isTelling, ownWordsOf } from './figurePair.ts';
import { type FigureTimes, timesOf } from './figureTimes.ts';
import { mayChange } from './mayChange.ts';
import { isLevel, type Kinship, type Side, sharedTerms } from './side.ts';

/** "More than 4,600" is said of 4,636, not of 50,000: beyond this factor an open end no longer agrees. */
const REACH_OF_OPEN_END = 1.25;

/** How much must speak for one thing before the reader is told of two figures: the graver the verdict, the more. */
const ENOUGH = {
    related: 2.5,
    agrees: 3.5,
    /** Though a word narrows one of two equal figures down. */
    same: 5.5,
    updates: 3,
    updatesOfAnything: 4,
    disputed: 3.5,
    conflicts: 5,
    conflictsOfAnything: 5.5,
};

export const compareFigures: Rule = (one, other, kinship, occasion) => {
    const [ofNone, otherOfNone] = [sideOfNone(one), sideOfNone(other)];
    const read = figurePair(ofNone ?? one, otherOfNone ?? other, kinship);
    const pair = read && (ofNone || otherOfNone) ? pairOfNone(read) : read;
    if (!pair) return undefined;
    return occasion.isShared ? ofOneOccasion(pair, occasion) : ofTwoReports(pair, occasion);
};

/** "Not one baby was born" is a count of none. */
function sideOfNone(side: Side): Side | undefined {
    const claim = claimOfNone(side.claim);
    return claim && { ...side, claim };
}

/**
 * Of others than shops "no shop was looted" says nothing: both must name what is counted, and the same fate where one
 * tells any. "No arrests were made" is of bankers too.
 */
function pairOfNone(pair: FigurePair): FigurePair | undefined {
    const { measures, measure, otherMeasure, one, a, b } = pair;
    const ofNone = a.value === 0 ? measure : otherMeasure;
    const isOfAll = ofNone.state !== undefined && (ofNone.counted === '' || ofNone.counted === 'person');
    if (measures === 'narrower' && isOfAll && ofNone.narrowedBy.length === 0 && a.value !== b.value)
        return isRestricted(one.claim, pair.other.claim) ? undefined : { ...pair, measures: 'likely' };
    if (measures !== 'same' && measures !== 'likely') return undefined;
    if (measure.state !== undefined && measure.state === otherMeasure.state) return pair;
    // Of what became of them one at most tells: then both must say so in the same words.
    return isTelling(measure) && isTelling(otherMeasure) && ownWordsOf(pair).shared > 0 ? pair : undefined;
}

/** "Rose in May from 4.2% to 4.8%": the first held before May, so it is neither at odds with what is told of May nor the same. */
function isOfBefore({ one, other, a, b, values }: FigurePair): boolean {
    if ((a.movement === 'left') === (b.movement === 'left')) return false;
    const [left, rival] = a.movement === 'left' ? [one, other] : [other, one];
    const { when } = left.claim;
    if (values.relation === 'apart') return true;
    const isTold = /^(?:stated|reported)$/.test(rival.claim.when.basis);
    return when.basis === 'reported' && isTold && compareTimes(when.days, rival.claim.when.days) === 'same';
}

function before({ values: { reason } }: FigurePair): CrossReference {
    return related(l10n.t('{0}; one is what it was before it changed', reason));
}

/** Two bare texts are taken at their word. */
function ofOneOccasion(pair: FigurePair, occasion: Occasion): CrossReference | undefined {
    const { one, other, kinship, a, b, values } = pair;
    // "The answer is 12", "the answer is more than 12": neither tells what it counts, and they speak of one thing.
    const measures = tellNothing(pair) ? 'same' : pair.measures;
    if (measures === 'loose' || measures === 'likely') return undefined;
    if (measures === 'aspect') return ofTwoAspects(pair);
    const when = timesOf(pair, occasion);
    if (isOfEvent(pair) && when.isStatedApart) return undefined;
    if (values.relation === 'notComparable') return undefined;
    if (isOfBefore(pair)) return before(pair);
    if (isDone(one.claim) !== isDone(other.claim)) return doneAndPlanned();
    const alikeness = alikenessOf(one, other, kinship);
    if (when.isStatedApart && alikeness.isNearlyTheSame && values.relation === 'equal') return undefined;
    if (values.relation !== 'apart') {
        if (values.relation === 'touches' && measures === 'same') return excluding(a, b);
        if (measures === 'narrower')
            return related(l10n.t('{0}, but one may count only a part', values.reason));
        return compatible(pair);
    }
    if (measures === 'narrower') return related(l10n.t('{0}; one may count only a part', values.reason));
    if (!when.isStatedApart) return conflicting(values.reason);
    return apart(pair, when, alikeness);
}

/** Figures of two articles must be shown to be of one thing. */
function ofTwoReports(pair: FigurePair, occasion: Occasion): CrossReference | undefined {
    const { one, other, kinship, a, b, measures, values } = pair;
    if (values.relation === 'notComparable' || kinship.isElsewhere) return undefined;
    const evidence = evidenceFor(pair, ENOUGH.related);
    if (!evidence) return undefined;
    if (measures === 'aspect') return ofTwoAspects(pair);
    const when = timesOf(pair, occasion);
    // What happened on different days are two events, however alike.
    if (isOfEvent(pair) && when.isStatedApart) return undefined;
    const alikeness = alikenessOf(one, other, kinship);
    if (isOfOthers(alikeness.opposed, kinship)) return undefined;
    if (isOfBefore(pair)) return before(pair);
    // The same figure of another day: the days are what to compare.
    if (when.isStatedApart && alikeness.isNearlyTheSame && values.relation === 'equal') return undefined;
    if (isDoneFor(one) !== isDoneFor(other) && !isOfOnePlan(one, other)) return doneAndPlanned();
    const contrast = contrastOf(one.claim, other.claim);
    if (contrast)
        return related(l10n.t('one tells of “{0}”, the other of “{1}”', contrast.one, contrast.other));
    if (values.relation !== 'apart' && !isBeyondOpenEnd(a, b)) {
        // "18,000 tonnes of donated wheat", "18 million kilos of wheat": the same large number is no part of itself.
        const isPart =
            measures === 'narrower' && !(values.relation === 'equal' && evidence.sum >= ENOUGH.same);
        if (isPart) return related(l10n.t('{0}, but one may count only a part', values.reason));
        if (evidence.sum < ENOUGH.agrees || doubtAboutAgreement(pair) !== undefined) return undefined;
        return compatible(pair);
    }
    if (measures === 'narrower') return related(l10n.t('{0}; one may count only a part', values.reason));
    const isOneMeasure = evidence.sum >= enoughForUpdate(pair);
    if (when.isHistory)
        return related(l10n.t('{0}; one tells of an earlier time', values.reason), isOneMeasure);
    // Whose age it is, nothing tells here: those of two days are of two persons.
    const isLater = when.relation === 'before' || when.relation === 'after';
    if (isLater && pair.measure.dimension === 'age') return undefined;
    const verdict = apart(pair, when, alikeness);
    if (verdict.verdict === 'related') return related(verdict.reason, isOneMeasure);
    const isConflict = verdict.verdict === 'conflicts';
    const enough = verdict.verdict === 'disputed' ? ENOUGH.disputed : enoughForUpdate(pair);
    if (isConflict ? evidence.ofConflict() < enoughForConflict(pair) : evidence.sum < enough)
        return related(l10n.t('{0}; they may not count the same', values.reason));
    return doubtAbout(pair, verdict.verdict) === undefined
        ? verdict
        : related(l10n.t('{0}; they may not count the same', values.reason));
}

/** Of troops or the dead little tells that one article goes on where the other stopped; of points and people much must. */
function enoughForUpdate(pair: FigurePair): number {
    if (pair.measures === 'loose' && isBare(pair)) return Number.POSITIVE_INFINITY;
    const isOfOne = pair.measures === 'same' && isTelling(pair.measure) && isTelling(pair.otherMeasure);
    return isOfOne ? ENOUGH.updates : ENOUGH.updatesOfAnything;
}

function enoughForConflict({ measure, otherMeasure }: FigurePair): number {
    const isOfAnything = measure.dimension === 'count' && !(isTelling(measure) && isTelling(otherMeasure));
    return isOfAnything ? ENOUGH.conflictsOfAnything : ENOUGH.conflicts;
}

function tellNothing({ measure, otherMeasure }: FigurePair): boolean {
    return [measure, otherMeasure].every(({ counted, state }) => counted === '' && state === undefined);
}

function ofTwoAspects({ measure, otherMeasure }: FigurePair): CrossReference | undefined {
    return isIncrement(measure) || isIncrement(otherMeasure)
        ? related(l10n.t('one is a total, the other a change'))
        : undefined;
}

function doneAndPlanned(): CrossReference {
    return related(l10n.t('one is done, the other planned or possible'));
}

/** Each is told of somebody else; a place beside a shared one may be the same in other words. */
function isOfOthers(opposed: Alikeness['opposed'], { shared }: Kinship): boolean {
    return opposed.some(({ one, other }) => {
        const isDetail = one.before === 'in' && other.before === 'in' && shared.length > 0;
        return !isDetail;
    });
}

function isIncrement(measure: Measure): boolean {
    return measure.aspect === 'increment';
}

function isDone({ modality }: Claim): boolean {
    return modality === 'asserted';
}

/** What is told of days to come is not done, however it is put: "the theatres get more in 2026". */
function isDoneFor({ claim, published }: Side): boolean {
    const { basis, days } = claim.when;
    const isAmount = claim.measure?.dimension !== 'count';
    const isToCome = isAmount && basis === 'stated' && days && published && days.from >= published.days.until;
    return isDone(claim) && !isToCome;
}

/** "The law obliges men to serve nine months", "under the law men will be called up for 15": whatever the tense, of one plan. */
function isOfOnePlan({ claim: one }: Side, { claim: other }: Side): boolean {
    if (one.modality === 'denied' || other.modality === 'denied') return false;
    return sharedTerms(one, other).some(term => PLANS.has(term));
}

const PLANS: ReadonlySet<string> = new Set([...planNouns].flatMap(noun => stemOf(noun) ?? []));

function compatible({ a, b, values: { relation, reason } }: FigurePair): CrossReference {
    if (relation === 'inside' && isLoose(b) && !isLoose(a))
        return { verdict: 'moreSpecific', direction: 'forward', reason };
    if (relation === 'contains' && isLoose(a) && !isLoose(b))
        return { verdict: 'moreSpecific', direction: 'backward', reason };
    return { verdict: 'agrees', direction: undefined, reason };
}

/** Values that cannot both hold of the same thing at the same time. */
function apart(pair: FigurePair, when: FigureTimes, { isNearlyTheSame }: Alikeness): CrossReference {
    const {
        one,
        other,
        values: { reason },
    } = pair;
    const isParties =
        areTwoSpeakers(one, other) &&
        (one.claim.modality !== 'asserted' ||
            areBothQuoted(one, other) ||
            isContended(one) ||
            isContended(other));
    if (isParties) {
        return {
            verdict: 'disputed',
            direction: undefined,
            reason: l10n.t('{0}; each is what a different speaker says', reason),
        };
    }
    if (isOfEvent(pair)) return eventApart(pair, reason);
    if (when.areOfTwoPeriods) return related(l10n.t('{0}; of two periods', reason));
    switch (when.relation) {
        case 'before':
        case 'after':
            return laterFigure(pair, when, reason);
        case 'same': {
            const isSettled =
                isSingleDay(when.days) ||
                pair.measure.dimension !== 'count' ||
                !when.days ||
                isOver(pair, when.days) ||
                // Nearly the same sentence of one year: a level may change within it, what was done does not.
                (isNearlyTheSame && !isLevel(one.claim) && !isLevel(other.claim));
            if (!isSettled || when.isInferred)
                return related(l10n.t('{0}; both within the same period', reason));
            return conflicting(reason);
        }
        case 'within':
        case 'around':
            // A rate that was set "last week" and one that was set on a day of it.
            return areOfOneWeek(pair, when)
                ? conflicting(reason)
                : related(l10n.t('{0}; the days may differ', reason));
        case 'unknown':
            return related(l10n.t('{0}; the day of one is not known', reason));
        default:
            return related(l10n.t('{0}; the days may differ', reason));
    }
}

/** "214 babies in 2024", told in 2025: no more will come. */
function isOver(pair: FigurePair, days: DayInterval): boolean {
    const { one, other } = pair;
    if (ownWordsOf(pair).overlap < LEAST_OVERLAP) return false;
    return [one, other].every(
        ({ claim, published }) =>
            claim.when.basis === 'stated' &&
            !isLevel(claim) &&
            published !== undefined &&
            published.days.from >= days.until,
    );
}

const LEAST_OVERLAP = 0.5;

/** Of what is measured, not counted: a count may change from day to day. */
function areOfOneWeek({ measure }: FigurePair, { days, otherDays, isInferred }: FigureTimes): boolean {
    if (measure.dimension === 'count' || isInferred || !days || !otherDays) return false;
    return lengthInDays(days) <= WEEK && lengthInDays(otherDays) <= WEEK;
}

const WEEK = 7;

/** "Claims", "insists": the article does not take the speaker's word for it. */
function isContended({ claim: { attribution, words, sentence, figure } }: Side): boolean {
    if (!attribution || !contains(sentence, attribution.cue)) return false;
    const { start, end } = attribution.cue;
    if (!contentionVerbs.has(words.slice(start - sentence.start, end - sentence.start).toLowerCase()))
        return false;
    // "Rejected claims that it was overloaded when it went down with 17 lives": that it did is not in question.
    const between = figure ? words.slice(end - sentence.start, figure.start - sentence.start) : '';
    return !/ (?:when|after|before|in which|on which)\b[^,;:]{0,120}$/.test(between);
}

/** "The carmaker" may well be the firm that the other article names; a place that both name hardly speaks for one. */
function areTwoSpeakers(one: Side, other: Side): boolean {
    if (!one.speaker || !other.speaker || one.speaker === other.speaker) return false;
    return [
        [one, other],
        [other, one],
    ].every(([side, rival]) => {
        const speaker = side?.speaker ?? '';
        return !OF_A_FIRM.test(speaker) && !(side?.places.includes(speaker) && rival?.entities.has(speaker));
    });
}

const OF_A_FIRM =
    /(?:^| )(?:\p{Ll}{0,12}maker|company|firm|operator|airline|owner|retailer|chain|group|manufacturer)$/u;

/** What is known of an event grows: a later report updates an earlier one, and reports of one day conflict. */
function eventApart(pair: FigurePair, reason: string): CrossReference {
    const { one, other, kinship } = pair;
    const [days, otherDays] = [one.published?.days, other.published?.days];
    const relation = compareTimes(days, otherDays);
    if (isOneAnnouncement(one.claim, other.claim)) return conflicting(reason);
    if (relation === 'before' || relation === 'after') {
        const isNamed = kinship.shared.length + kinship.capitals.length > 0;
        if (!isNamed && gapInDays(days, otherDays) > SAME_EVENT_DAYS)
            return related(l10n.t('{0}; the days may differ', reason));
        return laterFigure(pair, { relation, days, otherDays }, reason);
    }
    if (relation === 'same' && isSingleDay(days)) return conflicting(reason);
    return related(l10n.t('{0}; which report is later is not known', reason));
}

/** "Said on Thursday that it will cut 3,200 jobs": what was planned then is told on the next day too. */
function isOneAnnouncement(one: Claim, other: Claim): boolean {
    return (
        [one, other].every(({ modality, when }) => modality !== 'asserted' && when.basis === 'reported') &&
        isSingleDay(one.when.days) &&
        compareTimes(one.when.days, other.when.days) === 'same'
    );
}

/** News where the figure may change; else one of the two reports is not right. */
function laterFigure(
    pair: FigurePair,
    { relation, days, otherDays }: Pick<FigureTimes, 'relation' | 'days' | 'otherDays'>,
    reason: string,
): CrossReference {
    if (mayChange(pair))
        return updated(relation === 'after' ? 'forward' : 'backward', days, otherDays, reason);
    if (!isOneNews(pair)) return related(l10n.t('{0}; the days may differ', reason));
    return {
        verdict: 'conflicts',
        direction: undefined,
        reason: l10n.t('{0}, in news of the same days', reason),
    };
}

/** Reports of the same days, of which one at most tells when. */
function isOneNews({ one, other }: FigurePair): boolean {
    const [a, b] = [one.claim.when, other.claim.when];
    if (a.basis === 'stated' && b.basis === 'stated' && gapInDays(a.days, b.days) > 0) return false;
    if (!one.published || !other.published) return false;
    return (
        gapInDays(one.published.days, other.published.days) <= SAME_NEWS_DAYS &&
        gapInDays(a.days, b.days) <= SAME_NEWS_DAYS
    );
}

function updated(
    direction: 'forward' | 'backward',
    days: DayInterval | undefined,
    otherDays: DayInterval | undefined,
    reason: string,
): CrossReference {
    if (!days || !otherDays) return { verdict: 'updates', direction, reason };
    const gap = gapInWords(days, otherDays);
    const told =
        direction === 'forward'
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

function related(reason: string, isOneMeasure = false): CrossReference {
    return { verdict: 'related', direction: undefined, reason, ...(isOneMeasure && { isOneMeasure }) };
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
