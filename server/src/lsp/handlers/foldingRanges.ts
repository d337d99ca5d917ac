/** textDocument/foldingRange: front matter, sections, long quotations, and what is not the story. */

import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { type Fold, foldsOf } from '../../engine/engine.ts';
import { type Lines, toRange } from '../convert.ts';
import type { Handler } from '../handler.ts';

export const foldingRanges: Handler = {
    name: 'foldingRanges',
    capability: { foldingRangeProvider: true },
    register: (connection, on) =>
        connection.onFoldingRanges(
            on.document(({ snapshot, uri, lines, abilities }) =>
                foldsOf(snapshot, uri)
                    .flatMap(fold => toFoldingRange(fold, lines) ?? [])
                    .slice(0, abilities.mostFolds),
            ),
        ),
};

/** Whole lines, as all editors can; undefined when it has too few of them. */
function toFoldingRange(fold: Fold, lines: Lines): FoldingRange | undefined {
    const { start, end } = toRange(lines, fold);
    if (end.line - start.line < FEWEST_LINES[fold.kind]) return undefined;
    const range = { startLine: start.line, endLine: end.line };
    const isStory = fold.kind === 'section' || fold.kind === 'quotation';
    // What stands beside the story is to it as comments are to a program: editors fold them all by one command.
    return isStory ? range : { ...range, kind: FoldingRangeKind.Comment };
}

/** How many lines must vanish for a fold to be worth its mark. */
const FEWEST_LINES: Readonly<Record<Fold['kind'], number>> = {
    frontMatter: 1,
    section: 1,
    quotation: 2,
    aside: 1,
};
