/** Tells amounts of change from levels: "fell 3%", "rose by 1,000", "1,000 more troops"; but not "rose to 4,700". */

import { MONTHS, WEEKDAYS } from '../../text/lexicon/days.ts';
import { figureByFigure, figuresTogether } from '../figures/figureRefiner.ts';
import { nounGroupAt } from '../figures/nounGroup.ts';
import { tokenIndexAt } from '../figures/passageReading.ts';
import {
    type ChangeDirection,
    changeNouns,
    changesAfter,
    changesBefore,
    changesOfCounts,
    comparatives,
    increments,
    levels,
} from '../lexicon/en/changes.ts';
import { multipliers } from '../lexicon/en/numberWords.ts';
import type { Quantity } from '../mention.ts';
import type { Token } from '../numbers/tokens.ts';
import type { Refiner } from '../recogniser.ts';

export const readChanges: Refiner = {
    name: 'readChanges',
    refine: (mentions, passage) => gapped.refine(changes.refine(mentions, passage), passage),
};

/** "Oltana was down by 2%, Brisk | by 3%": the verb is said once. */
const gapped = figuresTogether('gapped', (figures, { words }) => {
    const read: Quantity[] = [];
    for (const figure of figures) {
        const before = read.at(-1);
        const isGapped =
            before?.change !== undefined &&
            figure.change === undefined &&
            figure.dimension === before.dimension &&
            figure.start - before.end < LONGEST_GAP &&
            GAP.test(words.slice(before.end, figure.start)) &&
            !words
                .slice(before.end, figure.start)
                .split(/[ ,]+/)
                .some(word => changesBefore.has(word));
        read.push(isGapped ? { ...figure, change: before.change } : figure);
    }
    return read;
});

