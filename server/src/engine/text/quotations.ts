/** Direct quotations of a paragraph, whatever marks they are written with. */

import type { Quotation } from './document.ts';
import { ELISIONS, SPEECH_VERBS } from './lexicon/en.ts';
import { isSpaceAt } from './lines.ts';

/**
 * Sorted; no two overlap: a quotation inside another is part of it. A mark that is never closed ends its quotation at
 * the next mark that opens one, or with the paragraph. Single marks that are not closed are apostrophes. Linear.
 */
export function quotationsOf(words: string): readonly Quotation[] {
    const quotations: Quotation[] = [];
    const singleEnds = endsOfSingles(words);
    let open: Open | undefined;
    let at = 0;
    while (at < words.length) {
        const mark = words.charAt(at);
        if (!MARKS.has(mark)) {
            at++;
            continue;
        }
        const width = widthOf(words, at);
        if (open && isClosing(words, at, open)) {
            quotations.push(closed(open.at, widthOf(words, open.at), at, width));
            open = undefined;
        } else if (opens(words, at)) {
            if (open) quotations.push(unclosed(words, open.at, at));
            open = { at, mark };
        } else if (!open && isSingleStart(words, at)) {
            const end = singleEnds(at);
            if (end !== undefined) {
                quotations.push(closed(at, 1, end, 1));
                at = end;
            }
        }
        at += width;
    }
    if (open) quotations.push(unclosed(words, open.at, words.length));
    return quotations;
}

interface Open {
    readonly at: number;
    readonly mark: string;
}

const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '„', '‟', '«', '»', '‘', "'", '‚', '＂', '`']);

/** The marks that close what a mark opened; writers and machines mix them. */
const CLOSING: Readonly<Record<string, string>> = {
    '"': '"”“＂',
    '＂': '"＂',
    '“': '”"“„',
    '„': '“”"',
    '‟': '”"',
    '”': '”"',
    '«': '»',
    '»': '«»',
};

function isClosing(words: string, at: number, open: Open): boolean {
    const mark = words.charAt(at);
    if (open.mark === '`') return widthOf(words, at) === 2 && mark === "'";
    if (!CLOSING[open.mark]?.includes(mark)) return false;
    // ” and », as the partners of “ and «, can mean nothing else. Others also open: where they stand decides.
    if ((mark === '”' && open.mark !== '”') || (mark === '»' && open.mark === '«')) return true;
    return !isBeforeWord(words, at) || isAfterWord(words, at) || isBeforeSpeechVerb(words, at);
}

/** A space on the wrong side of the mark: `"We stay, "said Orlo`, `"We stay, "Orlo said`. */
function isBeforeSpeechVerb(words: string, at: number): boolean {
    if (!/[,.!?…] ?$/.test(words.slice(Math.max(0, at - 2), at))) return false;
    const verb = /^(?:\p{Lu}\S{1,20} )?(\p{Ll}{2,12})(?!\p{L})/u.exec(words.slice(at + 1, at + 40))?.[1];
    return verb !== undefined && SPEECH_VERBS.has(verb);
}

/** True for a double mark that begins a quotation. */
function opens(words: string, at: number): boolean {
    const mark = words.charAt(at);
    if (mark === '`') return widthOf(words, at) === 2 && hasNext(words, at + 1) && !isSpaceAt(words, at + 2);
    if (mark === '„' || mark === '‟') return hasNext(words, at);
    if (mark === '“' || mark === '«')
        return hasNext(words, at) && !(isAfterWord(words, at) && !isBeforeWord(words, at));
    if (mark === '"' || mark === '＂' || mark === '”' || mark === '»')
        return isBeforeWord(words, at) && !isAfterWord(words, at);
    return false;
}

function hasNext(words: string, at: number): boolean {
    return at + 1 < words.length;
}

function isBeforeWord(words: string, at: number): boolean {
    return hasNext(words, at) && !isSpaceAt(words, at + 1) && !/[,.;:!?)\]]/.test(words.charAt(at + 1));
}

/** True when a letter, a digit or the end of a sentence stands just before. */
function isAfterWord(words: string, at: number): boolean {
    return at > 0 && !isSpaceAt(words, at - 1) && !/[([{–—/\-"'“„‘«‚]/.test(words.charAt(at - 1));
}

function isSingleStart(words: string, at: number): boolean {
    const mark = words.charAt(at);
    if (mark !== '‘' && mark !== "'" && mark !== '‚') return false;
    if (isAfterWord(words, at) || !isBeforeWord(words, at)) return false;
    const next = words.slice(at + 1, at + 12);
    if (/^\d0s/.test(next) || /^\d\d\b(?!\S)/.test(next)) return false;
    return !ELISIONS.has((/^\p{L}{1,10}(?!\p{L})/u.exec(next)?.[0] ?? '').toLowerCase()) || mark !== "'";
}

/**
 * Where the single quotation that begins at an offset ends, if it does. Asked in rising order: it looks at each mark
 * once. A mark after an s may be a possessive ("the workers' hall"): the last mark before the next opening one wins.
 */
function endsOfSingles(words: string): (from: number) => number | undefined {
    const ends: number[] = [];
    for (let at = 1; at < words.length; at++) {
        const mark = words.charAt(at);
        if (
            (mark === '’' || mark === "'" || mark === '‘') &&
            isAfterWord(words, at) &&
            !isLetterAt(words, at + 1)
        )
            ends.push(at);
    }
    let next = 0;
    return from => {
        while (next < ends.length && (ends[next] ?? 0) <= from + 1) next++;
        let end = ends[next];
        for (let i = next; i < Math.min(ends.length, next + 4); i++) {
            const candidate = ends[i];
            if (candidate === undefined || candidate - from > LONGEST_SINGLE) break;
            end = candidate;
            if (!isPossessive(words, candidate)) break;
            if (i + 1 < ends.length && hasStartBetween(words, candidate, ends[i + 1] ?? candidate)) break;
        }
        return end !== undefined && end - from <= LONGEST_SINGLE ? end : undefined;
    };
}

const LONGEST_SINGLE = 600;

function isPossessive(words: string, at: number): boolean {
    return /^s$/i.test(words.charAt(at - 1)) && /^ \p{Ll}/u.test(words.slice(at + 1, at + 3));
}

function hasStartBetween(words: string, from: number, until: number): boolean {
    for (let at = from + 1; at < Math.min(until, from + LONGEST_SINGLE); at++)
        if (isSingleStart(words, at)) return true;
    return false;
}

function isLetterAt(words: string, at: number): boolean {
    return /[\p{L}\p{N}]/u.test(words.charAt(at));
}

/** Typewriters and wires write ``these''. */
function widthOf(words: string, at: number): 1 | 2 {
    const pair = words.slice(at, at + 2);
    return pair === '``' || pair === "''" ? 2 : 1;
}

function closed(at: number, width: number, endMark: number, endWidth: number): Quotation {
    return {
        start: at,
        end: endMark + endWidth,
        content: { start: at + width, end: endMark },
        isClosed: true,
    };
}

function unclosed(words: string, at: number, until: number): Quotation {
    const start = at + widthOf(words, at);
    const end = trimmedEnd(words, start, until);
    return { start: at, end, content: { start, end }, isClosed: false };
}

function trimmedEnd(words: string, from: number, until: number): number {
    let end = until;
    while (end > from && isSpaceAt(words, end - 1)) end--;
    return end;
}
