/** Browser entry: the language server in a web worker, without a disk. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server.ts';

startServer(createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)), {
    workspace: undefined,
    loadResources: async () => ({ names: undefined }),
});
