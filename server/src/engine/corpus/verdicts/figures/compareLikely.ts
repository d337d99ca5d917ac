/** Two figures that differ, and that all their traits together show to be of one thing, where no rule tells. */

import * as l10n from '@vscode/l10n';
import type { Measure } from '../../../claims/claim.ts';
import { OF_GROUP } from '../../../claims/measure.ts';
import { alikenessOf } from '../sides/alikeness.ts';
import { gapInDays, isSingleDay, SAME_EVENT_DAYS, SAME_NEWS_DAYS } from '../sides/compareTimes.ts';
import { contrastOf, isRestricted } from '../sides/contrast.ts';
import type { CrossReference } from '../sides/crossReference.ts';
import { areDoneAlike } from '../sides/doneAlike.ts';
import { isRepeatedBelow } from '../sides/headline.ts';
import type { Rule } from '../sides/rule.ts';
import { areKin, isLevel } from '../sides/side.ts';
import { areParties } from '../sides/speakers.ts';
import { leadOverRivals } from '../slots/sameSlot.ts';
import { oracleOf } from '../traits/trees.ts';
import { factorOf } from './factorOf.ts';
import { doubtAboutOneSlot } from './figureDoubts.ts';
import { hasSeveralValues } from './figureEvidence.ts';
import {
    type FigurePair,
    figuresOfOneDimension,
    isOfBefore,
    isOfOneNoun,
    isTelling,
    ownWordsOf,
} from './figurePair.ts';
import { apart, areOfTwoHours, disputedApart, updated } from './figuresApart.ts';
import { timesOf } from './figureTimes.ts';
import { TRAIT_NAMES, traitsOf } from './figureTraits.ts';
import { areFewerDead, isToldToChange, mayChange } from './mayChange.ts';
import { isCountedFrom } from './scopeOfFigure.ts';
import { VERDICT_TREES } from './verdictTrees.ts';

/**
 * Measured on pairs kept back from learning: of what is said from there on one in twenty is not right (see training/verdicts.ts).
 * In an affair and of news: set by what is then said of blind pairs and of real articles.
 */
const ENOUGH = {
    conflicts: 0.75,
    /** Of one time and one measure by what is told, in articles of one affair. */
    conflictsInAffair: 0.65,
    /** Though they are told of two days, or another figure has more in common with one of them. */
    conflictsThoughTold: 0.75,
    /** How long it lasted, how old somebody is: every article tells several. */
    conflictsOfTimes: 0.85,
    /** Though the nouns tell two things, or a thing and its part, or one sentence several values: in other words they may be one. */
    conflictsOfTwo: 0.9,
    /** Of what may change, where one day is not known: all the rest must say that both tell of one report. */
    conflictsOfUnknownDay: 0.9,
    updates: 0.7,
    /** Where the rules hold the later one for news, and neither says that it changed. */
    conflictsOfNews: 0.75,
    disputed: 0.8,
};

/** No trees make anything likelier. */
const SURE = 1;

const CONFLICTS_OF_NEWS = {
    conflicts: ENOUGH.conflictsOfNews,
    updates: Number.POSITIVE_INFINITY,
    disputed: Number.POSITIVE_INFINITY,
};

