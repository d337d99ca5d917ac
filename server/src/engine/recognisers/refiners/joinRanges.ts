/** Joins two figures into a range: "3 to 5 km", "between 20 and 30", "5-10W"; a change from one to another stays two. */

import { exactFigure, intervalFigure } from '../figures/figure.ts';
import { figuresTogether } from '../figures/figureRefiner.ts';
import { numeralAfter, type PassageReading, tokenIndexAt } from '../figures/passageReading.ts';
import { changeNouns, changesBefore } from '../lexicon/en/changes.ts';
import { functionWords } from '../lexicon/en/nounGroups.ts';
import type { Quantity } from '../mention.ts';
import type { Token } from '../numbers/tokens.ts';

/** The unit and the scale of the second are also those of a bare first: "from 4.2 to 4.8 percent", "$5 to $10 million". */
export const joinRanges = figuresTogether('joinRanges', (figures, reading) => {
    if (figures.length < 2) return figures;
    const joined: Quantity[] = [];
    const shared = withSharedUnits(figures, reading);
    for (const [i, figure] of shared.entries()) {
        const before = joined.at(-1);
        const link = before && linkBetween(before, figure, reading);
        const pair = link && alike(before, figure, reading);
        if (!pair) joined.push(figure);
        else if (isRange(link, pair, reading) || isOldRange(link, pair, shared[i + 1], reading))
            joined[joined.length - 1] = rangeOf(link, pair);
        else if (link.word === 'to' && (figure.unit !== '' || link.opening))
            joined.splice(-1, 1, pair.low, pair.high);
        else joined.push(figure);
    }
    return joined.map((figure, i) => withUnitOfFirst(joined[i - 1], figure, reading));
});

/** "From 21 mpg combined | to 23", "from 14-18 mpg | to 24 for vans": what was reached has the unit of what was left. */
function withUnitOfFirst(
    first: Quantity | undefined,
    figure: Quantity,
    { words, tokens, numerals }: PassageReading,
): Quantity {
    const isBare = figure.unit === '' && figure.dimension === 'count' && figure.modifier === 'exact';
    if (!first || !isBare || STAYS.has(first.dimension) || figure.start - first.end > LONGEST_REACH)
        return figure;
    if (!REACHED.test(words.slice(first.end, figure.start)) || !isFrom(tokens, first)) return figure;
    // "From 3 million tonnes to 4" leaves the scale to be guessed; "from 6 metres to 3 floors" tells another unit.
    const isScaled = [first, figure].some(each => (numeralAfter(numerals, each.start)?.scale ?? 1) > 1);
    const next = tokens[tokenIndexAt(tokens, figure.end)];
    const isNamed = next?.kind === 'word' && !functionWords.has(next.lower);
    return isScaled || isNamed ? figure : { ...figure, unit: first.unit, dimension: first.dimension };
}

/** Percentages say so at their end; who stays three days may be the third. */
const STAYS: ReadonlySet<Quantity['dimension']> = new Set(['count', 'percentage', 'time', 'age']);
const LONGEST_REACH = 30;
const REACHED = /^ (?:[a-z]{3,12} )?to (?:about |around |nearly |just |almost |over |more than )?$/;

function isFrom(tokens: readonly Token[], { start }: Quantity): boolean {
    let before = tokenIndexAt(tokens, start) - 1;
    while (HEDGES.has(tokens[before]?.lower ?? '')) before--;
    return tokens[before]?.lower === 'from';
}

/** "5, 6 and 7 million euros", "45 and 50 mg": the unit and the scale at the end of a list are those of all. */
function withSharedUnits(figures: readonly Quantity[], reading: PassageReading): readonly Quantity[] {
    const shared = [...figures];
    let last: Quantity | undefined;
    for (let i = figures.length - 1; i > 0; i--) {
        const [before, figure] = [figures[i - 1], figures[i]];
        if (!before || !figure) break;
        const joint =
            figure.start - before.end > LONGEST_JOINT ? '' : reading.words.slice(before.end, figure.start);
        if (LAST_JOINT.test(joint)) last = maySpread(figure) ? figure : undefined;
        else if (joint !== ', ') last = undefined;
        const pair = last && before.unit === '' ? alike(before, last, reading) : undefined;
        if (pair) shared[i - 1] = pair.low;
        else last = undefined;
    }
    return shared;
}

const LAST_JOINT = /^,? (?:and|or) $/;
const LONGEST_JOINT = 6;

/** "He scored 12 and 3 minutes later left": lengths of time and ages do not spread. */
function maySpread({ unit, dimension, modifier }: Quantity): boolean {
    return unit !== '' && modifier === 'exact' && dimension !== 'time' && dimension !== 'age';
}

interface Link {
    readonly word: '-' | 'to' | 'and' | 'or';
    /** "between" or "from" before the first figure. */
    readonly opening: Token | undefined;
    /** Index of the token before the first figure, the opening left out. */
    readonly before: number;
}

interface Pair {
    /** The first has the unit of the second alone. */
    readonly isFirstBare: boolean;
    readonly low: Quantity;
    readonly high: Quantity;
}

