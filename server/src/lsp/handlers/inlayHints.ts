/** textDocument/inlayHint: days that relative dates stand for, canonical names, figures in other units. */

import type { InlayHint } from 'vscode-languageserver';
import { type Hint, hintsOf } from '../../engine/engine.ts';
import { type Lines, toRange, toSpan } from '../convert.ts';
import { settingsFor } from '../folders.ts';
import type { Handler } from '../handler.ts';
import type { Settings } from '../settings.ts';

export const inlayHints: Handler = {
    name: 'inlayHints',
    capability: { inlayHintProvider: true },
    register: (connection, on) =>
        connection.languages.inlayHint.on(
            on.document(({ snapshot, uri, lines, params, session }) => {
                const { inlayHints } = settingsFor(session.folders, uri);
                const { dates, names, units } = inlayHints;
                if (dates === 'off' && names === 'off' && units === 'off') return [];
                const range = toSpan(lines, params.range);
                return hintsOf(snapshot, uri, { range, units: units === 'off' ? undefined : units })
                    .filter(({ kind }) => isWanted(kind, inlayHints))
                    .map(hint => toInlayHint(hint, lines));
            }),
        ),
};

function isWanted(kind: Hint['kind'], { dates, names, units }: Settings['inlayHints']): boolean {
    switch (kind) {
        case 'publication':
            return dates !== 'off';
        case 'date':
            return dates === 'on';
        case 'spelling':
            return names !== 'off';
        case 'name':
            return names === 'on';
        case 'unit':
            return units !== 'off';
    }
}

function toInlayHint({ at, label, basis }: Hint, lines: Lines): InlayHint {
    return {
        position: toRange(lines, { start: at, end: at }).start,
        label,
        paddingLeft: true,
        ...(basis !== undefined && { tooltip: basis }),
    };
}
