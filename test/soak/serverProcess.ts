/** The server as a process, with a plain client that can look at its memory. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import {
    createProtocolConnection,
    type ProtocolConnection,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import { INDEX_STATUS, type IndexStatus } from '../../server/src/protocol.ts';

export interface ServerProcess {
    readonly connection: ProtocolConnection;
    status(): IndexStatus | undefined;
    ready(): Promise<void>;
    memory(): Promise<Memory>;
    stop(): Promise<void>;
}

/** In bytes, after garbage was collected. */
export interface Memory {
    readonly rss: number;
    readonly heapUsed: number;
}

/** `folder`: its uri. Resolves when the server is initialised; it may still be reading. */
export async function startServer(folder: string): Promise<ServerProcess> {
    const child = spawn(
        process.execPath,
        [
            '--expose-gc',
            '--require',
            path.join(__dirname, 'measured.js'),
            path.join(__dirname, 'server.js'),
            '--stdio',
        ],
        { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] },
    );
    const { stdin, stdout } = child;
    if (!stdin || !stdout) throw new Error('The server has no streams');
    const connection = createProtocolConnection(
        new StreamMessageReader(stdout),
        new StreamMessageWriter(stdin),
    );
    let last: IndexStatus | undefined;
    connection.onNotification(INDEX_STATUS, (status: IndexStatus) => {
        last = status;
    });
    connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
        if (type <= 2) process.stderr.write(`${message}\n`);
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
        items.map(() => ({ enable: 'on' })),
    );
    for (const method of ['client/registerCapability', 'workspace/semanticTokens/refresh'])
        connection.onRequest(method, () => null);
    connection.listen();
    await connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: folder,
        workspaceFolders: [{ uri: folder, name: 'soak' }],
        capabilities: {
            workspace: {
                configuration: true,
                workspaceFolders: true,
                didChangeWatchedFiles: { dynamicRegistration: true },
                semanticTokens: { refreshSupport: true },
            },
            textDocument: { hover: { contentFormat: ['markdown'] } },
        },
    });
    await connection.sendNotification('initialized', {});
    return {
        connection,
        status: () => last,
        async ready() {
            while (last?.state !== 'ready') await new Promise(resolve => setTimeout(resolve, 20));
        },
        memory: () => memoryOf(child),
        async stop() {
            const ended = once(child, 'exit');
            await connection.sendRequest('shutdown');
            await connection.sendNotification('exit');
            await ended;
            connection.dispose();
        },
    };
}

async function memoryOf(child: ChildProcess): Promise<Memory> {
    const answer = once(child, 'message');
    child.send('memory');
    const [memory]: Memory[] = await answer;
    if (!memory) throw new Error('The server does not tell its memory');
    return memory;
}
