/** The words of a passage, read once for all the recognisers that work on phrases. */

import type { Passage } from '../recogniser.ts';
import { joinNumbers } from './joinNumbers.ts';
import { splitWords } from './splitWords.ts';
import { patternCount, patternsWith } from './vocabulary.ts';
import type { Word } from './word.ts';

export interface PhraseText {
    readonly words: readonly Word[];
    /** A text or a class to the indexes of the words that have it, in order; only what patterns look for. */
    readonly index: ReadonlyMap<string, readonly number[]>;
    /** By the number of a pattern: 1 when what it needs stands in the text. */
    readonly live: Uint8Array;
}

/** Nothing but a memory of what was computed: a passage is always read in the same way. */
const known = new WeakMap<Passage, PhraseText>();

export function phraseTextOf(passage: Passage): PhraseText {
    const before = known.get(passage);
    if (before && before.live.length === patternCount()) return before;
    const words = joinNumbers(splitWords(passage.words), passage.words);
    const text = { words, ...indexOf(words) };
    known.set(passage, text);
    return text;
}

function indexOf(words: readonly Word[]): Pick<PhraseText, 'index' | 'live'> {
    const index = new Map<string, number[]>();
    const live = new Uint8Array(patternCount());
    const add = (key: string, i: number) => {
        const at = index.get(key);
        if (at) {
            at.push(i);
            return;
        }
        const patterns = patternsWith(key);
        if (!patterns) return;
        index.set(key, [i]);
        for (const id of patterns) live[id] = 1;
    };
    for (let i = 0; i < words.length; i += 1) {
        const word = words[i];
        if (!word) continue;
        add(word.text, i);
        for (const sense of word.senses) add(sense.class, i);
    }
    return { index, live };
}
