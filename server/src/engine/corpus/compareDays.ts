/** Two sentences on one event: do they give it the same day? */

import * as l10n from '@vscode/l10n';
import { stemOf, wordsOf } from '../claims/words.ts';
import { compareQuantities } from '../recognisers/figures/compareQuantities.ts';
import { eventNouns, onceVerbs } from '../recognisers/lexicon/en/events.ts';
import type { Quantity, TimeExpression } from '../recognisers/mention.ts';
import { type DayInterval, intervalsMeet, lengthInDays } from '../text/day.ts';
import { inWords } from '../text/dayInWords.ts';
import { freeActorsOf } from './actors.ts';
import { alikenessOf, shareWordOf } from './alikeness.ts';
import type { Rule } from './compareClaims.ts';
import { compareTimes, gapInDays, isSingleDay } from './compareTimes.ts';
import { contradiction } from './contradiction.ts';
import type { CrossReference } from './crossReference.ts';
import { isVerb, type PartRelation, relationOfPatients } from './deedParts.ts';
import { type Deed, deedsOf, mayMeet, sharedThings } from './deedsOf.ts';
import { related } from './figuresApart.ts';
import { areToldApart, dayRelation, isDated, likenessOf, timesTold } from './oneEvent.ts';
import type { Kinship, Side } from './side.ts';

const YEAR = 366;

/** Further apart than this, two days are two events. */
const FARTHEST_DAYS = 10;

export const compareDays: Rule = (one, other, kinship, occasion) => {
    if (occasion.isShared) return compareToldDays(one, other, kinship);
    const a = one.claim.when;
    const b = other.claim.when;
    if (a.basis !== 'stated' || b.basis !== 'stated' || !a.days || !b.days) return undefined;
    if (
        (one.claim.modality !== other.claim.modality && isAhead(one) !== isAhead(other)) ||
        kinship.isElsewhere
    )
        return undefined;
    const { opposed, isNearlyTheSame } = alikenessOf(one, other, kinship);
    if (isOneDeedApart(one, other, kinship)) return onceApart(one, other, a.days, b.days);
    if (opposed.length > 0 || !(isNearlyTheSame || isOneEvent(kinship))) return undefined;
    // What two figures say of a day was weighed with them.
    const { figure } = one.claim;
    const { figure: otherFigure } = other.claim;
    if (figure && otherFigure && !(isNearlyTheSame && areEqual(figure, otherFigure))) return undefined;
    const relation = compareTimes(a.days, b.days);
    const isOfYears = lengthInDays(a.days) > YEAR && lengthInDays(b.days) > YEAR;
    const mayDiffer =
        !isOfOtherDeeds(one, other) &&
        ((isDayOfShared(one, kinship) && isDayOfShared(other, kinship)) || haveOneDeed(one, other));
    // "Headed it from 2016 to 2023", "from 2018 to 2023": a term of office has one beginning.
    if (relation !== 'same' && isOfYears && isNearlyTheSame && mayDiffer && isOnce(one, other))
        return conflictOf(one, other, a.days, b.days);
    switch (relation) {
        case 'same': {
            const clocks = isNearlyTheSame ? clocksApart(one, other) : undefined;
            if (clocks) return clocks;
            // "Died on Tuesday", "was discharged on Tuesday": a day in common is no agreement on what happened.
            if (!isNearlyTheSame && !haveOneDeed(one, other))
                return related(
                    l10n.t('both date it to {0}; what they tell of that day may differ', inWords(a.days)),
                );
            return {
                verdict: 'agrees',
                direction: undefined,
                reason: l10n.t('both date it to {0}', inWords(a.days)),
            };
        }
        case 'within':
            return {
                verdict: 'moreSpecific',
                direction: 'forward',
                reason: l10n.t('{0} lies in {1}', inWords(a.days), inWords(b.days)),
            };
        case 'around':
            return {
                verdict: 'moreSpecific',
                direction: 'backward',
                reason: l10n.t('{0} lies in {1}', inWords(b.days), inWords(a.days)),
            };
        case 'before':
        case 'after': {
            // "After Monday's raid … on Tuesday": a day that both tell is that of the event.
            if (dayRelation(one, other) === 'same' || !mayDiffer) return undefined;
            if (isNearlyTheSame && !a.isInferred && !b.isInferred && isOnce(one, other))
                return onceApart(one, other, a.days, b.days);
            if (!isSingleDay(a.days) || !isSingleDay(b.days) || a.isInferred || b.isInferred)
                return undefined;
            if (!isSurelyOneEvent(kinship, one, other, a.days, b.days)) return undefined;
            if (freeActorsOf(one, other).length > 0 && freeActorsOf(other, one).length > 0) return undefined;
            return conflictOf(one, other, a.days, b.days);
        }
        default:
            return undefined;
    }
};

