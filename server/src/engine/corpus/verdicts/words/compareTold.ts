/** Two sentences that all their traits together show to tell of one thing, where nothing in them can be held against each other. */

import * as l10n from '@vscode/l10n';
import { areOfOneSentence, type Claim } from '../../../claims/claim.ts';
import { rememberedOfWords } from '../../../claims/remembered.ts';
import { stemsIn } from '../../../claims/words.ts';
import { changeOfPlan, underWay } from '../../../recognisers/lexicon/en/changing.ts';
import { admissions, denials, rebuffs, retorts } from '../../../recognisers/lexicon/en/denials.ts';
import { figuresOfOneDimension } from '../figures/figurePair.ts';
import { updated } from '../figures/figuresApart.ts';
import { sharedInAffairs } from '../sides/affair.ts';
import { compareTimes, gapInDays, SAME_EVENT_DAYS } from '../sides/compareTimes.ts';
import type { CrossReference } from '../sides/crossReference.ts';
import { areOfTwoIllnesses } from '../sides/illness.ts';
import { areNearest } from '../sides/nearest.ts';
import { claimsBeside, figuresBeside } from '../sides/neighbours.ts';
import type { Rule } from '../sides/rule.ts';
import { type Kinship, ofSentences, type Side } from '../sides/side.ts';
import { oracleOf } from '../traits/trees.ts';
import { detailIn, TOLD_TRAITS, toldTraitsOf } from './toldTraits.ts';
import { TOLD_TREES } from './toldTrees.ts';

/** The graver the verdict, the more. Measured on pairs kept back from learning, and on real news (see training/told.ts). */
const ENOUGH = { updates: 0.5, moreSpecific: 0.7, disputed: 0.8 };

/** Undefined where it is not likely enough. */
export const compareTold: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared || (one.claim.figure && other.claim.figure && areOfTwo(one, other, kinship)))
        return undefined;
    const told = ofTwoSentences(one, other, kinship);
    if (told?.verdict === 'disputed' && one.speaker !== undefined && one.speaker === other.speaker)
        return undefined;
    return told?.verdict === 'updates' && isNewsOfOthers(one, other) ? undefined : told;
};

function isNewsOfOthers(one: Side, other: Side): boolean {
    return areOfOtherFigures(one, other) || isOfFigureBeside(one, other) || isOfFigureBeside(other, one);
}

/** What is told of people killed says nothing of kilometres, nothing went on where the value is the same, and a total is no addition. */
function areOfTwo(one: Side, other: Side, kinship: Kinship): boolean {
    const pair = figuresOfOneDimension(one, other, kinship);
    return pair?.values.relation !== 'apart' || pair.measure.aspect !== pair.otherMeasure.aspect;
}

/** The figure of one is held against another one of the other sentence, and is no news of this one. */
function areOfOtherFigures(one: Side, other: Side): boolean {
    if (!one.claim.figure || !other.claim.figure) return false;
    if (areOfTwoFates(one, other)) return isFateToldIn(one, other) || isFateToldIn(other, one);
    if (one.claim.measure?.counted !== other.claim.measure?.counted)
        return isToldBeside(one, other) || isToldBeside(other, one);
    return isSaidBeside(one, other) && isSaidBeside(other, one);
}

function areOfTwoFates({ claim: { measure } }: Side, { claim: { measure: other } }: Side): boolean {
    return measure?.state !== undefined && other?.state !== undefined && measure.state !== other.state;
}

/** "187 rescued", "96 are dead": where the first article counts the dead too, the news is of these. */
function isFateToldIn({ claim: { measure } }: Side, { document }: Side): boolean {
    return document.some(told => told.measure?.state === measure?.state);
}

/** "6 dead, 41 injured, 2 missing", "those who were missing have been found": that is news of the two alone. */
function isOfFigureBeside(side: Side, other: Side): boolean {
    const { claim } = side;
    if (!claim.figure || other.claim.figure || isToldIn(claim, other)) return false;
    return claimsBeside(side).some(beside => isToldIn(beside, other));
}

/** What is counted, or what became of it. */
function isToldIn({ measure }: Claim, { claim }: Side): boolean {
    return stemsIn(`${measure?.state ?? ''} ${measure?.counted ?? ''}`).some(stem =>
        claim.terms.includes(stem),
    );
}

/** "Seven tanks and 23 trucks", "nine tanks and 31 trucks": the trucks are to be held against trucks. */
function isToldBeside({ claim: { measure } }: Side, other: Side): boolean {
    const counted = measure?.counted ?? '';
    return counted !== '' && claimsBeside(other).some(beside => beside.measure?.counted === counted);
}

