/** textDocument/documentSymbol: headline, sections and claims with figures, as an outline. */

import { outlineOf } from '../../engine/engine.ts';
import { toDocumentSymbol, toFlatSymbols } from '../convert.ts';
import type { Handler } from '../handler.ts';

export const documentSymbols: Handler = {
    name: 'documentSymbols',
    capability: { documentSymbolProvider: { label: 'Crosscheck' } },
    register: (connection, on) =>
        connection.onDocumentSymbol(
            on.document(({ snapshot, uri, lines, abilities, params }) => {
                const items = outlineOf(snapshot, uri);
                if (abilities.hasSymbolTree) return items.map(item => toDocumentSymbol(item, lines));
                return toFlatSymbols(items, params.textDocument.uri, lines);
            }),
        ),
};
