/** Two sentences on one thing that tell what cannot both be at one time, or what follows in the course of things. */

import * as l10n from '@vscode/l10n';
import { areOfOneSentence, type Claim, type When } from '../../../claims/claim.ts';
import { stemOf, stemsIn } from '../../../claims/words.ts';
import { lengthInDays } from '../../../text/day.ts';
import { overlaps } from '../../../text/span.ts';
import { compareTimes, gapInDays, isSingleDay } from '../sides/compareTimes.ts';
import { contradiction } from '../sides/contradiction.ts';
import type { Judged } from '../sides/crossReference.ts';
import type { Rule } from '../sides/rule.ts';
import { isLike, type Kinship, type Side } from '../sides/side.ts';
import { areParties } from '../sides/speakers.ts';
import { type Actor, areLike, areOfOneFamily } from './actors.ts';
import { daysBeside } from './daysBeside.ts';
import { hasObject, isOfSome, isVerb, relationOfPatients, sharedSubjects } from './deedParts.ts';
import {
    areOpposed,
    type Deed,
    deedsOf,
    kindsThat,
    mayMeet,
    mayTell,
    sharedStems,
    sharedThings,
} from './deedsOf.ts';
import { mayFollow, type ToldDeed } from './mayFollow.ts';
import { areToldApart, dayRelation, isDated, isOneHistory, likenessOf } from './oneEvent.ts';

/** How much two sentences must share, and how much of it in the clauses of the two deeds. */
const ONE_MATTER = 4;
const ONE_THING = 2;
/** So much, and they are surely of one matter. */
const SURELY = 7;

export const compareStates: Rule = (one, other, kinship, occasion) => {
    // "51 voted against", "64 voted in favour": each tells of some.
    if (occasion.isShared || isOfVotes(one.claim) || isOfVotes(other.claim)) return undefined;
    if (!mayMeet(one, other)) return undefined;
    const answers = deedsOf(other);
    for (const deed of deedsOf(one)) {
        for (const answer of answers) {
            if (!areOpposed(deed, answer) && !follows(deed, answer) && !follows(answer, deed)) continue;
            const verdict = verdictOn(deed, answer, one, other);
            if (!verdict) continue;
            const told = { deed, side: one };
            const answered = { deed: answer, side: other };
            if (verdict.verdict !== 'updates') {
                if (!areDoneToOne(deed, answer, one, other)) continue;
                if (kinship.isOneAffair && isOfOneFate(told, answered)) return verdict;
            } else {
                const [later, earlier] =
                    verdict.direction === 'forward' ? [told, answered] : [answered, told];
                // What became of somebody is known by the name; what cannot both be needs more in common.
                const isOfOne = isOfOnePerson(told, answered) || isOfOneFirm(told, answered);
                if (!mayFollow(later, earlier, { isOfOne })) continue;
                if (isOfOne) return verdict;
            }
            if (
                isOneMatter(one, other, kinship) &&
                isOfOneThing(told, answered, {
                    isUpdate: verdict.verdict === 'updates',
                    isSure: likenessOf(one, other, kinship) >= SURELY,
                })
            )
                return verdict;
        }
    }
    return undefined;
};

function isOfVotes({ measure }: Claim): boolean {
    return measure?.counted === 'vote' && measure.state !== undefined;
}

/** Two verbs that are told of the same person or thing, and of all of it: "rescued five workers", "killed three workers". */
function areDoneToOne(deed: Deed, answer: Deed, one: Side, other: Side): boolean {
    if (!isVerb(deed, one) || !isVerb(answer, other)) return false;
    if (isOfSome(deed, one) || isOfSome(answer, other)) return false;
    return relationOfPatients(deed, answer, one, other) === 'same' || tellOneThing(deed, answer);
}

/** "Passed the load test", "did not pass its load test": the words of the deed itself name what it is done to. */
function tellOneThing({ kind, words }: Deed, { kind: otherKind, words: otherWords }: Deed): boolean {
    if (kind !== otherKind) return false;
    const stems = stemsIn(otherWords);
    return stemsIn(words).filter(stem => stems.includes(stem)).length > 1;
}

function isOneMatter(one: Side, other: Side, kinship: Kinship): boolean {
    return (
        likenessOf(one, other, kinship) >= ONE_MATTER &&
        !areToldApart(one, other) &&
        !isOneHistory(one, other)
    );
}

