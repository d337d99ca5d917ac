/** The least that a language server can do: it keeps the text as the client sees it and answers constants. */

import { createConnection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);
/** As many numbers as the tokens of a long article, so that the transport has as much to carry. */
const TOKENS = Array.from({ length: 5 * 1500 }, (_, i) => i % 7);
const LINES = Array.from({ length: 12 }, (_, i) => `- **agrees with** *Somebody*, 4 March 2024: line ${i}`);

connection.onInitialize(() => ({
    capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        semanticTokensProvider: { legend: { tokenTypes: ['date'], tokenModifiers: [] }, full: true },
    },
}));
connection.onHover(({ textDocument }) =>
    documents.get(textDocument.uri) ? { contents: { kind: 'markdown', value: LINES.join('\n') } } : null,
);
connection.languages.semanticTokens.on(() => ({ data: TOKENS }));
documents.listen(connection);
connection.listen();
