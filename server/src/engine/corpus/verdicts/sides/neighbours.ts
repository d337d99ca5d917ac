/** The sentences around a claim. */

import { areOfOneSentence, type Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import type { Quantity } from '../../../recognisers/mention.ts';
import { ofStatement, type Side } from './side.ts';

/** A claim of the sentence and of each of those right before and behind it, in order. */
export const nearby = remembered((side: Side): readonly Claim[] => {
    const { before, after } = besidesOf(side);
    return [before, side.claim, after].filter(each => each !== undefined);
});

const besidesOf = ofStatement(({ claim, document }) => {
    const at = document.findIndex(each => areOfOneSentence(each, claim));
    const before = at > 0 ? document[at - 1] : undefined;
    const after = document.find(each => standsBehind(each, claim));
    return { before, after };
});

/** In a later sentence. */
function standsBehind(one: Claim, other: Claim): boolean {
    return one.block === other.block ? one.sentence.start > other.sentence.start : one.block > other.block;
}

/** All claims of its sentence that have a figure, itself among them, in order. */
export const claimsBeside = ofStatement(({ claim, document }: Side): readonly Claim[] =>
    document.filter(told => told.figure && areOfOneSentence(told, claim)),
);

/** All figures of its sentence, its own among them, in order. */
export const figuresBeside = remembered((side: Side): readonly Quantity[] =>
    claimsBeside(side).flatMap(({ figure }) => figure ?? []),
);
