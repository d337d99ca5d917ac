/** The places of an article where a figure or a name stands, each with the words around it: what tells of which thing it is. */

import { areOfOneSentence, type Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { stemOf, type Word, wordsOf } from '../../../claims/words.ts';
import type { Name, NameType, Quantity } from '../../../recognisers/mention.ts';
import { contains, overlaps, type Span } from '../../../text/span.ts';
import { fingerprint } from '../../entities/spelling.ts';

/** Where a figure or a name stands ("slot filling" in information extraction: a slot is what one of them fills). */
export interface Slot {
    /** Another for each slot that is read: two of them are kept together by their numbers. */
    readonly number: number;
    readonly claim: Claim;
    /** Local, as all spans of a claim. */
    readonly span: Span;
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
    /** The sum of the weights of its words. */
    readonly weight: number;
}

export interface FigureSlot extends Slot {
    readonly figure: Quantity;
    /** The value said; two of one value and unit stand for one thing wherever they may. */
    readonly value: number;
}

export interface NameSlot extends Slot {
    readonly type: NameType;
    readonly written: string;
    /** The name's fingerprint. */
    readonly key: string;
}

/** A word in another clause tells half as much. */
const OTHER_CLAUSE = 0.5;
/** A word so many words away tells half as much as one beside the figure. */
const HALF_WAY = 4;

const FIRST_SENTENCES = 2;

/** Figures that have a number, in the order of the text, each once. Kept with the claims. */
export const figureSlotsOf = sentenceBySentence(
    ({ figure }) => figure !== undefined,
    (sentence, isFirst): readonly FigureSlot[] => {
        const figures = sentence.flatMap(({ figure }) => figure ?? []);
        return sentence.flatMap((claim, at) => {
            const { figure, measure } = claim;
            const isNew = sentence.findIndex(other => other.figure?.start === figure?.start) === at;
            if (!isNew || !figure || !measure || figure.value === undefined) return [];
            if (IS_LOOSE.has(figure.modifier)) return [];
            return new SlotOfFigure({ claim, figures, isFirst }, figure, figure.value);
        });
    },
);

/** Names, in the order of the text. Kept with the claims. */
export const nameSlotsOf = sentenceBySentence(
    ({ names }) => names.length > 0,
    (sentence, isFirst): readonly NameSlot[] =>
        (sentence[0]?.names ?? []).flatMap(name => {
            const place = placeIn(sentence, isFirst, name);
            return place ? new SlotOfName(place, name) : [];
        }),
);

/** Whether so many sentences make claims. */
export function haveSentences(claims: readonly Claim[], count: number): boolean {
    let found = 0;
    for (let i = 0; i < claims.length && found < count; i = endOfSentence(claims, i)) found += 1;
    return found >= count;
}

/** Where the claims of the next sentence begin. */
function endOfSentence(claims: readonly Claim[], from: number): number {
    const first = claims[from];
    let end = from + 1;
    for (let claim = claims[end]; first && claim && areOfOneSentence(first, claim); claim = claims[end])
        end += 1;
    return end;
}

/** Where the claims of the next paragraph begin. */
function endOfParagraph(claims: readonly Claim[], from: number): number {
    const block = claims[from]?.block;
    let end = from + 1;
    while (claims[end]?.block === block) end += 1;
    return end;
}

/**
 * `mayFill` tells of the first claim of a sentence whether there is anything to read. Kept with the first claim of each
 * paragraph too: an edit leaves the paragraphs beside it as they are.
 */
export function sentenceBySentence<S extends Slot>(
    mayFill: (first: Claim) => boolean,
    read: (sentence: readonly Claim[], isFirst: boolean) => readonly S[],
): (claims: readonly Claim[]) => readonly S[] {
    const known = new WeakMap<Claim, SlotsOfParagraph<S>>();
    const slotsIn = (paragraph: readonly Claim[], before: number): SlotsOfParagraph<S> => {
        const slots: S[] = [];
        let sentences = 0;
        for (let start = 0, end = 0; start < paragraph.length; start = end, sentences++) {
            end = endOfSentence(paragraph, start);
            const first = paragraph[start];
            if (first && mayFill(first))
                slots.push(...read(paragraph.slice(start, end), before + sentences < FIRST_SENTENCES));
        }
        return { paragraph, before, sentences, slots };
    };
    return remembered(claims => {
        const all: S[] = [];
        let before = 0;
        for (let start = 0, end = 0; start < claims.length; start = end) {
            end = endOfParagraph(claims, start);
            const first = claims[start];
            if (!first) continue;
            let found = known.get(first);
            if (found?.before !== before || !isStill(found.paragraph, claims, start, end)) {
                found = slotsIn(claims.slice(start, end), before);
                known.set(first, found);
            }
            for (const slot of found.slots) all.push(slot);
            before = Math.min(FIRST_SENTENCES, before + found.sentences);
        }
        return all;
    });
}

interface SlotsOfParagraph<S> {
    readonly paragraph: readonly Claim[];
    /** How many sentences there are before it; from some number on it does not matter how many. */
    readonly before: number;
    readonly sentences: number;
    readonly slots: readonly S[];
}

function isStill(paragraph: readonly Claim[], claims: readonly Claim[], start: number, end: number): boolean {
    if (paragraph.length !== end - start) return false;
    for (let i = start; i < end; i++) if (paragraph[i - start] !== claims[i]) return false;
    return true;
}

const NONE: readonly never[] = [];

/** Of "dozens" and "twice as many" no value is said. */
const IS_LOOSE: ReadonlySet<Quantity['modifier']> = new Set(['vague', 'multiplier', 'range']);

/** Where it stands. */
export interface Place {
    readonly claim: Claim;
    /** All of the sentence. */
    readonly figures: readonly Quantity[];
    readonly isFirst: boolean;
}

/** Of something in a sentence: with the claim in whose clause it stands. */
export function placeIn(sentence: readonly Claim[], isFirst: boolean, at: Span): Place | undefined {
    const claim = sentence.find(({ span }) => contains(span, at)) ?? sentence[0];
    return claim && { claim, figures: sentence.flatMap(({ figure }) => figure ?? []), isFirst };
}

let nextNumber = 0;

/** The words around it are read when they are first asked for: of most slots nobody asks for more than the value. */
export class ReadSlot implements Slot {
    readonly number = nextNumber++;
    readonly claim: Claim;
    readonly span: Span;
    readonly isFirst: boolean;
    readonly #allFigures: readonly Quantity[];
    #around: Around | undefined;
    #figures: ReadonlySet<string> | undefined;
    #days: ReadonlySet<string> | undefined;

    constructor({ claim, figures, isFirst }: Place, { start, end }: Span) {
        this.claim = claim;
        this.span = { start, end };
        this.isFirst = isFirst;
        this.#allFigures = figures;
    }

    get words(): ReadonlyMap<string, number> {
        return this.#read.words;
    }

    get weight(): number {
        return this.#read.weight;
    }

    get wordBefore(): string {
        return this.#read.wordBefore;
    }

    get wordAfter(): string {
        return this.#read.wordAfter;
    }

    get stemBefore(): string | undefined {
        return this.#read.stemBefore;
    }

    get stemAfter(): string | undefined {
        return this.#read.stemAfter;
    }

    get figures(): ReadonlySet<string> {
        this.#figures ??= setOf(
            this.#allFigures.flatMap(other => (overlaps(other, this.span) ? NONE : keyOf(other))),
        );
        return this.#figures;
    }

    get days(): ReadonlySet<string> {
        this.#days ??= setOf(
            this.claim.times.flatMap(({ resolved }) =>
                resolved?.days ? `${resolved.days.from}/${resolved.days.until}` : NONE,
            ),
        );
        return this.#days;
    }

    get #read(): Around {
        this.#around ??= aroundIn(this.claim, this.span, this.#allFigures);
        return this.#around;
    }
}

