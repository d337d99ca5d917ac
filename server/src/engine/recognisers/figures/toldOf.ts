/** What a figure is told of when no noun follows it: the noun that it stands beside, or the subject or the object of its verb. */

import type { Span } from '../../text/span.ts';
import { changeNouns, changesBefore } from '../lexicon/en/changes.ts';
import { levelVerbs } from '../lexicon/en/levelVerbs.ts';
import { speechVerbs } from '../lexicon/en/speech.ts';
import { statistics, verbsOfDuration } from '../lexicon/en/wordClasses.ts';
import type { Quantity } from '../mention.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunks.ts';
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
        ofVerb(clause, figure, at) ??
        statisticBefore(clause, at);
    return noun && spanOf(clause, noun);
}

/** "Trade saw | a 5% | rebound", "the coin fell to $34,935, | a sharp 3% | drop": told of what changed. */
function isOfChange({ chunks, tokens }: Clause, at: number): boolean {
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
    return isGapped(clause, at - 1) ? headOfChain(clause, at - 1) : undefined;
}

const JOINS = /^(?:with|for|from|at|between)$/;

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
    return statistics.has(head) || changeNouns.has(head) ? undefined : noun;
}

/** "An average of 50 percent", when no verb tells more. */
function statisticBefore(clause: Clause, at: number): NounChunk | undefined {
    const noun = isOfStatistic(clause, at) ? clause.chunks[at - 2] : undefined;
    return noun?.kind === 'noun' ? noun : undefined;
}

function isOfStatistic({ chunks, tokens }: Clause, at: number): boolean {
    const noun = chunks[at - 2];
    return (
        chunks[at - 1]?.kind === 'preposition' &&
        noun?.kind === 'noun' &&
        statistics.has(tokens[noun.next - 1]?.lower ?? '')
    );
}

/** Between two commas, or at the end of the sentence. */
function isApposed({ chunks }: Clause, at: number): boolean {
    const next = chunks[chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1]?.kind;
    return next === undefined || next === 'comma' || next === 'break' || next === 'close';
}

const REACH = 14;

/** The verb that governs the figure, over times, other figures and what is said of where and from what. */
function ofVerb(clause: Clause, figure: Quantity, at: number): NounChunk | undefined {
    const { chunks, tokens } = clause;
    const preposition = prepositionBefore(clause, at);
    let object: number | undefined;
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
        const chunk = chunks[i];
        switch (chunk?.kind) {
            case 'noun':
                object = i;
                continue;
            case 'verb':
                return told(clause, figure, {
                    figure: at,
                    verb: i,
                    object:
                        isOfStatistic(clause, at) && object === at - 2
                            ? undefined
                            : objectAt(chunks, i, object),
                    preposition,
                });
            case 'thing':
            case 'person': {
                // "Sold it for $3 million"; but "cost us $3 million".
                const verb = chunks[i - 1];
                if (verb?.kind === 'verb' && !COSTS.test(verb.main)) return undefined;
                continue;
            }
            case 'open':
            case 'relative':
            case undefined:
                return undefined;
            case 'break':
                if (!isDecimalOfName(tokens, chunk)) return undefined;
                continue;
            default:
                continue;
        }
    }
    return undefined;
}

/** That of the figure, or of the average that it is; some figures begin with theirs ("between 5 and 6"). */
function prepositionBefore(clause: Clause, at: number): string {
    const { chunks, tokens } = clause;
    const place = isOfStatistic(clause, at) ? at - 2 : at;
    const first = chunks[place]?.first ?? 0;
    const before = chunks[place - 1];
    if (before?.kind === 'preposition') return tokens[before.first]?.lower ?? '';
    const opener = tokens[first]?.lower ?? '';
    return OPENERS.test(opener) ? opener : '';
}

const OPENERS = /^(?:at|to|by|for|from|between)$/;

/** The stop of "St." or "Corp." ends no clause. */
function isDecimalOfName(tokens: Clause['tokens'], { next }: Chunk): boolean {
    return tokens[next - 1]?.text === '.';
}

/** The noun right behind the verb, over figures of another kind. */
function objectAt(chunks: readonly Chunk[], verb: number, object: number | undefined): number | undefined {
    // "Revised its three-year forecast".
    const first = chunks[verb + 1]?.kind === 'figure' ? verb + 2 : verb + 1;
    return object !== undefined && chunks[first]?.kind === 'noun' ? first : undefined;
}

interface Governor {
    readonly figure: number;
    readonly verb: number;
    readonly object: number | undefined;
    /** The preposition before the figure; '' for none. */
    readonly preposition: string;
}