/** Not yet on the day on which it is reported. */
function isAhead({ claim, published }: Side): boolean {
    const { days } = claim.when;
    if (days === undefined || published === undefined) return claim.modality === 'planned';
    // What is planned may rest on what was done on a day before: "under the budget that was passed on Tuesday".
    if (days.until <= published.days.from) return false;
    return claim.modality === 'planned' || days.from >= published.days.until;
}

/** Both tell beyond doubt of one deed, each with a day of its own, and the days are not one. */
function isOneDeedApart(one: Side, other: Side, kinship: Kinship): boolean {
    const [a, b] = [one.claim.when, other.claim.when];
    if (!a.days || !b.days || a.isInferred || b.isInferred || !isSingleDay(a.days) || !isSingleDay(b.days))
        return false;
    if (!isDated(one) || !isDated(other) || dayRelation(one, other) !== 'apart' || areToldApart(one, other))
        return false;
    const reach = isAhead(one) && isAhead(other) ? FARTHEST_PLANS : FARTHEST_SLIP;
    if (
        gapInDays(a.days, b.days) > reach ||
        gapInDays(one.published?.days, other.published?.days) > FARTHEST_PLANS
    )
        return false;
    // "Placed Lund on the list on Tuesday", "placed Brandt on it on Wednesday".
    if (freeActorsOf(one, other).length > 0 && freeActorsOf(other, one).length > 0) return false;
    return haveOneDeed(one, other) && likenessOf(one, other, kinship) >= ONE_EVENT;
}

/** Of one deed told in other words, two days that lie further apart are two deeds. */
const FARTHEST_SLIP = 4;

/** How far apart two days for one plan may be. */
const FARTHEST_PLANS = 60;

/** So much two sentences must share beside the day to tell of one event (see `likenessOf`). */
const ONE_EVENT = 5;

/**
 * Of a kind that both tell, no two are of one: "placed Lund on the list on Tuesday" and "placed Brandt on it on Wednesday"; or
 * a sentence tells several days, and that of the claim belongs to a deed that the other does not tell.
 */
function isOfOtherDeeds(one: Side, other: Side): boolean {
    const relations = relationsOfDeeds(one, other);
    if (relations.length > 0 && relations.every(relation => relation === 'other')) return true;
    return (tellsSeveralDays(one) || tellsSeveralDays(other)) && !haveOneDeed(one, other);
}

/** Of those to whom two deeds of one kind are done, for each such pair. */
function relationsOfDeeds(one: Side, other: Side): readonly PartRelation[] {
    if (!mayMeet(one, other)) return [];
    const answers = deedsOf(other);
    return deedsOf(one).flatMap(deed =>
        answers
            .filter(({ kind }) => kind === deed.kind)
            .map(answer => relationOfPatients(deed, answer, one, other)),
    );
}

