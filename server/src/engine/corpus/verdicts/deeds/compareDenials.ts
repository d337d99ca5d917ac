/** What one party says and the other denies: a dispute between speakers, not an error of sources. */

import * as l10n from '@vscode/l10n';
import type { Claim } from '../../../claims/claim.ts';
import { remembered, rememberedOfWords } from '../../../claims/remembered.ts';
import { stemOf, stemsIn } from '../../../claims/words.ts';
import {
    admissions,
    denials,
    noDenials,
    partiesToDisputes,
    rebuffs,
    retorts,
} from '../../../recognisers/lexicon/en/denials.ts';
import { notAll, reportNouns, speechVerbs } from '../../../recognisers/lexicon/en/speech.ts';
import { gapInDays } from '../sides/compareTimes.ts';
import { areAmongNearest } from '../sides/nearest.ts';
import { nearby } from '../sides/neighbours.ts';
import type { Rule } from '../sides/rule.ts';
import type { Kinship, Side } from '../sides/side.ts';
import { haveOtherSpeakers, speakerStems } from '../sides/speakers.ts';
import { isDated, sharedNearby } from './oneEvent.ts';

/** A denial follows soon. */
const FARTHEST_DAYS = 10;

/** So many names and words must be shared, less where an answer is plainly told; those of the sentences around count half. */
const ONE_MATTER = 3;
const ONE_MATTER_ANSWERED = 2;

export const compareDenials: Rule = (one, other, kinship, occasion) => {
    // Most pairs end here, and for little.
    if (occasion.isShared || !maySpeakAgainst(one, other)) return undefined;
    if (!isDated(one) || !isDated(other) || denyTheSame(one.claim, other.claim)) return undefined;
    if (gapInDays(one.published?.days, other.published?.days) > FARTHEST_DAYS) return undefined;
    if (kinship.terms.length + kinship.sharedAround.length + kinship.capitals.length === 0) return undefined;
    const isTold = tellsAnswer(one, kinship) || tellsAnswer(other, kinship);
    const isOfParty = isOfAccused(one, other) || isOfAccused(other, one);
    const isAnswered = isTold || isAnswerTo(one, other, kinship) || isAnswerTo(other, one, kinship);
    if (!isAnswered || admitsIt(one) || admitsIt(other)) return undefined;
    if (!takesUp(one, other, kinship)) return undefined;
    if (commonOf(one, other, kinship) < (isTold || isOfParty ? ONE_MATTER_ANSWERED : ONE_MATTER))
        return undefined;
    if (one.speaker !== undefined && one.speaker === other.speaker) return undefined;
    if (!haveOtherSpeakers(one, other)) return undefined;
    // An answer is to what comes near it, not to all that the other article hands on.
    if (!isTold && !areAmongNearest(one, other, kinship)) return undefined;
    return {
        verdict: 'disputed',
        direction: undefined,
        reason: l10n.t('one side contradicts what the other says'),
    };
};

/** Whether what is said in one of them may speak against what is said in the other: told by the words around each alone. */
export function maySpeakAgainst(one: Side, other: Side): boolean {
    return isHandedOn(one) && isHandedOn(other) && (mayAnswer(one, other) || mayAnswer(other, one));
}

/** Somebody is told to say it. */
function isHandedOn({ claim }: Side): boolean {
    return claim.accusation !== undefined || claim.attribution !== undefined;
}

/** Without this a side is no answer, whatever both share: it speaks against something, or the other accuses somebody. */
function mayAnswer(answer: Side, { claim }: Side): boolean {
    return claim.accusation?.kind === 'accuses' || speaksUp(answer);
}

const speaksUp = remembered(
    (side: Side) =>
        side.claim.modality === 'denied' ||
        isRebuff(side.claim) ||
        inParagraph(side).some(near => isDenial(near) || isRetort(near)),
);

/** An answer takes up what was said, or who said it. */
function takesUp(one: Side, other: Side, { terms, overlap }: Kinship): boolean {
    if (sharesWhatIsSaid({ terms, overlap })) return true;
    if (isOfAccused(one, other) || isOfAccused(other, one)) return true;
    const content = terms.filter(isContent);
    return isAnswerIn(one, other, content) || isAnswerIn(other, one, content);
}

