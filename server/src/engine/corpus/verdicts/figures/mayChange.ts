/** Whether a figure may well be another on a later day, so that two of them are news and no contradiction: a table. */

import { beforeFigure, behindFigure, type Claim } from '../../../claims/claim.ts';
import { OF_GROUP } from '../../../claims/measure.ts';
import { remembered } from '../../../claims/remembered.ts';
import { type Word, wordsOf } from '../../../claims/words.ts';
import {
    built,
    deployed,
    endOfSearch,
    endsOfChange,
    estimates,
    finalWords,
    holdings,
    ongoingVerbs,
    sentToHelp,
    slowToChange,
    untilNow,
} from '../../../recognisers/lexicon/en/changing.ts';
import { helpers } from '../../../recognisers/lexicon/en/measures.ts';
import { changeVerbs } from '../../../recognisers/lexicon/en/speech.ts';
import { lengthInDays } from '../../../text/day.ts';
import { compareTimes, FEW_DAYS, gapInDays, SAME_NEWS_DAYS } from '../sides/compareTimes.ts';
import { isLevel, type Side } from '../sides/side.ts';
import { factorOf } from './factorOf.ts';
import type { FigurePair } from './figurePair.ts';

interface Row {
    readonly name: string;
    readonly holds: (pair: FigurePair) => boolean;
}

const rows: readonly Row[] = [
    {
        name: 'what became of those counted',
        // How a chamber has voted stays as it is.
        holds: ({ measure, otherMeasure }) =>
            measure.dimension === 'count' &&
            measure.counted !== 'vote' &&
            measure.state !== undefined &&
            otherMeasure.state !== undefined,
    },
    { name: 'a price, a rate or a share', holds: ({ measure }) => OF_RATES.has(measure.dimension) },
    {
        name: 'so many at a time',
        holds: both(
            claim =>
                (isLevel(claim) && !isPastHaving(claim)) ||
                isRunningTotal(claim) ||
                untilNow.test(claim.words),
        ),
    },
    {
        name: 'each on a day of its own',
        holds: both(claim => isLevel(claim) && claim.when.basis === 'stated'),
    },
    { name: 'so far', holds: either(claim => untilNow.test(around(claim))) },
    { name: 'told to change', holds: isToldToChange },
    {
        name: 'who came to help, and with what',
        holds: pair =>
            helpers.has(pair.measure.counted) &&
            both(({ words }) => deployed.test(words) && !sentToHelp.test(words))(pair),
    },
    { name: 'a plan', holds: both(({ modality }) => modality === 'planned' || modality === 'possible') },
];

/** Symmetric. */
export function mayChange(pair: FigurePair): boolean {
    if (areFinal(pair) || areOfOnePast(pair) || areOfOneAct(pair) || areOfFixedSize(pair)) return false;
    if (areSinceOneYear(pair)) return false;
    if (isSlowToChange(pair) && !isToldToChange(pair)) return false;
    return rows.some(({ holds }) => holds(pair));
}

/** "Employs 1,900 people", a day later "employs about 2,400": in so few days that does not change. */
export function isSlowToChange(pair: FigurePair): boolean {
    const { one, other, measure } = pair;
    const isShare = measure.dimension === 'percentage';
    if ((measure.dimension !== 'count' && !isShare) || measure.state !== undefined) return false;
    // "Five of the eleven districts are affected", a week later seven: only of how many stays.
    if (measure.narrowedBy.includes(OF_GROUP)) return false;
    const gap = gapInDays(one.claim.when.days, other.claim.when.days);
    if (Math.max(gap, gapInDays(one.published?.days, other.published?.days)) > FEW_DAYS) return false;
    if (areSinceOneYear(pair)) return true;
    const words = isShare ? holdings : slowToChange;
    return [one.claim, other.claim].every(claim => words.test(around(claim)));
}

/** "The footbridge is 58 metres long", "the first of them is 62 metres long": what is built stays as long as it is. */
export function areOfFixedSize(pair: FigurePair): boolean {
    const { one, other, measure } = pair;
    const sides = [one, other];
    if (areOfOneWeight(pair)) return true;
    return (
        measure.dimension === 'length' &&
        sides.every(({ claim }) => claim.modality === 'asserted' && isOfSize(claim)) &&
        sides.some(({ claim: { words } }) => built.test(words)) &&
        // "Waves at the pier", "the crack in the dam": what stands behind a preposition is not what is so long.
        sides.every(({ claim: { words } }) => built.test(words) || STANDS_FOR_BUILT.test(words))
    );
}

