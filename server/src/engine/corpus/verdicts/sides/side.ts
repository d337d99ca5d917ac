/** A claim with what is known around it: what two claims are compared by. */

import type { Claim } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { singularOf, stemOf, wordsOf } from '../../../claims/words.ts';
import { levelVerbs } from '../../../recognisers/lexicon/en/events.ts';
import type { NameType } from '../../../recognisers/mention.ts';
import type { Publication } from '../../../text/document.ts';
import { fingerprint } from '../../entities/spelling.ts';
import { sharedInAffairs } from './affair.ts';

export interface Side {
    readonly claim: Claim;
    /** The entities that its sentence names: id to type. */
    readonly entities: ReadonlyMap<string, NameType>;
    /** Those of them that are places. */
    readonly places: readonly string[];
    /** The ids of the names of its sentence, in their order; '' for one that denotes nobody known. */
    readonly nameIds: readonly string[];
    /** Those that are named in the clause of the claim itself. */
    readonly near: ReadonlySet<string>;
    /** Those named just before it and in the headline. */
    readonly context: ReadonlyMap<string, NameType>;
    readonly published: Publication | undefined;
    /** All claims of its document. */
    readonly document: readonly Claim[];
    /** Who says it: the id of an entity, or the folded words of a description; undefined when the article does. */
    readonly speaker: string | undefined;
    /** Who accuses and who is accused, as ids. */
    readonly accuser: string | undefined;
    readonly accused: string | undefined;
}

/** How far two claims speak of the same thing, before any value is looked at. */
export interface Kinship {
    /** Entities named in both sentences. */
    readonly shared: readonly string[];
    /** Stems that both write with a capital, beyond those of the shared entities: names that were not recognised in one. */
    readonly capitals: readonly string[];
    /** Entities shared when what stands around is counted too. */
    readonly sharedAround: readonly string[];
    /** Stems in both sentences, without those of the shared names. */
    readonly terms: readonly string[];
    /** `terms` as a part of the shorter sentence's, 0 to 1. */
    readonly overlap: number;
    /** Both name a place in common, or neither names one: a count of one town is no count of the whole country. */
    readonly isInOnePlace: boolean;
    /** Both sentences name places, and none of them in common. */
    readonly isInTwoPlaces: boolean;
    /** The clauses of both name somebody or something, and nothing in common. */
    readonly isOfAnother: boolean;
    /** Both name places, and none of them is the same. */
    readonly isElsewhere: boolean;
    /** Their documents are about the same. */
    readonly isOneAffair: boolean;
    /** The same object for all claims of two sentences that are compared in turn. */
    readonly sentences: object;
}

export function kinshipOf(one: Side, other: Side): Kinship {
    if (!lastSentences?.areOf(one, other)) {
        const before = lastSentences;
        lastSentences = sentencesBefore?.areOf(one, other)
            ? sentencesBefore
            : new KinshipOfSentences(one, other);
        sentencesBefore = before;
    }
    return new KinshipOfTwo(one, other, lastSentences);
}

/** Something that two articles both speak of: else no two of their claims are of one thing. */
export function areKin({ shared, capitals, sharedAround, isOneAffair }: Kinship): boolean {
    return isOneAffair || shared.length + capitals.length + sharedAround.length > 0;
}

/** Of the pair that was looked at last: claims of the same two sentences follow each other, at times the other way round. */
let lastSentences: KinshipOfSentences | undefined;
let sentencesBefore: KinshipOfSentences | undefined;

export type FindInPair<T> = (one: Side, other: Side, kinship: Kinship) => T;

/**
 * What several rules ask of a pair in turn is found once: it is kept until they ask for another pair. It must depend on the
 * two sides alone.
 */
export function ofPair<T>(find: FindInPair<T>): FindInPair<T> {
    return keptFor(find, kinship => kinship);
}

/** The same for what all claims of two sentences have in common: it must depend on nothing that only one claim has. */
export function ofSentences<T>(find: FindInPair<T>): FindInPair<T> {
    return keptFor(find, ({ sentences }) => sentences);
}

function keptFor<T>(find: FindInPair<T>, keyOf: (kinship: Kinship) => object): FindInPair<T> {
    let last: { readonly key: object; readonly found: T } | undefined;
    return (one, other, kinship) => {
        const key = keyOf(kinship);
        if (last?.key === key) return last.found;
        const found = find(one, other, kinship);
        last = { key, found };
        return found;
    };
}

/** What is read of a sentence, who is named in it and what stands around it: once for all sides of a statement. */
export function ofStatement<T>(read: (side: Side) => T): (side: Side) => T {
    const ofNames = new WeakMap<readonly string[], { readonly found: T }>();
    return side => {
        const known = ofNames.get(side.nameIds);
        if (known) return known.found;
        const found = read(side);
        ofNames.set(side.nameIds, { found });
        return found;
    };
}

/** That of a claim and another. Most of it is that of their sentences. */
class KinshipOfTwo implements Kinship {
    readonly sentences: KinshipOfSentences;
    readonly #one: Side;
    readonly #other: Side;

