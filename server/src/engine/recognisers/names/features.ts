/** What the tagger looks at: for each token of a sentence a row of feature numbers. Training and inference share it. */

import { type Looks, looksOf, PAD } from './looks.ts';
import type { Tokens } from './tokens.ts';
import { CASE, foldedHash, joined } from './wordHash.ts';
import { MARK, type WordTable } from './wordTable.ts';

/** Feature numbers are below this. */
export const FEATURE_BITS = 22;

/**
 * Features of each token. Features `WIDTH * i` to `WIDTH * (i + 1)` are those of token `i`; -1 is no feature, and
 * `PLAIN` in the first place says that the token is no part of a name and was not looked at any further.
 */
export const WIDTH = 62;

export const PLAIN = -2;

/** With `isThorough` all tokens are looked at, as training wants it. */
export function featuresOf(words: string, tokens: Tokens, table: WordTable, isThorough = false): Int32Array {
    const looks = looksOf(words, tokens, table);
    const features = new Int32Array(tokens.count * WIDTH);
    write(words, tokens, looks, isThorough, features);
    return features;
}

/** Ordinary words and marks between such: most of a text, and practically never part of a name. */
function isPlain(looks: Looks, i: number): boolean {
    const { cases, marks } = looks;
    if (cases[i] === CASE.lower && ((marks[i] ?? 0) & (MARK.smallAlways | MARK.smallMostly)) === 0)
        return false;
    for (let k = Math.max(0, i - BEHIND); k <= i + AHEAD; k++) if (isNear(looks, k)) return false;
    return true;
}

/** How far small words may stand from the capitals of their name: "the 1990 Velmoran federal election". */
const BEHIND = 3;
const AHEAD = 2;

/** Capitals, and small words that names also have ("7th congressional district"). */
function isNear({ cases, marks }: Looks, i: number): boolean {
    return (
        (cases[i] ?? 0) >= CASE.initial || ((marks[i] ?? 0) & (MARK.placeWord | MARK.organisationWord)) !== 0
    );
}

