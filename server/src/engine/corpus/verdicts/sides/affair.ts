/** What a document is about, in a handful of stems: two reports of one affair share some, whatever else they name. */

import { areOfOneSentence, type Claim, claimPerSentence, firstSentences } from '../../../claims/claim.ts';
import { remembered } from '../../../claims/remembered.ts';
import { stemOf, wordsOf } from '../../../claims/words.ts';
import { between, type SameEnds, sameEnds } from '../../../text/sameEnds.ts';
import { nthLargest } from '../../search/statementScores.ts';
import { tellOfOneByFigures } from './commonFigures.ts';
import { beginWithOneThing, FEWEST_NAMES, nameOneThing, namesInCommon } from './commonNames.ts';

/**
 * The stems that come in most of the document's sentences, and those of its first sentences: each with how the document
 * writes it, undefined where it never has a capital.
 */
export type Affair = ReadonlyMap<string, Capital | undefined>;

/** Where a stem is written with a capital: inside a sentence, where only names are, or at most at the head of one. */
type Capital = 'inside' | 'first';

/** How many stems are taken from the whole text; the first sentences, which tell what it is about, give all theirs. */
const MOST_FREQUENT = 14;
const FIRST_SENTENCES = 3;

/** Claims in the order of the text. The same for the same list: it is kept with it. */
export function affairOf(claims: readonly Claim[]): Affair {
    return affairs.get(claims) ?? new AffairMemory().read(claims);
}

const affairs = new WeakMap<readonly Claim[], Affair>();

/** The stems of one document, counted; it follows the document from version to version, and changes no answer. */
export class AffairMemory {
    readonly #stems = new Map<string, Counts>();
    /** What has been counted since the affair was made, with the counts of then. */
    readonly #before = new Map<string, Counts>();
    #claims: readonly Claim[] = [];
    #last: MadeAffair | undefined;

    /** Goes on to other claims, for the price of those that differ. */
    read(claims: readonly Claim[]): Affair {
        const ends = sameEnds(this.#claims, claims);
        // A sentence with several claims may reach over the border of what has changed.
        const within = this.#wholeSentences(claims, ends);
        this.#count(between(this.#claims, within), -1);
        this.#count(between(claims, within), 1);
        this.#claims = claims;
        const first = firstSentences(this.#claims, FIRST_SENTENCES);
        if (!this.#last || !this.#isStill(this.#last, first)) this.#last = this.#affair(first);
        this.#before.clear();
        affairs.set(claims, this.#last.affair);
        return this.#last.affair;
    }

    /** Whether what has changed bears on nothing in it: the same object then says what another would. */
    #isStill({ affair, first, least }: MadeAffair, now: readonly Claim[]): boolean {
        if (first.length !== now.length || first.some((claim, i) => claim.terms !== now[i]?.terms))
            return false;
        for (const [stem, before] of this.#before) {
            const now = this.#stems.get(stem) ?? NEVER;
            if (isSameCount(before, now)) continue;
            if (affair.has(stem) || Math.max(before.sentences, now.sentences) >= least) return false;
        }
        return true;
    }

    #wholeSentences(claims: readonly Claim[], { head, tail }: SameEnds): SameEnds {
        const before = this.#claims;
        const isSplit = (list: readonly Claim[], i: number) => {
            const [last, claim] = [list[i - 1], list[i]];
            return last !== undefined && claim !== undefined && areOfOneSentence(last, claim);
        };
        let [first, rest] = [head, tail];
        while (isSplit(before, first) || isSplit(claims, first)) first -= 1;
        while (isSplit(before, before.length - rest) || isSplit(claims, claims.length - rest)) rest -= 1;
        return { head: first, tail: rest };
    }

    #count(claims: readonly Claim[], by: 1 | -1): void {
        for (const { terms, capitals } of claimPerSentence(claims)) {
            for (const stem of terms) this.#at(stem).sentences += by;
            for (const stem of capitals.inside) this.#at(stem).inside += by;
            if (capitals.first !== undefined) this.#at(capitals.first).first += by;
        }
        if (by === -1)
            for (const { terms, capitals } of claims)
                for (const stem of [...terms, ...capitals.inside, capitals.first ?? '']) this.#forget(stem);
    }

    #at(stem: string): Counts {
        const known = this.#stems.get(stem);
        if (!this.#before.has(stem)) this.#before.set(stem, known ? { ...known } : NEVER);
        if (known) return known;
        const counts = { sentences: 0, inside: 0, first: 0 };
        this.#stems.set(stem, counts);
        return counts;
    }

    #forget(stem: string): void {
        const counts = this.#stems.get(stem);
        if (counts && counts.sentences + counts.inside + counts.first === 0) this.#stems.delete(stem);
    }