    constructor(one: Side, other: Side, sentences: KinshipOfSentences) {
        this.#one = one;
        this.#other = other;
        this.sentences = sentences;
    }

    get shared(): readonly string[] {
        return this.sentences.shared;
    }

    get capitals(): readonly string[] {
        return this.sentences.capitals;
    }

    get sharedAround(): readonly string[] {
        return this.sentences.sharedAround;
    }

    get terms(): readonly string[] {
        return this.sentences.terms;
    }

    get overlap(): number {
        return this.sentences.overlap;
    }

    get isElsewhere(): boolean {
        return this.sentences.isElsewhere;
    }

    get isInTwoPlaces(): boolean {
        return this.sentences.isInTwoPlaces;
    }

    get isInOnePlace(): boolean {
        return this.sentences.isInOnePlace;
    }

    get isOneAffair(): boolean {
        return this.sentences.isOneAffair;
    }

    get isOfAnother(): boolean {
        const [a, b] = [this.#one.near, this.#other.near];
        if (a.size === 0 || b.size === 0 || this.capitals.length > 0) return false;
        return ![...a].some(id => [...b].some(otherId => isLike(id, otherId)));
    }
}

/** Each part is found when it is first asked for: most pairs of claims are told apart by their figures alone. */
class KinshipOfSentences implements Omit<Kinship, 'isOfAnother' | 'sentences'> {
    readonly #one: Side;
    readonly #other: Side;
    #shared: readonly string[] | undefined;
    #capitals: readonly string[] | undefined;
    #sharedAround: readonly string[] | undefined;
    #common: readonly string[] | undefined;
    #terms: readonly string[] | undefined;
    #names: ReadonlySet<string> | undefined;
    #isElsewhere: boolean | undefined;
    #isInTwoPlaces: boolean | undefined;
    #placesOfBoth: readonly [readonly string[], readonly string[]] | undefined;

    constructor(one: Side, other: Side) {
        this.#one = one;
        this.#other = other;
    }

    /** Whether it is that of the sentences of these sides, whichever claims they are. */
    areOf({ claim, nameIds, document }: Side, other: Side): boolean {
        return (
            nameIds === this.#one.nameIds &&
            other.nameIds === this.#other.nameIds &&
            claim.sentence === this.#one.claim.sentence &&
            other.claim.sentence === this.#other.claim.sentence &&
            document === this.#one.document &&
            other.document === this.#other.document
        );
    }

    get shared(): readonly string[] {
        this.#shared ??= likeOf(this.#one.entities, this.#other.entities);
        return this.#shared;
    }

    get capitals(): readonly string[] {
        this.#capitals ??= withoutThose(sharedCapitals(this.#one, this.#other), () => this.#wordsOfNames);
        return this.#capitals;
    }

    get sharedAround(): readonly string[] {
        if (this.#sharedAround) return this.#sharedAround;
        this.#sharedAround = idsAround(this.#one).filter(id => isNamedBy(this.#other, id));
        return this.#sharedAround;
    }

    get terms(): readonly string[] {
        this.#terms ??= withoutThose(this.#inBoth, () => this.#wordsOfNames).filter(
            term => !this.capitals.includes(term),
        );
        return this.#terms;
    }