/** "A gold collar weighing 312 grams", "the 321-gram collar": what is no living thing stays as heavy as it is. */
function areOfOneWeight(pair: FigurePair): boolean {
    const { one, other, measure } = pair;
    return (
        measure.dimension === 'mass' &&
        !isToldToChange(pair) &&
        [one, other].every(({ claim }) => claim.modality === 'asserted' && isOfWeight(claim)) &&
        pair.kinship.terms.length > 0
    );
}

const isOfWeight = remembered(
    (claim: Claim) => WEIGHS.test(beforeFigure(claim)) || OF_SO_MUCH.test(figureAndNoun(claim)),
);

function figureAndNoun({ figure, words, sentence }: Claim): string {
    return figure ? words.slice(figure.start - sentence.start, figure.end - sentence.start + 1) : '';
}

const WEIGHS = /\b(?:weigh(?:s|ed|ing)?|weight of)\b[^,;:.\d]{0,20}$/i;
const OF_SO_MUCH = /^[\d.,]{1,12}-(?:gram|kilo|kilogram|pound|ounce|tonne|ton|carat)\b/i;

const STANDS_FOR_BUILT = /^(?:it|they|the (?:first|second|third|longest|shortest|other|new one)\b)/i;

const isOfSize = remembered((claim: Claim) => OF_SIZE.test(behindFigure(claim)));

const OF_SIZE = /^ (?:\([^()]{1,20}\) )?(?:long|wide|high|tall|in (?:length|width|height))\b/;

/** "Has fallen by 18 percent since 2020", "by 8 percent since 2020": in a few days more of the same does not make so much. */
export function areSinceOneYear({ one, other, a, b, measure }: FigurePair): boolean {
    if (measure.state !== undefined || factorOf(a, b) < MUCH_MORE) return false;
    const since = longSince(one);
    return since !== undefined && since === longSince(other);
}

const MUCH_MORE = 1.2;

/** The first day since which it is told to be so, where that lies a year back. */
function longSince({ claim: { times, words, sentence, figure }, published }: Side): string | undefined {
    if (!figure || !published) return undefined;
    const time = times.find(({ start }) => SINCE.test(words.slice(0, start - sentence.start)));
    const from = time?.resolved?.days?.from;
    return from !== undefined && lengthInDays({ from, until: published.days.from }) > LONG_OVER
        ? from
        : undefined;
}

const SINCE = /\bsince (?:the (?:end|beginning) of )?$/i;

/** "Was fined 80,000 euros": that is done once, and later reports tell the same. */
function areOfOneAct({ one, other, measure }: FigurePair): boolean {
    return measure.dimension === 'money' && [one.claim, other.claim].every(isOfAct);
}

const isOfAct = remembered((claim: Claim): boolean => ACT.test(beforeFigure(claim)));

const ACT =
    /\b(?:fined|embezzled|stole|stolen|defrauded|swindled|(?:bought|sold|acquired) [^,;]{1,40} for)\b[^,;]{0,40}$/i;

/** "In 1998 a quake had taken 1,300 lives": both tell of one time that is long over; whoever writes of it later counts the same. */
export function areOfOnePast({ one, other }: Pick<FigurePair, 'one' | 'other'>): boolean {
    return (
        [one, other].every(
            ({ claim: { when }, published }) =>
                when.basis === 'stated' &&
                !when.isInferred &&
                when.days !== undefined &&
                published !== undefined &&
                lengthInDays({ from: when.days.until, until: published.days.from }) > LONG_OVER,
        ) && compareTimes(one.claim.when.days, other.claim.when.days) === 'same'
    );
}

/** In days. */
const LONG_OVER = 365;

/** "The closing statement", "all 32,000 hens": each tells that nothing is to be added. */
function areFinal({ one, other }: FigurePair): boolean {
    return [one.claim, other.claim].every(({ words }) => finalWords.test(words));
}

/** One says that it rose, was cut, was revised, or that it is an estimate. */
export function isToldToChange({ one, other }: Pick<FigurePair, 'one' | 'other'>): boolean {
    return [one.claim, other.claim].some(claim => isOfChange(claim) || estimates.test(around(claim)));
}

