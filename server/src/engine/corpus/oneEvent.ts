/** Do two sentences tell of one event? Judged by the names, words and days that they share. */

import { areOfOneSentence, type Claim } from '../claims/claim.ts';
import { stemOf, wordsOf } from '../claims/words.ts';
import { contrasts, distinctions, ordinals } from '../recognisers/lexicon/en/distinctions.ts';
import { reportNouns, speechVerbs } from '../recognisers/lexicon/en/speech.ts';
import type { TimeExpression } from '../recognisers/mention.ts';
import { type DayInterval, intervalsMeet } from '../text/day.ts';
import { gapInDays, isSingleDay, SAME_NEWS_DAYS } from './compareTimes.ts';
import type { Kinship, Side } from './side.ts';

/** `same`: both tell a day, and it is one; `apart`: both tell days that do not meet; `open`: one of them tells none. */
export type DayRelation = 'same' | 'open' | 'apart';

/** So much two sentences must share to be of one event beyond doubt. */
const BEYOND_DOUBT = 5;

/** Beyond doubt: the day is not another, the news of one time, and enough is shared that no other event has. */
export function isOneEvent(one: Side, other: Side, kinship: Kinship): boolean {
    const known = judged.get(kinship);
    if (known !== undefined) return known;
    const found = judge(one, other, kinship);
    judged.set(kinship, found);
    return found;
}

const judged = new WeakMap<Kinship, boolean>();

function judge(one: Side, other: Side, kinship: Kinship): boolean {
    if (!isDated(one) || !isDated(other)) return false;
    if (gapInDays(one.published?.days, other.published?.days) > SAME_NEWS_DAYS) return false;
    if (likenessOf(one, other, kinship) < BEYOND_DOUBT) return false;
    return dayRelation(one, other) !== 'apart' && !areToldApart(one, other) && !isOneHistory(one, other);
}

/** One alone tells of days long past. */
export function isOneHistory(one: Side, other: Side): boolean {
    return isHistory(one) !== isHistory(other);
}

function isHistory({ claim: { when }, published }: Side): boolean {
    const { basis, days } = when;
    return (
        basis === 'stated' &&
        days !== undefined &&
        gapInDays(days, published?.days) > RECENT_DAYS &&
        days.until <= (published?.days.from ?? '')
    );
}

const RECENT_DAYS = 60;

/** The day of publication is known, not inferred from the text. */
export function isDated({ published }: Side): boolean {
    return published !== undefined && published.basis !== 'text';
}

/**
 * How much they share: names count twice, names of the surroundings and words once, words of the sentences around half;
 * a common day as much as a name. 0 where there is no common ground, a name or a handful of words.
 */
export function likenessOf(one: Side, other: Side, kinship: Kinship): number {
    const known = likenesses.get(kinship);
    if (known !== undefined) return known;
    const found = likeness(one, other, kinship);
    likenesses.set(kinship, found);
    return found;
}

const likenesses = new WeakMap<Kinship, number>();

function likeness(one: Side, other: Side, kinship: Kinship): number {
    const { shared, capitals, terms } = kinship;
    const names = shared.length + capitals.length;
    // Most pairs end here: what stands around cannot make up for sentences that share nothing.
    if (2 * names + terms.length < FEWEST_IN_SENTENCE) return 0;
    const around = Math.max(0, kinship.sharedAround.length - shared.length);
    const nearby = sharedNearby(one, other, kinship);
    if (names + around === 0 && terms.length + nearby < FEWEST_WORDS) return 0;
    const day = dayRelation(one, other) === 'same' ? 2 : 0;
    return 2 * names + around + terms.length + day + Math.min(MOST_NEARBY, nearby / 2);
}

/** So much the sentences themselves must share. */
const FEWEST_IN_SENTENCE = 2;

/** So many words make up for a name. */
const FEWEST_WORDS = 5;

/** The sentences around may add so much. */
const MOST_NEARBY = 3;

/** How many stems the sentences with their neighbours share beyond those of `terms` and of the shared names. */
export function sharedNearby(
    one: Side,
    other: Side,
    kinship: Pick<Kinship, 'terms' | 'capitals' | 'sharedAround'>,
): number {
    const known = new Set(nearbyTerms(other));
    const counted = new Set([...kinship.terms, ...kinship.capitals]);
    for (const id of kinship.sharedAround)
        for (const word of id.split(' ')) counted.add(stemOf(word) ?? word);
    return nearbyTerms(one).filter(term => known.has(term) && !counted.has(term)).length;
}

/** The stems of the sentence and of those right before and behind it, each once. */
function nearbyTerms(side: Side): readonly string[] {
    return remembered(termsNearby, side, () => [...new Set(nearby(side).flatMap(({ terms }) => terms))]);
}

/** Kept with the side: a claim outlives a change of the sentence beside it. */
const termsNearby = new WeakMap<Side, readonly string[]>();

/** A claim of the sentence and of each of those right before and behind it, in order. */
export function nearby(side: Side): readonly Claim[] {
    return remembered(neighbours, side, () => {
        const { claim, document } = side;
        const at = document.findIndex(each => areOfOneSentence(each, claim));
        const before = at > 0 ? document[at - 1] : undefined;
        const after = document.find(each => standsBehind(each, claim));
        return [before, claim, after].filter(each => each !== undefined);
    });
}

/** In a later sentence. */
function standsBehind(one: Claim, other: Claim): boolean {
    return one.block === other.block ? one.sentence.start > other.sentence.start : one.block > other.block;
}

