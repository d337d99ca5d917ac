/** Adds to a figure what qualifies it, in front or behind: "more than 4,600", "about a third", "4,000+", "30 or so". */

import { withBothBounds } from '../figures/bounds.ts';
import { figureByFigure, figuresTogether } from '../figures/figureRefiner.ts';
import { tokenIndexAt } from '../figures/passageReading.ts';
import { toleranceOf } from '../figures/precision.ts';
import { type Hedge, hedgesAfter, hedgesBefore, LONGEST_HEDGE } from '../lexicon/en/hedges.ts';
import { smallNumbers, tens } from '../lexicon/en/numberWords.ts';
import { mattersInDispute, verbsOfDuration } from '../lexicon/en/wordClasses.ts';
import type { Quantity } from '../mention.ts';
import type { Token } from '../numbers/tokens.ts';
import type { Refiner } from '../recogniser.ts';

/** The figure then reaches over its hedge, and is an interval: see `qualified`. */
export const attachHedges: Refiner = {
    name: 'attachHedges',
    refine: (mentions, passage) => bothBounds.refine(hedges.refine(mentions, passage), passage),
};

/** Needs all hedges of the passage. */
const bothBounds = figuresTogether('bothBounds', (figures, { words }) => withBothBounds(figures, words));

const hedges = figureByFigure('hedges', (figure, { tokens }) => {
    if (figure.modifier === 'multiplier') return figure;
    let hedged = figure;
    // "Up to about 400": the outer one decides.
    for (let i = 0; i < 2; i++) hedged = hedgedInFront(hedged, tokens);
    return hedgedBehind(hedged, tokens);
});

function hedgedInFront(figure: Quantity, tokens: readonly Token[]): Quantity {
    const first = tokenIndexAt(tokens, figure.start);
    if (!lastOfHedges.has(tokens[first - 1]?.lower ?? '')) return figure;
    let phrase = '';
    let found: { readonly hedge: Hedge; readonly start: number } | undefined;
    for (let i = first - 1; i >= 0 && first - i <= LONGEST_HEDGE; i--) {
        const token = tokens[i];
        if (!token || token.kind === 'digits' || token.kind === 'code') break;
        phrase = phrase === '' ? token.lower : `${token.lower}${isGluedMark(tokens, i) ? '' : ' '}${phrase}`;
        const hedge = hedgesBefore.get(phrase);
        // "Has gone up to 19 dinars" tells a rise, no bound.
        const before = tokens[i - 1]?.lower ?? '';
        const isRise = phrase === 'up to' && RISES.test(before);
        const isOfOther = phrase === 'over' && (mattersInDispute.has(before) || isDuring(figure, tokens, i));
        // "The maximum of 43.4 degrees, on Friday" is what was measured; "a maximum of 20 guests" is a bound.
        if (before === 'the' && EXTREME.test(phrase)) return figure;
        if (hedge && !isRise && !isOfOther) found = { hedge, start: token.start };
    }
    return found ? { ...qualified(figure, found.hedge), start: found.start } : figure;
}

const EXTREME = /^(?:maximum|minimum) of$/;

const RISES =
    /^(?:go|goes|gone|went|going|moved|pushed|climbed|climbs|crept|creeps|creeping|edged|edging|inched|inching|ticked|ticks|ticking|nudged|bumped|drifted|shot|put|taken|brought)$/;

/** "Stole 40 cars over six months" tells in what time; "lasted over six months" and "over six months ago" more than that. */
function isDuring(figure: Quantity, tokens: readonly Token[], over: number): boolean {
    if (figure.dimension !== 'time') return false;
    const before = tokens[over - 1]?.lower ?? '';
    if (BEFORE_LONGER.has(before) || verbsOfDuration.has(before)) return false;
    // Another number says what was done in that time.
    if (!tokens.slice(Math.max(0, over - REACH_OF_NUMBER), over).some(({ kind }) => kind === 'digits'))
        return false;
    return !/^(?:ago|later|earlier|before|after|old|late|long)$/.test(
        tokens[tokenIndexAt(tokens, figure.end)]?.lower ?? '',
    );
}