function verdictOn(deed: Deed, answer: Deed, one: Side, other: Side): Judged | undefined {
    if (arePleasOfOneDay(deed, answer, one, other)) {
        if (tellsBoth(one, deed, answer) || tellsBoth(other, answer, deed)) return undefined;
        return contradiction(one, other, opposedInWords(deed, answer), [deed, answer]);
    }
    if (areOpposed(deed, answer)) {
        // "Rose" and "fell" have many senses; with figures they are of amounts.
        if (OF_AMOUNTS.has(deed.kind.name) && !(/\d/.test(one.claim.words) && /\d/.test(other.claim.words)))
            return undefined;
        if (tellsBoth(one, deed, answer) || tellsBoth(other, answer, deed)) return undefined;
        return opposition(deed, answer, one, other);
    }
    // "Will step down in October", "leaves at the end of November": neither is done when it is told.
    if (!haveOnePart(deed, answer) || (isToCome(deed, one) && isToCome(answer, other))) return undefined;
    if (follows(answer, deed) && isLater(other, one) && !isRetold(answer, other, one))
        return update('backward', deed, answer);
    if (follows(deed, answer) && isLater(one, other) && !isRetold(deed, one, other))
        return update('forward', deed, answer);
    return undefined;
}

/** "Pleaded not guilty on Monday", "pleaded guilty when his trial opened on Monday". */
function arePleasOfOneDay(deed: Deed, answer: Deed, one: Side, other: Side): boolean {
    if (deed.kind === answer.kind || !PLEA.test(deed.words) || !PLEA.test(answer.words)) return false;
    const [days, otherDays] = [one.claim.when.days, other.claim.when.days];
    return isSingleDay(days) && compareTimes(days, otherDays) === 'same';
}

const PLEA = /^(?:plead|pled|plea)/i;

/** Its day is told, and lies behind the report. */
function isToCome(deed: Deed, side: Side): boolean {
    const today = side.published?.days.until;
    return today !== undefined && daysBeside(deed, side).some(({ from }) => from >= today);
}

/** What became of one person, whom neither article also tells the other of: "was acquitted", "was convicted". */
function isOfOneFate(told: ToldDeed, answered: ToldDeed): boolean {
    const person = patientOf(told);
    return (
        person?.type === 'person' &&
        isDoneTo(told.deed) &&
        isDoneTo(answered.deed) &&
        isOfOnePerson(told, answered) &&
        !tellsOf(person, told.deed, answered.side) &&
        !tellsOf(person, answered.deed, told.side)
    );
}

/** "Was acquitted", "resigned": it happens to whoever stands before the verb. */
function isDoneTo({ isPassive, kind }: Deed): boolean {
    return isPassive || kind.isOfSubject === true;
}

/** Some other sentence of the article may tell such a deed, and names the person. */
function tellsOf({ id }: Actor, { kind }: Deed, { claim: told, document }: Side): boolean {
    const surname = stemOf(id.split(' ').at(-1) ?? '') ?? id;
    const kinds = kindsThat(({ name }) => name === kind.name);
    return document.some(
        claim => claim.terms.includes(surname) && mayTell({ claim }, kinds) && !areOfOneSentence(claim, told),
    );
}

/** A name of several words takes the same part in both. */
function isOfOnePerson(told: ToldDeed, answered: ToldDeed): boolean {
    const [one, other] = [patientOf(told), patientOf(answered)];
    return one !== undefined && other !== undefined && one.id === other.id && one.id.includes(' ');
}

/** "The licence of Sorrel Air was suspended", "Sorrel Air flies again": a name of several words takes some part in both. */
function isOfOneFirm(told: ToldDeed, answered: ToldDeed): boolean {
    const [deed, answer] = [told.deed, answered.deed];
    if (!deed.kind.isState || !answer.kind.isState || !areOpposed(deed, answer)) return false;
    const parts = partakersOf(answered);
    return partakersOf(told).some(
        actor =>
            actor.id.includes(' ') && parts.some(part => part.id.includes(' ') && isLike(part.id, actor.id)),
    );
}

function partakersOf(told: ToldDeed): readonly Actor[] {
    const { object, others } = told.deed;
    // "On the Rovers' ten-yard line" is where it happened.
    const named = [...others].flatMap(([preposition, actor]) => (preposition === 'on' ? [] : [actor]));
    const parts = [isOnlyDoer(told) ? undefined : ownSubject(told), object, ...named];
    return parts.flatMap(actor => (actor && !actor.isSpeaker ? [actor] : []));
}

/** "The minister suspended the rule": it is the rule that is suspended. Of rules, those that give them only do something. */
function isOnlyDoer({ deed, side }: ToldDeed): boolean {
    const { kind, isPassive, subject } = deed;
    const isOfRules = kind.name === 'allow' || kind.name === 'ban';
    if (!isOfRules && !(DONE_TO_THINGS.has(kind.name) && subject?.type === 'person')) return false;
    return !isPassive && hasObject(deed, side);
}