class SlotOfFigure extends ReadSlot implements FigureSlot {
    readonly figure: Quantity;
    readonly value: number;

    constructor(place: Place, figure: Quantity, value: number) {
        super(place, figure);
        this.figure = figure;
        this.value = value;
    }
}

class SlotOfName extends ReadSlot implements NameSlot {
    readonly type: NameType;
    readonly written: string;
    #key: string | undefined;

    constructor(place: Place, name: Name) {
        super(place, name);
        const { words, sentence } = place.claim;
        this.type = name.type;
        this.written = words.slice(name.start - sentence.start, name.end - sentence.start);
    }

    get key(): string {
        this.#key ??= fingerprint(this.written);
        return this.#key;
    }
}

type Around = Pick<Slot, 'words' | 'weight' | 'wordBefore' | 'wordAfter' | 'stemBefore' | 'stemAfter'>;

function aroundIn(claim: Claim, at: Span, figures: readonly Quantity[]): Around {
    const { times, span } = claim;
    const tokens = tokensOf(claim);
    const first = tokens.findIndex(token => overlaps(token, at));
    const last = tokens.findLastIndex(token => overlaps(token, at));
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
    let weight = 0;
    for (const each of words.values()) weight += each;
    const [wordBefore, wordAfter] = [tokens[before - 1]?.folded ?? '', tokens[after + 1]?.folded ?? ''];
    return { words, weight, wordBefore, wordAfter, stemBefore, stemAfter };
}

/** Most are empty, and one empty set is like another. */
function setOf(keys: readonly string[]): ReadonlySet<string> {
    return keys.length === 0 ? EMPTY : new Set(keys);
}

const EMPTY: ReadonlySet<string> = new Set();

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
