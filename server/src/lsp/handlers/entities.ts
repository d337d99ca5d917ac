/** Our own requests: whom and what the articles name, in which of them, and where. */

import { RequestType } from 'vscode-languageserver';
import { documentsNaming, entityRowsOf, mentionsNaming } from '../../engine/engine.ts';
import {
    ENTITIES,
    ENTITY_DOCUMENTS,
    ENTITY_MENTIONS,
    type Entities,
    type EntitiesParams,
    type EntityDocumentItem,
    type EntityDocumentsParams,
    type EntityMentionItem,
    type EntityMentionsParams,
    type EntityType,
} from '../../protocol.ts';
import { originInWords } from '../claimSides.ts';
import { toRange } from '../convert.ts';
import type { Call, DocumentCall, Handler } from '../handler.ts';

export const entities: Handler = {
    name: 'entities',
    register: (connection, on) => {
        connection.onRequest(new RequestType<EntitiesParams, Entities, void>(ENTITIES), on.workspace(all));
        connection.onRequest(
            new RequestType<EntityDocumentsParams, readonly EntityDocumentItem[], void>(ENTITY_DOCUMENTS),
            on.workspace(documents),
        );
        connection.onRequest(
            new RequestType<EntityMentionsParams, readonly EntityMentionItem[] | null, void>(ENTITY_MENTIONS),
            on.document(mentions),
        );
    },
};

function all({ snapshot, params: { text, limits } }: Call<EntitiesParams>): Entities {
    const counts: Record<EntityType, number> = { person: 0, organisation: 0, place: 0, other: 0 };
    const items = entityRowsOf(snapshot, text).filter(({ type }) => {
        counts[type] += 1;
        return counts[type] <= limits[type];
    });
    return { counts, items };
}

function documents({ snapshot, params }: Call<EntityDocumentsParams>): readonly EntityDocumentItem[] {
    return documentsNaming(snapshot, params.id).map(({ uri, title, source, day, mentions }) => ({
        uri,
        title,
        from: originInWords(source, day),
        mentions,
    }));
}

function mentions({
    snapshot,
    uri,
    lines,
    params,
}: DocumentCall<EntityMentionsParams>): readonly EntityMentionItem[] {
    return mentionsNaming(snapshot, params.id, uri).map(({ span, excerpt: { text, marks } }) => ({
        location: { uri, range: toRange(lines, span) },
        excerpt: text,
        mark: [marks[0]?.start ?? 0, marks[0]?.end ?? 0],
    }));
}
