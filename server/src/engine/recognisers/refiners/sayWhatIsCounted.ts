/** Finds what a figure counts or measures: "troops" in "4,700 troops", "voters" in "3% of voters". */

import type { Span } from '../../text/span.ts';
import { figureByFigure } from '../figures/figureRefiner.ts';
import { nounGroupAt, nounGroupBefore } from '../figures/nounGroup.ts';
import { tokenIndexAt } from '../figures/passageReading.ts';
import { changeNouns, changesBefore } from '../lexicon/en/changes.ts';
import { dimensionWords } from '../lexicon/en/dimensionWords.ts';
import { beforeNouns, determiners, functionWords, nounsOfNumber } from '../lexicon/en/nounGroups.ts';
import type { Quantity } from '../mention.ts';
import type { Token } from '../numbers/tokens.ts';

export const sayWhatIsCounted = figureByFigure('sayWhatIsCounted', (figure, { tokens, words }) => {
    const of = counted(figure, tokens, words);
    return of ? { ...figure, of: { start: of.start, end: of.end } } : figure;
});

function counted(figure: Quantity, tokens: readonly Token[], words: string): Span | undefined {
    if (figure.modifier === 'multiplier') return undefined;
    const next = tokenIndexAt(tokens, figure.end);
    if (figure.dimension === 'age') return personOf(figure, tokens, next);
    const isCount = figure.unit === '';
    return isCount ? countedAfter(figure, tokens, next) : measuredAfter(figure, tokens, next, words);
}

/** "Soldiers", "of the soldiers", "-point range". */
function countedAfter(figure: Quantity, tokens: readonly Token[], next: number): Span | undefined {
    const isHyphenated = tokens[next]?.text === '-' && tokens[next]?.isApart === false;
    // "A 60-storey tower" counts storeys, "a 250-strong mission" nothing that is said.
    if (isHyphenated) return compoundNoun(tokens[next + 1]);
    const at = tokens[next]?.lower === 'of' ? overNumber(tokens, next + 1) : next;
    const isSingular = figure.value === 1 && at === next;
    // "The 140 million that analysts had forecast".
    const isClause = at === next && determiners.has(tokens[at]?.lower ?? '');
    const direct = isClause ? undefined : nounGroupAt(tokens, at, isSingular);
    return direct ?? nounOfNumber(figure, tokens) ?? subjectOf(figure, tokens);
}

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
    const isHyphenated = tokens[next]?.text === '-';
    const isAdjective = /\d-\p{L}|\p{L}-\p{L}{1,20}$/u.test(words.slice(figure.start, figure.end));
    const direct =
        isHyphenated || isAdjective || mayModify(figure, tokens, next)
            ? nounGroupAt(tokens, isHyphenated ? next + 1 : next, true)
            : undefined;
    if (!direct)
        return (
            nounBeforeOf(figure, tokens) ??
            subjectOf(figure, tokens) ??
            (preposition === 'in' && figure.dimension === 'money' && !figure.change
                ? nounIn(tokens, next)
                : undefined)
        );
    const head = tokens[direct.next - 1]?.lower ?? '';
    if (!changeNouns.has(head)) return direct;
    return nounIn(tokens, direct.next);
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
    return figure.dimension !== 'time' && !/ly$/.test(word.lower);
}

/** "Exports to China | dropped | 7%": the noun group before the verb, or that before its preposition. */
function subjectOf(figure: Quantity, tokens: readonly Token[]): Span | undefined {
    const first = tokenIndexAt(tokens, figure.start);
    for (let i = first - 1; i >= Math.max(0, first - 7); i--) {
        const token = tokens[i];
        if (!token || (token.kind !== 'word' && token.kind !== 'digits' && !/[%$€£-]/.test(token.text)))
            return undefined;
        if (
            token.kind === 'word' &&
            (moves(token.lower, figure) || COPULAS.has(token.lower) || isPriced(tokens, i))
        )
            return nounGroupBefore(tokens, i);
    }
    return undefined;
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
