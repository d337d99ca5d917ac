/** Our own requests: the notes of the articles, and what is written when a person adds or changes one. */

import { RequestType, RequestType0 } from 'vscode-languageserver';
import { occurrencesAt, referencesAt } from '../../engine/engine.ts';
import {
    CHANGE_NOTES,
    type ChangeNotesParams,
    type ChangeNotesResult,
    NOTABLE,
    NOTE_PLACES,
    NOTES,
    type NotableParams,
    type NoteItem,
    type NotePlaces,
    type NotePlacesParams,
    type NotesParams,
    SEEN_ARTICLES,
    type SeenArticle,
} from '../../protocol.ts';
import { toOffset } from '../convert.ts';
import type { DocumentCall, Handler } from '../handler.ts';
import { changeNotes, seenArticles, whyNoNotes } from '../noteChanges.ts';
import { noteItems } from '../noteItems.ts';
import { canonicalUri } from '../uris.ts';

export const notes: Handler = {
    name: 'notes',
    register: (connection, on) => {
        connection.onRequest(
            new RequestType<NotesParams, readonly NoteItem[], void>(NOTES),
            on.workspace(({ params, session }) => noteItems(session, params.uris?.map(canonicalUri))),
        );
        connection.onRequest(
            new RequestType<NotableParams, boolean, void>(NOTABLE),
            on.workspace(async ({ params, session }) => {
                const uri = canonicalUri(params.uri);
                await session.current(uri);
                return whyNoNotes(session, uri) === undefined;
            }),
        );
        connection.onRequest(
            new RequestType<NotePlacesParams, NotePlaces | null, void>(NOTE_PLACES),
            on.document(placesAt),
        );
        connection.onRequest(
            new RequestType<ChangeNotesParams, ChangeNotesResult, void>(CHANGE_NOTES),
            on.workspace(({ params, session }) => changeNotes(session, params)),
        );
        connection.onRequest(new RequestType0<readonly SeenArticle[] | null, void>(SEEN_ARTICLES), token =>
            on.workspace<undefined, readonly SeenArticle[] | null>(
                ({ session }) => seenArticles(session) ?? null,
            )(undefined, token),
        );
    },
};

function placesAt({ snapshot, uri, lines, params }: DocumentCall<NotePlacesParams>): NotePlaces | undefined {
    const offset = toOffset(lines, params.position);
    const here = occurrencesAt(snapshot, uri, offset);
    const all = referencesAt(snapshot, uri, offset);
    const own = here?.find(({ start, end }) => start <= offset && offset <= end);
    if (!here || !own) return undefined;
    return {
        words: lines.text.slice(own.start, own.end),
        inArticle: here.length,
        everywhere: all.length,
        articles: new Set(all.map(location => location.uri)).size,
    };
}
