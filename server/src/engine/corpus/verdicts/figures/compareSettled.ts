/** Two figures of what stays as it is, and of which there is one: how strong the quake was, how many storeys the house has, a term in prison, by how many votes somebody won, how many were aboard. */

import * as l10n from '@vscode/l10n';
import { beforeFigure, behindFigure, type Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { compareQuantities } from '../../../recognisers/figures/compareQuantities.ts';
import {
    allAboardBehind,
    allStoreysBehind,
    allStoreysInFront,
    groupAboard,
    inVotes,
    ofAnotherQuake,
    stillCounted,
    termAside,
    termChanged,
    winsBy,
} from '../../../recognisers/lexicon/en/settled.ts';
import { actorsOf } from '../deeds/actors.ts';
import { gapInDays, SAME_NEWS_DAYS } from '../sides/compareTimes.ts';
import { contradiction } from '../sides/contradiction.ts';
import { isDone } from '../sides/doneAlike.ts';
import { isRepeatedBelow } from '../sides/headline.ts';
import type { Rule } from '../sides/rule.ts';
import { isLike, type Side } from '../sides/side.ts';
import { agreement } from './agreement.ts';
import { figuresOfOneDimension } from './figurePair.ts';
import { isToldToChange } from './mayChange.ts';
import { areOfTwoRounds, areSharesOfTwo } from './sharesOfTwo.ts';

interface Settled {
    readonly name: 'magnitude' | 'storeys' | 'term' | 'majority' | 'turnout' | 'crew' | 'passengers';
    /** The id of whoever has been sentenced; undefined for what the article is about. */
    readonly of: string | undefined;
}

export const compareSettled: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return undefined;
    const [settled, rival] = [settledIn(one), settledIn(other)];
    // Most pairs end here.
    if (!settled || settled.name !== rival?.name || !isLike(settled.of ?? '', rival.of ?? ''))
        return undefined;
    if (!kinship.isOneAffair || tellsAnother(one) || tellsAnother(other)) return undefined;
    const pair = figuresOfOneDimension(one, other, kinship);
    if (!pair || isToldToChange(pair) || (OF_DAYS.has(settled.name) && !areOfTheseDays(one, other)))
        return undefined;
    // "Turnout in Pell", beside that of the whole vote, or of another round.
    if (settled.name === 'turnout' && (areSharesOfTwo(pair) || areOfTwoRounds(pair))) return undefined;
    if (pair.values.relation !== 'apart') return agreement(pair);
    if (isRepeatedBelow(one) || isRepeatedBelow(other)) return undefined;
    const reason = l10n.t('{0}; both seem to tell of the same', pair.values.reason);
    return settled.of === undefined
        ? { verdict: 'conflicts', direction: undefined, reason }
        : contradiction(one, other, reason);
};

/** There is another quake or vote some day, and whoever is aboard on another flight is another crew. */
const OF_DAYS: ReadonlySet<Settled['name']> = new Set([
    'magnitude',
    'majority',
    'turnout',
    'crew',
    'passengers',
]);

/** Not the quake of September and that of last Sunday, nor of days that nobody tells. */
function areOfTheseDays({ claim: { when } }: Side, { claim: { when: rival } }: Side): boolean {
    return (
        when.days !== undefined &&
        rival.days !== undefined &&
        gapInDays(when.days, rival.days) <= SAME_NEWS_DAYS
    );
}

const settledIn = remembered((side: Side): Settled | undefined => {
    const name = isDone(side.claim) ? nameOf(side.claim) : undefined;
    if (name !== 'term') return name && { name, of: undefined };
    const of = convictIn(side);
    return of === undefined ? undefined : { name, of };
});

/** Of a second one in its article nobody knows which of the two the other article means. */
const tellsAnother = remembered((side: Side): boolean => {
    const [{ claim, document }, name] = [side, settledIn(side)?.name];
    const { figure } = claim;
    if (!figure || name === undefined) return false;
    return document.some(
        told =>
            told.figure !== undefined &&
            isDone(told) &&
            nameOf(told) === name &&
            compareQuantities(told.figure, figure).relation === 'apart' &&
            gapInDays(told.when.days, claim.when.days) <= SAME_NEWS_DAYS,
    );
});

function nameOf(claim: Claim): Settled['name'] | undefined {
    const { measure, figure } = claim;
    if (!measure || figure?.value === undefined || measure.aspect === 'increment') return undefined;
    switch (measure.counted) {
        case 'magnitude':
            return isOfOtherQuake(claim) ? undefined : 'magnitude';
        case 'storey':
            return isOfAllStoreys(claim) ? 'storeys' : undefined;
        case 'vote':
            return isMajority(claim) ? 'majority' : undefined;
        case 'crew':
        case 'sailor':
        case 'seaman':
            return isOfAllAboard(claim) ? 'crew' : undefined;
        case 'passenger':
            return isOfAllAboard(claim) ? 'passengers' : undefined;
        case 'turnout':
            return measure.aspect === 'share' && !stillCounted.test(claim.words) ? 'turnout' : undefined;
        case 'sentence':
            return measure.dimension === 'time' && !isTermAside(claim) ? 'term' : undefined;
        default:
            return undefined;
    }
}

const isOfOtherQuake = remembered((claim: Claim) => ofAnotherQuake.test(clauseOf(beforeFigure(claim))));

const isOfAllStoreys = remembered(
    (claim: Claim) =>
        allStoreysBehind.test(behindFigure(claim)) || allStoreysInFront.test(beforeFigure(claim)),
);

const isMajority = remembered(
    (claim: Claim) =>
        claim.measure?.dimension === 'count' &&
        winsBy.test(beforeFigure(claim)) &&
        inVotes.test(behindFigure(claim)) &&
        !stillCounted.test(claim.words),
);

/** "There were 22 crew on board", "all 24 sailors aboard", "with a crew of 22": whoever they were. */
const isOfAllAboard = remembered(
    (claim: Claim) =>
        claim.measure?.dimension === 'count' &&
        claim.measure.narrowedBy.length === 0 &&
        (groupAboard.test(beforeFigure(claim)) || allAboardBehind.test(behindFigure(claim))),
);

const isTermAside = remembered(
    (claim: Claim) =>
        termAside.test(clauseOf(beforeFigure(claim))) ||
        termChanged.test(claim.words) ||
        LEFT.test(behindFigure(claim)),
);

/** "He has 12 years left of the 18". */
const LEFT = /^ (?:left|more|behind (?:him|her|them))\b/;

/** "Of 5.8; the strongest aftershock had a magnitude of …", "would appeal for the mayor, who was sentenced to …": the last of them. */
function clauseOf(before: string): string {
    return before.slice(Math.max(before.search(LAST_CLAUSE), 0));
}

const LAST_CLAUSE = /(?:[,;:]| and) (?:(?! and )[^,;:])*$/;

/** The one person whom the sentence names, or means by a pronoun, who neither sentenced nor says it; undefined for two. */
function convictIn(side: Side): string | undefined {
    const { words } = side.claim;
    const persons = actorsOf(side).filter(
        ({ type, isSpeaker, isOwner, preposition, start, end }) =>
            type === 'person' &&
            !isSpeaker &&
            !isOwner &&
            preposition !== 'by' &&
            !JUDGE.test(words.slice(0, start)) &&
            !SENTENCES.test(words.slice(end)),
    );
    const ids = new Set(persons.map(({ id }) => id));
    return ids.size === 1 ? persons[0]?.id : undefined;
}

const JUDGE = /\b(?:judge|justice|magistrate) $/i;
const SENTENCES = /^,? (?:sentenced|jailed|handed|gave|imposed)\b/;