    #affair(first: readonly Claim[]): MadeAffair {
        const affair = new Map<string, Capital | undefined>();
        for (const { terms } of first) for (const stem of terms) affair.set(stem, this.#capitalOf(stem));
        const { frequent, least } = this.#mostFrequent();
        for (const [stem] of frequent) affair.set(stem, this.#capitalOf(stem));
        return { affair, first, least };
    }

    #mostFrequent(): { readonly frequent: readonly (readonly [string, number])[]; readonly least: number } {
        const counts = new Float64Array(this.#stems.size);
        let i = 0;
        for (const { sentences } of this.#stems.values()) counts[i++] = sentences;
        const least = Math.max(2, nthLargest(counts, MOST_FREQUENT));
        const frequent: [string, number][] = [];
        for (const [stem, { sentences }] of this.#stems)
            if (sentences >= least) frequent.push([stem, sentences]);
        frequent.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
        return { frequent: frequent.slice(0, MOST_FREQUENT), least };
    }

    #capitalOf(stem: string): Capital | undefined {
        const { inside = 0, first = 0 } = this.#stems.get(stem) ?? {};
        if (inside > 0) return 'inside';
        return first > 0 ? 'first' : undefined;
    }
}

interface MadeAffair {
    readonly affair: Affair;
    /** A claim of each of the first sentences. */
    readonly first: readonly Claim[];
    /** In so many sentences a stem must stand to be one of the most frequent. */
    readonly least: number;
}

/** In how many sentences a stem stands, and in how many with a capital inside and at the head. */
interface Counts {
    sentences: number;
    inside: number;
    first: number;
}

const NEVER: Counts = { sentences: 0, inside: 0, first: 0 };

function isSameCount(one: Counts, other: Counts): boolean {
    return one.sentences === other.sentences && one.inside === other.inside && one.first === other.first;
}

/** What the affairs of two documents have in common. */
export interface SharedInAffairs {
    readonly stems: number;
    /** Those of them that both documents write with a capital: names, mostly. */
    readonly names: number;
    /** Both documents are about the same. */
    readonly isOneAffair: boolean;
}

/** Kept with the documents: of two many claims are compared. */
export const sharedInAffairs = rememberedOfTwo((one: readonly Claim[], other: readonly Claim[]) => {
    const found = sharedStems(affairOf(one), affairOf(other));
    return found.isOneAffair || !haveOneMatter(one, other, found.stems)
        ? found
        : { ...found, isOneAffair: true };
});

/**
 * By the thing with which both begin, or the names that they share; where that is one full name, both must be about it, or each tell
 * what the other is about, wherever it does.
 */
function haveOneMatter(one: readonly Claim[], other: readonly Claim[], sharedStems: number): boolean {
    // In the order of what they cost: every pair of documents comes here.
    if (beginWithOneThing(one, other)) return true;
    const { count, full } = namesInCommon(one, other);
    if (count >= FEWEST_NAMES && (full !== undefined || sharedStems >= FEWEST_STEMS)) return true;
    if (full !== undefined && isAbout(one, full) && isAbout(other, full)) return true;
    if (full !== undefined && tellsOf(one, affairOf(other)) && tellsOf(other, affairOf(one))) return true;
    return (count >= FEWEST_NAMES && nameOneThing(one, other)) || tellOfOneByFigures(one, other);
}

/** Beside names of one word, which two towns or two men may share. */
const FEWEST_STEMS = 2;

/** The affair holds each part of the name. */
function isAbout(claims: readonly Claim[], name: string): boolean {
    const affair = affairOf(claims);
    return wordsOf(name).every(({ folded }) => affair.has(stemOf(folded) ?? ''));
}

function tellsOf(claims: readonly Claim[], affair: Affair): boolean {
    const told = termsIn(claims);
    let count = 0;
    for (const stem of affair.keys()) if (told.has(stem)) count += 1;
    return count >= LEAST_SHARED;
}

/** All stems of a document's sentences. */
export const termsIn = remembered(
    (claims: readonly Claim[]): ReadonlySet<string> => new Set(claims.flatMap(({ terms }) => terms)),
);

/** Kept with the affairs, which outlive most edits. */
const sharedStems = rememberedOfTwo(foundInAffairs);

/** A function that reads two keys once, and keeps the answer as long as both are kept. */
function rememberedOfTwo<K extends object, T>(read: (one: K, other: K) => T): (one: K, other: K) => T {
    const memory = new WeakMap<K, WeakMap<K, { readonly value: T }>>();
    return (one, other) => {
        const byOther = memory.get(one) ?? new WeakMap<K, { readonly value: T }>();
        memory.set(one, byOther);
        const known = byOther.get(other) ?? { value: read(one, other) };
        byOther.set(other, known);
        return known.value;
    };
}

function foundInAffairs(a: Affair, b: Affair): SharedInAffairs {
    const shared = [...a.keys()].filter(stem => b.has(stem));
    return {
        stems: shared.length,
        names: shared.filter(stem => areNames(a.get(stem), b.get(stem))).length,
        isOneAffair: isOneAffair(a, b),
    };
}

function areNames(one: Capital | undefined, other: Capital | undefined): boolean {
    return one !== undefined && other !== undefined && (one === 'inside' || other === 'inside');
}

/** So many stems in common; of a text of a sentence or two this part of them. */
const LEAST_SHARED = 4;
const LEAST_PART = 0.35;

/** Symmetric, and the same whatever other documents there are. */
function isOneAffair(one: Affair, other: Affair): boolean {
    let shared = 0;
    for (const stem of one.keys()) if (other.has(stem)) shared += 1;
    return shared >= Math.min(LEAST_SHARED, LEAST_PART * Math.min(one.size, other.size));
}
