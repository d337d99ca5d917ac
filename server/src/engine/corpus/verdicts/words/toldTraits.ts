/** What can be seen of two sentences of two articles before it is said how one goes with the other: a table of traits. */

import { areOfOneSentence, type Claim } from '../../../claims/claim.ts';
import { remembered, rememberedOfWords } from '../../../claims/remembered.ts';
import { cues } from '../../../recognisers/lexicon/en/cues.ts';
import { compareTimes } from '../sides/compareTimes.ts';
import { kinshipOf, ofStatement, type Side } from '../sides/side.ts';
import {
    isSeenFromOther,
    numberOf,
    ofArticles,
    ofSentences,
    type PairFacts,
    pairFacts,
    type Trait,
    valuesOf,
} from '../traits/pairTraits.ts';
import type { MayMatter } from '../traits/trees.ts';

const MOST_OF_A_KIND = 4;

/** How often a sentence has the words of each cue. */
const cuesIn = rememberedOfWords(words =>
    cues.map(({ pattern }) => Math.min(MOST_OF_A_KIND, words.match(pattern)?.length ?? 0)),
);

/** How much it tells beside its cues. */
interface Amounts {
    readonly names: number;
    readonly numbers: number;
    readonly figures: number;
    readonly times: number;
    /** In hundreds of code units. */
    readonly length: number;
}

const amountsIn = ofStatement(({ claim, document }): Amounts => {
    const { words, names, times } = claim;
    return {
        names: names.length,
        numbers: [...words.matchAll(/\d[\d,.]{0,20}/g)].length,
        figures: document.filter(told => told.figure && areOfOneSentence(told, claim)).length,
        times: times.length,
        length: Math.round(words.length / 20) / 5,
    };
});

const AMOUNTS = ['names', 'numbers', 'figures', 'times', 'length'] as const;
const MODALITIES = ['asserted', 'planned', 'possible', 'denied', 'conditional', 'authorised'] as const;

/** The first claim of its sentence: how that is put, and who says it, is the same for all of them. */
const firstOf = ofStatement(
    ({ claim, document }): Claim => document.find(told => areOfOneSentence(told, claim)) ?? claim,
);

/** What one of the two tells, whatever the other does. */
interface OwnTrait {
    readonly name: string;
    readonly of: (side: Side) => number | boolean;
}

const ofCues: readonly OwnTrait[] = cues.map(({ name }, i) => ({
    name,
    of: ({ claim }) => cuesIn(claim)[i] ?? 0,
}));

const ofAmounts: readonly OwnTrait[] = [
    ...AMOUNTS.map(name => ({ name, of: (side: Side) => amountsIn(side)[name] })),
    ...MODALITIES.map(name => ({ name, of: (side: Side) => firstOf(side).modality === name })),
    { name: 'a speaker', of: side => firstOf(side).attribution?.source !== undefined },
    { name: 'own names', of: ({ entities }) => entities.size },
];

const ownTraits: readonly OwnTrait[] = [...ofCues, ...ofAmounts];

const ofTimes: readonly Trait<PairFacts>[] = [
    { name: 'a day of news that is not known', of: ({ gap }) => gap === undefined },
    { name: 'days between the news', of: ({ gap }) => Math.min(MOST_DAYS, Math.abs(gap ?? 0)) },
];

const MOST_DAYS = 400;

const traits: readonly Trait<PairFacts>[] = [...ofArticles, ...ofSentences, ...ofTimes];

export const TOLD_TRAITS: readonly string[] = [
    ...traits.map(({ name }) => name),
    ...ownTraits.map(({ name }) => `${name}: earlier`),
    ...ownTraits.map(({ name }) => `${name}: later`),
];

/** Kept: each sentence is held against many. */
const ownValues = remembered((side: Side) => Float64Array.from(ownTraits, ({ of }) => numberOf(of(side))));

/**
 * In the order of `TOLD_TRAITS`: 0 or 1 for what holds or not, else a small number. Symmetric: seen from the earlier news, and
 * of news of one day from the same side whichever comes first. `mayMatter` as for `valuesOf`.
 */
export function toldTraitsOf(one: Side, other: Side): Float64Array;
export function toldTraitsOf(one: Side, other: Side, mayMatter?: MayMatter): Float64Array | undefined;
export function toldTraitsOf(one: Side, other: Side, mayMatter?: MayMatter): Float64Array | undefined {
    const [earlier, later] = isSeenFromLater(one, other) ? [other, one] : [one, other];
    const facts = pairFacts(earlier, later, kinshipOf(earlier, later));
    return valuesOf(traits, facts, mayMatter, [ownValues(earlier), ownValues(later)]);
}

function isSeenFromLater(one: Side, other: Side): boolean {
    const relation = compareTimes(one.published?.days, other.published?.days);
    return relation === 'after' || (relation !== 'before' && isSeenFromOther(one, other));
}

/** How exactly a sentence tells: who and how much. */
export function detailIn(side: Side): number {
    const { names, numbers, figures } = amountsIn(side);
    return 2 * names + numbers + figures;
}
