/** The words of a passage, read once for all the recognisers that work on phrases. */

import type { Passage } from '../recogniser.ts';
import { joinNumbers } from './joinNumbers.ts';
import { splitWords } from './splitWords.ts';
import type { Word } from './word.ts';

export interface PhraseText {
    readonly words: readonly Word[];
    /** A text or a class to the indexes of the words that have it, in order. */
    readonly index: ReadonlyMap<string, readonly number[]>;
}

/** Nothing but a memory of what was computed: a passage is always read in the same way. */
const known = new WeakMap<Passage, PhraseText>();

export function phraseTextOf(passage: Passage): PhraseText {
    const before = known.get(passage);
    if (before) return before;
    const words = joinNumbers(splitWords(passage.words), passage.words);
    const text = { words, index: indexOf(words) };
    known.set(passage, text);
    return text;
}

function indexOf(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
    const index = new Map<string, number[]>();
    const add = (key: string, i: number) => {
        const at = index.get(key);
        if (at) at.push(i);
        else index.set(key, [i]);
    };
    for (const [i, word] of words.entries()) {
        add(word.text, i);
        for (const sense of word.senses) add(sense.class, i);
    }
    return index;
}
