/** textDocument/references: all mentions of the same entity, day or figure, in all documents. */

import { referencesAt } from '../../engine/engine.ts';
import { toLocation, toOffset } from '../convert.ts';
import type { Handler } from '../handler.ts';

export const references: Handler = {
    name: 'references',
    capability: { referencesProvider: true },
    register: (connection, on) =>
        connection.onReferences(
            on.document(call => {
                const { snapshot, uri, lines, params } = call;
                const found = referencesAt(snapshot, uri, toOffset(lines, params.position));
                return found.flatMap(location => toLocation(location, call) ?? []);
            }),
        ),
};
