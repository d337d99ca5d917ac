/** What one party says and the other denies: a dispute between speakers, not an error of sources. */

import * as l10n from '@vscode/l10n';
import type { Claim } from '../claims/claim.ts';
import { stemOf, wordsOf } from '../claims/words.ts';
import { admissions, denials, rebuffs, retorts } from '../recognisers/lexicon/en/denials.ts';
import type { Rule } from './compareClaims.ts';
import { gapInDays } from './compareTimes.ts';
import { isDated, nearby, sharedNearby } from './oneEvent.ts';
import type { Kinship, Side } from './side.ts';
import { haveOtherSpeakers, speakerStems } from './speakers.ts';

/** A denial follows soon. */
const FARTHEST_DAYS = 10;

/** So many names and words must be shared; those of the sentences around count half. */
const ONE_MATTER = 3;

export const compareDenials: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared || !isHandedOn(one) || !isHandedOn(other)) return undefined;
    const isAnswered = isAnswerTo(one, other, kinship) || isAnswerTo(other, one, kinship);
    if (!isAnswered || !isOneMatter(one, other, kinship) || !haveOtherSpeakers(one, other)) return undefined;
    return {
        verdict: 'disputed',
        direction: undefined,
        reason: l10n.t('one side contradicts what the other says'),
    };
};

/** Somebody is told to say it. */
function isHandedOn({ claim }: Side): boolean {
    return claim.accusation !== undefined || claim.attribution !== undefined;
}

function isOneMatter(one: Side, other: Side, kinship: Kinship): boolean {
    if (!isDated(one) || !isDated(other)) return false;
    if (gapInDays(one.published?.days, other.published?.days) > FARTHEST_DAYS) return false;
    const names = kinship.sharedAround.length + kinship.capitals.length;
    const common = names + kinship.terms.length + sharedNearby(one, other, kinship) / 2;
    return common >= ONE_MATTER;
}

/** A party to what is claimed speaks against it: by a word of denial, or simply because it was accused. */
function isAnswerTo(answer: Side, claim: Side, kinship: Kinship): boolean {
    const near = inParagraph(answer);
    if (near.some(({ words }) => admissions.test(words))) return false;
    if (retorts.test(answer.claim.words) || near.some(({ words }) => denials.test(words))) return true;
    if (rebuffs.test(answer.claim.words) && namesSpeaker(answer, claim)) return true;
    if (isOfAccused(answer, claim)) return isNamedAlike(kinship);
    return isFlatDenial(answer, claim, kinship);
}

function isNamedAlike({ shared, capitals, terms }: Kinship): boolean {
    return shared.length + capitals.length + terms.length >= 2;
}

/** The sentence and its neighbours, as far as they stand in its paragraph. */
function inParagraph(side: Side): readonly Claim[] {
    return nearby(side).filter(({ block }) => block === side.claim.block);
}

/** Beside what it says itself, the sentence names who said the other. */
function namesSpeaker(answer: Side, claim: Side): boolean {
    const own = speakerStems(answer);
    const stems = stemsIn(answer.claim.words);
    return speakerStems(claim).some(stem => stems.includes(stem) && !own.includes(stem));
}

/** "We never gave him a cent": what a speaker says not to be, of what the other sentence tells of the speaker. */
function isFlatDenial({ claim, ...side }: Side, other: Side, { shared, capitals, terms }: Kinship): boolean {
    if (claim.modality !== 'denied' || claim.attribution?.isDirect !== true) return false;
    if (other.claim.modality === 'denied' || shared.length + capitals.length < 2 || terms.length < 1)
        return false;
    const stems = stemsIn(other.claim.words);
    const others = speakerStems(other);
    return speakerStems({ claim, ...side }).some(stem => stems.includes(stem) && !others.includes(stem));
}

/** Who answers is, or speaks for, the one that was accused. */
function isOfAccused(answer: Side, { claim }: Side): boolean {
    const { accusation, words, sentence } = claim;
    if (accusation?.kind !== 'accuses' || !accusation.of || !answer.claim.attribution) return false;
    const accused = stemsIn(
        words.slice(accusation.of.start - sentence.start, accusation.of.end - sentence.start),
    );
    const speaker = speakerStems(answer);
    return accused.some(stem => speaker.includes(stem));
}

function stemsIn(words: string): readonly string[] {
    return wordsOf(words).flatMap(({ folded }) => stemOf(folded) ?? []);
}
