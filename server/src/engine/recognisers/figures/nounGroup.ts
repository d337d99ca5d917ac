/** The group of nouns at a token: "reserve forces", "first-team players". */

import type { Span } from '../../text/span.ts';
import { partsOfCalendar } from '../lexicon/en/levelVerbs.ts';
import {
    beforeNouns,
    determiners,
    finiteVerbs,
    functionWords,
    noPlurals,
    pluralNouns,
    verbsAfterNouns,
} from '../lexicon/en/nounGroups.ts';
import { smallNumbers } from '../lexicon/en/numberWords.ts';
import type { Token } from '../numbers/tokens.ts';
import { isDesignation } from './designation.ts';

export interface NounGroup extends Span {
    /** Index of the token after it. */
    readonly next: number;
    readonly isPlural: boolean;
}

/**
 * Modifiers and head noun, without what stands before them (articles, "more"); undefined when none begins there.
 * Without a tagger the head of a plural is the first word in the plural, that of a singular the last word before one
 * that is no noun.
 */
export function nounGroupAt(
    tokens: readonly Token[],
    at: number,
    isSingular: boolean,
): NounGroup | undefined {
    const group = simpleGroupAt(tokens, at, isSingular);
    if (!group || group.isPlural || isSingular) return group;
    // "40 digital and physical sales".
    const joint = tokens[group.next]?.lower;
    const rest = joint === 'and' || joint === 'or' ? simpleGroupAt(tokens, group.next + 1, false) : undefined;
    // "Of the workforce and contributes" goes on with a verb.
    return rest?.isPlural && rest.next > group.next + 2 ? { ...rest, start: group.start } : group;
}

function simpleGroupAt(tokens: readonly Token[], at: number, isSingular: boolean): NounGroup | undefined {
    let first = at;
    while (first - at < 3 && beforeNouns.has(tokens[first]?.lower ?? '')) first++;
    const start = tokens[first];
    if (isTime(tokens, first) || isParticipleWithObject(tokens, first)) return undefined;
    // After an article "vote" and "work" are nouns.
    const isNoun = determiners.has(tokens[first - 1]?.lower ?? '') && first > at;
    // "5G data", "3D printers".
    const isCode =
        start?.kind === 'digits' &&
        tokens[first + 1]?.kind === 'word' &&
        tokens[first + 1]?.isApart === false;
    if (
        !start ||
        !(isCode || isNounLike(tokens, first)) ||
        (!isNoun && isVerb(start) && (isSingular || !start.lower.endsWith('s')))
    )
        return undefined;
    let last = first;
    let head: number | undefined;
    for (let i = first; i < tokens.length && i - first < MOST_TOKENS; i++) {
        const token = tokens[i];
        if (!token || !continues(tokens, i, first) || isTime(tokens, i)) break;
        // "Fraud admitting he", "factions demanding the".
        if (i > first && /[a-z]{3}ing$/.test(token.lower) && isFollowedByObject(tokens, i)) break;
        // "Tonnes of | CO2".
        if (token.kind === 'digits' && !token.isApart && tokens[i - 1]?.kind === 'word' && i > first)
            last = i;
        if (token.kind !== 'word') continue;
        last = i;
        // Directly after a number "calls" and "works" are nouns.
        if (!isPluralNoun(token) && !(i === first && /[^su]s$/.test(token.lower) && isVerb(token))) continue;
        if (head !== undefined && (head < i - 1 || STATES.has(token.lower) || isFollowedByObject(tokens, i)))
            break;
        head = i;
        if (isSingular && i > first) break;
    }
    // "40 percent contained", "of those surveyed": a participle alone is no noun.
    const isAlone = last === first && head === undefined && tokens[last + 1]?.text !== '-';
    if (isAlone && /[a-z]{3}ed$/.test(start.lower) && !NOUNS_IN_ED.test(start.lower)) return undefined;
    // "One proposal asks": after a singular, a word in -s is a verb.
    const end = isSingular ? singularHead(tokens, first, last) : (head ?? last);
    const token = tokens[end];
    return token && { start: start.start, end: token.end, next: end + 1, isPlural: head !== undefined };
}

const NOUNS_IN_ED =
    /^(?:speed|breed|screed|knead|embed|seabed|hundred|wounded|injured|unemployed|accused|deceased|disabled)$/;

/** "At one point | last year", "2.1 | next month", "93.1 percent | five years ago". */
function isTime(tokens: readonly Token[], i: number): boolean {
    const [word = '', next = ''] = [tokens[i]?.lower, tokens[i + 1]?.lower];
    if (/^(?:last|next|this)$/.test(word)) return partsOfCalendar.has(next);
    return smallNumbers.has(word) && partsOfCalendar.has(next.replace(/s$/, ''));
}

/** "Is around 73, raising the prospect": but "four warring factions". */
function isParticipleWithObject(tokens: readonly Token[], i: number): boolean {
    return /[a-z]{3}ing$/.test(tokens[i]?.lower ?? '') && determiners.has(tokens[i + 1]?.lower ?? '');
}