/** The words around the day, up to where another statement begins, are in the other sentence too; where there is such a border. */
function isDayOfShared({ claim }: Side, { terms }: Kinship): boolean {
    const time = claim.times.find(({ resolved }) => resolved?.days?.from === claim.when.days?.from);
    if (!time) return true;
    const [start, end] = [time.start - claim.sentence.start, time.end - claim.sentence.start];
    // "Sunday's final": the day of what follows, and of nothing else.
    const owned = OWNED.exec(claim.words.slice(end - 2));
    if (owned)
        return wordsOf(owned[1] ?? '').some(
            ({ folded }) =>
                terms.includes(stemOf(folded) ?? '') || (start <= OPENING && eventNouns.has(folded)),
        );
    if (CLEFT.test(claim.words) || !BEGINS_TIME.test(claim.words)) return true;
    const before = claim.words.slice(0, start).split(BEGINS_TIME).at(-1) ?? '';
    const behind = claim.words.slice(end).split(BEGINS_TIME)[0] ?? '';
    return wordsOf(`${before} ${behind}`).some(({ folded }) => terms.includes(stemOf(folded) ?? ''));
}

/** "Monday night's disaster killed 14": the sentence is about that event. In characters. */
const OPENING = 4;

const OWNED = /^.{0,2}['’]s?((?:\s[\p{L}-]{1,24}){1,4})/u;

/** "It was Wednesday when the last of them left": the day is that of all the rest. */
const CLEFT = /^[“"]?it (?:was|is) /i;
const BEGINS_TIME = /;|\b(?:after|before|when|while|since|until)\b/i;

/** Beside the one that the claim is dated to. */
function tellsSeveralDays({ claim }: Side): boolean {
    const { days } = claim.when;
    return days !== undefined && timesTold(claim).some(told => !intervalsMeet(told, days));
}

/** A deed that both tell of the same things, with its day right beside it. */
function haveOneDeed(one: Side, other: Side): boolean {
    if (!mayMeet(one, other)) return false;
    const answers = deedsOf(other).filter(answer => isDatedBeside(answer, other));
    return deedsOf(one).some(
        deed =>
            isDatedBeside(deed, one) &&
            isVerb(deed, one) &&
            answers.some(
                answer =>
                    answer.kind === deed.kind &&
                    answer.isNegated === deed.isNegated &&
                    isVerb(answer, other) &&
                    relationOfPatients(deed, answer, one, other) !== 'other' &&
                    sharedThings(deed, answer, one, other) >= FEWEST_THINGS,
            ),
    );
}

const FEWEST_THINGS = 2;

/** The day of the claim stands within a few words of the verb, and no other statement begins between them. */
function isDatedBeside(deed: Deed, { claim }: Side): boolean {
    return claim.times.some(({ start, end, resolved }) => {
        if (resolved?.days === undefined || resolved.days.from !== claim.when.days?.from) return false;
        const [from, until] = [start - claim.sentence.start, end - claim.sentence.start];
        const between =
            from >= deed.end ? claim.words.slice(deed.end, from) : claim.words.slice(until, deed.start);
        // "Jailed on Wednesday for": the day may stand inside.
        if (from < deed.end && until > deed.start) return true;
        return between.length <= BESIDE && !BEGINS_ANOTHER.test(between);
    });
}

/** "On Wednesday, three days after it sacked him". */
const BEGINS_ANOTHER = /[;“”]|\b(?:after|before|when|while|who|whose|which|where|since|until|because)\b/i;

/** In characters. */
const BESIDE = 60;

function areEqual(one: Quantity, other: Quantity): boolean {
    return compareQuantities(one, other).relation === 'equal';
}

/** What happens only once, or is planned to: two days for it cannot both hold, however far apart. */
function isOnce(one: Side, other: Side): boolean {
    return one.claim.modality === 'planned' || shareWordOf(onceVerbs, one, other);
}

/** A plan may be put off: of two reports on different days the later one tells the new day. */
function onceApart(one: Side, other: Side, days: DayInterval, otherDays: DayInterval): CrossReference {
    const relation = compareTimes(one.published?.days, other.published?.days);
    if (!isAhead(one) || !isAhead(other) || (relation !== 'before' && relation !== 'after'))
        return conflictOf(one, other, days, otherDays);
    return {
        verdict: 'updates',
        direction: relation === 'after' ? 'forward' : 'backward',
        reason: l10n.t('one dates it to {0}, the other to {1}', inWords(days), inWords(otherDays)),
    };
}

function conflictOf(one: Side, other: Side, days: DayInterval, otherDays: DayInterval): CrossReference {
    const reason = l10n.t('one dates it to {0}, the other to {1}', inWords(days), inWords(otherDays));
    return contradiction(one, other, reason);
}

/** Each tells one time by the clock, and they differ. */
function clocksApart(one: Side, other: Side): CrossReference | undefined {
    const [a = [], b = []] = [one, other].map(({ claim }) => claim.times.flatMap(clockIn));
    const [first, second] = [a[0], b[0]];
    if (a.length !== 1 || b.length !== 1 || !first || !second || first === second) return undefined;
    return {
        verdict: 'conflicts',
        direction: undefined,
        reason: l10n.t('one times it at {0}, the other at {1}', first, second),
    };
}

/** "16:12" of "4:12 p.m."; nothing for "the morning". */
function clockIn({ resolved, stated }: TimeExpression): readonly string[] {
    const clock = /T(\d\d:\d\d)/.exec(resolved?.value ?? stated)?.[1];
    return clock === undefined ? [] : [clock];
}

/** On one occasion all the days that are told must fit: one that meets is enough, none is a conflict. */
function compareToldDays(one: Side, other: Side, kinship: Kinship): CrossReference | undefined {
    if (kinship.terms.length + kinship.capitals.length + kinship.shared.length < 1) return undefined;
    const [a, b] = [one, other].map(({ claim }) => claim.times.flatMap(toldDays));
    if (!a?.[0] || !b?.[0]) return undefined;
    const meeting = a.flatMap(days => b.filter(otherDays => intervalsMeet(days, otherDays)));
    // "She did not sign in 2018" and "she signed in 2014" may both hold; "she signed in 2018" may not.
    if (isDenied(one) !== isDenied(other)) {
        if (!meeting[0]) return undefined;
        const denied = l10n.t('one dates it to {0}, the other denies that', inWords(meeting[0]));
        return { verdict: 'conflicts', direction: undefined, reason: denied };
    }
    const reason = meeting[0]
        ? l10n.t('both date it to {0}', inWords(meeting[0]))
        : l10n.t('one dates it to {0}, the other to {1}', inWords(a[0]), inWords(b[0]));
    return { verdict: meeting[0] ? 'agrees' : 'conflicts', direction: undefined, reason };
}

/** A "no" may belong to a title or to another clause: only a verb's own negation counts. */
function isDenied({ claim }: Side): boolean {
    return claim.modality === 'denied' && /\b(?:not|never)\b|n['’]t\b/i.test(claim.words);
}

function toldDays({ resolved }: TimeExpression): readonly DayInterval[] {
    return resolved?.days && resolved.basis.kind === 'stated' ? [resolved.days] : [];
}

function isOneEvent(kinship: Kinship): boolean {
    const names = kinship.shared.length + kinship.capitals.length;
    return kinship.terms.length >= 2 && names >= 1 && kinship.overlap >= 0.4;
}

function isSurelyOneEvent(
    kinship: Kinship,
    one: Side,
    other: Side,
    days: DayInterval,
    otherDays: DayInterval,
): boolean {
    const gap = Math.abs(lengthInDays({ from: days.from, until: otherDays.from }));
    // The capital of a first word may be that of "Police"; a name is somebody's.
    const ofOther = other.claim.capitals.inside;
    return (
        (kinship.shared.length > 0 || one.claim.capitals.inside.some(stem => ofOther.includes(stem))) &&
        gap <= FARTHEST_DAYS &&
        kinship.isInOnePlace &&
        kinship.terms.length >= 2 &&
        kinship.overlap >= 0.6
    );
}
