/** Where one sentence has one name and the other, in the same place, another: "Ilse Ranft won", "Bertil Quaas won". */

import { stemOf, type Word, wordsOf } from '../../../claims/words.ts';
import type { NameType } from '../../../recognisers/mention.ts';
import type { Span } from '../../../text/span.ts';
import { isLike, ofStatement, type Side } from './side.ts';

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

export interface OpposedNames {
    readonly one: PlacedName;
    readonly other: PlacedName;
}

/** Of two sentences each, names that stand in the same place and that the other does not name. In order of the first. */
export function opposedNames(one: Side, other: Side): readonly OpposedNames[] {
    const free = placedNamesOf(one).filter(name => !isNamedIn(name, other));
    const freeOfOther = placedNamesOf(other).filter(name => !isNamedIn(name, one));
    return free.flatMap(name => {
        const rival = freeOfOther.find(candidate => isInSamePlace(name, candidate));
        return rival ? [{ one: name, other: rival }] : [];
    });
}

/** As a whole, or by any of its words: a name that was cut otherwise is no other name. */
function isNamedIn({ id }: PlacedName, { entities, context, claim }: Side): boolean {
    for (const known of entities.keys()) if (isLike(id, known)) return true;
    if (context.has(id) && !entities.has(id) && entities.size === 0) return true;
    const stems = id.split(' ').flatMap(word => stemOf(word) ?? []);
    return stems.some(stem => claim.terms.includes(stem));
}

function isInSamePlace(one: PlacedName, other: PlacedName): boolean {
    const isSameBefore = one.before === other.before;
    const isSameBehind = one.behind === other.behind;
    if (isSameBefore && isSameBehind) return true;
    if (one.type !== other.type && one.type !== 'other' && other.type !== 'other') return false;
    return (isSameBefore && !SAYS_LITTLE.has(one.before)) || (isSameBehind && !SAYS_LITTLE.has(one.behind));
}

/** Beside any name. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(['', 'the', 'and', 'a', 'an', 'of', 'to', 'by', 'with']);

/** The names of a claim's sentence, in order, without the speaker's: with the words beside them. */
const placedNamesOf = ofStatement((side): readonly PlacedName[] => {
    const { names, words, sentence, attribution } = side.claim;
    const placed: PlacedName[] = [];
    for (const [i, { start, end, type }] of names.entries()) {
        if (start === attribution?.source?.start) continue;
        const [from, to] = [start - sentence.start, end - sentence.start];
        placed.push({
            start,
            end,
            type,
            id: side.nameIds[i] ?? '',
            words: words.slice(from, to),
            before: besideName(wordsOf(words.slice(Math.max(0, from - LONGEST_WORD), from)).at(-1)),
            behind: besideName(wordsOf(words.slice(to, to + LONGEST_WORD))[0]),
        });
    }
    return placed;
});

const LONGEST_WORD = 24;

function besideName(word: Word | undefined): string {
    return word === undefined ? '' : OF_PLACE.has(word.folded) ? 'in' : word.folded;
}

const OF_PLACE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'off', 'outside', 'around']);
