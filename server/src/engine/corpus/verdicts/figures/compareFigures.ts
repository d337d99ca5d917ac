/** Two figures of one measure: do they agree, is one more specific, does one update the other, or do they conflict? */

import * as l10n from '@vscode/l10n';
import type { Measure } from '../../../claims/claim.ts';
import { claimOfNone } from '../../../claims/none.ts';
import { writtenQuantity } from '../../../recognisers/figures/compareQuantities.ts';
import type { Quantity } from '../../../recognisers/mention.ts';
import { alikenessOf, isOfOthers } from '../sides/alikeness.ts';
import { contrastOf, isRestricted } from '../sides/contrast.ts';
import type { CrossReference } from '../sides/crossReference.ts';
import { areDoneAlike, isDone } from '../sides/doneAlike.ts';
import { isRepeatedBelow } from '../sides/headline.ts';
import type { Occasion, Rule } from '../sides/rule.ts';
import type { Kinship, Side } from '../sides/side.ts';
import { agreement, isBeyondOpenEnd } from './agreement.ts';
import { doubtAboutAgreement } from './agreementDoubts.ts';
import { compareAlike } from './compareAlike.ts';
import { areSurelyApart, compareLikely, seeminglyApart } from './compareLikely.ts';
import { isPerson } from './compareMeasures.ts';
import { compareRare } from './compareRare.ts';
import { compareSlots } from './compareSlots.ts';
import { doubtAbout, isBare } from './figureDoubts.ts';
import { evidenceFor } from './figureEvidence.ts';
import {
    type FigurePair,
    figurePair,
    isOfBefore,
    isOfEvent,
    isOfOneNoun,
    isTelling,
    ownWordsOf,
} from './figurePair.ts';
import { apart, conflicting, isCrowdByTwoSides, related } from './figuresApart.ts';
import { timesOf } from './figureTimes.ts';
import { areFewerDead } from './mayChange.ts';

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
    if (occasion.isShared) return pair && ofOneOccasion(pair, occasion);
    const told = pair && ofTwoReports(pair, occasion);
    const found = pair && told?.verdict === 'updates' ? news(pair, told) : told;
    if (found && (found.verdict !== 'related' || ofNone || otherOfNone)) return found;
    // What the rules leave open all that is seen of the figures may tell, or their place in their articles.
    const likely = compareLikely(one, other, kinship, occasion);
    if (likely) return likely;
    const ofSlots = compareSlots(one, other, kinship, occasion);
    if (ofSlots && !isOfNoDifference(ofSlots)) return ofSlots;
    return (
        found &&
        (compareRare(one, other, kinship, occasion) ?? compareAlike(one, other, kinship, occasion) ?? found)
    );
};

/** A later figure may be another account of the same report. */
function news(pair: FigurePair, told: CrossReference): CrossReference {
    if (areSurelyApart(pair)) return seeminglyApart(pair);
    return areFewerDead(pair) ? mayBeOfTwo(pair) : told;
}

/** What the rules say of two figures of two articles, before all else that is seen of them is looked at. */
export function compareByRules(one: Side, other: Side, kinship: Kinship): CrossReference | undefined {
    const pair = figurePair(one, other, kinship);
    return pair && ofTwoReports(pair, { isShared: false });
}

