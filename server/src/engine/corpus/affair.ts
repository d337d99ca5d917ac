/** What a document is about, in a handful of stems: two reports of one affair share some, whatever else they name. */

import type { Claim } from '../claims/claim.ts';
import { nthLargest } from './statementScores.ts';

/** The stems that come in most of the document's sentences, and those of its first sentences. */
export type Affair = ReadonlySet<string>;

/** How many stems are taken from the whole text; the first sentences, which tell what it is about, give all theirs. */
const MOST_FREQUENT = 14;
const FIRST_SENTENCES = 3;

/** Claims in the order of the text. The same for the same list: it is kept with it. */
export function affairOf(claims: readonly Claim[]): Affair {
    const known = affairs.get(claims);
    if (known) return known;
    const affair = read(claims);
    affairs.set(claims, affair);
    return affair;
}

const affairs = new WeakMap<readonly Claim[], Affair>();

function read(claims: readonly Claim[]): Affair {
    const counts = new Map<string, number>();
    const affair = new Set<string>();
    let last: Claim | undefined;
    let sentences = 0;
    for (const claim of claims) {
        if (claim.block === last?.block && claim.sentence.start === last.sentence.start) continue;
        last = claim;
        sentences += 1;
        for (const term of claim.terms) {
            counts.set(term, (counts.get(term) ?? 0) + 1);
            if (sentences <= FIRST_SENTENCES) affair.add(term);
        }
    }
    const least = Math.max(2, nthLargest(Float64Array.from(counts.values()), MOST_FREQUENT));
    const frequent = [...counts].filter(([, count]) => count >= least);
    frequent.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    for (const [term] of frequent.slice(0, MOST_FREQUENT)) affair.add(term);
    return affair;
}

/** What the affairs of two documents have in common. */
export interface SharedInAffairs {
    readonly stems: number;
    /** Those of them that both documents write with a capital: names, mostly. */
    readonly names: number;
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
    const [names, otherNames] = [capitalsOf(one), capitalsOf(other)];
    const shared = [...a].filter(term => b.has(term));
    return {
        stems: shared.length,
        names: shared.filter(term => areNames(names.get(term), otherNames.get(term))).length,
    };
}

/** Where a stem is written with a capital: inside a sentence, where only names are, or at most at the head of one. */
type Capital = 'inside' | 'first';

function capitalsOf(claims: readonly Claim[]): ReadonlyMap<string, Capital> {
    const known = capitals.get(claims);
    if (known) return known;
    const found = new Map<string, Capital>();
    for (const { capitals: written } of claims)
        if (written.first !== undefined) found.set(written.first, 'first');
    for (const { capitals: written } of claims) for (const stem of written.inside) found.set(stem, 'inside');
    capitals.set(claims, found);
    return found;
}

function areNames(one: Capital | undefined, other: Capital | undefined): boolean {
    return one !== undefined && other !== undefined && (one === 'inside' || other === 'inside');
}

const capitals = new WeakMap<readonly Claim[], ReadonlyMap<string, Capital>>();

/** So many stems in common; of a text of a sentence or two this part of them. */
const LEAST_SHARED = 4;
const LEAST_PART = 0.35;

/** Symmetric, and the same whatever other documents there are. */
export function isOneAffair(one: Affair, other: Affair): boolean {
    let shared = 0;
    for (const term of one) if (other.has(term)) shared += 1;
    return shared >= Math.min(LEAST_SHARED, LEAST_PART * Math.min(one.size, other.size));
}
