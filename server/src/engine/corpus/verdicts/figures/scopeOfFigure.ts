/** Of what a figure is told, where the words around it say so: a mark on a scale, another country, what there was until then. */

import { beforeFigure, behindFigure, type Claim } from '../../../claims/claim.ts';
import { remembered, rememberedOfWords } from '../../../claims/remembered.ts';
import { stemOf, wordsOf } from '../../../claims/words.ts';
import { leads } from '../../../recognisers/lexicon/en/ballots.ts';
import { marksOfScales, soFar } from '../../../recognisers/lexicon/en/changing.ts';
import { ofSome } from '../../../recognisers/lexicon/en/contrasts.ts';
import { kindsOfRates, namedRates, oneKindOfRate } from '../../../recognisers/lexicon/en/kindsOfRates.ts';
import { parents } from '../../../recognisers/lexicon/en/measures.ts';
import { asksWhether } from '../../../recognisers/lexicon/en/speech.ts';
import type { FigurePair } from './figurePair.ts';

/** "Its flood stage there is 4.2 metres": what is measured may lie above it or below. */
export const isOfMark = remembered((claim: Claim): boolean => marksOfScales.test(beforeFigure(claim)));

/** "In neighbouring Tarvia the same storm killed three". */
export const isOfElsewhere = rememberedOfWords(words => OF_ELSEWHERE.test(words));

const OF_ELSEWHERE =
    /^(?:(?:In|Across|Over in) (?:the )?neighbou?ring (?:[\p{Ll}-]{2,14} )?(?=\p{Lu})|Across the border\b|Elsewhere in (?=\p{Lu}))/u;

/** "A lead of 43 votes", "two points behind the leaders": by how much one is before the other. */
export const isOfLead = remembered(({ figure, words, sentence }: Claim): boolean => {
    if (figure?.dimension !== 'count') return false;
    const [start, end] = [figure.start - sentence.start, figure.end - sentence.start];
    const before = words.slice(Math.max(0, start - REACH_OF_LEAD), start);
    return leads.before.test(before) || leads.behind.test(words.slice(end, end + REACH_OF_LEAD));
});

/** In UTF-16 code units. */
const REACH_OF_LEAD = 90;

/** "His hospital alone had counted 19 deaths": one of several. */
export const isOfOneAlone = rememberedOfWords(words => ONE_ALONE.test(words));

