/** Whether two figures are both of what is done, or both of one plan. */

import { beforeFigure, type Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { stemOf } from '../../../claims/words.ts';
import { namedRates } from '../../../recognisers/lexicon/en/kindsOfRates.ts';
import { planNouns } from '../../../recognisers/lexicon/en/speech.ts';
import { type DayInterval, lengthInDays } from '../../../text/day.ts';
import { type Side, sharedTerms } from './side.ts';

/** Of two articles; a plan may be told as if it were done. */
export function areDoneAlike(one: Side, other: Side): boolean {
    return (
        isDoneFor(one) === isDoneFor(other) ||
        isOfOnePlan(one, other) ||
        [one, other].some(side => isOfLabel(side) || isAllotted(side.claim))
    );
}

/** "Defence gets 6.2 billion", told when the budget is passed: it is as much to come as what "will be spent on defence". */
const isAllotted = remembered(
    (claim: Claim) => claim.modality === 'asserted' && ALLOTS.test(beforeFigure(claim)),
);

const ALLOTS = /\b(?:gets?|receives?)\s(?:\p{Ll}{2,8}\s){0,2}$/u;

/** "Stops: 12": a list has no verb to tell whether it is of a plan. */
function isOfLabel({ claim: { words, modality } }: Side): boolean {
    return modality === 'asserted' && words.length <= LONGEST_ENTRY && LABEL.test(words);
}

const LABEL = /^\p{Lu}[\p{L} '’-]{1,30}: \S/u;
const LONGEST_ENTRY = 80;

export function isDone({ modality }: Claim): boolean {
    return modality === 'asserted';
}

/** What is told of days to come is not done, however it is put: "the theatres get more in 2026". */
function isDoneFor({ claim, published }: Side): boolean {
    const { basis, days } = claim.when;
    const isAmount = claim.measure?.dimension !== 'count';
    if (!isAmount || basis !== 'stated' || !days || !published) return isDone(claim);
    const isToCome = days.from >= published.days.until || isOfYearRunning(claim, days, published.days);
    return isDone(claim) && !isToCome;
}

/** "GDP growth this year is lifted to 1.4 percent": of a year that is not over nobody knows it; but "has been", "was". */
function isOfYearRunning({ measure, words }: Claim, days: DayInterval, published: DayInterval): boolean {
    return (
        namedRates.has(measure?.counted ?? '') &&
        lengthInDays(days) >= SHORTEST_YEAR &&
        days.from <= published.from &&
        published.until < days.until &&
        !SO_FAR.test(words)
    );
}

const SHORTEST_YEAR = 360;
const SO_FAR = /\b(?:has|have|was|were|had|so far|rose|fell|grew|averaged)\b/;

/** "The law obliges men to serve nine months", "under the law men will be called up for 15": whatever the tense, of one plan. */
function isOfOnePlan({ claim: one }: Side, { claim: other }: Side): boolean {
    if (one.modality === 'denied' || other.modality === 'denied') return false;
    return sharedTerms(one, other).some(term => PLANS.has(term));
}

const PLANS: ReadonlySet<string> = new Set([...planNouns].flatMap(noun => stemOf(noun) ?? []));
