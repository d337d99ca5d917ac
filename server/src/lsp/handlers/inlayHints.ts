/** textDocument/inlayHint: the days that relative dates stand for, and the inferred day of an undated document. */

import type { InlayHint } from 'vscode-languageserver';
import { type Hint, hintsOf } from '../../engine/engine.ts';
import { type Lines, toRange, toSpan } from '../convert.ts';
import { settingsFor } from '../folders.ts';
import type { Handler } from '../handler.ts';

export const inlayHints: Handler = {
    name: 'inlayHints',
    capability: { inlayHintProvider: true },
    register: (connection, on) =>
        connection.languages.inlayHint.on(
            on.document(({ snapshot, uri, lines, params, session }) => {
                const { dates } = settingsFor(session.folders, uri).inlayHints;
                if (dates === 'off') return [];
                return hintsOf(snapshot, uri, toSpan(lines, params.range))
                    .filter(({ kind }) => dates === 'on' || kind === 'publication')
                    .map(hint => toInlayHint(hint, lines));
            }),
        ),
};

function toInlayHint({ at, label, basis }: Hint, lines: Lines): InlayHint {
    return {
        position: toRange(lines, { start: at, end: at }).start,
        label,
        paddingLeft: true,
        ...(basis !== undefined && { tooltip: basis }),
    };
}