function write(words: string, tokens: Tokens, looks: Looks, isThorough: boolean, features: Int32Array): void {
    const { count, setting, written, folded, cases, shapes, clusters, kinds, marks, phrases } = looks;
    let runStart = -1;
    let runEnd = -1;
    let runMarks = 0;
    let runWords = 0;
    for (let k = 0; k < count; k++) {
        const i = k + PAD;
        const row = k * WIDTH;
        if (!isThorough && isPlain(looks, i)) {
            features[row] = PLAIN;
            continue;
        }
        let n = 0;
        const w = folded[i] ?? 0;
        const before = folded[i - 1] ?? 0;
        const after = folded[i + 1] ?? 0;
        const shape = shapes[i] ?? 0;
        const shapeBefore = shapes[i - 1] ?? 0;
        const shapeAfter = shapes[i + 1] ?? 0;
        const style = cases[i] ?? 0;
        const cluster = clusters[i] ?? 0;
        const clusterBefore = clusters[i - 1] ?? 0;
        const clusterAfter = clusters[i + 1] ?? 0;
        const mark = marks[i] ?? 0;
        const markBefore = marks[i - 1] ?? 0;
        const markAfter = marks[i + 1] ?? 0;
        const isFirst = k === 0 || (k === 1 && cases[i - 1] === CASE.none) ? 1 : 0;
        const place = style | (isFirst << 3) | (setting << 4);
        const isName = style >= CASE.initial;

        features[row + n] = numberOf(0, ++n);
        features[row + n] = numberOf(written[i] ?? 0, ++n);
        features[row + n] = numberOf(w, ++n);
        features[row + n] = numberOf(before, ++n);
        features[row + n] = numberOf(after, ++n);
        features[row + n] = numberOf(folded[i - 2] ?? 0, ++n);
        features[row + n] = numberOf(folded[i + 2] ?? 0, ++n);
        // 7: shapes
        features[row + n] = numberOf(joined(shape, isFirst), ++n);
        features[row + n] = numberOf(joined(shape, setting), ++n);
        features[row + n] = numberOf(joined(shapeBefore, shape), ++n);
        features[row + n] = numberOf(joined(shape, shapeAfter), ++n);
        features[row + n] = numberOf(joined(shapeBefore, joined(shape, shapeAfter)), ++n);
        features[row + n] = numberOf(joined(shapes[i - 2] ?? 0, joined(shapeBefore, shape)), ++n);
        features[row + n] = numberOf(joined(shape, joined(shapeAfter, shapes[i + 2] ?? 0)), ++n);
        // 14: beginnings and ends of the word
        const start = tokens.starts[k] ?? 0;
        const end = tokens.ends[k] ?? 0;
        const length = end - start;
        if (style === CASE.none || length < 3) {
            for (const until = n + 4; n < until; n++) features[row + n] = -1;
        } else {
            features[row + n] = numberOf(joined(foldedHash(words, start, start + 3), style), ++n);
            features[row + n] = numberOf(joined(foldedHash(words, end - 1, end), style), ++n);
            features[row + n] = numberOf(joined(foldedHash(words, end - 2, end), style), ++n);
            features[row + n] = numberOf(joined(foldedHash(words, end - 3, end), style), ++n);
        }
        // 18: clusters
        features[row + n] = numberOf(joined(cluster, style), ++n);
        features[row + n] = numberOf(joined(cluster >>> 4, style), ++n);
        features[row + n] = numberOf(clusterBefore, ++n);
        features[row + n] = numberOf(clusterAfter, ++n);
        features[row + n] = numberOf(clusters[i - 2] ?? 0, ++n);
        features[row + n] = numberOf(clusters[i + 2] ?? 0, ++n);
        features[row + n] = numberOf(joined(clusterBefore >>> 4, joined(cluster >>> 4, style)), ++n);
        features[row + n] = numberOf(joined(clusterBefore >>> 4, joined(clusterAfter >>> 4, style)), ++n);
        features[row + n] = numberOf(joined(clusterBefore, place), ++n);
        features[row + n] = numberOf(joined(before, joined(clusterAfter >>> 4, style)), ++n);
        // 28: lists
        features[row + n] = numberOf(joined(mark, place), ++n);
        features[row + n] = numberOf(joined(mark & 0x3ff, style), ++n);
        features[row + n] = numberOf(joined(mark & 0x3ff, markBefore & 0x3ff), ++n);
        features[row + n] = numberOf(joined(mark & 0x3ff, markAfter & 0x3ff), ++n);
        features[row + n] = numberOf(joined(markBefore, place), ++n);
        features[row + n] = numberOf(joined(markAfter, place), ++n);
        features[row + n] = numberOf(joined(phrases[i] ?? 0, style), ++n);
        features[row + n] = numberOf(joined(mark & 0x1c00, joined(place, shapeBefore)), ++n);
        // 36: the run of capitalised words that the token stands in
        if (i >= runEnd) {
            runStart = i;
            runEnd = i;
            while (runEnd < count + PAD && isRunWord(runEnd)) runEnd++;
            while (runEnd > runStart && (cases[runEnd - 1] ?? 0) < CASE.initial) runEnd--;
            runMarks = 0;
            runWords = 0;
            for (let at = runStart; at < runEnd; at++) {
                runMarks |= (marks[at] ?? 0) & RUN_MARKS;
                runWords = joined(runWords, folded[at] ?? 0);
            }
        }
        if (!isName || i >= runEnd) {
            for (; n < 51; n++) features[row + n] = -1;
        } else {
            const at = i === runStart ? (i === runEnd - 1 ? 3 : 0) : i === runEnd - 1 ? 2 : 1;
            const last = runEnd - 1;
            const distance = Math.min(3, last - i);
            const runBefore = folded[runStart - 1] ?? 0;
            const runAfter = folded[runEnd] ?? 0;
            features[row + n] = numberOf(joined(runBefore, at), ++n);
            features[row + n] = numberOf(joined(runAfter, at), ++n);
            features[row + n] = numberOf(joined(clusters[last] ?? 0, at), ++n);
            features[row + n] = numberOf(joined(clusters[runStart - 1] ?? 0, at), ++n);
            features[row + n] = numberOf(joined(clusters[runEnd] ?? 0, at), ++n);
            features[row + n] = numberOf(joined(marks[last] ?? 0, joined(marks[runStart] ?? 0, at)), ++n);
            features[row + n] = numberOf(
                joined(Math.min(5, runEnd - runStart), joined(distance, setting)),
                ++n,
            );
            features[row + n] = numberOf(joined(runBefore, joined(runAfter, at)), ++n);
            features[row + n] = numberOf(
                joined((clusters[last] ?? 0) >>> 4, joined((clusters[runStart] ?? 0) >>> 4, at)),
                ++n,
            );
            features[row + n] = numberOf(
                joined(clusters[runEnd] ?? 0, joined(clusters[runEnd + 1] ?? 0, at)),
                ++n,
            );
            features[row + n] = numberOf(
                joined(clusters[runStart - 1] ?? 0, joined(clusters[runStart - 2] ?? 0, at)),
                ++n,
            );
            features[row + n] = numberOf(
                joined((kinds[last] ?? 0) >>> 4, joined((kinds[runStart] ?? 0) >>> 4, at)),
                ++n,
            );
            features[row + n] = numberOf(joined(headAfter(looks, runEnd), at), ++n);
            features[row + n] = numberOf(joined(runMarks, at), ++n);
            features[row + n] = numberOf(joined(runWords, at), ++n);
        }
        // 51: brackets, quotation marks and hyphens around
        features[row + n] = numberOf(
            joined(cases[i - 2] ?? 0, joined(shapeBefore, joined(style, cases[i + 2] ?? 0))),
            ++n,
        );
        features[row + n] = numberOf(joined(glue(words, start, end), style), ++n);
        features[row + n] = numberOf(
            joined(markBefore & 0x3ff, joined(mark & 0x3ff, markAfter & 0x3ff)),
            ++n,
        );
        features[row + n] = numberOf(joined(clusters[i - 2] ?? 0, clusterBefore), ++n);
        // 55: kinds
        const sort = kinds[i] ?? 0;
        const sortBefore = kinds[i - 1] ?? 0;
        const sortAfter = kinds[i + 1] ?? 0;
        features[row + n] = numberOf(joined(sort, style), ++n);
        features[row + n] = numberOf(joined(sort >>> 4, style), ++n);
        features[row + n] = numberOf(joined(sort >>> 4, place), ++n);
        features[row + n] = numberOf(joined(sortBefore, style), ++n);
        features[row + n] = numberOf(joined(sortAfter, style), ++n);
        features[row + n] = numberOf(joined(sortBefore >>> 4, joined(sort >>> 4, style)), ++n);
        features[row + n] = numberOf(joined(sortAfter >>> 4, joined(sort >>> 4, style)), ++n);
    }

    function isRunWord(i: number): boolean {
        if ((cases[i] ?? 0) >= CASE.initial) return true;
        // Small words that join names: "Ministry of Defence", "Ludwig van Beethoven".
        const mark = folded[i] ?? 0;
        return JOINERS.has(mark) && (cases[i + 1] ?? 0) >= CASE.initial;
    }
}

