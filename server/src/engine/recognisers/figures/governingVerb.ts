/** What the verb that governs a figure tells it of: its subject, its object, or what money buys. */

import { changesBefore } from '../lexicon/en/changes.ts';
import { levelVerbs } from '../lexicon/en/levelVerbs.ts';
import { speechVerbs } from '../lexicon/en/speech.ts';
import { statistics, verbsOfDuration } from '../lexicon/en/wordClasses.ts';
import type { Quantity } from '../mention.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunks.ts';
import { type Clause, subjectOf } from './subjects.ts';

/** The verb that governs the figure, over times, other figures and what is said of where and from what. */
export function toldByVerb(clause: Clause, figure: Quantity, at: number): NounChunk | undefined {
    const { chunks, tokens } = clause;
    const preposition = prepositionBefore(clause, at);
    let object: number | undefined;
    let isNear = true;
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
        const chunk = chunks[i];
        switch (chunk?.kind) {
            case 'noun':
                object = i;
                isNear &&= isOfStatistic(clause, at) && i === at - 2;
                continue;
            case 'verb':
                return told(clause, figure, {
                    figure: at,
                    isNear,
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
    // "At about 800 mph" has a preposition, "at least 41" a hedge.
    if (/^(?:least|most)$/.test(tokens[first + 1]?.lower ?? '')) return '';
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
    /** No other noun stands between the verb and the figure. */
    readonly isNear: boolean;
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
    if (
        figure.dimension === 'money' &&
        !verb.isPassive &&
        // "Set aside", "put up": not what "was put at" says.
        (!isMeasuring(verb.main) || /^(?:set|put)$/.test(verb.main)) &&
        governor.preposition === ''
    )
        return boughtAfter(clause, governor.figure);
    if (COSTS.test(verb.main)) return subjectOf(clause, governor.verb);
    if (governor.object !== undefined) return ofObject(clause, figure, verb, governor);
    const isShare = figure.dimension === 'percentage' && governor.preposition === 'by';
    if (verb.isPassive && !isShare && !isMeasuring(verb.main)) return undefined;
    if (figure.dimension !== 'time' && !isMeasuring(verb.main) && !governsAny(figure, verb.main, governor))
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

/** "Paid $3 million (£2.4 million) | for | the yard", "spent $2 billion | on | schools", "pledged $1 million | towards | relief". */
function boughtAfter({ chunks, tokens }: Clause, figure: number): NounChunk | undefined {
    const isRestated = chunks[figure + 1]?.kind === 'open' && chunks[figure + 3]?.kind === 'close';
    const at = isRestated ? figure + 4 : chunks[figure + 1]?.kind === 'close' ? figure + 2 : figure + 1;
    const [preposition, noun] = [chunks[at], chunks[at + 1]];
    if (preposition?.kind !== 'preposition' || noun?.kind !== 'noun') return undefined;
    return /^(?:for|on|towards?)$/.test(tokens[preposition.first]?.lower ?? '') ? noun : undefined;
}

/** Their object may be who pays: "will cost buyers $40,000". */
const COSTS = /^cost(?:s|ing)?$/;

function isMeasuring(main: string): boolean {
    return levelVerbs.has(main) || changesBefore.has(main) || VALUED.test(main);
}

const VALUED =
    /^(?:valued|priced|estimated|assessed|listed|capped|expected|projected|poised|reported|unchanged|located|set|worth|peaked|bottomed|sold|auctioned|put|came|comes|come)$/;

/** Verbs that measure nothing by themselves: "the engine produces 296 hp", "Labour won 35%"; "went | to $5". */
function governsAny({ dimension }: Quantity, main: string, { preposition, isNear }: Governor): boolean {
    // "The bank expects 3%": who says so is not what is measured.
    if (speechVerbs.has(main) || EXPECTS.test(main)) return false;
    const isAmount = dimension === 'money' || dimension === 'count' || dimension === 'age';
    return isAmount
        ? isNear && /^(?:to|at)$/.test(preposition)
        : preposition === '' || OPENERS.test(preposition);
}

const EXPECTS =
    /^(?:expect|forecast|project|predict|see|s[ae]w|want|demand|ask|seek|sought|offer|promis|propos|suggest)(?:e|s|es|ed|ing)?$/;

/** Verbs whose subject is somebody and whose object is the amount: "the club raised $20 million". */
const IS_GIVEN = /^(?:rais|add|shed|ax|boost|hik|slash|cut|los|gain|reduc|trim|lower)/;
/** In these a share gains and loses: "Oltana Steel added 15 cents". */
const PRICE_MOVES: ReadonlySet<string> = new Set(['percent', 'cent', 'penny', 'sen', 'basis point', 'point']);

/** "An average of | 70 days". */
export function isOfStatistic({ chunks, tokens }: Clause, at: number): boolean {
    const noun = chunks[at - 2];
    return (
        chunks[at - 1]?.kind === 'preposition' &&
        noun?.kind === 'noun' &&
        statistics.has(tokens[noun.next - 1]?.lower ?? '')
    );
}

/** How far before the figure its verb may stand, in chunks. */
const REACH = 14;