const ONE_ALONE =
    /^(?:[“"]?(?:(?:In|At|On) )?(?:His|Her|Its|Their|Our|The|That|This|\p{Lu}[\p{L}-]{2,20})(?: [\p{L}’'-]{2,20}){0,4}|[^.;]{0,80}\b(?:in|at|on)(?: [\p{L}’'-]{2,20}){1,4}) alone\b/u;

/** "The union wants 7.5 percent", "the company offers 3 percent": neither is news of the other. */
export function areDemandAndOffer(one: Claim, other: Claim): boolean {
    return (isDemanded(one) && isOffered(other)) || (isOffered(one) && isDemanded(other));
}

const isDemanded = remembered((claim: Claim) => DEMANDED.test(beforeFigure(claim)));
const isOffered = remembered((claim: Claim) => OFFERED.test(beforeFigure(claim)));

const DEMANDED =
    /\b(?:demand(?:s|ed|ing)?|wants?|wanted|seeks?|seeking|sought|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for)\b[^,;:.\d]{0,50}$/;
const OFFERED = /\b(?:offer(?:s|ed|ing)?|propos(?:es|ed|ing))\b[^,;:.\d]{0,50}$/;

/** "38 posts so far this year": no more than what there was until then. */
export const isSoFar = rememberedOfWords(words => soFar.test(words));

/** "21 million more than its budget", "12 million less than last year": differences from two things. */
export function areFromTwoThings({ one, other, a, b }: FigurePair): boolean {
    if (a.change === undefined || b.change === undefined) return false;
    const [from, otherFrom] = [baselineOf(one.claim), baselineOf(other.claim)];
    return from.length > 0 && otherFrom.length > 0 && !from.some(word => otherFrom.includes(word));
}

const baselineOf = remembered((claim: Claim): readonly string[] => {
    const [, baseline] = THAN.exec(behindFigure(claim)) ?? [];
    return wordsOf(baseline ?? '').flatMap(({ folded }) => {
        if (DETERMINER.test(folded)) return [];
        return OF_PLAN.test(folded) ? 'plan' : (stemOf(folded) ?? folded);
    });
});

/** "More than planned", "more than its budget": from one thing. */
const OF_PLAN = /^(?:plan|budget|expect|forecast|estimat|project|anticipat|foreseen|intended)/;

const DETERMINER = /^(?:the|a|an|its|his|her|their|of|in)$/;
const THAN = /^(?: (?:more|less|fewer|higher|lower|above|below))? than ((?:[\p{L}’'-]{1,20} ?){1,3})/u;

/** "By seven votes to two", "by 6 votes to 4": of another day, and so on something else. */
export const isOfDivision = rememberedOfWords(words => DIVISION.test(words));

const DIVISION =
    /\b(?:by|with) (?:\p{Ll}{3,9}|\d{1,4}) votes to (?:\p{Ll}{3,9}|\d{1,4})\b|\bby \d{1,4}(?:-| to )\d{1,4}\b(?! ?(?:%|\p{L}|\.\d))/u;

/** "A ferry licensed to carry 250 passengers": how many it may hold. */
export const isCapacity = remembered((claim: Claim): boolean => CAPACITY.test(beforeFigure(claim)));

const CAPACITY =
    /\b(?:licen[sc]ed|certified|approved|permitted|allowed|designed|cleared|built) (?:to (?:carry|hold|seat|take|handle) |for )(?:(?:up to|at most|only|no more than|about|a maximum of) )?$/i;

/** "Two works, including the “Winter Canal”, which is valued at 14 million": that of one of them. */
export const isOfOneAmong = remembered((claim: Claim): boolean => ONE_AMONG.test(beforeFigure(claim)));

const ONE_AMONG = /\b(?:including|among them) [^.;:]{2,80},[”"]? (?:which|who|valued|worth)\b[^.;:]{0,40}$/;

/** "The contract is worth 174 million": to one firm, for its part of what "the bridge will cost". */
export function isContractBesideCost(one: Claim, other: Claim): boolean {
    return isOfContract(one) && isOfCost(other) && !isOfContract(other);
}

const isOfContract = remembered((claim: Claim): boolean => CONTRACT.test(beforeFigure(claim)));
const isOfCost = remembered((claim: Claim): boolean => COST.test(beforeFigure(claim)));

const CONTRACT = /\bcontract\b[^.,;:]{0,60} (?:worth|at|of|for|is|was) (?:about |some |nearly )?$/i;
const COST = /\b(?:costs?|costing|budget)\b[^.,;:]{0,60}$/i;

/** "Did Sorland build 42,000 homes?" */
export const isAsked = rememberedOfWords(words => asksWhether.test(words));

/** "Youth unemployment": a rate of some, where the other sentence has no such word. */
export function isRateOfSome(claim: Claim, other: Claim): boolean {
    const word = wordOfSome(claim);
    return word !== undefined && !wordsOfSome(other).has(word);
}

/** Its noun stands before it. */
const wordOfSome = remembered((claim: Claim): string | undefined => {
    const { figure, measure, words, sentence } = claim;
    if (!figure) return undefined;
    const { of } = figure;
    const isBefore = of !== undefined && of.start < figure.start;
    const noun = isBefore ? words.slice(Math.max(0, of.start - sentence.start), of.end - sentence.start) : '';
    return firstOf(wordsIn(noun)) ?? firstOf(wordsIn(wordBefore(measure?.counted ?? '', claim)));
});

/** "Core inflation, at 3.8 percent": what stands before the noun that is counted, wherever that is told. */
function wordBefore(counted: string, claim: Claim): string {
    if (counted === '') return '';
    const before = beforeFigure(claim).toLowerCase();
    return WORD_BEFORE.exec(before.slice(0, Math.max(0, before.lastIndexOf(counted))))?.[0] ?? '';
}

const WORD_BEFORE = /[\p{L}’'-]{1,20} $/u;

const wordsOfSome = rememberedOfWords(wordsIn);

function wordsIn(words: string): ReadonlySet<string> {
    return new Set([...words.toLowerCase().matchAll(ofSome)].map(([word]) => word));
}

function firstOf([first]: ReadonlySet<string>): string | undefined {
    return first;
}

/** "The policy rate", "the mortgage rate": both tell of which rates they speak, and not of one. */
export function areRatesOfTwoKinds(one: Claim, other: Claim): boolean {
    const [kind, otherKind] = [kindOfRate(one), kindOfRate(other)];
    return kind !== undefined && otherKind !== undefined && kind !== otherKind;
}

const kindOfRate = remembered((claim: Claim): string | undefined => {
    if (claim.figure?.dimension !== 'percentage') return undefined;
    const kind = [...beforeFigure(claim).toLowerCase().matchAll(kindsOfRates)].at(-1)?.[1];
    return kind === undefined ? undefined : (oneKindOfRate.get(kind) ?? kind);
});

/** A rate that goes by a name of its own, where nothing in the other sentence tells of it or of anything else. */
export function isBesideBareRate(bare: Claim, { measure }: Claim): boolean {
    if (bare.measure?.dimension !== 'percentage' || bare.measure.counted !== '') return false;
    const words = namedRates.get(measure?.counted ?? '');
    return words !== undefined && !words.test(bare.words);
}

/** "Nineteen of 24 economists polled": how many were asked, or said so. */
export const isOfPoll = rememberedOfWords(words => OF_POLL.test(words));

const OF_POLL =
    /\b(?:economists|analysts|forecasters|respondents|experts|firms|companies)\b[^.;:]{0,20}\b(?:polled|surveyed|questioned|asked)\b/i;

/** "Two others", "three more". */
export function isOfRest(claim: Claim): boolean {
    return OF_REST_BEHIND.test(behindFigure(claim)) || OF_REST_BEFORE.test(beforeFigure(claim));
}

const OF_REST_BEHIND = /^\s(?:[\p{Ll}-]{1,20}\s)?(?:others?|more|further|additional)\b/u;
const OF_REST_BEFORE = /\b(?:other|another|a further|an additional)\s$/i;

/** "Three weeks before the trial": of what both may be counted from nothing tells. */
export function isCountedFrom(claim: Claim): boolean {
    return claim.figure?.dimension === 'time' && COUNTED_FROM.test(behindFigure(claim));
}

const COUNTED_FROM =
    /^\s(?:before|after|later|earlier|ago|since|prior|from (?:now|then|today)|beforehand|afterwards?)\b/;

export function isOfChildren(claim: Claim): boolean {
    return OF_CHILDREN.test(beforeFigure(claim));
}

const OF_CHILDREN = new RegExp(`\\b(?:${[...parents].join('|')}|widow|widower) of\\s$`, 'i');

/** "2 million euros (26 million rand)": said twice, and the other article may say it in the first way alone. */
export function isInBrackets(claim: Claim): boolean {
    return /\d[^()]{0,24}\s\([\p{Lu}$€£]{0,3}$/u.test(beforeFigure(claim));
}
