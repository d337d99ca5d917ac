/** A place as a person names it on the command line: FILE:LINE or FILE:LINE:COLUMN. */

import * as l10n from '@vscode/l10n';
import { type Article, placedSentences, type Span } from '../engine/engine.ts';
import { UsageError } from './io.ts';
import { lineStartsOf } from './position.ts';

export interface PlaceInFile {
    readonly path: string;
    readonly line: number;
    readonly column: number | undefined;
}

/** A path may hold colons (`C:\\articles\\harbour.txt:12`), so the numbers are read from the end. */
export function readPlace(place: string): PlaceInFile {
    const match = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/s.exec(place);
    const line = Number(match?.[2]);
    const column = match?.[3] === undefined ? undefined : Number(match[3]);
    if (!match?.[1] || line < 1 || (column !== undefined && column < 1))
        throw new UsageError(
            l10n.t('{0} names no place.', place),
            l10n.t('Write FILE:LINE or FILE:LINE:COLUMN, counted from 1: articles/harbour.txt:12'),
        );
    return { path: match[1], line, column };
}

/** The sentence at the column, else the whole line. Throws `UsageError` for a place beyond the end. */
export function spanAt(
    text: string,
    article: Article | undefined,
    { line, column, place }: Omit<PlaceInFile, 'path'> & { readonly place: string },
): Span {
    const starts = lineStartsOf(text);
    const start = starts[line - 1];
    if (start === undefined)
        throw new UsageError(l10n.t('{0}: there are {1} lines only.', place, starts.length));
    const end = starts[line] ?? text.length;
    if (column === undefined) return { start, end };
    const offset = Math.min(start + column - 1, end);
    const sentences = article ? placedSentences(article) : [];
    return (
        sentences.find(sentence => sentence.start <= offset && offset < sentence.end) ?? {
            start: offset,
            end: offset,
        }
    );
}
