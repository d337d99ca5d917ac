/** textDocument/diagnostic and workspace/diagnostic: what the list of problems says of one document, and of all. */

import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Hears } from '../diagnosing.ts';
import type { Handler } from '../handler.ts';

export const diagnostics: Handler = {
    name: 'diagnostics',
    capability: {
        diagnosticProvider: {
            identifier: 'crosscheck',
            interFileDependencies: true,
            workspaceDiagnostics: true,
        },
    },
    register: (connection, on) => {
        const { diagnostics } = connection.languages;
        const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
        diagnostics.on((params, token) => {
            const pull = on.documentOr(nothing, ({ uri, session }) =>
                session.diagnosing.document(uri, params.previousResultId, token),
            );
            return pull(params, token);
        });
        diagnostics.onWorkspace((params, token, _progress, partial) => {
            const hears: Hears | undefined = partial && (items => partial.report({ items }));
            const pull = on.workspace(async ({ session }) => ({
                items: await session.diagnosing.workspace(params.previousResultIds, token, hears),
            }));
            return pull(params, token);
        });
    },
};
