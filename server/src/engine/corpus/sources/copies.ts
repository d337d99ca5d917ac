/** Documents that repeat each other: wire copy and near-duplicates, found by shingles. */

import { wordsOf } from '../../claims/words.ts';
import type { RecognisedPassage, Recognition } from '../../recognisers/recogniser.ts';
import type { BlockKind } from '../../text/document.ts';
import { between, sameEnds } from '../../text/sameEnds.ts';

/** Words in a shingle, and how many of the smallest hashes stand for a document (bottom-k sketch, Broder 1997). */
const SHINGLE = 5;
const SKETCH = 128;

/** Resemblance above which two documents count as one source. */
const COPY = 0.3;

/** The smallest hashes of the document's shingles, sorted; empty when its story is shorter than one shingle. */
export type Sketch = readonly number[];

/** A job that yields after each paragraph that it had to hash, and returns the sketch. */
export function* sketchOf({ read }: Recognition, memory = new SketchMemory()): Generator<void, Sketch> {
    const ends = sameEnds(memory.read, read);
    const come: Sketch[] = [];
    for (const passage of between(read, ends)) {
        const isKnown = memory.knows(passage);
        come.push(memory.shinglesOf(passage));
        if (!isKnown) yield;
    }
    const gone = between(memory.read, ends).map(memory.shinglesOf);
    const sketch = withChange(memory.sketch, gone, come) ?? merged(read.map(memory.shinglesOf));
    memory.read = read;
    memory.sketch = sketch;
    return sketch;
}

/** What was made of the last version of a document: an edit seldom changes the smallest hashes. It changes no answer. */
export class SketchMemory {
    read: readonly RecognisedPassage[] = [];
    sketch: Sketch = [];
    readonly #shingles = new WeakMap<RecognisedPassage, Sketch>();

    knows(passage: RecognisedPassage): boolean {
        return this.#shingles.has(passage);
    }

    readonly shinglesOf = (passage: RecognisedPassage): Sketch => {
        const known = this.#shingles.get(passage);
        if (known) return known;
        const shingles = TELLS_NO_STORY.has(passage.kind) ? [] : shinglesOf(passage.words);
        this.#shingles.set(passage, shingles);
        return shingles;
    };
}

const TELLS_NO_STORY: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'credit', 'boilerplate']);

/** The sketch after some paragraphs have gone and others come; undefined when that cannot be told from the sketch alone. */
function withChange(sketch: Sketch, gone: readonly Sketch[], come: readonly Sketch[]): Sketch | undefined {
    const largest = sketch[SKETCH - 1];
    if (largest === undefined) return undefined;
    const isSmall = (hash: number) => hash <= largest;
    const added = new Set(come.flatMap(hashes => hashes.filter(isSmall)));
    // Another paragraph may have it too, and what comes into its place is not known.
    if (gone.some(hashes => hashes.some(hash => isSmall(hash) && !added.has(hash)))) return undefined;
    return added.size === 0 ? sketch : merged([sketch, ...come]);
}

function merged(lists: readonly Sketch[]): Sketch {
    const sketch: number[] = [];
    for (const hashes of lists) addSmallest(sketch, hashes);
    return sketch;
}

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
