/** The names of a whole document and all the other words of it that begin with a capital. */

import { between, sameEnds } from '../../text/sameEnds.ts';
import type { RecognisedPassage } from '../recogniser.ts';
import { type FoundName, type PassageNames, passageNamesOf } from './passageNames.ts';

/** What the passages of one document say of its names; it follows the document from version to version. */
export class DocumentNames {
    readonly #known = new WeakMap<RecognisedPassage, PassageNames>();
    /** In how many of the passages a word is written small, and how often it stands outside of names. */
    readonly #small = new Map<string, number>();
    readonly #loose = new Map<string, number>();
    #passages: readonly PassageNames[] = [];

    /** One for each passage, in order. */
    get passages(): readonly PassageNames[] {
        return this.#passages;
    }

    /** Goes on to another version of the document: at the price of the passages that were not in the last one. */
    read(passages: readonly RecognisedPassage[]): void {
        const before = this.#passages;
        const after = passages.map(passage => this.#namesOf(passage));
        const ends = sameEnds(before, after);
        for (const each of between(before, ends)) this.#count(each, -1);
        for (const each of between(after, ends)) this.#count(each, 1);
        this.#passages = after;
    }

    /** By their words, in order. */
    places(): ReadonlyMap<string, readonly FoundName[]> {
        const places = new Map<string, FoundName[]>();
        for (const { names } of this.#passages) {
            for (const each of names) {
                const list = places.get(each.words);
                if (list) list.push(each);
                else places.set(each.words, [each]);
            }
        }
        return places;
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

    #namesOf(passage: RecognisedPassage): PassageNames {
        const known = this.#known.get(passage);
        if (known) return known;
        const names = passageNamesOf(passage);
        this.#known.set(passage, names);
        return names;
    }

    #count({ small, loose }: PassageNames, by: 1 | -1): void {
        for (const word of small) countIn(this.#small, word, by);
        for (const [words, places] of loose) countIn(this.#loose, words, by * places.length);
    }
}

function countIn(counts: Map<string, number>, key: string, by: number): void {
    const count = (counts.get(key) ?? 0) + by;
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
}
