/** Finds what a figure counts or measures: "troops" in "4,700 troops", "voters" in "3% of voters". */

import type { Span } from '../../text/span.ts';
import type { Chunk } from '../figures/chunks.ts';
import { clausesOf, type FigureInClause } from '../figures/clauses.ts';
import { figuresTogether } from '../figures/figureRefiner.ts';
import { changesObject } from '../figures/governingVerb.ts';
import { type NounGroup, nounGroupAt, nounGroupBefore } from '../figures/nounGroup.ts';
import { tokenIndexAt } from '../figures/passageReading.ts';
import { toldOf, whatMultiplied } from '../figures/toldOf.ts';
import { changeNouns, comparatives, increments } from '../lexicon/en/changes.ts';
import { dimensionWords } from '../lexicon/en/dimensionWords.ts';
import { partsOfCalendar } from '../lexicon/en/levelVerbs.ts';
import { beforeNouns, determiners, functionWords, nounsOfNumber } from '../lexicon/en/nounGroups.ts';
import { nounsInIng, particles } from '../lexicon/en/wordClasses.ts';
import type { Quantity } from '../mention.ts';
import type { Token } from '../numbers/tokens.ts';

export const sayWhatIsCounted = figuresTogether('sayWhatIsCounted', (figures, { tokens, words }, around) => {
    const placeOf = clausesOf(around.passage, around.mentions, tokens);
    const told: Quantity[] = [];
    for (const figure of figures) {
        const of = counted(figure, tokens, words) ?? without(figure, told, placeOf, tokens);
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

function counted(figure: Quantity, tokens: readonly Token[], words: string): Span | undefined {
    const next = tokenIndexAt(tokens, figure.end);
    if (figure.modifier === 'multiplier') return figure.change && multiplied(tokens, next);
    if (figure.dimension === 'age') return personOf(figure, tokens, next);
    const isCount = figure.unit === '';
    return isCount ? countedAfter(figure, tokens, next) : measuredAfter(figure, tokens, next, words);
}

/** "Triple | its presence", "double the number of | patrols"; not "doubled on Monday", "twice the size". */
function multiplied(tokens: readonly Token[], next: number): Span | undefined {
    const opener = tokens[next]?.lower ?? '';
    // "Doubled every three days".
    if (!determiners.has(opener) || opener === 'every' || opener === 'each') return undefined;
    const group = nounGroupAt(tokens, next, true);
    const isNumber = group && NUMBER_OF.test(tokens[group.next - 1]?.lower ?? '');
    return isNumber && tokens[group.next]?.lower === 'of'
        ? (nounGroupAt(tokens, group.next + 1, false) ?? group)
        : group;
}

const NUMBER_OF = /^(?:number|amount|size|share|level|volume|value)$/;

/** "Soldiers", "of the soldiers", "-point range". */
function countedAfter(figure: Quantity, tokens: readonly Token[], next: number): Span | undefined {
    const isHyphenated = tokens[next]?.text === '-' && tokens[next]?.isApart === false;
    // "A 60-storey tower" counts storeys, "a 250-strong mission" nothing that is said.
    if (isHyphenated) return compoundNoun(tokens[suspended(tokens, next) + 1]);
    const at = tokens[next]?.lower === 'of' ? overNumber(tokens, next + 1) : next;
    const isSingular = figure.value === 1 && at === next;
    // "The 140 million that analysts had forecast".
    const word = tokens[at]?.lower ?? '';
    // "The brigade, 4,200 strong,".
    const isClause = at === next && (determiners.has(word) || word === 'strong');
    const direct = isClause ? undefined : nounGroupAt(tokens, at, isSingular);
    return (direct && withComplement(tokens, direct)) ?? nounOfNumber(figure, tokens);
}

/** "Three counts | of fraud", "12 members | of parliament": of what they are belongs to what is counted. */
function withComplement(tokens: readonly Token[], group: NounGroup): Span {
    if (tokens[group.next]?.lower !== 'of') return group;
    const complement = nounGroupAt(tokens, group.next + 1, false);
    // "Clubs of the top 10".
    return complement && !isFigureAt(tokens, complement.next)
        ? { start: group.start, end: complement.end }
        : group;
}

/** "Four-, five- and six|-cylinder engines": the last hyphen of the list. */
function suspended(tokens: readonly Token[], hyphen: number): number {
    let last = hyphen;
    for (let i = hyphen + 1; i < hyphen + MOST_SUSPENDED; i++) {
        const token = tokens[i];
        const isGlued = token?.text === '-' && !token.isApart;
        if (isGlued) last = i;
        else if (!token || (i === last + 1 && !/^(?:,|and|or)$/.test(token.lower))) break;
    }
    return last;
}

const MOST_SUSPENDED = 9;

function compoundNoun(token: Token | undefined): Span | undefined {
    return token?.kind === 'word' && !token.isApart && !/^(?:strong|odd|plus)$/.test(token.lower)
        ? token
        : undefined;
}

/** "Half of | the 120 | seats": a number after "of" counts the same things. */
function overNumber(tokens: readonly Token[], at: number): number {
    let next = at;
    while (next - at < MOST_OF_NUMBER && isOfNumber(tokens, next)) next++;
    return next;
}

/** "75 percent of | the 1.6 million | ballots"; the same place where no number stands. */
function afterNumber(tokens: readonly Token[], at: number): number {
    const next = overNumber(tokens, at);
    return beforeNouns.has(tokens[next - 1]?.lower ?? '') ? at : next;
}

function isOfNumber(tokens: readonly Token[], i: number): boolean {
    const token = tokens[i];
    if (!token) return false;
    if (token.kind === 'digits') return tokens[i + 1]?.isApart !== false;
    return (
        beforeNouns.has(token.lower) || /^(?:hundred|thousand|million|billion|trillion)$/.test(token.lower)
    );
}

const MOST_OF_NUMBER = 4;

/** "Of claims", "in exports", "-inch display", "tax": else the subject of the verb that tells of the change. */
function measuredAfter(
    figure: Quantity,
    tokens: readonly Token[],
    next: number,
    words: string,
): Span | undefined {
    const preposition = tokens[next]?.lower;
    if (preposition === 'of') return nounGroupAt(tokens, afterNumber(tokens, next + 1), false);
    // "Wiped $3 billion off its value".
    if (preposition === 'off' && determiners.has(tokens[next + 1]?.lower ?? ''))
        return nounGroupAt(tokens, next + 1, true);
    // "$3 billion worth of bonds".
    if (preposition === 'worth' && tokens[next + 1]?.lower === 'of')
        return nounGroupAt(tokens, next + 2, false);
    // "8 miles (13 km) of tunnels".
    const closing = tokens[next]?.text === '(' ? closingAfter(tokens, next) : next;
    if (tokens[closing]?.text === ')' && tokens[closing + 1]?.lower === 'of')
        return nounGroupAt(tokens, closing + 2, false);
    const long = overDimension(tokens, next);
    if (long !== undefined) return nounGroupAt(tokens, long, true);
    const isHyphenated = tokens[next]?.text === '-';
    const isAdjective = /\d-\p{L}|\p{L}-\p{L}{1,20}$/u.test(words.slice(figure.start, figure.end));
    const isOwned = isHyphenated && /ed$|^held$/.test(tokens[next + 1]?.lower ?? '');
    // "A 10-kilometre (6-mile) race".
    const behind = isAdjective && tokens[closing]?.text === ')' ? closing + 1 : next;
    const direct =
        (isHyphenated && !isOwned) || isAdjective || mayModify(figure, tokens, next)
            ? nounGroupAt(tokens, isHyphenated ? next + 1 : behind, true)
            : undefined;
    // "Oltana +0.2% Brisk 50 +0.3%": the noun of the figure after it.
    if (!direct || isFigureAt(tokens, direct.next)) return undefined;
    const head = tokens[direct.next - 1]?.lower ?? '';
    if (!changeNouns.has(head)) return direct;
    return nounIn(tokens, direct.next);
}

function closingAfter(tokens: readonly Token[], opening: number): number {
    for (let i = opening + 1; i < opening + MOST_IN_BRACKETS; i++) if (tokens[i]?.text === ')') return i;
    return opening;
}

const MOST_IN_BRACKETS = 8;

/** "A 90-metre|-long bridge", "the 37m (121ft)|-long skeleton": where the noun begins. */
function overDimension(tokens: readonly Token[], next: number): number | undefined {
    const hyphen = tokens[next]?.text === ')' ? next + 1 : next;
    if (tokens[hyphen]?.text !== '-' || tokens[hyphen]?.isApart) return undefined;
    return dimensionWords.has(tokens[hyphen + 1]?.lower ?? '') ? hyphen + 2 : undefined;
}

/** "A force | of 3,000"; but "spoke of 97". */
function nounOfNumber(figure: Quantity, tokens: readonly Token[]): Span | undefined {
    const first = tokenIndexAt(tokens, figure.start);
    return nounsOfNumber.has(tokens[first - 2]?.lower ?? '') ? nounBeforeOf(figure, tokens) : undefined;
}

/** "A speed | of 22 miles per hour". */
function nounBeforeOf(figure: Quantity, tokens: readonly Token[]): Span | undefined {
    const first = tokenIndexAt(tokens, figure.start);
    if (tokens[first - 1]?.lower !== 'of' || changeNouns.has(tokens[first - 2]?.lower ?? ''))
        return undefined;
    return nounGroupBefore(tokens, first - 1, 0);
}

/** "An increase | in exports": what grew. */
function nounIn(tokens: readonly Token[], at: number): Span | undefined {
    const word = tokens[at]?.lower;
    return word === 'in' || word === 'of' ? nounGroupAt(tokens, at + 1, false) : undefined;
}

function isFigureAt(tokens: readonly Token[], i: number): boolean {
    return tokens[i]?.kind === 'digits' || /^[+−±]$/.test(tokens[i]?.text ?? '');
}

/** A noun may follow its measure, but not "24 years" or "3 km wide". */
function mayModify(figure: Quantity, tokens: readonly Token[], next: number): boolean {
    const word = tokens[next];
    if (word?.kind !== 'word' || functionWords.has(word.lower) || dimensionWords.has(word.lower))
        return false;
    // "Coffee is 40% dearer", but "a 40% larger budget".
    const isPredicate = comparatives.has(word.lower) || PREDICATES.has(word.lower);
    if (isPredicate && !nounGroupAt(tokens, next + 1, true)) return false;
    // "Homes from $1 million stay a month".
    if (/^(?:an?|the)$/.test(tokens[next + 1]?.lower ?? '')) return false;
    return (
        figure.dimension !== 'time' &&
        (!/(?:ly|[a-z]{2}ing)$/.test(word.lower) || nounsInIng.has(word.lower)) &&
        !OF_TIME.test(word.lower)
    );
}

/** Adjectives that a percentage may stand before: "94% effective". */
const PREDICATES: ReadonlySet<string> = new Set(
    'effective accurate complete certain sure full likely owned contained vaccinated'.split(' '),
);

/** "Rose 3% next year", "fell 9% year over year". */
const OF_TIME = /^(?:next|last|previous|year|month|week|quarter)$/;

/** "The number of | refugees | rose": what is counted. */
function numbered(tokens: readonly Token[], group: Span | undefined): Span | undefined {
    if (!group) return undefined;
    const next = tokenIndexAt(tokens, group.end);
    const isNumber = tokens[next]?.lower === 'of' && tokens[next - 1]?.lower === 'number';
    if (isNumber) return nounGroupAt(tokens, next + 1, false) ?? group;
    return group;
}

/** The noun after "24-year-old", the name before ", 24,". */
function personOf(figure: Quantity, tokens: readonly Token[], next: number): Span | undefined {
    const first = tokenIndexAt(tokens, figure.start);
    if (tokens[first - 1]?.text === ',') return nounGroupBefore(tokens, first - 1);
    if (tokens[first]?.lower.startsWith('age')) return nounGroupBefore(tokens, first);
    // "Children | under five", "women | aged | between 18 and 24".
    if (/^(?:under|over|above|below|between|from)$/.test(tokens[first]?.lower ?? ''))
        return nounGroupBefore(tokens, tokens[first - 1]?.lower === 'aged' ? first - 1 : first, 0);
    return tokens[next]?.text === ',' ? undefined : nounGroupAt(tokens, next, true);
}
