/** Cuts a sentence into groups of nouns, groups of verbs, figures, times and what joins them, with word lists and endings. */

import type { Span } from '../../text/span.ts';
import { dimensionWords } from '../lexicon/en/dimensionWords.ts';
import { beforeNouns, determiners, functionWords } from '../lexicon/en/nounGroups.ts';
import {
    adverbs,
    conjunctions,
    irregularPasts,
    nounsInLy,
    particles,
    personPronouns,
    prepositions,
    relatives,
    thingPronouns,
} from '../lexicon/en/wordClasses.ts';
import type { Token } from '../numbers/tokens.ts';
import { tokenIndexAt } from './passageReading.ts';
import { isVerbInGroup, startsVerb, type VerbGroup, verbGroupAt } from './verbGroup.ts';

/** Tokens `first` to `next`, the latter excluded. Articles before nouns belong to no chunk. */
export type Chunk = {
    readonly first: number;
    readonly next: number;
} & (
    | { readonly kind: 'noun'; readonly isPlural: boolean; readonly isBeforeVerb: boolean }
    | ({ readonly kind: 'verb' } & VerbGroup)
    | { readonly kind: 'figure'; readonly figure: Span }
    | { readonly kind: Plain }
);

/** `break` ends a clause: colon, semicolon, dash, full stop, quotation mark. */
type Plain =
    | 'preposition'
    | 'conjunction'
    | 'relative'
    | 'thing'
    | 'person'
    | 'time'
    | 'adverb'
    | 'comma'
    | 'open'
    | 'close'
    | 'break';

export type NounChunk = Extract<Chunk, { kind: 'noun' }>;
export type VerbChunk = Extract<Chunk, { kind: 'verb' }>;

/** What was found before in the passage: each list sorted, none of its spans overlapping. */
export interface FoundSpans {
    readonly figures: readonly Span[];
    readonly times: readonly Span[];
    readonly names: readonly Span[];
}

/**
 * In order, without overlap, to a few chunks behind the last figure: nobody looks farther. `words` of the sentence that
 * are in no class (interjections, stray letters) are left out.
 */
export function chunksOf(tokens: readonly Token[], sentence: Span, found: FoundSpans): readonly Chunk[] {
    const from = tokenIndexAt(tokens, sentence.start);
    const until = endOf(tokens, sentence);
    const context = { tokens, until, marks: marksOf(tokens, from, until, found) };
    const lastFigure = found.figures.at(-1)?.start ?? sentence.start;
    const chunks: Chunk[] = [];
    let behind = 0;
    for (let i = from; i < until && behind < MOST_BEHIND; ) {
        const chunk = chunkAt(context, i, chunks.at(-1));
        if (chunk && chunk.next > i) {
            chunks.push(chunk);
            if ((tokens[i]?.start ?? 0) > lastFigure) behind++;
        }
        i = Math.max(chunk?.next ?? 0, i + 1);
    }
    return chunks;
}

/** "Paid $3 million (£2.4 million), late, for the yard": as far as what a figure is told of may stand behind it. */
const MOST_BEHIND = 8;

function endOf(tokens: readonly Token[], { end }: Span): number {
    const i = tokenIndexAt(tokens, end);
    return (tokens[i]?.start ?? end) < end ? i + 1 : i;
}

/** Which figure, time or name a token belongs to. */
export interface Marks {
    readonly figureAt: (i: number) => Span | undefined;
    readonly timeAt: (i: number) => Span | undefined;
    readonly nameAt: (i: number) => Span | undefined;
}

/** A sentence as its chunks are looked for: its last token is the one before `until`. */
export interface SentenceContext {
    readonly tokens: readonly Token[];
    readonly until: number;
    readonly marks: Marks;
}

