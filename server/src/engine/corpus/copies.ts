/** Documents that repeat each other: wire copy and near-duplicates, found by shingles. */

import { wordsOf } from '../claims/words.ts';
import type { Document } from '../text/document.ts';

/** Words in a shingle, and how many of the smallest hashes stand for a document (bottom-k sketch, Broder 1997). */
const SHINGLE = 5;
const SKETCH = 128;

/** Resemblance above which two documents count as one source. */
const COPY = 0.3;

/** The smallest hashes of the document's shingles, sorted; empty when its story is shorter than one shingle. */
export type Sketch = readonly number[];

export function sketchOf(document: Document): Sketch {
    const hashes = new Set<number>();
    for (const { kind, words } of document.blocks) {
        if (kind === 'byline' || kind === 'credit' || kind === 'boilerplate') continue;
        const folded = wordsOf(words).map(word => word.folded);
        for (let i = 0; i + SHINGLE <= folded.length; i++)
            hashes.add(hashed(folded.slice(i, i + SHINGLE).join(' ')));
    }
    return [...hashes].sort((a, b) => a - b).slice(0, SKETCH);
}

/** Estimated Jaccard resemblance of the shingles, 0 to 1. */
function resemblance(one: Sketch, other: Sketch): number {
    const size = Math.min(SKETCH, Math.max(one.length, other.length));
    if (one.length === 0 || other.length === 0) return 0;
    const known = new Set(other);
    const union = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, size);
    const own = new Set(one);
    return union.filter(hash => own.has(hash) && known.has(hash)).length / union.length;
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