/** Undefined where it is not likely enough, and where something told speaks against it. */
export const compareLikely: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const pair = figuresOfOneDimension(one, other, kinship);
    // Most pairs end here.
    if (pair?.values.relation !== 'apart' || areFarApart(pair) || !areKin(kinship) || isOfTwo(pair))
        return undefined;
    const when = timesOf(pair, occasion);
    if (when.isHistory || when.areOfTwoPeriods) return undefined;
    const hasSeveral = hasSeveralValues(pair);
    // Of passengers and passengers it is asked apart whether an article tells of several, and what counts something else is no rival.
    const isOpen = !hasSeveral && !when.isStatedApart && (isOfOneNoun(pair) || isBeforeRivals(pair));
    const isOfOne = !hasSeveral && areOfOne(pair) && areDoneAlike(one, other);
    // What is told leaves few pairs open, and the traits are dear to find.
    const mayBeOpen = isOpen || (isOfOneMeasure(pair) && kinship.isOneAffair && haveWords(pair));
    if (!mayBeOpen && !isOfOne) return undefined;
    const told = apart(pair, when, alikenessOf(one, other, kinship));
    const later = isOfOne ? newsIn(pair, told) : undefined;
    const news = later && doubtAboutOneSlot(pair, 'updates', SURE) === undefined ? later : undefined;
    const isTold = !isOpen || told.verdict === 'updates';
    // A week later another rate is news, however alike it is told.
    const isLater =
        told.verdict === 'updates' && gapInDays(one.published?.days, other.published?.days) > SAME_NEWS_DAYS;
    const mayConflict = !isTold || (isOfOneMeasure(pair) && mayBeOpen && !isLater);
    if (!news && !mayConflict) return undefined;
    // Two levels were each on its day, and one of them is not known.
    const isLevelOfSomeDay = when.relation === 'unknown' && (isLevel(one.claim) || isLevel(other.claim));
    // What speaks against a conflict, however likely it is, costs less to find than how likely it is.
    const mayBeConflict =
        mayConflict && !isLevelOfSomeDay && doubtAboutOneSlot(pair, 'conflicts', SURE) === undefined;
    const enough = {
        conflicts: mayBeConflict
            ? Math.max(
                  enoughForConflict(pair, {
                      isTold,
                      hasSeveral,
                      isOfOneTime: told.verdict === 'conflicts',
                  }),
                  when.relation === 'unknown' && mayChange(pair) ? ENOUGH.conflictsOfUnknownDay : 0,
              )
            : Number.POSITIVE_INFINITY,
        updates: news ? ENOUGH.updates : Number.POSITIVE_INFINITY,
        disputed: isTold || !mayBeDisputed(pair) ? Number.POSITIVE_INFINITY : ENOUGH.disputed,
    };
    const likelihood = likelihoodsOf(pair, enough);
    if (!likelihood) return undefined;
    if (likelihood.updates >= enough.updates) return news;
    if (likelihood.disputed >= enough.disputed) return disputedApart(pair);
    if (likelihood.conflicts < enough.conflicts || isRepeatedBelow(one) || isRepeatedBelow(other))
        return undefined;
    if (doubtAboutOneSlot(pair, 'conflicts', likelihood.conflicts) !== undefined) return undefined;
    return told.verdict === 'conflicts' || told.verdict === 'disputed' ? told : seeminglyApart(pair);
};

/**
 * Of two figures that by their kind may change from day to day: whether they are told of one time all the same, as two accounts
 * of one report are.
 */
export function areSurelyApart(pair: FigurePair): boolean {
    const { one, other } = pair;
    return (
        gapInDays(one.published?.days, other.published?.days) <= SAME_NEWS_DAYS &&
        !isToldToChange(pair) &&
        !areFarApart(pair) &&
        !isOfTwo(pair) &&
        !hasSeveralValues(pair) &&
        likelihoodsOf(pair, CONFLICTS_OF_NEWS) !== undefined &&
        doubtAboutOneSlot(pair, 'conflicts') === undefined
    );
}

export function seeminglyApart({ values }: FigurePair): CrossReference {
    return {
        verdict: 'conflicts',
        direction: undefined,
        reason: l10n.t('{0}; both seem to tell of the same', values.reason),
    };
}

/** Two that contend tell of one thing by one name, mostly; in the news most speakers tell of something else. */
function mayBeDisputed(pair: FigurePair): boolean {
    const { one, other } = pair;
    // "Half an hour before the breach", "two hours before the dam broke": each may tell of something else that was done then.
    if (isCountedFrom(one.claim) || isCountedFrom(other.claim)) return false;
    return isOfOneMeasure(pair) && areParties(one, other);
}

