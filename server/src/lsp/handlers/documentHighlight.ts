/** textDocument/documentHighlight: the mentions of the same entity, day or figure in this document. */

import { occurrencesAt } from '../../engine/engine.ts';
import { toOffset, toRange } from '../convert.ts';
import type { Handler } from '../handler.ts';

export const documentHighlight: Handler = {
    name: 'documentHighlight',
    capability: { documentHighlightProvider: true },
    register: (connection, on) =>
        connection.onDocumentHighlight(
            on.document(({ snapshot, uri, lines, params }) => {
                const spans = occurrencesAt(snapshot, uri, toOffset(lines, params.position));
                return spans?.map(span => ({ range: toRange(lines, span) }));
            }),
        ),
};