/** By its ending and by lists: "troops", "people"; not "news", "rises" or "is". */
export function isPluralNoun(token: Token): boolean {
    const word = token.lower.replace(/['’]s?$/, '');
    if (pluralNouns.has(word)) return true;
    return (
        word.length > 3 &&
        /[^su']s$/.test(word) &&
        !noPlurals.has(word) &&
        !functionWords.has(word) &&
        !verbsAfterNouns.has(word) &&
        !/^['’]/.test(token.lower.slice(word.length))
    );
}

const MOST_TOKENS = 9;
const HYPHENS: ReadonlySet<string> = new Set(['-', '‑', '–']);

/** "36 people dead": what became of those counted. */
const STATES: ReadonlySet<string> = new Set(['dead', 'wounded', 'injured', 'missing', 'civilians']);

/** "19 fouls proves it": the second word in -s is a verb when an object follows. */
function isFollowedByObject(tokens: readonly Token[], i: number): boolean {
    const next = tokens[i + 1]?.lower ?? '';
    return beforeNouns.has(next) || /^(?:it|him|them|us|me|you|he|she|they)$/.test(next);
}

/** Participles ("wounded", "missing") modify a noun as well. */
function isVerb({ lower }: Token): boolean {
    return verbsAfterNouns.has(lower) && (finiteVerbs.has(lower) || !/(?:ed|ing|en)$/.test(lower));
}

/** Words without a mark between them; hyphens only inside a word. */
function continues(tokens: readonly Token[], i: number, first: number): boolean {
    const token = tokens[i];
    if (!token) return false;
    // "First-team", "R&D".
    if (HYPHENS.has(token.text) || token.text === '&')
        return !token.isApart && tokens[i + 1]?.isApart === false && i > first;
    const isCompound = !token.isApart && /^[-‑–&]$/.test(tokens[i - 1]?.text ?? '');
    // "V10 engine", "5G data".
    // "New 737 Max jets", "AK 47 rifles".
    if (token.kind === 'digits')
        return i === first || !token.isApart || isModel(tokens, i) || isDesignation(tokens, i);
    if (token.kind !== 'word') return false;
    if (isCompound) return true;
    const joinsNext = HYPHENS.has(tokens[i + 1]?.text ?? '') && tokens[i + 1]?.isApart === false;
    return joinsNext || isNounLike(tokens, i, i > first);
}

function isModel(tokens: readonly Token[], i: number): boolean {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    return (
        before?.kind === 'word' && /^\p{Ll}/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(after?.text ?? '')
    );
}

function isNounLike(tokens: readonly Token[], i: number, isInside = false): boolean {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (HYPHENS.has(tokens[i + 1]?.text ?? '') && tokens[i + 1]?.isApart === false)
        return !functionWords.has(token.lower);
    if (functionWords.has(token.lower)) return false;
    return !isInside || !verbsAfterNouns.has(token.lower);
}

function singularHead(tokens: readonly Token[], first: number, last: number): number {
    for (let i = first + 1; i <= last; i++) {
        const lower = tokens[i]?.lower ?? '';
        const isVerb = /[a-z]{2}(?:ed|es|[^su]s)$/.test(lower) && !noPlurals.has(lower);
        if (isVerb && tokens[i]?.isApart && !/['’]/.test(lower)) return i - 1;
    }
    return last;
}

/**
 * The group that ends before the token `end`, over auxiliaries and adverbs ("has also"); of "exports to China" it is the
 * first, "exports", when it may hop over prepositions. Undefined when something else stands there.
 */
export function nounGroupBefore(tokens: readonly Token[], end: number, mostHops = 2): Span | undefined {
    let last = end - 1;
    while (end - last < 5 && isAuxiliary(tokens[last])) last--;
    for (let hops = 0; hops <= mostHops; hops++) {
        let first = last + 1;
        while (last - first < MOST_TOKENS && isInGroup(tokens, first - 1, last)) first--;
        if (first > last) return undefined;
        const preposition = skipArticles(tokens, first - 1);
        const [from, to] = [tokens[first], tokens[last]];
        if (
            hops === mostHops ||
            !PREPOSITIONS.has(tokens[preposition]?.lower ?? '') ||
            !isInGroup(tokens, preposition - 1, preposition - 1)
        )
            return from && to && { start: from.start, end: to.end };
        last = preposition - 1;
    }
    return undefined;
}

const PREPOSITIONS: ReadonlySet<string> = new Set('of to in for at from on with by'.split(' '));

function isInGroup(tokens: readonly Token[], i: number, last: number): boolean {
    const token = tokens[i];
    if (!token || token.kind === 'code' || HOURS.test(token.lower)) return false;
    if (HYPHENS.has(token.text)) return !token.isApart && i < last && tokens[i + 1]?.isApart === false;
    if (token.kind === 'digits') return i < last;
    return token.kind === 'word' && !functionWords.has(token.lower) && !verbsAfterNouns.has(token.lower);
}

/** "Shortly before 10 p.m. | Orlo, 43, will be": the full stop may end a sentence. */
const HOURS = /^[ap]\.?m\.?$/;

function skipArticles(tokens: readonly Token[], at: number): number {
    return beforeNouns.has(tokens[at]?.lower ?? '') ? at - 1 : at;
}

function isAuxiliary(token: Token | undefined): boolean {
    return (
        token?.kind === 'word' &&
        (/^(?:is|are|was|were|be|been|being|has|have|had|will|would|could|may|might|should|can|also|then|already|still|now|even|further|to|trading|trending|poised|expected|set|forecast|projected|likely|estimated|seen|going)$/.test(
            token.lower,
        ) ||
            /[a-z]{2}ly$/.test(token.lower))
    );
}
