/** A server in this process and a plain client that talks to it over streams, as any editor would. */

import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import {
    type ClientCapabilities,
    createConnection,
    createProtocolConnection,
    type InitializeResult,
    type LogMessageParams,
    MessageType,
    type ProtocolConnection,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/server.ts';
import { INDEX_STATUS, type IndexStatus } from '../../server/src/protocol.ts';
import {
    type ArticleOptions,
    articleFilter,
    formatOf,
    type Workspace,
} from '../../server/src/workspace/workspace.ts';
import { nameModelBytes } from './nameModel.ts';

/** The files of a disk that is not there, by uri; change it as one would change a disk. */
export type Files = Map<string, string>;

export interface ClientOptions {
    readonly files?: Files;
    readonly folders?: readonly string[];
    readonly capabilities?: ClientCapabilities;
    /** Answers to `workspace/configuration`, by the uri of the scope ('' for the window). */
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly initializationOptions?: unknown;
    readonly hasDisk?: boolean;
    /** In place of `files`: that of the real disk, or one that fails as the test wants. */
    readonly workspace?: Workspace;
    /** With the model that ships with the product; else names are not recognised. */
    readonly hasNames?: boolean;
}

export interface TestClient {
    readonly connection: ProtocolConnection;
    readonly result: InitializeResult;
    /** What the server told of its reading, in order. */
    readonly statuses: readonly IndexStatus[];
    /** What it logged. */
    readonly log: readonly string[];
    /** The same with the level of each line, "info: …". */
    readonly levels: readonly string[];
    /** How often it asked for new colours. */
    refreshes(): number;
    /** How often it asked for a new list of problems. */
    problemRefreshes(): number;
    /** What it traced. */
    readonly traces: readonly string[];
    open(uri: string, text: string, languageId?: string): Promise<void>;
    /** Replaces the whole text. */
    change(uri: string, text: string, version: number): Promise<void>;
    close(uri: string): Promise<void>;
    /** Resolves when the server has told of such a status. */
    status(isMeant: (status: IndexStatus) => boolean): Promise<IndexStatus>;
    ready(): Promise<IndexStatus>;
}

/** Everything that the server asks a client about, as VS Code can. */
export const ABLE: ClientCapabilities = {
    general: { positionEncodings: ['utf-16'] },
    workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
        didChangeConfiguration: { dynamicRegistration: true },
        semanticTokens: { refreshSupport: true },
        diagnostics: { refreshSupport: true },
    },
    textDocument: {
        diagnostic: { relatedInformation: true },
        hover: { contentFormat: ['markdown', 'plaintext'] },
        definition: { linkSupport: true },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    },
};

const LEVELS: Readonly<Record<MessageType, string>> = {
    [MessageType.Error]: 'error',
    [MessageType.Warning]: 'warning',
    [MessageType.Info]: 'info',
    [MessageType.Log]: 'log',
    [MessageType.Debug]: 'debug',
};

/** Initialised; ends with the test. */
export async function connect(options: ClientOptions = {}): Promise<TestClient> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    const workspace =
        options.hasDisk === false
            ? undefined
            : (options.workspace ?? workspaceOf(options.files ?? new Map()));
    const model = options.hasNames === true ? nameModelBytes : undefined;
    startServer(server, { workspace, readData: async () => model });
    const connection = createProtocolConnection(
        new StreamMessageReader(toClient),
        new StreamMessageWriter(toServer),
        undefined,
    );
    const statuses: IndexStatus[] = [];
    const log: string[] = [];
    const levels: string[] = [];
    const waiting = new Set<() => void>();
    const traces: string[] = [];
    let refreshes = 0;
    let problemRefreshes = 0;
    connection.onNotification(INDEX_STATUS, (status: IndexStatus) => {
        statuses.push(status);
        for (const wake of waiting) wake();
    });
    connection.onNotification('window/logMessage', ({ type, message }: LogMessageParams) => {
        log.push(message);
        levels.push(`${LEVELS[type]}: ${message}`);
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
        items.map(({ scopeUri = '' }) => options.settings?.[scopeUri] ?? null),
    );
    connection.onRequest('workspace/semanticTokens/refresh', () => {
        refreshes += 1;
        return null;
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
        problemRefreshes += 1;
        return null;
    });
    connection.onNotification('$/logTrace', ({ message }: { message: string }) => {
        traces.push(message);
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    onTestFinished(async () => {
        await connection.sendRequest('shutdown');
        connection.dispose();
        server.dispose();
    });

    const result = await connection.sendRequest<InitializeResult>('initialize', {
        processId: null,
        rootUri: null,
        capabilities: options.capabilities ?? ABLE,
        initializationOptions: options.initializationOptions,
        workspaceFolders: (options.folders ?? []).map(uri => ({ uri, name: uri })),
    });
    await connection.sendNotification('initialized', {});

    async function status(isMeant: (status: IndexStatus) => boolean): Promise<IndexStatus> {
        for (;;) {
            const last = statuses.at(-1);
            if (last && isMeant(last)) return last;
            await new Promise<void>(resolve => {
                waiting.add(resolve);
            });
        }
    }

    return {
        connection,
        result,
        statuses,
        log,
        levels,
        refreshes: () => refreshes,
        problemRefreshes: () => problemRefreshes,
        traces,
        open: (uri, text, languageId = 'plaintext') =>
            connection.sendNotification('textDocument/didOpen', {
                textDocument: { uri, languageId, version: 1, text },
            }),
        change: (uri, text, version) =>
            connection.sendNotification('textDocument/didChange', {
                textDocument: { uri, version },
                contentChanges: [{ text }],
            }),
        close: uri => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
        status,
        ready: () => status(({ state }) => state === 'ready'),
    };
}

function workspaceOf(files: Files): Workspace {
    const pathIn = (folder: string, uri: string) =>
        uri.startsWith(`${folder}/`) ? decodeURIComponent(uri.slice(folder.length + 1)) : undefined;
    const isArticleAt = (folder: string, uri: string, options: ArticleOptions) => {
        const path = pathIn(folder, uri);
        return path !== undefined && articleFilter(options)(path);
    };
    return {
        async *find(folder, options) {
            for (const uri of [...files.keys()].sort()) if (isArticleAt(folder, uri, options)) yield { uri };
        },
        isArticle: async (folder, uri, options) => isArticleAt(folder, uri, options),
        read: async (uri, { maxBytes }) => {
            const text = files.get(uri);
            if (text === undefined) return { kind: 'leftOut', reason: 'is not there', isGone: true };
            if (text.length > maxBytes) return { kind: 'leftOut', reason: 'is too large' };
            return { kind: 'text', text, encoding: 'utf-8', format: formatOf(uri) };
        },
        filesIn: async folder =>
            [...files.keys()].filter(uri => uri.slice(0, uri.lastIndexOf('/')) === folder).sort(),
        isCodeRepository: async folder => files.has(`${folder}/package.json`),
        isFolder: async uri => [...files.keys()].some(file => file.startsWith(`${uri}/`)),
    };
}
