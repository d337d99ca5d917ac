/** workspace/didChangeConfiguration: what the settings decide is decided anew. */

import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Handler } from '../handler.ts';

export const settings: Handler = {
    name: 'settings',
    register: (connection, on) => {
        connection.onDidChangeConfiguration(
            on.notice((session, params) => session.reload(crosscheckIn(params.settings))),
        );
    },
    begin: async (connection, { abilities }) => {
        if (!abilities.watchesSettings) return;
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'crosscheck' });
    },
};

/** Some clients send all settings, some only those under `crosscheck`, some null. */
function crosscheckIn(settings: unknown): unknown {
    if (typeof settings !== 'object' || settings === null) return undefined;
    return 'crosscheck' in settings ? settings.crosscheck : settings;
}
