/** Our own request: what other documents say about a place, as a list that a person picks from. */

import { type Connection, RequestType } from 'vscode-languageserver';
import { insideQuotation, type RelatedItem, relatedItemsAt } from '../../engine/engine.ts';
import {
    RELATED_CLAIMS,
    type RelatedClaimItem,
    type RelatedClaims,
    type RelatedClaimsParams,
} from '../../protocol.ts';
import { originInWords } from '../claimSides.ts';
import { toLocation, toRange, toSpan } from '../convert.ts';
import { whyNoFile } from '../gestures.ts';
import type { DocumentCall, Handler } from '../handler.ts';

export const relatedClaims: Handler = {
    name: 'relatedClaims',
    register: (connection: Connection, on) => {
        connection.onRequest(
            new RequestType<RelatedClaimsParams, RelatedClaims | null, void>(RELATED_CLAIMS),
            on.document(answer),
        );
    },
};

/** So many a person may look through. */
const MOST = 40;

function answer(call: DocumentCall<RelatedClaimsParams>): RelatedClaims {
    const { snapshot, uri, lines, params, session } = call;
    const found = relatedItemsAt(snapshot, uri, toSpan(lines, params.range), MOST);
    const reason = whyNoFile(session, uri);
    return {
        items: found.flatMap(item => itemOf(item, call) ?? []),
        ...(reason !== undefined && { reason }),
    };
}

function itemOf(item: RelatedItem, call: DocumentCall<unknown>): RelatedClaimItem | undefined {
    const { label, verdict, reason, title, source, day, excerpt, points, location } = item;
    const [here, there] = points;
    const place = toLocation({ uri: location.uri, span: there }, call);
    return (
        place && {
            label,
            isConflict: verdict === 'conflicts',
            bearsOut: verdict === 'agrees' || verdict === 'moreSpecific',
            reason,
            title: insideQuotation(title),
            from: originInWords(source, day),
            excerpt,
            range: toRange(call.lines, here),
            location: place,
        }
    );
}
