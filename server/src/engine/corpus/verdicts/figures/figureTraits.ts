/** What can be seen of two figures of two articles before it is said whether they are of one thing: a table of traits. */

import type { Measure } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import type { Dimension, Quantity } from '../../../recognisers/mention.ts';
import { compareTimes, isSingleDay } from '../sides/compareTimes.ts';
import { contrastOf, isRestricted } from '../sides/contrast.ts';
import { areDoneAlike } from '../sides/doneAlike.ts';
import { isLevel, kinshipOf, type Side } from '../sides/side.ts';
import { FIGURES, isSlip, leadOverRivals, likelihoodOfOneSlot, slotOf } from '../slots/sameSlot.ts';
import { SLOT_FEATURES, type SlotFeatures, slotFeatures } from '../slots/slotFeatures.ts';
import { type FigureSlot, figureSlotsOf } from '../slots/slots.ts';
import {
    isSeenFromOther,
    ofArticles,
    ofSentences,
    type PairFacts,
    pairFacts,
    type Trait,
    valuesOf,
} from '../traits/pairTraits.ts';
import type { MayMatter } from '../traits/trees.ts';
import { factorOf, largest } from './factorOf.ts';
import {
    type FigurePair,
    figuresOfOneDimension,
    isOfBefore,
    isOfEvent,
    isTelling,
    type OwnWords,
    ownWordsOf,
} from './figurePair.ts';
import { type FigureTimes, timesOf } from './figureTimes.ts';
import { isToldToChange, mayChange } from './mayChange.ts';
import { digitsOf } from './rareNumber.ts';

/** A pair, with what several traits ask for. */
interface Facts extends PairFacts {
    readonly pair: FigurePair;
    readonly when: FigureTimes;
    readonly words: OwnWords;
    readonly slots: readonly [FigureSlot, FigureSlot] | undefined;
    readonly features: SlotFeatures | undefined;
    /** The logarithm of how many times the one value is the other; infinite when that cannot be told. */
    readonly factor: number;
}

/** What is seen of two claims with figures beside what is seen of any two. */
const ofOwnSentences: readonly Trait<Facts>[] = [
    { name: 'own words in both', of: ({ words }) => Math.min(4, words.shared) },
    { name: 'part of the own words', of: ({ words }) => words.overlap },
    { name: 'of another', of: ({ kinship }) => kinship.isOfAnother },
    { name: 'contrast', of: ({ one, other }) => contrastOf(one.claim, other.claim) !== undefined },
    { name: 'one is of some', of: ({ one, other }) => isRestricted(one.claim, other.claim) },
];

const MEASURES = ['same', 'likely', 'loose', 'narrower', 'aspect', 'different'] as const;
const DIMENSIONS: readonly Dimension[] = ['count', 'money', 'percentage', 'length', 'time', 'age', 'rate'];

const ofMeasures: readonly Trait<Facts>[] = [
    ...MEASURES.map(relation => ({
        name: `measures: ${relation}`,
        of: ({ pair }: Facts) => pair.measures === relation,
    })),
    ...DIMENSIONS.map(dimension => ({
        name: `dimension: ${dimension}`,
        of: ({ pair }: Facts) => pair.measure.dimension === dimension,
    })),
    { name: 'one unit', of: ({ pair: { a, b } }) => a.unit === b.unit },
    {
        name: 'one noun',
        of: ({ pair: { measure: a, otherMeasure: b } }) => a.counted !== '' && a.counted === b.counted,
    },
    {
        name: 'two nouns',
        of: ({ pair: { measure: a, otherMeasure: b } }) =>
            a.counted !== '' && b.counted !== '' && a.counted !== b.counted,
    },
    {
        name: 'nouns that tell',
        of: ({ pair: { measure: a, otherMeasure: b } }) => isTelling(a) && isTelling(b),
    },
    {
        name: 'one fate',
        of: ({ pair: { measure: a, otherMeasure: b } }) => a.state !== undefined && a.state === b.state,
    },
    {
        name: 'two fates',
        of: ({ pair: { measure: a, otherMeasure: b } }) =>
            a.state !== undefined && b.state !== undefined && a.state !== b.state,
    },
    {
        name: 'a fate and none',
        of: ({ pair: { measure: a, otherMeasure: b } }) =>
            (a.state === undefined) !== (b.state === undefined),
    },
    {
        name: 'narrowed in two ways',
        of: ({ pair: { measure: a, otherMeasure: b } }) =>
            isNarrowed(a) && isNarrowed(b) && !a.narrowedBy.some(stem => b.narrowedBy.includes(stem)),
    },
    {
        name: 'narrowed by what the other does not tell',
        of: ({ pair: { one, other, measure: a, otherMeasure: b } }) =>
            isNarrowedBeyond(a, other) || isNarrowedBeyond(b, one),
    },
    { name: 'two aspects', of: ({ pair: { measure: a, otherMeasure: b } }) => a.aspect !== b.aspect },
];

