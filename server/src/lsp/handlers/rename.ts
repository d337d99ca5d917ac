/** textDocument/prepareRename and textDocument/rename: what an entity is called, without a word of the articles changed. */

import * as l10n from '@vscode/l10n';
import {
    LSPErrorCodes,
    type PrepareRenameParams,
    type Range,
    type RenameParams,
    ResponseError,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import { ruleChoicesAt } from '../../engine/engine.ts';
import { toOffset, toRange } from '../convert.ts';
import { editFor, isName, whyNoRules } from '../gestures.ts';
import type { Handler } from '../handler.ts';

export const rename: Handler = {
    name: 'rename',
    capability: { renameProvider: { prepareProvider: true } },
    register: (connection, on) => {
        connection.onPrepareRename(
            on.document<PrepareRenameParams, { range: Range; placeholder: string }>(
                ({ snapshot, uri, lines, params, session }) => {
                    const choices = ruleChoicesAt(snapshot, uri, placeAt(toOffset(lines, params.position)));
                    if (!choices?.name) return undefined;
                    const reason = whyNoRules(session, uri);
                    if (reason !== undefined) throw refused(reason);
                    return { range: toRange(lines, choices.span), placeholder: choices.name.entity };
                },
            ),
        );
        connection.onRenameRequest(
            on.documentOr<RenameParams, WorkspaceEdit | null>(
                null,
                async ({ snapshot, uri, lines, params, session }) => {
                    const choices = ruleChoicesAt(snapshot, uri, placeAt(toOffset(lines, params.position)));
                    if (!choices?.name) throw refused(l10n.t('There is no name here.'));
                    const reason = whyNoRules(session, uri);
                    if (reason !== undefined) throw refused(reason);
                    const name = params.newName.trim();
                    if (!isName(name)) throw refused(l10n.t('A name is to have a letter or digit in it.'));
                    if (name === choices.name.entity) return null;
                    const edit = await editFor(session, uri, {
                        kind: 'same',
                        names: [name, choices.name.entity],
                    });
                    return edit ?? null;
                },
            ),
        );
    },
};

function placeAt(offset: number) {
    return { start: offset, end: offset };
}

/** In words that the editor shows to the person who asked. */
function refused(reason: string): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
