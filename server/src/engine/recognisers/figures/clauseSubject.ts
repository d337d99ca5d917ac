/** What a measure is told of when no noun follows it: the subject of its verb, or the noun it stands beside. */

import type { Span } from '../../text/span.ts';
import { changesBefore } from '../lexicon/en/changes.ts';
import { levelVerbs, partsOfCalendar } from '../lexicon/en/levelVerbs.ts';
import { functionWords, verbsAfterNouns } from '../lexicon/en/nounGroups.ts';
import type { Quantity } from '../mention.ts';
import type { Token } from '../numbers/tokens.ts';
import { nounGroupBefore } from './nounGroup.ts';
import { tokenIndexAt } from './passageReading.ts';

/**
 * "The debris field | stretched for seven miles", "bank stocks, which were up 2.8%", "the pier sold for $44 million",
 * "the Reform List (12%)". Undefined where another verb governs the figure: who pays or spends an amount is not what it
 * measures.
 */
export function clauseSubject(figure: Quantity, tokens: readonly Token[]): Span | undefined {
    const first = tokenIndexAt(tokens, figure.start);
    return besideNoun(figure, tokens, first) ?? subjectOfVerb(figure, tokens, first);
}

/** "Cut its workforce | to 3,000", "raised its forecast | by 8%". */
export function objectOfChange(figure: Quantity, tokens: readonly Token[]): Span | undefined {
    const to = tokenIndexAt(tokens, figure.start) - 1;
    if (!/^(?:to|by)$/.test(tokens[to]?.lower ?? '')) return undefined;
    const end = ADVERB.test(tokens[to - 1]?.lower ?? '') ? to - 1 : to;
    const noun = isNoun(tokens, end - 1) ? nounBefore(tokens, end, 0) : undefined;
    if (!noun) return undefined;
    const first = tokenIndexAt(tokens, noun.start);
    // "Reduce Velmora's output to": without an article the verb looks like a part of the group.
    const second = tokens[first + 1];
    if (changesObject(tokens[first]) && second && second.start < noun.end)
        return { start: second.start, end: noun.end };
    let at = first - 1;
    while (/^(?:the|a|an|its|their|his|her|our|up|down)$/.test(tokens[at]?.lower ?? '')) at--;
    return changesObject(tokens[at]) ? noun : undefined;
}

function changesObject(token: Token | undefined): boolean {
    return token !== undefined && (changesBefore.has(token.lower) || CHANGES_OBJECT.test(token.lower));
}

const CHANGES_OBJECT =
    /^(?:br(?:ing|ings|inging|ought)|(?:push|tak|driv|lift|revis|mov|send|keep)(?:e|es|ed|ing|s)?|took|drove|sent|kept)$/;

/** "Floor area 32 m²", "a grant worth $8 million", "customers with $5,000", "a battery, 4500 mAh, that". */
function besideNoun(figure: Quantity, tokens: readonly Token[], first: number): Span | undefined {
    const before = tokens[first - 1];
    if (!before) return undefined;
    if (before.lower === 'worth') return nounBefore(tokens, overComma(tokens, first - 1));
    if (before.text === ',' && !isApposed(figure, tokens)) return undefined;
    const isJoined = /^(?:with|for|from|at|[,(])$/.test(before.lower);
    const last = isJoined ? first - 2 : first - 1;
    if (!isNoun(tokens, last) || mayBeVerb(tokens, last)) return undefined;
    const noun = nounBefore(tokens, isJoined ? first - 1 : first);
    return isJoined || isFirst(tokens, noun) ? noun : undefined;
}

/** Between two commas, or at the end of the sentence. */
function isApposed(figure: Quantity, tokens: readonly Token[]): boolean {
    const next = tokens[tokenIndexAt(tokens, figure.end)];
    return next === undefined || /^[,.;)]$/.test(next.text);
}

/** Nothing stands before it in its clause, no verb ("will cost buyers $40,000") and no article ("a sharp 3% drop"). */
function isFirst(tokens: readonly Token[], noun: Span | undefined): boolean {
    if (!noun) return false;
    const before = tokens[tokenIndexAt(tokens, noun.start) - 1];
    return before === undefined || before.kind === 'mark';
}

/** Not a verb, as far as can be told from its form and from the word before it. */
function isNoun(tokens: readonly Token[], i: number): boolean {
    const token = tokens[i];
    if (token?.kind !== 'word' || isVerb(token) || /[a-z]{2}(?:ing|ly)$/.test(token.lower)) return false;
    return !verbsAfterNouns.has(token.lower) && !BEFORE_VERB.test(tokens[i - 1]?.lower ?? '');
}

const BEFORE_VERB =
    /^(?:to|will|would|could|can|may|might|should|must|shall|did|does|do|it|he|she|they|we|you|i|who)$/;

function isVerb({ lower }: Token): boolean {
    return levelVerbs.has(lower) || changesBefore.has(lower);
}

function overComma(tokens: readonly Token[], end: number): number {
    return tokens[end - 1]?.text === ',' ? end - 1 : end;
}

/** How far before the figure its verb may stand, in tokens. */
const REACH = 12;

