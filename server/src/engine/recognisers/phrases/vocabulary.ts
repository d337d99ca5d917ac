/** The texts and classes by which patterns find their places: what else a passage says need not be indexed. */

/** A text or class to the patterns that cannot match without it, or one of a few like it. */
const vocabulary = new Map<string, number[]>();
let count = 0;

/** Grows while patterns are read, at start; a text that was indexed before a pattern was read does not know it. */
export function patternCount(): number {
    return count;
}

/** The number of a new pattern that needs one of `needs` and is looked for by `keys`. */
export function enlist(needs: readonly string[], keys: readonly string[]): number {
    const id = count;
    count += 1;
    for (const key of keys) if (!vocabulary.has(key)) vocabulary.set(key, []);
    for (const key of needs) vocabulary.get(key)?.push(id);
    return id;
}

/** The patterns that need it; undefined when no pattern looks for it. */
export function patternsWith(key: string): readonly number[] | undefined {
    return vocabulary.get(key);
}