/** Then other rules may have more to say. */
function isOfNoDifference({ verdict }: CrossReference): boolean {
    return verdict === 'agrees' || verdict === 'related';
}

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
    if (measures === 'narrower' && ofNone.state !== undefined && isOfAll(ofNone) && a.value !== b.value)
        return isRestricted(one.claim, pair.other.claim) ? undefined : { ...pair, measures: 'likely' };
    if (measures !== 'same' && measures !== 'likely') return undefined;
    if (measure.state !== undefined && measure.state === otherMeasure.state) return pair;
    // Of what became of them one at most tells: then both must say so in the same words.
    return isTelling(measure) && isTelling(otherMeasure) && ownWordsOf(pair).shared > 0 ? pair : undefined;
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
        return agreement(pair);
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
    if (!areDoneAlike(one, other)) return doneAndPlanned();
    const contrast = contrastOf(one.claim, other.claim);
    if (contrast)
        return related(l10n.t('one tells of “{0}”, the other of “{1}”', contrast.one, contrast.other));
    if (values.relation !== 'apart' && !isBeyondOpenEnd(a, b)) {
        // "18,000 tonnes of donated wheat", "18 million kilos of wheat": the same large number is no part of itself.
        const isPart =
            measures === 'narrower' && !(values.relation === 'equal' && evidence.sum >= ENOUGH.same);
        if (isPart) return related(l10n.t('{0}, but one may count only a part', values.reason));
        if (evidence.sum < ENOUGH.agrees || doubtAboutAgreement(pair) !== undefined) return undefined;
        return agreement(pair);
    }
    if (measures === 'narrower' && !isMoreThanAll(pair))
        return related(l10n.t('{0}; one may count only a part', values.reason));
    const isOneMeasure = evidence.sum >= enoughForUpdate(pair);
    if (when.isHistory)
        return related(l10n.t('{0}; one tells of an earlier time', values.reason), isOneMeasure);
    // Whose age it is, nothing tells here: those of two days are of two persons.
    const isLater = when.relation === 'before' || when.relation === 'after';
    if (isLater && pair.measure.dimension === 'age') return undefined;
    const verdict = apart(pair, when, alikeness);
    if (verdict.verdict === 'related') return related(verdict.reason, isOneMeasure);
    const isConflict = verdict.verdict === 'conflicts';
    if (isConflict && (isRepeatedBelow(one) || isRepeatedBelow(other))) return mayBeOfTwo(pair);
    const enough = verdict.verdict === 'disputed' ? enoughForDispute(pair) : enoughForUpdate(pair);
    if (isConflict ? evidence.ofConflict() < enoughForConflict(pair) : evidence.sum < enough)
        return mayBeOfTwo(pair);
    return doubtAbout(pair, verdict.verdict) === undefined ? verdict : mayBeOfTwo(pair);
}

/** "Kills nine", later "killed 11 workers": so many are no part of those nine. */
function isMoreThanAll({ a, b, measure, otherMeasure }: FigurePair): boolean {
    if (measure.state === undefined || measure.state !== otherMeasure.state) return false;
    // "Over four nights": what else a sentence counts is none of them.
    if (![measure, otherMeasure].every(({ counted }) => counted === '' || isPerson(counted))) return false;
    const [all, some] = isOfAll(measure) ? [a, b] : isOfAll(otherMeasure) ? [b, a] : [];
    return all?.max !== undefined && some?.min !== undefined && some.min > all.max;
}

function isOfAll({ counted, narrowedBy }: Measure): boolean {
    return (counted === '' || counted === 'person') && narrowedBy.length === 0;
}

/** Of troops or the dead little tells that one article goes on where the other stopped; of points and people much must. */
function enoughForUpdate(pair: FigurePair): number {
    if (pair.measures === 'loose' && isBare(pair)) return Number.POSITIVE_INFINITY;
    return isOfOneNoun(pair) ? ENOUGH.updates : ENOUGH.updatesOfAnything;
}

/** Of a crowd both sides always tell. */
function enoughForDispute(pair: FigurePair): number {
    return isCrowdByTwoSides(pair) ? ENOUGH.related : ENOUGH.disputed;
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

function mayBeOfTwo({ values }: FigurePair): CrossReference {
    return related(l10n.t('{0}; they may not count the same', values.reason));
}

function doneAndPlanned(): CrossReference {
    return related(l10n.t('one is done, the other planned or possible'));
}

function isIncrement(measure: Measure): boolean {
    return measure.aspect === 'increment';
}

/** Two bare texts are taken at their word: 28 is not more than 28. */
function excluding(a: Quantity, b: Quantity): CrossReference {
    const [number, bound] = a.modifier === 'exact' ? [a, b] : [b, a];
    return conflicting(l10n.t('{0} is not {1}', writtenQuantity(number), writtenQuantity(bound)));
}
