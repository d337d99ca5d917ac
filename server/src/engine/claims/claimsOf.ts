/** From the mentions of a document to its claims: one for each figure of a sentence, or one for a sentence without. */

import type { Mention, Name, Quantity, TimeExpression } from '../recognisers/mention.ts';
import type { RecognisedPassage, Recognition } from '../recognisers/recogniser.ts';
import { dayNumber } from '../text/day.ts';
import type { BlockKind, Document, Publication } from '../text/document.ts';
import { hashed } from '../text/hashed.ts';
import { localOffset } from '../text/place.ts';
import { between, NO_ENDS, replaced, sameEnds } from '../text/sameEnds.ts';
import { contains } from '../text/span.ts';
import { accusationsOf } from './accusation.ts';
import { attributionOf } from './attribution.ts';
import type { Capitals, Claim, Measure, When } from './claim.ts';
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
    readonly numbers = new ContentNumbers();
    last: LastClaims = { passages: [], published: undefined, filed: undefined, found: [] };
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
    const { passages, read } = recognition;
    const published = memory.publication(recognition.published);
    const filed = whereFiled(recognition.document);
    const { last } = memory;
    const isAlike = last.published === published && isSame(last.filed, filed);
    const ends = isAlike ? sameEnds(last.passages, passages) : NO_ENDS;
    const changed: PassageClaims[] = [];
    for (let i = ends.head; i < passages.length - ends.tail; i++) {
        const [passage, key] = [passages[i], read[i]];
        const known = key && memory.passages.get(key);
        const from = filed?.block === i ? filed.end : 0;
        const isStill =
            passage &&
            known?.from === from &&
            known.published === published &&
            areStill(known.mentions, passage.mentions);
        if (isStill) changed.push(known);
        else if (key && passage) {
            const found = readPassage(passage, published, from);
            memory.passages.set(key, found);
            changed.push(found);
            yield;
        }
    }
    const found = replaced(last.found, ends, changed);
    const repeats = memory.numbers.read(found);
    const lists = found.map((each, block) => {
        const at = { block, mentions: passages[block]?.mentions ?? [], repeats: repeats[block] };
        // A paragraph that stands twice in a document has one memory.
        if (!each.last || !isSamePlace(each.last.at, at)) each.last = { at, claims: claimsIn(each, at) };
        return each.last.claims;
    });
    memory.last = { passages, published, filed, found };
    return lists.filter(({ length }) => length > 0);
}

/** The end of the dateline: "VELMORA, March 4 (Transmark) –" is no part of what the first sentence of its block says. */
function whereFiled({ blocks, dateline }: Document): Filed | undefined {
    if (!dateline) return undefined;
    const block = blocks.findIndex(each => contains(each, dateline));
    const of = blocks[block];
    return of && { block, end: localOffset(of, dateline.end) };
}

interface Filed {
    readonly block: number;
    /** Local. */
    readonly end: number;
}

/** What was read of the last version of a document. */
interface LastClaims {
    readonly passages: readonly RecognisedPassage[];
    readonly published: Publication | undefined;
    readonly filed: Filed | undefined;
    /** One for each passage. */
    readonly found: readonly PassageClaims[];
}

/** The same content comes again under a number: how often it has come before. It follows the document from version to version. */
class ContentNumbers {
    #found: readonly PassageClaims[] = [];
    #repeats: readonly Repeats[] = [];
    /** How often each content comes in all. */
    #counts = new Map<string, number>();