    get overlap(): number {
        const shorter = Math.min(this.#one.claim.terms.length, this.#other.claim.terms.length);
        return shorter > 0 ? this.#inBoth.length / shorter : 0;
    }

    get isElsewhere(): boolean {
        this.#isElsewhere ??= this.#areElsewhere();
        return this.#isElsewhere;
    }

    #areElsewhere(): boolean {
        const [a, b] = this.#places;
        return (
            this.isInTwoPlaces &&
            this.capitals.length === 0 &&
            !a.some(id => hasLike(this.#other.context, id)) &&
            !b.some(id => isNamedBy(this.#one, id))
        );
    }

    get isInTwoPlaces(): boolean {
        this.#isInTwoPlaces ??= this.#areInTwoPlaces();
        return this.#isInTwoPlaces;
    }

    #areInTwoPlaces(): boolean {
        const [a, b] = this.#places;
        if (a.length === 0 || b.length === 0) return false;
        return (
            !a.some(id => hasLike(this.#other.entities, id) || isWritten(id, this.capitals)) &&
            !b.some(id => isWritten(id, this.capitals))
        );
    }

    get isInOnePlace(): boolean {
        const [a, b] = this.#places;
        if (a.length > 0 && b.length > 0) return !this.isInTwoPlaces;
        return (
            a.length === b.length ||
            isPlacedBy(a, this.#other, this.capitals) ||
            isPlacedBy(b, this.#one, this.capitals)
        );
    }

    get isOneAffair(): boolean {
        return sharedInAffairs(this.#one.document, this.#other.document).isOneAffair;
    }

    /** Stems of both sentences, names and all. */
    get #inBoth(): readonly string[] {
        this.#common ??= sharedTerms(this.#one.claim, this.#other.claim);
        return this.#common;
    }

    get #places(): readonly [readonly string[], readonly string[]] {
        this.#placesOfBoth ??= [placesOf(this.#one, this.#other), placesOf(this.#other, this.#one)];
        return this.#placesOfBoth;
    }

    /** Stems of the names that both have. */
    get #wordsOfNames(): ReadonlySet<string> {
        if (this.#names) return this.#names;
        const ofOther = likeOf(this.#other.entities, this.#one.entities);
        this.#names = new Set(
            [...this.shared, ...ofOther].flatMap(id => id.split(' ').map(word => stemOf(word) ?? word)),
        );
        return this.#names;
    }
}

/** Most have none, and need not be held against those. */
function withoutThose(terms: readonly string[], those: () => ReadonlySet<string>): readonly string[] {
    return terms.length === 0 ? terms : terms.filter(term => !those().has(term));
}

/** Who is named in the sentence, and what stands around it. */
const idsAround = ofStatement(({ entities, context }): readonly string[] => [
    ...new Set([...entities.keys(), ...context.keys()]),
]);

/** Those of the ids that the others have too, or one like it. */
function likeOf(ids: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>): readonly string[] {
    return [...ids.keys()].filter(id => hasLike(others, id));
}

/** Stems that both claims have, in the order of the first. */
export function sharedTerms(one: Claim, other: Claim): readonly string[] {
    const inOther = termSet(other);
    return one.terms.filter(term => inOther.has(term));
}

/** The stems of its sentence. */
export const termSet = remembered(({ terms }: Claim): ReadonlySet<string> => new Set(terms));

/** A capital inside a sentence on one side at least: that of a first word alone tells nothing. */
function sharedCapitals(one: Side, other: Side): readonly string[] {
    const [a, b] = [one.claim.capitals, other.claim.capitals];
    const shared = a.inside.filter(stem => stem === b.first || b.inside.includes(stem));
    return a.first !== undefined && b.inside.includes(a.first) ? [...new Set([...shared, a.first])] : shared;
}

/** A nationality counts as its country ("serbian" is like "serbia"), a name of several words as one that ends with it. */
export function isLike(one: string, other: string): boolean {
    if (one === other) return true;
    // Most pairs of names have neither their first nor their last letter in common.
    if (one[0] !== other[0] && one.at(-1) !== other.at(-1)) return false;
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    if (long.length > short.length) {
        // "Interior Ministry" is like "Varenia's Interior Ministry".
        const isEnd = long.endsWith(short) && long[long.length - short.length - 1] === ' ';
        // "Ward Six" is like "Ward Six of the Gellin hospital".
        const isBeginning = long.startsWith(short) && long.startsWith(' of ', short.length);
        if ((isEnd || isBeginning) && short.includes(' ')) return true;
    }
    return (
        short.length >= 5 &&
        long.length - short.length <= 3 &&
        long.startsWith(short.slice(0, -1)) &&
        !short.includes(' ') &&
        !long.includes(' ')
    );
}

function hasLike(ids: ReadonlyMap<string, unknown>, id: string): boolean {
    if (ids.has(id)) return true;
    for (const other of ids.keys()) if (isLike(id, other)) return true;
    return false;
}

function isNamedBy({ entities, context }: Side, id: string): boolean {
    return hasLike(entities, id) || hasLike(context, id);
}

/** What either side takes for a place: a name is at times a place in one text and something else in another. */
function placesOf({ places, entities }: Side, other: Side): readonly string[] {
    const also = other.places.filter(id => entities.has(id) && !places.includes(id));
    return also.length === 0 ? places : [...places, ...also];
}

/**
 * The sentence names no place, but what stands around it names this one and no other: "Eleven bodies had been recovered
 * by noon". Of several places each may have its part.
 */
function isPlacedBy(places: readonly string[], { context }: Side, capitals: readonly string[]): boolean {
    const [place, ...more] = places;
    if (place === undefined || more.length > 0) return false;
    const around = [...context].filter(([, type]) => type === 'place').map(([id]) => id);
    return isWritten(place, capitals) || (around.length > 0 && around.every(id => isLike(id, place)));
}

/** The other sentence writes it with a capital without being known to name it. */
function isWritten(id: string, capitals: readonly string[]): boolean {
    return id.split(' ').some(word => capitals.includes(stemOf(word) ?? word));
}

/** A description of a speaker without article and number: "the Interior Ministry" is "interior ministry". */
export function speakerKey(words: string): string {
    return fingerprint(words).split(' ').map(singularOf).join(' ');
}

/** "Has 4,700 troops": the last verb before the figure tells how many there are at a time. */
export const isLevel = remembered(({ figure, words, sentence }: Claim) => {
    const before = wordsOf(words.slice(0, (figure?.start ?? sentence.start) - sentence.start));
    return before.slice(-REACH_OF_LEVEL).some(({ folded }) => levelVerbs.has(folded));
});

const REACH_OF_LEVEL = 3;