/** The number of a feature: what it says, and which of the features of a token it is. */
function numberOf(value: number, kind: number): number {
    let mixed = Math.imul(value ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 14)) & ((1 << FEATURE_BITS) - 1);
}

/** What any word of a run may say of all of it. */
const RUN_MARKS =
    MARK.firstName | MARK.country | MARK.organisationWord | MARK.title | MARK.placeWord | MARK.agency;

/** The cluster of the noun in "Tavoxi, a research firm": what stands behind says what it is. */
function headAfter({ folded, cases, clusters, count }: Looks, end: number): number {
    if (folded[end] !== COMMA || !ARTICLES.has(folded[end + 1] ?? 0)) return 0;
    let head = end + 1;
    while (
        head < end + 5 &&
        head + 1 < count + PAD &&
        cases[head + 1] === CASE.lower &&
        !ENDS.has(folded[head + 1] ?? 0)
    )
        head++;
    return head === end + 1 ? 0 : (clusters[head] ?? 0);
}

const COMMA = foldedHash(',', 0, 1);
const ARTICLES = new Set(['a', 'an', 'the', 'one'].map(word => foldedHash(word, 0, word.length)));
const ENDS = new Set(
    [
        'of',
        'in',
        'on',
        'at',
        'for',
        'from',
        'to',
        'by',
        'with',
        'and',
        'that',
        'which',
        'who',
        'is',
        'was',
        'said',
    ].map(word => foldedHash(word, 0, word.length)),
);

const JOINERS = new Set(
    [
        'of',
        'for',
        'de',
        'van',
        'von',
        'der',
        'del',
        'da',
        'al',
        'bin',
        'ibn',
        'la',
        'le',
        '-',
        "'",
        '&',
        'du',
        'di',
        'dos',
    ].map(word => foldedHash(word, 0, word.length)),
);

/** Whether a mark touches the token: 1 before it, 2 after it. */
function glue(words: string, start: number, end: number): number {
    const before = start > 0 ? words.charCodeAt(start - 1) : 32;
    const after = end < words.length ? words.charCodeAt(end) : 32;
    return (isBlank(before) ? 0 : before) | ((isBlank(after) ? 0 : after) << 8);
}

function isBlank(code: number): boolean {
    return code === 32 || code === 10 || code === 0xa0 || code === 13 || code === 9;
}
