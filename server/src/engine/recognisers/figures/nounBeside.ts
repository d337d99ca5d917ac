/** The noun that stands beside a figure and says what it counts or measures: "troops" in "4,700 troops". */

import type { Span } from '../../text/span.ts';
import { changeNouns, comparatives } from '../lexicon/en/changes.ts';
import { dimensionWords } from '../lexicon/en/dimensionWords.ts';
import { beforeNouns, determiners, functionWords, nounsOfNumber } from '../lexicon/en/nounGroups.ts';
import { smallNumbers } from '../lexicon/en/numberWords.ts';
import { nounsInIng } from '../lexicon/en/wordClasses.ts';
import type { Quantity } from '../mention.ts';
import type { Token } from '../numbers/tokens.ts';
import { type NounGroup, nounGroupAt, nounGroupBefore } from './nounGroup.ts';
import { tokenIndexAt } from './passageReading.ts';

/**
 * "Soldiers" of "5,000 soldiers", "voters" of "3% of voters", "race" of "a 10-kilometre race", the person of an age.
 * Undefined where only the clause tells ("shares rose 5%"). `words` are those of the passage.
 */
export function nounBeside(figure: Quantity, tokens: readonly Token[], words: string): Span | undefined {
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
    const at = tokens[next]?.lower === 'of' ? overNumber(tokens, overOwner(tokens, next + 1)) : next;
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

/** "2,100 of | the yard's | 2,300 workers"; the same place where no number stands behind whose they are. */
function overOwner(tokens: readonly Token[], at: number): number {
    for (let i = at; i < at + MOST_OF_OWNER; i++) {
        if (tokens[i]?.kind !== 'word') return at;
        if (OWNER.test(tokens[i]?.lower ?? '')) return isOfNumber(tokens, i + 1) ? i + 1 : at;
    }
    return at;
}

const MOST_OF_OWNER = 4;
const OWNER = /['’]s$|s['’]$/;

function isOfNumber(tokens: readonly Token[], i: number): boolean {
    const token = tokens[i];
    if (!token) return false;
    if (token.kind === 'digits' || smallNumbers.has(token.lower)) return tokens[i + 1]?.isApart !== false;
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

/** "Killing Bertil Lund" is no person, and Bertil Lund is. */
function withoutVerb(tokens: readonly Token[], person: Span | undefined): Span | undefined {
    const at = person ? tokenIndexAt(tokens, person.start) : -1;
    const next = tokens[at + 1];
    const isVerb = /ing$/.test(tokens[at]?.text ?? '') && /^\p{Lu}/u.test(next?.text ?? '');
    return person && isVerb && next && next.start < person.end ? { ...person, start: next.start } : person;
}

/** The noun after "24-year-old", the name before ", 24,". */
function personOf(figure: Quantity, tokens: readonly Token[], next: number): Span | undefined {
    const first = tokenIndexAt(tokens, figure.start);
    if (tokens[first - 1]?.text === ',') return withoutVerb(tokens, nounGroupBefore(tokens, first - 1));
    if (tokens[first]?.lower.startsWith('age')) return nounGroupBefore(tokens, first);
    // "Children | under five", "women | aged | between 18 and 24".
    if (/^(?:under|over|above|below|between|from)$/.test(tokens[first]?.lower ?? ''))
        return nounGroupBefore(tokens, tokens[first - 1]?.lower === 'aged' ? first - 1 : first, 0);
    return tokens[next]?.text === ',' ? undefined : nounGroupAt(tokens, next, true);
}
