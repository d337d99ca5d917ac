/** What speaks for and against two figures being of the same thing: a table, each row with its weight. */

import { areOfOneSentence, type Claim } from '../../../claims/claim.ts';
import { isFormerValue } from '../../../claims/formerValue.ts';
import { remembered, rememberedOfWords } from '../../../claims/remembered.ts';
import { wordsOf } from '../../../claims/words.ts';
import { namedRates } from '../../../recognisers/lexicon/en/kindsOfRates.ts';
import { changeVerbs } from '../../../recognisers/lexicon/en/speech.ts';
import type { Dimension, Quantity } from '../../../recognisers/mention.ts';
import { type DayInterval, lengthInDays } from '../../../text/day.ts';
import { type SharedInAffairs, sharedInAffairs } from '../sides/affair.ts';
import {
    compareTimes,
    gapInDays,
    isSingleDay,
    SAME_EVENT_DAYS,
    SAME_NEWS_DAYS,
} from '../sides/compareTimes.ts';
import { isDone } from '../sides/doneAlike.ts';
import { isHeadlineOf } from '../sides/headline.ts';
import type { Side } from '../sides/side.ts';
import { compareMeasures, isOfIllness } from './compareMeasures.ts';
import { factorOf, largest } from './factorOf.ts';
import { type FigurePair, isOfOneNoun, type OwnWords, ownWordsOf } from './figurePair.ts';
import { areOfOnePast } from './mayChange.ts';
import { isCapacity } from './scopeOfFigure.ts';

interface Row {
    readonly name: string;
    /** Positive speaks for the same thing, negative against it. */
    readonly weight: number;
    readonly holds: (pair: Facts) => boolean;
    /** Counts only where the reader would be told of a conflict, or only where not. */
    readonly only?: 'conflicts' | 'others';
}

/** A pair with what several rows ask for. */
interface Facts extends FigurePair {
    readonly words: () => OwnWords;
    readonly affair: SharedInAffairs;
    readonly factor: number;
}

const OF_SPANS: ReadonlySet<Dimension> = new Set<Dimension>(['age', 'time']);

/** In prison, of somebody whom both name: of whom there is one, there is one term. */
function isOfOneTerm({ measure, otherMeasure, kinship }: FigurePair): boolean {
    return (
        [measure, otherMeasure].every(({ counted }) => counted === 'sentence') && kinship.shared.length > 0
    );
}

/** Of the shorter sentence's own words. */
const NEARLY_ALL = 0.7;