function linkBetween(first: Quantity, second: Quantity, { words, tokens }: PassageReading): Link | undefined {
    if (second.start - first.end > 12 || first.modifier !== 'exact' || second.modifier !== 'exact')
        return undefined;
    const match = LINK.exec(words.slice(first.end, second.start));
    if (!match) return undefined;
    const said = match[1] ?? '';
    const word = said === 'to' || said === 'and' || said === 'or' ? said : '-';
    let before = tokenIndexAt(tokens, first.start) - 1;
    while (HEDGES.has(tokens[before]?.lower ?? '')) before--;
    const opening = tokens[before];
    const isOpening = opening?.lower === 'between' || opening?.lower === 'from';
    return { word, opening: isOpening ? opening : undefined, before: isOpening ? before - 1 : before };
}

const LINK = /^-?\s?(-|–|—|‑|~|to|and|or|through)[- ]?\s?(?:about |around |nearly |roughly |even )?$/;
const HEDGES: ReadonlySet<string> = new Set([
    'about',
    'around',
    'roughly',
    'some',
    'approximately',
    'up',
    'to',
    'just',
]);

/** Both with one unit and one scale; undefined when they tell of different things. */
function alike(first: Quantity, second: Quantity, reading: PassageReading): Pair | undefined {
    if (first.value === undefined || second.value === undefined) return undefined;
    const isFirstBare = first.unit === '' && first.dimension === 'count';
    const isSecondBare = second.unit === '' && second.dimension === 'count';
    if (first.unit !== second.unit && !isFirstBare && !isSecondBare) return undefined;
    // A percentage says so at its end: "rose 8% to 3.65".
    if (isSecondBare && first.dimension === 'percentage') return undefined;
    const { unit, dimension } = isFirstBare ? second : first;
    const scale = scaleIn(second, reading);
    // "From 5 to 3.8 million", but "from 500 to 1 million".
    const isNear = scale >= 1e6 && first.value < (10 * second.value) / scale;
    const isScaled =
        scale > 1 && scaleIn(first, reading) === 1 && (isNear || first.value < second.value / scale);
    const value = isScaled ? Number((first.value * scale).toPrecision(15)) : first.value;
    return {
        isFirstBare,
        low: { ...exactFigure(first, { value, unit, dimension }), of: first.of },
        high: { ...exactFigure(second, { value: second.value, unit, dimension }), of: second.of },
    };
}

function scaleIn(figure: Quantity, { numerals, words }: PassageReading): number {
    const numeral = numeralAfter(numerals, figure.start);
    // "A dozen" and "a hundred" are no scales that one would leave out before.
    return numeral &&
        /million|billion|trillion|thousand|lakh|crore|\d[\s-]?[kmbt]/i.test(
            words.slice(figure.start, figure.end),
        )
        ? numeral.scale
        : 1;
}

function isRange(
    { word, opening, before }: Link,
    { isFirstBare, low, high }: Pair,
    { tokens }: PassageReading,
): boolean {
    const isAscending = (low.value ?? 0) < (high.value ?? 0);
    if (word === 'and') return opening?.lower === 'between' && isAscending;
    if (word === 'or') return isAscending && (high.value ?? 0) - (low.value ?? 0) === 1 && isFirstBare;
    if (word === '-') return isAscending;
    // "A density of 1.3 to 0.03 A/cm2": a range told from its upper end; but "a drop of 5 to 3 percent".
    const isLevel = tokens[before]?.lower === 'of' && !isChange(tokens[before - 1]);
    if (isLevel && !isAscending && opening === undefined && !isFirstBare) return true;
    const near = tokens.slice(Math.max(0, before - 5), before + 1);
    if (opening?.lower === 'from') return isAscending && !near.some(isChange);
    // "Cut by 3 to 5 percent" is a range; "cut by 3,000 to 17,500" and "rose 3 to 20" tell what was reached.
    return isAscending && (!isChange(tokens[before]) || (high.value ?? 0) <= 3 * (low.value ?? 0));
}

/** "Revised | from 5 to 7 percent | to 3 to 5 percent": what it was is itself a range. */
function isOldRange(
    { word, opening }: Link,
    { low, high }: Pair,
    next: Quantity | undefined,
    { words }: PassageReading,
): boolean {
    const isAscending = (low.value ?? 0) < (high.value ?? 0);
    if (word !== 'to' || opening?.lower !== 'from' || !isAscending || !next) return false;
    return next.start - high.end < LONGEST_JOINT && words.slice(high.end, next.start) === ' to ';
}

function isChange(token: Token | undefined): boolean {
    return (
        token !== undefined &&
        (changesBefore.has(token.lower) || changeNouns.has(token.lower) || token.lower === 'by')
    );
}

function rangeOf({ word, opening }: Link, { low, high }: Pair): Quantity {
    const isQualified = word === 'and' && opening !== undefined;
    return intervalFigure(
        { start: isQualified ? opening.start : low.start, end: high.end },
        { min: Math.min(low.value ?? 0, high.value ?? 0), max: Math.max(low.value ?? 0, high.value ?? 0) },
        { modifier: 'range', unit: high.unit, dimension: high.dimension },
    );
}
