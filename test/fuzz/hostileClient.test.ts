/** The server as a process whose client breaks every rule: it answers what can be answered and lives on. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { uriOf } from '../../server/src/workspace/fileUri.ts';
import { folderWith } from '../support/folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const URI = 'untitled:Untitled-1';
const OUT = path.join(ROOT, 'out/hostile');

beforeAll(async () => {
    await build({
        absWorkingDir: ROOT,
        entryPoints: ['server/src/node.ts'],
        bundle: true,
        platform: 'node',
        format: 'cjs',
        mainFields: ['module', 'main'],
        outfile: path.join(OUT, 'server.js'),
        logLevel: 'error',
    });
    cpSync(path.join(ROOT, 'server/data'), path.join(OUT, 'data'), { recursive: true });
}, 60_000);

interface RawClient {
    /** As it stands, header and all. */
    write(bytes: string | Uint8Array): void;
    send(message: unknown): void;
    /** The answer to the request of this id. */
    answer(id: number): Promise<Answer>;
    readonly process: ChildProcessWithoutNullStreams;
}

interface Answer {
    readonly id?: unknown;
    readonly result?: unknown;
    readonly error?: { readonly code: number };
}

function start(): RawClient {
    const server = spawn(process.execPath, [path.join(OUT, 'server.js'), '--stdio']);
    onTestFinished(() => {
        server.kill();
    });
    const answers = new Map<unknown, Answer>();
    let rest = Buffer.alloc(0);
    server.stdout.on('data', (chunk: Buffer) => {
        rest = Buffer.concat([rest, chunk]);
        for (;;) {
            const header = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.subarray(0, 60).toString('latin1'));
            const length = Number(header?.[1] ?? Number.NaN);
            const begin = header?.[0].length ?? 0;
            if (!header || rest.length < begin + length) return;
            const answer: Answer = JSON.parse(rest.subarray(begin, begin + length).toString());
            if (answer.result !== undefined || answer.error) answers.set(answer.id, answer);
            rest = rest.subarray(begin + length);
        }
    });
    return {
        process: server,
        write: bytes => void server.stdin.write(bytes),
        send: message => void server.stdin.write(framed(JSON.stringify(message))),
        async answer(id) {
            for (;;) {
                const answer = answers.get(id);
                if (answer) return answer;
                if (server.exitCode !== null) throw new Error(`The server has ended with ${server.exitCode}`);
                await new Promise(resolve => setTimeout(resolve, 5));
            }
        },
    };
}

