/** What is read from a claim or its surroundings once, however many others it is compared with. */

import type { Span } from '../text/span.ts';

/** A function that reads each key once and keeps the answer as long as the key is kept; it must depend on the key alone. */
export function remembered<K extends object, T>(read: (key: K) => T): (key: K) => T {
    const memory = new WeakMap<K, Known<T>>();
    return key => {
        const known = memory.get(key);
        if (known) return known.value;
        const value = read(key);
        memory.set(key, { value });
        return value;
    };
}

/** The part of a claim that all claims of its sentence share. */
export interface OfSentence {
    readonly sentence: Span;
    readonly words: string;
}

/** The same for what the words of a sentence tell: it is read once for all of its claims. */
export function rememberedOfWords<T>(read: (words: string) => T): (claim: OfSentence) => T {
    const memory = new WeakMap<Span, Known<T>>();
    return ({ sentence, words }) => {
        const known = memory.get(sentence);
        if (known) return known.value;
        const value = read(words);
        memory.set(sentence, { value });
        return value;
    };
}

interface Known<T> {
    readonly value: T;
}
