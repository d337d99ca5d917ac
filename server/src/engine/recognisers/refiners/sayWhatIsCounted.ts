/** Finds what a figure counts or measures: "troops" in "4,700 troops", "voters" in "3% of voters". */

import type { Span } from '../../text/span.ts';
import { clauseSubject, isPassiveVerb, objectOfChange } from '../figures/clauseSubject.ts';
import { figuresTogether } from '../figures/figureRefiner.ts';
import { nounGroupAt, nounGroupBefore } from '../figures/nounGroup.ts';
import { tokenIndexAt } from '../figures/passageReading.ts';
import { changeNouns, changesBefore } from '../lexicon/en/changes.ts';
import { dimensionWords } from '../lexicon/en/dimensionWords.ts';
import { beforeNouns, determiners, functionWords, nounsOfNumber } from '../lexicon/en/nounGroups.ts';
import type { Dimension, Quantity } from '../mention.ts';
import type { Token } from '../numbers/tokens.ts';

export const sayWhatIsCounted = figuresTogether('sayWhatIsCounted', (figures, { tokens, words }) => {
    const told: Quantity[] = [];
    for (const figure of figures) {
        const before = told.at(-1);
        const of = counted(figure, tokens, words) ?? toldOf(before, figure, tokens, words);
        told.push(of ? { ...figure, of: { start: of.start, end: of.end } } : figure);
    }
    return told;
});

/** Without a noun of its own: what the figure before it is told of, or the subject of the clause. */
function toldOf(
    before: Quantity | undefined,
    figure: Quantity,
    tokens: readonly Token[],
    words: string,
): Span | undefined {
    if (before && goesOn(before, figure, words)) return before.of;
    const noun = MAY_BE_TOLD_OF.has(figure.dimension) ? clauseSubject(figure, tokens) : undefined;
    // "1 degree (1.8 Fahrenheit)": a figure is no noun.
    return noun && before && noun.end > before.start && noun.start < before.end ? undefined : noun;
}

/** "Rose by $43 billion | to $419 billion", "4 ppb | and 2 ppb", "$3 million, | down 9%": told of the same. */
function goesOn(before: Quantity, figure: Quantity, words: string): boolean {
    if (!before.of || before.of.start > before.start || figure.unit === '' || before.unit === '')
        return false;
    return figure.start - before.end < LONGEST_JOINT && JOINT.test(words.slice(before.end, figure.start));
}