/** "Sick penguins", "dead ones": a fate narrows, too. */
function isNarrowed({ narrowedBy, state }: Measure): boolean {
    return narrowedBy.length > 0 || state !== undefined;
}

function isNarrowedBeyond({ narrowedBy }: Measure, { claim }: Side): boolean {
    return narrowedBy.some(stem => !claim.terms.includes(stem));
}

/** Of smaller numbers one in five is a digit from another. */
const LEAST_SLIP = 100;

const ofValues: readonly Trait<Facts>[] = [
    { name: 'the same number', of: ({ pair: { values } }) => values.relation === 'equal' },
    {
        name: 'one fits into the other',
        of: ({ pair: { values } }) => values.relation === 'inside' || values.relation === 'contains',
    },
    { name: 'digits that tell', of: ({ pair: { a, b } }) => Math.min(MOST_DIGITS, digitsIn(a), digitsIn(b)) },
    {
        name: 'magnitude',
        of: ({ pair: { a, b } }) => Math.log10(1 + Math.max(Math.abs(largest(a)), Math.abs(largest(b)))),
    },
    { name: 'a vague word', of: ({ pair: { a, b } }) => a.modifier === 'vague' || b.modifier === 'vague' },
    { name: 'a tenth apart', of: ({ factor }) => factor < 0.1 },
    { name: 'a half apart', of: ({ factor }) => factor >= 0.1 && factor < 0.41 },
    { name: 'a factor of two', of: ({ factor }) => factor >= 0.41 && factor < 0.7 },
    { name: 'a factor of three', of: ({ factor }) => factor >= 0.7 && factor < 1.1 },
    { name: 'a factor of ten', of: ({ factor }) => factor >= 1.1 && factor < 2.3 },
    { name: 'further apart', of: ({ factor }) => factor >= 2.3 },
    {
        name: 'a digit apart',
        of: ({ pair: { a, b } }) =>
            Math.max(a.value ?? 0, b.value ?? 0) >= LEAST_SLIP &&
            isSlip(Math.abs(a.value ?? 0), Math.abs(b.value ?? 0)),
    },
    {
        name: 'small counts',
        of: ({ pair: { a, b, measure } }) =>
            measure.dimension === 'count' && Math.max(a.value ?? 0, b.value ?? 0) <= 10,
    },
    {
        name: 'more in later news',
        of: ({ gap, pair: { a, b } }) =>
            gap !== undefined && gap !== 0 && gap > 0 === (b.value ?? 0) > (a.value ?? 0),
    },
    {
        name: 'one is rounded',
        of: ({ pair: { a, b } }) => (a.modifier === 'exact') !== (b.modifier === 'exact'),
    },
    {
        name: 'both are rounded',
        of: ({ pair: { a, b } }) => a.modifier !== 'exact' && b.modifier !== 'exact',
    },
];

const MOST_DIGITS = 4;

function digitsIn({ value }: Quantity): number {
    return value === undefined ? 0 : digitsOf(value);
}

const ofTimes: readonly Trait<Facts>[] = [
    ...[['same'], ['before', 'after'], ['within', 'around', 'meet'], ['unknown']].map(relations => ({
        name: `times: ${relations.join(', ')}`,
        of: ({ when }: Facts) => relations.includes(when.relation),
    })),
    { name: 'both days are told', of: ({ pair }) => ofBoth(pair, isStated) },
    { name: 'one day is told', of: ({ pair }) => ofOne(pair, isStated) },
    {
        name: 'one day that both tell',
        of: ({ pair: { one, other } }) =>
            isTold(one) &&
            isTold(other) &&
            compareTimes(one.claim.when.days, other.claim.when.days) === 'same',
    },
    { name: 'a day in both sentences', of: ({ pair }) => daysInBoth(pair) === 'some' },
    { name: 'other days in the sentences', of: ({ pair }) => daysInBoth(pair) === 'none' },
    { name: 'told of days apart', of: ({ when }) => when.isStatedApart },
    { name: 'of two periods', of: ({ when }) => when.areOfTwoPeriods },
    { name: 'one is history', of: ({ when }) => when.isHistory },
    { name: 'one was before', of: ({ pair }) => isOfBefore(pair) },
    { name: 'of an event', of: ({ pair }) => isOfEvent(pair) },
    { name: 'may change', of: ({ pair }) => mayChange(pair) },
    { name: 'told to change', of: ({ pair }) => isToldToChange(pair) },
    { name: 'both so many at a time', of: ({ pair }) => ofBoth(pair, ({ claim }) => isLevel(claim)) },
    { name: 'one so many at a time', of: ({ pair }) => ofOne(pair, ({ claim }) => isLevel(claim)) },
    { name: 'done and planned', of: ({ pair: { one, other } }) => !areDoneAlike(one, other) },
    { name: 'both planned', of: ({ pair }) => ofBoth(pair, ({ claim }) => claim.modality !== 'asserted') },
];

