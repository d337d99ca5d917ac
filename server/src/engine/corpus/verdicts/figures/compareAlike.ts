/** Two figures that fit together, and that all their traits together show to be of one thing, where no rule tells. */

import { contrastOf, isRestricted } from '../sides/contrast.ts';
import { areDoneAlike } from '../sides/doneAlike.ts';
import type { Rule } from '../sides/rule.ts';
import { areKin } from '../sides/side.ts';
import { oracleOf } from '../traits/trees.ts';
import { agreement, isBeyondOpenEnd, isLoose } from './agreement.ts';
import { doubtAboutAgreement } from './agreementDoubts.ts';
import { AGREEMENT_TREES } from './agreementTrees.ts';
import { type FigurePair, figuresOfOneDimension, isOfBefore, isTelling } from './figurePair.ts';
import { timesOf } from './figureTimes.ts';
import { TRAIT_NAMES, traitsOf } from './figureTraits.ts';
import { digitsOf } from './rareNumber.ts';

/** Measured on pairs kept back from learning (see training/agreements.ts). */
const ENOUGH = 0.8;
/** Though the nouns tell two things, or a thing and its part: in other words they may be one. */
const ENOUGH_OF_TWO = 0.9;

/** Only ever an agreement, or more of the same. */
export const compareAlike: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const pair = figuresOfOneDimension(one, other, kinship);
    // Most pairs end here.
    if (!pair || !mayAgree(pair) || !areKin(kinship) || mayMeetByChance(pair)) return undefined;
    if (kinship.isElsewhere || areOfTwoFates(pair) || !areDoneAlike(one, other)) return undefined;
    const when = timesOf(pair, occasion);
    if (when.isStatedApart || when.isHistory || when.areOfTwoPeriods || isOfBefore(pair)) return undefined;
    if (isRestricted(one.claim, other.claim) || contrastOf(one.claim, other.claim)) return undefined;
    return areLikelyOne(pair) ? agreement(pair) : undefined;
};

/** "48 percent are for it", "48 percent reject it". */
function areOfTwoFates({ measure, otherMeasure }: FigurePair): boolean {
    const [state, otherState] = [measure.state, otherMeasure.state];
    return state !== undefined && otherState !== undefined && state !== otherState;
}

/** Both may hold; "more than three" fits nearly all. */
export function mayAgree({ values: { relation } }: FigurePair): boolean {
    return relation === 'equal' || relation === 'inside' || relation === 'contains';
}

function enoughFor({ measures, measure, otherMeasure }: FigurePair): number {
    const areOfTwo = measures === 'different' && isTelling(measure) && isTelling(otherMeasure);
    return areOfTwo || measures === 'narrower' ? ENOUGH_OF_TWO : ENOUGH;
}

/** In articles of one affair, too: what fits many numbers, numbers that there are many of, and ages, of which each has one. */
function mayMeetByChance(pair: FigurePair): boolean {
    const { a, b, measures, values, kinship } = pair;
    if (a.dimension === 'age' && kinship.shared.length === 0) return true;
    if (isBeyondOpenEnd(a, b) || ((isLoose(a) || isLoose(b)) && !kinship.isOneAffair)) return true;
    if (measures === 'same' || measures === 'likely') return doubtAboutAgreement(pair) !== undefined;
    return values.relation !== 'equal' || a.unit !== b.unit || digitsOf(a.value ?? 0) < FEWEST_DIGITS;
}

const FEWEST_DIGITS = 2;

const sharesOf = oracleOf(AGREEMENT_TREES, TRAIT_NAMES);

function areLikelyOne(pair: FigurePair): boolean {
    return sharesOf([enoughFor(pair)], mayMatter => traitsOf(pair, mayMatter)) !== undefined;
}
