/** textDocument/selectionRange: from the word to the document, step by step. */

import type { SelectionRange } from 'vscode-languageserver';
import { selectionsAt } from '../../engine/engine.ts';
import { toOffset, toRange } from '../convert.ts';
import type { Handler } from '../handler.ts';

export const selectionRanges: Handler = {
    name: 'selectionRanges',
    capability: { selectionRangeProvider: true },
    register: (connection, on) =>
        connection.onSelectionRanges(
            on.document(({ snapshot, uri, lines, params }) =>
                params.positions.map(position => {
                    let range: SelectionRange | undefined;
                    for (const span of selectionsAt(snapshot, uri, toOffset(lines, position)).toReversed())
                        range = { range: toRange(lines, span), ...(range && { parent: range }) };
                    // The protocol wants one for each position.
                    return range ?? { range: { start: position, end: position } };
                }),
            ),
        ),
};
