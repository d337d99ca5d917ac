/** Our own request: two or more claims side by side. */

import { RequestType } from 'vscode-languageserver';
import { comparisonOf } from '../../engine/engine.ts';
import { COMPARE, type ComparedClaim, type CompareParams, type Comparison } from '../../protocol.ts';
import { toClaimSide } from '../claimSides.ts';
import { linesOfDocument, toSpan } from '../convert.ts';
import type { Call, Handler } from '../handler.ts';
import { canonicalUri } from '../uris.ts';

export const compare: Handler = {
    name: 'compare',
    register: (connection, on) => {
        connection.onRequest(new RequestType<CompareParams, Comparison, void>(COMPARE), on.workspace(answer));
    },
};

function answer(call: Call<CompareParams>): Comparison {
    const { snapshot, encoding, params } = call;
    const places = params.places.flatMap(place => {
        const uri = canonicalUri(place.uri);
        const document = snapshot.article(uri)?.recognition.document;
        return document ? [{ uri, span: toSpan(linesOfDocument(document, encoding), place.range) }] : [];
    });
    const { claims, verdicts } = comparisonOf(snapshot, places);
    return {
        claims: claims.flatMap(claim => {
            const { mark, before, after, when, published, speaker, modality } = claim;
            const side = toClaimSide(claim, call);
            const told: ComparedClaim[] = side
                ? [
                      {
                          ...{ ...side, before, after, when, published },
                          ...(mark && { mark: [mark.start, mark.end] as const }),
                          ...(speaker !== undefined && { speaker }),
                          ...(modality !== undefined && { modality }),
                      },
                  ]
                : [];
            return told;
        }),
        verdicts,
    };
}