const REACH_OF_NUMBER = 8;
const BEFORE_LONGER: ReadonlySet<string> = new Set(
    `for in after of within spend spends spending serve serves served serving wait waits waited waiting work works worked
    working live lives lived living span spans spanned spanning stretch stretches stretched back is was are were be been being just well little slightly needs needed than with to
    at from and`.split(/\s+/),
);

/** The token of a hedge that stands beside the number: most figures have none there. */
const lastOfHedges: ReadonlySet<string> = new Set(
    [...hedgesBefore.keys()].map(phrase => /[\p{L}]+$|.$/u.exec(phrase)?.[0] ?? ''),
);
const firstOfHedges: ReadonlySet<string> = new Set(
    [...hedgesAfter.keys()].map(phrase => phrase.split(' ')[0] ?? ''),
);

/** ">" and "=" of ">=". */
function isGluedMark(tokens: readonly Token[], i: number): boolean {
    return tokens[i]?.kind === 'mark' && tokens[i + 1]?.kind === 'mark' && tokens[i + 1]?.isApart === false;
}

function hedgedBehind(figure: Quantity, tokens: readonly Token[]): Quantity {
    const next = tokenIndexAt(tokens, figure.end);
    if (!firstOfHedges.has(tokens[next]?.lower ?? '')) return figure;
    let phrase = '';
    let found: { readonly hedge: Hedge; readonly end: number } | undefined;
    for (let i = next; i < next + 3; i++) {
        const token = tokens[i];
        if (!token || (i === next && token.text === '+' && token.isApart)) break;
        phrase = phrase === '' ? token.lower : `${phrase} ${token.lower}`;
        const hedge = hedgesAfter.get(phrase);
        if (hedge) found = { hedge, end: token.end };
    }
    // "20 plus 30" adds; "above 10 and below 20" qualifies the number that follows.
    const after = tokens[tokenIndexAt(tokens, found?.end ?? 0)];
    if (!found || after?.kind === 'digits' || MAY_BEGIN_NUMBER.test(after?.lower ?? '')) return figure;
    return { ...qualified(figure, found.hedge), end: found.end };
}

const MAY_BEGIN_NUMBER = new RegExp(
    `^(?:than|a|an|half|[$€£]|${[...smallNumbers.keys(), ...tens.keys()].join('|')})$`,
);

/** What the words allow: see `toleranceOf` for "about"; "nearly" allows nothing above. */
export function qualified(figure: Quantity, hedge: Hedge): Quantity {
    const { value, min, max } = figure;
    if (value === undefined) return qualifiedInterval(figure, hedge);
    switch (hedge) {
        case 'exact':
            return figure;
        case 'about': {
            const tolerance = toleranceOf(value);
            return { ...figure, modifier: 'about', min: value - tolerance, max: value + tolerance };
        }
        case 'nearly':
            return {
                ...figure,
                modifier: 'about',
                min: value - toleranceOf(value),
                max: value,
                maxOpen: true,
            };
        case 'moreThan':
            return {
                ...figure,
                modifier: 'moreThan',
                min: value,
                max: undefined,
                minOpen: true,
                maxOpen: false,
            };
        case 'atLeast':
            return {
                ...figure,
                modifier: 'atLeast',
                min: value,
                max: undefined,
                minOpen: false,
                maxOpen: false,
            };
        case 'lessThan':
            return {
                ...figure,
                modifier: 'lessThan',
                min: undefined,
                max: value,
                minOpen: false,
                maxOpen: true,
            };
        case 'atMost':
            return {
                ...figure,
                modifier: 'atMost',
                min: undefined,
                max: value,
                minOpen: false,
                maxOpen: false,
            };
        default:
            return { ...figure, min, max };
    }
}

/** "At least several hundred" has no upper bound; "about 20 to 30" stays a range. */
function qualifiedInterval(figure: Quantity, hedge: Hedge): Quantity {
    if (hedge === 'moreThan' || hedge === 'atLeast') return { ...figure, max: undefined };
    if (hedge === 'lessThan' || hedge === 'atMost') return { ...figure, min: undefined };
    return figure;
}