const rows: readonly Row[] = [
    // The articles.
    { name: 'articles that share a name', weight: 1, holds: ({ affair }) => affair.names > 0 },
    { name: 'articles that share several names', weight: 0.5, holds: ({ affair }) => affair.names > 2 },
    { name: 'articles about one affair', weight: 0.5, holds: ({ kinship }) => kinship.isOneAffair },
    { name: 'articles that share many words', weight: 0.5, holds: ({ affair }) => affair.stems >= 8 },
    {
        name: 'news of one day',
        weight: 0.5,
        holds: ({ one, other }) => isOneDay(one.published?.days, other.published?.days),
    },
    // The sentences.
    { name: 'a name in both sentences', weight: 1.5, holds: ({ kinship }) => kinship.shared.length > 0 },
    { name: 'a second name', weight: 0.5, holds: ({ kinship }) => kinship.shared.length > 1 },
    {
        name: 'a word with a capital in both, though no name was recognised',
        weight: 1,
        holds: ({ kinship }) => kinship.shared.length === 0 && kinship.capitals.length > 0,
    },
    {
        name: 'a name in one sentence and around the other',
        weight: 0.5,
        holds: ({ kinship }) =>
            kinship.shared.length + kinship.capitals.length === 0 && kinship.sharedAround.length > 0,
    },
    {
        name: 'a pronoun for that name',
        weight: 0.5,
        holds: ({ one, other, kinship }) =>
            kinship.shared.length + kinship.capitals.length === 0 &&
            kinship.sharedAround.length > 0 &&
            (isOfPronoun(one.claim) || isOfPronoun(other.claim)),
    },
    {
        name: 'one day or period that both tell',
        weight: 0.5,
        holds: ({ one, other }) => isOneTime(one, other),
    },
    {
        name: 'a month or a year that both tell',
        weight: 0.5,
        holds: ({ one, other }) => isOneTime(one, other) && isLong(one.claim.when.days),
    },
    {
        name: 'told as a change',
        weight: 1,
        only: 'others',
        holds: ({ one, other }) => isOfChange(one.claim) || isOfChange(other.claim),
    },
    {
        name: 'a year long past of which both tell',
        weight: 1.5,
        holds: areOfOnePast,
    },
    {
        name: 'one day of what became of those counted, told by both',
        weight: 1,
        holds: isOfOneDay,
    },
    {
        name: 'what became of those counted, in news of one affair and the same days',
        weight: 0.5,
        holds: pair => !isOfOneDay(pair) && isOfOneFateInNews(pair),
    },
    { name: 'told as a change from just that value', weight: 2, holds: isFromValue },
    // What is counted.
    {
        name: 'a noun of its own for what is counted',
        weight: 1,
        holds: isOfOneNoun,
    },
    {
        name: 'cases of an illness that both name',
        weight: 1,
        holds: ({ measure, otherMeasure, words }) =>
            isOfIllness(measure) && isOfIllness(otherMeasure) && words().shared > 0,
    },
    {
        name: 'the same fate of those counted',
        weight: 0.5,
        holds: ({ measure, otherMeasure }) =>
            measure.state !== undefined && measure.state === otherMeasure.state,
    },
    {
        name: 'the same number',
        weight: 1,
        holds: ({ values, a }) => values.relation === 'equal' && a.value !== undefined,
    },
    { name: 'a large one', weight: 0.5, holds: isSameLarge },
    { name: 'told in other words', weight: -0.5, holds: ({ measures }) => measures === 'likely' },
    {
        name: 'measured of something else, it seems',
        weight: -1,
        holds: ({ measures, measure }) => measures === 'likely' && measure.dimension !== 'count',
    },
    { name: 'one does not tell what is counted', weight: -1, holds: ({ measures }) => measures === 'loose' },
    // Against it.
    {
        name: 'articles about two affairs',
        weight: -1,
        holds: ({ kinship }) => !kinship.isOneAffair && kinship.shared.length === 0,
    },
    { name: 'other places', weight: -2, holds: ({ kinship }) => kinship.isInTwoPlaces },
    { name: 'of somebody else', weight: -1.5, holds: ({ kinship }) => kinship.isOfAnother },
    {
        name: 'small counts, of which an article has many',
        weight: -1,
        only: 'conflicts',
        holds: pair =>
            pair.measure.dimension === 'count' &&
            largest(pair.a) <= 10 &&
            largest(pair.b) <= 10 &&
            !isOfOneDay(pair),
    },
    {
        name: 'an age or a length of time, of which each has its own',
        weight: -1,
        holds: pair => OF_SPANS.has(pair.measure.dimension) && !isOfOneTerm(pair),
    },
    {
        name: 'several values of this measure in one article',
        weight: -1.5,
        only: 'conflicts',
        holds: pair => pair.words().overlap < NEARLY_ALL && hasSeveralValues(pair),
    },
    {
        name: 'a sum beside what may be a part of it',
        weight: -2,
        only: 'conflicts',
        holds: isSumBesidePart,
    },
    { name: 'far apart', weight: -1, holds: ({ factor }) => factor > 4 },
    { name: 'very far apart', weight: -1, holds: ({ factor }) => factor > 20 },
];

