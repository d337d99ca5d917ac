/** A plain client of a language server in a process of its own, with a clock. */

import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
    createProtocolConnection,
    type ProtocolConnection,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import { INDEX_STATUS, type IndexStatus } from '../../server/src/protocol.ts';

export interface Place {
    readonly line: number;
    readonly character: number;
}

export interface Client {
    open(uri: string, text: string): Promise<void>;
    /** Writes or, when it is written, takes away a letter; in the line of that number, at its start. */
    edit(uri: string, line: number): Promise<void>;
    hover(uri: string, position: Place): Promise<unknown>;
    /** Where the tokens begin. */
    tokens(uri: string): Promise<readonly Place[]>;
    /** What the server told last of its reading. */
    status(): IndexStatus | undefined;
    ready(): Promise<void>;
    stop(): Promise<void>;
}

export async function start(program: string, folder: string): Promise<Client> {
    const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
        new StreamMessageReader(child.stdout),
        new StreamMessageWriter(child.stdin),
    );
    let last: IndexStatus | undefined;
    let wake: () => void = () => undefined;
    connection.onNotification(INDEX_STATUS, (status: IndexStatus) => {
        last = status;
        wake();
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
        items.map(() => ({ enable: 'on' })),
    );
    for (const method of ['client/registerCapability', 'workspace/semanticTokens/refresh'])
        connection.onRequest(method, () => null);
    connection.listen();
    const uri = pathToFileURL(folder).href;
    await connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: uri,
        workspaceFolders: [{ uri, name: 'bench' }],
        capabilities: {
            workspace: {
                configuration: true,
                workspaceFolders: true,
                semanticTokens: { refreshSupport: true },
            },
            textDocument: { hover: { contentFormat: ['markdown'] } },
        },
    });
    await connection.sendNotification('initialized', {});
    return {
        ...editing(connection),
        status: () => last,
        async ready() {
            while (last?.state !== 'ready')
                await new Promise<void>(resolve => {
                    wake = resolve;
                });
        },
        async stop() {
            const ended = new Promise(resolve => child.once('exit', resolve));
            await connection.sendRequest('shutdown');
            await connection.sendNotification('exit');
            await ended;
            connection.dispose();
        },
    };
}

function editing(connection: ProtocolConnection): Pick<Client, 'open' | 'edit' | 'hover' | 'tokens'> {
    const versions = new Map<string, number>();
    return {
        open(uri, text) {
            versions.set(uri, 1);
            return connection.sendNotification('textDocument/didOpen', {
                textDocument: { uri, languageId: 'plaintext', version: 1, text },
            });
        },
        edit(uri, line) {
            const version = (versions.get(uri) ?? 1) + 1;
            versions.set(uri, version);
            const isWritten = version % 2 === 1;
            const start = { line, character: 0 };
            const range = { start, end: { line, character: isWritten ? 2 : 0 } };
            return connection.sendNotification('textDocument/didChange', {
                textDocument: { uri, version },
                contentChanges: [{ range, text: isWritten ? '' : 'A ' }],
            });
        },
        hover: (uri, position) =>
            connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }),
        async tokens(uri) {
            const found = await connection.sendRequest<{ readonly data: readonly number[] }>(
                'textDocument/semanticTokens/full',
                { textDocument: { uri } },
            );
            return placesOf(found.data);
        },
    };
}

/** From the numbers of LSP, five a token, each relative to the one before. */
function placesOf(data: readonly number[]): readonly Place[] {
    const places: Place[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
        const down = data[i] ?? 0;
        line += down;
        character = (down === 0 ? character : 0) + (data[i + 1] ?? 0);
        places.push({ line, character });
    }
    return places;
}