const DONE_TO_THINGS: ReadonlySet<string> = new Set([
    'suspend',
    'resume',
    'open',
    'shut',
    'in force',
    'lifted',
]);

/** To whom it is done, or who is in that state. */
function patientOf({ deed, side }: ToldDeed): Actor | undefined {
    const { kind, isPassive, object } = deed;
    if (!isPassive && !kind.isOfSubject && object) return object;
    // "The Sorrel has seized fourteen rifles": it is done to the rifles.
    if (isOnlyDoer({ deed, side }) || (!isPassive && !kind.isOfSubject && hasObject(deed, side)))
        return undefined;
    return ownSubject({ deed, side });
}

/** "Lund stood up and the fight went on": the verb has a subject of its own, behind the name. */
function ownSubject({ deed: { subject, start }, side }: ToldDeed): Actor | undefined {
    const isOther = subject && /\sand\s(?:the|an?)\s/i.test(side.claim.words.slice(subject.end, start));
    return isOther ? undefined : subject;
}

/** Somebody takes part in both deeds: as the one who acts, or the one to whom it is done. */
function haveOnePart(deed: Deed, answer: Deed): boolean {
    const parts = [answer.subject, answer.object].filter(actor => actor !== undefined);
    return [deed.subject, deed.object].some(
        actor =>
            actor !== undefined && parts.some(part => areLike(actor, part) && !areOfOneFamily(actor, part)),
    );
}

const CHANGES_OF_AMOUNTS: ReadonlySet<string> = new Set(['raise', 'lower', 'rise', 'fall']);
const OF_AMOUNTS: ReadonlySet<string> = new Set(['rise', 'fall']);

/** "Closed on Monday and reopened on Tuesday" tells a change. */
function tellsBoth(side: Side, deed: Deed, answer: Deed): boolean {
    return deedsOf(side).some(told => {
        const { kind, isNegated } = told;
        const isOther = kind === answer.kind && (kind !== deed.kind || isNegated === answer.isNegated);
        // "The licensing commission" licenses nothing yet.
        return isOther && !overlaps(told, deed) && isVerb(told, side);
    });
}

function opposition(deed: Deed, answer: Deed, one: Side, other: Side): Judged | undefined {
    if (deed.outlook === 'possible' || answer.outlook === 'possible') return undefined;
    // "No shop was looted", says one, "sixty were plundered" the other: nothing has changed in between.
    const isOneKind = deed.kind === answer.kind && areOfOneTime(deed, answer);
    // "Was never switched off": that is no later state of what was.
    if (isOneKind && (areParties(one, other) || isNever(deed, one) || isNever(answer, other)))
        return contradiction(one, other, opposedInWords(deed, answer), [deed, answer]);
    const isLasting =
        deed.kind.isState === true || answer.kind.isState === true || deed.outlook !== answer.outlook;
    const relation = dayRelation(one, other);
    // Who was missing on Saturday and is found on Tuesday was not both on Saturday.
    const isCourse =
        answer.kind.after?.includes(deed.kind.name) || deed.kind.after?.includes(answer.kind.name);
    if (isCourse && isLater(one, other) && !isRetold(deed, one, other))
        return update('forward', deed, answer);
    if (isCourse && isLater(other, one) && !isRetold(answer, other, one))
        return update('backward', deed, answer);
    const isOneDay =
        isDated(one) && isDated(other) && gapInDays(one.published?.days, other.published?.days) <= 1;
    if (
        areOfOneTime(deed, answer) &&
        (relation === 'same' || (isOneDay && relation === 'open' && !isLasting))
    )
        return contradiction(one, other, opposedInWords(deed, answer), [deed, answer]);
    // Spending may be slashed and taxes raised: no change of one thing.
    if (!isLasting || [deed, answer].some(({ kind }) => CHANGES_OF_AMOUNTS.has(kind.name))) return undefined;
    if (isLaterState(one, other)) return update('forward', deed, answer);
    return isLaterState(other, one) ? update('backward', deed, answer) : undefined;
}

function isNever({ isNegated, start }: Deed, { claim }: Side): boolean {
    return isNegated && NEVER.test(claim.words.slice(0, start));
}

const NEVER = /\bnever (?:\p{Ll}{1,12} ){0,2}$/u;

/** "Was charged", told in June, "was arrested on 13 February", told in the next May: its own day lies before what it would follow. */
function isRetold({ end }: Deed, { claim }: Side, { claim: { when, modality }, published }: Side): boolean {
    // A strike that is to begin on Friday may be called off on Wednesday.
    if (modality === 'planned') return false;
    const { times, words, sentence } = claim;
    const own = times.find(({ start }) => OWN_DAY.test(words.slice(end, start - sentence.start)));
    return compareTimes(own?.resolved?.days, tellsWhen(when) ? when.days : published?.days) === 'before';
}