/** What is told may speak against it: then it must be the likelier. */
function enoughForConflict(
    pair: FigurePair,
    {
        isTold,
        hasSeveral,
        isOfOneTime,
    }: { readonly isTold: boolean; readonly hasSeveral: boolean; readonly isOfOneTime: boolean },
): number {
    const { measures, measure, otherMeasure } = pair;
    const areOfTwo = measures === 'different' && isTelling(measure) && isTelling(otherMeasure);
    if (areOfTwo || measures === 'narrower' || hasSeveral) return ENOUGH.conflictsOfTwo;
    const { dimension } = measure;
    if (dimension === 'time' || dimension === 'age') return ENOUGH.conflictsOfTimes;
    if (isTold) return ENOUGH.conflictsThoughTold;
    const isInAffair = isOfOneTime && isOfOneMeasure(pair) && pair.kinship.isOneAffair;
    return isInAffair ? ENOUGH.conflictsInAffair : ENOUGH.conflicts;
}

function isOfOneMeasure({ measures }: FigurePair): boolean {
    return measures === 'same' || measures === 'likely';
}

/** Beyond what they count, in both sentences. */
function haveWords(pair: FigurePair): boolean {
    return ownWordsOf(pair).shared > 0;
}

/** No other figure of the articles has more in common with one of the two. */
function isBeforeRivals({ one, other }: FigurePair): boolean {
    return (leadOverRivals(one, other) ?? 0) >= 0;
}

/** What a word restricts, what a word of the other stands against, and what it was before, is not at odds with it. */
function isOfTwo(pair: FigurePair): boolean {
    const [one, other] = [pair.one.claim, pair.other.claim];
    return (
        isOfGroup(pair.measure) !== isOfGroup(pair.otherMeasure) ||
        isRestricted(one, other) ||
        contrastOf(one, other) !== undefined ||
        isOfBefore(pair) ||
        areOfTwoHours(pair)
    );
}

/** "Nineteen of those injured are children." */
function isOfGroup({ narrowedBy }: Measure): boolean {
    return narrowedBy.includes(OF_GROUP);
}

/** Of one thing nobody tells ten times as much; and what is told in two units needs a noun that joins them. */
function areFarApart({ a, b, measures }: FigurePair): boolean {
    return factorOf(a, b) > FAR_APART || (a.unit !== b.unit && measures !== 'same' && measures !== 'likely');
}

const FAR_APART = 10;

/** What goes on for months must be known by a name, in the sentences or, of articles on one affair, around them. */
function areOfOne({ one, other, kinship }: FigurePair): boolean {
    const { shared, capitals, sharedAround, isOneAffair } = kinship;
    return (
        gapInDays(one.published?.days, other.published?.days) <= SAME_EVENT_DAYS ||
        shared.length > 0 ||
        capitals.length >= FEWEST_CAPITALS ||
        (isOneAffair && sharedAround.length > 0)
    );
}

/** One word with a capital may be the first of its sentence, or of a title. */
const FEWEST_CAPITALS = 2;

/** As it is told, else by the days of publication, where these are two. */
function newsIn(pair: FigurePair, told: CrossReference): CrossReference | undefined {
    const { one, other, values } = pair;
    if (areFewerDead(pair)) return undefined;
    if (told.verdict === 'updates') return told;
    const [days, otherDays] = [one.published?.days, other.published?.days];
    const areDated = isSingleDay(days) && isSingleDay(otherDays) && days?.from !== otherDays?.from;
    if (told.verdict !== 'related' || !areDated || !days || !otherDays) return undefined;
    return updated(days.from > otherDays.from ? 'forward' : 'backward', days, otherDays, values.reason);
}

const sharesOf = oracleOf(VERDICT_TREES, TRAIT_NAMES);

interface Likelihoods {
    readonly conflicts: number;
    readonly updates: number;
    readonly disputed: number;
}

/** Undefined where none of them is enough. The order is that of the outcomes in training/verdicts.ts. */
function likelihoodsOf(
    pair: FigurePair,
    { conflicts, updates, disputed }: Likelihoods,
): Likelihoods | undefined {
    const shares = sharesOf([conflicts, updates, disputed], mayMatter => traitsOf(pair, mayMatter));
    return shares && { conflicts: shares[0] ?? 0, updates: shares[1] ?? 0, disputed: shares[2] ?? 0 };
}
