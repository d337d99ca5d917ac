/** The names of a whole document and all the other words of it that begin with a capital. */

import { between, FollowedList, sameEnds } from '../../text/sameEnds.ts';
import type { RecognisedPassage } from '../recogniser.ts';
import { type FoundName, type PassageNames, passageNamesOf } from './passageNames.ts';

/** How a version of a document differs from the one before it. */
export interface ChangedNames {
    readonly gone: readonly PassageNames[];
    readonly come: readonly PassageNames[];
    /** Other words than before may be countries. */
    readonly haveRootsChanged: boolean;
}

/**
 * What the passages of one document say of its names; it follows the document from version to version, each time at the
 * price of the passages that have changed.
 */
export class DocumentNames {
    readonly #followed = new FollowedList((passage: RecognisedPassage) => this.#namesOf(passage));
    readonly #known = new WeakMap<RecognisedPassage, PassageNames>();
    /** In how many of the passages a word is written small, and how often it stands outside of names. */
    readonly #small = new Map<string, number>();
    readonly #loose = new Map<string, number>();
    readonly #places = new Map<string, readonly FoundName[]>();
    /** What stands before a demonym's ending in a word that begins with a capital, with the number of such words. */
    readonly #roots = new Map<string, number>();
    #passages: readonly PassageNames[] = [];
    #haveRootsChanged = false;

    /** One for each passage, in order. */
    get passages(): readonly PassageNames[] {
        return this.#passages;
    }

    /** By their words, in order. */
    get places(): ReadonlyMap<string, readonly FoundName[]> {
        return this.#places;
    }

    /** Goes on to another version of the document. */
    read(passages: readonly RecognisedPassage[]): ChangedNames {
        const before = this.#passages;
        this.#passages = this.#followed.read(passages);
        const ends = sameEnds(before, this.#passages);
        const gone = between(before, ends);
        const come = between(this.#passages, ends);
        this.#haveRootsChanged = false;
        for (const each of gone) this.#count(each, -1);
        for (const each of come) this.#count(each, 1);
        this.#place(namesByWords(gone), namesByWords(come));
        return { gone, come, haveRootsChanged: this.#haveRootsChanged };
    }

    /** Whether the word is written small somewhere. */
    isSmall(word: string): boolean {
        return this.#small.has(word);
    }

    /** How often the words stand outside of all names. */
    looseCount(words: string): number {
        return this.#loose.get(words) ?? 0;
    }

    /** All that stand outside of names somewhere, each once. */
    looseWords(): Iterable<string> {
        return this.#loose.keys();
    }

    /** "Varenia" where the document has "Varenian" too, as a name or not. */
    isCountry(words: string): boolean {
        if (words.length < SHORTEST_ROOT) return false;
        return this.#roots.has(words) || this.#roots.has(words.replace(/[aeiouy]{1,2}$/, ''));
    }

    #namesOf(passage: RecognisedPassage): PassageNames {
        const known = this.#known.get(passage);
        if (known) return known;
        const names = passageNamesOf(passage);
        this.#known.set(passage, names);
        return names;
    }

    #count({ small, loose }: PassageNames, by: 1 | -1): void {
        for (const word of small) countIn(this.#small, word, by);
        for (const [words, places] of loose) {
            const isOther = countIn(this.#loose, words, by * places.length);
            if (isOther) this.#countRoots(words, by);
        }
    }

    /** Finds where the words of these names are names now. */
    #place(gone: ReadonlyMap<string, FoundName[]>, come: ReadonlyMap<string, FoundName[]>): void {
        const lists = new Map<string, readonly FoundName[]>();
        const sought = new Map<string, FoundName[]>();
        for (const words of new Set([...gone.keys(), ...come.keys()])) {
            const list = exchanged(this.#places.get(words) ?? [], gone.get(words), come.get(words) ?? []);
            if (list) lists.set(words, list);
            else sought.set(words, []);
        }
        if (sought.size > 0)
            for (const { names } of this.#passages)
                for (const each of names) sought.get(each.words)?.push(each);
        for (const [words, list] of [...lists, ...sought]) {
            const wasName = this.#places.has(words);
            if (list.length > 0) this.#places.set(words, list);
            else this.#places.delete(words);
            if (wasName !== list.length > 0) this.#countRoots(words, wasName ? -1 : 1);
        }
    }

    #countRoots(words: string, by: 1 | -1): void {
        for (const ending of DEMONYMS) {
            if (!words.endsWith(ending)) continue;
            const isOther = countIn(this.#roots, words.slice(0, -ending.length), by);
            if (isOther) this.#haveRootsChanged = true;
        }
    }
}

const SHORTEST_ROOT = 4;
const DEMONYMS = ['n', 'an', 'ian', 'ish', 'ese', 'ans', 'ians'];

function namesByWords(passages: readonly PassageNames[]): ReadonlyMap<string, FoundName[]> {
    const byWords = new Map<string, FoundName[]>();
    for (const { names } of passages) {
        for (const each of names) {
            const known = byWords.get(each.words);
            if (known) known.push(each);
            else byWords.set(each.words, [each]);
        }
    }
    return byWords;
}

/** The list with others in the place of some that stand in it side by side; undefined where it does not tell that place. */
function exchanged(
    list: readonly FoundName[],
    gone: readonly FoundName[] | undefined,
    come: readonly FoundName[],
): readonly FoundName[] | undefined {
    const first = gone?.[0];
    if (!first) return undefined;
    const at = list.indexOf(first);
    // A paragraph may stand twice in a document.
    if (at < 0 || list.includes(first, at + 1)) return undefined;
    return list.slice(0, at).concat(come, list.slice(at + gone.length));
}

/** True when there was none before, or is none now. */
function countIn(counts: Map<string, number>, key: string, by: number): boolean {
    const before = counts.get(key) ?? 0;
    const after = before + by;
    if (after > 0) counts.set(key, after);
    else counts.delete(key);
    return before > 0 !== after > 0;
}