function marksOf(tokens: readonly Token[], from: number, until: number, found: FoundSpans): Marks {
    const lookUp = (spans: readonly Span[]) => {
        if (spans.length === 0) return nothingAt;
        const byToken: (Span | undefined)[] = new Array(until - from).fill(undefined);
        for (const span of spans)
            for (let i = tokenIndexAt(tokens, span.start); (tokens[i]?.start ?? span.end) < span.end; i++)
                if (i >= from && i < until) byToken[i - from] = span;
        return (i: number) => byToken[i - from];
    };
    return { figureAt: lookUp(found.figures), timeAt: lookUp(found.times), nameAt: lookUp(found.names) };
}

function nothingAt(): undefined {}

function chunkAt(context: SentenceContext, i: number, previous: Chunk | undefined): Chunk | undefined {
    const { tokens, marks } = context;
    const token = tokens[i];
    if (!token) return undefined;
    const figure = marks.figureAt(i);
    if (figure) return { kind: 'figure', figure, first: i, next: endOfSpan(tokens, i, figure) };
    const time = marks.timeAt(i);
    if (time) return { kind: 'time', first: i, next: endOfSpan(tokens, i, time, marks) };
    if (token.kind === 'mark') {
        const kind = MARKS.get(token.text);
        return kind && { kind, first: i, next: i + 1 };
    }
    if (token.kind !== 'word' || marks.nameAt(i)) return nounChunkAt(context, i, previous);
    if (startsVerb(context, i, previous)) return { kind: 'verb', first: i, ...verbGroupAt(context, i) };
    const kind = plainKind(token, tokens[i + 1], previous);
    if (kind && !(kind === 'adverb' && isBeforeNoun(tokens, i, marks)))
        return { kind, first: i, next: i + 1 };
    return nounChunkAt(context, i, previous);
}

function endOfSpan(tokens: readonly Token[], i: number, span: Span, marks?: Marks): number {
    let next = i + 1;
    while ((tokens[next]?.start ?? span.end) < span.end && !marks?.figureAt(next)) next++;
    return next;
}

const MARKS: ReadonlyMap<string, Plain> = new Map<string, Plain>([
    [',', 'comma'],
    ['(', 'open'],
    ['[', 'open'],
    [')', 'close'],
    [']', 'close'],
    ...['.', '!', '?', ':', ';', '–', '—', '-', '"', '“', '”', '•', '|', '*'].map(
        mark => [mark, 'break'] as const,
    ),
]);

function plainKind(token: Token, next: Token | undefined, previous: Chunk | undefined): Plain | undefined {
    const { lower } = token;
    if (relatives.has(lower)) {
        const isThat = lower !== 'that' || previous?.kind === 'noun' || previous?.kind === 'comma';
        // "That year", "said that prices rose".
        if (isThat) return 'relative';
        return previous?.kind === 'verb' ? 'conjunction' : undefined;
    }
    if (personPronouns.has(lower) && !(determiners.has(lower) && isNounAfter(next))) return 'person';
    // "90 miles wide and 175 miles long".
    const isBehind = previous?.kind === 'figure' || previous?.kind === 'close';
    if (isBehind && dimensionWords.has(lower)) return 'adverb';
    return plainKinds.get(lower) ?? (isAdverb(lower) ? 'adverb' : undefined);
}

const plainKinds: ReadonlyMap<string, Plain> = new Map<string, Plain>([
    ...kindOfAll('adverb', [...adverbs, ...particles]),
    ...kindOfAll('conjunction', conjunctions),
    ...kindOfAll('preposition', prepositions),
    ...kindOfAll('thing', thingPronouns),
]);

function kindOfAll(kind: Plain, words: Iterable<string>): readonly (readonly [string, Plain])[] {
    return [...words].map(word => [word, kind]);
}

/** "This price", but "this turned into". */
function isNounAfter(next: Token | undefined): boolean {
    if (next?.kind !== 'word' || functionWords.has(next.lower)) return false;
    return !/[a-z]{2}ed$/.test(next.lower) && !irregularPasts.has(next.lower);
}

