/** The example articles as a corpus, and what Crosscheck says of two places in them. */

import { readdirSync, readFileSync } from 'node:fs';
import {
    Corpus,
    type Format,
    type RelatedClaim,
    relatedTo,
    type Snapshot,
    type Span,
} from '../../server/src/engine/engine.ts';
import { overlaps } from '../../server/src/engine/text/span.ts';
import { withNames } from './nameModel.ts';
import { placedSentence } from './placedSentence.ts';

/** Words on a line of an example, lines counted from 1. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly words: string;
}

const FOLDER = new URL('../../examples/newsroom/', import.meta.url);

export const newsroomFiles: readonly string[] = readdirSync(FOLDER).sort();

/** Undefined when the words do not stand there; emphasis and no-break spaces aside. */
export function spanOf({ file, line, words }: Place): Span | undefined {
    const text = textOf(file);
    let from = 0;
    for (let i = 1; i < line; i++) from = text.indexOf('\n', from) + 1;
    const end = text.indexOf('\n', from);
    const pattern = words
        .split(' ')
        .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('\\*{0,2}[ \\u00a0]\\*{0,2}');
    const match = new RegExp(pattern).exec(text.slice(from, end < 0 ? undefined : end));
    return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined;
}

/**
 * The verdict on two places, asked from either: "agrees", or "agrees / silent" when the answers differ. `silent` when
 * neither leads to the other; "updates, the wrong way" when the first place is taken for the later one.
 */
export function saidOf(one: Place, other: Place): string {
    const there = answerTo(one, other, 'forward');
    const back = answerTo(other, one, 'backward');
    return there === back ? there : `${there} / ${back}`;
}

function answerTo(asked: Place, place: Place, wrongWay: RelatedClaim['direction']): string {
    const [span, target] = [spanOf(asked), spanOf(place)];
    if (!span || !target) return 'no such place';
    const found = relatedTo(newsroomSnapshot(), uriOf(asked.file), span, 200).find(
        ({ uri, claim }) =>
            uri === uriOf(place.file) && overlaps(placedSentence(newsroomSnapshot(), uri, claim), target),
    );
    if (!found) return 'silent';
    const verdict = found.verdict === 'moreSpecific' ? 'more specific' : found.verdict;
    return found.direction === wrongWay && wrongWay !== undefined ? `${verdict}, the wrong way` : verdict;
}

let read: Snapshot | undefined;

export function newsroomSnapshot(): Snapshot {
    if (read) return read;
    const corpus = new Corpus(withNames);
    for (const file of newsroomFiles)
        corpus.set({ uri: uriOf(file), text: textOf(file), format: formatOf(file) });
    read = corpus.snapshot();
    return read;
}

function uriOf(file: string): string {
    return `file:///newsroom/${file}`;
}

function textOf(file: string): string {
    return readFileSync(new URL(file, FOLDER), 'utf8');
}

function formatOf(file: string): Format {
    if (file.endsWith('.md')) return 'markdown';
    return file.endsWith('.article') ? 'article' : 'plain';
}
