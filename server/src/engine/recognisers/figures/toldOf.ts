/** What a figure is told of when no noun follows it: the noun that it stands beside, or the subject or the object of its verb. */

import type { Span } from '../../text/span.ts';
import { changeNouns } from '../lexicon/en/changes.ts';
import { changeAdjectives, statistics } from '../lexicon/en/wordClasses.ts';
import type { Quantity } from '../mention.ts';
import type { Token } from '../numbers/tokens.ts';
import type { Chunk, NounChunk } from './chunks.ts';
import { isOfStatistic, toldByVerb } from './governingVerb.ts';
import { type Clause, headOfChain, subjectOf, subjectOfEarlierVerb } from './subjects.ts';

/**
 * "The debris field stretched for seven miles", "bank stocks, which were up 2.8%", "cut its workforce to 3,000", "the
 * Reform List (12%)". Undefined where another verb governs the figure: who pays or spends an amount is not what it
 * measures. `at` is the chunk of the figure.
 */
export function toldOf(clause: Clause, figure: Quantity, at: number): Span | undefined {
    if (isOfChange(clause, at)) {
        const subject = subjectOfEarlierVerb(clause, at);
        return subject && spanOf(clause, subject);
    }
    const isTime = figure.dimension === 'time' || figure.dimension === 'age';
    const noun =
        (isTime ? ofMeasure(clause, at) : beside(clause, figure, at)) ??
        toldByVerb(clause, figure, at) ??
        statisticBefore(clause, at);
    return noun && spanOf(clause, noun);
}

/** "Output | tripled", "the number of boats has more than | doubled", "sales rose | tenfold": the figure is the verb or beside it. */
export function whatMultiplied(clause: Clause, at: number): Span | undefined {
    const { chunks } = clause;
    let before = at - 1;
    while (/^(?:adverb|time|conjunction)$/.test(chunks[before]?.kind ?? '')) before--;
    const isSubject = chunks[before]?.kind === 'noun' && !isObject(chunks, before);
    const noun = isSubject ? headOfChain(clause, before) : subjectOf(clause, before);
    return noun && spanOf(clause, noun);
}

/** "Trade saw | a 5% | rebound", "the coin fell to $34,935, | a sharp 3% | drop": told of what changed. */
function isOfChange({ chunks, tokens }: Clause, at: number): boolean {
    const [noun, of] = [chunks[at - 2], chunks[at - 1]];
    // "The economy recorded | real growth | of 5%".
    if (
        of?.kind === 'preposition' &&
        tokens[of.first]?.lower === 'of' &&
        noun?.kind === 'noun' &&
        chunks[at - 3]?.kind === 'verb'
    ) {
        if (changeNouns.has(tokens[noun.next - 1]?.lower ?? '') && !whatChanges(tokens, noun)) return true;
    }
    // "Breaking records after | surpassing $110": the verb is a hedge of the figure.
    if (
        /^(?:surpassing|topping|exceeding|nearing|approaching|reaching)$/.test(
            tokens[chunks[at]?.first ?? 0]?.lower ?? '',
        )
    )
        return true;
    const next = chunks[at + 1];
    if (next?.kind !== 'noun' || tokens[next.first]?.isApart === false) return false;
    return changeNouns.has(tokens[next.next - 1]?.lower ?? '');
}

function spanOf({ tokens }: Clause, { first, next }: NounChunk): Span | undefined {
    const [from, to] = [tokens[first], tokens[next - 1]];
    return from && to && { start: from.start, end: to.end };
}

