/** Desktop entry: the language server as a process (`--node-ipc`, `--stdio`). */

import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';
import { diskWorkspace } from './workspace/diskWorkspace.ts';
import { readResource } from './workspace/resources.ts';

startServer(createConnection(), { workspace: diskWorkspace(), readData: readResource });
