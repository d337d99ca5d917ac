/** Our own request: what a person has chosen to have written into a draft. */

import * as l10n from '@vscode/l10n';
import { type Connection, RequestType } from 'vscode-languageserver';
import { type ChangeRulesResult, WRITE, type WriteParams } from '../../protocol.ts';
import type { Call, Handler } from '../handler.ts';
import { canonicalUri } from '../uris.ts';
import { readWriting, written } from '../writing.ts';

export const write: Handler = {
    name: 'write',
    register: (connection, on) => {
        connection.onRequest(
            new RequestType<WriteParams, ChangeRulesResult, void>(WRITE),
            // It changes the very article that it is asked of.
            on.workspace(call => apply(connection, call)),
        );
    },
};

async function apply(
    connection: Connection,
    { params, session, abilities }: Call<WriteParams>,
): Promise<ChangeRulesResult> {
    const uri = canonicalUri(params.textDocument.uri);
    await session.current(uri);
    const writing = readWriting(params.writing);
    if (!writing) return { isApplied: false, reason: l10n.t('This cannot be written.') };
    const answer = written(session, uri, writing);
    if ('reason' in answer) return { isApplied: false, reason: answer.reason };
    const { applied, failureReason } = await connection.workspace.applyEdit({
        label: l10n.t('Crosscheck'),
        edit: answer.edit,
        ...(abilities.edits.hasMetadata && { metadata: { isRefactoring: true } }),
    });
    return { isApplied: applied, ...(failureReason !== undefined && { reason: failureReason }) };
}
