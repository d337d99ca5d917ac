/** Our own request: what other documents say about what stands at the cursor. */

import { RequestType } from 'vscode-languageserver';
import {
    crossReferencesAt,
    crossReferencesOf,
    type CrossReferenceItem as Item,
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
    const found =
        crossReferencesAt(snapshot, uri, asked) ??
        (await session.asked(`cross-references ${uri}`, state => crossReferencesOf(state, uri)));
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

function itemOf(item: Item, call: DocumentCall<unknown>): CrossReferenceItem | undefined {
    const { verdict, label, reason, isCompared } = item;
    const here = toLocation({ uri: call.uri, span: item.here }, call);
    const there = toClaimSide(item.there, call);
    return here && there && { verdict, label, reason, isCompared, here, there };
}
