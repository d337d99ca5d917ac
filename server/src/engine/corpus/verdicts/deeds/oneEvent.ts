/** Do two sentences tell of one event? Judged by the names, words and days that they share. */

import type { Claim } from '../../../claims/claim.ts';
import { rememberedOfWords } from '../../../claims/remembered.ts';
import { stemOf, wordsOf } from '../../../claims/words.ts';
import { contrasts, distinctions, ordinals, sexes } from '../../../recognisers/lexicon/en/distinctions.ts';
import { dayOfView, imagined, reportNouns, speechVerbs } from '../../../recognisers/lexicon/en/speech.ts';
import { formsOfBe } from '../../../recognisers/lexicon/en/wordClasses.ts';
import type { TimeExpression } from '../../../recognisers/mention.ts';
import { type DayInterval, intervalsMeet } from '../../../text/day.ts';
import type { Span } from '../../../text/span.ts';
import { claimBefore, leansOnBefore } from '../sides/antecedents.ts';
import { gapInDays, isSingleDay, SAME_NEWS_DAYS } from '../sides/compareTimes.ts';
import { nearby } from '../sides/neighbours.ts';
import { type Kinship, ofPair, ofSentences, ofStatement, type Side } from '../sides/side.ts';
import { deedsOf, mayMeet } from './deedsOf.ts';

/** `same`: both tell a day, and it is one; `apart`: both tell days that do not meet; `open`: one of them tells none. */
export type DayRelation = 'same' | 'open' | 'apart';

/** So much two sentences must share to be of one event beyond doubt. */
const BEYOND_DOUBT = 5;

/** Beyond doubt: the day is not another, the news of one time, and enough is shared that no other event has. */
export const isOneEvent = ofPair(judge);

