/** textDocument/hover: what a mention is, and what the other documents say about it. */

import { hoverAt } from '../../engine/engine.ts';
import { toHover, toOffset } from '../convert.ts';
import { settingsFor } from '../folders.ts';
import type { Handler } from '../handler.ts';

export const hover: Handler = {
    name: 'hover',
    capability: { hoverProvider: true },
    register: (connection, on) =>
        connection.onHover(
            on.document(call => {
                const { snapshot, uri, lines, params, session, abilities } = call;
                const { maxRelated } = settingsFor(session.folders, uri).hover;
                const card = hoverAt(snapshot, uri, toOffset(lines, params.position), maxRelated);
                return card && toHover(card, uri, call, abilities);
            }),
        ),
};