const neighbours = new WeakMap<Side, readonly Claim[]>();

/** Symmetric. A day that both tell is enough: "after Monday's raid … on Tuesday" fits either day. */
export function dayRelation(one: Side, other: Side): DayRelation {
    const [a, b] = [one.claim.when, other.claim.when];
    const days = daysTold(other.claim);
    if (daysTold(one.claim).some(day => days.includes(day))) return 'same';
    if (a.basis !== 'stated' || b.basis !== 'stated' || !a.days || !b.days) {
        const isReport = a.days && b.days && a.basis === 'reported' && b.basis === 'reported';
        return isReport && gapInDays(a.days, b.days) > FARTHEST_REPORTS ? 'apart' : 'open';
    }
    if (!intervalsMeet(a.days, b.days)) return 'apart';
    return isSingleDay(a.days) || isSingleDay(b.days) ? 'same' : 'open';
}

const FARTHEST_REPORTS = 10;

/** The single days that the sentence tells, without those of speaking. */
function daysTold(claim: Claim): readonly string[] {
    return timesTold(claim).flatMap(({ from, until }) => (isSingleDay({ from, until }) ? [from] : []));
}

/** The days, months and years that the sentence tells, without those of speaking. */
export function timesTold(claim: Claim): readonly DayInterval[] {
    return remembered(times, claim, () =>
        claim.times.flatMap(time =>
            time.resolved?.days && isOfDeed(claim, time) ? [time.resolved.days] : [],
        ),
    );
}

const times = new WeakMap<Claim, readonly DayInterval[]>();

/** It tells a day, and not one of speaking. */
export function isOfDeed(
    { words, sentence }: Claim,
    { start, end, resolved, reading }: TimeExpression,
): boolean {
    if (!resolved?.days || (reading?.kind === 'timeOfDay' && reading.day === undefined)) return false;
    const [before, behind] = [words.slice(0, start - sentence.start), words.slice(end - sentence.start)];
    return !isOfSaying(before) && !opensSaying(behind);
}

/** "Yesterday, the police explained that": the words behind a day of speaking. */
function opensSaying(behind: string): boolean {
    const near = wordsOf(behind.slice(0, LONGEST_BEFORE));
    const that = near.slice(0, REACH_OF_SAYING + 3).findIndex(({ folded }) => folded === 'that');
    return that > 0 && speechVerbs.has(near[that - 1]?.folded ?? '');
}

/** "Said on Tuesday", "the statement of Tuesday": the words before a day of speaking. */
function isOfSaying(before: string): boolean {
    const near = wordsOf(before.slice(-LONGEST_BEFORE)).slice(-REACH_OF_SAYING);
    const from = near.findLastIndex(({ folded }) => folded === 'that') + 1;
    return near.slice(from).some(({ folded }) => speechVerbs.has(folded) || reportNouns.has(folded));
}

const REACH_OF_SAYING = 4;
const LONGEST_BEFORE = 60;

/** One says "women's", the other "men's" or nothing; "the first stage" and "the third". */
export function areToldApart(one: Side, other: Side): boolean {
    const [a, b] = [toldIn(one.claim), toldIn(other.claim)];
    for (const word of distinctions) if (a.words.has(word) !== b.words.has(word)) return true;
    for (const [noun, number] of a.numbered) if ((b.numbered.get(noun) ?? number) !== number) return true;
    return contrasts.some(row => {
        const [ofOne, ofOther] = [a, b].map(({ words }) =>
            row.filter(same => same.some(word => words.has(word))),
        );
        if (!ofOne?.length || !ofOther?.length) return false;
        return !ofOne.some(same => ofOther.includes(same));
    });
}

interface Told {
    readonly words: ReadonlySet<string>;
    /** Of "the fourth stage", "stage four", "stage 4": 4 by the stem of the noun. */
    readonly numbered: ReadonlyMap<string, number>;
}

function toldIn(claim: Claim): Told {
    return remembered(told, claim, () => {
        // Who won the semi-final is on the way to the final.
        const text = claim.words.replace(/\b(?:reach\w{0,3}|into|for|to) the final\b/gi, '');
        const words = wordsOf(text).map(({ folded }) => folded);
        const numbered = new Map<string, number>();
        for (const [i, word] of words.entries()) {
            const [next = '', before = ''] = [words[i + 1], words[i - 1]];
            const ordinal = ordinals.get(word) ?? numberIn(word, /^\d{1,2}(?:st|nd|rd|th)$/);
            if (ordinal !== undefined) numbered.set(stemOf(next) ?? next, ordinal);
            const cardinal = CARDINALS.indexOf(word) + 1 || numberIn(word, /^\d{1,2}$/);
            if (cardinal && NUMBERED.test(before)) numbered.set(stemOf(before) ?? before, cardinal);
        }
        return { words: new Set(words), numbered };
    });
}

const told = new WeakMap<Claim, Told>();

function numberIn(word: string, pattern: RegExp): number | undefined {
    return pattern.test(word) ? Number.parseInt(word, 10) : undefined;
}

const CARDINALS = 'one two three four five six seven eight nine ten'.split(' ');
const NUMBERED =
    /^(?:stage|leg|round|phase|part|game|heat|unit|line|route|reactor|block|pier|platform|gate|ward|district|section|lot|test)$/;

function remembered<K extends object, T extends object>(memory: WeakMap<K, T>, key: K, read: () => T): T {
    const known = memory.get(key);
    if (known) return known;
    const found = read();
    memory.set(key, found);
    return found;
}
