/** From the mentions of a document to its claims: one for each figure of a sentence, or one for a sentence without. */

import type { Mention, Name, Quantity, TimeExpression } from '../recognisers/mention.ts';
import type { RecognisedPassage, Recognition } from '../recognisers/recogniser.ts';
import type { BlockKind, Publication } from '../text/document.ts';
import { localOffset } from '../text/place.ts';
import { contains } from '../text/span.ts';
import { accusationsOf } from './accusation.ts';
import { attributionOf } from './attribution.ts';
import type { Capitals, Claim, Measure } from './claim.ts';
import { clauseAround } from './clauses.ts';
import { measureOf } from './measure.ts';
import { modalityOf } from './modality.ts';
import { isSame } from './sameData.ts';
import { type ReadSentence, readSentence } from './sentence.ts';
import { whenOf } from './when.ts';
import { stemOf, type Word } from './words.ts';

/** What was read of a document before: it spares an edit all paragraphs but its own, and changes no answer. */
export class ClaimMemory {
    /** By what their paragraph alone tells. */
    readonly passages = new WeakMap<RecognisedPassage, PassageClaims>();
    #published: Publication | undefined;

    /** The same object as long as it is the same day, known in the same way, wherever the text tells it. */
    publication(published: Publication | undefined): Publication | undefined {
        const last = this.#published;
        if (last?.basis !== published?.basis || !isSame(last?.days, published?.days))
            this.#published = published;
        return this.#published;
    }
}

/**
 * Those of each paragraph that makes any, in order. Bylines, credits and boilerplate make no claim. A job that yields after
 * paragraphs that it had to read and returns the claims: the same list for a paragraph that says what it said before.
 */
export function* claimsOf(
    recognition: Recognition,
    memory = new ClaimMemory(),
): Generator<void, readonly (readonly Claim[])[]> {
    const { document, passages, read } = recognition;
    const published = memory.publication(recognition.published);
    const { dateline } = document;
    const claims: (readonly Claim[])[] = [];
    const seen = new Map<string, number>();
    for (const [i, block] of document.blocks.entries()) {
        const passage = passages[i];
        const key = read[i];
        if (!passage || !key || !TELLS_THE_STORY[block.kind]) continue;
        const known = memory.passages.get(key);
        // "VELMORA, March 4 (Transmark) –" is where a report was filed, no part of what its first sentence says.
        const from = dateline && contains(block, dateline) ? localOffset(block, dateline.end) : 0;
        const isStill =
            known?.from === from &&
            known.published === published &&
            areStill(known.mentions, passage.mentions);
        const found = known && isStill ? known : readPassage(passage, published, from);
        const at = { block: i, mentions: passage.mentions, repeats: repeatsOf(found.content, seen) };
        // A paragraph that stands twice in a document has one memory.
        if (!found.last || !isSamePlace(found.last.at, at)) found.last = { at, claims: claimsIn(found, at) };
        if (found.last.claims.length > 0) claims.push(found.last.claims);
        if (found === known) continue;
        memory.passages.set(key, found);
        yield;
    }
    return claims;
}

/** Of each how often it has come before; undefined where none has. */
function repeatsOf(content: readonly string[], seen: Map<string, number>): readonly number[] | undefined {
    let repeats: number[] | undefined;
    for (const [i, id] of content.entries()) {
        const repeat = seen.get(id) ?? 0;
        seen.set(id, repeat + 1);
        if (repeat === 0) continue;
        repeats ??= content.map(() => 0);
        repeats[i] = repeat;
    }
    return repeats;
}

/** The claims of a passage, with all that they were read from. */
interface PassageClaims {
    readonly mentions: readonly Mention[];
    readonly published: Publication | undefined;
    /** Where the story begins in the passage, behind a dateline. Local. */
    readonly from: number;
    /** Those that make a claim. */
    readonly sentences: readonly SentenceClaims[];
    /** Of each claim: a hash of what it says. */
    readonly content: readonly string[];
    /** The same in the document, as it was when the passage was last looked at. */
    last: { readonly at: Place; readonly claims: readonly Claim[] } | undefined;
}

interface Place {
    /** The index of the block. */
    readonly block: number;
    /** Those of the passage after the passes over the document. */
    readonly mentions: readonly Mention[];
    /** Of each claim, how many before it in the document have the same content; undefined where there are none. */
    readonly repeats: readonly number[] | undefined;
}

function isSamePlace(one: Place, other: Place): boolean {
    return one.block === other.block && one.mentions === other.mentions && isSame(one.repeats, other.repeats);
}

/** At least one claim, with what all of them share. Numbers are those of mentions in their passage. */
interface SentenceClaims {
    readonly claims: readonly LocalClaim[];
    readonly names: readonly number[];
    readonly times: readonly number[];
}

/** Whether the mentions say the same; the evidence of a time may stand elsewhere in the document. */
function areStill(known: readonly Mention[], mentions: readonly Mention[]): boolean {
    if (known === mentions) return true;
    return known.length === mentions.length && known.every((mention, i) => isStill(mention, mentions[i]));
}

function isStill(known: Mention, mention: Mention | undefined): boolean {
    if (known === mention) return true;
    if (known.kind !== 'time' || mention?.kind !== 'time') return isSame(known, mention);
    return isSame(withoutEvidence(known), withoutEvidence(mention));
}

function withoutEvidence(time: TimeExpression): unknown {
    const { resolved } = time;
    return { ...time, resolved: resolved && { ...resolved, basis: resolved.basis.kind } };
}

