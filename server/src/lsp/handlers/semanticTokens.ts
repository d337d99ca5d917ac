/** textDocument/semanticTokens: names, dates and figures in colour. */

import { highlightsOf, type Span } from '../../engine/engine.ts';
import { TOKEN_LEGEND, toSpan, toTokens } from '../convert.ts';
import type { DocumentCall, Handler } from '../handler.ts';

export const semanticTokens: Handler = {
    name: 'semanticTokens',
    capability: { semanticTokensProvider: { legend: TOKEN_LEGEND, full: { delta: true }, range: true } },
    register: (connection, on) => {
        const { semanticTokens } = connection.languages;
        semanticTokens.on(on.document(call => call.session.tokens.full(call.uri, tokensOf(call))));
        semanticTokens.onDelta(
            on.document(call =>
                call.session.tokens.delta(call.uri, call.params.previousResultId, tokensOf(call)),
            ),
        );
        semanticTokens.onRange(
            on.document(call => ({ data: tokensOf(call, toSpan(call.lines, call.params.range)) })),
        );
    },
};

function tokensOf({ snapshot, uri, lines }: DocumentCall<unknown>, range?: Span): number[] {
    return toTokens(lines, highlightsOf(snapshot, uri, range));
}