/** "Accuses Orlo of taking bribes from 2019 to 2022" does not: in these years something else was done. */
function tellsWhen({ basis, days }: When): boolean {
    return basis === 'stated' && days !== undefined && lengthInDays(days) <= A_YEAR;
}

/** In days. */
const A_YEAR = 366;

/** Right behind the verb. */
const OWN_DAY = /^ (?:on |in |early on |late on )?$/;

/** "Remains on bail", told in December, "was arrested on 13 February", told in the next May: what came first is told again. */
function isLaterState(one: Side, other: Side): boolean {
    const [a, b] = [one.claim.when, other.claim.when];
    const isRetold =
        one.claim.modality === 'asserted' &&
        a.basis === 'stated' &&
        compareTimes(a.days, b.days) === 'before';
    return !isRetold && isLater(one, other);
}

function areOfOneTime(deed: Deed, answer: Deed): boolean {
    return deed.outlook === answer.outlook;
}

function opposedInWords(deed: Deed, answer: Deed): string {
    return l10n.t('one says “{0}”, the other “{1}”', inWords(deed), inWords(answer));
}

function update(direction: 'forward' | 'backward', deed: Deed, answer: Deed): Judged {
    const [before, now] = direction === 'forward' ? [answer, deed] : [deed, answer];
    return {
        verdict: 'updates',
        direction,
        reason: l10n.t('first “{0}”, then “{1}”', inWords(before), inWords(now)),
        points: [deed, answer],
    };
}

function inWords({ words, isNegated, outlook }: Deed): string {
    if (isNegated) return l10n.t('not {0}', words);
    return outlook === 'ahead' ? l10n.t('planned: {0}', words) : words;
}

/** What comes later in the course of things: what was planned is done, whoever was missing is found. */
function follows(later: Deed, earlier: Deed): boolean {
    if (later.isNegated || earlier.isNegated || later.outlook !== 'done') return false;
    // What was believed is not confirmed by being told once more.
    if (later.kind === earlier.kind) return earlier.outlook === 'ahead';
    return earlier.outlook !== 'possible' && later.kind.after?.includes(earlier.kind.name) === true;
}

/** By the days that are told, else by those of publication. */
function isLater(one: Side, other: Side): boolean {
    const [a, b] = [one.claim.when, other.claim.when];
    // What is planned for Friday was told before it was called off on Wednesday.
    const isPlan = one.claim.modality === 'planned' || other.claim.modality === 'planned';
    if (!isPlan && a.basis === 'stated' && b.basis === 'stated') {
        const relation = compareTimes(a.days, b.days);
        if (relation === 'after')
            return tellsWhen(b) || compareTimes(one.published?.days, other.published?.days) !== 'before';
        if (relation === 'before') return false;
    }
    return (
        isDated(one) && isDated(other) && compareTimes(one.published?.days, other.published?.days) === 'after'
    );
}

/** The words around both deeds are of the same things; of what cannot both be those right beside them, or the same one takes part. */
function isOfOneThing(
    { deed, side: one }: ToldDeed,
    { deed: answer, side: other }: ToldDeed,
    { isUpdate, isSure }: { readonly isUpdate: boolean; readonly isSure: boolean },
): boolean {
    // "The driver of the bus that ran into a ditch was sober": who it is told of stands far before the verb.
    if (
        deed.kind.isOfSubject &&
        answer.kind.isOfSubject &&
        sharedSubjects(deed, answer, one, other) >= ONE_THING
    )
        return true;
    const isDecision = !deed.kind.isState && !answer.kind.isState;
    // "Voted down the border accord on Friday", "passed the accord on June 6": the day speaks for one vote.
    const isOfOneDay = isDecision && dayRelation(one, other) === 'same';
    const fewest = (isUpdate || isOfOneDay) && isSure ? 1 : ONE_THING;
    if (sharedThings(deed, answer, one, other) < fewest) return false;
    if (isUpdate || (isOfOneDay && isSure)) return true;
    if (haveOnePart(deed, answer)) return true;
    // A name in common may be no more than the place; a thing has a noun of its own.
    const beside = sharedStems(deed, answer, one, other, BESIDE);
    const isNoun = (stem: string) =>
        !one.claim.capitals.inside.includes(stem) && one.claim.capitals.first !== stem;
    return beside.length >= ONE_THING && (isDecision || beside.some(isNoun));
}

/** In words. */
const BESIDE = 6;
