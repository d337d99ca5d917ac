/** The verdict on two figures of one thing that cannot both hold: news, a conflict, a dispute, or too little is known. */

import * as l10n from '@vscode/l10n';
import type { Claim } from '../../../claims/claim.ts';
import { contentionVerbs } from '../../../recognisers/lexicon/en/speech.ts';
import { type DayInterval, lengthInDays } from '../../../text/day.ts';
import { contains } from '../../../text/span.ts';
import type { Alikeness } from '../sides/alikeness.ts';
import {
    compareTimes,
    gapInDays,
    gapInWords,
    isSingleDay,
    SAME_EVENT_DAYS,
    SAME_NEWS_DAYS,
} from '../sides/compareTimes.ts';
import type { CrossReference } from '../sides/crossReference.ts';
import { hourOfEntry } from '../sides/entry.ts';
import { isLevel, type Side } from '../sides/side.ts';
import { areOnTwoSides } from '../sides/speakers.ts';
import { type FigurePair, isOfEvent, ownWordsOf } from './figurePair.ts';
import type { FigureTimes } from './figureTimes.ts';
import { areOfFixedSize, areOfOnePast, isSlowToChange, mayChange } from './mayChange.ts';

/** Values that cannot both hold of the same thing at the same time. */
export function apart(pair: FigurePair, when: FigureTimes, { isNearlyTheSame }: Alikeness): CrossReference {
    const {
        one,
        other,
        values: { reason },
    } = pair;
    const isParties =
        isCrowdByTwoSides(pair) ||
        (areTwoSpeakers(one, other) &&
            ((one.claim.modality !== 'asserted' && other.claim.modality !== 'asserted') ||
                areBothQuoted(one, other) ||
                isContended(one) ||
                isContended(other)));
    if (isParties) return disputedApart(pair);
    if (isOfEvent(pair)) return eventApart(pair, reason);
    if (when.areOfTwoPeriods) return related(l10n.t('{0}; of two periods', reason));
    switch (when.relation) {
        case 'before':
        case 'after':
            return laterFigure(pair, when, reason);
        case 'same': {
            const isSettled =
                isSingleDay(when.days) ||
                pair.measure.dimension !== 'count' ||
                !when.days ||
                isOver(pair, when.days) ||
                // Nearly the same sentence of one year: a level may change within it, what was done does not.
                (isNearlyTheSame && !isLevel(one.claim) && !isLevel(other.claim));
            if (!isSettled || when.isInferred)
                return related(l10n.t('{0}; both within the same period', reason));
            return ofTwoHours(pair) ?? conflicting(reason);
        }
        case 'within':
        case 'around':
            // A rate that was set "last week" and one that was set on a day of it.
            return areOfOneWeek(pair, when)
                ? conflicting(reason)
                : related(l10n.t('{0}; the days may differ', reason));
        case 'unknown':
            return related(l10n.t('{0}; the day of one is not known', reason));
        default:
            return related(l10n.t('{0}; the days may differ', reason));
    }
}

export function disputedApart({ values: { reason } }: FigurePair): CrossReference {
    return {
        verdict: 'disputed',
        direction: undefined,
        reason: l10n.t('{0}; each is what a different speaker says', reason),
    };
}

/** "2,000 demonstrated, police said", "organisers put the number of protesters at 5,000": each counts them its own way. */
export function isCrowdByTwoSides({ one, other, measure, otherMeasure }: FigurePair): boolean {
    return (
        measure.counted === CROWD &&
        otherMeasure.counted === CROWD &&
        measure.state === undefined &&
        otherMeasure.state === undefined &&
        areOnTwoSides(one, other)
    );
}

const CROWD = 'protester';

/** "214 babies in 2024", told in 2025: no more will come. */
function isOver(pair: FigurePair, days: DayInterval): boolean {
    const { one, other } = pair;
    if (ownWordsOf(pair).overlap < LEAST_OVERLAP) return false;
    return [one, other].every(
        ({ claim, published }) =>
            claim.when.basis === 'stated' &&
            !isLevel(claim) &&
            published !== undefined &&
            published.days.from >= days.until,
    );
}