function framed(body: string): string {
    return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function request(id: unknown, method: string, params?: unknown) {
    return { jsonrpc: '2.0', id, method, params };
}

function notice(method: string, params?: unknown) {
    return { jsonrpc: '2.0', method, params };
}

async function initialized(folder?: string): Promise<RawClient> {
    const client = start();
    const rootUri = folder === undefined ? null : uriOf(folder);
    client.send(request(1, 'initialize', { processId: null, rootUri, capabilities: {} }));
    await client.answer(1);
    client.send(notice('initialized', {}));
    return client;
}

function didOpen(text: unknown, uri: unknown = URI) {
    return notice('textDocument/didOpen', {
        textDocument: { uri, languageId: 'plaintext', version: 1, text },
    });
}

/** It still does its work. */
async function checkAlive(client: RawClient): Promise<void> {
    client.send(didOpen('The ferry had 120 people on board on 4 March 2024.\n', 'untitled:alive'));
    const textDocument = { uri: 'untitled:alive' };
    client.send(request(9000, 'textDocument/semanticTokens/full', { textDocument }));
    expect(await client.answer(9000)).toMatchObject({
        result: { data: expect.arrayContaining([expect.any(Number)]) },
    });
}

describe('a hostile client', { timeout: 30_000 }, () => {
    it('asks before it has introduced itself, and introduces itself twice', async () => {
        const client = start();
        client.send(request(1, 'textDocument/hover', { textDocument: { uri: URI }, position: {} }));
        client.send(didOpen('too early'));
        expect(await client.answer(1)).toMatchObject({ error: { code: -32002 } });
        const params = { processId: null, rootUri: null, capabilities: {} };
        client.send(request(2, 'initialize', params));
        expect(await client.answer(2)).toMatchObject({ result: { serverInfo: { name: 'Crosscheck' } } });
        client.send(notice('initialized', {}));
        client.send(request(3, 'initialize', params));
        expect(await client.answer(3)).toMatchObject({ error: { code: -32600 } });
        await checkAlive(client);
    });

    it('sends what is no message', async () => {
        const client = await initialized();
        for (const body of ['{"jsonrpc":', '[]', 'null', '7', '""', '{}', '{"id":5}', '{"jsonrpc":"1.0"}'])
            client.write(framed(body));
        client.write(framed(JSON.stringify({ jsonrpc: '2.0', id: {}, method: 7, params: 'x' })));
        client.write(framed('\u0000\ufffd'));
        client.write(framed(JSON.stringify({ jsonrpc: '2.0', id: 77, result: 'to no request' })));
        await checkAlive(client);
    });

    it('sends values of the wrong type with every method', async () => {
        const client = await initialized();
        const wrong = [
            null,
            7,
            'x',
            [],
            {},
            { textDocument: 7 },
            { textDocument: { uri: 7 }, position: 'x', range: [], positions: 5, changes: 3 },
            { textDocument: { uri: URI }, position: { line: -1, character: 1e99 }, range: {} },
            { event: 5, files: {}, changes: [null], settings: 3, contentChanges: [7], query: {} },
        ];
        client.send(didOpen('Some text.'));
        let id = 100;
        for (const params of wrong)
            for (const method of METHODS)
                client.send(
                    method.isRequest ? request(++id, method.name, params) : notice(method.name, params),
                );
        for (let asked = 101; asked <= id; asked++) expect(await client.answer(asked)).toBeDefined();
        await checkAlive(client);
    });

    it('opens what is no text, changes what is not open, closes twice', async () => {
        const client = await initialized();
        for (const text of [7, null, {}, ['x']]) client.send(didOpen(text));
        client.send(notice('textDocument/didClose', { textDocument: { uri: URI } }));
        client.send(notice('textDocument/didClose', { textDocument: { uri: URI } }));
        client.send(
            notice('textDocument/didChange', {
                textDocument: { uri: URI, version: 2 },
                contentChanges: [{ text: 'Who?' }],
            }),
        );
        client.send(request(5, 'textDocument/hover', { textDocument: { uri: URI }, position: AT_START }));
        expect(await client.answer(5)).toMatchObject({ result: null });
        await checkAlive(client);
    });

    it('asks a thousand things at once, and takes half of them back', async () => {
        const client = await initialized();
        client.send(didOpen('The ferry had 120 people on board on 4 March 2024.\n'.repeat(50)));
        for (let id = 1000; id < 2000; id++) {
            const params = { textDocument: { uri: URI }, position: { line: id % 50, character: 14 } };
            client.send(request(id, 'textDocument/hover', params));
            if (id % 2) client.send(notice('$/cancelRequest', { id }));
        }
        for (let id = 1000; id < 2000; id++) {
            const { error, result } = await client.answer(id);
            // Cancelled is an error; an answer that was ready before is an answer.
            if (error) expect([id % 2, error.code]).toEqual([1, -32800]);
            else expect(result).not.toBeNull();
        }
        await checkAlive(client);
    });

    it('says goodbye while files are read', async () => {
        const article = 'The ferry had 120 people on board on 4 March 2024.\n\n'.repeat(200);
        const files = Array.from({ length: 60 }, (_, i) => [`${i}.txt`, article]);
        const client = await initialized(folderWith(Object.fromEntries(files)));
        await new Promise(resolve => setTimeout(resolve, 100));
        const complaints: string[] = [];
        client.process.stderr.on('data', chunk => complaints.push(String(chunk)));
        client.send(request(2, 'shutdown'));
        expect(await client.answer(2)).toMatchObject({ result: null });
        client.send(request(3, 'textDocument/hover', { textDocument: { uri: URI }, position: AT_START }));
        expect(await client.answer(3)).toMatchObject({ error: { code: -32600 } });
        const ended = once(client.process, 'exit');
        client.send(notice('exit'));
        expect(await ended).toEqual([0, null]);
        expect(complaints).toEqual([]);
    });
});

const AT_START = { line: 0, character: 0 };

const METHODS = [
    ...[
        'textDocument/hover',
        'textDocument/definition',
        'textDocument/references',
        'textDocument/documentHighlight',
        'textDocument/documentSymbol',
        'textDocument/documentLink',
        'textDocument/foldingRange',
        'textDocument/selectionRange',
        'textDocument/diagnostic',
        'textDocument/semanticTokens/full',
        'textDocument/semanticTokens/full/delta',
        'textDocument/semanticTokens/range',
        'workspace/symbol',
        'textDocument/codeAction',
        'codeAction/resolve',
        'textDocument/prepareRename',
        'textDocument/rename',
        'crosscheck/nameChoices',
        'crosscheck/publicationChoice',
        'crosscheck/changeRules',
        'crosscheck/decorations',
        'crosscheck/cancelIndexing',
        'crosscheck/unknown',
    ].map(name => ({ name, isRequest: true })),
    ...[
        'textDocument/didChange',
        'textDocument/didSave',
        'workspace/didChangeConfiguration',
        'workspace/didChangeWatchedFiles',
        'workspace/didChangeWorkspaceFolders',
        'workspace/didDeleteFiles',
        'workspace/didRenameFiles',
        '$/unknown',
        'unknown',
    ].map(name => ({ name, isRequest: false })),
];