/** Where in its article a figure stands tells nothing of what it is. */
const PLACE_FEATURES = SLOT_FEATURES.filter(name => name !== 'first');

const ofPlaces: readonly Trait<Facts>[] = [
    { name: 'places are known', of: ({ slots }) => slots !== undefined },
    ...PLACE_FEATURES.map(name => ({
        name: `place: ${name}`,
        of: ({ features }: Facts) => features?.[name],
    })),
    {
        name: 'the other value is told too',
        isDear: true,
        of: ({ slots, pair: { one, other } }) =>
            slots &&
            !FIGURES.areSame(...slots) &&
            (figureSlotsOf(other.document).some(slot => FIGURES.areSame(slots[0], slot)) ||
                figureSlotsOf(one.document).some(slot => FIGURES.areSame(slots[1], slot))),
    },
    {
        name: 'most rivals',
        isDear: true,
        of: ({ slots, pair }) => slots && Math.log1p(Math.max(...rivalsOf(slots, pair))),
    },
    {
        name: 'fewest rivals',
        isDear: true,
        of: ({ slots, pair }) => slots && Math.log1p(Math.min(...rivalsOf(slots, pair))),
    },
    {
        name: 'no rivals',
        isDear: true,
        of: ({ slots, pair }) => slots && Math.max(...rivalsOf(slots, pair)) === 0,
    },
    { name: 'lead over rivals', isDear: true, of: ({ pair: { one, other } }) => leadOverRivals(one, other) },
    {
        name: 'likelihood of one place',
        isDear: true,
        of: ({ pair: { one, other } }) => likelihoodOfOneSlot(one, other),
    },
];

const traits: readonly Trait<Facts>[] = [
    ...ofArticles,
    ...ofSentences,
    ...ofOwnSentences,
    ...ofMeasures,
    ...ofValues,
    ...ofTimes,
    ...ofPlaces,
];

export const TRAIT_NAMES: readonly string[] = traits.map(({ name }) => name);

/** In the order of `TRAIT_NAMES`: 0 or 1 for what holds or not, else a small number. Symmetric. `mayMatter` as for `valuesOf`. */
export function traitsOf(pair: FigurePair): Float64Array;
export function traitsOf(pair: FigurePair, mayMatter?: MayMatter): Float64Array | undefined;
export function traitsOf(pair: FigurePair, mayMatter?: MayMatter): Float64Array | undefined {
    const { one, other } = pair;
    const seen = isSeenFromOther(one, other)
        ? figuresOfOneDimension(other, one, kinshipOf(other, one))
        : pair;
    return valuesOf(traits, factsOf(seen ?? pair), mayMatter);
}

function factsOf(pair: FigurePair): Facts {
    const { one, other, kinship, a, b } = pair;
    const [slot, otherSlot] = [slotOf(one), slotOf(other)];
    const slots = slot && otherSlot ? ([slot, otherSlot] as const) : undefined;
    return {
        ...pairFacts(one, other, kinship),
        pair,
        when: timesOf(pair, { isShared: false }),
        words: ownWordsOf(pair),
        slots,
        features: slots && slotFeatures(...slots),
        factor: a.value && b.value ? Math.log(factorOf(a, b)) : Number.POSITIVE_INFINITY,
    };
}

function ofBoth({ one, other }: FigurePair, holds: (side: Side) => boolean): boolean {
    return holds(one) && holds(other);
}

function ofOne({ one, other }: FigurePair, holds: (side: Side) => boolean): boolean {
    return holds(one) !== holds(other);
}

function isStated({ claim }: Side): boolean {
    return claim.when.basis === 'stated';
}

function isTold({ claim: { when } }: Side): boolean {
    return when.basis === 'stated' || when.basis === 'reported';
}

/** Whether the sentences tell a day in common; undefined where one tells none. */
function daysInBoth({ one, other }: FigurePair): 'some' | 'none' | undefined {
    const [days, others] = [daysOf(one.claim), daysOf(other.claim)];
    if (days.length === 0 || others.length === 0) return undefined;
    return days.some(day => others.includes(day)) ? 'some' : 'none';
}

const daysOf = remembered(({ times }: Side['claim']): readonly string[] =>
    times.flatMap(({ resolved }) => (resolved?.days && isSingleDay(resolved.days) ? resolved.days.from : [])),
);

/** How many other values of its unit each article tells. */
function rivalsOf(
    [slot, otherSlot]: readonly [FigureSlot, FigureSlot],
    { one, other }: FigurePair,
): readonly [number, number] {
    return [rivalsIn(one, slot), rivalsIn(other, otherSlot)];
}

function rivalsIn({ document }: Side, { figure, value }: FigureSlot): number {
    let count = 0;
    for (const slot of figureSlotsOf(document))
        if (
            slot.figure.dimension === figure.dimension &&
            slot.figure.unit === figure.unit &&
            slot.value !== value
        )
            count += 1;
    return count;
}
