/** textDocument/semanticTokens: names, dates and figures in colour. */

import { highlightsOf, type Span } from '../../engine/engine.ts';
import { TOKEN_LEGEND, toSpan, toTokens } from '../convert.ts';
import { settingsFor } from '../folders.ts';
import type { DocumentCall, Handler } from '../handler.ts';

export const semanticTokens: Handler = {
    name: 'semanticTokens',
    capability: { semanticTokensProvider: { legend: TOKEN_LEGEND, full: { delta: true }, range: true } },
    register: (connection, on) => {
        const { semanticTokens } = connection.languages;
        // Null, not "no tokens": then the editor asks the next provider.
        semanticTokens.on(
            on.document(call => {
                const data = tokensOf(call);
                return data && call.session.tokens.full(call.uri, data);
            }),
        );
        semanticTokens.onDelta(
            on.document(call => {
                const data = tokensOf(call);
                return data && call.session.tokens.delta(call.uri, call.params.previousResultId, data);
            }),
        );
        semanticTokens.onRange(
            on.document(call => {
                const data = tokensOf(call, toSpan(call.lines, call.params.range));
                return data && { data };
            }),
        );
    },
};

/** Undefined where another way of highlighting is chosen. */
function tokensOf(call: DocumentCall<unknown>, range?: Span): number[] | undefined {
    const { snapshot, uri, lines, session } = call;
    if (settingsFor(session.folders, uri).highlight !== 'semanticTokens') return undefined;
    session.colouring.follow(uri);
    return toTokens(lines, highlightsOf(snapshot, uri, range));
}