/** Rows that ask what the two sentences say beyond the figures: the dearest to find. */
const rowsOfWords: readonly Row[] = [
    {
        name: 'a sentence that names nobody, around which that name stands',
        weight: 0.5,
        holds: ({ one, other, kinship, measure }) =>
            measure.dimension === 'count' &&
            kinship.shared.length + kinship.capitals.length === 0 &&
            kinship.sharedAround.length > 0 &&
            (one.entities.size === 0 || other.entities.size === 0),
    },
    { name: 'a word in common', weight: 0.5, holds: ({ words }) => words().shared > 0 },
    { name: 'a second one', weight: 0.5, holds: ({ words }) => words().shared > 1 },
    { name: 'a third one', weight: 0.5, holds: ({ words }) => words().shared > 2 },
    { name: 'more words in common', weight: 0.5, holds: ({ words }) => words().shared > 3 },
    { name: 'half of the shorter sentence', weight: 0.5, holds: ({ words }) => words().overlap >= 0.5 },
    {
        name: 'most of the shorter sentence',
        weight: 0.5,
        holds: ({ words }) => words().overlap >= NEARLY_ALL,
    },
];

/**
 * The sum of the weights of the rows that hold; undefined when it is less than `least`. Most pairs of figures end here,
 * so what is dear to find is left out where it could not make up for the rest.
 */
export function evidenceFor(pair: FigurePair, least: number): Evidence | undefined {
    const facts = factsOf(pair);
    const sum = sumOf(ALWAYS, facts);
    const mayShare = pair.kinship.overlap > 0;
    if (sum + MOST_OF_CHANGE + (mayShare ? MOST_OF_WORDS : 0) < least) return undefined;
    const always = sum + (mayShare ? sumOf(rowsOfWords, facts) : 0);
    const all = always + sumOf(OF_OTHERS, facts);
    if (all < least) return undefined;
    return {
        sum: all,
        // Few pairs come so far, and it takes a look at all that the two articles tell.
        ofConflict: () => always + sumOf(OF_CONFLICTS, facts),
    };
}

export interface Evidence {
    readonly sum: number;
    /** The same with what makes a conflict unlikely. */
    readonly ofConflict: () => number;
}

const ALWAYS = rows.filter(({ only }) => only === undefined);
const OF_OTHERS = rows.filter(({ only }) => only === 'others');
const OF_CONFLICTS = rows.filter(({ only }) => only === 'conflicts');
const MOST_OF_WORDS = sumOfWeights(rowsOfWords);
const MOST_OF_CHANGE = sumOfWeights(OF_OTHERS);

function sumOfWeights(rows: readonly Row[]): number {
    return rows.reduce((sum, { weight }) => sum + weight, 0);
}

function sumOf(rows: readonly Row[], facts: Facts): number {
    let sum = 0;
    for (const { weight, holds } of rows) if (holds(facts)) sum += weight;
    return sum;
}

function factsOf(pair: FigurePair): Facts {
    let words: OwnWords | undefined;
    return {
        words: () => {
            words ??= ownWordsOf(pair);
            return words;
        },
        affair: sharedInAffairs(pair.one.document, pair.other.document),
        factor: factorOf(pair.a, pair.b),
        ...pair,
    };
}

function isOneDay(one: DayInterval | undefined, other: DayInterval | undefined): boolean {
    return isSingleDay(one) && compareTimes(one, other) === 'same';
}

/** A month or longer. */
function isLong(days: DayInterval | undefined): boolean {
    return days !== undefined && lengthInDays(days) >= SHORTEST_MONTH;
}

const SHORTEST_MONTH = 28;

function isOneTime({ claim: { when } }: Side, { claim: { when: otherWhen } }: Side): boolean {
    const areStated = when.basis === 'stated' && otherWhen.basis === 'stated';
    return areStated && compareTimes(when.days, otherWhen.days) === 'same';
}

/** "The ban was reduced to two years": news of what was told before. */
const isOfChange = remembered(({ figure, words, sentence }: Claim) => {
    const before = wordsOf(words.slice(0, (figure?.start ?? sentence.start) - sentence.start));
    return before.slice(-REACH_OF_CHANGE).some(({ folded }) => changeVerbs.has(folded));
});

const REACH_OF_CHANGE = 3;