/** "Further strengthening", "the early results": part of what it stands before. */
function isBeforeNoun(tokens: readonly Token[], i: number, marks: Marks): boolean {
    const before = tokens[i - 1]?.lower ?? '';
    const next = tokens[i + 1];
    return (
        determiners.has(before) &&
        next?.kind === 'word' &&
        !functionWords.has(next.lower) &&
        !marks.figureAt(i + 1)
    );
}

const MOST_TOKENS = 12;

function nounChunkAt(context: SentenceContext, at: number, previous: Chunk | undefined): Chunk | undefined {
    const { tokens, until, marks } = context;
    let first = at;
    while (
        first < until &&
        first - at < 3 &&
        beforeNouns.has(tokens[first]?.lower ?? '') &&
        !marks.nameAt(first) &&
        // "All-time low".
        tokens[first + 1]?.text !== '-'
    )
        first++;
    let isBeforeVerb = false;
    let last: number | undefined;
    for (let i = first; i < until && i - first < MOST_TOKENS; i++) {
        const token = tokens[i];
        if (!token || marks.figureAt(i)) break;
        if (marks.timeAt(i) && !marks.nameAt(i) && !(first > at && isModifier(tokens, i, marks))) break;
        if (marks.nameAt(i)) {
            if (token.kind !== 'mark' || marks.nameAt(i + 1) === marks.nameAt(i)) last = i;
            continue;
        }
        if (isInnerMark(tokens, i, last)) continue;
        if (token.kind === 'digits') {
            if (last === undefined && token.isApart) break;
            last = i;
            continue;
        }
        if (token.kind !== 'word') break;
        const isCompound = i > first && !token.isApart && tokens[i - 1]?.kind === 'mark';
        if (!isCompound && isFunctionWord(token, tokens[i + 1])) break;
        isBeforeVerb = !isCompound && last !== undefined && isVerbInGroup(context, i, previous);
        if (isBeforeVerb) break;
        last = i;
    }
    if (last === undefined) return undefined;
    const head = tokens[last];
    const isPlural = head !== undefined && isPluralForm(head.lower);
    return { kind: 'noun', first, next: last + 1, isPlural, isBeforeVerb };
}

function isPluralForm(lower: string): boolean {
    if (lower.endsWith('s')) return /[^su'’]s$/.test(lower);
    return lower === 'people' || lower.endsWith('men');
}

/** "The | September | contract", "a | current | density". */
function isModifier(tokens: readonly Token[], i: number, marks: Marks): boolean {
    const next = tokens[i + 1];
    return (
        marks.timeAt(i + 1) === undefined &&
        marks.figureAt(i + 1) === undefined &&
        next?.kind === 'word' &&
        /^\p{Ll}/u.test(next.text) &&
        !isFunctionWord(next, undefined) &&
        !/(?:ed|ly)$|^(?:fell|rose)$/.test(next.lower)
    );
}

/** Hyphens and strokes inside a word, the "&" of "S&P". */
function isInnerMark(tokens: readonly Token[], i: number, last: number | undefined): boolean {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (last === undefined || token?.kind !== 'mark' || !next || next.kind === 'mark') return false;
    if (token.text === '&') return true;
    return /^[-‑–/’']$/.test(token.text) && !token.isApart && !next.isApart;
}

function isAdverb(lower: string): boolean {
    return lower.length > 4 && lower.endsWith('ly') && !nounsInLy.has(lower);
}

/** "US exports", not "us": and a hyphen makes any word a part of a compound. */
function isFunctionWord(token: Token, next: Token | undefined): boolean {
    if (isAdverb(token.lower)) return true;
    if (!closedWords.has(token.lower)) return false;
    if (token.text === 'US' || token.text === 'IT') return false;
    return !(next?.text === '-' && !next.isApart);
}

const closedWords: ReadonlySet<string> = new Set([...functionWords, ...prepositions]);