const LEAST_OVERLAP = 0.5;

/** Of what is measured, not counted: a count may change from day to day. */
function areOfOneWeek({ measure }: FigurePair, { days, otherDays, isInferred }: FigureTimes): boolean {
    if (measure.dimension === 'count' || isInferred || !days || !otherDays) return false;
    return lengthInDays(days) <= WEEK && lengthInDays(otherDays) <= WEEK;
}

const WEEK = 7;

/** "Claims", "insists": the article does not take the speaker's word for it. */
function isContended({ claim: { attribution, words, sentence, figure } }: Side): boolean {
    if (!attribution || !contains(sentence, attribution.cue)) return false;
    const { start, end } = attribution.cue;
    if (!contentionVerbs.has(words.slice(start - sentence.start, end - sentence.start).toLowerCase()))
        return false;
    // "Rejected claims that it was overloaded when it went down with 17 lives": that it did is not in question.
    const between = figure ? words.slice(end - sentence.start, figure.start - sentence.start) : '';
    return !/ (?:when|after|before|in which|on which)\b[^,;:]{0,120}$/.test(between);
}

/** "The carmaker" may well be the firm that the other article names; a place that both name hardly speaks for one. */
function areTwoSpeakers(one: Side, other: Side): boolean {
    if (!one.speaker || !other.speaker || one.speaker === other.speaker) return false;
    if (isPledge(one.claim) || isPledge(other.claim)) return false;
    return [
        [one, other],
        [other, one],
    ].every(([side, rival]) => {
        const speaker = side?.speaker ?? '';
        return !OF_A_FIRM.test(speaker) && !(side?.places.includes(speaker) && rival?.entities.has(speaker));
    });
}

/** "Donors promised 3.8 billion euros": whoever promises tells of no matter that another sees otherwise. */
function isPledge({ attribution, words, sentence }: Claim): boolean {
    if (!attribution || !contains(sentence, attribution.cue)) return false;
    const { start, end } = attribution.cue;
    return PLEDGES.test(words.slice(start - sentence.start, end - sentence.start));
}

const PLEDGES = /^(?:promised|pledged|vowed)$/i;

const OF_A_FIRM =
    /(?:^| )(?:\p{Ll}{0,12}maker|company|firm|operator|airline|owner|retailer|chain|group|manufacturer)$/u;

function areBothQuoted(one: Side, other: Side): boolean {
    return one.claim.attribution?.isDirect === true && other.claim.attribution?.isDirect === true;
}

/** What is known of an event grows: a later report updates an earlier one, and reports of one day conflict. */
function eventApart(pair: FigurePair, reason: string): CrossReference {
    const { one, other, kinship } = pair;
    const [days, otherDays] = [one.published?.days, other.published?.days];
    const relation = compareTimes(days, otherDays);
    if (isOneAnnouncement(one.claim, other.claim) || areOfOnePast(pair)) return conflicting(reason);
    if (relation === 'before' || relation === 'after') {
        const isNamed = kinship.shared.length + kinship.capitals.length > 0;
        if (!isNamed && gapInDays(days, otherDays) > SAME_EVENT_DAYS)
            return related(l10n.t('{0}; the days may differ', reason));
        return laterFigure(pair, { relation, days, otherDays }, reason);
    }
    if (relation === 'same' && isSingleDay(days)) return ofTwoHours(pair) ?? conflicting(reason);
    return related(l10n.t('{0}; which report is later is not known', reason));
}

/** "08:50 Voltan: 84,000 without power", "11:40 Voltan: 97,000 without power": what may change has changed within the day. */
export function areOfTwoHours(pair: FigurePair): boolean {
    return hourOfEntry(pair.one.claim) !== hourOfEntry(pair.other.claim) && mayChange(pair);
}

