/** Desktop entry: the language server as a process (`--node-ipc`, `--stdio`). */

import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';
import { diskWorkspace } from './workspace/diskWorkspace.ts';

startServer(createConnection(), {
    workspace: diskWorkspace(),
    loadResources: async () => ({ names: undefined }),
});
