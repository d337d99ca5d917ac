/** The places of an article where a figure stands, each with the words around it: what tells of which thing the figure is. */

import { areOfOneSentence, type Claim } from '../claims/claim.ts';
import { remembered } from '../claims/remembered.ts';
import { stemOf, type Word, wordsOf } from '../claims/words.ts';
import type { Quantity } from '../recognisers/mention.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

/** A figure in its sentence ("slot filling" in information extraction: a slot is what a figure, name or day fills). */
export interface Slot {
    readonly claim: Claim;
    readonly figure: Quantity;
    /** The value said; two of one value and unit stand for one thing wherever they may. */
    readonly value: number;
    /** The words of the sentence that carry meaning, each stem once, without figures and times. */
    readonly words: ReadonlyMap<string, number>;
    /** Folded; '' at the ends of the sentence. */
    readonly wordBefore: string;
    readonly wordAfter: string;
    /** The nearest stems that carry meaning; undefined without one. */
    readonly stemBefore: string | undefined;
    readonly stemAfter: string | undefined;
    /** The other figures of the sentence, as value and unit. */
    readonly figures: ReadonlySet<string>;
    /** The days that the sentence tells. */
    readonly days: ReadonlySet<string>;
    /** One of the first sentences of its article. */
    readonly isFirst: boolean;
}

/** A word in another clause tells half as much. */
const OTHER_CLAUSE = 0.5;
/** A word so many words away tells half as much as one beside the figure. */
const HALF_WAY = 4;

const FIRST_SENTENCES = 2;

/** All that have a number, in the order of the text, each figure once. Kept with the claims. */
export const slotsOf = remembered((claims: readonly Claim[]): readonly Slot[] => {
    const slots: Slot[] = [];
    let [from, sentences] = [0, 0];
    while (from < claims.length) {
        const first = claims[from];
        let until = from + 1;
        for (let next = claims[until]; first && next && areOfOneSentence(first, next); next = claims[until])
            until += 1;
        slots.push(...slotsOfSentence(claims.slice(from, until), sentences < FIRST_SENTENCES));
        [from, sentences] = [until, sentences + 1];
    }
    return slots;
});

function slotsOfSentence(claims: readonly Claim[], isFirst: boolean): readonly Slot[] {
    const seen = new Set<number>();
    const withFigures = claims.filter(({ figure }) => {
        if (!figure || seen.has(figure.start)) return false;
        seen.add(figure.start);
        return true;
    });
    const figures = withFigures.flatMap(({ figure }) => figure ?? []);
    return withFigures.flatMap(claim => {
        const { figure, measure } = claim;
        if (!figure || !measure || figure.value === undefined || IS_LOOSE.has(figure.modifier)) return [];
        return { ...around(claim, figure, figures), claim, figure, value: figure.value, isFirst };
    });
}

/** Of "dozens" and "twice as many" no value is said. */
const IS_LOOSE: ReadonlySet<Quantity['modifier']> = new Set(['vague', 'multiplier', 'range']);

type Around = Omit<Slot, 'claim' | 'figure' | 'value' | 'isFirst'>;

function around(claim: Claim, figure: Quantity, figures: readonly Quantity[]): Around {
    const { times, span } = claim;
    const tokens = tokensOf(claim);
    const first = tokens.findIndex(token => overlaps(token, figure));
    const last = tokens.findLastIndex(token => overlaps(token, figure));
    const [before, after] = first < 0 ? [-1, tokens.length] : [first, last];
    const words = new Map<string, number>();
    let [stemBefore, stemAfter]: (string | undefined)[] = [];
    for (const [i, token] of tokens.entries()) {
        if (i >= before && i <= after) continue;
        const stem = stemOf(token.folded);
        if (stem === undefined || isInside(token, figures) || isInside(token, times)) continue;
        const distance = i < before ? before - i : i - after;
        const near = (contains(span, token) ? 1 : OTHER_CLAUSE) / (1 + (distance - 1) / HALF_WAY);
        words.set(stem, Math.max(near, words.get(stem) ?? 0));
        if (i < before) stemBefore = stem;
        else stemAfter ??= stem;
    }
    return {
        words,
        wordBefore: tokens[before - 1]?.folded ?? '',
        wordAfter: tokens[after + 1]?.folded ?? '',
        stemBefore,
        stemAfter,
        figures: new Set(figures.flatMap(other => (other === figure ? [] : keyOf(other)))),
        days: new Set(
            times.flatMap(({ resolved }) =>
                resolved?.days ? `${resolved.days.from}/${resolved.days.until}` : [],
            ),
        ),
    };
}

/** Offsets in the block, as those of all spans of a claim. */
function tokensOf({ words, sentence }: Claim): readonly Word[] {
    return wordsOf(words, sentence.start);
}

function isInside(token: Span, spans: readonly Span[]): boolean {
    return spans.some(span => overlaps(token, span));
}

function keyOf({ value, unit }: Quantity): readonly string[] {
    return value === undefined ? [] : [`${value} ${unit}`];
}