function subjectOfVerb(figure: Quantity, tokens: readonly Token[], first: number): Span | undefined {
    const isAfterPreposition = [tokens[first - 1], tokens[first]].some(token =>
        /^(?:at|to|by|for|from)$/.test(token?.lower ?? ''),
    );
    const isObject = !isAfterPreposition && !PRICE_MOVES.has(figure.unit);
    for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
        const token = tokens[i];
        if (!token || /^[.;:!?"“”()]$/.test(token.text)) return undefined;
        if (token.kind !== 'word') continue;
        if (isPassiveVerb(tokens, i)) return undefined;
        if (!isVerb(token) && !(isAfterPreposition && isMovingOn(tokens, i))) continue;
        // "Up" and "down" belong to the verb before them: "can dip down to".
        if (ADVERB.test(token.lower) && tokens[i - 1] && isVerb(tokens[i - 1] ?? token)) continue;
        const hasObject = OBJECT.test(tokens[i + 1]?.lower ?? '');
        return hasObject || (isObject && IS_GIVEN.test(token.lower)) ? undefined : subjectBefore(tokens, i);
    }
    return undefined;
}

/** "The yard sold it for $3 million". */
const OBJECT = /^(?:it|them|him|her|us|me|you|its|their|his|our|the)$/;

/** "Was fined $500": what is paid is not what is told of the one who pays. */
export function isPassiveVerb(tokens: readonly Token[], i: number): boolean {
    const token = tokens[i];
    if (!token || isVerb(token) || !/^(?:is|are|was|were|be|been|being)$/.test(tokens[i - 1]?.lower ?? ''))
        return false;
    return /^paid$|^given$|[a-z]{2}ed$/.test(token.lower) && !VALUED.test(token.lower);
}

const VALUED =
    /^(?:valued|priced|estimated|assessed|listed|capped|expected|projected|poised|reported|unchanged|located)$/;

const ADVERB = /^(?:up|down|off)$/;

/** Verbs whose subject is somebody and whose object is the amount: "the club raised $20 million". */
const IS_GIVEN = /^(?:rais|add|shed|ax|boost|hik|slash|cut|los|gain|reduc|trim|lower)/;
/** In these a share gains and loses: "Oltana Steel added 15 cents". */
const PRICE_MOVES: ReadonlySet<string> = new Set(['percent', 'cent', 'penny', 'sen', 'basis point']);

/** "Shoots out at", "came back at": a form of a verb with its particle. */
function isMovingOn(tokens: readonly Token[], i: number): boolean {
    return (
        /[a-z]{3}(?:ed|s)$|^came$|^ran$/.test(tokens[i]?.lower ?? '') &&
        PARTICLE.test(tokens[i + 1]?.lower ?? '')
    );
}

const PARTICLE = /^(?:out|back|in|up|down|off|away|over)$/;

/** Over the brackets, the asides, the times and the relative pronoun that may stand between a subject and its verb. */
function subjectBefore(tokens: readonly Token[], verb: number): Span | undefined {
    let end = verb;
    while (verb - end < MOST_AUXILIARIES && isAuxiliary(tokens[end - 1])) end--;
    end = overTime(tokens, overBrackets(tokens, end));
    if (/^(?:which|that)$/.test(tokens[end - 1]?.lower ?? ''))
        return nounBefore(tokens, overComma(tokens, end - 1), 0);
    // "Claims, ranging from": the participle tells of the noun before the comma.
    if (/ing$/.test(tokens[verb]?.lower ?? '')) return nounBefore(tokens, overComma(tokens, end), 0);
    return nounBefore(tokens, tokens[end - 1]?.text === ',' ? overAside(tokens, end - 1) : end);
}

const MOST_AUXILIARIES = 5;
const AUXILIARY =
    /^(?:is|are|was|were|be|been|being|has|have|had|will|would|could|may|might|should|can|to|also|then|already|still|now|even|just|only|poised|expected|set|forecast|projected|likely|estimated|seen|going|[a-z]{2,20}ly)$/;

function isAuxiliary(token: Token | undefined): boolean {
    return token !== undefined && token.text !== 'May' && AUXILIARY.test(token.lower);
}

/** "Automakers (.SXAP) | slid". */
function overBrackets(tokens: readonly Token[], end: number): number {
    if (tokens[end - 1]?.text !== ')') return end;
    for (let i = end - 2; i >= Math.max(0, end - 10); i--) if (tokens[i]?.text === '(') return i;
    return end;
}

/** "The material, which is made of carbon, | reached". */
function overAside(tokens: readonly Token[], comma: number): number {
    for (let i = comma - 1; i >= Math.max(0, comma - REACH); i--) if (tokens[i]?.text === ',') return i;
    return comma;
}

/** "The economy in 2022 | grew", "the price in May | was", "exports last year | rose". */
function overTime(tokens: readonly Token[], end: number): number {
    const last = tokens[end - 1];
    if (!last) return end;
    const isYear = last.kind === 'digits' && /^(?:1[5-9]|20)\d\d$/.test(last.text);
    if (!isYear && !partsOfCalendar.has(last.lower)) return end;
    const before = tokens[end - 2]?.lower ?? '';
    return /^(?:in|on|since|during|last|this|next|for|by|per)$/.test(before) ? end - 2 : end;
}

/** Without a verb that ends like an adjective: "the index ended | down". Never a number. */
function nounBefore(tokens: readonly Token[], end: number, hops = 2): Span | undefined {
    const isParticiple = /[a-z]{3}ed$/.test(tokens[end - 1]?.lower ?? '');
    const noun = nounGroupBefore(tokens, isParticiple ? end - 1 : end, hops);
    return noun && tokens[tokenIndexAt(tokens, noun.start)]?.kind === 'word' ? noun : undefined;
}

/** A word in -s after a noun in the singular: "the lamp draws", but also "the rent subsidies". */
function mayBeVerb(tokens: readonly Token[], i: number): boolean {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (before?.kind !== 'word' || !token || functionWords.has(before.lower)) return false;
    return /[^su']s$/.test(token.lower) && !/[^su']s$/.test(before.lower) && !/^\p{Lu}/u.test(token.text);
}
