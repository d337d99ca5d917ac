/** Browser entry: the language server in a web worker, without a disk. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server.ts';

startServer(createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)), {
    workspace: undefined,
    readData: async (name, dataUri) => {
        const response = dataUri === undefined ? undefined : await fetch(`${dataUri}/${name}`);
        return response?.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
});