function told(clause: Clause, figure: Quantity, governor: Governor): NounChunk | undefined {
    const { chunks } = clause;
    const verb = chunks[governor.verb];
    if (verb?.kind !== 'verb') return undefined;
    // "Lasted three hours"; other verbs with a time say when or for how long.
    if (figure.dimension === 'time' && !verbsOfDuration.has(verb.main)) return undefined;
    if (figure.dimension === 'money' && PAYS.test(verb.main)) return boughtAfter(clause, governor.figure);
    if (COSTS.test(verb.main)) return subjectOf(clause, governor.verb);
    if (governor.object !== undefined) return ofObject(clause, figure, verb, governor);
    const isShare = figure.dimension === 'percentage' && governor.preposition === 'by';
    if (verb.isPassive && !isShare && !isMeasuring(verb.main)) return undefined;
    if (
        figure.dimension !== 'time' &&
        !isMeasuring(verb.main) &&
        !governsAny(figure, verb.main, governor.preposition)
    )
        return undefined;
    const isGiven = governor.preposition === '' && !PRICE_MOVES.has(figure.unit) && IS_GIVEN.test(verb.main);
    return isGiven && !verb.isPassive ? undefined : subjectOf(clause, governor.verb);
}

/** "Cut its forecast | to 3%", "sold the yard | for $3 million", "pulled the sector | 0.7% lower". */
function ofObject(
    { chunks, tokens }: Clause,
    figure: Quantity,
    { main }: VerbChunk,
    { object, preposition }: Governor,
): NounChunk | undefined {
    const noun = chunks[object ?? -1];
    if (noun?.kind !== 'noun') return undefined;
    const isMoved = /^(?:to|by|from|between)$/.test(preposition) && changesObject(main);
    const isTraded = /^(?:for|at)$/.test(preposition) && TRADES.test(main);
    const isPulled =
        figure.change !== undefined &&
        CHANGES_OBJECT.test(main) &&
        preposition === '' &&
        figure.dimension !== 'count';
    if (!isMoved && !isTraded && !isPulled) return undefined;
    return tokens[noun.first] ? noun : undefined;
}

/** "Cut", "raise", "bring down": what the verb is done to moves. */
export function changesObject(main: string): boolean {
    return changesBefore.has(main) || CHANGES_OBJECT.test(main);
}

const CHANGES_OBJECT =
    /^(?:br(?:ing|ings|inging|ought)|(?:push|pull|tak|driv|lift|revis|mov|send|keep|put|set|drag|leav|mak)(?:e|es|ed|ing|s|ting)?|took|drove|sent|kept|left|made)$/;
const TRADES =
    /^(?:s[eo]ll?(?:s|d|ing)?|b(?:uy|uys|uying|ought)|acquir|valu|pric|estimat|put|puts|offer|auction|purchas|quot|list)(?:e|es|ed|ing|s)?$/;

const PAYS = /^(?:pa(?:y|ys|id|ying)|spen[dt](?:s|ing)?|splash(?:ed|es|ing)?|invest(?:s|ed|ing)?)$/;

/** "Paid $3 million (£2.4 million) | for | the yard", "spent $2 billion | on | schools". */
function boughtAfter({ chunks, tokens }: Clause, figure: number): NounChunk | undefined {
    const isRestated = chunks[figure + 1]?.kind === 'open' && chunks[figure + 3]?.kind === 'close';
    const at = isRestated ? figure + 4 : chunks[figure + 1]?.kind === 'close' ? figure + 2 : figure + 1;
    const [preposition, noun] = [chunks[at], chunks[at + 1]];
    if (preposition?.kind !== 'preposition' || noun?.kind !== 'noun') return undefined;
    return /^(?:for|on|in)$/.test(tokens[preposition.first]?.lower ?? '') ? noun : undefined;
}

/** Their object may be who pays: "will cost buyers $40,000". */
const COSTS = /^cost(?:s|ing)?$/;

function isMeasuring(main: string): boolean {
    return levelVerbs.has(main) || changesBefore.has(main) || VALUED.test(main);
}

const VALUED =
    /^(?:valued|priced|estimated|assessed|listed|capped|expected|projected|poised|reported|unchanged|located|set|worth|peaked|bottomed|sold|auctioned|put|came|comes|come)$/;

/** Verbs that measure nothing by themselves: "the engine produces 296 hp", "Labour won 35%"; "went | to $5". */
function governsAny({ dimension }: Quantity, main: string, preposition: string): boolean {
    // "The bank expects 3%": who says so is not what is measured.
    if (speechVerbs.has(main) || EXPECTS.test(main)) return false;
    const isAmount = dimension === 'money' || dimension === 'count' || dimension === 'age';
    return isAmount ? /^(?:to|at)$/.test(preposition) : preposition === '' || OPENERS.test(preposition);
}

const EXPECTS =
    /^(?:expect|forecast|project|predict|see|s[ae]w|want|demand|ask|seek|sought|offer|promis|propos|suggest)(?:e|s|es|ed|ing)?$/;

/** Verbs whose subject is somebody and whose object is the amount: "the club raised $20 million". */
const IS_GIVEN = /^(?:rais|add|shed|ax|boost|hik|slash|cut|los|gain|reduc|trim|lower)/;
/** In these a share gains and loses: "Oltana Steel added 15 cents". */
const PRICE_MOVES: ReadonlySet<string> = new Set(['percent', 'cent', 'penny', 'sen', 'basis point', 'point']);
