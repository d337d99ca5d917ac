/** A claim with what is known around it: what two claims are compared by. */

import type { Claim } from '../claims/claim.ts';
import { singularOf, stemOf } from '../claims/words.ts';
import type { NameType } from '../recognisers/mention.ts';
import type { Publication } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { fingerprint } from './entities.ts';

export interface Side {
    readonly claim: Claim;
    /** The entities that its sentence names: id to type. */
    readonly entities: ReadonlyMap<string, NameType>;
    /** The names of its sentence, in order, without the speaker's: with the words beside them. */
    readonly names: readonly PlacedName[];
    /** Those that are named in the clause of the claim itself. */
    readonly near: ReadonlySet<string>;
    /** Those named just before it and in the headline. */
    readonly context: ReadonlyMap<string, NameType>;
    readonly published: Publication | undefined;
    /** Who says it: the id of an entity, or the folded words of a description; undefined when the article does. */
    readonly speaker: string | undefined;
    /** Who accuses and who is accused, as ids. */
    readonly accuser: string | undefined;
    readonly accused: string | undefined;
}

/** A name where it stands in a sentence. */
export interface PlacedName extends Span {
    readonly id: string;
    /** As the sentence writes it. */
    readonly words: string;
    readonly type: NameType;
    /** The folded words right before and behind it; '' at the ends of the sentence. Prepositions of place are one: "in". */
    readonly before: string;
    readonly behind: string;
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
}

export function kinshipOf(one: Side, other: Side): Kinship {
    const shared = [...one.entities.keys()].filter(id => hasLike(other.entities, id));
    const around = new Set([...one.entities.keys(), ...one.context.keys()]);
    const sharedAround = [...around].filter(id => hasLike(other.entities, id) || hasLike(other.context, id));
    const sharedOfOther = [...other.entities.keys()].filter(id => hasLike(one.entities, id));
    const names = new Set(
        [...shared, ...sharedOfOther].flatMap(id => id.split(' ').map(word => stemOf(word) ?? word)),
    );
    const known = new Set(other.claim.terms);
    const capitals = sharedCapitals(one, other).filter(term => !names.has(term));
    const terms = one.claim.terms.filter(
        term => known.has(term) && !names.has(term) && !capitals.includes(term),
    );
    const shorter = Math.min(one.claim.terms.length, other.claim.terms.length);
    const overlap = shorter > 0 ? one.claim.terms.filter(term => known.has(term)).length / shorter : 0;
    const placesOfOne = placesOf(one, other);
    const placesOfOther = placesOf(other, one);
    const areBothPlaced = placesOfOne.length > 0 && placesOfOther.length > 0;
    const isPlaceShared =
        placesOfOne.some(id => hasLike(other.entities, id) || isWritten(id, capitals)) ||
        placesOfOther.some(id => isWritten(id, capitals));
    const isElsewhere =
        areBothPlaced &&
        !isPlaceShared &&
        capitals.length === 0 &&
        !placesOfOne.some(id => hasLike(other.context, id)) &&
        !placesOfOther.some(id => isNamedBy(one, id));
    const isInTwoPlaces = areBothPlaced && !isPlaceShared;
    const isInOnePlace = areBothPlaced
        ? isPlaceShared
        : placesOfOne.length === placesOfOther.length ||
          isPlacedBy(placesOfOne, other, capitals) ||
          isPlacedBy(placesOfOther, one, capitals);
    const isOfAnother =
        one.near.size > 0 &&
        other.near.size > 0 &&
        capitals.length === 0 &&
        ![...one.near].some(id => [...other.near].some(otherId => isLike(id, otherId)));
    return {
        shared,
        capitals,
        sharedAround,
        terms,
        overlap,
        isElsewhere,
        isInOnePlace,
        isInTwoPlaces,
        isOfAnother,
    };
}

/** A capital inside a sentence on one side at least: that of a first word alone tells nothing. */
function sharedCapitals(one: Side, other: Side): readonly string[] {
    const [a, b] = [one.claim.capitals, other.claim.capitals];
    const ofOther = new Set([...b.inside, b.first]);
    const shared = a.inside.filter(stem => ofOther.has(stem));
    return a.first !== undefined && b.inside.includes(a.first) ? [...new Set([...shared, a.first])] : shared;
}

/** A nationality counts as its country ("serbian" is like "serbia"), a name of several words as one that ends with it. */
export function isLike(one: string, other: string): boolean {
    if (one === other) return true;
    // "Interior Ministry" is like "Varenia's Interior Ministry".
    if (other.includes(' ') && one.endsWith(` ${other}`)) return true;
    if (one.includes(' ') && other.endsWith(` ${one}`)) return true;
    if (one.includes(' ') || other.includes(' ')) return false;
    const length = Math.min(one.length, other.length);
    return (
        length >= 5 &&
        Math.abs(one.length - other.length) <= 3 &&
        one.slice(0, length - 1) === other.slice(0, length - 1)
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
function placesOf({ entities }: Side, other: Side): readonly string[] {
    return [...entities]
        .filter(([id, type]) => type === 'place' || other.entities.get(id) === 'place')
        .map(([id]) => id);
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
