/** Our own requests: what a person can pick from, and what is laid down when it was picked. */

import * as l10n from '@vscode/l10n';
import { type Connection, RequestType } from 'vscode-languageserver';
import { entitiesLike, publicationChoiceAt, ruleChoicesAt } from '../../engine/engine.ts';
import {
    CHANGE_RULES,
    type ChangeRulesParams,
    type ChangeRulesResult,
    NAME_CHOICES,
    type NameChoices,
    type NameChoicesParams,
    PUBLICATION_CHOICE,
    type PublicationChoice,
    type PublicationChoiceParams,
} from '../../protocol.ts';
import { toOffset } from '../convert.ts';
import { editFor, labelOf, readGesture, whyNoRules } from '../gestures.ts';
import type { Call, DocumentCall, Handler } from '../handler.ts';
import { canonicalUri } from '../uris.ts';

export const ruleRequests: Handler = {
    name: 'ruleRequests',
    register: (connection, on) => {
        connection.onRequest(
            new RequestType<NameChoicesParams, NameChoices | null, void>(NAME_CHOICES),
            on.document(nameChoices),
        );
        connection.onRequest(
            new RequestType<PublicationChoiceParams, PublicationChoice | null, void>(PUBLICATION_CHOICE),
            on.document(publicationChoice),
        );
        connection.onRequest(
            new RequestType<ChangeRulesParams, ChangeRulesResult, void>(CHANGE_RULES),
            // It may change the very article that it is asked of.
            on.workspace(call => change(connection, call)),
        );
    },
};

/** So many a person may search through by typing. */
const MOST_CHOICES = 1000;

function nameChoices(call: DocumentCall<NameChoicesParams>): NameChoices | undefined {
    const { snapshot, uri, lines, params, session } = call;
    const offset = toOffset(lines, params.position);
    const place = { start: offset, end: offset };
    const choices = ruleChoicesAt(snapshot, uri, place);
    if (!choices?.name) return undefined;
    const { entity, merged } = choices.name;
    const others = entitiesLike(snapshot, uri, place, MOST_CHOICES);
    return { words: choices.words, entity, merged, others, ...reasonOf(whyNoRules(session, uri)) };
}

function publicationChoice(call: DocumentCall<PublicationChoiceParams>): PublicationChoice | undefined {
    const { snapshot, uri, lines, session } = call;
    const choice = publicationChoiceAt(snapshot, uri, { start: 0, end: lines.text.length });
    if (!choice) return undefined;
    const { day, inWords } = choice;
    return {
        ...(day !== undefined && { day }),
        ...(inWords !== undefined && { inWords }),
        ...reasonOf(whyNoRules(session, uri)),
    };
}

async function change(
    connection: Connection,
    { params, session, abilities }: Call<ChangeRulesParams>,
): Promise<ChangeRulesResult> {
    const uri = canonicalUri(params.textDocument.uri);
    await session.current(uri);
    const gesture = readGesture(params.gesture);
    if (!gesture) return { isApplied: false, reason: l10n.t('This cannot be laid down.') };
    const reason = gesture.kind === 'frontMatter' ? undefined : whyNoRules(session, uri);
    if (reason !== undefined) return { isApplied: false, reason };
    const edit = await editFor(session, uri, gesture);
    // Nothing is to be changed: it is so already.
    if (!edit) return { isApplied: true };
    const { applied, failureReason } = await connection.workspace.applyEdit({
        label: labelOf(gesture),
        edit,
        ...(abilities.edits.hasMetadata && { metadata: { isRefactoring: true } }),
    });
    return { isApplied: applied, ...reasonOf(failureReason) };
}

function reasonOf(reason: string | undefined): { readonly reason?: string } {
    return reason === undefined ? {} : { reason };
}
