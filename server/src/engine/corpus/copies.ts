/** Documents that repeat each other: wire copy and near-duplicates, found by shingles. */

import { wordsOf } from '../claims/words.ts';
import type { RecognisedPassage, Recognition } from '../recognisers/recogniser.ts';

/** Words in a shingle, and how many of the smallest hashes stand for a document (bottom-k sketch, Broder 1997). */
const SHINGLE = 5;
const SKETCH = 128;

/** Resemblance above which two documents count as one source. */
const COPY = 0.3;

/** The smallest hashes of the document's shingles, sorted; empty when its story is shorter than one shingle. */
export type Sketch = readonly number[];

/** A job that yields after each paragraph that it had to hash, and returns the sketch. */
export function* sketchOf(
    { document, read }: Recognition,
    memory: SketchMemory = new WeakMap(),
): Generator<void, Sketch> {
    const sketch: number[] = [];
    for (const [i, { kind, words }] of document.blocks.entries()) {
        if (kind === 'byline' || kind === 'credit' || kind === 'boilerplate') continue;
        const key = read[i];
        const known = key && memory.get(key);
        const ofBlock = known ?? shinglesOf(words);
        addSmallest(sketch, ofBlock);
        if (known) continue;
        if (key) memory.set(key, ofBlock);
        yield;
    }
    return sketch;
}

/** What was hashed before, by paragraph. */
export type SketchMemory = WeakMap<RecognisedPassage, Sketch>;

function shinglesOf(words: string): Sketch {
    const folded = wordsOf(words).map(word => word.folded);
    const hashes: number[] = [];
    for (let i = 0; i + SHINGLE <= folded.length; i++)
        hashes.push(hashed(folded.slice(i, i + SHINGLE).join(' ')));
    return smallest(hashes);
}

/** Adds those hashes, sorted as they are, that are among the smallest of all. */
function addSmallest(sketch: number[], hashes: Sketch): void {
    let at = 0;
    for (const hash of hashes) {
        // Of most paragraphs none is.
        if (sketch.length === SKETCH && hash > (sketch[SKETCH - 1] ?? 0)) return;
        while (at < sketch.length && (sketch[at] ?? 0) < hash) at++;
        if (at === SKETCH) return;
        if (sketch[at] === hash) continue;
        sketch.splice(at, 0, hash);
        if (sketch.length > SKETCH) sketch.pop();
    }
}

function smallest(hashes: readonly number[]): Sketch {
    const sketch: number[] = [];
    // A typed array sorts numbers, and fast.
    for (const hash of Uint32Array.from(hashes).sort()) {
        if (hash !== sketch.at(-1)) sketch.push(hash);
        if (sketch.length === SKETCH) break;
    }
    return sketch;
}

/** Estimated Jaccard resemblance of the shingles, 0 to 1. */
export function resemblance(one: Sketch, other: Sketch): number {
    const size = Math.min(SKETCH, Math.max(one.length, other.length));
    if (one.length === 0 || other.length === 0) return 0;
    let union = 0;
    let both = 0;
    for (let i = 0, j = 0; union < size && (i < one.length || j < other.length); union++) {
        const a = one[i] ?? Number.POSITIVE_INFINITY;
        const b = other[j] ?? Number.POSITIVE_INFINITY;
        if (a === b) both += 1;
        if (a <= b) i += 1;
        if (b <= a) j += 1;
    }
    return both / union;
}

export function isCopy(one: Sketch, other: Sketch): boolean {
    return resemblance(one, other) >= COPY;
}

/** FNV-1a, 32 bits. */
function hashed(text: string): number {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash >>> 0;
}