    /** For each passage. */
    read(found: readonly PassageClaims[]): readonly Repeats[] {
        const ends = sameEnds(this.#found, found);
        const gone = between(this.#found, ends);
        const come = between(found, ends);
        this.#found = found;
        // Where nothing of what has changed comes elsewhere too, the numbers of all others stay.
        const wasAlone = gone.every(({ content }) => content.every(id => this.#count(id, -1) === 0));
        const isAlone =
            wasAlone && come.every(({ content }) => content.every(id => this.#count(id, 1) === 1));
        this.#repeats = isAlone
            ? replaced(
                  this.#repeats,
                  ends,
                  come.map(() => undefined),
              )
            : this.#all();
        return this.#repeats;
    }

    #count(id: string, by: 1 | -1): number {
        const count = (this.#counts.get(id) ?? 0) + by;
        if (count > 0) this.#counts.set(id, count);
        else this.#counts.delete(id);
        return count;
    }

    #all(): readonly Repeats[] {
        this.#counts = new Map();
        return this.#found.map(({ content }) => {
            const repeats = content.map(id => this.#count(id, 1) - 1);
            return repeats.some(repeat => repeat > 0) ? repeats : undefined;
        });
    }
}

/** Of each claim of a passage, how many before it in the document have the same content; undefined where there are none. */
type Repeats = readonly number[] | undefined;

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
    readonly repeats: Repeats;
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
    for (const { start, end } of TELLS_THE_STORY[passage.kind] ? passage.sentences : []) {
        if (end <= from) continue;
        const read = readSentence(passage, { start: Math.max(start, from), end });
        const sentence = withoutOwnDay(read, published);
        // Who publishes what, and when: "Press briefing, Ministry of Defence, 4 March 2024".
        const isDated = sentence.times.some(({ resolved }) => resolved?.days);
        if (sentence !== read && sentence.figures.length === 0 && !isDated) continue;
        const before = sentences.at(-1)?.claims.at(-1);
        const claims = [...claimsOfSentence(sentence, published)].map(claim =>
            goesOnInHistory(claim, before, published) ? { ...claim, when: inferred(before.when) } : claim,
        );
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

/** "Press briefing, 4 March 2024", over the briefing of that day: the day of the headline is that of the article, and of nothing it tells. */
function withoutOwnDay(sentence: ReadSentence, published: Publication | undefined): ReadSentence {
    if (sentence.passage.kind !== 'headline' || !published) return sentence;
    const times = sentence.times.filter(
        ({ resolved, stated }) =>
            !(FULL_DAY.test(stated) && resolved && isSame(resolved.days, published.days)),
    );
    return times.length === sentence.times.length ? sentence : { ...sentence, times };
}

const FULL_DAY = /^\d{4}-\d\d-\d\d/;

/** "The last quake was in February 2005. It killed 612 people": what happened long ago is told on. */
function goesOnInHistory(
    { when, words, sentence }: LocalClaim,
    before: LocalClaim | undefined,
    published: Publication | undefined,
): before is LocalClaim {
    const days = before?.when.basis === 'stated' ? before.when.days : undefined;
    if (when.basis !== 'publication' || !published || !days || !TELLS_ON.test(words)) return false;
    // Nobody knows how far it is told on.
    if (!before || before.when.isInferred || sentence.start - before.sentence.end > GAP) return false;
    return dayNumber(published.days.from) - dayNumber(days.until) > LONG_AGO;
}

/** Between two sentences, in UTF-16 code units. */
const GAP = 3;
/** In days. */
const LONG_AGO = 60;
const TELLS_ON =
    /^(?:It|They|That|This)\s(?:also\s|later\s)?(?:\p{Ll}{2,20}ed|was|were|had|left|took|cost|cut|hit|brought|made|began|broke|sank|fell|rose|lost|won|struck|drew|saw|swept|burnt|tore)\b/u;

function inferred(when: When): When {
    return { ...when, isInferred: true };
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
            span,
            figure,
            measure,
            when: whenOf(
                isCast(measure) ? withoutFuture(sentence, published) : sentence,
                span,
                figure,
                published,
            ),
            modality: modalityOf(sentence, span, figure),
            accusation: accusations.find(accusation => contains(span, accusation.cue)),
            ...common,
        };
    }
    if (sentence.figures.length > 0 || passage.kind === 'subheading') return;
    const spans =
        accusations.length > 1
            ? accusations.map(({ cue }) => clauseAround(sentence.clauses, cue))
            : [sentence];
    for (const [i, { start, end }] of spans.entries()) {
        yield {
            span: { start, end },
            figure: undefined,
            measure: undefined,
            when: whenOf(sentence, { start, end }, undefined, published),
            modality: modalityOf(sentence, { start, end }, undefined),
            accusation: accusations[i],
            ...common,
        };
    }
}

/** Votes, not what those asked in a poll think. */
function isCast({ counted, state }: Measure): boolean {
    return counted === 'vote' && state !== undefined;
}

/** "By 88 votes to 71 the budget for 2026 was approved": votes that are counted have been cast. */
function withoutFuture(sentence: ReadSentence, published: Publication | undefined): ReadSentence {
    if (!published) return sentence;
    const { until } = published.days;
    return {
        ...sentence,
        times: sentence.times.filter(({ resolved }) => (resolved?.days?.from ?? '') < until),
    };
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
