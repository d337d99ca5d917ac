/** What a document is about, in a handful of stems: two reports of one affair share some, whatever else they name. */

import { areOfOneSentence, type Claim } from '../claims/claim.ts';
import { between, type SameEnds, sameEnds } from '../text/sameEnds.ts';
import { nthLargest } from './statementScores.ts';

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
    #claims: readonly Claim[] = [];

    /** Goes on to other claims, for the price of those that differ. */
    read(claims: readonly Claim[]): Affair {
        const ends = sameEnds(this.#claims, claims);
        // A sentence with several claims may reach over the border of what has changed.
        const within = this.#wholeSentences(claims, ends);
        this.#count(between(this.#claims, within), -1);
        this.#count(between(claims, within), 1);
        this.#claims = claims;
        const affair = this.#affair();
        affairs.set(claims, affair);
        return affair;
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
        for (const { terms, capitals } of sentencesOf(claims)) {
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
        if (known) return known;
        const counts = { sentences: 0, inside: 0, first: 0 };
        this.#stems.set(stem, counts);
        return counts;
    }

    #forget(stem: string): void {
        const counts = this.#stems.get(stem);
        if (counts && counts.sentences + counts.inside + counts.first === 0) this.#stems.delete(stem);
    }

    #affair(): Affair {
        const affair = new Map<string, Capital | undefined>();
        let sentences = 0;
        for (const { terms } of sentencesOf(this.#claims)) {
            if (sentences === FIRST_SENTENCES) break;
            sentences += 1;
            for (const stem of terms) affair.set(stem, this.#capitalOf(stem));
        }
        for (const [stem] of this.#mostFrequent()) affair.set(stem, this.#capitalOf(stem));
        return affair;
    }

    #mostFrequent(): readonly (readonly [string, number])[] {
        const counts = new Float64Array(this.#stems.size);
        let i = 0;
        for (const { sentences } of this.#stems.values()) counts[i++] = sentences;
        const least = Math.max(2, nthLargest(counts, MOST_FREQUENT));
        const frequent: [string, number][] = [];
        for (const [stem, { sentences }] of this.#stems)
            if (sentences >= least) frequent.push([stem, sentences]);
        frequent.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
        return frequent.slice(0, MOST_FREQUENT);
    }

    #capitalOf(stem: string): Capital | undefined {
        const { inside = 0, first = 0 } = this.#stems.get(stem) ?? {};
        if (inside > 0) return 'inside';
        return first > 0 ? 'first' : undefined;
    }
}

/** In how many sentences a stem stands, and in how many with a capital inside and at the head. */
interface Counts {
    sentences: number;
    inside: number;
    first: number;
}

/** One claim of each sentence: all of a sentence have the same words. */
function* sentencesOf(claims: readonly Claim[]): Iterable<Claim> {
    let last: Claim | undefined;
    for (const claim of claims) {
        if (!last || !areOfOneSentence(last, claim)) yield claim;
        last = claim;
    }
}

/** What the affairs of two documents have in common. */
export interface SharedInAffairs {
    readonly stems: number;
    /** Those of them that both documents write with a capital: names, mostly. */
    readonly names: number;
    /** Both documents are about the same. */
    readonly isOneAffair: boolean;
}

/** Kept with the lists: of two documents many claims are compared. */
export function sharedInAffairs(one: readonly Claim[], other: readonly Claim[]): SharedInAffairs {
    const byOther = shared.get(one) ?? new WeakMap<readonly Claim[], SharedInAffairs>();
    shared.set(one, byOther);
    const known = byOther.get(other);
    if (known) return known;
    const found = foundInAffairs(one, other);
    byOther.set(other, found);
    return found;
}

const shared = new WeakMap<readonly Claim[], WeakMap<readonly Claim[], SharedInAffairs>>();

function foundInAffairs(one: readonly Claim[], other: readonly Claim[]): SharedInAffairs {
    const [a, b] = [affairOf(one), affairOf(other)];
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
