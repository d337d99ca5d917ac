/** Finds what a figure counts or measures: "troops" in "4,700 troops", "voters" in "3% of voters". */

import type { Span } from '../../text/span.ts';
import type { Chunk } from '../figures/chunks.ts';
import { clausesOf, type FigureInClause } from '../figures/clauses.ts';
import { figuresTogether } from '../figures/figureRefiner.ts';
import { changesObject } from '../figures/governingVerb.ts';
import { nounBeside } from '../figures/nounBeside.ts';
import { nounGroupAt } from '../figures/nounGroup.ts';
import { tokenIndexAt } from '../figures/passageReading.ts';
import { toldOf, whatMultiplied } from '../figures/toldOf.ts';
import { increments } from '../lexicon/en/changes.ts';
import { partsOfCalendar } from '../lexicon/en/levelVerbs.ts';
import { particles } from '../lexicon/en/wordClasses.ts';
import type { Quantity } from '../mention.ts';
import type { Token } from '../numbers/tokens.ts';

export const sayWhatIsCounted = figuresTogether('sayWhatIsCounted', (figures, { tokens, words }, around) => {
    const placeOf = clausesOf(around.passage, around.mentions, tokens);
    const told: Quantity[] = [];
    for (const figure of figures) {
        // "One doctor in three" names it already.
        const of = figure.of ?? nounBeside(figure, tokens, words) ?? without(figure, told, placeOf, tokens);
        told.push(of ? { ...figure, of: { start: of.start, end: of.end } } : figure);
    }
    return withSharedNouns(told, words);
});

/** "A 640 hp | 5.2 litre engine": measures of one noun. */
function withSharedNouns(figures: readonly Quantity[], words: string): readonly Quantity[] {
    const shared = [...figures];
    for (let i = shared.length - 2; i >= 0; i--) {
        const [figure, next] = [shared[i], shared[i + 1]];
        if (!figure || figure.of || !next?.of || next.of.start < next.end) continue;
        if (figure.unit === '' || next.unit === '' || words.slice(figure.end, next.start) !== ' ') continue;
        shared[i] = { ...figure, of: next.of };
    }
    return shared;
}

/** Without a noun behind it: what the figure before it is told of, or the subject of the clause. */
function without(
    figure: Quantity,
    told: readonly Quantity[],
    placeOf: (figure: Span) => FigureInClause | undefined,
    tokens: readonly Token[],
): Span | undefined {
    if (figure.modifier === 'multiplier' && !figure.change) return undefined;
    const place = placeOf(figure);
    if (!place) return undefined;
    if (figure.modifier === 'multiplier') return numbered(tokens, whatMultiplied(place.clause, place.at));
    const before = figureBefore(place);
    const earlier = before && told.findLast(({ start }) => start <= before.start);
    const first = tokenIndexAt(tokens, figure.start);
    // "Doubled to $12m", but "double the $12m".
    const isReached = earlier?.modifier === 'multiplier' && tokens[first - 1]?.lower === 'to';
    const goesOn = earlier?.unit !== '' || isReached;
    if (earlier?.of && earlier.of.start < earlier.start && goesOn && figure.unit !== '') return earlier.of;
    const counted = figure.change && figure.dimension === 'percentage' ? countBefore(place) : undefined;
    const grown = counted && told.findLast(({ start }) => start <= counted.start);
    if (grown?.of && !grown.change) return grown.of;
    // "The 120 decibels that": known from what was said before.
    if (DEFINITE.test(tokens[first - 1]?.lower ?? '')) return undefined;
    const next = tokenIndexAt(tokens, figure.end);
    return (
        numbered(tokens, toldOf(place.clause, figure, place.at)) ??
        (tokens[next]?.lower === 'in' && figure.dimension === 'money' && !isMoved(figure, tokens[first])
            ? placeOfMoney(tokens, next)
            : undefined)
    );
}

/** "Spent $3 million | in claims"; but "took $3 million in three days". */
function placeOfMoney(tokens: readonly Token[], next: number): Span | undefined {
    const group = nounGroupAt(tokens, next + 1, false);
    const head = group && tokens[group.next - 1]?.lower.replace(/s$/, '');
    return head === undefined || partsOfCalendar.has(head) ? undefined : group;
}

/** "Rose $5 million in May"; but "a | further €500 million in aid". */
function isMoved({ change }: Quantity, first: Token | undefined): boolean {
    return change !== undefined && !increments.has(first?.lower ?? '');
}

const DEFINITE = /^(?:the|its|their|this|that|these|those|his|her)$/;

/** "Rose by $43 billion | to $419 billion", "4 ppb | and 2 ppb", "$3 million, | down 9%": told of the same. */
function figureBefore({ clause: { chunks, tokens }, at }: FigureInClause): Span | undefined {
    for (let i = at - 1; i >= Math.max(0, at - LONGEST_JOINT); i--) {
        const chunk = chunks[i];
        if (chunk?.kind === 'figure') return chunk.figure;
        const isMoved = chunk?.kind === 'verb' && isAdded(chunks, i, chunk.main);
        const isListed = chunk?.kind === 'break' && tokens[chunk.first]?.text === ';';
        if (!chunk || !(JOINTS.has(chunk.kind) || isMoved || isListed)) return undefined;
    }
    return undefined;
}

/** "Sold | 4,500 | cars | last year, | up | 12%": the figure whose noun stands before the comma. */
function countBefore({ clause: { chunks }, at }: FigureInClause): Span | undefined {
    let comma = at - 1;
    while (chunks[comma]?.kind === 'adverb' || isParticle(chunks[comma])) comma--;
    if (chunks[comma]?.kind !== 'comma') return undefined;
    let noun = comma - 1;
    while (chunks[noun]?.kind === 'time') noun -= chunks[noun - 1]?.kind === 'preposition' ? 2 : 1;
    const figure = chunks[noun - 1];
    return chunks[noun]?.kind === 'noun' && figure?.kind === 'figure' ? figure.figure : undefined;
}

function isParticle(chunk: Chunk | undefined): boolean {
    return chunk?.kind === 'verb' && particles.has(chunk.main);
}

/** "$5 million, | up | 3%", "$880 million, | revised up | by $40 million". */
function isAdded(chunks: readonly Chunk[], i: number, main: string): boolean {
    const before = chunks[i - 1]?.kind;
    if (particles.has(main)) return true;
    return (before === 'comma' || before === 'figure') && /(?:ed|ing)$/.test(main) && changesObject(main);
}

const LONGEST_JOINT = 6;
const JOINTS: ReadonlySet<Chunk['kind']> = new Set([
    'comma',
    'conjunction',
    'preposition',
    'time',
    'adverb',
    'open',
    'close',
]);

/** "The number of | refugees | rose": what is counted. */
function numbered(tokens: readonly Token[], group: Span | undefined): Span | undefined {
    if (!group) return undefined;
    const next = tokenIndexAt(tokens, group.end);
    const isNumber = tokens[next]?.lower === 'of' && tokens[next - 1]?.lower === 'number';
    if (isNumber) return nounGroupAt(tokens, next + 1, false) ?? group;
    return group;
}
