/** Two figures that stand in the same place of their articles, whatever the words for what they count. */

import * as l10n from '@vscode/l10n';
import { compareQuantities } from '../../../recognisers/figures/compareQuantities.ts';
import type { Quantity } from '../../../recognisers/mention.ts';
import { alikenessOf, isOfOthers } from '../sides/alikeness.ts';
import { areAgesOfTwo } from '../sides/bearerOfAge.ts';
import { contrastOf } from '../sides/contrast.ts';
import type { CrossReference } from '../sides/crossReference.ts';
import { areDoneAlike } from '../sides/doneAlike.ts';
import { isRepeatedBelow } from '../sides/headline.ts';
import type { Occasion } from '../sides/rule.ts';
import { isLevel, type Kinship, ofPair, type Side } from '../sides/side.ts';
import { likelihoodOfOneSlot } from '../slots/sameSlot.ts';
import { agreement } from './agreement.ts';
import { compareMeasures } from './compareMeasures.ts';
import { doubtAboutOneSlot } from './figureDoubts.ts';
import { type FigurePair, isOfBefore, isTelling } from './figurePair.ts';
import { apart, conflicting, related } from './figuresApart.ts';
import { type FigureTimes, timesOf } from './figureTimes.ts';
import { mayChange } from './mayChange.ts';

/**
 * How likely it must be that both are of one thing: the graver the verdict, the more. Measured on affairs in which one
 * figure is changed (test/affairs): at 0.6 every second conflict is one.
 */
const ENOUGH = {
    /** To show the reader the other value, without a word on whether it may stand beside this one. */
    related: 0.2,
    /** To show it before what merely counts something like it. */
    oneMeasure: 0.35,
    updates: 0.5,
    agrees: 0.6,
    conflicts: 0.9,
    disputed: 0.9,
};

/** Undefined where nothing tells that they are of one thing. */
export function compareSlots(
    one: Side,
    other: Side,
    kinship: Kinship,
    occasion: Occasion,
): CrossReference | undefined {
    if (occasion.isShared) return undefined;
    const { figure: a, measure } = one.claim;
    const { figure: b, measure: otherMeasure } = other.claim;
    if (!a || !b || !measure || !otherMeasure || measure.aspect !== otherMeasure.aspect) return undefined;
    // Most pairs end here.
    const values = compareQuantities(a, b);
    if (values.relation === 'equal' ? isOften(a) : values.relation !== 'apart') return undefined;
    if (!areDoneAlike(one, other) || (a.dimension === 'age' && areAgesOfTwo(one, other))) return undefined;
    const likelihood = likelihoodIn(one, other, kinship);
    if (likelihood < ENOUGH.related) return undefined;
    const pair: FigurePair = { one, other, kinship, a, b, measure, otherMeasure, measures: 'same', values };
    const when = timesOf(pair, occasion);
    if (when.isHistory || when.isStatedApart || isOfBefore(pair)) return undefined;
    if (contrastOf(one.claim, other.claim)) return undefined;
    if (values.relation === 'equal') return likelihood < ENOUGH.agrees ? undefined : agreement(pair);
    const alikeness = alikenessOf(one, other, kinship);
    if (isOfOthers(alikeness.opposed, kinship)) return undefined;
    const told = apart(pair, when, alikeness);
    const verdict =
        isOfOneStretch(pair, when) && told.verdict === 'related' ? conflicting(values.reason) : told;
    const isSaid =
        (verdict.verdict === 'updates' ||
            verdict.verdict === 'conflicts' ||
            verdict.verdict === 'disputed') &&
        likelihood >= ENOUGH[verdict.verdict] &&
        !areOfTwoKinds(one, other) &&
        !isRepeatedBelow(one) &&
        !isRepeatedBelow(other) &&
        doubtAboutOneSlot(pair, verdict.verdict) === undefined;
    return isSaid
        ? verdict
        : related(l10n.t('{0}; they may tell of the same', values.reason), likelihood >= ENOUGH.oneMeasure);
}

const likelihoodIn = ofPair((one, other) => likelihoodOfOneSlot(one, other, ENOUGH.related));

/** One counts goals, the other matches; or one counts a part of what the other counts. */
function areOfTwoKinds({ claim: one }: Side, { claim: other }: Side): boolean {
    if (!one.measure || !other.measure) return true;
    const relation = compareMeasures(
        { measure: one.measure, terms: one.terms },
        { measure: other.measure, terms: other.terms },
    );
    return (
        relation === 'narrower' ||
        (relation === 'different' && isTelling(one.measure) && isTelling(other.measure))
    );
}

/** "Carried the bill a week ago": votes stay what they are, on whichever day of a stretch they were taken. */
function isOfOneStretch(pair: FigurePair, { relation }: FigureTimes): boolean {
    const isStretch = relation === 'within' || relation === 'around';
    return isStretch && !mayChange(pair) && !isLevel(pair.one.claim) && !isLevel(pair.other.claim);
}

/** Numbers that meet by chance on every page. */
function isOften({ dimension, value }: Quantity): boolean {
    return dimension === 'count' && (value === undefined || Math.abs(value) < RARE);
}

const RARE = 32;