const LONGEST_GAP = 50;
const GAP = /^,? (?:and |while |but )?(?:[\p{L}&'’.-]{1,20} ){1,4}by $/u;

const changes = figureByFigure('changes', (figure, { tokens }) => {
    if (figure.dimension === 'age') return figure;
    if (figure.modifier === 'multiplier') {
        const change = grows(figure, tokens) ? 'up' : movedFold(figure, tokens);
        return change ? { ...figure, change } : figure;
    }
    const change = changeInFront(figure, tokens) ?? changeBehind(figure, tokens);
    return change ? { ...figure, ...change } : figure;
});

/** "Just below", "below". */
const REACHED = /^(?:below|above)$/;

interface Change {
    readonly change: ChangeDirection;
    /** Where the figure begins when a word of increment is part of it. */
    readonly start?: number;
}

function changeInFront(figure: Quantity, tokens: readonly Token[]): Change | undefined {
    const first = tokenIndexAt(tokens, figure.start);
    const sign = tokens[first - 1];
    if (sign?.text === '+' && tokens[first]?.isApart === false) return { change: 'up', start: sign.start };
    const increment = incrementBefore(tokens, first);
    if (increment !== undefined && figure.dimension !== 'time') {
        const direction = directionAt(figure, tokens, increment - 1);
        return { change: direction ?? 'up', start: tokens[increment]?.start ?? figure.start };
    }
    if (isDistance(figure, tokens) || isWay(figure, tokens, first)) return undefined;
    // "Fell below 90 percent" tells what was reached, "fell less than 3 percent" how far.
    if ([tokens[first], tokens[first + 1]].some(token => REACHED.test(token?.lower ?? ''))) return undefined;
    const change = directionAt(figure, tokens, first - 1);
    return change && { change };
}

/** "Sank 12 miles off the cape", "came down 40 km from the town": where it lay. */
function isDistance({ dimension, end }: Quantity, tokens: readonly Token[]): boolean {
    const next = tokenIndexAt(tokens, end);
    const behind = tokens[next + 1];
    // "Rose 1.2 metres from Monday to Tuesday"
    const isOfTime = behind?.kind !== 'word' || WEEKDAYS.has(behind.lower) || MONTHS.has(behind.lower);
    return dimension === 'length' && FROM_WHERE.test(tokens[next]?.lower ?? '') && !isOfTime;
}

/** "A panel fell 38 metres", "the pylons rise 148 metres": how far, where nothing has a level that could change; but "by 38 metres". */
function isWay({ dimension }: Quantity, tokens: readonly Token[], first: number): boolean {
    if (dimension !== 'length' || tokens[first - 1]?.lower === 'by') return false;
    for (let i = first - 1; i >= Math.max(0, first - REACH_OF_LEVEL); i--) {
        const { lower = '' } = tokens[i] ?? {};
        if (lower === '.') break;
        if (levels.has(lower)) return false;
    }
    return true;
}

/** In tokens. */
const REACH_OF_LEVEL = 25;

const FROM_WHERE = /^(?:off|from|away|(?:north|south|east|west)(?:east|west)?(?:ern)?)$/;

/** "Another 500", "an additional 1,000", "a further 300": the index of the word. */
function incrementBefore(tokens: readonly Token[], first: number): number | undefined {
    return increments.has(tokens[first - 1]?.lower ?? '') ? first - 1 : undefined;
}

/** The direction that the words up to `last` give to what follows them. */
function directionAt(figure: Quantity, tokens: readonly Token[], last: number): ChangeDirection | undefined {
    let i = last;
    if (ARTICLES.has(tokens[i]?.lower ?? '')) i--;
    const word = tokens[i]?.lower ?? '';
    if (word === 'of') return nounChange(figure, tokens[i - 1]?.lower ?? '');
    const isBy = word === 'by';
    if (isBy) i--;
    while (last - i < 4 && isAdverb(tokens[i])) i--;
    const verb = tokens[i];
    // "Won the run-off by 312 votes" tells of no fall.
    if (verb?.kind !== 'word' || isSecondOfCompound(tokens, i)) return undefined;
    const direction = changesBefore.get(verb.lower);
    if (!direction) return isBy ? earlierChange(tokens, i) : undefined;
    if (isBy) return direction;
    if (verb.lower === 'off' && !isShare(figure)) return undefined;
    if (NEEDS_BY.has(verb.lower) || isPhrasal(verb, tokens[i - 1], figure)) return undefined;
    // "Added a 30-degree turn": the measure tells of the turn.
    if (
        i < last &&
        ARTICLES.has(tokens[last]?.lower ?? '') &&
        figure.dimension !== 'percentage' &&
        isBeforeNoun(figure, tokens)
    )
        return undefined;
    if (figure.dimension === 'time') return undefined;
    const isCount = figure.unit === '' && figure.dimension === 'count';
    return isCount && !changesOfCounts.has(verb.lower) ? undefined : direction;
}

function isSecondOfCompound(tokens: readonly Token[], i: number): boolean {
    return tokens[i - 1]?.text === '-' && tokens[i]?.isApart === false && tokens[i - 1]?.isApart === false;
}

function isBeforeNoun(figure: Quantity, tokens: readonly Token[]): boolean {
    const next = tokenIndexAt(tokens, figure.end);
    return nounGroupAt(tokens, tokens[next]?.text === '-' ? next + 1 : next, true) !== undefined;
}

/** "An increase of 5%"; a gain of $48 million is money earned, not more money than before. */
function nounChange({ dimension }: Quantity, noun: string): ChangeDirection | undefined {
    return dimension === 'money' && /^gains?$/.test(noun) ? undefined : changeNouns.get(noun);
}

/** "Cut its forecast by 3%", "raised the price by $2": the verb may stand before its object. */
function earlierChange(tokens: readonly Token[], last: number): ChangeDirection | undefined {
    for (let i = last; i >= Math.max(0, last - 5); i--) {
        const token = tokens[i];
        if (token?.kind !== 'word') return undefined;
        const direction = changesBefore.get(token.lower);
        if (direction) return direction;
    }
    return undefined;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
/** "Raised $20 million" is no change of 20 million. */
const NEEDS_BY: ReadonlySet<string> = new Set([
    'raise',
    'raises',
    'raised',
    'raising',
    'improve',
    'improved',
    'ease',
    'eased',
    'trail',
    'contract',
    'contracts',
]);

/** "Gave up 517 yards", "set up two camps"; but "ended down 1%". */
function isPhrasal(adverb: Token, verb: Token | undefined, figure: Quantity): boolean {
    if (isShare(figure) && /^end/.test(verb?.lower ?? '')) return false;
    return DIRECTIONS.test(adverb.lower) && verb?.kind === 'word' && PHRASAL.has(verb.lower);
}

const PHRASAL: ReadonlySet<string> = new Set(
    `give gives gave given giving make makes made making take takes took taken taking set sets setting put puts putting
    pick picks picked picking end ends ended ending turn turns turned shut shuts come comes came bring brings brought
    hold holds held call calls called open opens opened round rounds rounded track tracked shoot shot blow blew tear tore
    break broke sit sat lie lay write wrote bought buy rack racked line lined`.split(/\s+/),
);

function isAdverb(token: Token | undefined): boolean {
    return (
        token?.kind === 'word' && (/ly$/.test(token.lower) || token.lower === 'only' || token.lower === 'as')
    );
}

/** "3% higher", "a 12% increase", "1,000 additional troops", "20 more than". */
function changeBehind(figure: Quantity, tokens: readonly Token[]): Change | undefined {
    let next = tokenIndexAt(tokens, figure.end);
    if (tokens[next]?.text === '-' && tokens[next]?.isApart === false) next++;
    const word = tokens[next];
    if (word?.kind !== 'word' || (figure.dimension === 'time' && word.lower !== 'more')) return undefined;
    const direct =
        changesAfter.get(word.lower) ?? (isShare(figure) ? comparatives.get(word.lower) : undefined);
    // "50 less-known", "two up-and-coming": compounds change nothing. "10 cuts", "five falls" are counted.
    if (direct) {
        if (DIRECTIONS.test(word.lower) && !isShare(figure)) return undefined;
        if (tokens[next + 1]?.text === '-' && tokens[next + 1]?.isApart === false) return undefined;
        const isCounted = figure.unit === '' && figure.dimension === 'count' && changeNouns.has(word.lower);
        return isCounted || (word.lower === 'more' && tokens[next + 1]?.lower === 'or')
            ? undefined
            : { change: direct };
    }
    // "A 5 percent annual rise".
    const noun = isShare(figure) ? changeNouns.get(tokens[next + 1]?.lower ?? '') : undefined;
    return noun && !/^(?:a|an|the|of|in|on|and|or|to|per|by|for)$/.test(word.lower)
        ? { change: noun }
        : undefined;
}

/** "30 metres down" tells where, "30% down" how much less. */
const DIRECTIONS = /^(?:up|down|off)$/;

function isShare({ dimension }: Quantity): boolean {
    return dimension === 'percentage' || dimension === 'money' || dimension === 'rate';
}

/** "Rose tenfold", "fell threefold". */
function movedFold(figure: Quantity, tokens: readonly Token[]): ChangeDirection | undefined {
    const first = tokenIndexAt(tokens, figure.start);
    if (!/fold$/.test(tokens[tokenIndexAt(tokens, figure.end) - 1]?.lower ?? '')) return undefined;
    let i = first - 1;
    while (first - i < 4 && isAdverb(tokens[i])) i--;
    return changesBefore.get(tokens[i]?.lower ?? '');
}

/** "Doubled", "will triple", "a tenfold increase"; "three times the size" compares. */
function grows(figure: Quantity, tokens: readonly Token[]): boolean {
    const word = tokens[tokenIndexAt(tokens, figure.start)]?.lower ?? '';
    const next = tokens[tokenIndexAt(tokens, figure.end)]?.lower ?? '';
    return (multipliers.has(word) && word !== 'twice' && word !== 'thrice') || changeNouns.get(next) === 'up';
}
