/** Our own request: what the client draws where `crosscheck.highlight` is `decorations`. */

import { RequestType } from 'vscode-languageserver';
import { highlightsOf } from '../../engine/engine.ts';
import { DECORATIONS, type Decoration, type DecorationsParams } from '../../protocol.ts';
import { toRange } from '../convert.ts';
import { settingsFor } from '../folders.ts';
import type { Handler } from '../handler.ts';

export const decorations: Handler = {
    name: 'decorations',
    register: (connection, on) => {
        connection.onRequest(
            new RequestType<DecorationsParams, readonly Decoration[], void>(DECORATIONS),
            on.documentOr([], ({ snapshot, uri, lines, session }) => {
                if (settingsFor(session.folders, uri).highlight !== 'decorations') return [];
                session.colouring.follow(uri);
                return highlightsOf(snapshot, uri).map(highlight => ({
                    range: toRange(lines, highlight),
                    type: highlight.type,
                    isConflicting: highlight.modifiers.includes('conflicting'),
                }));
            }),
        );
    },
};