function readPassage(
    passage: RecognisedPassage,
    published: Publication | undefined,
    from: number,
): PassageClaims {
    const numbers = new Map(passage.mentions.map((mention, i) => [mention, i]));
    const numberOf = (mention: Mention | undefined) => (mention && numbers.get(mention)) ?? -1;
    const sentences: SentenceClaims[] = [];
    for (const { start, end } of passage.sentences) {
        if (end <= from) continue;
        const sentence = readSentence(passage, { start: Math.max(start, from), end });
        const claims = [...claimsOfSentence(sentence, published)];
        if (claims.length === 0) continue;
        sentences.push({
            claims,
            names: sentence.names.map(numberOf),
            times: sentence.times.map(numberOf),
        });
    }
    const content = sentences.flatMap(({ claims }) =>
        claims.map(({ terms, figure }) =>
            hashed(`${terms.join(' ')} ${figure ? writtenFigure(figure, passage.words) : ''}`),
        ),
    );
    return { mentions: passage.mentions, published, from, sentences, content, last: undefined };
}

const TELLS_THE_STORY: Readonly<Record<BlockKind, boolean>> = {
    headline: true,
    subheading: true,
    paragraph: true,
    listItem: true,
    quote: true,
    tableRow: true,
    byline: false,
    credit: false,
    boilerplate: false,
};

/** A claim before it has its place in the document. */
type LocalClaim = Omit<Claim, 'id' | 'block'>;

/** A sentence with more figures is a table or an accident; each figure looks at its whole sentence. */
const MOST_FIGURES = 40;

function* claimsOfSentence(
    sentence: ReadSentence,
    published: Publication | undefined,
): Generator<LocalClaim> {
    const { names, times, passage } = sentence;
    const attribution = attributionOf(sentence);
    const accusations = accusationsOf(sentence, attribution?.source);
    const common = {
        sentence: { start: sentence.start, end: sentence.end },
        words: passage.words.slice(sentence.start, sentence.end),
        names,
        times,
        terms: termsOf(sentence.words),
        capitals: capitalsOf(sentence),
        attribution,
    };
    let previous: Measure | undefined;
    for (const figure of sentence.figures.slice(0, MOST_FIGURES)) {
        const span = clauseAround(sentence.clauses, figure);
        const measure = measureOf(sentence, figure, span, previous);
        previous = measure;
        yield {
            ...common,
            span,
            figure,
            measure,
            when: whenOf(sentence, span, figure, published),
            modality: modalityOf(sentence, span, figure),
            accusation: accusations.find(accusation => contains(span, accusation.cue)),
        };
    }
    if (sentence.figures.length > 0 || passage.kind === 'subheading') return;
    const spans =
        accusations.length > 1
            ? accusations.map(({ cue }) => clauseAround(sentence.clauses, cue))
            : [sentence];
    for (const [i, { start, end }] of spans.entries()) {
        yield {
            ...common,
            span: { start, end },
            figure: undefined,
            measure: undefined,
            when: whenOf(sentence, { start, end }, undefined, published),
            modality: modalityOf(sentence, { start, end }, undefined),
            accusation: accusations[i],
        };
    }
}

function claimsIn(
    { mentions: known, sentences, content }: PassageClaims,
    { block, mentions, repeats }: Place,
): readonly Claim[] {
    const claims: Claim[] = [];
    for (const { claims: told, names, times } of sentences) {
        // The mentions say the same, but a time may go by a date that stands elsewhere now.
        const isMoved = known !== mentions;
        const own = isMoved && {
            names: names.map(i => mentions[i]).filter(isName),
            times: times.map(i => mentions[i]).filter(isTime),
        };
        for (const claim of told) {
            const id = numbered(content[claims.length] ?? '', repeats?.[claims.length] ?? 0);
            claims.push({ id, block, ...claim, ...own });
        }
    }
    return claims;
}

/** The same content comes again under a number. */
function numbered(id: string, repeat: number): string {
    return repeat === 0 ? id : `${id}-${repeat}`;
}

function isName(mention: Mention | undefined): mention is Name {
    return mention?.kind === 'name';
}

function isTime(mention: Mention | undefined): mention is TimeExpression {
    return mention?.kind === 'time';
}

function termsOf(words: readonly Word[]): readonly string[] {
    const terms = new Set<string>();
    for (const { folded } of words) {
        const stem = stemOf(folded);
        if (stem) terms.add(stem);
    }
    return [...terms];
}

function capitalsOf({ words, passage }: ReadSentence): Capitals {
    const [first, ...rest] = words;
    const isCapital = (word: Word) => /\p{Lu}/u.test(passage.words[word.start] ?? '');
    const inside = rest.filter(isCapital).map(({ folded }) => stemOf(folded));
    return {
        inside: [...new Set(inside.filter(stem => stem !== undefined))],
        first: first && isCapital(first) ? stemOf(first.folded) : undefined,
    };
}

function writtenFigure(figure: Quantity, words: string): string {
    return words.slice(figure.start, figure.end);
}

/** FNV-1a over UTF-16 code units, 32 bits twice with different seeds, in base 36 (Fowler, Noll, Vo). */
function hashed(text: string): string {
    let low = 0x811c9dc5;
    let high = 0x01000193;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        low = Math.imul(low ^ unit, 0x01000193);
        high = Math.imul(high ^ unit, 0x85ebca6b);
    }
    return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}