function sharesWhatIsSaid({ terms, overlap }: Pick<Kinship, 'terms' | 'overlap'>): boolean {
    return terms.filter(isContent).length >= LEAST_CONTENT && overlap >= LEAST_OVERLAP;
}

function isAnswerIn(answer: Side, claim: Side, content: readonly string[]): boolean {
    const isQuoted = answer.claim.attribution?.isDirect === true;
    return (content.length > 0 || (isQuoted && speaksAgainst(answer))) && namesAnswered(answer, claim);
}

/** "We never gave him a cent", or beside a sentence that says that it is an answer. */
function speaksAgainst(answer: Side): boolean {
    return (
        answer.claim.modality === 'denied' ||
        inParagraph(answer).some(near => isDenial(near) || isRetort(near))
    );
}

/** Where it speaks against something, the answer or a sentence beside it names who said the other. */
function namesAnswered(answer: Side, claim: Side): boolean {
    const own = speakerStems(answer);
    const speaker = speakerStems(claim).filter(stem => isContent(stem) && !own.includes(stem));
    return inParagraph(answer).some(near => {
        if (!isDenial(near) && !isRetort(near) && !isRebuff(near) && near.modality !== 'denied') return false;
        // "Health Minister Ida Brun rejected the charge" names with her post no institute of health.
        const stems = stemsBesideDenier(near);
        return speaker.some(stem => stems.includes(stem));
    });
}

