/** The outlet that the lines over a story name: "Norvik Post, 4 March 2024", "By Ana Orlo | Coastal Times | 4 March 2024". */

import type { Block } from './document.ts';
import { OUTLET_WORDS, PAGE_LABELS, RELATED_HEADINGS, WRITER_WORDS } from './lexicon/lines.ts';
import { isNameLike } from './lineKinds.ts';
import { placed } from './place.ts';
import { dayBesideSource, dayOfByline } from './sourceLine.ts';
import type { Span } from './span.ts';

/** Of the first line that tells who wrote it, or where it is from and when. Undefined where none names an outlet. */
export function outletIn(header: readonly Block[]): Span | undefined {
    for (const block of header) {
        if (block.kind === 'paragraph') return undefined;
        const local = outletInLine(block);
        if (local) return placed(block, local);
    }
    return undefined;
}

/** Local offsets. */
function outletInLine({ kind, words }: Pick<Block, 'kind' | 'words'>): Span | undefined {
    const labelled = kind === 'credit' ? SOURCE.exec(words) : null;
    if (labelled?.[1] && isNameLike(labelled[1]))
        return { start: words.length - labelled[1].length, end: words.length };
    const isOfSource = kind === 'byline' || (kind === 'boilerplate' && dayBesideSource(words) !== undefined);
    if (!isOfSource || words.length > LONGEST_LINE) return undefined;
    // "13/3/2024 Norvik Post": a day is a border like a stroke.
    const day = dayOfByline(words);
    const rest = day
        ? words.slice(0, day.start) + '|'.repeat(day.end - day.start) + words.slice(day.end)
        : words;
    for (const { index, 0: part } of rest.matchAll(PARTS)) {
        const name = part.replace(LABEL, '').trim();
        const start = index + part.lastIndexOf(name);
        if (name !== '' && isOutlet(name)) return { start, end: start + name.length };
    }
    return undefined;
}

/** "Source: Norvik Post" */
const SOURCE = /^source\s?:\s{0,3}(\S.{1,40})$/i;
const LONGEST_LINE = 120;
/** Between commas, strokes and brackets, and spaced dashes. */
const PARTS = /(?:(?!\s[–—-]\s)[^,|•·()/;])+/gu;
const LABEL =
    /^\s{0,3}(?:[–—-]\s)?(?:(?:by|from|source|via|for|in|published by|published in|posted by)(?::|\s)\s{0,2})?/i;

/** Several words, one of them such as outlets have; no writer, and nothing that can be clicked. */
function isOutlet(name: string): boolean {
    const lower = name.toLowerCase();
    const words = lower.split(/\s+/);
    return (
        words.length > 1 &&
        words.length <= MOST_WORDS &&
        isNameLike(name) &&
        (words[0] === 'the' || words.some(word => OUTLET_WORDS.has(word))) &&
        !words.every(word => OUTLET_WORDS.has(word)) &&
        !words.some(word => WRITER_WORDS.has(word)) &&
        !PAGE_LABELS.has(lower) &&
        !RELATED_HEADINGS.has(lower)
    );
}

const MOST_WORDS = 5;
