/** What speaks for and against two figures being of the same thing: a table, each row with its weight. */

import type { Quantity } from '../recognisers/mention.ts';
import { isTelling, ownTerms, type FigurePair } from './figurePair.ts';
import { compareTimes, isSingleDay } from './compareTimes.ts';

interface Row {
    readonly name: string;
    /** Positive speaks for the same thing, negative against it. */
    readonly weight: number;
    readonly holds: (pair: FigurePair) => boolean;
}

const rows: readonly Row[] = [
    { name: 'a name in both sentences', weight: 2, holds: ({ kinship }) => kinship.shared.length > 0 },
    { name: 'a second name', weight: 1, holds: ({ kinship }) => kinship.shared.length > 1 },
    {
        name: 'a word with a capital in both, though no name was recognised',
        weight: 1.5,
        holds: ({ kinship }) => kinship.shared.length === 0 && kinship.capitals.length > 0,
    },
    {
        name: 'a name that one sentence and the surroundings of the other have',
        weight: 1,
        holds: ({ kinship }) =>
            kinship.shared.length + kinship.capitals.length === 0 && kinship.sharedAround.length > 0,
    },
    { name: 'articles about one affair', weight: 0.5, holds: ({ kinship }) => kinship.isOneAffair },
    { name: 'a word in common', weight: 0.5, holds: pair => ownTerms(pair).length > 0 },
    { name: 'a second one', weight: 0.5, holds: pair => ownTerms(pair).length > 1 },
    { name: 'a third one', weight: 0.5, holds: pair => ownTerms(pair).length > 2 },
    { name: 'more words in common', weight: 0.5, holds: pair => ownTerms(pair).length > 3 },
    { name: 'half of the shorter sentence', weight: 0.5, holds: ({ kinship }) => kinship.overlap >= 0.5 },
    { name: 'most of the shorter sentence', weight: 0.5, holds: ({ kinship }) => kinship.overlap >= 0.7 },
    {
        name: 'a noun of its own for what is counted',
        weight: 1,
        holds: ({ measure, otherMeasure, measures }) =>
            measures === 'same' && isTelling(measure) && isTelling(otherMeasure),
    },
    {
        name: 'news of one day',
        weight: 0.5,
        holds: ({ one, other }) => isOneDay(one.published?.days, other.published?.days),
    },
    {
        name: 'one day or period that both tell',
        weight: 0.5,
        holds: ({ one, other }) =>
            one.claim.when.basis === 'stated' &&
            other.claim.when.basis === 'stated' &&
            compareTimes(one.claim.when.days, other.claim.when.days) === 'same',
    },
    { name: 'a large number in common', weight: 1.5, holds: isSameLarge },
    { name: 'what is counted is told in other words', weight: -0.5, holds: ({ measures }) => measures === 'likely' },
    { name: 'what is counted is not told', weight: -1.5, holds: ({ measures }) => measures === 'loose' },
    { name: 'other places', weight: -2, holds: ({ kinship }) => kinship.isInTwoPlaces },
    { name: 'a place that only one names', weight: -1, holds: ({ kinship }) => !kinship.isInTwoPlaces && !kinship.isInOnePlace },
    { name: 'of somebody else', weight: -1.5, holds: ({ kinship }) => kinship.isOfAnother },
    { name: 'small numbers, of which an article has many', weight: -1, holds: ({ a, b }) => largest(a) <= 10 && largest(b) <= 10 },
    { name: 'far apart', weight: -1, holds: ({ a, b }) => factor(a, b) > 4 },
    { name: 'very far apart', weight: -1, holds: ({ a, b }) => factor(a, b) > 20 },
    { name: 'an age or a length of time, of which each has its own', weight: -1, holds: ({ measure }) => measure.dimension === 'age' || measure.dimension === 'time' },
];

/** The sum of the rows that hold. */
export function evidenceFor(pair: FigurePair): number {
    let sum = 0;
    for (const { weight, holds } of rows) if (holds(pair)) sum += weight;
    return sum;
}

/** Names of the rows that hold, for explaining. */
export function evidenceInWords(pair: FigurePair): readonly string[] {
    return rows.filter(({ holds }) => holds(pair)).map(({ name, weight }) => `${weight > 0 ? '+' : ''}${weight} ${name}`);
}

function isOneDay(one: Parameters<typeof compareTimes>[0], other: Parameters<typeof compareTimes>[0]): boolean {
    return isSingleDay(one) && compareTimes(one, other) === 'same';
}

const LARGE = 100;

function isSameLarge({ a, values }: FigurePair): boolean {
    return values.relation === 'equal' && a.value !== undefined && a.value >= LARGE;
}

function largest({ value, min, max }: Quantity): number {
    return value ?? max ?? min ?? 0;
}

function factor(a: Quantity, b: Quantity): number {
    const [x = 0, y = 0] = [largest(a), largest(b)].sort((low, high) => low - high);
    return x > 0 ? y / x : 1;
}