/**
 * "Four patients have died", a week later "one death has not been counted": those who have died only become more, unless somebody
 * says that they were fewer.
 */
export function areFewerDead(pair: FigurePair): boolean {
    return !isToldToChange(pair) && deadSince(pair) < 0;
}

/** Those who died days ago, by two reports of which the later counts more; but when the search is over, all are counted. */
export function areMoreDeadLater(pair: FigurePair): boolean {
    const { one, other } = pair;
    const isOfTheseDays = [one, other].every(
        ({ claim, published }) => gapInDays(claim.when.days, published?.days) <= SAME_NEWS_DAYS,
    );
    const gap = gapInDays(one.published?.days, other.published?.days);
    return (
        isOfTheseDays &&
        gap <= SAME_NEWS_DAYS &&
        deadSince(pair) > 0 &&
        mayChange(pair) &&
        !(endOfSearch.test(one.claim.words) && endOfSearch.test(other.claim.words))
    );
}

/** By how many more the later report counts; 0 also where nothing tells. */
function deadSince({ one, other, a, b, measure, otherMeasure }: FigurePair): number {
    if (measure.state !== 'dead' || otherMeasure.state !== 'dead') return 0;
    const relation = compareTimes(one.published?.days, other.published?.days);
    if (relation !== 'after' && relation !== 'before') return 0;
    const [later, earlier] = relation === 'after' ? [a, b] : [b, a];
    return later.value === undefined || earlier.value === undefined ? 0 : later.value - earlier.value;
}

function either(holds: (claim: Claim) => boolean): (pair: FigurePair) => boolean {
    return ({ one, other }) => holds(one.claim) || holds(other.claim);
}

function both(holds: (claim: Claim) => boolean): (pair: FigurePair) => boolean {
    return ({ one, other }) => holds(one.claim) && holds(other.claim);
}

const OF_RATES: ReadonlySet<string> = new Set(['money', 'percentage', 'temperature', 'area', 'rate']);

/** "Had 14 points": of one evening, it may be. */
const isPastHaving = remembered((claim: Claim) => {
    const near = wordsBefore(claim).slice(-REACH);
    return near.some(({ folded }) => folded === 'had');
});

/** "Has scored 14 goals", "203 people have tested positive": all that there were until then. */
const isRunningTotal = remembered((claim: Claim) => {
    const { figure, words, sentence } = claim;
    if (!figure) return false;
    const before = wordsBefore(claim);
    const isPerfect = ({ folded }: Word) => folded === 'has' || folded === 'have';
    if (before.slice(-REACH_OF_PERFECT).some(isPerfect)) return true;
    // "Since the first of May the enemy has lost 1,240 men, 31 tanks (+6) and 58 lorries"
    if (before.some(({ folded }) => folded === 'since') && before.some(isPerfect)) return true;
    return wordsOf(words.slice(figure.end - sentence.start))
        .slice(0, REACH_OF_PERFECT + 2)
        .some(({ folded }) => ongoingVerbs.has(folded));
});

/** "The ban was reduced to two years", "inflation slowed to 4.7 percent"; but "fell 200 metres" is how far. */
const isOfChange = remembered((claim: Claim) => {
    const before = wordsBefore(claim);
    const at = before.slice(-REACH_OF_CHANGE).findIndex(({ folded }) => changeVerbs.has(folded));
    if (at < 0) return false;
    if (claim.measure?.dimension === 'percentage')
        return at >= Math.min(before.length, REACH_OF_CHANGE) - REACH;
    return before.slice(-REACH).some(({ folded }) => endsOfChange.has(folded));
});

/** "Revised the magnitude of Saturday's earthquake in northern Tarvia to 6.1". */
const REACH_OF_CHANGE = 12;

/** The words around the figure. */
const around = remembered((claim: Claim) => {
    const { figure, words, sentence } = claim;
    if (!figure) return '';
    const [start, end] = [figure.start - sentence.start, figure.end - sentence.start];
    return `${words.slice(Math.max(0, start - NEAR), start)} ${words.slice(end, end + NEAR)}`;
});

/** In UTF-16 code units. */
const NEAR = 50;

function wordsBefore({ figure, words, sentence }: Claim): readonly Word[] {
    return wordsOf(words.slice(0, (figure?.start ?? sentence.start) - sentence.start));
}

const REACH = 3;
const REACH_OF_PERFECT = 5;