function judge(one: Side, other: Side, kinship: Kinship): boolean {
    if (!isDated(one) || !isDated(other)) return false;
    const relation = dayRelation(one, other);
    // A later article that tells the day itself tells of no other event.
    if (relation !== 'same' && gapInDays(one.published?.days, other.published?.days) > SAME_NEWS_DAYS)
        return false;
    return (
        !isOneHistory(one, other) &&
        relation !== 'apart' &&
        likenessOf(one, other, kinship) >= BEYOND_DOUBT &&
        !areToldApart(one, other)
    );
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

const RECENT_DAYS = 120;

/** The day of publication is known, not inferred from the text. */
export function isDated({ published }: Side): boolean {
    return published !== undefined && published.basis !== 'text';
}

/**
 * How much they share: names count twice, names of the surroundings and words once, words of the sentences around half;
 * a common day as much as a name. 0 where there is no common ground, a name or a handful of words.
 */
export const likenessOf = ofPair((one, other, kinship): number => {
    const sum = likeness(one, other, kinship);
    const passages = likenessOfPassages(one, other, kinship);
    if (sum === undefined && passages === undefined) return 0;
    const day = dayWeight(one, other);
    return Math.max(
        sum === undefined ? 0 : sum + day,
        passages === undefined ? 0 : passages.sum + Math.max(passages.isOneDay ? 2 : 0, day),
    );
});

/** How much two sentences share beside the days; undefined where there is no common ground. */
const likeness = ofSentences((one, other, kinship): number | undefined => {
    const { shared, capitals, terms } = kinship;
    const names = shared.length + capitals.length;
    // Most pairs end here: what stands around cannot make up for sentences that share nothing.
    if (2 * names + terms.length < FEWEST_IN_SENTENCE) return undefined;
    const around = Math.max(0, kinship.sharedAround.length - shared.length);
    const nearby = sharedNearby(one, other, kinship);
    if (names + around === 0 && terms.length + nearby < FEWEST_WORDS) return undefined;
    const deed = shareDeedInOtherWords(one, other, kinship) ? 1 : 0;
    return 2 * names + around + terms.length + deed + Math.min(MOST_NEARBY, nearby / 2);
});

interface LikenessOfPassages {
    /** Without the days. */
    readonly sum: number;
    /** Both tell a single day, and it is one. */
    readonly isOneDay: boolean;
}

/** Where one leans on the sentence before it, that counts as its own; undefined where neither does. */
const likenessOfPassages = ofSentences((one, other, { sharedAround }): LikenessOfPassages | undefined => {
    if (!leansOnBefore(one.claim) && !leansOnBefore(other.claim)) return undefined;
    const [a, b] = [passageOf(one), passageOf(other)];
    const names = new Set(sharedAround.flatMap(id => id.split(' ').map(word => stemOf(word) ?? word)));
    const terms = a.filter(term => b.includes(term));
    const capitals =
        sharedAround.length > 0
            ? []
            : terms.filter(term => isCapitalIn(one, term) && isCapitalIn(other, term));
    for (const term of capitals) names.add(term);
    const named = sharedAround.length + capitals.length;
    const shared = terms.filter(term => !names.has(term)).length;
    const deed = shareDeedInOtherWords(one, other, { terms }) ? 1 : 0;
    if (shared + deed < FEWEST_IN_PASSAGE || (named === 0 && shared < FEWEST_WORDS)) return undefined;
    const days = daysOfPassage(other);
    const isOneDay = daysOfPassage(one).some(day => days.includes(day));
    return { sum: 2 * named + shared + deed - LESS_FOR_PASSAGE, isOneDay };
});

/** Written with a capital in the sentence, or in the one before it. */
function isCapitalIn(side: Side, term: string): boolean {
    const before = claimBefore(side);
    return side.claim.capitals.inside.includes(term) || before?.capitals.inside.includes(term) === true;
}

/** The stems of the sentence, with those of the one before where it leans on that. */
const passageOf = ofStatement((side): readonly string[] => {
    const before = leansOnBefore(side.claim) ? claimBefore(side) : undefined;
    return [...new Set([...(before?.terms ?? []), ...side.claim.terms])];
});

/** The single days that the sentence tells, and the one before where it leans on that. */
function daysOfPassage(side: Side): readonly string[] {
    const before = leansOnBefore(side.claim) ? claimBefore(side) : undefined;
    return [...(before ? daysTold(before) : []), ...daysTold(side.claim)];
}

const FEWEST_IN_PASSAGE = 2;
const LESS_FOR_PASSAGE = 1;

/** A day that both tell counts as much as a name, one that only dates what is said half of that. */
function dayWeight(one: Side, other: Side): number {
    if (dayRelation(one, other) === 'same') return 2;
    const [a, b] = [one.claim.when, other.claim.when];
    if (a.basis === 'publication' || b.basis === 'publication' || !a.days || !b.days) return 0;
    return isSingleDay(a.days) && isSingleDay(b.days) && a.days.from === b.days.from ? 1 : 0;
}

/** "Drowned" and "died": one deed, in words that differ. */
function shareDeedInOtherWords(one: Side, other: Side, { terms }: Pick<Kinship, 'terms'>): boolean {
    if (!mayMeet(one, other)) return false;
    const answers = deedsOf(other);
    return deedsOf(one).some(
        ({ kind, words }) =>
            answers.some(answer => answer.kind === kind) &&
            !wordsOf(words).some(({ folded }) => terms.includes(stemOf(folded) ?? '')),
    );
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
    const known = setOfNearby(other);
    const counted = new Set([...kinship.terms, ...kinship.capitals]);
    for (const id of kinship.sharedAround)
        for (const word of id.split(' ')) counted.add(stemOf(word) ?? word);
    return nearbyTerms(one).filter(term => known.has(term) && !counted.has(term)).length;
}

/** The stems of the sentence and of those right before and behind it, each once. */
const nearbyTerms = ofStatement((side): readonly string[] => [
    ...new Set(nearby(side).flatMap(({ terms }) => terms)),
]);

const setOfNearby = ofStatement((side): ReadonlySet<string> => new Set(nearbyTerms(side)));

/** Symmetric. A day that both tell is enough: "after Monday's raid … on Tuesday" fits either day. */
export function dayRelation(one: Side, other: Side): DayRelation {
    const [a, b] = [one.claim.when, other.claim.when];
    const days = daysTold(other.claim);
    if (daysTold(one.claim).some(day => days.includes(day))) return 'same';
    if (a.basis !== 'stated' || b.basis !== 'stated' || !a.days || !b.days) {
        const isReport = a.days && b.days && a.basis === 'reported' && b.basis === 'reported';
        return isReport && gapInDays(a.days, b.days) > FARTHEST_REPORTS ? 'apart' : 'open';
    }
    const others = timesTold(other.claim);
    // Each of two sentences with several days may be dated to another of them.
    if (
        timesTold(one.claim).some(told => others.some(days => intervalsMeet(told, days))) &&
        !intervalsMeet(a.days, b.days)
    )
        return 'open';
    if (!intervalsMeet(a.days, b.days))
        return isDeadline(one.claim) || isDeadline(other.claim) ? 'open' : 'apart';
    return isSingleDay(a.days) || isSingleDay(b.days) ? 'same' : 'open';
}

const FARTHEST_REPORTS = 10;

/** "Have to be out by Sunday", "may stay until spring": the day of the claim is where something ends, not when it was done. */
function isDeadline({ times, when, words, sentence }: Claim): boolean {
    const time = times.find(({ resolved }) => resolved?.days?.from === when.days?.from);
    return time !== undefined && ENDS_IN_TIME.test(words.slice(0, time.start - sentence.start));
}

const ENDS_IN_TIME = /\b(?:by|until|till|through|no later than|at the latest|runs? to|up to)\s(?:the\s)?$/i;

/** The single days that the sentence tells, without those of speaking. */
function daysTold(claim: Claim): readonly string[] {
    return timesTold(claim).flatMap(({ from, until }) => (isSingleDay({ from, until }) ? [from] : []));
}

/** The days, months and years that the sentence tells, without those of speaking. */
export function timesTold(claim: Claim): readonly DayInterval[] {
    const known = times.get(claim.times);
    if (known) return known;
    const found = claim.times.flatMap(time =>
        time.resolved?.days && isOfDeed(claim, time) ? [time.resolved.days] : [],
    );
    times.set(claim.times, found);
    return found;
}

/** Kept for all claims of a sentence: their times are one list. */
const times = new WeakMap<readonly TimeExpression[], readonly DayInterval[]>();

/** It tells a day, and not one of speaking. */
export function isOfDeed(claim: Claim, time: TimeExpression): boolean {
    const { resolved, reading } = time;
    if (!resolved?.days || (reading?.kind === 'timeOfDay' && reading.day === undefined)) return false;
    return !isOfSpeaking(claim, time);
}

/** "Said on Tuesday", "imagery of Tuesday", "if the election were held today": when it is told, seen or imagined, not when it happened. */
export function isOfSpeaking({ words, sentence }: Claim, { start, end }: Span): boolean {
    const [before, behind] = [words.slice(0, start - sentence.start), words.slice(end - sentence.start)];
    return isOfSaying(before) || dayOfView.test(before) || imagined.test(before) || opensSaying(behind);
}

/** "Yesterday, the police explained that": the words behind a day of speaking. */
function opensSaying(behind: string): boolean {
    const near = wordsOf(behind.slice(0, LONGEST_BEFORE));
    const that = near.slice(0, REACH_OF_SAYING + 3).findIndex(({ folded }) => folded === 'that');
    return that > 0 && speechVerbs.has(near[that - 1]?.folded ?? '');
}

/** "Said on Tuesday", "the statement of Tuesday": the words before a day of speaking. */
function isOfSaying(before: string): boolean {
    const near = wordsOf(before.slice(-LONGEST_BEFORE)).map(({ folded }) => folded);
    const from = Math.max(near.length - REACH_OF_SAYING, near.lastIndexOf('that') + 1);
    return near.some(
        (word, i) =>
            i >= from &&
            ((speechVerbs.has(word) &&
                !NOUNS.has(word) &&
                !isDone(word, near.slice(Math.max(0, i - 2), i))) ||
                (reportNouns.has(word) && isIssued(near.slice(i + 1)))),
    );
}

const REACH_OF_SAYING = 4;

/** "A foreign state in 2014": as verbs they seldom stand before a day. */
const NOUNS: ReadonlySet<string> = new Set('state states claims estimates notes reports'.split(' '));

/** "The infection was confirmed on 9 March", "the accident was reported at 6.40": that is what happened. */
function isDone(verb: string, before: readonly string[]): boolean {
    return OF_FINDING.has(verb) && before.some(word => formsOfBe.has(word));
}

const OF_FINDING: ReadonlySet<string> = new Set('confirmed reported noted revealed declared'.split(' '));

/** "A statement to reporters on Tuesday"; but not "the findings of the inquiry come out on Tuesday". */
function isIssued(behind: readonly string[]): boolean {
    return !behind.some(word => formsOfBe.has(word) || APPEARS.has(word));
}

const APPEARS: ReadonlySet<string> = new Set(
    'come comes came appear appears appeared begins began'.split(' '),
);
const LONGEST_BEFORE = 60;

/** One says "women's", the other "men's" or nothing; "the first stage" and "the third". */
export function areToldApart(one: Side, other: Side): boolean {
    const [a, b] = [toldIn(one.claim), toldIn(other.claim)];
    if (a.distinctions !== b.distinctions) return true;
    if ((a.sexes & ~b.ofSexes) !== 0 || (b.sexes & ~a.ofSexes) !== 0) return true;
    for (const [noun, number] of a.numbered) if ((b.numbered.get(noun) ?? number) !== number) return true;
    for (const [row, told] of a.contrasts) if (((b.contrasts.get(row) ?? told) & told) === 0) return true;
    return false;
}

/** What a sentence tells one thing of a kind from another by; sets of words are numbers, a bit each. */
interface Told {
    /** Which of the `distinctions` it has. */
    readonly distinctions: number;
    /** Whether something of theirs is told of, by the order of `sexes`: "the women's race". */
    readonly sexes: number;
    /** Whether it has one of their words at all. */
    readonly ofSexes: number;
    /** Which words it has of a row of `contrasts`, by the number of the row; of those rows that it has some of. */
    readonly contrasts: ReadonlyMap<number, number>;
    /** Of "the fourth stage", "stage four", "stage 4": 4 by the stem of the noun. */
    readonly numbered: ReadonlyMap<string, number>;
}

const toldIn = rememberedOfWords((sentence): Told => {
    // Who won the semi-final is on the way to the final.
    const text = sentence.replace(/\b(?:reach\w{0,3}|into|for|to) the final\b/gi, '');
    const words = wordsOf(text).map(({ folded }) => folded);
    const known = new Set(words);
    const hasSome = (some: readonly string[]) => some.some(word => known.has(word));
    const numbered = new Map<string, number>();
    for (const [i, word] of words.entries()) {
        const [next = '', before = ''] = [words[i + 1], words[i - 1]];
        const ordinal = ordinals.get(word) ?? numberIn(word, /^\d{1,2}(?:st|nd|rd|th)$/);
        if (ordinal !== undefined) numbered.set(stemOf(next) ?? next, ordinal);
        const cardinal = CARDINALS.indexOf(word) + 1 || numberIn(word, /^\d{1,2}$/);
        if (cardinal && NUMBERED.test(before)) numbered.set(stemOf(before) ?? before, cardinal);
    }
    const found = contrasts.map(row => bitsOf(row, hasSome));
    return {
        distinctions: bitsOf([...distinctions], word => known.has(word)),
        sexes: bitsOf(OF_SEXES, each => each.test(text)),
        ofSexes: bitsOf(sexes, hasSome),
        numbered,
        contrasts: new Map([...found.entries()].filter(([, bits]) => bits !== 0)),
    };
});

/** A bit for each of the values, of which there are at most 31. */
function bitsOf<T>(values: readonly T[], isSet: (value: T) => boolean): number {
    return values.reduce((bits, value, i) => (isSet(value) ? bits | (1 << i) : bits), 0);
}

const OF_SEXES: readonly RegExp[] = sexes.map(
    words => new RegExp(`\\b(?:${words.join('|')})['’]s?(?!\\p{L})`, 'iu'),
);

function numberIn(word: string, pattern: RegExp): number | undefined {
    return pattern.test(word) ? Number.parseInt(word, 10) : undefined;
}

const CARDINALS = 'one two three four five six seven eight nine ten'.split(' ');
const NUMBERED =
    /^(?:stage|leg|round|phase|part|game|heat|unit|line|route|reactor|block|pier|platform|gate|ward|district|section|lot|test)$/;