/** "It now stands at 64.05 metres": whose record, the sentence before tells. */
const isOfPronoun = rememberedOfWords(words => /^[“"]?(?:it|its|he|his|she|her|they|their)\b/i.test(words));

const LARGE = 100;

/** "14 people were arrested", "nineteen were arrested, most for failing to disperse". */
function isOfOneFateInNews({ one, other, measure, otherMeasure, kinship }: FigurePair): boolean {
    return (
        COUNTED_ONCE.has(measure.state ?? '') &&
        measure.state === otherMeasure.state &&
        kinship.isOneAffair &&
        gapInDays(one.published?.days, other.published?.days) <= SAME_NEWS_DAYS
    );
}

/** Of patients and the injured each report has those of its own hour. */
const COUNTED_ONCE: ReadonlySet<string> = new Set(['dead', 'arrested']);

/** "Three passengers were killed" on Wednesday, and Wednesday's dead are five. */
function isOfOneDay({ one, other, measure, otherMeasure }: FigurePair): boolean {
    return (
        measure.state !== undefined &&
        measure.state === otherMeasure.state &&
        isSingleDay(one.claim.when.days) &&
        isOneTime(one, other)
    );
}

/** "It now stands at 64.05 metres, up from 61.20", and the other article tells of 61.20. */
function isFromValue(pair: FigurePair): boolean {
    return isLeftFor(pair.one, pair.b) || isLeftFor(pair.other, pair.a);
}

function isLeftFor(side: Side, { value, unit }: Quantity): boolean {
    if (value === undefined) return false;
    return (
        formerBeside(side).some(former => former.value === value && former.unit === unit) &&
        !isFormerValue(side.claim)
    );
}

/** The former values that its sentence tells. */
const formerBeside = remembered(({ claim, document }: Side): readonly Quantity[] =>
    document.flatMap(told =>
        told.figure && areOfOneSentence(told, claim) && isFormerValue(told) ? [told.figure] : [],
    ),
);

function isSameLarge({ a, values }: FigurePair): boolean {
    return values.relation === 'equal' && a.value !== undefined && a.value >= LARGE;
}

/** An article tells another value of this measure, of the same time: which of the two is held against the other? */
export function hasSeveralValues({ one, other }: FigurePair): boolean {
    return tellsAnotherValue(one) || tellsAnotherValue(other);
}

const tellsAnotherValue = remembered(({ claim, document }: Side): boolean => {
    const { figure, measure, terms } = claim;
    if (!figure || !measure) return false;
    return document.some(other => {
        const { figure: told, measure: otherMeasure, terms: otherTerms } = other;
        return (
            told?.value !== undefined &&
            // What was expected is no second value of what it came to.
            isDone(other) === isDone(claim) &&
            told.unit === figure.unit &&
            told.value !== figure.value &&
            otherMeasure !== undefined &&
            // A percentage of which nothing tells what it is may be anything, and inflation is not.
            (!namedRates.has(measure.counted) || otherMeasure.counted === measure.counted) &&
            compareMeasures({ measure, terms }, { measure: otherMeasure, terms: otherTerms }) === 'same' &&
            !isHeadlineOf(other, claim, document) &&
            !isOfAnotherTime(other, claim) &&
            !isFormerValue(other) &&
            // How many were aboard is no second value of how many are allowed.
            isCapacity(other) === isCapacity(claim)
        );
    });
});

/** "In January the rate had been 3.6 percent" is no second value for February, nor what a storm cost in 2013 for that of today. */
function isOfAnotherTime({ when: a }: Claim, { when: b }: Claim): boolean {
    const areTold = isTold(a) && isTold(b);
    if (!areTold && gapInDays(a.days, b.days) <= SAME_EVENT_DAYS) return false;
    const relation = compareTimes(a.days, b.days);
    return relation === 'before' || relation === 'after';
}

function isTold({ basis }: Claim['when']): boolean {
    return basis === 'stated' || basis === 'reported';
}

/** "Six rifles in the raid", "a total of 14 rifles so far". */
function isSumBesidePart({ one, other, a, b }: FigurePair): boolean {
    const [isSum, isOtherSum] = [isOfSum(one.claim), isOfSum(other.claim)];
    return (
        (isSum && !isOtherSum && largest(a) > largest(b)) || (isOtherSum && !isSum && largest(b) > largest(a))
    );
}

const isOfSum = rememberedOfWords(words => SUM.test(words));

const SUM = /\b(?:a total of|in total|in all|so far|to date|altogether|thus far|overall|up to now)\b/i;
