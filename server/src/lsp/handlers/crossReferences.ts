/** Our own request: what other documents say about what stands at the cursor. */

import { RequestType } from 'vscode-languageserver';
import {
    crossReferencesAt,
    crossReferencesOf,
    type CrossReferences as Found,
    type CrossReferenceItem as Item,
    type Snapshot,
} from '../../engine/engine.ts';
import {
    CROSS_REFERENCES,
    type CrossReferenceItem,
    type CrossReferences,
    type CrossReferencesParams,
} from '../../protocol.ts';
import { toClaimSide } from '../claimSides.ts';
import { toLocation, toRange, toSpan } from '../convert.ts';
import type { DocumentCall, Handler } from '../handler.ts';
import type { Session } from '../session.ts';

export const crossReferences: Handler = {
    name: 'crossReferences',
    register: (connection, on) => {
        connection.onRequest(
            new RequestType<CrossReferencesParams, CrossReferences | null, void>(CROSS_REFERENCES),
            on.documentOr<CrossReferencesParams, CrossReferences | null>(
                null,
                async call => (await answer(call)) ?? null,
            ),
        );
    },
};

async function answer(call: DocumentCall<CrossReferencesParams>): Promise<CrossReferences | undefined> {
    const { snapshot, uri, lines, params, session } = call;
    const asked = toSpan(lines, params.range);
    const found = crossReferencesAt(snapshot, uri, asked) ?? (await ofDocument(session, uri));
    if (!found) return undefined;
    const { span, words, items, documents, independentSources } = found;
    return {
        range: toRange(lines, span),
        words,
        items: items.flatMap(item => itemOf(item, call) ?? []),
        documents,
        independentSources,
    };
}

/** Nothing is an answer too, so it is handed on in something. */
async function ofDocument(session: Session, uri: string): Promise<Found | undefined> {
    function* search(state: Snapshot): Generator<void, { readonly found: Found | undefined }> {
        return { found: yield* crossReferencesOf(state, uri) };
    }
    return (await session.asked(`cross-references ${uri}`, search)).found;
}

function itemOf(item: Item, call: DocumentCall<unknown>): CrossReferenceItem | undefined {
    const { verdict, label, reason, isCompared } = item;
    const here = toLocation({ uri: call.uri, span: item.here }, call);
    const there = toClaimSide(item.there, call);
    return here && there && { verdict, label, reason, isCompared, here, there };
}
