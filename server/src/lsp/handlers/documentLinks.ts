/** textDocument/documentLink: addresses on the web. */

import { linksOf } from '../../engine/engine.ts';
import { toRange } from '../convert.ts';
import type { Handler } from '../handler.ts';

export const documentLinks: Handler = {
    name: 'documentLinks',
    capability: { documentLinkProvider: {} },
    register: (connection, on) =>
        connection.onDocumentLinks(
            on.document(({ snapshot, uri, lines }) =>
                linksOf(snapshot, uri).map(link => ({ range: toRange(lines, link), target: link.target })),
            ),
        ),
};