/** "14 of 17 drones", "of the 17 drones 14": the same number stands in the other sentence, too. */
function isSaidBeside({ claim: { figure } }: Side, other: Side): boolean {
    return figuresBeside(other).some(({ value }) => value !== undefined && value === figure?.value);
}

/** The same for all claims of two sentences. In the news most of what looks alike is of two things: names or words must join them. */
const ofTwoSentences = ofSentences((one, other, kinship): CrossReference | undefined => {
    const { shared, sharedAround, terms } = kinship;
    const areNamed = shared.length + sharedAround.length > 0;
    const mayBeOfOne = areNamed && terms.length + shared.length > 0;
    // Who repeats a sentence word for word tells nothing new.
    if (one.claim.words === other.claim.words) return undefined;
    // Most pairs end here.
    if (!mayBeOfOne || areOfTwoIllnesses(one, other)) return undefined;
    // Of whole articles the trees know no others: what is told again stands in the sentence that comes nearest. Three in four do not.
    if (!areNearest(one, other, kinship)) return undefined;
    const mayBeNews =
        gapInDays(one.published?.days, other.published?.days) <= SAME_EVENT_DAYS &&
        (shared.length > 0 || namesInBoth(one, other) >= FEWEST_NAMES);
    const enough = {
        updates: mayBeNews ? ENOUGH.updates : Number.POSITIVE_INFINITY,
        moreSpecific: ENOUGH.moreSpecific,
        disputed: isAnswer(one) || isAnswer(other) ? ENOUGH.disputed : Number.POSITIVE_INFINITY,
    };
    const shares = sharesOf([enough.updates, enough.moreSpecific, enough.disputed], mayMatter =>
        toldTraitsOf(one, other, mayMatter),
    );
    if (!shares) return undefined;
    const [updates = 0, moreSpecific = 0] = shares;
    if (updates >= enough.updates) return laterNews(one, other);
    return moreSpecific >= enough.moreSpecific ? moreExact(one, other) : contended();
});

const sharesOf = oracleOf(TOLD_TREES, TOLD_TRAITS);

const FEWEST_NAMES = 2;

function namesInBoth({ document }: Side, { document: other }: Side): number {
    return sharedInAffairs(document, other).names;
}

/** Of reports of one day nobody knows which is the later. */
function laterNews(one: Side, other: Side): CrossReference | undefined {
    const [days, otherDays] = [one.published?.days, other.published?.days];
    const relation = compareTimes(days, otherDays);
    if (relation !== 'before' && relation !== 'after') return undefined;
    const [earlier, later] = relation === 'before' ? [one, other] : [other, one];
    if (tellsOfBefore(later, earlier) || !isOpenEnded(earlier) || isStillPlanned(later)) return undefined;
    const direction = relation === 'after' ? 'forward' : 'backward';
    return updated(direction, days, otherDays, l10n.t('it seems to tell how it went on'));
}

/** "Two are missing", "is to be released", "may be contaminated"; what was over by then goes on no more, however much both tell. */
function isOpenEnded({ claim }: Side): boolean {
    return claim.modality !== 'asserted' || isUnderWay(claim);
}

/** A plan that is told again is no outcome, unless it has become another: "has been put off". */
function isStillPlanned({ claim }: Side): boolean {
    return claim.modality === 'planned' && !changeOfPlan.test(claim.words);
}

const isUnderWay = rememberedOfWords(words => underWay.test(words));

/** What the later report tells first had happened when the earlier one appeared: it tells the same story again. */
function tellsOfBefore({ claim, document }: Side, { published }: Side): boolean {
    const { basis, days } = document.find(told => areOfOneSentence(told, claim))?.when ?? {};
    return basis === 'stated' && days !== undefined && days.until <= (published?.days.from ?? '');
}

function moreExact(one: Side, other: Side): CrossReference {
    const direction = detailIn(one) > detailIn(other) ? 'forward' : 'backward';
    return { verdict: 'moreSpecific', direction, reason: l10n.t('it seems to tell the same more exactly') };
}

function contended(): CrossReference {
    return {
        verdict: 'disputed',
        direction: undefined,
        reason: l10n.t('two speakers seem to contradict each other'),
    };
}

/** But not where it admits something: "admitted firing at the others, but denied shooting at the officers". */
const isAnswerIn = rememberedOfWords(
    words => !admissions.test(words) && [denials, retorts, rebuffs].some(pattern => pattern.test(words)),
);

/** It speaks against what another says. */
function isAnswer({ claim }: Side): boolean {
    return isAnswerIn(claim);
}