const WHO_DENIES =
    /^(?:The )?(?:\p{Lu}[\p{L}’'.-]{0,20} ){2,7}(?=(?:denie[sd]|reject(?:s|ed)|dismisse[sd]|refute[sd]|dispute[sd]|contest(?:s|ed))\b)/u;

/** Words of saying tell nothing of what was said. */
function isContent(term: string): boolean {
    return !OF_SAYING.has(term);
}

const OF_SAYING: ReadonlySet<string> = new Set(
    [...speechVerbs, ...reportNouns, ...partiesToDisputes].flatMap(word => stemOf(word) ?? []),
);

/** So many words of what was said, and this part of the shorter sentence. */
const LEAST_CONTENT = 2;
const LEAST_OVERLAP = 0.25;

function commonOf(one: Side, other: Side, { sharedAround, capitals, terms }: Kinship): number {
    const names = sharedAround.length + capitals.length;
    // What stands around is only looked at where the sentences have a beginning in common.
    if (names + terms.length === 0) return 0;
    return names + terms.length + sharedNearby(one, other, { sharedAround, capitals, terms }) / 2;
}

/**
 * The sentence says that it answers what others said ("rejects the account", "retorted"), in words that the other shares;
 * or it is what those say who are told to answer.
 */
function tellsAnswer(answer: Side, { terms }: Kinship): boolean {
    const { claim } = answer;
    const content = terms.filter(isContent);
    if (content.length >= LEAST_CONTENT && (isRetort(claim) || isDenial(claim))) {
        const denied = deniedIn(claim);
        return !denied || content.filter(stem => denied.has(stem)).length >= LEAST_CONTENT;
    }
    const isQuoted = claim.attribution?.isDirect === true;
    return inParagraph(answer).some(
        near => near !== claim && claim.attribution && (isDenial(near) || (isQuoted && isRetort(near))),
    );
}

/** "Contest the claim that he pointed a gun at them when he was shot": the stems of what is denied, if it is told. */
const deniedIn = rememberedOfWords(words => {
    const denied = DENIED_THAT.exec(words.slice(denials.exec(words)?.index ?? words.length))?.[1];
    return denied === undefined ? undefined : new Set(stemsIn(denied));
});

const DENIED_THAT =
    /\bthat\s(.{1,200}?)(?:$|[,;.](?=\s|$)|[”"]|\s(?:when|while|during|after|before|as|because)\s)/;

function admitsIt(side: Side): boolean {
    return inParagraph(side).some(isAdmission);
}

/** A party to what is claimed speaks against it: it names who said it, was accused, or says that it was not so. */
function isAnswerTo(answer: Side, claim: Side, kinship: Kinship): boolean {
    if (isRebuff(answer.claim) && namesSpeaker(answer, claim) && sharesWhatIsSaid(kinship)) return true;
    if (deniesThat(answer.claim, claim.claim)) return true;
    if (isOfAccused(answer, claim)) return isNamedAlike(kinship);
    return isFlatDenial(answer, claim, kinship);
}

/** "Denied that the fire was caused by a power line", "a power line was the likely cause of the fire": just what the other tells. */
function deniesThat(answer: Claim, claim: Claim): boolean {
    if (claim.modality === 'denied' || isRebuff(claim)) return false;
    const denied = rebuffedIn(answer);
    return claim.terms.filter(stem => isContent(stem) && denied.has(stem)).length >= LEAST_DENIED;
}

const LEAST_DENIED = 3;

const rebuffedIn = rememberedOfWords(
    words => new Set(stemsIn(REBUFFED.test(words) ? (DENIED_THAT.exec(words)?.[1] ?? '') : '')),
);

const REBUFFED = /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed)) that\b/;

/** The police are accused in many quarrels: what both tell of, or two names, must be the same. */
function isNamedAlike({ shared, capitals, terms }: Kinship): boolean {
    const isOfOne = shared.length + capitals.length > 1 || terms.some(isContent);
    return isOfOne && shared.length + capitals.length + terms.length >= 2;
}

/** The sentence and its neighbours, as far as they stand in its paragraph. */
function inParagraph(side: Side): readonly Claim[] {
    return nearby(side).filter(({ block }) => block === side.claim.block);
}

/** Beside what it says itself, the sentence names who said the other. */
function namesSpeaker(answer: Side, claim: Side): boolean {
    const own = speakerStems(answer);
    const stems = stemsOf(answer.claim);
    return speakerStems(claim).some(stem => stems.includes(stem) && !own.includes(stem));
}

/** "We never gave him a cent", "he never ordered it": not so, says one of what the other tells of the same. */
function isFlatDenial(side: Side, other: Side, { shared, capitals, terms }: Kinship): boolean {
    if (side.claim.modality !== 'denied' || other.claim.modality === 'denied') return false;
    if (noDenials.test(side.claim.words) || HYPOTHETICAL.test(side.claim.words)) return false;
    if (shared.length + capitals.length < 1 || shared.length + capitals.length + terms.length < 3)
        return false;
    if (negatedStems(side.claim.words).some(stem => terms.includes(stem) && isContent(stem))) return true;
    // "We never gave Jessen a cent", where Jessen tells of the club whose president says so.
    return OF_OURSELVES.test(side.claim.words) && namesSpeaker(side, other) && namesSpeaker(other, side);
}

/** "They would not have placed him there if …", "it can not only …" */
const HYPOTHETICAL = new RegExp(
    `\\b(?:if|unless|not (?:${[...notAll].join('|')})|(?:would|could|might|may)(?: not|n['’]t) have)\\b`,
    'i',
);

const OF_OURSELVES = /\b(?:we|I)\s(?:[\p{Ll}]{1,5}\s)?(?:never\b|not\b|\p{Ll}{2,6}n['’]t\b)/iu;

/** Of the words right behind "never" and "not". */
function negatedStems(words: string): readonly string[] {
    return [...words.matchAll(NEGATED)].flatMap(match => stemsIn(match[1] ?? ''));
}

const NEGATED = /\b(?:never|not|n['’]t)\s([\p{L}'’-]{1,20}(?:\s[\p{L}'’-]{1,20})?)/giu;

/** "Has not paid", "we have not paid a cent": both say that it was not so. */
function denyTheSame(one: Claim, other: Claim): boolean {
    if (one.modality !== 'denied' || other.modality !== 'denied') return false;
    const denied = negatedStems(other.words);
    return negatedStems(one.words).some(stem => isContent(stem) && denied.includes(stem));
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

const isDenial = rememberedOfWords(words => denials.test(words));
const isRetort = rememberedOfWords(words => retorts.test(words));
const isRebuff = rememberedOfWords(words => rebuffs.test(words));
const isAdmission = rememberedOfWords(words => admissions.test(words));
const stemsOf = rememberedOfWords(stemsIn);
const stemsBesideDenier = rememberedOfWords(words => stemsIn(words.replace(WHO_DENIES, '')));