function ofTwoHours(pair: FigurePair): CrossReference | undefined {
    if (!areOfTwoHours(pair)) return undefined;
    const { one, other, values } = pair;
    const [hour, otherHour] = [hourOfEntry(one.claim), hourOfEntry(other.claim)];
    if (hour === undefined || otherHour === undefined)
        return related(l10n.t('{0}; one is of an hour of that day', values.reason));
    return updated(hour > otherHour ? 'forward' : 'backward', undefined, undefined, values.reason);
}

/** "Said on Thursday that it will cut 3,200 jobs": what was planned then is told on the next day too. */
function isOneAnnouncement(one: Claim, other: Claim): boolean {
    return (
        [one, other].every(({ modality, when }) => modality !== 'asserted' && when.basis === 'reported') &&
        isSingleDay(one.when.days) &&
        compareTimes(one.when.days, other.when.days) === 'same'
    );
}

/** News where the figure may change; else one of the two reports is not right. */
function laterFigure(
    pair: FigurePair,
    { relation, days, otherDays }: Pick<FigureTimes, 'relation' | 'days' | 'otherDays'>,
    reason: string,
): CrossReference {
    // "Nine people were injured", later "nobody was hurt": of those that were none are left out by the news.
    if (isHarmUndone(pair, relation)) return related(l10n.t('{0}; they may not count the same', reason));
    if (mayChange(pair))
        return updated(relation === 'after' ? 'forward' : 'backward', days, otherDays, reason);
    if (areOfFixedSize(pair)) return apartInNews(l10n.t('{0}; both seem to tell of the same', reason));
    if (isOneNews(pair)) return apartInNews(l10n.t('{0}, in news of the same days', reason));
    // How many a firm employs is hardly another number a few days later.
    if (isSlowToChange(pair) && days && otherDays)
        return apartInNews(l10n.t('{0}, in news only {1} apart', reason, gapInWords(days, otherDays)));
    return related(l10n.t('{0}; the days may differ', reason));
}

function apartInNews(reason: string): CrossReference {
    return { verdict: 'conflicts', direction: undefined, reason };
}

function isHarmUndone({ a, b, measure }: FigurePair, relation: FigureTimes['relation']): boolean {
    const later = relation === 'after' ? a : b;
    return later.value === 0 && HARMS.has(measure.state ?? '');
}

const HARMS: ReadonlySet<string> = new Set(['dead', 'injured']);

/** Reports of the same days, of which one at most tells when. */
function isOneNews({ one, other }: FigurePair): boolean {
    const [a, b] = [one.claim.when, other.claim.when];
    if (a.basis === 'stated' && b.basis === 'stated' && gapInDays(a.days, b.days) > 0) return false;
    if (!one.published || !other.published) return false;
    return (
        gapInDays(one.published.days, other.published.days) <= SAME_NEWS_DAYS &&
        gapInDays(a.days, b.days) <= SAME_NEWS_DAYS
    );
}

/** Of the other claim, seen from the first: `forward` where the first is the later one. */
export function updated(
    direction: 'forward' | 'backward',
    days: DayInterval | undefined,
    otherDays: DayInterval | undefined,
    reason: string,
): CrossReference {
    if (!days || !otherDays) return { verdict: 'updates', direction, reason };
    const gap = gapInWords(days, otherDays);
    const told =
        direction === 'forward'
            ? l10n.t('{0}; {1} later', reason, gap)
            : l10n.t('{0}; {1} earlier', reason, gap);
    return { verdict: 'updates', direction, reason: told };
}

/** At one time. */
export function conflicting(reason: string): CrossReference {
    return { verdict: 'conflicts', direction: undefined, reason: l10n.t('{0}, at the same time', reason) };
}

export function related(reason: string, isOneMeasure = false): CrossReference {
    return { verdict: 'related', direction: undefined, reason, ...(isOneMeasure && { isOneMeasure }) };
}
