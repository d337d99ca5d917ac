/** Two figures that each tell how many of one and the same total: "31 of the 212 grains", "only 13 of the 212 grains". */

import * as l10n from '@vscode/l10n';
import type { Claim } from '../../../claims/claim.ts';
import { OF_GROUP } from '../../../claims/measure.ts';
import { writtenQuantity } from '../../../recognisers/figures/compareQuantities.ts';
import { untilNow } from '../../../recognisers/lexicon/en/changing.ts';
import { FEW_DAYS, gapInDays } from '../sides/compareTimes.ts';
import { contradiction } from '../sides/contradiction.ts';
import { contrastOf } from '../sides/contrast.ts';
import { areDoneAlike } from '../sides/doneAlike.ts';
import { claimsBeside } from '../sides/neighbours.ts';
import type { Rule } from '../sides/rule.ts';
import { ofStatement, type Side } from '../sides/side.ts';
import { type FigurePair, figuresOfOneDimension, ownWordsOf } from './figurePair.ts';
import { isToldToChange } from './mayChange.ts';

export const compareParts: Rule = (one, other, kinship, occasion) => {
    const [whole, otherWhole] = [wholeOf(one), wholeOf(other)];
    // Most pairs end here.
    if (occasion.isShared || !whole || !otherWhole || !areOneTotal(whole, otherWhole)) return undefined;
    const pair = figuresOfOneDimension(one, other, kinship);
    if (pair?.values.relation !== 'apart' || !kinship.isOneAffair || kinship.isElsewhere) return undefined;
    if (!areDoneAlike(one, other) || contrastOf(one.claim, other.claim) || !areToldAlike(pair))
        return undefined;
    if (mayGrow(pair) || !whole.figure) return undefined;
    const reason = l10n.t('{0}, both of the same {1}', pair.values.reason, writtenQuantity(whole.figure));
    return contradiction(one, other, reason);
};

/** A count that goes on, or that was made anew: what was counted once is no other number a few days later. */
function mayGrow(pair: FigurePair): boolean {
    const { one, other } = pair;
    return (
        gapInDays(one.published?.days, other.published?.days) > FEW_DAYS ||
        isToldToChange(pair) ||
        [one, other].some(({ claim }) => untilNow.test(claim.words))
    );
}

/** Twelve may be the number of many things. */
const FEWEST = 13;

/** The total of which the claim tells a part: "of the 212 grains". Undefined where it tells none in its sentence. */
function wholeOf(side: Side): Claim | undefined {
    const { figure, measure } = side.claim;
    if (!figure || !measure?.narrowedBy.includes(OF_GROUP)) return undefined;
    return totalsIn(side).find(
        ({ figure: total, measure: ofTotal }) =>
            ofTotal?.counted === measure.counted &&
            (total?.value ?? 0) > (figure.value ?? Number.POSITIVE_INFINITY),
    );
}

const totalsIn = ofStatement((side): readonly Claim[] =>
    claimsBeside(side).filter(
        ({ figure, measure }) =>
            (figure?.value ?? 0) >= FEWEST && measure && !measure.narrowedBy.includes(OF_GROUP),
    ),
);

function areOneTotal({ figure, measure }: Claim, { figure: other, measure: otherMeasure }: Claim): boolean {
    return (
        figure?.value === other?.value &&
        figure?.unit === other?.unit &&
        measure?.counted !== '' &&
        measure?.counted === otherMeasure?.counted
    );
}

/** "Heavy water in 31 of them", "31 of them of iron": what became of the part, or a word beside what is counted, is the same. */
function areToldAlike(pair: FigurePair): boolean {
    const { measure, otherMeasure } = pair;
    if (measure.state !== otherMeasure.state) return false;
    return measure.state !== undefined || ownWordsOf(pair).shared > 0;
}
