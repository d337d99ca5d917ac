/** The server as a process, as an editor other than VS Code starts it: `server.js --stdio`. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import {
    createProtocolConnection,
    type InitializeResult,
    StreamMessageReader,
    StreamMessageWriter,
    type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { INDEX_STATUS, type IndexStatus } from '../../server/src/protocol.ts';
import { folderWith } from '../support/folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

it('reads a folder, answers, and ends when it is told to', { timeout: 60_000 }, async () => {
    const root = folderWith({
        'press/2024-03-04 harbour (late).txt': 'The mayor of Lindvik, Ana Berg, spoke on 4 March 2024.\n',
        'press/README.md': 'Not an article.\n',
    });
    const outfile = path.join(root, 'server.js');
    await build({
        absWorkingDir: ROOT,
        entryPoints: ['server/src/node.ts'],
        bundle: true,
        platform: 'node',
        format: 'cjs',
        mainFields: ['module', 'main'],
        outfile,
        logLevel: 'error',
    });
    cpSync(path.join(ROOT, 'server/data'), path.join(root, 'data'), { recursive: true });

    const server = spawn(process.execPath, [outfile, '--stdio'], { cwd: root });
    const complaints: string[] = [];
    server.stderr.on('data', chunk => complaints.push(String(chunk)));
    const connection = createProtocolConnection(
        new StreamMessageReader(server.stdout),
        new StreamMessageWriter(server.stdin),
        undefined,
    );
    const isRead = new Promise<IndexStatus>(resolve => {
        connection.onNotification(INDEX_STATUS, (status: IndexStatus) => {
            if (status.state === 'ready') resolve(status);
        });
    });
    connection.listen();
    const uri = pathToFileURL(path.join(root, 'press')).href;
    const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', {
        processId: process.pid,
        rootUri: uri,
        capabilities: {},
    });
    expect(serverInfo?.name).toBe('Crosscheck');
    await connection.sendNotification('initialized', {});
    expect(await isRead).toMatchObject({ documents: 1, leftOut: 0 });
    const symbols = await connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'berg' });
    expect(symbols.map(({ name }) => name)).toEqual(['Ana Berg']);

    await connection.sendRequest('shutdown');
    const ended = once(server, 'exit');
    await connection.sendNotification('exit');
    expect(await ended).toEqual([0, null]);
    expect(complaints).toEqual([]);
    connection.dispose();
});
