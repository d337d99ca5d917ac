/** What holds two figures that fit together back from being called agreement: numbers meet by chance, the small ones daily. */

import type { Quantity } from '../../../recognisers/mention.ts';
import { areOfTwoIllnesses } from '../sides/illness.ts';
import { type FigurePair, isTelling, type OwnWords, ownWordsOf } from './figurePair.ts';
import { isOfRatio } from './partsOfFigure.ts';
import { digitsOf } from './rareNumber.ts';

interface Doubt {
    readonly name: string;
    readonly holds: (pair: Facts) => boolean;
}

interface Facts extends FigurePair {
    /** What the sentences say beyond the figures. */
    readonly words: OwnWords;
}

const doubts: readonly Doubt[] = [
    {
        // "Led 13-3 at the half", "the number 3 seed": a number that few things have speaks for itself.
        name: 'nothing tells what one counts',
        holds: ({ measures, measure, otherMeasure, words, ...pair }) =>
            measures === 'loose' &&
            (measure.counted === '' || otherMeasure.counted === '') &&
            !isRareNumber(pair) &&
            !(words.shared >= FEWEST_WORDS && words.overlap >= LEAST_OVERLAP),
    },
    {
        // "Several villages", "seven villages": whatever is told in a vague word fits nearly all.
        name: 'a vague word, of what may be something else',
        holds: ({ a, b, measures, words, measure, otherMeasure }) =>
            isVague(a) !== isVague(b) &&
            (measures === 'loose' || (words.shared === 0 && !(measures === 'same' && isTelling(measure)))) &&
            !(measure.state !== undefined && measure.state === otherMeasure.state),
    },
    {
        // "Within 20 miles of the wreck", "on 32 kilometres of coast".
        name: 'few digits in two units, and nothing else in common',
        holds: ({ a, b, measure, otherMeasure, words, kinship }) =>
            words.shared + kinship.shared.length + kinship.capitals.length === 0 &&
            a.unit !== b.unit &&
            a.unit !== '' &&
            b.unit !== '' &&
            measure.dimension !== 'money' &&
            measure.counted !== otherMeasure.counted &&
            digitsOf(a.value ?? 0) < DIGITS_OF_RARE &&
            digitsOf(b.value ?? 0) < DIGITS_OF_RARE,
    },
    { name: 'of two illnesses', holds: ({ one, other }) => areOfTwoIllnesses(one, other) },
    {
        // "One nurse to seven patients", "seven patients have recovered".
        name: 'so many to each, and all of them',
        holds: ({ one, other }) => isOfRatio(one.claim) !== isOfRatio(other.claim),
    },
    {
        // "Up to 30,000 men" is not said of 380.
        name: 'far below what the other tells as the most',
        holds: ({ a, b }) => isFarBelow(a, b) || isFarBelow(b, a),
    },
];

function isFarBelow(most: Quantity, { value, unit }: Quantity): boolean {
    if (most.modifier !== 'atMost' && most.modifier !== 'lessThan') return false;
    return (
        most.max !== undefined && value !== undefined && most.unit === unit && value * FAR_BELOW < most.max
    );
}

const FAR_BELOW = 3;

/** The name of the first doubt that there is about two figures that may both hold. */
export function doubtAboutAgreement(pair: FigurePair): string | undefined {
    const facts = { ...pair, words: ownWordsOf(pair) };
    return doubts.find(({ holds }) => holds(facts))?.name;
}

/** The same in both, and of three digits or more that are not zeros at the end. */
function isRareNumber({ a, values }: Pick<FigurePair, 'a' | 'values'>): boolean {
    return values.relation === 'equal' && a.value !== undefined && digitsOf(a.value) >= DIGITS_OF_RARE;
}

const DIGITS_OF_RARE = 3;
const FEWEST_WORDS = 2;
const LEAST_OVERLAP = 0.5;

function isVague({ modifier }: Quantity): boolean {
    return modifier === 'vague';
}