const LONGEST_JOINT = 20;
const JOINT =
    /^,? ?(?:and |or |to |then |but )?(?:an? [a-z]{3,8} of |(?:up |down )?(?:by |from |to |at )?(?:the |\()?)$/;

/** Counts say what they count; a length of time is seldom told of its subject. */
const MAY_BE_TOLD_OF: ReadonlySet<Dimension> = new Set([
    'money',
    'percentage',
    'length',
    'area',
    'volume',
    'mass',
    'speed',
    'temperature',
    'energy',
    'power',
    'data',
    'rate',
    'other',
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
    if (!determiners.has(tokens[next]?.lower ?? '')) return undefined;
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
    const isClause = at === next && determiners.has(tokens[at]?.lower ?? '');
    const direct = isClause ? undefined : nounGroupAt(tokens, at, isSingular);
    return (
        direct ?? nounOfNumber(figure, tokens) ?? objectOfChange(figure, tokens) ?? subjectOf(figure, tokens)
    );
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
    while (next - at < 3 && (beforeNouns.has(tokens[next]?.lower ?? '') || tokens[next]?.kind === 'digits'))
        next++;
    return next;
}

/** "Of claims", "in exports", "-inch display", "tax": else the subject of the verb that tells of the change. */
function measuredAfter(
    figure: Quantity,
    tokens: readonly Token[],
    next: number,
    words: string,
): Span | undefined {
    const preposition = tokens[next]?.lower;
    if (preposition === 'of') return nounGroupAt(tokens, next + 1, false);
    // "8 miles (13 km) of tunnels".
    if (tokens[next]?.text === ')' && tokens[next + 1]?.lower === 'of')
        return nounGroupAt(tokens, next + 2, false);
    const long = overDimension(tokens, next);
    if (long !== undefined) return nounGroupAt(tokens, long, true);
    const isHyphenated = tokens[next]?.text === '-';
    const isAdjective = /\d-\p{L}|\p{L}-\p{L}{1,20}$/u.test(words.slice(figure.start, figure.end));
    const isOwned = isHyphenated && /ed$|^held$/.test(tokens[next + 1]?.lower ?? '');
    const direct =
        (isHyphenated && !isOwned) || isAdjective || mayModify(figure, tokens, next)
            ? nounGroupAt(tokens, isHyphenated ? next + 1 : next, true)
            : undefined;
    if (!direct)
        return (
            nounBeforeOf(figure, tokens) ??
            objectOfChange(figure, tokens) ??
            subjectOf(figure, tokens) ??
            (preposition === 'in' && figure.dimension === 'money' && !figure.change
                ? nounIn(tokens, next)
                : undefined)
        );
    const head = tokens[direct.next - 1]?.lower ?? '';
    if (!changeNouns.has(head)) return direct;
    return nounIn(tokens, direct.next);
}

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

/** A noun may follow its measure, but not "24 years" or "3 km wide". */
function mayModify(figure: Quantity, tokens: readonly Token[], next: number): boolean {
    const word = tokens[next];
    if (word?.kind !== 'word' || functionWords.has(word.lower) || dimensionWords.has(word.lower))
        return false;
    return (
        figure.dimension !== 'time' && !/(?:ly|[a-z]{2}ing)$/.test(word.lower) && !OF_TIME.test(word.lower)
    );
}

/** "Rose 3% next year", "fell 9% year over year". */
const OF_TIME = /^(?:next|last|previous|year|month|week|quarter)$/;

/** "Exports to China | dropped | 7%": the noun group before the verb, or that before its preposition. */
function subjectOf(figure: Quantity, tokens: readonly Token[]): Span | undefined {
    const first = tokenIndexAt(tokens, figure.start);
    for (let i = first - 1; i >= Math.max(0, first - 7); i--) {
        const token = tokens[i];
        if (!token || (token.kind !== 'word' && token.kind !== 'digits' && !/[%$€£-]/.test(token.text)))
            return undefined;
        if (isPassiveVerb(tokens, i)) return undefined;
        if (
            token.kind === 'word' &&
            (moves(token.lower, figure) || COPULAS.has(token.lower) || isPriced(tokens, i))
        )
            return numbered(tokens, withoutVerb(tokens, nounGroupBefore(tokens, i)));
        // "Rose 18 cents, the other added 15": the nearest verb governs.
        if (token.kind === 'word' && changesBefore.has(token.lower) && !isPassive(tokens, i))
            return undefined;
    }
    return undefined;
}

/** "The number of | refugees | rose": what is counted. */
function numbered(tokens: readonly Token[], group: Span | undefined): Span | undefined {
    if (!group) return undefined;
    const next = tokenIndexAt(tokens, group.end);
    const isNumber = tokens[next]?.lower === 'of' && tokens[next - 1]?.lower === 'number';
    return (isNumber ? nounGroupAt(tokens, next + 1, false) : undefined) ?? group;
}

/** "The rate was | cut by". */
function isPassive(tokens: readonly Token[], i: number): boolean {
    return /^(?:is|are|was|were|be|been|being)$/.test(tokens[i - 1]?.lower ?? '');
}

/** "The index ended | down 1%". */
function withoutVerb(tokens: readonly Token[], group: Span | undefined): Span | undefined {
    if (!group) return undefined;
    const last = tokens[tokenIndexAt(tokens, group.end) - 1];
    const before = tokens[tokenIndexAt(tokens, group.end) - 2];
    const isVerb =
        last && before && before.start >= group.start && /^(?:end|finish|clos|open|trad)ed$/.test(last.lower);
    return isVerb ? { start: group.start, end: before.end } : group;
}

/** "The club raised $20 million", "the firm cut 300 jobs": the subject is not what the figure measures. */
function moves(verb: string, { dimension }: Quantity): boolean {
    if (!changesBefore.has(verb) || /^(?:rais|add|shed|ax|boost|hik|slash)/.test(verb)) return false;
    return dimension === 'percentage' || !/^(?:cut|los|gain|reduc|trim|increas)/.test(verb);
}

/** "Peaked at $76", "valued at 3 million", "sold for $44 million". */
function isPriced(tokens: readonly Token[], i: number): boolean {
    return /^(?:at|for)$/.test(tokens[i + 1]?.lower ?? '') && PRICED.has(tokens[i]?.lower ?? '');
}

const PRICED: ReadonlySet<string> = new Set(
    'peaked bottomed settled priced valued estimated assessed sold auctioned put came listed capped set'.split(
        ' ',
    ),
);

const COPULAS: ReadonlySet<string> = new Set(
    'range ranges ranged ranging is are was were stands stood totalled totaled totals averaged hit reached reach costs cost weighs weighed measured exceeded remained closed finished ended opened traded'.split(
        ' ',
    ),
);

/** The noun after "24-year-old", the name before ", 24,". */
function personOf(figure: Quantity, tokens: readonly Token[], next: number): Span | undefined {
    const first = tokenIndexAt(tokens, figure.start);
    if (tokens[first - 1]?.text === ',') return nounGroupBefore(tokens, first - 1);
    if (tokens[first]?.lower.startsWith('age')) return nounGroupBefore(tokens, first);
    return tokens[next]?.text === ',' ? undefined : nounGroupAt(tokens, next, true);
}