/** "Floor area 32 m²", "a grant worth $8 million", "customers with $5,000", "fats and oils between 6% and 7%", "Oltana by 2%". */
function beside(clause: Clause, figure: Quantity, at: number): NounChunk | undefined {
    const { chunks, tokens } = clause;
    const before = chunks[at - 1];
    const opener = tokens[chunks[at]?.first ?? 0]?.lower ?? '';
    if (before?.kind === 'preposition') {
        const word = tokens[before.first]?.lower ?? '';
        const noun = chunks[at - 2];
        if (noun?.kind !== 'noun') return undefined;
        if (word === 'of') return ofMeasure(clause, at);
        if (/^(?:by|to)$/.test(word)) return isGapped(clause, at - 2) ? noun : undefined;
        // "3,400 people at three yards": the people have a figure of their own.
        const isTaken = isObject(chunks, at - 2) || chunks[at - 3]?.kind === 'figure';
        return JOINS.test(word) && !isTaken ? noun : undefined;
    }
    if (before?.kind === 'open') {
        const noun = chunks[at - 2];
        return noun?.kind === 'noun' ? noun : undefined;
    }
    if (before?.kind === 'comma' && isApposed(clause, at)) {
        const noun = chunks[at - 2];
        return noun?.kind === 'noun' ? noun : undefined;
    }
    if (before?.kind === 'break' && tokens[before.first]?.text === ':') {
        const noun = chunks[at - 2];
        return noun?.kind === 'noun' ? headOfChain(clause, at - 2) : undefined;
    }
    // "The hall seats 500": a count stands beside what does something to it.
    if (before?.kind !== 'noun' || figure.dimension === 'count') return undefined;
    if (JOINS.test(opener)) return isObject(chunks, at - 1) ? undefined : headOfChain(clause, at - 1);
    // "Approves contracts | over 35 megawatts": told of the object itself; money is also what one argues over.
    if (before.isPlural && (ABOVE.test(opener) || (opener === 'over' && figure.dimension !== 'money')))
        return before;
    return isGapped(clause, at - 1) ? headOfChain(clause, at - 1) : undefined;
}

const JOINS = /^(?:with|for|from|at|between)$/;
const ABOVE = /^(?:above|below|under|exceeding)$/;

/** A noun that is not the object of a verb: nothing of its clause stands before it. */
function isGapped({ chunks }: Clause, noun: number): boolean {
    let first = noun;
    for (let i = noun; i > 0 && noun - i < REACH; i--) {
        const [joint, before] = [chunks[i - 1], chunks[i - 2]];
        const isList = joint?.kind === 'conjunction' || joint?.kind === 'preposition';
        if (isList && before?.kind === 'noun') first = --i - 1;
        else break;
    }
    const before = chunks[first - 1];
    if (before === undefined || before.kind === 'comma' || before.kind === 'break') return true;
    return before.kind === 'figure' || (before.kind === 'conjunction' && chunks[first - 2]?.kind !== 'verb');
}

function isObject(chunks: readonly Chunk[], noun: number): boolean {
    return chunks[noun - 1]?.kind === 'verb';
}

/** "A speed of 22 km/h"; of "an average of 70 days" the verb tells more, of "an increase of 5%" what rose. */
function ofMeasure({ tokens, chunks }: Clause, at: number): NounChunk | undefined {
    const [preposition, noun] = [chunks[at - 1], chunks[at - 2]];
    if (preposition?.kind !== 'preposition' || noun?.kind !== 'noun') return undefined;
    if (tokens[preposition.first]?.lower !== 'of') return undefined;
    const head = tokens[noun.next - 1]?.lower ?? '';
    if (statistics.has(head)) return undefined;
    return changeNouns.has(head) ? whatChanges(tokens, noun) : noun;
}

/** "A GDP | contraction of 1.4%"; of "real growth of 5%" the verb tells what grew. */
function whatChanges(tokens: readonly Token[], noun: NounChunk): NounChunk | undefined {
    const modifier = tokens[noun.next - 2];
    if (noun.next - noun.first < 2 || !modifier || !isNounModifier(modifier)) return undefined;
    return { ...noun, next: noun.next - 1 };
}

function isNounModifier({ kind, lower }: Token): boolean {
    return (
        kind === 'word' &&
        !changeAdjectives.has(lower) &&
        !/(?:al|ic|ive|ous|ed|ing|ary|est|ant|ent|less|ful)$/.test(lower)
    );
}

/** "An average of 50 percent", when no verb tells more. */
function statisticBefore(clause: Clause, at: number): NounChunk | undefined {
    const noun = isOfStatistic(clause, at) ? clause.chunks[at - 2] : undefined;
    return noun?.kind === 'noun' ? noun : undefined;
}

/** Between two commas, or at the end of the sentence; also two of them, "2 km long and 34 m wide". */
function isApposed({ chunks }: Clause, at: number): boolean {
    let after = at + 1;
    if (chunks[after]?.kind === 'open' && chunks[after + 2]?.kind === 'close') after += 3;
    if (chunks[after]?.kind === 'adverb') after++;
    if (chunks[after]?.kind === 'conjunction' && chunks[after + 1]?.kind === 'figure') after += 2;
    const next = chunks[chunks[after]?.kind === 'adverb' ? after + 1 : after]?.kind;
    return next === undefined || next === 'comma' || next === 'break' || next === 'close';
}

const REACH = 14;
