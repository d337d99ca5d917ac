/** textDocument/definition: where a name, date or figure is said best. */

import { definitionAt } from '../../engine/engine.ts';
import { toDefinitionLinks, toOffset } from '../convert.ts';
import type { Handler } from '../handler.ts';

export const definition: Handler = {
    name: 'definition',
    capability: { definitionProvider: true },
    register: (connection, on) =>
        connection.onDefinition(
            on.document(call => {
                const { snapshot, uri, lines, params, abilities } = call;
                const found = definitionAt(snapshot, uri, toOffset(lines, params.position));
                const links = found ? toDefinitionLinks(found, uri, call) : [];
                if (abilities.hasLocationLinks) return links;
                return links.map(({ targetUri, targetRange }) => ({ uri: targetUri, range: targetRange }));
            }),
        ),
};
