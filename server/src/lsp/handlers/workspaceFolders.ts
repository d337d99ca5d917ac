/** workspace/didChangeWorkspaceFolders: folders come and go with their articles. */

import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver';
import type { Handler } from '../handler.ts';

export const workspaceFolders: Handler = {
    name: 'workspaceFolders',
    capability: { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } },
    register: (connection, on) => {
        connection.onNotification(
            DidChangeWorkspaceFoldersNotification.type,
            on.notice((session, { event }) =>
                session.changeFolders(
                    event.added.map(({ uri }) => uri),
                    event.removed.map(({ uri }) => uri),
                ),
            ),
        );
    },
};
