/** Rules and judgements that Crosscheck writes are saved: VS Code saves what a refactoring changes only where it changes several files. */

import * as vscode from 'vscode';
import { type Middleware, TextDocumentEdit } from 'vscode-languageclient';

export interface SavedRules extends vscode.Disposable {
    /** Hears of the edits that the server proposes. */
    readonly middleware: Middleware;
}

/** Saves such a file when a proposed edit arrives in it, unless the person has changes of their own there. */
export function saveRules(saved: (uri: vscode.Uri) => void): SavedRules {
    /** By the uri of the file, what is about to be written. */
    const expected = new Map<string, string>();

    function expect(uri: vscode.Uri, newText: string): void {
        const key = uri.toString();
        const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === key);
        if (!OURS.test(uri.path) || document?.isDirty) expected.delete(key);
        else expected.set(key, withPlainLineEnds(newText));
    }

    function expectAll(edit: vscode.WorkspaceEdit | null | undefined): void {
        for (const [uri, [first]] of edit?.entries() ?? []) if (first) expect(uri, first.newText);
    }

    const listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const key = document.uri.toString();
        const [change] = contentChanges;
        if (!change || expected.get(key) !== withPlainLineEnds(change.text)) return;
        expected.delete(key);
        void document.save().then(isSaved => isSaved && saved(document.uri));
    });

    const middleware: Middleware = {
        resolveCodeAction: async (action, token, next) => {
            const resolved = await next(action, token);
            expectAll(resolved?.edit);
            return resolved;
        },
        provideRenameEdits: async (document, position, newName, token, next) => {
            const edit = await next(document, position, newName, token);
            expectAll(edit);
            return edit;
        },
        workspace: {
            handleApplyEdit: (params, next) => {
                for (const change of params.edit.documentChanges ?? []) {
                    const [first] = TextDocumentEdit.is(change) ? change.edits : [];
                    if (TextDocumentEdit.is(change) && first && 'newText' in first)
                        expect(vscode.Uri.parse(change.textDocument.uri), first.newText);
                }
                return next(params, new vscode.CancellationTokenSource().token);
            },
        },
    };
    return { middleware, dispose: () => listener.dispose() };
}

const OURS = /\/(?:crosscheck|\.crosscheck\/judgements\/[^/]+)\.json$/;

/** The editor writes those of the file. */
function withPlainLineEnds(text: string): string {
    return text.replace(/\r\n?/g, '\n');
}
