/** workspace/symbol: the entities of the corpus by name. */

import { entitiesMatching } from '../../engine/engine.ts';
import { toWorkspaceSymbol } from '../convert.ts';
import type { Handler } from '../handler.ts';

export const workspaceSymbols: Handler = {
    name: 'workspaceSymbols',
    capability: { workspaceSymbolProvider: true },
    register: (connection, on) =>
        connection.onWorkspaceSymbol(
            on.workspace(call => {
                const { query } = call.params;
                const found = entitiesMatching(call.snapshot, query);
                return found.flatMap(entity => toWorkspaceSymbol(entity, query, call) ?? []);
            }),
        ),
};
